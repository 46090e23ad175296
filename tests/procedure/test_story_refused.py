"""A complaint is not taken up on a ground that the procedure names, and on no other."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.late import asked_days
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import About, Channel, NamedDay, Particulars, Result
from gehoord.procedure.refusing import able
from gehoord.procedure.stages import Stage
from gehoord.words import refused
from gehoord.words import story as words
from gehoord.words.objections import sentence
from tests.cast import ANK
from tests.procedure.examples.test_invented import invented
from tests.procedure.telling import Telling

YEARS = timedelta(days=1000)
MONTHS = timedelta(days=100)


def refusing(ground: str, way_on: str = "Naar de raad.") -> a.NotTakeUp:
    return a.NotTakeUp(ground=ground, words="Daarom.", way_on=way_on)


@pytest.fixture
def story() -> Telling:
    """Return a story about nobody in particular, which nobody handles yet."""
    return Telling(invented("letting-agency"))


def _filed(story: Telling, ago: timedelta | None = None) -> Telling:
    story.file(event_on=story.day - ago if ago else None)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    return story


def _entry(story: Telling) -> e.NotTakenUp:
    found = (x.event for x in story.entries if isinstance(x.event, e.NotTakenUp))
    return next(found)


@pytest.mark.parametrize("ground", ["court", "handled-before", "not-for:waiting-list"])
def test_on_a_ground_of_the_procedure_it_ends_and_is_told_in_time(
    story: Telling, ground: str
) -> None:
    _filed(story)

    story.act(ANK.actor, refusing(ground))

    assert _entry(story).refusal == ground
    assert story.is_at(Stage.CLOSED)
    assert story.result("tell-not-taken-up") is Result.KEPT


@pytest.mark.parametrize(
    "ground", ["Geen zin.", "", ":late", ":missing", ":nobody-impartial", "not-for:"]
)
def test_on_another_ground_it_cannot_be_refused(story: Telling, ground: str) -> None:
    _filed(story)

    objections = story.refused(ANK.actor, refusing(ground))

    assert objections in {("no-such-ground",), ("empty",)}


def test_where_a_procedure_names_no_ground_any_words_will_do() -> None:
    story = Telling(invented("hospital"))
    _filed(story)

    story.act(ANK.actor, refusing("Gaat over een rekening."))

    assert able(story.procedure, story.case) == ()
    assert (_entry(story).ground, _entry(story).refusal) == (
        "Gaat over een rekening.",
        "",
    )


def test_what_happened_lately_cannot_be_refused_for_being_old(story: Telling) -> None:
    _filed(story, MONTHS)

    assert "too-old" not in able(story.procedure, story.case)
    assert story.refused(ANK.actor, refusing("too-old")) == ("not-that-old",)
    against, *_ = refused.doubts(story.procedure, story.case, "nl")
    assert "25 november 2026" in against
    assert "18 maanden" in against or "achttien maanden" in against


def test_once_another_day_is_on_record_it_can(story: Telling) -> None:
    _filed(story, MONTHS)

    event = a.RecordDay(which=NamedDay.EVENT, on=story.day - YEARS)
    story.act(ANK.actor, event, refusing("too-old"))

    assert _entry(story).refusal == "too-old"


def test_on_the_last_day_of_that_time_it_is_not_older_yet(story: Telling) -> None:
    last = story.day.replace(year=story.day.year - 2, month=story.day.month + 6)

    _filed(story, story.day - last)

    assert story.refused(ANK.actor, refusing("too-old")) == ("not-that-old",)


def test_where_nobody_named_the_day_that_is_said_before_somebody_refuses(
    story: Telling,
) -> None:
    _filed(story)

    assert "event_on" in asked_days(story.procedure)
    (doubt,) = refused.doubts(story.procedure, story.case, "en")
    assert "does not hold" in doubt
    assert "too-old" in able(story.procedure, story.case)


def test_where_to_go_is_said_by_the_procedure_or_by_who_refuses(story: Telling) -> None:
    _filed(story)

    assert story.refused(ANK.actor, refusing("handled-before", "")) == ("empty",)
    story.act(ANK.actor, refusing("court", ""))

    assert refused.onward(_entry(story), "nl").startswith("De rechter beslist.")


def test_the_dossier_says_the_ground_as_the_procedure_said_it_then(
    story: Telling,
) -> None:
    _filed(story)

    story.act(ANK.actor, refusing("court"))

    entry = next(x for x in story.entries if isinstance(x.event, e.NotTakenUp))
    said = {each.label: each.words for each in words.body(entry, "nl")}
    assert said["Grond"] == "Omdat een rechter erover oordeelt (art. 5)"
    assert said["Waar het wel kan"].endswith("Naar de raad.")


@pytest.mark.parametrize(
    ("name", "address", "can"),
    [("Fatima", "", False), ("", "Straat 1", True), ("Fatima", "Straat 1", False)],
)
def test_only_without_what_it_needs_can_it_be_refused_for_what_is_missing(
    name: str, address: str, *, can: bool
) -> None:
    story = Telling(invented("letting-agency"))
    who = Particulars(name=name, address=address, email="fatima@example.org")
    story.file(particulars=who, channel=Channel.EMAIL)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))

    assert (":missing" in able(story.procedure, story.case)) is can


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("code", ["no-such-ground", "not-that-old"])
def test_why_it_cannot_be_refused_is_said_in_words(
    story: Telling, code: str, lang: str
) -> None:
    _filed(story, MONTHS)
    ground = "too-old" if code == "not-that-old" else "x"

    with pytest.raises(Refused) as caught:
        story.act(ANK.actor, refusing(ground))

    (objection,) = caught.value.objections
    assert objection.code == code
    assert "{" not in sentence(objection, lang, act="not-take-up")
