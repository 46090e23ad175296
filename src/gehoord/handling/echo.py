"""
Receipts that left for one address lately, so that no two machines answer each other.

The receipt of a new reaction always leaves. A program that answers each of them with a
new mail, and neither says that it is one nor names the letter it answers, would get
them without end. It is known by what people hardly do: a third new mail today or
yesterday, or one within a month that says again what its sender wrote before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Final

from django.db.models import F

from gehoord import rows
from gehoord.dossier import keystore
from gehoord.dossier.keys import Purpose
from gehoord.dossier.lock import writing
from gehoord.dossier.models import EchoMark
from gehoord.dossier.seal import canonical
from gehoord.handling.mail import ReadMail
from gehoord.handling.mail.filing import way_back
from gehoord.handling.mail.quoting import split
from gehoord.handling.mail.reading import bare_subject
from gehoord.procedure.senders import Where

MOST: Final = 2  # choice: after that many receipts a person looks what it is
MOST_IN_A_ROW: Final = 5  # choice: with never a month between them
MOST_BY_FORM: Final = 20  # in which a website names who filled it in
DAY: Final = timedelta(days=1)
KEPT: Final = timedelta(days=30)
_MOST_SENTENCES: Final = 20
_LOOKED_AT: Final = 5_000  # characters
_LEAST: Final = 3  # letters of a sentence that is compared
_ENDS = re.compile(r"[.!?:;\n]+")
_NO_LETTERS = re.compile(r"[\W_]+")


def left(
    organisation_id: int, address: str, *, subject: str, words: str, now: datetime
) -> None:
    """Write down that a receipt left for this address, and of a second for what."""
    marks, today = _Marks(organisation_id, address), now.date()
    ever = marks.ever()
    with writing():
        _add(organisation_id, marks.on(today), today)
        _add(organisation_id, ever, today)
        if _numbers(organisation_id, [ever])[ever] >= MOST:
            for each in _sentences(subject, words):
                _add(organisation_id, marks.said(each), today)


def is_enough(organisation_id: int, address: str, *, now: datetime) -> bool:
    """Return whether this address was answered so often lately that it may be one."""
    marks, today = _Marks(organisation_id, address), now.date()
    found = _numbers(organisation_id, [marks.on(today - DAY), marks.on(today)])
    return sum(found.values()) >= MOST


def is_one(organisation_id: int, mail: ReadMail, *, now: datetime) -> bool:
    """
    Return whether this new mail may be a machine's answer to our last receipt.

    Of receipts counts that they left, not that mails came in: whoever brings many at
    once is held up by nothing.
    """
    marks, today = _Marks(organisation_id, way_back(mail)), now.date()
    lately = [marks.on(today - DAY), marks.on(today)]
    numbers = _numbers(organisation_id, [*lately, marks.ever()])
    since_yesterday = sum(numbers.get(each, 0) for each in lately)
    in_a_row = numbers.get(marks.ever(), 0)
    if _is_form(mail):  # which says much the same each time
        return since_yesterday >= MOST_BY_FORM
    if since_yesterday >= MOST or in_a_row >= MOST_IN_A_ROW:
        return True
    return in_a_row >= MOST and _is_said_again(organisation_id, marks, mail)


def forget_old(organisation_id: int, *, today: date) -> None:
    """Throw away what is older than a month."""
    with writing():
        EchoMark.objects.filter(
            organisation_id=organisation_id, day__lt=today - KEPT
        ).delete()


def _is_form(mail: ReadMail) -> bool:
    """Return whether labelled lines name another address, as a website's form does."""
    named = mail.particulars.email.casefold()
    is_labelled = any(e.name == "email" and e.where is Where.LABEL for e in mail.found)
    return is_labelled and named != mail.sender.address.casefold()


def _is_said_again(organisation_id: int, marks: _Marks, mail: ReadMail) -> bool:
    """Return whether at least half of it, by letters, stood in a mail before it."""
    letters = {
        marks.said(each): len(each) for each in _sentences(mail.subject, mail.text)
    }
    known = _numbers(organisation_id, letters)
    again = sum(letters[each] for each in known)
    return 0 < sum(letters.values()) <= 2 * again


def _sentences(subject: str, words: str) -> list[str]:
    """
    Return what is said, sentence by sentence, without what differs each time.

    That is every word with a digit in it: a number, a day, an hour; and what is quoted.
    """
    new = split(words[:_LOOKED_AT])[0]
    lines = f"{bare_subject(subject)}\n{new}".split("\n")
    steady = "\n".join(" ".join(filter(_is_steady, each.split())) for each in lines)
    parts = _ENDS.split(steady.casefold())
    plain = (_NO_LETTERS.sub(" ", each).strip() for each in parts)
    found = dict.fromkeys(each for each in plain if len(each) >= _LEAST)
    return list(islice(found, _MOST_SENTENCES))


def _is_steady(word: str) -> bool:
    return not any(map(str.isdigit, word))


class _Marks:
    """Keyed hashes of what is known of one address; without the keys they say nothing."""

    def __init__(self, organisation_id: int, address: str) -> None:
        self._key = keystore.store().standing(organisation_id)
        self._address = address.strip().casefold()

    def on(self, day: date) -> bytes:
        return self._mark("receipts that day", day)

    def ever(self) -> bytes:
        return self._mark("receipts", "")

    def said(self, sentence: str) -> bytes:
        return self._mark("said before", sentence)

    def _mark(self, what: str, more: date | str) -> bytes:
        said = canonical(what, more, self._address)
        return self._key.mac(Purpose.COUNTS, said)


def _numbers(organisation_id: int, marks: Iterable[bytes]) -> dict[bytes, int]:
    mine, asked = {"organisation_id": organisation_id}, list(marks)
    found = rows.among(EchoMark, ("mark", "number"), mine, "mark", asked)
    return {bytes(mark): number for mark, number in found}


def _add(organisation_id: int, mark: bytes, today: date) -> None:
    row = {"organisation_id": organisation_id, "mark": mark}
    EchoMark.objects.bulk_create([EchoMark(**row, day=today)], ignore_conflicts=True)
    EchoMark.objects.filter(**row).update(number=F("number") + 1, day=today)
