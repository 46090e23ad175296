"""Letters on paper: printed in full, posted by a person, and kept as posted."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from gehoord.desk.finding import see
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.letter_text import SECRETS
from gehoord.dossier import outbox
from gehoord.dossier.models import LetterState
from gehoord.handling import paper
from gehoord.handling.access import Sight
from gehoord.handling.act import Also
from gehoord.handling.letter import Caused
from gehoord.languages.spoken import served
from gehoord.postroom import paper as printing
from gehoord.procedure import acts as a
from gehoord.procedure.acts import Act
from gehoord.procedure.enclosing import enclosed_files
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.letter_titles import letter_title, title_of

PURPOSE = "letter"


@dataclass(frozen=True, kw_only=True)
class ToPrint:
    """A letter that waits to be posted, as the page of the act offers it."""

    title: str
    to: str = field(repr=False)
    address: str = field(repr=False)
    page: str
    pdf: str


def to_print(sight: Sight) -> tuple[ToPrint, ...]:
    """Return the letters to the complainant that can be printed and posted."""
    opened, sender = sight.opened, sight.opened.case.sender
    lang = served(opened.case.language)
    return tuple(
        ToPrint(
            title=title_of(
                opened.procedure,
                opened.entries,
                (each.pin.notice, each.kept.position),
                lang,
            ),
            to=sender.name,
            address=sender.address,
            **links(opened.reference, each.kept.id),
        )
        for each in paper.to_post(opened)
        if each.pin.to == COMPLAINANT and each.pin.notice not in SECRETS
    )


def links(reference: str, letter_id: int) -> dict[str, str]:
    """Return where a letter can be printed from."""
    there = [reference, letter_id]
    return {
        "page": reverse("desk-letter-print", args=there),
        "pdf": reverse("desk-letter-pdf", args=there),
    }


def settled(sight: Sight, desk: Desk, act: Act) -> Also | None:
    """
    Return what the outbox must record with this act; None for other acts.

    The paper is made before the case is locked, dated on the day it was posted.
    Raises what `compose` raises, and NoPaper.
    """
    if not isinstance(act, a.SendByPost | a.GiveUpLetter):
        return None
    letter = paper.chosen(sight.opened, act)
    if letter is None:
        return None  # the rules object
    if isinstance(act, a.GiveUpLetter):
        return paper.given_up(letter)
    zone = sight.situation.procedure.zone
    on = datetime.combine(act.on, time(12), tzinfo=zone)
    found = paper.on_paper(letter.kept, now=desk.now)
    made_of = printing.source(found, organisation=desk.organisation, now=on)
    printed = printing.render(made_of) if made_of else b""
    return paper.posted(letter, printed)


@for_staff
@require_safe
def page(
    request: HttpRequest, desk: Desk, reference: str, letter_id: int
) -> HttpResponse:
    """Show a letter in full, to be printed from the browser."""
    letter = _letter(desk, reference, letter_id)
    made_of = _source(letter, desk)
    waiting = {each.kept.id for each in paper.to_post(letter.opened)}
    context: dict[str, object] = {
        "reference": reference,
        "is_copy": letter_id not in waiting,
        "title": letter_title(
            letter.opened.procedure, letter.case.level, letter.pin.notice, desk.lang
        ),
        "sheet": printing.sheet(made_of),
        "files": _files(letter),
        "pdf": reverse("desk-letter-pdf", args=[reference, letter_id]),
    }
    return show(request, desk, "print.html", context)


@for_staff
@require_safe
def as_pdf(
    _request: HttpRequest, desk: Desk, reference: str, letter_id: int
) -> HttpResponse:
    """Hand over the letter in full as a PDF: as it was posted, if it was."""
    letter = _letter(desk, reference, letter_id)
    printed = printing.as_posted(letter) or printing.render(_source(letter, desk))
    answer = HttpResponse(printed, content_type="application/pdf")
    answer.headers["Content-Disposition"] = f'inline; filename="{reference}.pdf"'
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer


def _files(letter: Caused) -> tuple[tuple[str, str], ...]:
    """Return the files that the paper says come with it: what each is called, where."""
    rule = letter.opened.procedure.notice(letter.pin.notice)
    files = enclosed_files(letter.entry.event) if rule and rule.is_own else ()
    there = letter.opened.reference
    return tuple(
        (each.name, reverse("desk-file", args=[there, each.id])) for each in files
    )


def _letter(desk: Desk, reference: str, letter_id: int) -> Caused:
    """Return a letter to the complainant on paper; to staff, and secrets, have none."""
    sight = see(desk, reference, purpose=PURPOSE)
    kept = outbox.find(desk.organisation_id, letter_id)
    if kept is None or kept.case_id != sight.opened.case_id or not sight.in_full:
        raise Http404
    letter = paper.on_paper(kept, now=desk.now)
    if letter.pin.to != COMPLAINANT or letter.pin.notice in SECRETS:
        raise Http404
    return letter


def _source(letter: Caused, desk: Desk) -> str:
    """Return what the paper is made of; of a mail that left, dated on that day."""
    left = letter.kept.state == LetterState.LEFT and letter.kept.settled_at
    on = left or desk.now
    return printing.source(letter, organisation=desk.organisation, now=on)
