"""After which of our own stages a third party looks at it, and which may be skipped."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.outward import stage_before, stages_skipped
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.grounds import sentences
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.cast import ANK, DE_VRIES, NOOR
from tests.letters.writing import Writing
from tests.procedure.examples.test_invented import invented
from tests.procedure.test_story_opening import HEAD, JUDGED, STAGES, handled, said
from tests.promises.test_how_to_write import procedure

EITHER = STAGES.replace('id     = "2"', 'id     = "2"\neither = ["third-party"]')
BODY = """
[third-party]
name   = "the Ombudsman"
{more}
window = "6 months"
source = "line 5"

[retention]
length = "2 years"
source = "line 6"
"""


def two_stages(more: str = "", stages: str = STAGES) -> Procedure:
    head = HEAD.format(extends="uk-council-code") + 'calendar = "nl"\n'
    return procedure(head + stages + BODY.format(more=more))


def where(rules: Procedure, lang: str = "en") -> str:
    return page(rules, lang).texts("third-party")[0]


def at_the_third_party(rules: Procedure) -> tuple[str, ...]:
    steps = of_procedure(rules, "en").steps
    return next(each.lines for each in steps if each.stop == "third-party")


@pytest.mark.parametrize(("more", "asked"), [("", True), ('after_stage = "1"', False)])
def test_a_stage_that_one_may_ask_for_at_any_time_is_not_made_to_come_first_unasked(
    more: str, *, asked: bool
) -> None:
    direct = STAGES.replace('id     = "2"', 'id     = "2"\nentry  = "direct"')
    rules = two_stages(more, direct)

    found = [x for x in problems(rules) if x.code == "direct-before-outside"]

    assert bool(found) is asked
    assert "direct-before-outside" not in {x.code for x in problems(two_stages(more))}


def judged(rules: Procedure) -> Writing:
    told = handled(rules)
    told.act(NOOR.actor, JUDGED)
    return told


def test_one_goes_through_all_stages_first() -> None:
    rules = two_stages()

    assert where(rules).startswith(
        "You first go through our own steps, up to and including “The review”. Do you"
    )
    assert where(rules, "nl").startswith(
        "U doorloopt eerst onze eigen stappen, tot en met “De herziening”. Bent u het"
    )
    assert "After the step “The review”" in at_the_third_party(rules)


def test_a_file_can_say_that_the_review_may_be_skipped() -> None:
    rules = two_stages('after_stage = "1"')

    assert "up to and including" not in where(rules)
    assert "You need not ask for the step “The review” first." in where(rules)
    line = "You need not ask for the step “The review” first"
    assert line in at_the_third_party(rules)


def test_a_review_that_shuts_the_third_party_need_not_come_first() -> None:
    rules = two_stages(stages=EITHER)

    assert "You need not ask for the step “The review” first." in where(rules)


def test_one_stage_is_no_order() -> None:
    rules = procedure(HEAD.format(extends="wkkgz"))

    assert where(rules).startswith("Do you not agree with the outcome?")
    assert [stage_before(rules, each) for each in rules.bodies] == [None]
    assert [stages_skipped(rules, each) for each in rules.bodies] == [()]


def test_the_judgement_of_the_first_stage_says_that_another_comes_first() -> None:
    told = judged(two_stages())

    letter = said(told, "judgement")

    assert "You first go through our own steps, up to and including “The rev" in letter
    assert "Do not wait too long" not in letter
    assert told.grounds == ("handled-in-part",)
    assert sentences(told.grounds, "en")[0].endswith("comes first.")


def test_the_judgement_of_the_last_one_says_how_long_one_can_go_outside() -> None:
    told = judged(two_stages())
    told.act(COMPLAINANT, a.Escalate(words="Kijk nog eens."))
    told.days(1)
    told.act(ANK.actor, a.AppointHandler(staff=DE_VRIES.number))

    told.act(DE_VRIES.actor, JUDGED)

    letter = said(told, "judgement")
    assert "You first go through" not in letter
    assert "Until when you can: six months after this letter." in letter
    assert told.grounds == ("handled",)


def test_where_the_review_may_be_skipped_the_first_judgement_opens_the_way() -> None:
    told = judged(two_stages('after_stage = "1"'))

    assert "six months after this letter" in said(told, "judgement")
    assert told.grounds == ("handled",)


def test_a_first_stage_that_is_late_sends_nobody_outside_too_soon() -> None:
    told = handled(two_stages())
    told.days(40)

    letter = said(told, "promise-broken")

    assert "Go to the independent third party" not in letter
    assert "You first go through our own steps" in letter


def test_a_last_stage_that_is_late_does() -> None:
    told = judged(two_stages())
    told.act(COMPLAINANT, a.Escalate(words="Kijk nog eens."))
    told.days(50)

    assert "Go to the independent third party" in said(told, "promise-broken")


@pytest.mark.parametrize("name", ["village-school", "welfare-foundation"])
def test_the_invented_ones_say_which_stage_is_their_last(name: str) -> None:
    rules = invented(name)
    (body,) = rules.bodies

    last = stage_before(rules, body)

    assert last is not None
    assert last.name["en"] in where(rules)
