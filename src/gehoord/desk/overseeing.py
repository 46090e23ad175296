"""What auditor and technician see: figures and queues, no case and no person."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.kept_mail import hidden_from
from gehoord.dossier import arrivals
from gehoord.handling.health import KnownTo, health
from gehoord.handling.register import register
from gehoord.procedure.parts import Kind
from gehoord.procedure.stages import Stage
from gehoord.words import overseeing as words
from gehoord.words import stages
from gehoord.words.choices import choice
from gehoord.words.dates import long_date

MIB = 1024 * 1024
MOST_KEPT = 1000  # kept mails that are held against whom they name


@for_staff
@require_safe
def figures(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show the register without persons."""
    if not desk.audits:
        raise Http404
    found = register(desk.organisation_id, counts_what_is_open=desk.opens_no_case)
    lang = desk.lang
    context: dict[str, object] = {
        "place": "figures",
        "head": found.head,
        "by_stage": [
            (stages.label(Stage(stage), lang), number)
            for stage, number in found.by_stage
        ],
        "counted": [
            {
                "quarter": f"{each.quarter.year}, {(each.quarter.month + 2) // 3}",
                "kind": choice(Kind(each.kind), lang),
                "outcome": words.outcome(each.outcome, lang),
                "kept": words.KEPT_BY[each.kept_by][lang],
                "number": each.number,
            }
            for each in found.counted
        ],
        "records": [
            (each.number, f"{each.month:%Y-%m}", words.GROUNDS[each.ground][lang])
            for each in found.records
        ],
        "versions": [
            (each, long_date(each.effective_from, lang)) for each in found.versions
        ],
    }
    return show(request, desk, "figures.html", context)


@for_staff
@require_safe
def machine(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show how the machine does."""
    if not desk.maintains:
        raise Http404
    found = health(desk.organisation_id, known_to=_known_to(desk), now=desk.now)
    context: dict[str, object] = {
        "place": "machine",
        "queues": [
            (words.QUEUES[each.code][desk.lang], each.number, each.is_trouble)
            for each in found.queues
        ],
        "is_well": found.has_room
        and found.mail_can_leave
        and not (found.destruction_held or found.letters_held or found.scanner)
        and not any(each.is_trouble for each in found.queues),
        "versions": found.versions,
        "free": found.free // MIB,
        "free_bytes": found.free,
        "has_room": found.has_room,
        "mail_can_leave": found.mail_can_leave,
        "destruction_held": found.destruction_held,
        "letters_held": found.letters_held,
        "scanner": found.scanner,
    }
    return show(request, desk, "machine.html", context)


def _known_to(desk: Desk) -> KnownTo | None:
    """Return for whom is counted; who opens no case at all gets the bare numbers."""
    if desk.opens_no_case:
        return None
    kept = arrivals.kept_for_a_person(desk.organisation_id, limit=MOST_KEPT)
    return KnownTo(number=desk.person.number, kept_hidden=hidden_from(desk, kept))
