"""One part of what can happen, and what is filed to begin a walk through it with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from gehoord.procedure import acts as a
from gehoord.procedure.particulars import supposed
from gehoord.procedure.parts import Channel, Kind, Particulars
from gehoord.procedure.proof import people
from gehoord.procedure.roles import COMPLAINANT, Office, staff
from gehoord.procedure.rules import Procedure
from gehoord.procedure.straight import begins_in

_GO_ON = frozenset(
    {
        "correct-kind",
        "escalate",
        "pass-on",
        "refer",
        "reopen",
        "send-on",
        "take-back",
    }
)

Filing = tuple[str, a.File]


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """
    One part of what can happen, told apart from the others.

    `acts` are tried whenever they are possible. With `bounces`, letters to the
    complainant also come back; with `eve`, people also act just before a due moment,
    and after it before the clock has looked; with `away`, the handler goes away.
    """

    name: str
    acts: frozenset[str]
    filings: tuple[Filing, ...]
    office: Callable[[Procedure], Office] = people.office
    bounces: bool = False
    eve: bool = False
    away: bool = False

    @property
    def closes_for_good(self) -> bool:
        """Return whether nothing in this concern goes on with a closed case."""
        return self.acts.isdisjoint(_GO_ON)


def filed(
    by: str = COMPLAINANT,
    *,
    kind: Kind = Kind.COMPLAINT,
    channel: Channel = Channel.WEB,
    words: str = "Woorden.",
    particulars: Particulars = people.SENDER,
    **more: object,
) -> Filing:
    """Return who files what, to begin a walk with."""
    said = a.File(
        kind=kind,
        channel=channel,
        language="nl",
        words=words,
        subject="Onderwerp",
        particulars=particulars,
        **more,  # type: ignore[arg-type]
    )
    return by, said


def in_full(procedure: Procedure, filing: a.File) -> a.File:
    """Return the filing with all that the file adds, unless its sender gave little."""
    if filing.particulars in _LITTLE or not procedure.own_particulars:
        return filing
    whole = supposed(procedure.own_particulars, filing.particulars)
    return replace(filing, particulars=whole)


_LITTLE = (people.WITH_LITTLE, people.UNREACHABLE)
OWNER = staff(people.OWNER.number)
BY_PAGE = (filed(),)
_TOLD = (Channel.ORAL, Channel.PAPER, Channel.EMAIL)


def begun_first(procedure: Procedure) -> tuple[Filing, ...]:
    """Return what begins in the first stage, where what is typed here skips that."""
    if not begins_in(procedure, Channel.WEB):
        return ()
    known = (each for each in _TOLD if not begins_in(procedure, each))
    return tuple(filed(OWNER, channel=each) for each in known)[:1]
