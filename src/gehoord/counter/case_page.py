"""The case as its sender sees it: where it stands, who must act, what was promised."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gehoord.counter.expect import PROMISES
from gehoord.counter.follow import following, gone, look
from gehoord.counter.further import further
from gehoord.counter.holdings import Attached, files_in, letters_of
from gehoord.counter.opened_by import opened_by
from gehoord.counter.showing import language, show
from gehoord.counter.way import way_of
from gehoord.handling import new_address, unsent
from gehoord.handling.access import Sight
from gehoord.handling.catalogue import offered
from gehoord.handling.masking import masked
from gehoord.procedure import drafts, hearings, panels
from gehoord.procedure import events as e
from gehoord.procedure.acts import ACTS
from gehoord.procedure.besides import After
from gehoord.procedure.duties import waits_for
from gehoord.procedure.entries import Entry
from gehoord.procedure.lapse import keep_until, postponing
from gehoord.procedure.particulars import chosen
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.ranks import is_replaced
from gehoord.procedure.roles import COMPLAINANT, colleague
from gehoord.procedure.situation import third_party_in
from gehoord.procedure.stages import INTERNAL, REFERRAL, SILENT, Stage
from gehoord.procedure.unreached import is_on_page_only
from gehoord.words import acts_here, objections, stages, story, terms
from gehoord.words.actors import YOU, Names
from gehoord.words.choices import choice
from gehoord.words.dates import long_date
from gehoord.words.help import helped_by
from gehoord.words.names_of_file import names_of_file
from gehoord.words.parts import parts_of
from gehoord.words.promised import agreed, promised, why_its_day
from gehoord.words.stages import Reader
from gehoord.words.story import Quoted
from gehoord.words.whereabouts import Told as Reached
from gehoord.words.whereabouts import where_to_tell

_OUTSIDE = frozenset({Stage.REFERRED, Stage.WITH_THIRD_PARTY})
_OBJECT = "object-to-member"
_REFER = "refer"
_GO_ON = "escalate"
_ANSWERS = (
    "confirm-words",
    "settle-with-adviser",
    "answer-proposal",
    "say-whether-satisfied",
)
_MACHINERY = (e.TermOpened, e.LetterLeft, e.CourtChoiceOffered)


@dataclass(frozen=True, kw_only=True)
class Next:
    """Who must act now and by when; `act` is the sender's own, if it is theirs."""

    turn: str
    text: str
    why: str = ""
    act: str = ""
    href: str = ""


@dataclass(frozen=True, kw_only=True)
class Told:
    """One thing that happened: a sentence, what was written, what came with it."""

    text: str = field(repr=False)
    bodies: tuple[Quoted, ...] = field(repr=False)
    files: tuple[Attached, ...] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Line:
    """What happened at one moment, by one hand."""

    when: str
    mine: bool
    told: tuple[Told, ...] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Way:
    """An act on the page: possible, or the reasons why it is not."""

    title: str
    about: str
    href: str
    reasons: tuple[str, ...] = ()


@require_safe
def case(request: HttpRequest) -> HttpResponse:
    """Show the case to its sender."""
    here = following(request)
    seen = look(here) if here else None
    if here is None or seen is None:
        return gone(request)
    return show(request, "case", here.organisation, _page(request, seen))


def _page(request: HttpRequest, seen: Sight) -> dict[str, object]:
    lang, one = language(), seen.opened.case
    procedure = seen.situation.procedure
    possible, not_now = _ways(seen, lang)
    coming, waiting = _further(seen, lang) or _next(seen, lang), _unsent(seen)
    handler = colleague(seen.situation.office, one.handler)
    proposal = one.open_proposal
    return {
        "reference": seen.opened.reference,
        "kind": choice(one.kind, lang),
        "subject": one.subject,
        "standing": stages.standing(one, lang, reader=Reader.COMPLAINANT),
        "next": coming,
        "without_third_party": _is_without_third_party(seen),
        "handler": handler.name if handler and one.stage in INTERNAL else "",
        "proposal": proposal.words if proposal else "",
        "at_court": one.is_at_court,
        "new_address": _new_address(seen),
        "unsent": [each for each in (*possible, *not_now) if each.href in waiting],
        "done": _done(seen, request.GET.get("done", ""), lang),
        "goes_first": one.protocol and one.stage in INTERNAL,
        "went_first_until": _went_first(seen, lang),
        "promises": [
            promised(procedure, term, lang)
            for term in one.terms
            if _told(term) and not is_replaced(procedure, one, term.id)
        ],
        "way": way_of(seen, lang),
        "lines": _lines(seen, lang)[::-1],
        "agreements": [agreed(each, lang) for each in one.agreements],
        "parts": parts_of(one, lang),
        "letters": letters_of(seen, lang),
        "files": files_in(seen),
        "possible": _in_order(each for each in possible if each.href != coming.href),
        "not_now": not_now,
        "kept": _kept(seen, lang),
        "opened_by": opened_by(seen, lang),
        "only_here": is_on_page_only(procedure, one),
        "helps": _helps(seen, lang),
        "reached": reached(seen, lang),
    }


def reached(seen: Sight, lang: str) -> tuple[Reached, ...]:
    """Return where something can be told of this case otherwise, in its stage."""
    procedure, case = seen.situation.procedure, seen.opened.case
    answers = chosen(procedure.own_particulars, case.sender)
    return where_to_tell(procedure, case.level, lang, answers)


def _helps(seen: Sight, lang: str) -> tuple[str, ...]:
    """Return who helps now: once it is closed, also who is there only then."""
    procedure, case = seen.situation.procedure, seen.opened.case
    answers = chosen(procedure.own_particulars, case.sender)
    after = After.US if case.closed_at else After.NOTHING
    return helped_by(procedure, lang, answers, after=after)


def _went_first(seen: Sight, lang: str) -> str:
    """Return since which day what went first is over; only while it is handled here."""
    one = seen.opened.case
    over = [
        x.event for x in seen.opened.entries if isinstance(x.event, e.ProtocolEnded)
    ]
    told = over and not one.protocol and one.stage in INTERNAL
    return long_date(over[-1].on, lang) if told else ""


def _new_address(seen: Sight) -> str:
    """Return the address that waits to be confirmed, if one does."""
    asked = new_address.waiting(seen.opened)
    return masked(asked[-1].email) if asked else ""


def _unsent(seen: Sight) -> frozenset[str]:
    """Return the pages on which something lies ready that was not sent."""
    acts = unsent.acts(seen.opened, now=seen.situation.now)
    return frozenset(reverse("case-act", args=[act]) for act in acts)


def _further(seen: Sight, lang: str) -> Next | None:
    """Return where one can go on to from what is closed, which nobody has to."""
    if seen.opened.case.longer_asked:
        return None
    act, text = further(seen, _possible(seen), lang)
    turn = _("You need not do anything. You can go on, though.")
    return Next(turn=turn, text=text, **_act(seen, act, lang)) if text else None


def _next(seen: Sight, lang: str) -> Next:
    """Return who must act: the sender where the case waits for them."""
    one, procedure = seen.opened.case, seen.situation.procedure
    mine = _asked(seen)
    what = waits_for(one)
    if not mine and (free := _may(seen, lang)):
        return free
    if hearing := hearings.awaited(procedure, one):
        return _heard(seen, hearing, mine, lang)
    if what in terms.WAITS:
        term = one.term(what)
        return Next(
            turn=_turn(seen, mine) if mine else "",
            text=terms.waiting(what, lang, term=term),
            why=why_its_day(procedure, term, lang) if term else "",
            **_act(seen, mine, lang),
        )
    coming = [term for term in one.terms if term.is_open and _told(term)]
    if coming:
        first = min(coming, key=lambda term: term.last_day)
        return Next(
            turn=_turn(seen, mine),
            text=terms.result(first, procedure.zone, lang),
            why=why_its_day(procedure, first, lang),
            **_act(seen, mine, lang),
        )
    return Next(turn=_turn(seen, mine), text="", **_act(seen, mine, lang))


def _may(seen: Sight, lang: str) -> Next | None:
    """Return what they may do within some time, and need not; None if nothing."""
    one, possible = seen.opened.case, _possible(seen)
    objecting, commenting = panels.window(one), drafts.window(one, COMPLAINANT)
    if objecting and _OBJECT in possible:
        turn = _("You may object. You need not do anything.")
        return _free(seen, objecting, _OBJECT, turn, lang)
    if commenting and drafts.COMMENT in possible:
        turn = _("You may comment on the draft. You need not do anything.")
        return _free(seen, commenting, drafts.COMMENT, turn, lang)
    standing = one.term(one.provisional) if one.waits_to_stand else None
    if standing and one.stage in INTERNAL and _REFER in possible:
        turn = _("You may ask for advice. You need not do anything.")
        return _free(seen, standing, _REFER, turn, lang)
    if standing and one.stage in INTERNAL and _GO_ON in possible:
        turn = _("You may object. You need not do anything.")
        return _free(seen, standing, _GO_ON, turn, lang)
    return None


def _free(seen: Sight, window: RunningTerm, act: str, turn: str, lang: str) -> Next:
    """Return what they may do until that time is over, and why it ends that day."""
    return Next(
        turn=turn,
        text=terms.waiting(window.id, lang, term=window),
        why=why_its_day(seen.situation.procedure, window, lang),
        **_act(seen, act, lang),
    )


def _heard(seen: Sight, hearing: tuple[RunningTerm, ...], mine: str, lang: str) -> Next:
    """Return on which day the hearing is, and what they can do until then."""
    procedure = seen.situation.procedure
    told = (
        terms.on_its_day(each, lang)
        if hearings.is_planned_day(procedure.term(each.id))
        else terms.waiting(each.id, lang, term=each)
        for each in hearing
    )
    why = why_its_day(procedure, hearing[0], lang)
    text = " ".join(told)
    return Next(turn=_turn(seen, mine), text=text, why=why, **_act(seen, mine, lang))


def _asked(seen: Sight) -> str:
    """
    Return the act that is asked of the sender now; empty when nothing is.

    That an act is possible does not make it the sender's turn: saying to be
    satisfied is possible at all times, also while a proposal is still awaited.
    """
    asked = _ANSWERS if seen.opened.case.stage in SILENT else ("choose-route",)
    possible = _possible(seen)
    return next((act for act in asked if act in possible), "")


def _act(seen: Sight, act: str, lang: str) -> dict[str, str]:
    if not act:
        return {}
    title = acts_here.title(act, seen.situation, lang)
    return {"act": title, "href": reverse("case-act", args=[act])}


def _turn(seen: Sight, mine: str) -> str:
    stage = seen.opened.case.stage
    if mine:
        return _("It is your turn.")
    if seen.opened.case.longer_asked:
        return _("You asked us to keep the dossier longer. We answer that first.")
    if stage in {Stage.CLOSED, Stage.SET_ASIDE}:
        return _("Nothing needs to be done any more.")
    if stage is Stage.WITH_ADVISER:
        return _("You get a first answer soon. You need not do anything now.")
    if stage in REFERRAL and not _is_without_third_party(seen):
        return _("It is the turn of the independent third party.")
    return _("It is our turn. You need not do anything now.")


def _is_without_third_party(seen: Sight) -> bool:
    one = seen.opened.case
    nobody = third_party_in(one, seen.situation.office) is None
    return nobody and one.stage in _OUTSIDE


def _told(term: RunningTerm) -> bool:
    told = term.strength in PROMISES and terms.has_words(term)
    return told and not term.inside


def _lines(seen: Sight, lang: str) -> list[Line]:
    names = names_for(seen, lang)
    zone = seen.situation.procedure.zone
    told = [x for x in seen.entries if not isinstance(x.event, _MACHINERY)]

    def one(entry: Entry) -> Told:
        return Told(
            text=story.line(entry, lang, names),
            bodies=story.body(entry, lang),
            files=tuple(files_in(seen, entry)),
        )

    lines = []
    for _key, group in groupby(told, key=story.together):
        same = tuple(group)
        lines.append(
            Line(
                when=story.moment(same[0], lang, zone),
                mine=same[0].by == COMPLAINANT,
                told=tuple(one(each) for each in same),
            )
        )
    return lines


def names_for(seen: Sight, lang: str) -> Names:
    """Return what people are called, to the sender."""
    names = {each.actor: each.name for each in seen.situation.office}
    own = names_of_file(seen.situation.procedure, lang, seen.opened.entries)
    return {**names, **own, COMPLAINANT: YOU[lang]}


def _possible(seen: Sight) -> frozenset[str]:
    return frozenset(each.act for each in offered(seen.situation) if each.possible)


def _ways(seen: Sight, lang: str) -> tuple[list[Way], list[Way]]:
    """Return what the sender can do now, and what is not possible now and why."""
    possible: list[Way] = []
    not_now: list[Way] = []
    for each in offered(seen.situation):
        reasons = tuple(
            objections.sentence(why, lang, act=each.act, reader=Reader.COMPLAINANT)
            for why in each.objections
        )
        way = Way(
            title=acts_here.title(each.act, seen.situation, lang),
            about=acts_here.explanation(each.act, seen.situation, lang),
            href=reverse("case-act", args=[each.act]),
            reasons=reasons,
        )
        (possible if each.possible else not_now).append(way)
    return possible, not_now


def _in_order(ways: Iterable[Way]) -> list[Way]:
    """Return them as the procedure has them, after what people come back for most."""
    first = reverse("case-act", args=["write"])
    return sorted(ways, key=lambda each: each.href != first)


def _done(seen: Sight, act: str, lang: str) -> str:
    return acts_here.was_done(act, seen.situation, lang) if act in ACTS else ""


def _kept(seen: Sight, lang: str) -> str:
    """Return until when the dossier is kept, or why that is not known yet."""
    one, procedure = seen.opened.case, seen.situation.procedure
    if one.stage not in {Stage.CLOSED, Stage.SET_ASIDE}:
        return _("How long the dossier is kept counts from the day it is closed.")
    if postponing(one):
        return _("The dossier is kept for now, because its destruction is postponed.")
    counted = keep_until(procedure, one)
    if counted is None:
        return _("Our procedure names no day on which the dossier is destroyed.")
    day = long_date(counted.last_day, lang)
    return _("The dossier is kept until %(day)s, and destroyed after that.") % {
        "day": day
    }
