"""Who is on the way to a provider and back, for which mailbox: bound to their session."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.http import HttpRequest
from django.utils.crypto import constant_time_compare

from gehoord.desk.guard import Desk
from gehoord.mailboxes.consent import fresh_state

LASTS: Final = timedelta(minutes=30)
_PENDING: Final = "mailbox-consent"
_ENDED: Final = "mailbox-consent-ended"


@dataclass(frozen=True, kw_only=True)
class Pending:
    """A way to a provider that was begun, and did not come to its end."""

    organisation: int
    number: int
    state: str
    until: str
    is_to_be_read: bool
    """Whether the mailbox is to be read once there is a grant."""


def begin(
    request: HttpRequest, desk: Desk, number: int, *, is_to_be_read: bool
) -> None:
    """Begin on the way for a mailbox; one that was begun before is of no use now."""
    pending = Pending(
        organisation=desk.organisation_id,
        number=number,
        state=fresh_state(),
        until=(desk.now + LASTS).isoformat(),
        is_to_be_read=is_to_be_read,
    )
    request.session[_PENDING] = asdict(pending)
    request.session.pop(_ENDED, None)


def pending_for(request: HttpRequest, desk: Desk, number: int) -> Pending | None:
    """Return the way that was begun for this mailbox."""
    pending = _pending(request, desk)
    return pending if pending is not None and pending.number == number else None


def come_back(request: HttpRequest, desk: Desk, state: str) -> Pending | None:
    """Return the way that ends with this state, once; None for any other state."""
    pending = _pending(request, desk)
    if pending is None or not constant_time_compare(pending.state, state):
        return None
    del request.session[_PENDING]
    return pending


def end(request: HttpRequest, number: int, said: dict[str, Any]) -> None:
    """Leave what came of it for the page that is shown next."""
    request.session[_ENDED] = {"number": number, **said}


def ended_for(request: HttpRequest, number: int) -> dict[str, Any]:
    """Return what came of the way for this mailbox, the first time it is asked."""
    ended: dict[str, Any] = request.session.get(_ENDED) or {}
    if ended.get("number") != number:
        return {}
    del request.session[_ENDED]
    return ended


def _pending(request: HttpRequest, desk: Desk) -> Pending | None:
    found = request.session.get(_PENDING)
    if not found:
        return None
    pending = Pending(**found)
    is_mine = pending.organisation == desk.organisation_id
    lasts = desk.now <= datetime.fromisoformat(pending.until)
    return pending if is_mine and lasts else None
