"""
What the gaps in a letter are filled with: names to words, all known beforehand.

Whatever people wrote in more than a few words is a quotation: its gap gets a
mark, and `blocks` puts the words back untouched.
"""

from __future__ import annotations

import re

from gehoord.letters.facts import Addressee, LetterFacts
from gehoord.letters.gaps import Values, day_of, one_line
from gehoord.letters.values_event import (
    fill_enclosed,
    fill_event,
    fill_forward,
    fill_judgement,
    fill_reminder,
)
from gehoord.letters.values_terms import fill_term_of_event, fill_terms
from gehoord.letters.values_third_party import fill_next_stage, fill_third_party
from gehoord.procedure import events as e
from gehoord.procedure.assigning import called_for, post_alone
from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.entries import Entry
from gehoord.procedure.lapse import keep_until
from gehoord.procedure.particulars import chosen
from gehoord.procedure.parts import Kind, Outcome
from gehoord.procedure.registering import is_registered, is_registered_nameless
from gehoord.procedure.retaining import kept_for, retained
from gehoord.procedure.retention import RetentionRule
from gehoord.procedure.roles import CLOCK, number_of
from gehoord.procedure.rules import Carries
from gehoord.procedure.stages import Stage
from gehoord.procedure.unreached import is_on_page_only
from gehoord.words import called, particulars
from gehoord.words.because import because
from gehoord.words.choices import choice
from gehoord.words.dates import long_date
from gehoord.words.help import helped_by
from gehoord.words.inside import inside
from gehoord.words.lengths import in_words
from gehoord.words.own_words import localised
from gehoord.words.whereabouts import where_to_tell

RECEIPTS = frozenset({"receipt", "thanks", "passed-on"})
LONGEST_GREETED = 80  # characters: longer is a message, and some write one
_NO_NAME = re.compile(r"[@/\\<>]|\w{2,}\.\w{2,}|\d{4}")
"""An address of a page or a mailbox, or a number to call: none stands in a name."""


def values(facts: LetterFacts) -> Values:
    """Return everything a text about this may say."""
    found = Values()
    _house(found, facts)
    _people(found, facts)
    fill_third_party(found, facts)
    fill_next_stage(found, facts)
    fill_terms(found, facts)
    _case(found, facts)
    fill_event(found, facts)
    fill_term_of_event(found, facts)
    fill_forward(found, facts)
    fill_reminder(found, facts)
    fill_judgement(found, facts)
    fill_enclosed(found, facts)
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
        procedure=localised(facts.procedure.name, facts.language),
        procedure_version=facts.procedure.version,
        reference=facts.reference,
        link=facts.link,
        link_until=day_of(facts.link_until, facts.language),
        code=facts.code,
        today=long_date(facts.today, facts.language),
        register_head=facts.register_head,
    )
    found.flag("full", facts.carries is Carries.FULL)
    found.flag("only-here", is_on_page_only(facts.procedure, facts.case))
    answers = chosen(facts.procedure.own_particulars, facts.case.sender)
    places = where_to_tell(facts.procedure, facts.case.level, facts.language, answers)
    helps = helped_by(facts.procedure, facts.language, answers)
    found.words["help"] = "\n".join(f"- {one_line(each)}" for each in helps)
    found.words["tell-at"] = "\n".join(f"- {one_line(each.text)}" for each in places)


def _is_for_themselves(entry: Entry) -> bool:
    """Return whether who did it is no voice of ours there: one of those complained of."""
    if isinstance(entry.event, e.Defended | e.DraftCommented):
        return entry.by == entry.event.party
    return isinstance(entry.event, e.Referred)


def _people(found: Values, facts: LetterFacts) -> None:
    case, by = facts.case, facts.entry.by
    author = number_of(by)
    outside = facts.third_party and facts.third_party.number == author
    ours = author is not None and not outside and not _is_for_themselves(facts.entry)
    from_staff = facts.staff.get(author or 0, "") if ours else ""
    found.say(
        name="" if is_receipt(facts) else greeted(facts.name),
        handler=facts.staff.get(case.handler or 0, ""),
        post=localised(post_alone(facts.procedure, case), facts.language),
        adviser=facts.staff.get(case.passed_on_to or 0, ""),
        sender="" if is_receipt(facts) else one_line(case.sender.name),
        **{"from": from_staff},
    )
    names = called_for(facts.procedure, case)
    if facts.to is Addressee.COMPLAINANT:
        names = called.on_the_page(names, facts.language)
    for gap in called.GAPS:
        said = called.name(gap, facts.language, names)
        found.words[f"called.{gap.replace('_', '-')}"] = one_line(said)
    found.flag("by-clock", by == CLOCK)
    found.flag("by-staff", author is not None)
    found.flag("judges", "judge" in facts.procedure.acts)
    found.flag("respond-openly", facts.procedure.nobody_else == "respond-openly")


def _case(found: Values, facts: LetterFacts) -> None:
    case, lang, zone = facts.case, facts.language, facts.procedure.zone
    filed = case.filed_on or (case.filed_at and local_date(case.filed_at, zone))
    first = case.received_on or (
        local_date(case.received_at, zone) if case.received_at else None
    )
    last = case.proposals[-1].words if case.proposals else ""
    own = facts.procedure.own_particulars
    found.say(
        received_on=day_of(filed or first, lang),
        first_on=day_of(first, lang) if filed and first and filed > first else "",
        missing="\n".join(
            f"- {each}" for each in particulars.yours(case.missing, lang, own)
        ),
        kind=inside(choice(case.kind, lang), lang),
        agreements="\n".join(f"- {each}" for each in _agreements(case, lang)),
        improvements="\n".join(f"- {one_line(i.what)}" for i in case.improvements),
    )
    found.quote("proposal", last)
    found.quote("their-words", case.words)
    found.flag("unanswered-proposal", case.open_proposal)
    found.flag("registered", is_registered(facts.procedure, case.kind, case.sender))
    nameless = is_registered_nameless(facts.procedure, case.sender)
    found.flag("registered-nameless", nameless)
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
                    day_of(each.by_day, lang),
                ),
            )
        )
        for each in case.agreements
    )


def _kept(found: Values, facts: LetterFacts) -> None:
    """How long the dossier is kept, if this letter closes it today or it is closed."""
    procedure, lang = facts.procedure, facts.language
    case = facts.case
    closing = case.stage is Stage.CLOSING
    counted = (
        retained(procedure, case, closes=facts.today)
        if closing
        else keep_until(procedure, case)
    )
    rule = kept_for(procedure, case)
    their_day = isinstance(rule, RetentionRule) and rule.from_day
    length = None if their_day else rule.length
    found.say(
        kept_length=in_words(length, lang) if length else "",
        kept_until=long_date(counted.last_day, lang) if counted else "",
        kept_why=because(counted, lang, anchor="closed") if counted else "",
    )


def greeted(name: str) -> str:
    """
    Return the name to greet with; nothing where it is more than a name.

    Whoever types a message or an address for a name, with somebody else's mailbox,
    does not get our letter to bring it there. A greeting without a name fits all.
    """
    said = one_line(name)
    return "" if len(said) > LONGEST_GREETED or _NO_NAME.search(said) else said
