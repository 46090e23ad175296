"""A mail under the complainant's address, of which nobody knows who sent it."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import About
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.procedure.seeing import seen
from gehoord.procedure.senders import Checked, Proof
from gehoord.procedure.stages import Stage
from tests.cast import ANK, NOOR
from tests.procedure.telling import Telling
from tests.procedure.test_story_silence import PHONED

DOOR = "door:mail"
MAIL = a.LinkMail(
    sender="Fatima <fatima@example.com>",
    words="Ik ben het er niet mee eens.",
    checked=Checked(proof=Proof.UNPROVEN),
)


@pytest.fixture
def silent(story: Telling) -> Telling:
    """Return a story in which Noor proposed something, and tried to phone."""
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    story.act(NOOR.actor, a.Propose(words="Een voorstel."))
    story.days(7)
    story.act(NOOR.actor, PHONED)
    return story


def told_to_complainant(story: Telling) -> set[type[e.Event]]:
    hats = frozenset({Role.COMPLAINANT})
    entries = seen(story.case, story.entries, hats, COMPLAINANT)
    return {type(each.event) for each in entries}


def test_it_is_nobodys_answer_but_silence_closes_nothing_before_somebody_looked(
    silent: Telling,
) -> None:
    words_before = silent.case.last_words_at

    silent.act(DOOR, MAIL)
    silent.days(60)

    assert silent.is_at(Stage.PROPOSED)
    assert silent.case.last_words_at == words_before
    assert "write" in silent.todo
    assert e.MailLinked not in told_to_complainant(silent)


def test_read_and_not_vouched_for_it_counts_for_nothing(silent: Telling) -> None:
    silent.act(DOOR, MAIL)
    silent.act(NOOR.actor, a.Note(words="Dit is van iemand anders."))

    silent.days(60)

    assert silent.is_at(Stage.CLOSED)


def test_vouched_for_it_is_the_complainants_word_from_when_it_came(
    silent: Telling,
) -> None:
    silent.act(DOOR, MAIL)
    came = silent.entries[-1]
    silent.days(1)

    silent.act(NOOR.actor, a.VouchForMail(position=came.position))
    silent.days(60)

    assert silent.is_at(Stage.PROPOSED)
    assert silent.case.last_words_at == came.at
    assert came.position in silent.case.pieces
    assert e.MailLinked in told_to_complainant(silent)


@pytest.mark.parametrize("by", [NOOR.actor, DOOR])
def test_only_what_came_by_mail_is_vouched_for_and_once(
    silent: Telling, by: str
) -> None:
    silent.act(by, MAIL)
    vouch = a.VouchForMail(position=silent.entries[-1].position)
    if by == DOOR:
        silent.act(NOOR.actor, vouch)

    with pytest.raises(Refused) as refused:
        silent.act(NOOR.actor, vouch)

    assert [each.code for each in refused.value.objections] == ["no-such-claim"]


def test_mail_coming_in_never_vouches_for_itself(silent: Telling) -> None:
    silent.act(DOOR, MAIL)
    position = silent.entries[-1].position

    with pytest.raises(Refused):
        silent.act(DOOR, a.VouchForMail(position=position))
    with pytest.raises(Refused):
        silent.act(COMPLAINANT, a.VouchForMail(position=position))

    assert not silent.case.vouched_for
