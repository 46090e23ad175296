"""Who does it in each stage of a text, until when, and from which day a time counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from gehoord.procedure.changing import replace
from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.published import Sentence
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.alone import one_alone
from gehoord.procedure.soundness.of_text.our_beginnings import our_beginnings
from gehoord.procedure.soundness.of_text.stages import stages_in_text
from gehoord.words.findings.told import reason
from gehoord.words.noted import notes
from tests.shipped import CALENDARS, PATTERNS

OWN = PATTERNS["crkbo"]
CRKBO = read(OWN, CALENDARS, PATTERNS)
STAGED = read(PATTERNS["uk-council-code"], CALENDARS, PATTERNS)


def told(*said: str, lang: str = "en", of: Procedure = CRKBO) -> Procedure:
    """Return a procedure with these sentences as its text."""
    text = tuple(
        Sentence(id=str(number), said=each) for number, each in enumerate(said, start=1)
    )
    return replace(of, text=text, languages=(lang,))


def quoted(
    rule: Callable[[Procedure], Iterator[Unsound]], *said: str, lang: str = "en"
) -> dict[str, object]:
    """Return what each finding of this rule quotes of a text, by its code."""
    return {x.code: x.facts.get("quoted") for x in rule(told(*said, lang=lang))}


@pytest.mark.parametrize(
    ("said", "lang", "who"),
    [
        ("The Director will answer within ten days.", "en", "the director"),
        (
            "Refer it to the Director (d@x.example), who answers in ten days.",
            "en",
            "the director",
        ),
        (
            "It is passed to the Operations Manager, to answer within a week.",
            "en",
            "the operations manager",
        ),
        (
            "De eigenaar neemt binnen tien dagen een beslissing.",
            "nl",
            "de eigenaar",
        ),
        ("The clerk will answer within ten days.", "en", "the clerk"),
        ("The secretary looks into it within a week.", "en", "the secretary"),
        ("De predikant antwoordt binnen tien dagen.", "nl", "de predikant"),
    ],
)
def test_one_person_who_is_never_stood_in_for_is_asked_about(
    said: str, lang: str, who: str
) -> None:
    assert quoted(one_alone, said, lang=lang) == {"one-alone": (("1", who),)}


@pytest.mark.parametrize(
    "said",
    [
        ("The Director answers within ten days.", "In her absence a deputy does it."),
        ("The Director answers within ten days.", "After that the board decides."),
        ("The Director or the owner answers within ten days.",),
        ("Write to the Director within ten days.",),
        ("The Director answers within ten days.", "Then a senior member of staff."),
        ("The owner answers within ten days.", "Is he ill? Then another owner does."),
        ("The Director reviews it.",),
        ("The court asks the Director to answer within ten days.",),
    ],
)
def test_where_there_is_somebody_else_or_no_time_runs_it_is_not_asked(
    said: tuple[str, ...],
) -> None:
    assert quoted(one_alone, *said) == {}


def test_members_who_fall_out_of_a_panel_stand_in_for_nobody_else() -> None:
    substitutes = "Two substitute members are there for the committee."

    assert quoted(one_alone, substitutes, "The Director answers within ten days.") == {
        "one-alone": (("2", "the director"),)
    }


def test_who_stands_in_is_asked_once() -> None:
    one = told("The Director will answer within ten days.")
    several = told("The board will answer within ten days.")
    full = in_full(OWN, PATTERNS)

    assert "when the handler is away" not in " ".join(notes(one, full, "en"))
    assert "when the handler is away" in " ".join(notes(several, full, "en"))


TIMED = "Stage 2: the board answers within two weeks."


@pytest.mark.parametrize(
    ("first", "code"),
    [
        ("Stage 1: you talk to the manager.", "stage-untimed"),
        ("At stage 1 you talk to the manager.", "stage-untimed"),
        ("Stage one. The complaint is investigated within a week.", "stage-by-nobody"),
        ("First stage: the complaint is reviewed in two days.", "stage-by-nobody"),
    ],
)
def test_a_stage_without_a_time_or_by_nobody_is_asked_about(
    first: str, code: str
) -> None:
    assert set(quoted(stages_in_text, first, TIMED)) == {code}


@pytest.mark.parametrize(
    "said",
    [
        ("Stage 1: the manager answers within a week.", TIMED),
        ("Stage 1: you talk to the manager.",),  # no stages
        (
            "Stage 1: the manager answers within a week.",
            "Stage 2. You may then go to the Ombudsman.",
        ),
        ("Stage 1: it is reviewed by the manager within a week.", TIMED),
    ],
)
def test_stages_that_say_who_and_when_are_let_be_and_those_outside(
    said: tuple[str, ...],
) -> None:
    assert quoted(stages_in_text, *said) == {}


def doubted_next(*said: str) -> list[str]:
    """Return what is doubted where this says a second stage, on request by another."""
    source = "; ".join(str(number) for number in range(1, len(said) + 1))
    first, *_ = STAGED.stages
    second: StageRule = replace(
        first, id="again", entry=Entry.ON_REQUEST, different_person=True, source=source
    )
    procedure = replace(told(*said, of=STAGED), stages=(first, second))
    return [x.code for x in stages_in_text(procedure)]


@pytest.mark.parametrize(
    ("said", "doubted"),
    [
        ("We look at it once more.", True),
        ("This is usually done by the General Manager.", True),
        ("The General Manager looks at it.", False),
        ("Somebody who was not involved looks at it.", False),
    ],
)
def test_that_somebody_else_judges_must_stand_in_the_sentence(
    said: str, *, doubted: bool
) -> None:
    assert ("another-unsaid" in doubted_next(said)) is doubted


@pytest.mark.parametrize(
    ("said", "doubted"),
    [
        ("Als bemiddeling niet volstaat, kan er een uitspraak worden gedaan.", True),
        ("If mediation fails, a ruling may follow.", True),
        ("Volstaat dat niet, dan doet de commissie op verzoek uitspraak.", False),
        ("Bent u niet tevreden, dan volgt een uitspraak.", False),
        ("You may appeal to the chair.", False),
    ],
)
def test_who_asks_for_a_next_stage_must_stand_in_its_sentence(
    said: str, *, doubted: bool
) -> None:
    assert ("asker-unsaid" in doubted_next(said)) is doubted


@pytest.mark.parametrize(
    ("said", "lang", "words"),
    [
        (
            "U krijgt antwoord binnen vijf werkdagen na de registratie.",
            "nl",
            "na de registratie",
        ),
        (
            "We answer within ten days after the complaint has been allocated.",
            "en",
            "after the complaint has been allocated",
        ),
        (
            "We answer within ten days of our acknowledgement.",
            "en",
            "days of our acknowledgement",
        ),
        (
            "You get a decision two weeks from the start of our investigation.",
            "en",
            "from the start of our investigation",
        ),
    ],
)
def test_a_time_that_begins_when_we_please_is_quoted(
    said: str, lang: str, words: str
) -> None:
    found = quoted(our_beginnings, said, lang=lang)

    assert found == {"begins-with-us": (("1", words),)}


@pytest.mark.parametrize(
    "said",
    [
        (
            "We register it within two days.",
            "We answer within ten days after registration.",
        ),
        ("We answer within ten days after we received it.",),
        ("Within a week of your complaint you get an acknowledgement.",),
        ("We acknowledge it in two days.", "We answer a week after acknowledgement."),
        ("You can go on within ten days after your appeal was accepted: you may.",),
    ],
)
def test_a_time_that_begins_by_a_day_or_with_somebody_else_is_let_be(
    said: tuple[str, ...],
) -> None:
    assert quoted(our_beginnings, *said) == {}


def test_each_is_told_in_both_languages() -> None:
    procedure = told(
        "Stage 1: you talk to the manager.",
        "Stage 2: it is reviewed within two weeks after registration.",
    )
    every = (*stages_in_text(procedure), *our_beginnings(procedure))

    assert [x.code for x in every] == [
        "stage-untimed",
        "stage-by-nobody",
        "begins-with-us",
    ]
    assert all("“" in reason(x, lang) for x in every for lang in ("nl", "en"))
