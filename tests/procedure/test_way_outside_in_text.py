"""What a text leaves open of a body outside, and of the letter that leads there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import pytest

from gehoord.procedure.laws.known_bodies import is_by_law
from gehoord.procedure.of_text import of_text
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.shipped import CALENDARS, PATTERNS

ABOVE = """
format = 1
id = "mine"
version = "1"
extends = "wkkgz"
regimes = []
legal_bases = []
name = "Klachten"
language = ["{lang}"]
organisation = "Advies Voorbeeld"
address = "klachten@voorbeeld.example"
remove = [
  "extension", "term.extended", "acts.take-more-time",
  "acts.consent-to-more-time", "notices.more-time",
]

[[third-party]]
type = "{kind}"
name = "{name}"
contact = "www.buiten.example"
by_themselves = true
source = "1"

[text]
"""
BOARD = "the Trade Disputes Board"
DUTCH = "de Geschillencommissie Handel"
PROPERTY = "the Property Ombudsman"


def found(
    *said: str, lang: str = "en", name: str = BOARD, kind: str = "dispute board"
) -> Sequence[Unsound]:
    rows = [f'"{number}" = "{each}"' for number, each in enumerate(said, start=1)]
    file = "\n".join((ABOVE.format(lang=lang, name=name, kind=kind), *rows))
    procedure = read(file, CALENDARS, PATTERNS)
    return (*problems(procedure), *of_text(procedure, file, PATTERNS))


def asked(*said: str, lang: str = "en", name: str = BOARD) -> set[str]:
    every = found(*said, lang=lang, name=name)
    untold = next((x for x in every if x.code == "outside-untold"), None)
    return set(cast("tuple[str, ...]", untold.facts["unanswered"])) if untold else set()


def codes(*said: str, lang: str = "en", name: str = BOARD) -> set[str]:
    return {each.code for each in found(*said, lang=lang, name=name)}


GOES = "You may go to the Trade Disputes Board."
JOINED = "We are a member of it."


def test_a_body_that_is_named_alone_is_asked_whether_one_may_go_there() -> None:
    named = "The Trade Disputes Board is independent."

    assert "outside-may-go" in asked(named)
    assert "outside-may-go" not in asked(named, GOES)


@pytest.mark.parametrize(
    ("said", "open_"),
    [
        ("We answer.", True),
        (JOINED, False),
        ("We are registered with it.", False),
        ("It is the scheme to which we are registered.", False),
        ("It handles traders registered with it.", True),
    ],
)
def test_whether_we_are_joined_to_a_body_of_a_trade_is_asked(
    said: str, *, open_: bool
) -> None:
    assert ("outside-joined" in asked(GOES, said)) is open_


def test_a_body_by_law_takes_whoever_that_law_says() -> None:
    national = "de Nationale ombudsman"
    said = "U kunt naar de Nationale ombudsman."

    assert is_by_law(national)
    assert not is_by_law(BOARD)
    assert "outside-joined" not in asked(said, lang="nl", name=national)


@pytest.mark.parametrize(
    ("others", "open_"),
    [
        (("We may refuse what is older than a year.",), True),
        (("Anonymous complaints are not investigated.",), False),
        (("We may refuse it. Then you may go to the Trade Disputes Board.",), False),
        ((), False),
    ],
)
def test_whether_a_refusal_opens_the_way_is_asked(
    others: tuple[str, ...], *, open_: bool
) -> None:
    assert ("outside-refused" in asked(GOES, JOINED, *others)) is open_


@pytest.mark.parametrize(
    ("name", "kind", "open_"),
    [(BOARD, "dispute board", True), ("the National Ombudsman", "ombudsman", False)],
)
def test_whether_it_binds_is_asked_of_what_a_trade_made(
    name: str, kind: str, *, open_: bool
) -> None:
    every = found(f"You may go to {name}.", name=name, kind=kind)
    what = {each.facts["what"] for each in every if each.code == "unspecified-there"}

    assert ("binding_for" in what) is open_


@pytest.mark.parametrize(
    ("said", "compelled"),
    [
        ("De klager moet zich wenden tot de Geschillencommissie Handel.", True),
        ("De klager kan zich wenden tot de Geschillencommissie Handel.", False),
        (
            "U moet binnen een jaar gaan naar de Geschillencommissie Handel.",
            False,
        ),
        ("U moet zich eerst wenden tot ons, en dan tot een ander.", False),
    ],
)
def test_a_sentence_that_compels_people_to_go_there_is_found(
    said: str, *, compelled: bool
) -> None:
    assert ("way-compelled" in codes(said, lang="nl", name=DUTCH)) is compelled


LAST = "You may go to the Trade Disputes Board within a year of our final response."


@pytest.mark.parametrize(
    ("others", "doubted"),
    [
        (("We answer within four weeks of your letter.",), True),
        (("You get our final response within four weeks of your letter.",), False),
        (("If we do not answer within eight weeks you may go there as well.",), False),
    ],
)
def test_a_letter_on_which_the_way_hangs_has_a_day(
    others: tuple[str, ...], *, doubted: bool
) -> None:
    assert ("last-letter-untimed" in codes(LAST, *others)) is doubted


@pytest.mark.parametrize(
    ("other", "doubted"),
    [
        ("Wij antwoorden binnen vier weken na uw brief.", True),
        ("Binnen vier weken na uw brief krijgt u ons definitieve standpunt.", False),
    ],
)
def test_a_final_view_in_dutch_has_a_day_too(other: str, *, doubted: bool) -> None:
    last = "Binnen drie maanden na ons definitief standpunt kunt u naar het Kifid."

    assert (
        "last-letter-untimed" in codes(last, other, lang="nl", name=DUTCH)
    ) is doubted


def test_a_way_without_such_a_letter_is_let_be() -> None:
    assert "last-letter-untimed" not in codes(GOES)


@pytest.mark.parametrize(
    ("other", "doubted"),
    [
        ("We answer.", True),
        ("After eight weeks you may go there without our answer.", False),
    ],
)
def test_a_body_that_opens_without_an_answer_is_told(
    other: str, *, doubted: bool
) -> None:
    said = (f"You may go to {PROPERTY} after our answer.", other)

    assert ("outside-opens-untold" in codes(*said, name=PROPERTY)) is doubted


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_questions_name_the_body(lang: str) -> None:
    named = "The Trade Disputes Board is independent."
    untold = next(each for each in found(named) if each.code == "outside-untold")

    assert "Trade Disputes Board" in sentence(untold, lang)
