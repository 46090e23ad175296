from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from gehoord import procedure
from gehoord.languages.spoken import SPOKEN
from gehoord.procedure import events as e
from gehoord.procedure.acts import ACTS
from gehoord.procedure.duties import Duty
from gehoord.procedure.entries import KINDS, Entry
from gehoord.procedure.owed import ASKED
from gehoord.procedure.parts import Delivery, Judgement, Medium, Result, RunningTerm
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength
from gehoord.words import actors, duties, notices, story, story_lines, terms
from gehoord.words.sources import SOURCES, source
from gehoord.words.stages import Reader
from gehoord.words.waited_for import to_staff
from tests.shipped import shipped
from tests.words.samples import AT, DAY, entries

NAMES = {"staff:1": "Ank Bos", "staff:3": "Joost de Vries", "complainant": "Fatima"}
HERE = Path(procedure.__path__[0])


def entry(event: e.Event, *, by: str = "staff:1") -> Entry:
    return Entry(position=4, at=AT, by=by, event=event)


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_kind_of_entry_is_one_sentence_in_the_story(lang: str) -> None:
    told = {kept.event.stored for kept in entries() if story.line(kept, lang, NAMES)}

    assert told == set(KINDS)


@pytest.mark.parametrize("lang", SPOKEN)
def test_a_line_of_the_story_is_whole(lang: str) -> None:
    for kept in entries():
        said = story.line(kept, lang, NAMES)

        assert said.endswith(".")
        assert said[0].isupper() or not said[0].isalpha()
        assert "{" not in said
        assert ".." not in said


@pytest.mark.parametrize(
    ("reason", "dutch", "english"),
    [
        (
            "bounced 5.1.1",
            "De mailserver van de ontvanger bezorgde de brief niet (5.1.1).",
            "The recipient’s mail server did not deliver the letter (5.1.1).",
        ),
        (
            "smtp 550",
            "De mailserver nam de brief niet aan (550).",
            "The mail server did not accept the letter (550).",
        ),
        (
            "no-mail-server",
            "Er is geen mailserver ingesteld.",
            "No mail server is set up.",
        ),
        (
            "ConnectionRefusedError",
            "De brief kon niet aan de mailserver worden overgedragen.",
            "The letter could not be handed over to the mail server.",
        ),
    ],
)
def test_why_a_letter_did_not_arrive_is_told_in_words(
    reason: str, dutch: str, english: str
) -> None:
    came_back = entry(
        e.LetterFailed(notice="receipt", to="complainant", position=1, reason=reason)
    )

    assert [each.words for each in story.body(came_back, "nl")] == [dutch]
    assert [each.words for each in story.body(came_back, "en")] == [english]


def test_no_sentence_is_kept_that_no_entry_can_have() -> None:
    reachable = {story.variant(kept) for kept in entries()}

    assert set(story_lines.LINES) == reachable


@pytest.mark.parametrize("lang", SPOKEN)
def test_words_that_people_wrote_stay_out_of_the_line(lang: str) -> None:
    for kept in entries():
        said = story.line(kept, lang, NAMES)

        for quoted in story.body(kept, lang):
            assert quoted.words not in said


def test_everything_people_wrote_is_quoted_apart() -> None:
    ruled = entry(
        e.Ruled(judgement=Judgement.PARTLY, words="U krijgt gelijk.", reasons="Want …")
    )

    quoted = story.body(ruled, "nl")

    assert [(each.label, each.words) for each in quoted] == [
        ("", "U krijgt gelijk."),
        ("Redenen", "Want …"),
    ]


def test_the_complainant_who_reads_is_addressed() -> None:
    spoke = entry(
        e.ConversationHeld(on=DAY, medium=Medium.PHONE, words="Lang gesproken.")
    )

    dutch = story.line(spoke, "nl", {**NAMES, "complainant": actors.YOU["nl"]})
    english = story.line(spoke, "en", {**NAMES, "complainant": actors.YOU["en"]})

    assert dutch == "Ank Bos sprak u op vrijdag 26 maart (per telefoon)."
    assert english == "Ank Bos spoke with you on Friday 26 March (by phone)."


def test_someone_without_a_name_is_called_by_role() -> None:
    moved = entry(e.HandlerAppointed(staff=7, previous=1), by="third-party")

    said = story.line(moved, "nl", {})

    assert said == "De onafhankelijke derde droeg de klacht over aan een collega."


def test_a_letter_says_what_became_of_it_and_nothing_more() -> None:
    left = entry(
        e.LetterLeft(
            notice="handler-named",
            to="complainant",
            position=3,
            delivery=Delivery.RELAYED,
        )
    )

    said = story.line(left, "en", NAMES)

    assert said == (
        "Letter to Fatima: Who handles your complaint. Handed to our own mail server."
    )


def test_an_entry_is_dated_by_the_clocks_of_its_own_zone() -> None:
    said = story.moment(entry(e.Closed()), "nl", ZoneInfo("Europe/Amsterdam"))

    assert said == "vrijdag 5 maart 2027 om 15.30 uur"


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_duty_of_the_rules_says_what_and_why(lang: str) -> None:
    rules = (HERE / "duties.py", HERE / "deciding.py", HERE / "protocols.py")
    trees = [ast.parse(each.read_text(encoding="utf-8")) for each in rules]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    named = {str(x.value) for x in nodes if isinstance(x, ast.Constant)} & set(ACTS)
    words = named | ASKED

    said = [
        duties.duty(Duty(act=act, who=(1,), due=DAY, term="", source=""), lang)
        for act in words
    ]

    assert set(duties.DUTIES) == words
    assert all("2027" in each for each in said)


@pytest.mark.parametrize("lang", SPOKEN)
def test_the_founding_procedure_has_words_for_its_terms_notices_and_sources(
    founding: Procedure, lang: str
) -> None:
    about = [terms.about(term.id, lang) for term in founding.terms]
    named = [notices.notice(notice.id, lang) for notice in founding.notices]
    sources = {
        each.source
        for part in (founding.terms, founding.notices, founding.acts.values())
        for each in part
    }

    cited = [source(each, lang) for each in sources]

    assert all((*about, *named, *cited))
    assert set(sources) <= set(SOURCES)


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize("result", Result)
@pytest.mark.parametrize("strength", Strength)
def test_every_end_of_every_term_is_told_apart(
    result: Result, strength: Strength, lang: str
) -> None:
    said = {
        other: terms.result(running(other, strength), ZoneInfo("UTC"), lang)
        for other in Result
    }

    others = [said[other] for other in Result if other is not result]
    assert said[result] not in others
    assert said[result].endswith(".")


def test_a_promise_kept_by_the_clock_says_that_nobody_did_it() -> None:
    said = terms.result(
        running(Result.KEPT_BY_CLOCK, Strength.PROMISE), ZoneInfo("UTC"), "nl"
    )

    assert said == (
        "Nagekomen door de klok: bericht wie de klacht behandelt. Niemand deed het "
        "zelf, dus ging het bericht op vrijdag 5 maart 2027 vanzelf uit."
    )


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize("reader", Reader)
def test_every_wait_of_the_founding_procedure_is_told_to_every_reader(
    founding: Procedure, reader: Reader, lang: str
) -> None:
    waits = {term.id for term in founding.terms if term.strength is Strength.WINDOW}

    said = [
        terms.waiting(each, lang)
        if reader is Reader.COMPLAINANT
        else to_staff(each, founding.term(each), None, lang)
        for each in {*waits, "adviser-answers", "closing-letter"}
    ]

    assert all(each.endswith(".") for each in said)


def running(result: Result, strength: Strength) -> RunningTerm:
    return RunningTerm(
        id="name-handler",
        strength=strength,
        opened_at=AT,
        last_day=DAY,
        ends_at=AT,
        fallback_at=None,
        warn_at=(),
        kept_by=(),
        ended_by=(),
        because=(),
        result=result,
        settled_at=AT,
    )


def test_a_term_of_a_files_own_goes_by_its_own_words() -> None:
    own = replace(
        shipped("kleuterrevolutie").terms[0], id="do-it", about={"nl": "de uitvoering"}
    )
    missed = entry(e.TermMissed(term="do-it", strength=Strength.PROMISE))

    said = story.line(missed, "nl", {**NAMES, **terms.as_names((own,), "nl")})

    assert "de uitvoering" in said
    assert "do-it" not in said
