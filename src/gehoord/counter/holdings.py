"""What is in the dossier besides words: letters that left, and files both ways."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gehoord.counter.follow import following, gone, look
from gehoord.dossier import outbox
from gehoord.dossier.files import NoSuchFile
from gehoord.dossier.outbox import Kept
from gehoord.handling.access import Sight
from gehoord.handling.derived import read_pin
from gehoord.handling.download import HeldBack, came_with, download, held_back
from gehoord.procedure.entries import Entry
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.choices import choice
from gehoord.words.dates import with_time
from gehoord.words.letter_titles import title_of

NOT_LISTED = frozenset({"code", "new-link"})  # what they held is over in an hour


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A letter to the sender: what it is called, and what became of it."""

    title: str
    when: str
    became: str
    href: str


@dataclass(frozen=True, kw_only=True)
class Attached:
    """A file as a page shows it."""

    name: str = field(repr=False)
    size: int
    href: str


def letters_of(seen: Sight, lang: str) -> list[Letter]:
    """Return the letters to the sender, the latest first; of mail and paper, one."""
    opened, found = seen.opened, dict[tuple[str, int], Letter]()
    for kept in outbox.listed(opened.organisation_id, opened.case_id):
        notice = notice_of(seen, kept)
        if notice in NOT_LISTED or not notice:
            continue
        entry = opened.entries[kept.position - 1]
        if kept.is_paper or (notice, kept.position) not in found:
            found[notice, kept.position] = Letter(
                title=title_of(
                    opened.procedure, opened.entries, (notice, kept.position), lang
                ),
                when=with_time(entry.at, seen.situation.procedure.zone, lang),
                became=became(seen, kept, notice, lang),
                href=reverse("case-letter", args=[kept.id]),
            )
    return list(found.values())[::-1]


def files_in(seen: Sight, entry: Entry | None = None) -> list[Attached]:
    """Return the files the sender may see, of one entry or of all."""
    entries = seen.entries if entry is None else (entry,)
    return [
        Attached(name=x.name, size=x.size, href=reverse("case-file", args=[x.id]))
        for each in entries
        for x in came_with(each)
    ]


@require_safe
def file(request: HttpRequest, number: int) -> HttpResponseBase:
    """Hand over one file, to be saved: nothing of it is shown or run in the page."""
    here = following(request)
    seen = look(here, "file") if here else None
    if seen is None:
        return gone(request)
    try:
        return download(seen, number)
    except HeldBack as why:
        return held_back(request, why)
    except NoSuchFile:
        raise Http404 from None


def notice_of(seen: Sight, kept: Kept) -> str:
    """Return which notice it is; empty when it went to somebody else."""
    pin = read_pin(outbox.pin(kept, key=seen.opened.stored.key))
    return pin.notice if pin.to == COMPLAINANT else ""


def became(seen: Sight, kept: Kept, notice: str, lang: str) -> str:
    """Return what became of a letter, named for what it is."""
    for state in seen.opened.case.letters:
        if (state.notice, state.to, state.position) != (
            notice,
            COMPLAINANT,
            kept.position,
        ):
            continue
        if state.delivery:
            return choice(state.delivery, lang)
        if state.failed:
            return _("Did not arrive")
    return _("On its way")
