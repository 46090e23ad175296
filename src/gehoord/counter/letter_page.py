"""A letter on the page of who got it: as it was sent, and as a PDF to keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from gehoord.counter.case_page import look
from gehoord.counter.follow import following, gone
from gehoord.counter.holdings import NOT_LISTED, became, notice_of
from gehoord.counter.home import FICTIONAL_ADDRESS
from gehoord.counter.showing import language, show
from gehoord.dossier import outbox
from gehoord.dossier.moment import now as moment
from gehoord.handling.access import Sight
from gehoord.handling.letter import caused, link_ends_at
from gehoord.letters import pdf
from gehoord.letters.compose import compose
from gehoord.letters.facts import House, LetterFacts, addressee
from gehoord.people.models import Organisation
from gehoord.procedure.days import local_date
from gehoord.procedure.rules import Carries
from gehoord.words.notices import NOTICES

PURPOSE = "letter"
LONG = 50  # characters: a line of a mail that may go on in the next
_BEGINS = ("- ", "> ", "http")


@require_safe
def letter(request: HttpRequest, number: int) -> HttpResponse:
    """Show a letter as it was sent."""
    here = following(request)
    seen = look(here, PURPOSE) if here else None
    if here is None or seen is None:
        return gone(request)
    kept = _kept(seen, number)
    notice, lang = notice_of(seen, kept), language()
    sent = outbox.sent_bytes(kept, key=seen.opened.stored.key)
    facts = _facts(kept, here.organisation, now=moment())
    context = {
        "title": NOTICES[notice][lang] if notice in NOTICES else notice,
        "text": _flowing((_plain(sent) if sent else "") or compose(facts).text),
        "reference": seen.opened.reference,
        "became": became(seen, kept, notice, lang),
        "pdf": reverse("case-letter-pdf", args=[number]) if _paper(facts) else "",
    }
    return show(request, "letter", here.organisation, context)


@require_safe
def letter_pdf(request: HttpRequest, number: int) -> HttpResponse:
    """Hand over the whole letter as a PDF; it holds no link."""
    here = following(request)
    seen = look(here, PURPOSE) if here else None
    if here is None or seen is None:
        return gone(request)
    facts = _facts(_kept(seen, number), here.organisation, now=moment())
    source = _paper(facts)
    if not source:
        raise Http404
    answer = HttpResponse(pdf.render(source), content_type="application/pdf")
    name = f"{seen.opened.reference}.pdf"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer


def _kept(seen: Sight, number: int) -> outbox.Kept:
    kept = outbox.find(seen.opened.organisation_id, number)
    if kept is None or kept.case_id != seen.opened.case_id:
        raise Http404
    if notice_of(seen, kept) in {"", *NOT_LISTED}:
        raise Http404
    return kept


def _plain(sent: bytes) -> str:
    """Return the words of a letter: the plain part of the mail that left."""
    mail = message_from_bytes(sent, policy=policy.default)
    part = mail.get_body(preferencelist=("plain",))
    return str(part.get_content()).strip() if part else ""


def _flowing(text: str) -> str:
    """Return the words without the line ends a mail puts in every long line."""
    lines: list[str] = []
    was_long = False
    for line in text.splitlines():
        goes_on = was_long and line.strip() and not line.startswith(_BEGINS)
        if goes_on:
            lines[-1] = f"{lines[-1]} {line.strip()}"
        else:
            lines.append(line)
        was_long = len(line) > LONG
    return "\n".join(lines)


def _paper(facts: LetterFacts) -> str:
    """Return what the PDF is made of: the letter told in full."""
    return compose(replace(facts, carries=Carries.FULL)).pdf_source or ""


def _facts(
    kept: outbox.Kept, organisation: Organisation, *, now: datetime
) -> LetterFacts:
    found = caused(kept, now=now)
    opened, pin, zone = found.opened, found.pin, found.opened.procedure.zone
    own = FICTIONAL_ADDRESS if settings.PRACTICE else settings.GEHOORD_MAIL_FROM
    return LetterFacts(
        procedure=opened.procedure,
        case=found.case,
        entry=found.entry,
        entries=opened.entries[: found.case.length],
        notice=pin.notice,
        to=addressee(pin.to, opened.office),
        name=found.name,
        language=pin.language,
        house=House(
            name=organisation.name, address=own, base_url=settings.GEHOORD_BASE_URL
        ),
        reference=opened.reference,
        staff={each.number: each.name for each in opened.office},
        today=local_date(found.entry.at, zone),
        link=f"{settings.GEHOORD_BASE_URL}/follow/{found.token}",
        link_until=local_date(link_ends_at(opened, kept.position), zone),
        carries=pin.carries,
        wording=pin.wording,
    )
