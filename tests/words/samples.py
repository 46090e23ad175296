"""One entry of every kind, and of every variant that has a sentence of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, fields, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from gehoord.procedure import events as e
from gehoord.procedure.entries import KINDS, Entry
from gehoord.procedure.parts import OWN_MAIL, Particulars
from gehoord.procedure.senders import Checked, Proof

AT = datetime(2027, 3, 5, 14, 30, tzinfo=UTC)
DAY = date(2027, 3, 26)
WORDS = {
    "term": "name-handler",
    "strength": "promise",
    "notice": "receipt",
    "to": "complainant",
    "party": "complainant",
    "reason": "Omdat het zo is.",
    "language": "nl",
    "act": "withdraw",
    "of": "de commissie",
    "name": "Samira",
    "stage": "2",
    "reference": "26-7K4M-X",
}
REASONS = (
    "concern-unknown",
    "nobody-present",
    "letter-not-left",
    "substitute-appointed",
)
_WITH_REASONS: dict[type[Any], tuple[str, ...]] = {
    e.Alarmed: REASONS,
    e.LatenessExcused: ("elsewhere", "Ziek."),
    e.LetterFailed: ("550", "no-address", "too-many"),
    e.HandlerReleased: ("concerned", "for-others", "Ziek."),
}


def entries() -> Iterator[Entry]:
    for kind in KINDS.values():
        for event in _events(kind):
            for by in ("complainant", "staff:1", "clock"):
                yield Entry(position=1, at=AT, by=by, event=event)
    for alone in (False, True):
        by_head = e.HandlersSet(roles=("staff:3",), alone=alone)
        yield Entry(position=1, at=AT, by="staff:1", event=by_head)
    yield Entry(position=1, at=AT, by="staff:1", event=e.HandlersSet())
    both = e.DraftSent(words="Het concept.", readers=("complainant", "staff:3"))
    yield Entry(position=1, at=AT, by="staff:1", event=both)
    by_answer = e.ReportDue(where="insurer", name="de verzekeraar", words="")
    yield Entry(position=1, at=AT, by="complainant", event=by_answer)
    asked = e.Escalated(stage="2")
    yield Entry(position=1, at=AT, by="complainant", event=asked)
    later = e.Escalated(stage="2", received_on=AT.date())
    yield Entry(position=1, at=AT, by="complainant", event=later)
    mailed = e.MailLinked(sender=OWN_MAIL, words="Stuurt u de stukken?")
    yield Entry(position=1, at=AT, by="staff:3", event=mailed)


def _events(kind: type[Any]) -> Iterator[Any]:
    hints = get_type_hints(kind)
    varied: dict[str, list[Any]] = {}
    fixed: dict[str, Any] = {}
    for each in fields(kind):
        values = _values(each.name, hints[each.name], kind)
        if each.default is not MISSING and each.default not in values:
            values.append(each.default)
        varied[each.name] = values
        fixed[each.name] = values[0]
    basic = kind(**fixed)
    yield basic
    for name, values in varied.items():
        for value in values:
            yield replace(basic, **{name: value})


def _values(name: str, hint: Any, kind: type[Any]) -> list[Any]:  # noqa: ANN401 - a type hint is anything
    if get_origin(hint) is UnionType:
        hint = next(each for each in get_args(hint) if each is not type(None))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return list(hint)
    if name == "reason" and kind in _WITH_REASONS:
        return list(_WITH_REASONS[kind])
    if kind is e.PassedOn and name == "to":
        return [3]
    simple: dict[Any, list[Any]] = {
        str: [WORDS.get(name, "Woorden van iemand.")],
        int: [3],
        bool: [True, False],
        date: [DAY],
        datetime: [AT],
        Particulars: [Particulars(name="Fatima")],
        Checked: [Checked(proof=Proof.PROVEN, dmarc="pass")],
    }
    if get_origin(hint) is tuple:
        inside = get_args(hint)[0]
        return [{str: ("address",), int: (1, 3)}.get(inside, ())]
    return simple[hint]
