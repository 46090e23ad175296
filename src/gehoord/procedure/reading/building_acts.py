"""The acts that a file names: of all, and of each stage that has some of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from gehoord.procedure import lanes
from gehoord.procedure import rules as r
from gehoord.procedure.reading.checking import Said

_PASSED_BY: Final = frozenset(
    {lanes.Entry.START, lanes.Entry.STRAIGHT, lanes.Entry.REFUSED}
)
"""Stages that do not come next, where nothing was refused."""


def acts(said: Mapping[str, Said]) -> Mapping[str, r.ActRule]:
    """Return who may do each of these, and what it needs."""
    return MappingProxyType(
        {
            name: r.ActRule(act=name, **{**row, "by": frozenset(row["by"])})
            for name, row in said.items()
        }
    )


def acts_by_stage(said: Said) -> Mapping[str, Mapping[str, r.ActRule]]:
    """
    Return all acts of each stage that has some of its own.

    Where one of them mediates, that one has no judgement and the others no proposal.
    Nobody judges what is handled by talking. Where one is sent on to, nothing is sent
    on to another, but where a stage says so itself.
    """
    found, rows = {}, said["stage"]
    mediated = any(row["mediates"] for row in rows)
    sent = any(row["entry"] == lanes.Entry.SENT_ON for row in rows)
    for number, row in enumerate(rows):
        mine = {**acts(said["acts"]), **acts(row["acts"] or {})}
        if mediated and not row["mediates"]:
            mine.pop("propose", None)
        if row["mediates"] or row["spoken"]:
            mine.pop("judge", None)
        if sent and not _sends_on(row, rows[number + 1 :]):
            mine.pop("send-on", None)
        if row["acts"] or mediated or row["spoken"] or sent:
            found[row["id"]] = MappingProxyType(mine)
    return MappingProxyType(found)


def _sends_on(row: Said, later: Sequence[Said]) -> bool:
    """
    Return whether the stage after this one is sent on to, or its acts say so.

    After the last one there is none: who tries is told that.
    """
    entries = (lanes.Entry(each["entry"]) for each in later)
    comes_next = next((x for x in entries if x not in _PASSED_BY), None)
    return "send-on" in (row["acts"] or {}) or comes_next in {None, lanes.Entry.SENT_ON}
