"""The page of one case: as much of it as this reader may see, and no more."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gehoord.desk import (
    choosing,
    first_word,
    holdings,
    joining,
    matters,
    story,
    vouching,
)
from gehoord.desk.chances import chances
from gehoord.desk.finding import see
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.to_find import to_find
from gehoord.dossier import openings, refusals, seen
from gehoord.handling import exporting, same_answer
from gehoord.handling.access import Sight
from gehoord.procedure import events as e
from gehoord.procedure.acts import ACTS
from gehoord.procedure.answers import OF_SENDER
from gehoord.procedure.assigning import called_for
from gehoord.procedure.case import Case
from gehoord.procedure.particulars import given
from gehoord.procedure.parts import Behalf
from gehoord.procedure.roles import COMPLAINANT, Role, colleague
from gehoord.procedure.seeing import Scope
from gehoord.words import senders, stages
from gehoord.words.actors import Names, actor, listed
from gehoord.words.called import heading
from gehoord.words.choices import choice
from gehoord.words.dates import long_date, with_time
from gehoord.words.objections import field
from gehoord.words.particulars import own, particular
from gehoord.words.parts import parts_of

LOOK = "look"


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One of the particulars, as the summary shows it."""

    label: str
    value: str


@for_staff
@require_safe
def case(request: HttpRequest, desk: Desk, reference: str) -> HttpResponse:
    """Show the case: in full, or the little that this reader has a part in."""
    sight = see(desk, reference, purpose=LOOK)
    looked_at = seen.mark(
        desk.organisation_id,
        desk.person.number,
        sight.opened.case_id,
        length=sight.opened.stored.length,
    )
    context = {
        "fresh": _fresh(sight, desk, looked_at),
        "reference": sight.opened.reference,
        "done": _done(request, sight, desk),
        "tasks": matters.tasks(sight, desk),
    }
    match sight.scope:
        case Scope.FULL:
            return show(request, desk, "case.html", context | _full(sight, desk))
        case Scope.BUNDLE:
            return show(request, desk, "bundle.html", context | _bundle(sight, desk))
        case _:
            return show(request, desk, "part.html", context | _part(sight, desk))


def _fresh(sight: Sight, desk: Desk, looked_at: int | None) -> frozenset[int]:
    """Return what others added since this reader looked; nothing the first time."""
    if looked_at is None:
        return frozenset()
    later = (each for each in sight.entries if each.position > looked_at)
    return frozenset(each.position for each in later if each.by != desk.by)


def _full(sight: Sight, desk: Desk) -> dict[str, object]:
    one = sight.opened.case
    handler = colleague(sight.situation.office, one.handler)
    return {
        "name": one.sender.name,
        "subject": one.subject,
        "kind": choice(one.kind, desk.lang),
        "stage": stages.label(one.stage, desk.lang),
        "standing": stages.standing(one, desk.lang),
        "handler": handler.name if handler else "",
        "handler_called": heading(
            Role.HANDLER,
            desk.lang,
            called_for(sight.situation.procedure, one, sight.situation.office),
        ),
        "moments": vouching.offered(story.moments(sight, desk)[::-1], sight, desk.lang),
        "promises": matters.promises(sight, desk),
        "to_find": to_find(sight, desk),
        **choosing.choices(sight, desk),
        "particulars": _particulars(sight, desk),
        "agreements": matters.agreements(sight, desk),
        "parts": parts_of(one, desk.lang),
        "linked": joining.links(sight),
        "can_be_same": same_answer.answer_of(sight) is not None,
        "files": holdings.files_of(sight),
        "letters": holdings.letters_of(sight, desk),
        "has_mails": story.has_mails(sight),
        "about": choice(one.about, desk.lang),
        "concerned": matters.concerned(sight, desk),
        "kept_out": matters.kept_out(sight),
        "declared": matters.declared(sight),
        "may_read": matters.may_read(sight),
        "opened": _openings(sight, desk),
        "refused": _refusals(sight, desk),
    }


def _bundle(sight: Sight, desk: Desk) -> dict[str, object]:
    """Return the numbered pieces and what came after, the same for both sides."""
    pieces = frozenset(sight.opened.case.bundle or ())
    made = [
        each.event for each in sight.entries if isinstance(each.event, e.BundleMade)
    ]
    before = [each for each in sight.entries if each.position in pieces]
    after = [each for each in sight.entries if each.position not in pieces]
    return {
        "name": sight.opened.case.sender.name,
        "pieces": story.moments(sight, desk, before),
        "moments": story.moments(sight, desk, after)[::-1],
        "left_out": _kinds(made[-1].left_out) if made else (),
        **choosing.choices(sight, desk),
    }


def _part(sight: Sight, desk: Desk) -> dict[str, object]:
    """Return what an adviser, respondent or third party before admission may see."""
    until_a_day = chances(sight, desk)
    acts = choosing.choices(sight, desk, told=(each.act for each in until_a_day))
    if sight.scope is not Scope.REFERRED:
        acts["not_now"] = []  # why not would tell how the case stands
    return {
        "chances": until_a_day,
        "as_adviser": Role.ADVISER in sight.hats,
        "as_respondent": Role.RESPONDENT in sight.hats,
        "as_third_party": Role.THIRD_PARTY in sight.hats,
        "moments": story.moments(sight, desk),
        **acts,
    }


def _kinds(left_out: tuple[str, ...]) -> tuple[str, ...]:
    """Return what kinds of entry were left out of the pieces, in words."""
    return tuple(
        dict.fromkeys(
            _("notes of handlers") if each == e.Noted.stored else _("other entries")
            for each in left_out
        )
    )


def _particulars(sight: Sight, desk: Desk) -> tuple[Fact, ...]:
    one = sight.opened.case
    given = {
        "name": one.sender.name,
        "address": one.sender.address,
        "email": one.sender.email,
        "phone": one.sender.phone,
        "subject": one.subject,
        **_for_whom(one, desk.lang),
    }
    places = _found_at(sight, desk)
    found = tuple(
        Fact(
            label=particular(name, desk.lang),
            value=f"{value} ({places[name]})" if value and name in places else value,
        )
        for name, value in given.items()
    )
    of_its_own = (
        Fact(
            label=called, value=f"{value} ({places[name]})" if name in places else value
        )
        for name, called, value in own(
            sight.situation.procedure.own_particulars, one.sender, desk.lang
        )
    )
    answered = (Fact(label=x, value=y) for x, y in first_word.answers(sight, desk))
    return (*found, *of_its_own, *answered, *_days(one, desk))


def _days(one: Case, desk: Desk) -> tuple[Fact, ...]:
    """Return the days that only the sender could name, where they were named."""
    days = {name: getattr(one, name) for name in sorted(OF_SENDER)}
    return tuple(
        Fact(label=field(name, desk.lang), value=long_date(day, desk.lang))
        for name, day in days.items()
        if day
    )


def _for_whom(one: Case, lang: str) -> dict[str, str]:
    """Return for whom it was handed in, where that is not the sender alone."""
    said = {
        "behalf": choice(one.behalf, lang) if one.behalf is not Behalf.OWN else "",
        "representative": one.representative,
        "others": listed(one.others, lang),
    }
    return {name: value for name, value in said.items() if value}


def _found_at(sight: Sight, desk: Desk) -> dict[str, str]:
    """Return where in a mail each particular was found that nobody gave as such."""
    places: dict[str, str] = {}
    for entry in sight.entries:
        event = entry.event
        if isinstance(event, e.ParticularsGiven):
            stated = given(event.particulars, event.subject, "")
            for name in (name for name, value in stated.items() if value):
                places.pop(name, None)  # what was given later holds
        if isinstance(event, e.Received | e.ParticularsGiven):
            places |= {
                each.name: senders.place(each.where, desk.lang) for each in event.found
            }
    return places


def _opener(one: openings.Seen, desk: Desk, names: Names) -> str:
    if one.who == COMPLAINANT:
        return _("the sender")
    who = actor(one.who, desk.lang, names)
    if one.purpose == exporting.PURPOSE:
        return _("%(who)s, who took it along in a list") % {"who": who}
    return who


def _openings(sight: Sight, desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return who opened the case and when; to owners only, never the third party's."""
    if Role.OWNER not in sight.hats:
        return ()
    names, office = story.names_for(sight), sight.situation.office
    apart = {each.actor for each in office if Role.THIRD_PARTY in each.roles}
    zone = sight.situation.procedure.zone
    found = openings.of_case(sight.opened.organisation_id, sight.opened.case_id)
    return tuple(
        dict.fromkeys(
            (
                with_time(each.quarter, zone, desk.lang),
                _opener(each, desk, names),
            )
            for each in reversed(found)
            if each.who not in apart
        )
    )


def _refusals(sight: Sight, desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return who was refused the case and when, the latest first; to owners only."""
    if Role.OWNER not in sight.hats:
        return ()
    names, zone = story.names_for(sight), sight.situation.procedure.zone
    stored = sight.opened.stored
    found = refusals.of_case(stored.organisation_id, stored.case_id, key=stored.key)
    return tuple(
        (with_time(each.quarter, zone, desk.lang), actor(each.who, desk.lang, names))
        for each in reversed(found)
    )


def _done(request: HttpRequest, sight: Sight, desk: Desk) -> str:
    """Return what was just done, as the story tells it, when this person just did."""
    own = [each for each in sight.entries if each.by == desk.by]
    if not own or request.GET.get("done", "") not in ACTS:
        return ""
    if (desk.now - own[-1].at).total_seconds() >= JUST:
        return ""
    just = [each for each in own if each.at == own[-1].at]
    (now, *_) = story.moments(sight, desk, just)
    moved = {x.position for x in just if isinstance(x.event, e.Escalated)}
    told = [each.text for each in now.lines if not each.is_minor] or [now.lines[0].text]
    went = [each.text for each in now.lines if each.position in moved]
    return " ".join(dict.fromkeys((told[0], *went)))


JUST = 300  # seconds in which a message about what was done still makes sense
