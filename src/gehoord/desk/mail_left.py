"""What left: when, to whom, and what was answered; and what has still to leave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.holdings import became
from gehoord.desk.story import names_for
from gehoord.dossier import outbox, outbox_lists
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.access import Sight, sight
from gehoord.handling.derived import read_pin
from gehoord.words import notices
from gehoord.words.actors import actor
from gehoord.words.dates import with_time

MOST: Final = 50
PURPOSE: Final = "letters"
SOON: Final = timedelta(minutes=1)
STILL: Final = "open"  # how a letter is shown that has still to leave


@dataclass(frozen=True, kw_only=True)
class Row:
    """One letter: in which case, what it is, to whom, when, and what was answered."""

    reference: str
    title: str
    to: str = field(repr=False)
    when: str
    said: str
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
    mine = (desk.organisation_id, desk.person.number)
    context: dict[str, object] = {
        "place": "mail",
        "waiting": rows(desk, outbox_lists.on_their_way(*mine, limit=MOST)),
        "settled": rows(desk, outbox_lists.settled_lately(*mine, limit=MOST)),
    }
    return show(request, desk, "mail_left.html", context)


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
    said, tone = became(kept, known.get((pin.notice, pin.to)), desk.lang)
    at = kept.settled_at or opened.entries[kept.position - 1].at
    next_try = None if kept.settled_at else kept.next_try_at
    is_later = next_try is not None and next_try > desk.now + SOON
    if is_later and tone == STILL and not kept.attempts:
        said = _("Leaves later")
    tells = next_try if is_later or kept.attempts else None
    return Row(
        reference=opened.reference,
        title=notices.notice(pin.notice, desk.lang, opened.procedure.letter_names),
        to=actor(pin.to, desk.lang, names_for(found)),
        when=with_time(at, zone, desk.lang),
        said=said,
        tone=tone,
        tries=kept.attempts,
        next_try=with_time(tells, zone, desk.lang) if tells else "",
        href=reverse("desk-letter", args=[opened.reference, kept.id]),
    )
