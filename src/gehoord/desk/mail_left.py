"""
What left: when, to whom, and what was answered; and what has still to leave.

Letters of the cases that its reader sees in full. Mails that belong to no case are a
list of their own, in `mail_told`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.holdings import became
from gehoord.desk.mail_told import told
from gehoord.desk.story import names_for
from gehoord.dossier import outbox, outbox_lists
from gehoord.dossier.outbox_lists import Only, Until
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.access import Sight, sight
from gehoord.handling.derived import read_pin
from gehoord.words.actors import actor
from gehoord.words.dates import with_time
from gehoord.words.letter_titles import title_of

MOST: Final = 50
PURPOSE: Final = "letters"
LARGEST: Final = 2**63  # of a number that a database holds
SOON: Final = timedelta(minutes=1)
STILL: Final = "open"  # how a letter is shown that has still to leave
TOLD: Final = "told"  # mails that belong to no case
_CODE = re.compile(r"(?:smtp|bounced) (\d[\d.]{2,10})")


@dataclass(frozen=True, kw_only=True)
class Row:
    """One letter: in which case, what it is, to whom, when, and what was answered."""

    reference: str
    title: str
    to: str = field(repr=False)
    when: str
    said: str
    code: str  # of the server that did not take it, where it gave one
    tone: str
    tries: int
    next_try: str
    href: str


@for_staff
@require_safe
def left(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show the letters of the cases that this person sees in full, newest first."""
    if not desk.may_record:
        raise Http404
    asked = request.GET.get("which", "")
    which = asked if asked in {*Only, TOLD} else Only.ALL
    until = until_in(request.GET.get("after", ""))
    found = _told(desk, until) if which == TOLD else _settled(desk, which, until)
    context: dict[str, object] = {
        "place": "mail",
        "which": which,
        "later": until is not None,
        **found,
    }
    return show(request, desk, "mail_left.html", context)


def _settled(desk: Desk, which: str, until: Until | None) -> dict[str, object]:
    """Return a page of letters, and where the next one begins."""
    mine = (desk.organisation_id, desk.person.number)
    only = Only(which)
    found = outbox_lists.settled(*mine, only=only, until=until, limit=MOST + 1)
    here = found[:MOST]
    last = here[-1] if len(found) > MOST else None
    begins = only is Only.ALL and until is None
    waiting = outbox_lists.on_their_way(*mine, limit=MOST) if begins else ()
    return {
        "waiting": rows(desk, waiting),
        "settled": rows(desk, here),
        "next": last and last.settled_at and _next(which, last.settled_at, last.id),
    }


def _told(desk: Desk, until: Until | None) -> dict[str, object]:
    found = told(desk, until=until, limit=MOST + 1)
    last = found.left[MOST - 1] if len(found.left) > MOST else None
    return {
        "told": found.lines(MOST),
        "next": last and _next(TOLD, last.left_at, last.id),
    }


def _next(which: str, at: datetime, number: int) -> str:
    after = f"{at.astimezone(UTC).isoformat()}_{number}"
    asked = {"which": which, "after": after} if which else {"after": after}
    return f"{reverse('desk-mail-left')}?{urlencode(asked)}"


def until_in(written: str) -> Until | None:
    """Return where the page before ended; what cannot be read begins at the start."""
    moment, _mark, number = written.rpartition("_")
    try:
        at, last = datetime.fromisoformat(moment), int(number)
        is_one = at.tzinfo is not None and 0 <= last < LARGEST
        return Until(at=at.astimezone(UTC), id=last) if is_one else None
    except (ValueError, OverflowError):
        return None


def rows(desk: Desk, letters: Iterable[outbox.Kept]) -> list[Row]:
    """Return what can be shown of these letters to who is at the desk."""

    @cache
    def seen(case_id: int) -> Sight | None:
        try:
            found = sight(
                desk.organisation_id,
                case_id,
                by=desk.by,
                purpose=PURPOSE,
                now=desk.now,
            )
        except NoSuchCase:
            return None
        return found if found.in_full else None

    return [
        _row(desk, found, each) for each in letters if (found := seen(each.case_id))
    ]


def _row(desk: Desk, found: Sight, kept: outbox.Kept) -> Row:
    opened, zone = found.opened, found.situation.procedure.zone
    pin = read_pin(outbox.pin(kept, key=opened.stored.key))
    known = {
        (each.notice, each.to): each
        for each in opened.case.letters
        if each.position == kept.position
    }
    state = known.get((pin.notice, pin.to))
    said, tone = became(kept, state, desk.lang)
    code = _CODE.fullmatch(state.failed) if state and state.failed else None
    at = kept.settled_at or opened.entries[kept.position - 1].at
    next_try = None if kept.settled_at else kept.next_try_at
    is_later = next_try is not None and next_try > desk.now + SOON
    if is_later and tone == STILL and not kept.attempts:
        said = _("Leaves later")
    tells = next_try if is_later or kept.attempts else None
    return Row(
        reference=opened.reference,
        title=title_of(
            opened.procedure, opened.entries, (pin.notice, kept.position), desk.lang
        ),
        to=actor(pin.to, desk.lang, names_for(found)),
        when=with_time(at, zone, desk.lang),
        said=said,
        code=code[1] if code else "",
        tone=tone,
        tries=kept.attempts,
        next_try=with_time(tells, zone, desk.lang) if tells else "",
        href=reverse("desk-letter", args=[opened.reference, kept.id]),
    )
