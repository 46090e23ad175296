"""A fault: the complainant's mail server refuses our letters, at once or later."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Verdict
from gehoord.procedure.parts import Result
from gehoord.procedure.stages import Stage
from tests.cast import FATIMA
from tests.mail_server import Mailbox, listening
from tests.procedure.telling import lines
from tests.stories.office import OWN_ADDRESS, Story

pytestmark = pytest.mark.django_db

BOUNCE = Path(__file__).parent.parent / "mails" / "bounce-permanent.eml"


@pytest.fixture
def server(settings: Settings) -> Iterator[Mailbox]:
    """Yield a mail server that letters go through, as in a real installation."""
    mailbox = Mailbox(only_to=FATIMA.email)
    with listening(mailbox) as found:
        settings.PRACTICE = False
        settings.GEHOORD_MAIL_HOST = found.host
        settings.GEHOORD_MAIL_PORT = found.port
        settings.GEHOORD_MAIL_SECURITY = "none"
        settings.GEHOORD_MAIL_FROM = OWN_ADDRESS
        yield mailbox


def _for_fatima(server: Mailbox) -> list[str]:
    """Return the subjects of the mails that the server took for her."""
    return [
        str(message_from_bytes(content, policy=policy.default)["Subject"])
        for _, recipients, content in server.taken
        if FATIMA.email in recipients
    ]


def test_a_letter_refused_for_good_is_a_duty_to_post_and_the_last_one_is_given_up(
    story: Story, server: Mailbox
) -> None:
    server.answer = "550 No such user"
    story.fill_in()
    ank = story.desk("ank")
    todo, page = ank.list(), ank.case()
    ank.act("send-by-post", on="2027-03-05")
    ank.act("record-concern", about="nobody")
    ank.act("appoint-handler", staff="4")
    story.days(3)
    ank.act("send-by-post", on="2027-03-08")
    noor = story.desk("noor")
    noor.act(
        "record-conversation",
        on="2027-03-08",
        medium="phone",
        words="Zij heeft geen e-mail meer.",
        satisfied="yes",
        closing_words="Fijn dat het is opgelost.",
    )
    closing, still = noor.case(), story.opened.case.stage
    noor.act("give-up-letter", reason="Ook per post onbestelbaar.")

    assert story.told == lines("""
        05-03 complainant received
        05-03 complainant filed
        05-03 complainant term-opened name-handler 12-03
        05-03 complainant term-opened propose 26-03
        05-03 complainant term-opened propose-or-tell 26-03
        05-03 clock letter-failed receipt
        05-03 staff:1 letter-left receipt by post
        05-03 staff:1 concern-recorded nobody
        05-03 staff:1 handler-appointed 4
        05-03 clock letter-failed handler-named
        08-03 staff:1 letter-left handler-named by post
        08-03 staff:4 conversation-held
        08-03 staff:4 satisfaction-given yes
        08-03 staff:4 closing-begun satisfied
        08-03 clock letter-failed closing-letter
        08-03 staff:4 letter-given-up closing-letter
        08-03 staff:4 closed
    """)
    assert _for_fatima(server) == []
    assert "Leg vast dat een brief is gepost" in todo
    assert "Niet aangekomen" in page
    assert story.result("name-handler") is Result.KEPT
    assert still is Stage.CLOSING
    assert "Leg vast dat een brief" in closing
    assert story.is_at(Stage.CLOSED)


def test_a_server_that_is_busy_gets_the_letter_later_and_the_promise_is_kept(
    story: Story, server: Mailbox
) -> None:
    server.answer = "451 Try again later"
    story.fill_in()
    waiting = story.told
    server.answer = "250 Kept"
    story.at(15, 10)
    story.clock()

    assert "letter" not in " ".join(waiting)
    assert story.told[-1] == "05-03 clock letter-left receipt"
    assert len(_for_fatima(server)) == 1


def test_a_letter_that_comes_back_later_is_posted_in_time(
    story: Story, server: Mailbox
) -> None:
    receipt = story.fill_in()
    story.desk("ank").act("record-concern", about="nobody")
    story.desk("ank").act("appoint-handler", staff="4")
    *_, sent_from = (who for who, to, _ in server.taken if FATIMA.email in to)
    story.days(1)
    bounce = BOUNCE.read_bytes().replace(
        b"bounce+BOUNCE-TOKEN@example.org", sent_from.encode()
    )
    received = receive(bounce, organisation=story.firm, now=story.now)
    todo = story.desk("bea").list()
    again = receive(bounce, organisation=story.firm, now=story.now)
    story.desk("bea").act("send-by-post", on="2027-03-06")
    story.anyone.open(next(each for each in receipt.links if "/follow/" in each))
    _, _, letters = story.anyone.submit().text.partition("Brieven aan u")

    assert letters.count("Wie uw klacht behandelt") == 1
    assert "Per post verstuurd" in letters
    assert (received.verdict, received.case) == (Verdict.NOTICE, story.reference)
    assert again.verdict is Verdict.DUPLICATE
    assert "Leg vast dat een brief is gepost" in todo
    assert story.told_since(6) == lines("""
        05-03 staff:1 concern-recorded nobody
        05-03 staff:1 handler-appointed 4
        05-03 clock letter-left handler-named
        06-03 door:mail letter-failed handler-named
        06-03 staff:2 letter-left handler-named by post
    """)
    assert story.result("name-handler") is Result.KEPT
