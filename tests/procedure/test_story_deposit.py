"""What is paid before a complaint is taken up: asked, paid or not, and paid back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.duties import duties, waits_for
from gehoord.procedure.parts import About, Capacity, Judgement, Result
from gehoord.procedure.proof import prove
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.soundness import problems
from gehoord.words import story as words
from gehoord.words.page.whole import page
from tests.cast import ANK, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.mutations.planting import laid_over
from tests.procedure.telling import Telling

RIGHT = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")
BACK = "Wij betalen u de 27,50 euro terug."


@pytest.fixture
def story() -> Telling:
    """Return a dispute that Noor handles, and of which nothing is paid yet."""
    told = Telling(invented("movers-board"))
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return told


def _due(story: Telling) -> list[str]:
    return [x.act for x in duties(story.procedure, story.case, story.office)]


def test_it_is_asked_for_on_filing_and_nobody_judges_before_it_is_paid(
    story: Telling,
) -> None:
    assert "deposit-asked" in story.letters_to(COMPLAINANT)
    assert (story.last_days["deposit"] - story.day).days == 14
    assert waits_for(story.case) == "deposit"
    assert _due(story) == ["record-payment"]
    assert story.refused(NOOR.actor, RIGHT) == ("deposit-paid",)


def test_once_paid_the_time_for_the_outcome_begins_anew(story: Telling) -> None:
    before = story.last_days["outcome"]
    story.days(5)

    story.act(ANK.actor, a.RecordPayment(on=story.day))

    assert story.last_days["outcome"] == before + timedelta(days=5)
    assert story.result("deposit") is Result.MOOT
    assert _due(story) == ["judge"]
    assert story.refused(ANK.actor, a.RecordPayment(on=story.day)) == ("deposit-waits",)


def test_a_payment_that_is_still_to_come_is_not_recorded(story: Telling) -> None:
    ahead = a.RecordPayment(on=story.day + timedelta(days=1))

    assert story.refused(ANK.actor, ahead) == ("in-the-future",)


def test_what_is_not_paid_in_time_may_be_left_and_nothing_comes_back(
    story: Telling,
) -> None:
    story.until(story.last_days["deposit"])
    story.days(1)

    assert "not-take-up" in _due(story)
    left = a.NotTakeUp(ground="unpaid", words="Jammer.", way_on="De rechter.")
    story.act(NOOR.actor, left)
    assert story.case.agreements == ()


def test_what_is_paid_late_is_taken_up_all_the_same(story: Telling) -> None:
    story.until(story.last_days["deposit"])
    story.days(3)

    story.act(ANK.actor, a.RecordPayment(on=story.day))

    assert _due(story) == ["judge"]


@pytest.mark.parametrize(
    ("judgement", "back"),
    [
        (Judgement.UPHELD, (BACK,)),
        (Judgement.PARTLY, (BACK,)),
        (Judgement.NOT_UPHELD, ()),
    ],
)
def test_who_is_right_gets_it_back_as_what_was_agreed(
    story: Telling, judgement: Judgement, back: tuple[str, ...]
) -> None:
    story.act(ANK.actor, a.RecordPayment(on=story.day))

    story.act(NOOR.actor, replace(RIGHT, judgement=judgement))

    assert tuple(each.what for each in story.case.agreements) == back
    assert ("settle-agreement" in _due(story)) is bool(back)


def test_a_company_pays_what_a_company_pays() -> None:
    told = Telling(invented("movers-board"))

    told.file(capacity=Capacity.BUSINESS)

    asked = next(x for x in told.entries if isinstance(x.event, e.DepositAsked))
    assert "90 euro" in words.line(asked, "en", {})


def test_nothing_is_asked_where_nobody_pays() -> None:
    sound = invented("movers-board")
    free = Telling(replace(sound, deposits=sound.deposits[:1]))

    free.file(capacity=Capacity.BUSINESS)

    assert not free.case.deposit_waits
    assert "deposit" not in free.last_days


def test_it_is_paid_in_the_stage_that_it_is_for() -> None:
    sound = invented("theatre-school")
    rule = replace(invented("movers-board").deposits[0], stage="2")
    told = Telling(replace(sound, deposits=(rule,)))
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    assert not told.case.deposit_waits

    told.act(NOOR.actor, replace(RIGHT, judgement=Judgement.NOT_UPHELD))
    told.days(1)
    told.act(COMPLAINANT, a.Escalate(grounds=(1,), words="Er is nieuws."))

    assert told.case.deposit_waits


def test_the_page_says_what_is_paid_by_whom_and_when_it_comes_back() -> None:
    said = page(invented("movers-board"), "en").texts("deposit")

    assert said[1] == (
        "Do you complain as a business? Before we handle your complaint, you pay 90 "
        "euro. You have two weeks for that, from our word about it. If it is not paid "
        "by then, we may leave your complaint. How to pay: to the account in our "
        "letter. You get it back if you are right, also if that is in part or if we "
        "come to an agreement."
    )


def _codes(**changed: object) -> set[str]:
    sound = invented("movers-board")
    return {x.code for x in problems(replace(sound, **changed))}  # type: ignore[arg-type]


RULE = invented("movers-board").deposits[0]
NOTICES = tuple(x for x in invented("movers-board").notices if x.id != "deposit-asked")
ACTS = {
    name: rule
    for name, rule in invented("movers-board").acts.items()
    if name != "record-payment"
}


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("deposit-forbidden", {"legal_bases": ("Wkkgz 13-23",)}),
        ("deposit-forbidden", {"legal_bases": ("Awb hoofdstuk 9",)}),
        ("deposit-though-free", {"free_of_charge": True}),
        ("deposit-unpayable", {"acts": ACTS}),
        ("deposit-untold", {"notices": NOTICES}),
        ("deposit-without-amount", {"deposits": (replace(RULE, amount="iets"),)}),
        ("deposit-that-deters", {"deposits": (replace(RULE, amount="450 euro"),)}),
        ("deposit-back-unsaid", {"deposits": (replace(RULE, back=None),)}),
        ("deposit-kept", {"deposits": (replace(RULE, returned=()),)}),
    ],
)
def test_what_is_odd_in_what_is_paid_first_is_found(
    code: str, changed: dict[str, object]
) -> None:
    assert code in _codes(**changed)
    assert code not in _codes()


def test_a_promise_that_runs_while_it_is_not_paid_is_found() -> None:
    sound = invented("movers-board")
    terms = tuple(
        replace(x, anchor="complete", anchors=("complete",)) if x.id == "outcome" else x
        for x in sound.terms
    )

    assert "deposit-and-clock" in _codes(terms=terms)
    assert "deposit-and-clock" not in _codes()


@pytest.mark.parametrize("may", [True, False])
def test_who_answers_alone_can_record_what_was_paid_or_it_is_found(
    *, may: bool
) -> None:
    by = '"owner", "handler", "responding-owner"' if may else '"owner", "handler"'
    body = f"""
[[deposit]]
amount   = {{ nl = "25 euro", en = "25 euro" }}
within   = "2 weeks"
returned = ["upheld"]
back     = {{ nl = "Wij betalen het terug.", en = "We pay it back." }}
source   = "zin 1"

[acts]
record-payment = {{ by = [{by}], source = "zin 1" }}

[notices.pay-first]
after  = "deposit-asked"
to     = ["complainant"]
name   = {{ nl = "Eerst betalen", en = "Payment first" }}
text   = {{ nl = "Betaal voor {{{{by.deposit}}}}.", en = "Pay by {{{{by.deposit}}}}." }}
source = "zin 1"
"""
    firm = laid_over("crkbo", "", body)

    broken = prove(firm, most=300, only=frozenset({"one-person"})).broken

    assert ("payment-unrecorded" in {each.code for each in broken}) is not may
