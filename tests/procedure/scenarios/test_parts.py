"""Scenario 12 further: parts are named by who handles it, and each gets its outcome."""

from __future__ import annotations

from gehoord.procedure import acts as a
from gehoord.procedure.answers_parts import LONGEST_PART, MOST_PARTS
from gehoord.procedure.parts import Judgement, Outcome, PartJudged, PartOutcome
from gehoord.procedure.roles import COMPLAINANT
from tests.cast import ANK, DE_VRIES, NOOR
from tests.procedure.scenarios.acting import appointed
from tests.procedure.scenarios.conftest import Under
from tests.procedure.telling import Telling

PHONE, BILL = "De telefoon werd niet opgenomen", "De rekening klopt niet"


def handled(under: Under, name: str = "wkkgz") -> Telling:
    story = under(name, 2027, 3, 5, 12)
    story.file()
    appointed(story, about=(DE_VRIES.number,))
    return story


def judge(phone: PartOutcome, *others: PartJudged) -> a.Judge:
    return a.Judge(
        judgement=Judgement.UPHELD,
        findings="Zo ging het.",
        words="Gegrond.",
        parts=(PartJudged(part=PHONE, judgement=phone), *others),
    )


def test_parts_can_be_named_anew_until_they_are_judged(under: Under) -> None:
    story = handled(under)

    story.act(NOOR.actor, a.NameParts(parts=(PHONE, BILL)))
    story.act(NOOR.actor, a.NameParts(parts=(f"  {PHONE} ",)))
    story.act(NOOR.actor, judge(PartOutcome.UPHELD))

    assert story.case.parts == (PHONE,)
    assert story.refused(NOOR.actor, a.NameParts(parts=(BILL,))) == ("stage",)


def test_who_does_not_handle_it_names_no_parts(under: Under) -> None:
    story = handled(under)

    for who in (COMPLAINANT, ANK.actor, DE_VRIES.actor):
        assert story.refused(who, a.NameParts(parts=(PHONE,))) == ("not-yours",)


def test_each_part_that_was_named_gets_an_outcome_and_no_other(under: Under) -> None:
    story = handled(under)
    story.act(NOOR.actor, a.NameParts(parts=(PHONE, BILL)))
    other = PartJudged(part="Iets anders", judgement=PartOutcome.UPHELD)
    bill = PartJudged(part=BILL, judgement=PartOutcome.OUT_OF_SCOPE)

    for wrong in (judge(PartOutcome.UPHELD), judge(PartOutcome.UPHELD, other)):
        assert story.refused(NOOR.actor, wrong) == ("part-not-judged",)
    story.act(NOOR.actor, judge(PartOutcome.UPHELD, bill))

    assert story.case.outcome is Outcome.JUDGED
    assert [each.judgement for each in story.case.parts_judged] == [
        PartOutcome.UPHELD,
        PartOutcome.OUT_OF_SCOPE,
    ]


def test_a_reopened_complaint_keeps_its_parts_and_waits_for_new_outcomes(
    under: Under,
) -> None:
    story = handled(under)
    story.act(NOOR.actor, a.NameParts(parts=(PHONE,)))
    story.act(NOOR.actor, judge(PartOutcome.UPHELD))
    story.post()
    story.act(ANK.actor, a.Reopen(reason="Er is iets nieuws."))

    assert story.case.parts == (PHONE,)
    assert story.case.parts_judged == ()
    story.act(NOOR.actor, a.NameParts(parts=(PHONE, BILL)))
    assert len(story.case.parts) == 2


def test_the_complainant_sees_the_parts_and_the_person_complained_about_does_not(
    under: Under,
) -> None:
    story = handled(under)
    told = a.InformRespondent(staff=DE_VRIES.number, words="Er is een klacht.")

    story.act(NOOR.actor, told, a.NameParts(parts=(PHONE,)))

    def kinds(who: str) -> set[str]:
        return {each.event.stored for each in story.seen(who)}

    assert "parts-named" in kinds(COMPLAINANT)
    assert "parts-named" not in kinds(DE_VRIES.actor)


def test_parts_are_few_short_and_each_there_once(under: Under) -> None:
    story = handled(under)
    long = "x" * (LONGEST_PART + 1)
    many = tuple(f"Onderdeel {number}" for number in range(MOST_PARTS + 1))

    for parts, why in (
        ((), "empty"),
        (("  ",), "empty"),
        ((PHONE, ""), "empty"),
        ((PHONE, PHONE.upper()), "part-twice"),
        ((long,), "too-long"),
        (many, "too-many"),
        (("half \ud800",), "not-text"),
    ):
        assert story.refused(NOOR.actor, a.NameParts(parts=parts)) == (why,)
