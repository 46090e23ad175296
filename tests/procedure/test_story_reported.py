"""What must be reported outside: found, watched by a term, and reported by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.counter.expect import running
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.changing import replace
from gehoord.procedure.explain import explain
from gehoord.procedure.explain.fact import Part
from gehoord.procedure.parts import About, Result
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.procedure.seeing import seen
from gehoord.procedure.stages import Stage
from gehoord.procedure.way import way
from gehoord.words import story as words
from gehoord.words.page.whole import page
from gehoord.words.terms import result
from tests.cast import ANK, FATIMA, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling

WHY = "Iemand viel van de trap."


@pytest.fixture
def story() -> Telling:
    """Return a story that Noor handles, filed on a Friday."""
    told = Telling(invented("care-farm"))
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return told


def found(where: str) -> a.MustReport:
    return a.MustReport(where=where, words=WHY)


def test_who_handles_it_has_three_working_days_to_report_a_calamity(
    story: Telling,
) -> None:
    story.act(NOOR.actor, found("calamity"))

    assert story.last_days["report-calamity"] == date(2027, 3, 10)
    assert NOOR.number in story.todo["record-report"]
    due = next(x for x in story.duties if x.act == "record-report")
    assert (due.due, due.term) == (date(2027, 3, 10), "report-calamity")


def test_once_it_is_reported_the_term_is_kept_and_nothing_is_to_be_done(
    story: Telling,
) -> None:
    story.act(NOOR.actor, found("calamity"))
    story.days(1)

    made = a.RecordReport(where="calamity", on=story.day, reference="IGJ-12")
    story.act(NOOR.actor, made)

    assert story.result("report-calamity") is Result.KEPT
    assert "record-report" not in story.todo
    entry = next(x for x in story.entries if isinstance(x.event, e.Reported))
    said = words.line(entry, "nl", {NOOR.actor: "Noor Kok"})
    assert said == (
        "Noor Kok legde vast dat dit op zaterdag 6 maart is gemeld bij de Inspectie."
    )


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "nl",
            (
                "Nagekomen: de melding van een calamiteit bij de Inspectie. "
                "Dat is op zondag 7 maart 2027 vastgelegd; "
                "de laatste dag was woensdag 10 maart 2027."
            ),
        ),
        (
            "en",
            (
                "Kept: the report of a calamity to the Inspectorate. That was recorded "
                "on Sunday 7 March 2027; the last day was Wednesday 10 March 2027."
            ),
        ),
    ],
)
def test_of_what_is_kept_without_a_letter_nobody_says_that_a_letter_left(
    story: Telling, lang: str, said: str
) -> None:
    story.act(NOOR.actor, found("calamity"))
    yesterday = story.day + timedelta(days=1)
    story.days(2)

    story.act(NOOR.actor, a.RecordReport(where="calamity", on=yesterday))

    term = next(x for x in story.case.terms if x.id == "report-calamity")
    assert result(term, story.procedure.zone, lang) == said


def test_who_forgets_it_is_warned_and_it_stays_to_be_done(story: Telling) -> None:
    story.act(NOOR.actor, found("calamity"))

    story.days(10)

    warned = [x.event for x in story.entries if isinstance(x.event, e.TermWarned)]
    assert [x.term for x in warned if x.term == "report-calamity"]
    assert story.result("report-calamity") is Result.MISSED
    assert "record-report" in story.todo
    story.act(NOOR.actor, a.RecordReport(where="calamity", on=story.day))
    assert "record-report" not in story.todo


def test_it_is_reported_also_after_the_case_was_closed(story: Telling) -> None:
    story.act(NOOR.actor, found("calamity"))
    refused = a.NotTakeUp(ground="Elders", words="Nee.", way_on="Daar.")
    story.act(NOOR.actor, refused)
    assert story.is_at(Stage.CLOSED)

    assert "record-report" in story.todo
    story.act(NOOR.actor, a.RecordReport(where="calamity", on=story.day))

    assert story.result("report-calamity") is Result.KEPT


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (found("police"), "report-nowhere"),
        (a.RecordReport(where="police", on=date(2027, 3, 5)), "report-nowhere"),
        (a.RecordReport(where="leak", on=date(2027, 3, 9)), "in-the-future"),
    ],
)
def test_what_cannot_be_reported_so_is_refused(
    story: Telling, act: a.Act, why: str
) -> None:
    assert story.refused(NOOR.actor, act) == (why,)


def test_what_is_known_to_be_reportable_is_not_said_twice(story: Telling) -> None:
    story.act(NOOR.actor, found("leak"))

    assert story.refused(NOOR.actor, found("leak")) == ("nothing-changes",)


def _read(story: Telling, role: Role, by: str) -> list[e.Event]:
    told = seen(story.case, story.entries, frozenset({role}), by)
    return [each.event for each in told]


@pytest.mark.parametrize(("where", "told"), [("calamity", True), ("leak", False)])
def test_who_complains_sees_of_it_what_the_procedure_says_they_see(
    story: Telling, where: str, *, told: bool
) -> None:
    story.act(NOOR.actor, found(where))
    story.act(NOOR.actor, a.RecordReport(where=where, on=story.day))

    theirs = _read(story, Role.COMPLAINANT, COMPLAINANT)

    terms = {x.term for x in theirs if isinstance(x, e.TermOpened)}
    assert any(isinstance(x, e.ReportDue) for x in theirs) is told
    assert any(isinstance(x, e.Reported) for x in theirs) is told
    assert (f"report-{where}" in terms) is told
    ours = _read(story, Role.HANDLER, NOOR.actor)
    assert f"report-{where}" in {x.term for x in ours if isinstance(x, e.TermOpened)}


def test_a_term_of_the_office_alone_is_in_no_bundle_and_on_no_page(
    story: Telling,
) -> None:
    story.act(NOOR.actor, found("leak"), found("insurer"))

    opened = [
        x.position
        for x in story.entries
        if isinstance(x.event, e.TermOpened) and x.event.inside
    ]

    assert len(opened) == 2
    assert not set(opened) & set(story.case.pieces)
    said = " ".join(
        t
        for step in running(story.procedure, story.case.terms, "nl")
        for t in step.texts
    )
    assert "datalek" not in said
    assert "verzekeraar" not in said


@pytest.mark.parametrize(
    ("where", "broken_to"),
    [("leak", {"staff"}), ("calamity", {"staff", "complainant"})],
)
def test_that_a_term_of_the_office_alone_was_broken_is_told_to_the_office_alone(
    story: Telling, where: str, broken_to: set[str]
) -> None:
    story.act(NOOR.actor, found(where))
    missed = f"report-{where}"

    story.days(6)

    at = {
        x.position
        for x in story.entries
        if isinstance(x.event, e.TermMissed) and x.event.term == missed
    }
    letters = [x for x in story.sent if x.id == "promise-broken" and x.position in at]
    assert {x.to.partition(":")[0] for x in letters} == broken_to
    assert story.grounds == (() if where == "leak" else ("term-broken",))


def test_the_letters_of_the_file_tell_owners_and_who_complains(story: Telling) -> None:
    story.act(NOOR.actor, found("calamity"))
    story.act(NOOR.actor, a.RecordReport(where="calamity", on=story.day))

    to = {(x.id, x.to.partition(":")[0]) for x in story.sent}
    assert {("reportable", "staff"), ("reported", "complainant")} <= to


TOPIC = """
[[particular]]
id     = "topic"
name   = { nl = "Waar gaat het over?", en = "What is it about?" }
kind   = "choice"
source = "art. 4"

[[particular.option]]
id   = "data"
name = { nl = "mijn gegevens", en = "my data" }

[[particular.option]]
id   = "else"
name = { nl = "iets anders", en = "something else" }

[[term]]
"""


@pytest.mark.parametrize("topic", ["data", "else"])
def test_a_report_can_follow_from_what_the_complaint_is_about(topic: str) -> None:
    found = text("care-farm").replace("[[term]]\n", TOPIC, 1)
    found = found.replace('"leak-found"\n', '"filed"\nonly_for = ["data"]\n')
    story = Telling(read(found, calendars(), patterns()))

    story.file(particulars=replace(FATIMA, own=(("topic", topic),)))

    assert ("report-leak" in story.last_days) is (topic == "data")
    assert ("record-report" in story.todo) is (topic == "data")
    if topic == "data":
        story.act(ANK.actor, a.RecordReport(where="leak", on=story.day))
        assert story.result("report-leak") is Result.KEPT
        assert "record-report" not in story.todo


def test_of_a_leak_the_hours_are_counted(story: Telling) -> None:
    story.act(NOOR.actor, found("leak"))

    term = story.case.term("report-leak")

    assert term is not None
    assert term.ends_at - story.now == timedelta(hours=72)


SAID = {
    "nl": (
        "Soms moeten wij iets bij een ander melden. Gaat het om “een calamiteit”? Dan "
        "melden wij dat bij de Inspectie, https://www.igj.nl. Dat doen wij binnen drie "
        "werkdagen. Dan ziet u dat in uw dossier."
    ),
    "en": (
        "Sometimes we must report something to somebody else. Is it “a calamity”? Then "
        "we report it to the Inspectorate, https://www.igj.nl. We do so within three "
        "working days. You then see that in your dossier."
    ),
}


@pytest.mark.parametrize("lang", SAID)
def test_the_page_says_what_is_reported_to_whom_and_how_soon(lang: str) -> None:
    told = page(invented("care-farm"), lang).texts("report-to-calamity")

    assert told == (SAID[lang],)


def test_a_term_that_only_those_inside_know_of_is_not_on_the_page() -> None:
    rules = invented("care-farm")
    hidden = [each.id for each in rules.terms if each.inside]

    told = {fact.facts.get("id") for fact in explain(rules) if fact.part is Part.WHEN}
    drawn = {term.id for halt in way(rules) for term in halt.terms}

    assert hidden == ["report-leak", "report-insurer"]
    assert told.isdisjoint(hidden)
    assert drawn.isdisjoint(hidden)
    assert "report-calamity" in told


def test_what_nobody_was_promised_and_nobody_is_told_is_not_on_the_page() -> None:
    farm = invented("care-farm")
    by_choice = tuple(replace(row, source="choice") for row in farm.reports)

    own = page(replace(farm, reports=by_choice), "en")

    assert own.texts("report-to-calamity") != ()
    assert own.texts("report-to-insurer") == ()
    assert page(farm, "en").texts("report-to-insurer") != ()


def test_how_soon_something_inside_is_reported_is_not_on_the_page() -> None:
    (told,) = page(invented("care-farm"), "en").texts("report-to-leak")

    assert told.startswith("Sometimes we must report something")
    assert "within" not in told


def test_the_dossier_calls_a_term_of_the_file_by_its_own_words(story: Telling) -> None:
    story.act(NOOR.actor, found("calamity"))

    opened = next(
        x
        for x in story.entries
        if isinstance(x.event, e.TermOpened) and x.event.term == "report-calamity"
    )

    said = words.line(opened, "en", {})
    assert "the report of a calamity to the Inspectorate" in said
