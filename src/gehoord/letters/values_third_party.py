"""What a letter says of the third party, and of the stage that comes next."""

from __future__ import annotations

from datetime import date
from typing import Final

from gehoord.letters.facts import LetterFacts
from gehoord.letters.gaps import Values, day_of, one_line
from gehoord.procedure import events as e
from gehoord.procedure.answer_names import PROPOSAL, letters_named, stage_at
from gehoord.procedure.bodies import Binds, Body
from gehoord.procedure.breaches import is_opened
from gehoord.procedure.case import Case
from gehoord.procedure.escalation import THIRD_PARTY, is_open, next_stage
from gehoord.procedure.lanes import StageRule
from gehoord.procedure.lengths import NotALength, parse_length
from gehoord.procedure.outward import still_before
from gehoord.procedure.parts import WORK, Channel, Kind, Outcome
from gehoord.procedure.provisional import windows_outside
from gehoord.procedure.referral import is_there, open_bodies, spoken_of
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.stage_windows import last_day, longest
from gehoord.procedure.stages import Stage
from gehoord.procedure.talking import TALKED, counts_as_told, is_talked_about
from gehoord.procedure.terms import Strength
from gehoord.words.anchors import after
from gehoord.words.both import Both
from gehoord.words.further_grounds import either_ground
from gehoord.words.lengths import in_words
from gehoord.words.our_answer import answer_called, answer_or_ours, has_article
from gehoord.words.own_words import localised

_FROM_HERE: Final = Both("{length} na deze brief", "{length} after this letter")
_OWN = frozenset({Outcome.RULED, Outcome.TO_COURT, Outcome.JOINED, Outcome.THANKED})


def fill_third_party(found: Values, facts: LetterFacts) -> None:
    """Say who the third party is, what binds whom, and where one can go on to."""
    case = facts.case
    body = spoken_of(facts.procedure, case, facts.entry.event)
    person = facts.third_party if body and not body.by_themselves else None
    named = localised(body.name, facts.language) if body else ""
    contact = body.contact if body else ""
    found.words["third-party"] = person.name if body and person else named
    found.words["third-party.contact"] = (
        person.reached_at if body and person else contact
    )
    consumer = case.capacity not in WORK
    found.flag("third-party.no-damages", body and body.damages is False)
    found.flag("third-party.court", body and body.court_choice and consumer)
    binds = body.binds if body and body.binding_for else Binds.ALWAYS
    found.flag("third-party.binding-if-agreed", binds is Binds.IF_AGREED)
    found.flag("third-party.binding-if-accepted", binds is Binds.IF_ACCEPTED)
    most = body.binds_up_to if body and body.binding_for else None
    up_to = one_line(localised(most, facts.language)).rstrip(".") if most else ""
    found.words["third-party.binds-up-to"] = up_to
    outright = binds in {Binds.ALWAYS, Binds.BY_LAW}
    bound = (body.binding_for or ()) if body else ()
    binds_both = outright and COMPLAINANT in bound
    found.flag("third-party.binding", binds_both)
    binds_us = outright and bound and not binds_both
    found.flag("third-party.binding-us", binds_us)
    found.flag("third-party.binds-nobody", body and body.binding_for == ())
    found.flag("third-party.binding-unsaid", body and body.binding_for is None)
    onward = _onward(facts, body)
    then = localised(body.then, facts.language) if body and body.then else onward
    found.words["third-party.then"] = one_line(then).rstrip(".")
    first = still_before(facts.procedure, case, body) if body else None
    before = localised(first.name, facts.language) if first else ""
    found.words["third-party.first"] = before
    window = "" if first else _window(body, facts.language)  # it counts from later on
    found.words["third-party.window"] = window
    _fill_opening(found, facts, body)
    found.flag(
        "may-refer", _may_refer(facts.procedure, case, body) or _may_go_on(facts)
    )
    found.flag("at-third-party", case.is_referred)
    both = "refer-as-respondent" in facts.procedure.acts
    found.flag("third-party.both-sides", both)
    found.flag("third-party.here", "refer" in facts.procedure.acts)
    found.flag("third-party.by-themselves", body and body.by_themselves)
    found.flag("third-party.by-respondent", case.referred_by not in {"", COMPLAINANT})


def _fill_opening(found: Values, facts: LetterFacts, body: Body | None) -> None:
    """Say after which day one can go there without our answer, or that it is so now."""
    case, names = facts.case, {body.id, THIRD_PARTY} if body else set()
    rules = (x for x in facts.procedure.terms if x.strength is Strength.OPENING)
    known = [case.term(each.id) for each in rules if each.opens in names]
    ended = case.closed_at or case.stage is Stage.CLOSING  # with our answer
    running = [each for each in known if each and not ended]
    over = any(is_opened(each) for each in running)
    days = [each.last_day for each in running if each.is_open]
    day = min(days, default=None) if not over else None
    found.words["third-party.after"] = day_of(day, facts.language)
    found.flag("third-party.now", over)


def _onward(facts: LetterFacts, body: Body | None) -> str:
    """Return to which third parties one can go on from here, with how long."""
    procedure, lang = facts.procedure, facts.language
    if body is None or not body.id:
        return ""
    said = []
    for each in procedure.bodies:
        if each.after == body.id and is_there(procedure, facts.case, each):
            within = _window(each, lang)
            name = localised(each.name, lang)
            named = f"{name} ({each.contact})" if each.contact else name
            said.append(f"{named}, {within}" if within else named)
    return "; ".join(said)


def _may_go_on(facts: LetterFacts) -> bool:
    """Return whether a third party ruled, and there is one to go on to after it."""
    case = facts.case
    able = case.ruled_by and open_bodies(facts.procedure, case)
    return bool(able) and not case.is_referred


def _called(facts: LetterFacts) -> str:
    """Return what the file calls this letter within a sentence, if it is its answer."""
    stage = stage_at(facts.procedure, facts.case.level)
    name = letters_named(facts.procedure, stage).get(facts.notice, {})
    called = answer_called(name, facts.language)
    answers = {facts.procedure.judgement_letter, PROPOSAL}
    return called if has_article(called) and facts.notice in answers else ""


def fill_next_stage(found: Values, facts: LetterFacts) -> None:
    """Which stage inside the organisation comes after this one, and how long."""
    stage, last = _still_open(facts)
    lang = facts.language
    found.words["next-stage"] = localised(stage.name, lang) if stage else ""
    length = longest(facts.procedure, facts.case, stage) if stage else None
    within = in_words(length, lang) if length else ""
    only = either_ground(stage.grounds, lang) if stage and stage.grounds else ""
    found.words["next-stage.only-if"] = one_line(only)
    receipt = stage is not None and stage.counts_from_receipt
    since = stage.counted_from if stage and not receipt else ""
    found.words["next-stage.received"] = within if receipt else ""
    post = in_words(stage.under_way, lang) if stage and receipt else ""
    found.words["next-stage.by-post"] = post
    found.words["next-stage.within"] = "" if since or receipt else within
    found.words["next-stage.last-day"] = day_of(last if since else None, lang)
    told = f"{within} {after(since, lang)}" if since and within and not last else ""
    found.words["next-stage.since"] = told
    found.words["our-answer"] = one_line(
        answer_or_ours(
            facts.procedure, lang, stage_at(facts.procedure, facts.case.level)
        )
    )
    found.words["this-answer"] = one_line(_called(facts))
    found.words["next-stage.open"] = _open_now(facts, stage)
    begun = facts.procedure.stage(facts.case.begun_at)
    here = begun is not None and begun.id == facts.case.level
    found.words["begins-in"] = localised(begun.name, lang) if begun and here else ""
    event = facts.entry.event
    sent = isinstance(event, e.Escalated) and event.sent
    now = facts.procedure.stage(facts.case.level)
    found.words["sent-on"] = localised(now.name, lang) if sent and now else ""
    talks = is_talked_about(facts.procedure, facts.case)
    oral = facts.case.channel is Channel.ORAL
    found.flag("as-told", oral and counts_as_told(facts.procedure))
    waiting = facts.case.term(_after_talk(facts.procedure)) if talks else None
    found.words["next-stage.now"] = found.words["next-stage"] if talks else ""
    is_open = waiting is not None and waiting.is_open
    day = waiting.last_day if waiting and is_open else None
    found.words["next-stage.until"] = day_of(day, lang)


def _still_open(facts: LetterFacts) -> tuple[StageRule | None, date | None]:
    """Return the next stage and its last day, unless that day is past already."""
    stage = next_stage(facts.procedure, facts.case)
    last = last_day(facts.procedure, facts.case, stage) if stage else None
    return (None, None) if last and facts.today > last else (stage, last)


def _open_now(facts: LetterFacts, stage: StageRule | None) -> str:
    """Return what the next stage is called where one can ask for it without an answer."""
    procedure, case = facts.procedure, facts.case
    asked = "escalate" in procedure.acts_in(case.level) and not case.is_referred
    if stage is None or case.closed_at or not asked:
        return ""
    now = is_open(procedure, case, stage, facts.today)
    return localised(stage.name, facts.language) if now else ""


def _after_talk(procedure: Procedure) -> str:
    """Return the term within which one can go on after a talk, if there is one."""
    return next((x.id for x in procedure.terms if TALKED in x.starts), "")


def _window(body: Body | None, lang: str) -> str:
    """Return until when one may go there: counted from this letter, or as a file says."""
    said = localised(body.window, lang) if body and body.window else ""
    try:
        return _FROM_HERE[lang].format(length=in_words(parse_length(said), lang))
    except NotALength:
        return one_line(said).rstrip(".")


def _may_refer(procedure: Procedure, case: Case, body: Body | None) -> bool:
    """Return whether one may go there; what stands since nobody did in time, no more."""
    shut = case.made_final and bool(windows_outside(procedure))
    over = case.outcome in _OWN or case.is_referred or shut
    return body is not None and case.kind is Kind.COMPLAINT and not over
