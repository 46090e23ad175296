"""A claim beside a complaint is passed on to who decides it; the complaint goes on."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import dump, load
from gehoord.procedure.parts import About, Judgement, Particulars, Result
from gehoord.procedure.proof import prove
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.procedure.seeing import seen
from gehoord.procedure.soundness import problems
from gehoord.procedure.stages import Stage
from gehoord.words import elsewhere
from gehoord.words import story as words
from gehoord.words.page.whole import page
from tests.cast import ANK, FATIMA, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import procedure

FARM = text("care-farm")
CLAIMS = replace(FATIMA, own=(("claim", "claims"),))


def told(sender: Particulars = CLAIMS) -> Telling:
    """Return a story filed on Friday 5 March 2027, that Noor handles."""
    story = Telling(invented("care-farm"))
    story.file(particulars=sender)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return story


def due(story: Telling) -> list[e.ReportDue]:
    return [each.event for each in story.entries if isinstance(each.event, e.ReportDue)]


def passed_on(story: Telling) -> a.RecordReport:
    return a.RecordReport(where="damages", on=story.day, reference="S-7")


def test_who_claims_on_the_form_has_it_passed_on_within_a_week_without_more() -> None:
    story = told()

    (found,) = due(story)

    assert (found.where, found.claim, found.told) == ("damages", True, True)
    assert story.last_days["pass-on-claim"] == date(2027, 3, 12)
    assert "record-report" in story.todo


def test_the_complaint_goes_on_and_the_claim_is_with_whoever_decides_it() -> None:
    story = told()

    story.act(NOOR.actor, passed_on(story))

    assert story.result("pass-on-claim") is Result.KEPT
    assert "record-report" not in story.todo
    assert "claim-passed-on" in {x.id for x in story.sent if x.to == COMPLAINANT}
    assert story.is_at(Stage.HANDLING)
    story.act(
        NOOR.actor, a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Ja.")
    )
    assert story.is_at(Stage.CLOSED)


@pytest.mark.parametrize("own", [(), (("claim", "claims-nothing"),)])
def test_who_claims_nothing_has_nothing_passed_on(own: tuple[()]) -> None:
    story = told(replace(FATIMA, own=own))

    assert due(story) == []
    assert "pass-on-claim" not in story.last_days


def test_who_claims_later_has_a_week_from_then_and_once_only() -> None:
    story = told(FATIMA)
    story.days(3)

    story.act(COMPLAINANT, a.GiveParticulars(particulars=CLAIMS))
    story.act(
        COMPLAINANT,
        a.GiveParticulars(particulars=replace(CLAIMS, phone="040 000 00 02")),
    )

    assert len(due(story)) == 1
    assert story.last_days["pass-on-claim"] == date(2027, 3, 15)


def test_once_passed_on_it_is_not_due_again_by_a_later_answer() -> None:
    story = told()
    story.act(NOOR.actor, passed_on(story))

    story.act(
        COMPLAINANT,
        a.GiveParticulars(particulars=replace(CLAIMS, phone="040 000 00 02")),
    )

    assert len(due(story)) == 1
    assert "record-report" not in story.todo


def test_who_claims_in_a_mail_is_heard_by_whoever_records_it() -> None:
    story = told(FATIMA)

    story.act(NOOR.actor, a.MustReport(where="damages", words="In de mail."))

    (found,) = due(story)
    assert found.claim
    assert story.last_days["pass-on-claim"] == date(2027, 3, 12)


def test_it_is_passed_on_also_after_the_case_was_closed() -> None:
    story = told()
    story.act(
        NOOR.actor, a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Ja.")
    )
    assert story.is_at(Stage.CLOSED)

    story.act(NOOR.actor, passed_on(story))

    assert story.result("pass-on-claim") is Result.KEPT


FOUND = {
    "nl": "Een deel van de vraag is voor onze verzekeraar. Dat wordt doorgegeven; de "
    "klacht gaat hier door.",
    "en": "A part of what is asked is for onze verzekeraar. That is passed on; the "
    "complaint goes on here.",
}
MADE = {
    "nl": "Noor Kok legde vast dat dit op vrijdag 5 maart is doorgegeven aan onze "
    "verzekeraar.",
    "en": "Noor Kok recorded that this was passed on to onze verzekeraar on Friday 5 "
    "March.",
}


@pytest.mark.parametrize("lang", FOUND)
def test_who_complains_reads_it_in_the_story(lang: str) -> None:
    story = told()
    story.act(NOOR.actor, passed_on(story))
    theirs = seen(story.case, story.entries, frozenset({Role.COMPLAINANT}), COMPLAINANT)

    mine = [x for x in theirs if isinstance(x.event, e.ReportDue | e.Reported)]

    names = {NOOR.actor: "Noor Kok"}
    assert [words.line(each, lang, names) for each in mine] == [FOUND[lang], MADE[lang]]
    assert [load(dump(each)) for each in mine] == mine


SAID = {
    "nl": "Vraagt u ook om schadevergoeding? Dat deel geven wij door aan onze "
    "verzekeraar, https://insurer.example.com. Dat doen wij binnen één week. Die "
    "antwoordt u binnen drie maanden. Uw klacht gaat hier gewoon door.",
    "en": "Do you also ask for damages? We pass that part on to our insurer, "
    "https://insurer.example.com. We do so within one week. It answers you within three "
    "months. Your complaint goes on here.",
}


@pytest.mark.parametrize("lang", SAID)
def test_the_page_and_the_form_say_who_answers_it_and_that_the_complaint_goes_on(
    lang: str,
) -> None:
    rules = invented("care-farm")

    assert page(rules, lang).texts("claim-damages") == (SAID[lang],)
    assert page(rules, lang).texts("report-to-damages") == ()
    beside = elsewhere.on_the_form(rules, lang)
    assert set(beside) == {"claim"}
    assert beside["claim"].endswith(SAID[lang].partition("week. ")[2])


def test_what_must_be_reported_by_itself_without_a_claim_says_so_on_the_form() -> None:
    rules = procedure(FARM.replace("claim    = true\n", ""))

    (said,) = elsewhere.on_the_form(rules, "en").values()

    assert said.startswith(
        "Do you choose “yes”? Then we must report that to our insurer"
    )
    story = Telling(rules)
    story.file(particulars=CLAIMS)
    (entry,) = [x for x in story.entries if isinstance(x.event, e.ReportDue)]
    assert words.line(entry, "en", {}) == (
        "By the procedure, this must be reported to onze verzekeraar."
    )


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("claim-untold", "told     = true\nclaim", "claim"),
        ("claim-unanswered", "then     = {", "then     = 'unspecified' # {"),
        ("report-by-answer-alone", "\nmust-report ", "\n# "),
    ],
)
def test_a_claim_that_leads_nowhere_is_found(
    code: str, before: str, after: str
) -> None:
    assert before in FARM

    assert code not in {each.code for each in problems(procedure(FARM))}
    assert code in {
        each.code for each in problems(procedure(FARM.replace(before, after)))
    }


def test_what_follows_from_a_claim_is_walked() -> None:
    proof = prove(invented("care-farm"), most=150, only=frozenset({"choosing"}))

    assert [each for each in proof.broken if each.error] == []
    assert {each.concern for each in proof.walked} == {"choosing"}
