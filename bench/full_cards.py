"""
An index of cards as large as full dossiers: some 300 to 550 different words each.

Words are drawn by how often people use them (Zipf and Mandelbrot): a few stand in
every card, most in hardly any, and each card has names and numbers of its own.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import accumulate
from math import log
from typing import Final

from gehoord.dossier import search_upkeep
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Case
from gehoord.dossier.search_block import DIGEST_BYTES, Card, packed
from gehoord.dossier.search_keys import index_keys

DIFFERENT: Final = 60_000  # words of a language, and of what is misspelt in it
LEAST: Final = 300  # different words of one card
MOST: Final = 550
DRAWN: Final = 900  # words at once: about as many as a full dossier has
LETTERS: Final = "eeeeeeennnnaaatttiiirrrooodddssllgghvkmubpwjzcfyxq"


def put_in_place(organisation_id: int) -> int:
    """Give each case a card of a full dossier; return how many bytes one has."""
    search_upkeep.empty(organisation_id)
    ids = list(Case.objects.order_by("id").values_list("id", flat=True))
    size = 0
    for at in range(0, len(ids), search_upkeep.CARDS):
        part = ids[at : at + search_upkeep.CARDS]
        cards = list(_cards(part, first=at))
        size += sum(len(card.text) for card in cards)
        with writing():
            search_upkeep._seal(  # noqa: SLF001  nothing of the product makes a block so
                organisation_id,
                part[0] if at else 0,
                packed(cards),
                key=index_keys().newest(organisation_id),
                turn=1,
            )
    return size // len(ids)


def _cards(ids: list[int], *, first: int) -> Iterator[Card]:
    chance = random.Random(first)
    for number, case_id in enumerate(ids, first):
        found = [f"naam{number}", f"{chance.randrange(10**8):08}", "example", "com"]
        drawn = chance.choices(WORDS, cum_weights=OFTEN, k=DRAWN)
        different = dict.fromkeys([*found, *drawn])
        text = " ".join(list(different)[: chance.randint(LEAST, MOST)])
        yield Card(case_id=case_id, digest=bytes(DIGEST_BYTES), text=text.encode())


def _words() -> list[str]:
    chance, made = random.Random(7), dict[str, None]()
    while len(made) < DIFFERENT:
        length = chance.gauss(4 + log(len(made) + 2) * 0.55, 2.2)
        letters = chance.choices(LETTERS, k=min(16, max(2, round(length))))
        made["".join(letters)] = None
    return list(made)


WORDS: Final = _words()
OFTEN: Final = list(accumulate(1 / (place + 2.7) ** 1.05 for place in range(DIFFERENT)))
