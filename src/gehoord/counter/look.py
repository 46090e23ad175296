"""The organisation's own look: its colour and letters as a stylesheet, and its mark."""

from __future__ import annotations

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from gehoord.organisation.colours import Shades, by_day, by_night
from gehoord.organisation.logos import Logo
from gehoord.people.models import Letterface, Organisation
from gehoord.people.which import organisation_of

FOR_A_YEAR: Final = "public, max-age=31536000, immutable"  # its address changes with it
SERIF: Final = 'Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif'
PLAIN: Final = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif'
FACES: Final = {
    Letterface.MIXED: "",
    Letterface.PLAIN: f"--font-head: {PLAIN};",
    Letterface.SERIF: f"--font: {SERIF}; --font-head: {SERIF};",
}


@require_safe
def stylesheet(request: HttpRequest) -> HttpResponse:
    """Return the tokens that this organisation has chosen, over the usual ones."""
    organisation = organisation_of(request)
    if organisation is None:
        raise Http404
    answer = HttpResponse(tokens(organisation), content_type="text/css")
    answer.headers["Cache-Control"] = FOR_A_YEAR
    return answer


@require_safe
def mark(request: HttpRequest) -> HttpResponse:
    """Return the organisation's mark."""
    organisation = organisation_of(request)
    logo = Logo.objects.filter(organisation=organisation).first()
    if organisation is None or logo is None:
        raise Http404
    answer = HttpResponse(bytes(logo.png), content_type="image/png")
    answer.headers["Cache-Control"] = FOR_A_YEAR
    return answer


def tokens(organisation: Organisation) -> str:
    """Return the stylesheet: nothing in it but colours and letters that were checked."""
    day = night = ""
    if organisation.accent:
        day = _tokens(by_day(organisation.accent))
        night = _tokens(by_night(organisation.accent))
    face = FACES[Letterface(organisation.letterface)]
    return (
        f"@layer tokens {{ :root {{ {face} {day} }} "
        f"@media (prefers-color-scheme: dark) {{ :root {{ {night} }} }} }}\n"
    )


def _tokens(shades: Shades) -> str:
    return (
        f"--accent: {shades.accent}; --accent-deep: {shades.deep}; "
        f"--accent-soft: {shades.soft}; --on-accent: {shades.on};"
    )
