"""
What the gaps in a letter are filled with: names to words, all known beforehand.

Whatever people wrote in more than a few words is a quotation: its gap gets a
mark, and `blocks` puts the words back untouched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from gehoord.letters import blocks
from gehoord.letters.facts import Addressee, LetterFacts
from gehoord.procedure import events as e
from gehoord.procedure.bodies import Body
from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.escalation import next_stage
from gehoord.procedure.lapse import keep_until
from gehoord.procedure.lengths import NotALength, parse_length
from gehoord.procedure.parts import Capacity, Kind, Outcome, RunningTerm
from gehoord.procedure.referral import open_bodies, spoken_of
from gehoord.procedure.roles import CLOCK, COMPLAINANT, number_of
from gehoord.procedure.rules import Carries
from gehoord.procedure.stages import Stage
from gehoord.procedure.terms import Roll, Strength, count
from gehoord.words import acts, called, particulars, terms
from gehoord.words.actors import listed
from gehoord.words.because import because
from gehoord.words.choices import choice
from gehoord.words.dates import long_date
from gehoord.words.lengths import in_words
from gehoord.words.page_own_words import localised
from gehoord.words.parts import decided

_YES = "yes"  # a gap that is only asked, never shown
_PROMISED = frozenset({Strength.PROMISE, Strength.TARGET, Strength.STATUTORY})
_OWN = frozenset({Outcome.RULED, Outcome.TO_COURT, Outcome.JOINED, Outcome.THANKED})


RECEIPTS = frozenset({"receipt", "thanks", "passed-on"})
LONGEST_GREETED = 80  # characters: longer is a message, and some write one
_NO_NAME = re.compile(r"[@/\\<>]|\w{2,}\.\w{2,}|\d{4}")
"""An address of a page or a mailbox, or a number to call: none stands in a name."""


@dataclass(slots=True)
class Values:
    """Words by name, and the quotations that marks in them stand for."""

    words: dict[str, str] = field(default_factory=dict)
    quotes: list[str] = field(default_factory=list)

    def say(self, **said: str) -> None:
        """Fill gaps; an underscore in a name stands for a dot."""
        self.words |= {name.replace("_", "."): words for name, words in said.items()}

    def flag(self, name: str, holds: object) -> None:
        """Fill a gap that is only asked for yes or no."""
        self.words[name] = _YES if holds else ""

    def quote(self, name: str, words: str) -> None:
        """Fill a gap with words that somebody wrote; nothing where nobody did."""
        self.words[name] = blocks.quoted(len(self.quotes)) if words.strip() else ""
        self.quotes.append(words.strip())


def values(facts: LetterFacts) -> Values:
    """Return everything a text about this may say."""
    found = Values()
    _house(found, facts)
    _people(found, facts)
    _third_party(found, facts)
    _next_stage(found, facts)
    _terms(found, facts)
    _case(found, facts)
    _event(found, facts)
    _term_of_event(found, facts)
    _reminded(found, facts)
    _judged(found, facts)
    _kept(found, facts)
    return found


def names(facts: LetterFacts) -> frozenset[str]:
    """Return the names of all gaps that can be filled in this letter."""
    every = frozenset(values(facts).words)
    return every - {"name", "sender"} if is_receipt(facts) else every


def is_receipt(facts: LetterFacts) -> bool:
    """
    Return whether a mail answers by itself what anybody can send.

    It repeats no word that was typed, a name neither: the mailbox may be somebody
    else's. Paper carries no link, and goes to the person whose name is on it.
    """
    to_complainant = facts.to is Addressee.COMPLAINANT
    return to_complainant and facts.notice in RECEIPTS and bool(facts.link)


def _house(found: Values, facts: LetterFacts) -> None:
    found.say(
        organisation=one_line(facts.house.name),
        address=facts.house.address,
        procedure=facts.procedure.name[facts.language],
        procedure_version=facts.procedure.version,
        reference=facts.reference,
        link=facts.link,
        link_until=_day(facts.link_until, facts.language),
        code=facts.code,
        today=long_date(facts.today, facts.language),
        register_head=facts.register_head,
    )
    found.flag("full", facts.carries is Carries.FULL)


def _people(found: Values, facts: LetterFacts) -> None:
    case, by = facts.case, facts.entry.by
    author = number_of(by)
    outside = facts.third_party and facts.third_party.number == author
    from_staff = "" if author is None or outside else facts.staff.get(author, "")
    found.say(
        name="" if is_receipt(facts) else greeted(facts.name),
        handler=facts.staff.get(case.handler or 0, ""),
        adviser=facts.staff.get(case.passed_on_to or 0, ""),
        sender="" if is_receipt(facts) else one_line(case.sender.name),
        **{"from": from_staff},
    )
    for gap in called.GAPS:
        said = called.name(
            gap, facts.language, facts.procedure.called_in(facts.case.level)
        )
        found.words[f"called.{gap.replace('_', '-')}"] = one_line(said)
    found.flag("by-clock", by == CLOCK)
    found.flag("by-staff", author is not None)
    found.flag("judges", "judge" in facts.procedure.acts)
    found.flag("respond-openly", facts.procedure.nobody_else == "respond-openly")


def _third_party(found: Values, facts: LetterFacts) -> None:
    case = facts.case
    body = spoken_of(facts.procedure, case, facts.entry.event)
    person = facts.third_party
    named = localised(body.name, facts.language) if body else ""
    contact = body.contact if body else ""
    found.words["third-party"] = person.name if body and person else named
    found.words["third-party.contact"] = (
        person.reached_at if body and person else contact
    )
    consumer = case.capacity is not Capacity.BUSINESS
    found.flag("third-party.no-damages", body and body.damages is False)
    found.flag("third-party.court", body and body.court_choice and consumer)
    both = body is not None and COMPLAINANT in body.binding_for
    found.flag("third-party.binding", both)
    found.flag("third-party.binding-us", body and body.binding_for and not both)
    found.flag("third-party.binds-nobody", body and not body.binding_for)
    onward = _onward(facts, body)
    then = localised(body.then, facts.language) if body and body.then else onward
    found.words["third-party.then"] = one_line(then).rstrip(".")
    found.words["third-party.window"] = _window(body, facts.language)
    found.flag("may-refer", _may_refer(body, case) or _may_go_on(facts))
    found.flag("at-third-party", case.is_referred)


def _onward(facts: LetterFacts, body: Body | None) -> str:
    """Return to which third parties one can go on from here, with how long."""
    procedure, lang = facts.procedure, facts.language
    if body is None or not body.id:
        return ""
    said = []
    for each in procedure.bodies:
        if each.after == body.id and each.is_for(facts.case.capacity):
            within = _window(each, lang)
            named = f"{localised(each.name, lang)} ({each.contact})"
            said.append(f"{named}, {within}" if within else named)
    return "; ".join(said)


def _may_go_on(facts: LetterFacts) -> bool:
    """Return whether a third party ruled, and there is one to go on to after it."""
    case = facts.case
    able = case.ruled_by and open_bodies(facts.procedure, case)
    return bool(able) and not case.is_referred


def _next_stage(found: Values, facts: LetterFacts) -> None:
    """Which stage inside the organisation comes after this one, and how long."""
    stage = next_stage(facts.procedure, facts.case)
    lang = facts.language
    found.words["next-stage"] = stage.name[lang] if stage else ""
    within = in_words(stage.within, lang) if stage and stage.within else ""
    found.words["next-stage.within"] = within


def _window(body: Body | None, lang: str) -> str:
    """Return how long one may go there: a length in words, or as the file says it."""
    said = localised(body.window, lang) if body and body.window else ""
    try:
        return in_words(parse_length(said), lang)
    except NotALength:
        return said


def _may_refer(body: Body | None, case: Case) -> bool:
    over = case.outcome in _OWN or case.is_referred
    return body is not None and case.kind is Kind.COMPLAINT and not over


def _terms(found: Values, facts: LetterFacts) -> None:
    """Each term that runs: its last day, and why that day."""
    lang = facts.language
    for name in dict.fromkeys((*terms.ABOUT, *_own_terms(facts))):
        running = facts.case.term(name)
        runs = running is not None and running.is_open
        found.words[f"by.{name}"] = ""
        found.words[f"why.{name}"] = ""
        if running and runs:
            found.words[f"by.{name}"] = long_date(running.last_day, lang)
            found.words[f"why.{name}"] = _why(facts, running)
    own = [each for each in facts.case.terms if _is_promised_in_own_words(each)]
    found.say(own_terms="\n".join(f"- {terms.by_its_day(x, lang)}" for x in own))
    known = (found.words[f"why.{name}"] for name in terms.ABOUT)
    whys = dict.fromkeys((*known, *(_why(facts, x) for x in own)))
    found.say(days="\n".join(f"- {why}" for why in whys if why))


def _why(facts: LetterFacts, running: RunningTerm) -> str:
    rule = facts.procedure.term(running.id)
    anchor = rule.anchor if rule else "filed"
    return terms.why_that_day(running, facts.language, anchor=anchor)


def _is_promised_in_own_words(term: RunningTerm) -> bool:
    """Return whether it runs, was promised, and only the file says what it is."""
    promised = term.strength in _PROMISED and not term.apart
    return term.is_open and promised and bool(term.about) and term.id not in terms.ABOUT


def _own_terms(facts: LetterFacts) -> tuple[str, ...]:
    return tuple(each.id for each in facts.procedure.terms)


def _case(found: Values, facts: LetterFacts) -> None:
    case, lang, zone = facts.case, facts.language, facts.procedure.zone
    filed = case.filed_on or (case.filed_at and local_date(case.filed_at, zone))
    first = case.received_on or (
        local_date(case.received_at, zone) if case.received_at else None
    )
    last = case.proposals[-1].words if case.proposals else ""
    own = facts.procedure.own_particulars
    found.say(
        received_on=_day(filed or first, lang),
        first_on=_day(first, lang) if filed and first and filed > first else "",
        missing="\n".join(
            f"- {each}" for each in particulars.yours(case.missing, lang, own)
        ),
        kind=choice(case.kind, lang).lower(),
        agreements="\n".join(f"- {each}" for each in _agreements(case, lang)),
        improvements="\n".join(f"- {one_line(i.what)}" for i in case.improvements),
    )
    found.quote("proposal", last)
    found.quote("their-words", case.words)
    found.flag("unanswered-proposal", case.open_proposal)
    for kind in Kind:
        found.flag(f"is.{kind}", case.kind is kind)
    for outcome in Outcome:
        found.flag(f"outcome.{outcome}", case.outcome is outcome)


def _agreements(case: Case, lang: str) -> tuple[str, ...]:
    return tuple(
        ", ".join(
            filter(
                None,
                (
                    one_line(each.what).rstrip("."),
                    one_line(each.who),
                    _day(each.by_day, lang),
                ),
            )
        )
        for each in case.agreements
    )


def _event(found: Values, facts: LetterFacts) -> None:
    event, lang = facts.entry.event, facts.language
    for name in ("words", "reason", "reasons"):
        said = getattr(event, name, "")
        found.quote(name, said if isinstance(said, str) else "")
    found.quote("way-on", _way_on(facts))
    found.say(
        until=_day(getattr(event, "until", None), lang),
        on=_day(getattr(event, "on", None), lang),
        medium=_member(getattr(event, "medium", None), lang),
        judgement=_member(getattr(event, "judgement", None), lang),
        act=acts.title(event.act, lang) if isinstance(event, e.CodeAsked) else "",
    )
    accepted = getattr(event, "accepted", None)
    found.flag("accepted", accepted is True)
    found.flag("rejected", accepted is False)
    found.flag("previous-handler", facts.case.handlers_before)
    found.flag("substitute", getattr(event, "reason", "") == "substitute")
    if getattr(event, "reason", "") in {"substitute", "concerned"}:
        found.words["reason"] = ""


def _reminded(found: Values, facts: LetterFacts) -> None:
    """Say of what who complains is reminded: what they will do, and by when."""
    event = facts.entry.event
    number = event.number if isinstance(event, e.AgreementReminded) else 0
    mine = (each for each in facts.case.agreements if each.number == number)
    agreed = next(mine, None)
    found.quote("agreement", agreed.what if agreed else "")
    found.say(agreement_day=_day(agreed.by_day if agreed else None, facts.language))


def _judged(found: Values, facts: LetterFacts) -> None:
    """Say of the last judgement what was found, and what is done by when."""
    earlier = (entry.event for entry in reversed(facts.entries))
    last = next((each for each in earlier if isinstance(each, e.Judged)), None)
    found.quote("findings", last.findings if last else "")
    found.quote("measures", last.measures if last else "")
    _parts(found, last, facts.language)
    panel = tuple(one_line(each) for each in last.panel) if last else ()
    found.words["panel"] = listed(panel, facts.language) if panel else ""
    by = _day(last.measures_by, facts.language) if last else ""
    found.words["measures.by"] = by
    if last and not found.words["judgement"]:
        found.words["judgement"] = _member(last.judgement, facts.language)
    asked = facts.entry.event
    of = asked.of if isinstance(asked, e.AdviceAsked) else ""
    found.words["advice-of"] = one_line(of)


def _parts(found: Values, last: e.Judged | None, lang: str) -> None:
    """Say of each part what was decided, why, and where else to go."""
    said = []
    for each in last.parts if last else ():
        said.append(f"- {one_line(decided(each, lang))}")
        for words in (each.reasons, each.way_on):
            if words.strip():
                said.append(blocks.quoted(len(found.quotes)))
                found.quotes.append(words.strip())
    found.words["parts"] = "\n".join(said)


def _way_on(facts: LetterFacts) -> str:
    """Return where else to go: said in one act with the letter that closes."""
    earlier = (entry.event for entry in reversed(facts.entries))
    return next((each.way_on for each in earlier if isinstance(each, e.NotTakenUp)), "")


def _member(member: object, lang: str) -> str:
    return choice(member, lang).lower() if isinstance(member, StrEnum) else ""


def _about(running: RunningTerm | None, name: str, lang: str) -> str:
    if running is not None:
        return terms.about_running(running, lang)
    return terms.about(name, lang) if name else ""


def _term_of_event(found: Values, facts: LetterFacts) -> None:
    """For what time did: which term, its last day, and why there was an alarm."""
    event, lang = facts.entry.event, facts.language
    name = str(getattr(event, "term", ""))
    running = facts.case.term(name)
    found.say(
        term=_about(running, name, lang),
        term_day=long_date(running.last_day, lang) if running else "",
    )
    statutory = running is not None and running.strength == Strength.STATUTORY
    found.flag("term.statutory", statutory)
    reason = event.reason if isinstance(event, e.Alarmed) else ""
    for each in ALARMS:
        found.flag(f"alarm.{each}", reason == each)


ALARMS = (
    "concern-unknown",
    "nobody-present",
    "letter-not-left",
    "substitute-appointed",
)
"""Why the clock can give the alarm."""


def _kept(found: Values, facts: LetterFacts) -> None:
    """How long the dossier is kept, if this letter closes it today or it is closed."""
    procedure, lang = facts.procedure, facts.language
    case = facts.case
    counted = keep_until(procedure, case)
    length = procedure.retention.length_for(case.kind, case.outcome)
    if case.stage is Stage.CLOSING and length is not None:
        counted = count(
            length,
            facts.today,
            roll=Roll.NONE,
            calendar=procedure.calendar,
        )
    found.say(
        kept_length=in_words(length, lang) if length else "",
        kept_until=long_date(counted.last_day, lang) if counted else "",
        kept_why=because(counted, lang, anchor="closed") if counted else "",
    )


def one_line(words: str) -> str:
    """
    Return the words without line breaks, so that they stay inside a sentence.

    Whoever types an address of a page for a name, with somebody else's mailbox, does
    not get our letter to bring a link there.
    """
    plain = " ".join(words.split()).replace(blocks.MARK, "")
    return plain.replace("://", ": //")


def greeted(name: str) -> str:
    """
    Return the name to greet with; nothing where it is more than a name.

    Whoever types a message or an address for a name, with somebody else's mailbox,
    does not get our letter to bring it there. A greeting without a name fits all.
    """
    said = one_line(name)
    return "" if len(said) > LONGEST_GREETED or _NO_NAME.search(said) else said


def _day(day: object, lang: str) -> str:
    return long_date(day, lang) if isinstance(day, date) else ""
