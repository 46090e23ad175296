"""One part of a version that is being written: added, changed or taken out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.part_choices import names_to_add
from gehoord.desk.part_form import PartForm
from gehoord.desk.part_schema import Part, called, own_id, part_called, parts_in
from gehoord.desk.procedure_change import Change, change
from gehoord.desk.procedure_keeping import (
    Meanwhile,
    as_kept,
    kept,
    meanwhile,
    owned,
    seen_state,
)
from gehoord.desk.procedure_look import changed_text, differing
from gehoord.desk.procedure_page import PLACE
from gehoord.desk.sentences_form import SentencesForm
from gehoord.organisation.drafts import ChangedMeanwhile, Draft
from gehoord.organisation.editing import Edit, NoSuchPlace, edited
from gehoord.organisation.placing import put_in, take_out
from gehoord.procedure.schema import Type
from gehoord.words.editor.parts import PARTS

NEW = "new"
Form = PartForm | SentencesForm
UNREADY = 422
CHANGED = 409


@dataclass(frozen=True, kw_only=True)
class Listed:
    """One part in the list of all: what it is called, what there is, what can come."""

    title: str
    about: str
    rows: tuple[tuple[str, str], ...]  # where it leads, what it is called
    to_add: str  # where it leads; empty where nothing can come


@dataclass(frozen=True, kw_only=True)
class Place:
    """Which table of which part is asked for; without a name a new one."""

    draft: Draft = field(repr=False)
    part: Part
    name: str

    @property
    def address(self) -> str:
        """Return where it is asked."""
        which = [self.draft.number, self.part.slug, self.name or NEW]
        return reverse("desk-procedure-part", args=which)


def listed(text: str, lang: str) -> Iterator[Listed]:
    """Give every part with what stands in this text."""
    for part in parts_in(text):
        words, rows = PARTS[part.kind], part.rows(text)
        free = part.is_list or not rows
        names = names_to_add(part, text, lang)
        yield Listed(
            title=_title(part, text, lang),
            about=words.about[lang],
            rows=tuple(
                (f"{part.slug}/{name}", called(part, name, row, lang))
                for name, row in rows.items()
            ),
            to_add=f"{part.slug}/{NEW}" if free and names != () else "",
        )


def _title(part: Part, text: str, lang: str) -> str:
    """Return what a part is called; in a row, with what the row is called."""
    title = PARTS[part.kind].title[lang]
    outer = part_called(".".join(part.path[:-2])) if part.lies_in_row else None
    if outer is None:
        return title
    name = part.path[-2]
    return f"{called(outer, name, outer.rows(text)[name], lang)}: {title}"


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def part(
    request: HttpRequest, desk: Desk, number: int, slug: str, name: str
) -> HttpResponse:
    """Ask for one table of a part; show what a change does; keep it, or take it out."""
    place = _place(desk, number, slug, "" if name == NEW else name)
    sent = request.POST if request.method == "POST" else None
    wanted = sent.get("do", "") if sent is not None else ""
    form = form_for(
        sent if wanted in {"keep", "look"} else None,
        part=place.part,
        name=place.name,
        text=place.draft.text,
        lang=desk.lang,
    )
    if sent is None:
        return _show(request, desk, place, form)
    if wanted in {"look", "take-out"}:
        seen = _seen(desk, place, form, wanted)
        is_sure = wanted == "take-out"
        return _show(request, desk, place, form, seen=seen, is_sure=is_sure)
    if wanted == "keep" and not form.is_valid():
        return _show(request, desk, place, form, status=UNREADY)
    text, wrong = changed_text(_text(place, form, wanted), (), desk)
    if wrong:
        return _show(request, desk, place, form, wrong=wrong, status=UNREADY)
    written = replace(as_kept(place.draft), text=text)
    try:
        kept(desk, place.draft, written, seen=seen_state(sent.get("seen")))
    except ChangedMeanwhile:
        late = meanwhile(desk, place.draft, differing(place.draft.text, text, desk))
        return _show(request, desk, place, form, late=late, status=CHANGED)
    there = reverse("desk-procedure-draft", args=[number])
    return redirect(f"{there}?kept=1#looked")


def form_for(
    data: QueryDict | None, *, part: Part, name: str, text: str, lang: str
) -> Form:
    """Return the form of one table; of the published text, that of its sentences."""
    kind = SentencesForm if part.is_text else PartForm
    return kind(data, part=part, name=name, text=text, lang=lang)


def ids_for(part: Part, text: str) -> tuple[Edit, ...]:
    """Return a name for the table that stood alone, when another comes beside it."""
    (alone, *more) = part.rows(text).items() or [("", {})]
    is_alone = part.key.type is Type.ONE_OR_MORE and alone[0] and not more
    if not is_alone or part.table.key("id") is None or alone[1].get("id"):
        return ()
    way = part.way(alone[0], text)
    return (Edit(path=(*way, "id"), value=own_id(part, alone[1], text)),)


def _place(desk: Desk, number: int, slug: str, name: str) -> Place:
    draft = owned(desk, number)
    found = part_called(slug, draft.text)
    if found is None:
        raise Http404
    rows = found.rows(draft.text)
    is_there = name in rows if name else found.is_list or not rows
    if not is_there:
        raise Http404
    return Place(draft=draft, part=found, name=name)


def _seen(desk: Desk, place: Place, form: Form, wanted: str) -> Change:
    """Return what comes of what is typed, or of taking it out, without keeping it."""
    if wanted == "look" and not form.is_valid():
        return Change(wrong=tuple(_objected(form)))
    meant = "gone" if wanted == "take-out" else wanted
    text, wrong = changed_text(_text(place, form, meant), (), desk)
    return Change(wrong=wrong) if wrong else change(place.draft.text, text, desk)


def _objected(form: Form) -> Iterator[str]:
    for said in form.errors.values():
        yield from map(str, said)


def _text(place: Place, form: Form, wanted: str) -> str:
    """Return the text as it would be kept."""
    text, path, key = place.draft.text, place.part.path, place.part.key
    if isinstance(form, SentencesForm):
        return form.without(text) if wanted == "gone" else form.changed(text)
    try:
        if wanted == "gone":
            return take_out(text, path, key, place.name)
        if place.name:
            return edited(text, form.edits())
    except NoSuchPlace:
        raise Http404 from None
    name, row = form.row()
    return put_in(edited(text, ids_for(place.part, text)), path, key, row, name=name)


def _show(  # noqa: PLR0913  the page with all that came of the form
    request: HttpRequest,
    desk: Desk,
    place: Place,
    form: Form,
    *,
    is_sure: bool = False,
    seen: Change | None = None,
    wrong: tuple[str, ...] = (),
    late: Meanwhile | None = None,
    status: int = 200,
) -> HttpResponse:
    words, row = PARTS[place.part.kind], place.part.rows(place.draft.text)
    title = (
        called(place.part, place.name, row[place.name], desk.lang)
        if place.name
        else words.one[desk.lang]
    )
    context = {
        "place": PLACE,
        "number": place.draft.number,
        "state": place.draft.state,
        "title": title,
        "part_title": _title(place.part, place.draft.text, desk.lang),
        "about": words.about[desk.lang],
        "form": form,
        "is_new": not place.name,
        "may_go": bool(place.name) and not place.part.is_needed,
        "is_sure": is_sure,
        "seen": seen,
        "here": place.address,
        "mistakes": [("", each) for each in wrong],
        "meanwhile": late,
    }
    return show(request, desk, "procedure_part.html", context, status=status)
