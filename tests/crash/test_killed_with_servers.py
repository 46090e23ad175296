"""Whenever the power goes with a server on the other side: nothing lost, or twice."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import closing
from email import message_from_bytes
from pathlib import Path

from gehoord.database import SQLITE_NAME
from tests.crash.killing import SYNCS, Zygote, copy_of
from tests.crash.with_servers import FACTS, later
from tests.inbox.fetched import message, server_shows
from tests.mail_server import Mailbox, listening
from tests.mailbox_servers import dovecot as dovecot  # noqa: PLC0414 - fixtures, exported
from tests.mailbox_servers import fresh_user
from tests.mailbox_servers import tokens as tokens  # noqa: PLC0414
from tools.dovecot import Dovecot

NOW = "2027-03-05T14:00:00+00:00"
LEAST = 6  # fewer boundaries than this would mean that nothing was tried


def done(forker: Zygote, do: str, home: Path, now: str = NOW) -> str:
    ended = forker.run(do, home, now)
    assert ended.status == 0, ended.said
    return ended.said


def boundaries(calls: list[str]) -> list[tuple[str, int]]:
    """Return the call right after each commit: its kind, and which of these it is."""
    after = [number + 1 for number, call in enumerate(calls) if call in SYNCS]
    found = [number for number in after if number < len(calls)]
    return [(calls[at], calls[: at + 1].count(calls[at])) for at in found]


def test_a_reader_killed_between_keeping_and_marking_takes_each_message_in_once(
    forker: Zygote, dovecot: Dovecot, tmp_path: Path
) -> None:
    user, home = fresh_user(), tmp_path / "made" / "home"
    home.parent.mkdir()
    done(forker, "make", home)
    facts = {
        "imap": dovecot.tls_port,
        "user": user,
        "password": dovecot.password,
        "authority": str(dovecot.authority),
    }
    (home / FACTS).write_text(json.dumps(facts))
    done(forker, "set up mailbox", home)
    dovecot.put(user, message(1))
    tried = forker.calls("fetch", copy_of(home, tmp_path, 0), NOW)

    killed_at = 0
    for number, (call, nth) in enumerate(boundaries(tried.in_order), 1):
        unread(dovecot, user)
        killed = copy_of(home, tmp_path, number)
        ended = forker.run("fetch", killed, NOW, kill_at=nth, of=[call])
        kept = cases(killed)
        marked = is_marked(dovecot, user)
        killed_at += ended.was_killed

        done(forker, "fetch", killed, later(NOW, 5))

        after = json.loads(done(forker, "look", killed))
        assert kept or not marked, ended
        assert (after["cases"], len(after["letters"]), after["faults"]) == (1, 3, [])
        assert is_marked(dovecot, user)
    assert killed_at >= LEAST


def test_a_clock_killed_between_sending_and_recording_repeats_one_letter_at_most(
    forker: Zygote, tmp_path: Path
) -> None:
    home = tmp_path / "made" / "home"
    home.parent.mkdir()
    done(forker, "make", home)
    done(forker, "file", home)
    box = Mailbox()
    with listening(box) as server:
        (home / FACTS).write_text(json.dumps({"smtp": server.port}))
        tried = forker.calls("send letters", copy_of(home, tmp_path, 0), NOW)
        letters = set(sent_in(box))

        killed_at = 0
        for number, (call, nth) in enumerate(boundaries(tried.in_order), 1):
            box.taken.clear()
            killed = copy_of(home, tmp_path, number)
            ended = forker.run("send letters", killed, NOW, kill_at=nth, of=[call])
            killed_at += ended.was_killed

            done(forker, "send letters", killed, later(NOW, 15))

            taken = Counter(sent_in(box))
            after = json.loads(done(forker, "look", killed, later(NOW, 15)))
            assert len(taken) == len(letters) == 3
            assert sorted(taken.values()) in ([1, 1, 1], [1, 1, 2])
            assert {state for state, _ in after["letters"]} == {"left"}
            assert after["faults"] == []
    assert killed_at >= LEAST


def cases(home: Path) -> int:
    """Return how many cases there are, without the program that was killed."""
    with closing(sqlite3.connect(home / SQLITE_NAME)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        (number,) = plain.execute("SELECT count(*) FROM dossier_case").fetchone()
    return int(number)


def sent_in(box: Mailbox) -> list[str]:
    """Return the Message-ID of each mail that the server took."""
    return [str(message_from_bytes(raw)["Message-ID"]) for _, _, raw in box.taken]


def is_marked(dovecot: Dovecot, user: str) -> bool:
    (flags,) = server_shows(dovecot, user)
    return r"\Seen" in flags


def unread(dovecot: Dovecot, user: str) -> None:
    """Let the server show the message as it came."""
    with dovecot.mailbox(user) as opened:
        opened.select()
        opened.uid("STORE", "1", "-FLAGS", r"(\Seen)")
