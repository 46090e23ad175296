"""What a letter says of terms: their last days, and why those days."""

from __future__ import annotations

from gehoord.letters.facts import Addressee, LetterFacts
from gehoord.letters.gaps import Values
from gehoord.procedure import events as e
from gehoord.procedure.answer_days import begun
from gehoord.procedure.answer_names import stage_at
from gehoord.procedure.makers import OURS
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength
from gehoord.words import expected, terms
from gehoord.words.dates import long_date
from gehoord.words.our_answer import our_words
from gehoord.words.page.for_whom import meant_for

_INSIDE = frozenset({Addressee.STAFF})
_BINDING = OURS - {Strength.TARGET}

RECEIPT = "receipt"
ALARMS = (
    "concern-unknown",
    "nobody-present",
    "letter-not-left",
    "substitute-appointed",
)
"""Why the clock can give the alarm."""


def fill_terms(found: Values, facts: LetterFacts) -> None:
    """Say of each term that runs its last day, and why that day."""
    lang = facts.language
    for name in dict.fromkeys((*terms.ABOUT, *_own_terms(facts))):
        running = facts.case.term(name)
        runs = running is not None and running.is_open and _is_known(facts, running)
        found.words[f"by.{name}"] = ""
        found.words[f"why.{name}"] = ""
        if running and runs:
            found.words[f"by.{name}"] = long_date(running.last_day, lang)
            found.words[f"why.{name}"] = _why(facts, running)
    promised = [each for each in facts.case.terms if _is_promised(each)]
    ahead = [each for each in promised if facts.notice not in each.kept_by]
    published = frozenset(each.id for each in facts.procedure.terms if each.public)
    its = our_words(facts.procedure, lang, stage_at(facts.procedure, facts.case.level))
    told = expected.lines(ahead, published, lang, its=its)
    own = [each for each in promised if each.about and each.id not in terms.ABOUT]
    found.say(
        expected="\n".join(f"- {each}" for each in told),
        own_terms="\n".join(f"- {terms.by_its_day(x, lang)}" for x in own),
    )
    until = begun(facts.procedure)
    found.flag("until.promised", until and all(x.strength in _BINDING for x in until))
    found.flag("terms-by-whom", _hang_on_whom(facts.procedure))
    # The receipt is there: the day by which it was promised is told by nothing in it.
    here = {each.id for each in promised if facts.notice == RECEIPT in each.kept_by}
    known = (found.words[f"why.{name}"] for name in terms.ABOUT if name not in here)
    whys = dict.fromkeys((*known, *(_why(facts, x) for x in own if x.id not in here)))
    found.say(days="\n".join(f"- {why}" for why in whys if why))


def _hang_on_whom(procedure: Procedure) -> bool:
    """Return whether other terms run once it is recorded whom a complaint is about."""
    own = any(each.only_about or each.not_about for each in procedure.terms)
    return own or any(row.about for row in procedure.straight)


def _is_known(facts: LetterFacts, running: RunningTerm) -> bool:
    """Return whether who reads this letter knows of the term at all."""
    return facts.to in _INSIDE or not running.inside


def _why(facts: LetterFacts, running: RunningTerm) -> str:
    rule = facts.procedure.term(running.id)
    anchor = rule.anchor if rule else "filed"
    why = terms.why_that_day(running, facts.language, anchor=anchor)
    if rule is None or not (rule.not_about or rule.only_about):
        return why
    # What was promised before anybody could know whom it is about was promised so.
    return f"{why} {meant_for(facts.procedure, rule, facts.language)}".strip()


def _is_promised(term: RunningTerm) -> bool:
    """Return whether it runs and was promised to who complains, as part of handling."""
    told = not term.apart and not term.inside and terms.has_words(term)
    return term.is_open and term.strength in OURS and told


def _own_terms(facts: LetterFacts) -> tuple[str, ...]:
    return tuple(each.id for each in facts.procedure.terms)


def fill_term_of_event(found: Values, facts: LetterFacts) -> None:
    """Say of what time did: which term, its last day, and why the alarm."""
    event, lang = facts.entry.event, facts.language
    name = str(getattr(event, "term", ""))
    running = facts.case.term(name)
    found.say(
        term=_about(running, name, lang),
        term_day=long_date(running.last_day, lang) if running else "",
    )
    statutory = running is not None and running.strength == Strength.STATUTORY
    found.flag("term.statutory", statutory)
    found.flag("term.aim", running is not None and running.strength == Strength.TARGET)
    reason = event.reason if isinstance(event, e.Alarmed) else ""
    for each in ALARMS:
        found.flag(f"alarm.{each}", reason == each)


def _about(running: RunningTerm | None, name: str, lang: str) -> str:
    if running is not None:
        return terms.about_running(running, lang)
    return terms.about(name, lang) if name else ""
