"""A letter on the page of who got it: as it was sent, and as a PDF to keep."""

from __future__ import annotations

from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from gehoord.counter.follow import following, gone, look
from gehoord.counter.holdings import NOT_LISTED, became, notice_of
from gehoord.counter.showing import language, show
from gehoord.dossier import outbox
from gehoord.dossier.moment import now as moment
from gehoord.handling.access import Sight
from gehoord.handling.letter import Caused, caused
from gehoord.letters import pdf
from gehoord.letters.compose import compose
from gehoord.letters.facts import LetterFacts
from gehoord.letters.reading_back import read_back
from gehoord.people.models import Organisation
from gehoord.postroom.letter import facts_of, text_of
from gehoord.procedure.rules import Carries
from gehoord.words.letter_titles import letter_title

PURPOSE = "letter"


@require_safe
def letter(request: HttpRequest, number: int) -> HttpResponse:
    """Show a letter as it was sent."""
    here = following(request)
    seen = look(here, PURPOSE) if here else None
    if here is None or seen is None:
        return gone(request)
    kept = _kept(seen, number)
    notice, lang = notice_of(seen, kept), language()
    found = caused(kept, now=moment())
    facts = _facts(found, here.organisation)
    context = {
        "title": letter_title(seen.situation.procedure, found.case.level, notice, lang),
        "sheet": read_back(text_of(found, facts), facts.language),
        "lang": facts.language,
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
    found = caused(_kept(seen, number), now=moment())
    source = _paper(_facts(found, here.organisation))
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


def _paper(facts: LetterFacts) -> str:
    """Return what the PDF is made of: the letter told in full."""
    return compose(replace(facts, carries=Carries.FULL)).pdf_source or ""


def _facts(letter: Caused, organisation: Organisation) -> LetterFacts:
    """Return what the letter says, dated on the day on which it was caused."""
    return facts_of(letter, organisation=organisation, now=letter.entry.at)
