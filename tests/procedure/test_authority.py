"""Who can promise how much money, and who is asked when it is more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.authorities import Authority
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.money import cents, most_cents
from gehoord.procedure.objections import Objection
from gehoord.procedure.parts import About, Judgement, Medium
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words import story as words
from gehoord.words.objections import sentence
from gehoord.words.page.whole import page
from tests.cast import ANK, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling
from tests.shipped import shipped

DIRECTOR = replace(NOOR, number=12, body="director", name="Dirk Directeur")
RIGHT = a.Judge(
    judgement=Judgement.UPHELD, findings="Zo.", words="Dus.", measures="Geld terug."
)


def _with(handler: int) -> Telling:
    story = Telling(invented("concert-hall"), office=(ANK, NOOR, DIRECTOR))
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=handler))
    return story


@pytest.mark.parametrize(
    ("amount", "why"),
    [
        ("", ("no-sum",)),
        ("een taart", ("no-sum",)),
        ("0", ()),
        ("250", ()),
        ("€ 250,00", ()),
        ("250,01", ("beyond-authority",)),
        ("1.000 euro", ("beyond-authority",)),
    ],
)
def test_a_handler_promises_no_more_than_a_handler_can(
    amount: str, why: tuple[str, ...]
) -> None:
    story = _with(NOOR.number)
    act = replace(RIGHT, amount=amount)

    if why:
        assert story.refused(NOOR.actor, act) == why
        return
    story.act(NOOR.actor, act)

    judged = next(x for x in story.entries if isinstance(x.event, e.Judged))
    said = {each.label: each.words for each in words.body(judged, "nl")}
    assert said["Toegezegd bedrag"] == amount


def test_the_director_promises_any_sum() -> None:
    story = _with(DIRECTOR.number)

    story.act(DIRECTOR.actor, replace(RIGHT, amount="12.500"))

    assert story.case.judgement is Judgement.UPHELD


def test_an_owner_of_whom_nothing_is_said_promises_any_sum() -> None:
    story = _with(ANK.number)

    story.act(ANK.actor, replace(RIGHT, amount="900"))

    assert story.case.judgement is Judgement.UPHELD


def test_a_post_that_is_there_only_to_promise_more_is_of_use() -> None:
    sound = replace(invented("concert-hall"), handled_by=())

    found = {each.key for each in problems(sound) if each.code == "post-unused"}

    assert ("post", "director") not in found
    assert ("post", "treasurer") in found


def test_where_nothing_is_promised_no_sum_is_asked() -> None:
    story = _with(NOOR.number)

    story.act(NOOR.actor, replace(RIGHT, measures=""))

    assert story.case.judgement is Judgement.UPHELD


@pytest.mark.parametrize(
    "act",
    [
        a.Propose(words="Wij betalen.", amount="600"),
        a.RecordConversation(
            on=Telling(shipped("kleuterrevolutie")).day,
            medium=Medium.PHONE,
            words="Wij spraken.",
            proposal="Wij betalen.",
            amount="600",
        ),
    ],
)
def test_so_is_a_proposal_however_it_is_made(
    act: a.Propose | a.RecordConversation,
) -> None:
    bound = Authority(role="adviser", up_to="500 euro", source="art. 1")
    story = Telling(replace(shipped("kleuterrevolutie"), authorities=(bound,)))
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    assert story.refused(NOOR.actor, act) == ("beyond-authority",)
    story.act(NOOR.actor, replace(act, amount="500"))

    assert story.case.proposals


def test_the_refusal_says_how_much_and_who_can() -> None:
    able = ({"nl": "de directeur", "en": "the director"}, "owner")
    facts = {
        "field": "amount",
        "sum": {"nl": "250 euro", "en": "250 euro"},
        "who": able,
    }

    said = sentence(Objection("beyond-authority", facts), "en", act="propose")

    assert said == (
        "You can promise 250 euro at most. More can be promised by the director or "
        "an owner. Hand the complaint over, or ask them to promise it."
    )


def test_the_page_says_who_can_promise_how_much() -> None:
    assert page(invented("concert-hall"), "en").texts("authority") == (
        "Money can be promised by the handler, up to 250 euro.",
        "Any sum of money can be promised by the director.",
        "Any sum of money can be promised by a member of the supervisory board.",
    )


def test_a_most_that_names_no_sum_cannot_be_read() -> None:
    vague = text("concert-hall").replace(
        '{ nl = "250 euro", en = "250 euro" }', '"een redelijk bedrag"'
    )

    with pytest.raises(Unreadable) as found:
        read(vague, calendars(), patterns())

    assert {each.code for each in found.value.findings} == {"no-sum"}


HANDLER = Authority(role="handler", up_to="250 euro", source="art. 8")


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("authority-twice", {"authorities": (HANDLER, HANDLER)}),
        (
            "beyond-everybody",
            {"authorities": (HANDLER, replace(HANDLER, role="owner"))},
        ),
        ("authority-bounds-nobody", {"authorities": (replace(HANDLER, up_to=None),)}),
        ("authority-of-nothing", {"acts": {}}),
    ],
)
def test_what_is_odd_in_who_can_promise_how_much_is_found(
    code: str, changed: dict[str, object]
) -> None:
    sound = invented("concert-hall")

    planted = replace(sound, **changed)  # type: ignore[arg-type]

    assert code in {each.code for each in problems(planted)}
    assert code not in {each.code for each in problems(sound)}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("350", 35000),
        ("€ 1.250,50", 125050),
        ("£1,250.50", 125050),
        ("12.500", 1250000),
        ("25,-", 2500),
        ("27,50 euro", 2750),
        ("veel", None),
        ("3 of 4", None),
    ],
)
def test_a_sum_is_read_as_people_write_it(typed: str, found: int | None) -> None:
    assert cents(typed) == found


def test_the_largest_sum_of_a_text_counts_in_each_language() -> None:
    assert most_cents({"nl": "25 euro, of 40 euro", "en": "40 euro"}) == 4000
    assert most_cents("niets") is None
