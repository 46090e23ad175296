"""A block of the index gives back every card, and finds what looking through would."""

from __future__ import annotations

import pytest

from gehoord.dossier.search_block import (
    FEW,
    MOST_CARDS,
    Block,
    Card,
    Packed,
    Words,
    packed,
)

ALONE, SOME, OFTEN = b"zeldzaam", b"soms", b"vaak"


def made(number: int) -> list[Card]:
    """Return cards of which one, FEW, more than FEW and all share a word."""
    cards = []
    for index in range(number):
        words = [f"woord{(index * 7 + n * 31) % 400}".encode() for n in range(20)]
        words += [b"allen", "één".encode()]
        words += [ALONE] * (index == number - 1) + [SOME] * (index < FEW)
        words += [OFTEN] * (index <= FEW)
        text = b" ".join(dict.fromkeys(words))
        cards.append(Card(case_id=index * 7 + 3, digest=b"%08d" % index, text=text))
    return cards


def said(cards: list[Card]) -> list[tuple[int, bytes, frozenset[bytes]]]:
    return [(x.case_id, x.digest, frozenset(x.text.split())) for x in cards]


@pytest.mark.parametrize("number", [0, 1, FEW, FEW + 1, 76, 77, 1000])
def test_every_card_comes_back_as_it_was_put_in(number: int) -> None:
    cards = made(number)

    block = Block(packed(reversed(cards)))

    assert said(list(block.cards())) == said(cards)


@pytest.mark.parametrize(
    "terms",
    [
        (ALONE,),
        (SOME,),
        (OFTEN,),
        (b"woord3",),
        (b"oord", SOME),
        (b"allen", ALONE),
        (b"nergens",),
        (b"allen", b"nergens"),
        (b"allenwoord",),
    ],
)
def test_a_block_finds_what_looking_through_its_cards_would(
    terms: tuple[bytes, ...],
) -> None:
    cards = made(300)

    found = list(Block(packed(cards)).with_terms(terms))

    wanted = [x.case_id for x in cards if all(term in x.text for term in terms)]
    assert found == wanted


@pytest.mark.parametrize("term", [ALONE, SOME])
def test_what_few_cards_hold_is_found_in_the_words_alone(term: bytes) -> None:
    cards = made(300)
    words = Words(packed(cards).words)

    found = words.with_few(words.holding((term,)) or [])

    assert found == [x.case_id for x in cards if term in x.text]


def test_a_card_of_the_fullest_block_stands_behind_its_word() -> None:
    last = MOST_CARDS - 1
    texts = [b"allen"] * last + [b"allen zeldzaam"]
    cards = [Card(case_id=n, digest=bytes(8), text=t) for n, t in enumerate(texts)]
    words = Words(packed(cards).words)

    found = words.with_few(words.holding((ALONE,)) or [])

    assert found == [last]


def test_what_many_hold_takes_the_cards_as_well() -> None:
    words = Words(packed(made(300)).words)

    assert words.with_few(words.holding((OFTEN,)) or []) is None
    assert words.holding((b"nergens",)) is None


def test_a_term_is_not_found_in_what_stands_between_the_words() -> None:
    cards = [
        Card(case_id=int.from_bytes(b"zzzzzzz"), digest=b"woordxyz", text=b"appel"),
        Card(case_id=int.from_bytes(b"zzzzzzzz"), digest=b"woordxyz", text=b"peer"),
    ]
    content: Packed = packed(cards)

    assert list(Block(content).with_terms((b"zz",))) == []
    assert list(Block(content).with_terms((b"woord",))) == []
