"""The lists of the desk: what must be done first, then what waits, and what is over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gehoord.desk.dues import Due, due
from gehoord.desk.finding import ensure_open
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.matters import asked_by
from gehoord.dossier import arrivals, overview, references
from gehoord.dossier.overview import NOTHING_DUE, Place, Row
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.derived import Card, CardDuty, read_card
from gehoord.organisation import reading
from gehoord.people.office import staff_of
from gehoord.procedure.acts import ACTS
from gehoord.procedure.days import local_date
from gehoord.procedure.parts import Kind
from gehoord.procedure.roles import Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.stages import Stage
from gehoord.words import acts as act_words
from gehoord.words import duties as duty_words
from gehoord.words import stages, terms
from gehoord.words.actors import listed
from gehoord.words.choices import choice
from gehoord.words.dates import long_date
from gehoord.words.stages import Reader

PAGE = 50


@dataclass(frozen=True, kw_only=True)
class Todo:
    """One thing to do in a case, and by whom it can be done."""

    act: str
    title: str = field(repr=False)
    href: str
    why: str
    source: str
    due: Due | None
    who: str = ""


@dataclass(frozen=True, kw_only=True)
class Line:
    """One case on a list, with no more than this reader may know."""

    reference: str
    href: str
    name: str = field(repr=False)
    subject: str = field(repr=False)
    kind: str
    stage: str
    mine: tuple[Todo, ...]
    others: tuple[Todo, ...]
    waiting: str
    until: str


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What lines are made with: whose desk, which day, which procedure."""

    desk: Desk
    office: Office
    procedure: Procedure
    today: date


@for_staff
@require_safe
def work_list(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show what must be done, most urgent first, and then what waits."""
    return _list(request, desk, is_open=True)


@for_staff
@require_safe
def closed(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show the cases that are closed and still kept."""
    return _list(request, desk, is_open=False)


@for_staff
@require_safe
def find(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Go to the case with a reference; none there and none to see are told alike."""
    asked = request.GET.get("reference", "").strip()
    mistake = ""
    try:
        reference = references.read(asked)
        ensure_open(desk, reference)
        return redirect("desk-case", reference)
    except references.NotAReference:
        if asked:
            mistake = _(
                "This is not a reference. A reference looks like 26-7K4M-X; it stands "
                "on every letter."
            )
    except references.CheckFails:
        mistake = _(
            "One character of this reference is not right. Compare it with the letter."
        )
    except NoSuchCase:
        mistake = _(
            "There is no case with this reference that you can open. Check the "
            "reference; a case whose time is over has been destroyed."
        )
    return show(
        request,
        desk,
        "find.html",
        {"asked": asked, "mistake": mistake, "place": "find"},
    )


def _list(request: HttpRequest, desk: Desk, *, is_open: bool) -> HttpResponse:
    rows = overview.work_list(
        desk.organisation_id,
        desk.person.number,
        is_open=is_open,
        after=_place(request),
        limit=PAGE + 1,
    )
    here = "desk" if is_open else "desk-closed"
    context: dict[str, object] = {
        "place": "list" if is_open else "closed",
        "groups": _groups(_lines(rows[:PAGE], desk)),
        "is_open": is_open,
        "later": "after" in request.GET,
        "here": reverse(here),
        "next": _next(here, rows[PAGE - 1].place) if len(rows) > PAGE else "",
        "done": _done(request, desk),
        "recorded": _recorded(request),
        "kept": _kept(desk) if is_open else 0,
    }
    return show(request, desk, "list.html", context)


def _lines(rows: Iterable[Row], desk: Desk) -> list[Line]:
    rows = list(rows)
    if not rows:
        return []
    _sha256, procedure = reading.current(desk.organisation_id, now=desk.now)
    today = local_date(desk.now, procedure.zone)
    made_with = Reading(
        desk=desk,
        office=staff_of(desk.organisation_id, on=today),
        procedure=procedure,
        today=today,
    )
    return [_line(row, read_card(row.card), made_with) for row in rows]


def _line(row: Row, card: Card, made_with: Reading) -> Line:
    desk, number = made_with.desk, made_with.desk.person.number
    known = number in card.known_to
    todos = [
        (number in duty.who, _todo(row.reference, duty, made_with))
        for duty in card.duties
    ]
    waits = card.waits_for if known and not card.duties else ""
    return Line(
        reference=row.reference,
        href=reverse("desk-case", args=[row.reference]),
        name=card.name if known else "",
        subject=card.subject if known else "",
        kind=choice(Kind(card.kind), desk.lang) if known else "",
        stage=stages.label(Stage(row.stage), desk.lang) if known else "",
        mine=tuple(todo for is_mine, todo in todos if is_mine),
        others=tuple(todo for is_mine, todo in todos if not is_mine and known),
        waiting=terms.waiting(waits, desk.lang, reader=Reader.STAFF) if waits else "",
        until=long_date(card.waits_until, desk.lang) if card.waits_until else "",
    )


def _todo(reference: str, duty: CardDuty, made_with: Reading) -> Todo:
    lang, act = made_with.desk.lang, duty.act
    names = {each.number: each.name for each in made_with.office}
    people = tuple(names[number] for number in duty.who if number in names)
    return Todo(
        act=act,
        title=act_words.title(act, lang),
        href=reverse("desk-act", args=[reference, act]),
        why=duty_words.DUTIES[act][lang] if act in duty_words.DUTIES else "",
        source=asked_by(made_with.procedure, act, duty.term, lang),
        due=due(duty.due, made_with.today, lang) if duty.due else None,
        who=listed(people, lang),
    )


def _groups(lines: list[Line]) -> dict[str, list[Line]]:
    """Return the lines by who must act: this person, someone else, or nobody."""
    return {
        "mine": [each for each in lines if each.mine],
        "others": [each for each in lines if not each.mine and each.others],
        "waiting": [each for each in lines if not each.mine and not each.others],
        "lines": lines,
    }


def _kept(desk: Desk) -> int:
    if not desk.opens_mail:
        return 0
    return len(arrivals.kept_for_a_person(desk.organisation_id))


def _done(request: HttpRequest, desk: Desk) -> str:
    """Return the title of the act that led here, when there is such an act."""
    act = request.GET.get("done", "")
    return act_words.title(act, desk.lang) if act in ACTS else ""


def _recorded(request: HttpRequest) -> str:
    try:
        return references.read(request.GET.get("recorded", ""))
    except ValueError:
        return ""


def _place(request: HttpRequest) -> Place | None:
    """Return where the page before ended; what cannot be read begins at the start."""
    day, _dot, number = request.GET.get("after", "").partition(".")
    try:
        due_on = date.fromisoformat(day) if day != "-" else NOTHING_DUE
        return Place(due_on=due_on, case_id=int(number))
    except ValueError:
        return None


def _next(here: str, place: Place) -> str:
    day = "-" if place.due_on == NOTHING_DUE else place.due_on.isoformat()
    return f"{reverse(here)}?{urlencode({'after': f'{day}.{place.case_id}'})}"
