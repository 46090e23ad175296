"""How the organisation's pages look: its colour, its letters, its mark."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from gehoord.desk.guard import Desk, show
from gehoord.desk.public_file import taking_public_file
from gehoord.organisation import colours, marking
from gehoord.organisation.pictures import MOST_BYTES, NoPicture
from gehoord.people.models import Letterface

UNREADY = 422
Mistakes = list[tuple[str, str]]


@taking_public_file
def look(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show the look, and change it."""
    if request.method != "POST":
        return _page(request, desk, [])
    of_mark = _mark(request, desk)
    if not of_mark:  # a picture is kept, though something beside it is wrong
        desk.organisation.save(update_fields=["mark"])
    mistakes = [*_colour(request, desk), *_letters(request, desk), *of_mark]
    if mistakes:
        return _page(request, desk, mistakes)
    desk.organisation.save(update_fields=["accent", "letterface"])
    return redirect(f"{reverse('desk-look')}?done=kept")


def _colour(request: HttpRequest, desk: Desk) -> Mistakes:
    said = request.POST.get("accent", "").strip()
    colour = colours.parse(said) if said else ""
    if colour is None:
        mistake = _("A colour is written as # and six digits or letters, as #0b5c63.")
        return [("#id_accent", mistake)]
    if colour and not colours.is_readable(colour):
        ratio = f"{colours.contrast(colour, colours.PANEL):.1f}"
        near = colours.nearest_readable(colour)
        mistake = _(
            "Words in %(colour)s cannot be read well: its contrast is %(ratio)s, and "
            "it takes 4.5. Try %(near)s, the nearest that can."
        ) % {"colour": colour, "ratio": ratio, "near": near}
        return [("#id_accent", mistake)]
    desk.organisation.accent = colour
    return []


def _letters(request: HttpRequest, desk: Desk) -> Mistakes:
    said = request.POST.get("letterface", Letterface.MIXED)
    if said not in Letterface.values:
        return [("#id_letterface", _("Choose one of the letters in the list."))]
    desk.organisation.letterface = said
    return []


def _mark(request: HttpRequest, desk: Desk) -> Mistakes:
    if "no-mark" in request.POST:
        marking.remove(desk.organisation)
        desk.organisation.mark = ""
    sent = request.FILES.get("mark")
    if sent is None:
        return [("#id_mark", _why("picture-too-large"))] if _is_huge(request) else []
    try:
        raw = sent.read(MOST_BYTES + 1)
        desk.organisation.mark = marking.keep(desk.organisation, raw, now=desk.now)
    except NoPicture as refused:
        return [("#id_mark", _why(refused.code))]
    return []


def _is_huge(request: HttpRequest) -> bool:
    """Return whether so much was sent that no handler took the picture in."""
    return int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES


def _why(code: str) -> str:
    return {
        "picture-too-large": _(
            "This picture is too large: at most 2 MB and 20 million points. Make it "
            "smaller and add it again."
        ),
        "not-a-picture": _(
            "This is no picture that can be shown. Add a PNG, JPEG, GIF or WebP."
        ),
    }[code]


def _page(request: HttpRequest, desk: Desk, mistakes: Mistakes) -> HttpResponse:
    typed = request.POST if request.method == "POST" else {}
    context: dict[str, object] = {
        "place": "firm",
        "mistakes": mistakes,
        "accent": typed.get("accent", desk.organisation.accent),
        "chosen": typed.get("letterface", desk.organisation.letterface),
        "faces": [
            (Letterface.MIXED, _("Headings with serifs, text without")),
            (Letterface.PLAIN, _("Everything without serifs")),
            (Letterface.SERIF, _("Everything with serifs")),
        ],
        "done": _("Kept. This is how your pages look now.")
        if request.GET.get("done") == "kept"
        else "",
    }
    status = UNREADY if mistakes else 200
    return show(request, desk, "look.html", context, status=status)
