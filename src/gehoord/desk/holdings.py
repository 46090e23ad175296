"""The files and letters of a case: their rows on the page, and each by itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gehoord.desk.finding import see
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.letter_text import text_of
from gehoord.desk.paper import links
from gehoord.desk.story import Attached, attached, names_for
from gehoord.dossier import outbox
from gehoord.dossier.files import NoSuchFile
from gehoord.dossier.models import LetterState as Kept
from gehoord.handling.access import Sight
from gehoord.handling.derived import read_pin
from gehoord.handling.download import HeldBack, came_with, download, held_back
from gehoord.letters.reading_back import read_back
from gehoord.procedure.parts import Delivery, LetterState
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.actors import actor
from gehoord.words.choices import choice
from gehoord.words.dates import with_time
from gehoord.words.letter_titles import title_of


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter as the page shows it."""

    id: int
    title: str
    to: str = field(repr=False)
    when: str
    said: str
    tone: str
    href: str


def files_of(sight: Sight) -> tuple[Attached, ...]:
    """Return the files that came with what this reader sees."""
    return tuple(
        attached(sight.opened.reference, each)
        for entry in sight.entries
        for each in came_with(entry)
    )


def letters_of(sight: Sight, desk: Desk) -> tuple[Letter, ...]:
    """Return the letters of the case and what became of each, the last one first."""
    opened = sight.opened
    known = {
        (each.notice, each.to, each.position): each for each in opened.case.letters
    }
    names, found = names_for(sight), []
    for kept in outbox.listed(opened.organisation_id, opened.case_id):
        pin = read_pin(outbox.pin(kept, key=opened.stored.key))
        state = known.get((pin.notice, pin.to, kept.position))
        said, tone = became(kept, state, desk.lang)
        at = opened.entries[kept.position - 1].at
        found.append(
            Letter(
                id=kept.id,
                title=title_of(
                    opened.procedure,
                    opened.entries,
                    (pin.notice, kept.position),
                    desk.lang,
                ),
                to=actor(pin.to, desk.lang, names),
                when=with_time(at, sight.situation.procedure.zone, desk.lang),
                said=said,
                tone=tone,
                href=reverse("desk-letter", args=[opened.reference, kept.id]),
            )
        )
    return tuple(reversed(found))


def became(kept: outbox.Kept, state: LetterState | None, lang: str) -> tuple[str, str]:
    """Return what became of a letter, named for what it is, and its tone."""
    if state and state.delivery is Delivery.POSTED and not kept.is_paper:
        return _("Did not arrive"), "bad"  # its paper, a row of its own, was posted
    if kept.state == Kept.PAPER and state and not state.given_up:
        return _("On paper: still to be posted"), "warning"
    if state and state.delivery:
        delayed = _("Delayed: a mail server still tries"), "warning"
        return delayed if kept.delayed_at else (choice(state.delivery, lang), "good")
    if state and state.given_up:
        return _("Given up: it cannot be delivered"), "warning"
    came_back = kept.failed_at is not None and kept.state == Kept.LEFT
    if came_back or (state and state.failed):
        back = _("Came back: it did not arrive")
        return (back if came_back else _("Did not arrive")), "bad"
    return {
        Kept.LEFT: (_answer(kept, lang), "good"),
        Kept.FAILED: (_("Did not leave"), "bad"),
        Kept.PAPER: (_("On paper: still to be posted"), "warning"),
        Kept.ABANDONED: (
            _("Given up: it cannot be delivered"),
            "warning",
        ),
    }.get(Kept(kept.state), (_("Will leave soon"), "open"))


def _answer(kept: outbox.Kept, lang: str) -> str:
    """Return what was answered to a letter that is no entry: one to staff."""
    return choice(Delivery(kept.answer), lang) if kept.answer else _("Has left")


@for_staff
@require_safe
def file(
    request: HttpRequest, desk: Desk, reference: str, file_id: int
) -> HttpResponseBase:
    """Hand over one file, to be saved: nothing of it is shown or run in the page."""
    sight = see(desk, reference, purpose="file")
    try:
        return download(sight, file_id)
    except HeldBack as why:
        return held_back(request, why)
    except NoSuchFile:
        raise Http404 from None


@for_staff
@require_safe
def letter(
    request: HttpRequest, desk: Desk, reference: str, letter_id: int
) -> HttpResponse:
    """Show one letter as text: to whom, what became of it, and what it says."""
    sight = see(desk, reference, purpose="letter")
    kept = outbox.find(desk.organisation_id, letter_id)
    found = next((e for e in letters_of(sight, desk) if e.id == letter_id), None)
    if kept is None or found is None or not sight.in_full:
        raise Http404
    text = text_of(kept, organisation=desk.organisation, now=desk.now)
    pin = read_pin(outbox.pin(kept, key=sight.opened.stored.key))
    to_complainant = pin.to == COMPLAINANT
    context: dict[str, object] = {
        "reference": reference,
        "letter": found,
        "sheet": read_back(text, pin.language) if text else None,
        "lang": pin.language,
        "paper": links(reference, letter_id) if text and to_complainant else None,
    }
    return show(request, desk, "letter.html", context)
