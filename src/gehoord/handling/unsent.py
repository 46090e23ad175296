"""
What the sender types on their own page and did not send yet.

It stands beside the case, sealed under a key of its own, for a week. Nobody who
handles the case sees it: it was not said. It goes when it is sent, and with the case
at the latest.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from gehoord.dossier import arrivals, erase, files
from gehoord.dossier.arrivals import Arrived
from gehoord.dossier.files import Held
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Door
from gehoord.handling import arrival_link
from gehoord.handling.attaching import STAGED, staged_in
from gehoord.handling.opened import OpenCase
from gehoord.procedure.roles import COMPLAINANT

MARK: Final = "unsent"
LASTS: Final = timedelta(days=7)  # as long as the form

Typed = Mapping[str, str]


def typed_before(opened: OpenCase, act: str, *, now: datetime) -> Typed:
    """Return what was typed for this act and not sent, by field; empty if nothing."""
    return next((each[act] for _, each in _kept(opened, now=now) if act in each), {})


def keep(opened: OpenCase, act: str, typed: Typed, *, now: datetime) -> None:
    """Keep what was typed for this act instead of what was typed before."""
    written = {name: text for name, text in typed.items() if text.strip()}
    with writing():
        _put(opened, {**_all(opened, now=now), act: written}, now=now)


def name_of(act: str, *, by: str) -> str:
    """Return under what it is kept: of who complains by act, of others by person too."""
    return act if by == COMPLAINANT else f"{act} {by}"


def with_files(typed: Typed, held: Iterable[Held]) -> Typed:
    """Return what was typed, with which files were added to it."""
    return {**typed, STAGED: " ".join(str(each.id) for each in held)}


def acts(opened: OpenCase, *, now: datetime) -> tuple[str, ...]:
    """Return for which acts something of who complains lies ready."""
    return tuple(name for name in _all(opened, now=now) if " " not in name)


def forget(opened: OpenCase, act: str, *, now: datetime) -> None:
    """Keep nothing more of what was typed for this act: it was sent, or left out."""
    before = typed_before(opened, act, now=now)
    if not before:
        return
    keep(opened, act, {}, now=now)
    organisation_id, numbers = opened.organisation_id, before.get(STAGED, "").split()
    key = opened.stored.key
    left = staged_in(organisation_id, opened.case_id, numbers, key=key)
    files.remove(organisation_id, [each.id for each in left])


def _put(opened: OpenCase, every: dict[str, Typed], *, now: datetime) -> None:
    """Put this in the place of all that was kept; nothing is left of nothing."""
    content = json.dumps({MARK: every}).encode()
    before = [arrived for arrived, _ in _kept(opened, now=now)]
    if any(every.values()) and before:
        arrivals.save(before[0], content)
    elif any(every.values()):
        arrived = arrivals.take_in(
            opened.organisation_id,
            content,
            door=Door.WEB,
            received_at=now,
            expires_at=now + LASTS,
        )
        arrivals.tie(arrived, case_id=opened.case_id)
    else:
        for each in before:
            arrivals.set_aside(each, expires_at=now)
            erase.remove_expired(opened.organisation_id, [each.id], now=now)


def _all(opened: OpenCase, *, now: datetime) -> dict[str, Typed]:
    return {
        act: typed
        for _, every in _kept(opened, now=now)
        for act, typed in every.items()
        if typed
    }


def _kept(
    opened: OpenCase, *, now: datetime
) -> Iterator[tuple[Arrived, dict[str, Typed]]]:
    """Yield what is kept beside the case, each with what it holds by act."""
    organisation_id = opened.organisation_id
    for number in arrivals.open_beside(organisation_id, opened.case_id):
        arrived = arrival_link.load(organisation_id, number)
        if arrived is None or arrived.expires_at <= now:
            continue
        if arrived.content.startswith(f'{{"{MARK}"'.encode()):
            held: dict[str, Any] = json.loads(arrived.content)
            yield arrived, held[MARK]
