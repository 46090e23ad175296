"""What an organisation should know that it chose, or left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.measures import shorter
from gehoord.procedure.particulars import Needed
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.mailboxes import mailboxes
from gehoord.procedure.soundness.references import BINDING, COMPLAINANT
from gehoord.procedure.terms import Roll, Strength

_WORKING = frozenset({Unit.WORKING_DAYS, Unit.BUSINESS_DAYS})
_TWO_WEEKS = Length(2, Unit.WEEKS)
_HARDLY_ANY = 5
"""Public holidays in a year: every land has more."""
_ANSWERS = ("propose", "agree")
_MAY_BLOCK = frozenset({"name", "words"})


def choices(procedure: Procedure) -> Iterator[Unsound]:
    """Silence, nobody impartial, what the form asks, the mailbox."""
    yield from _silence(procedure)
    if procedure.nobody_else == "alarm":
        yield from _alarm(procedure)
    else:
        yield from _alone(procedure)
    yield from _particulars(procedure)
    yield from mailboxes(procedure)
    yield from _holidays(procedure)
    yield from _promises(procedure)


def _silence(procedure: Procedure) -> Iterator[Unsound]:
    closes = any(term.fallback == "close-no-reaction" for term in procedure.terms)
    if procedure.silence is None and not closes:
        yield doubtful("silence-unsaid", "silence")
    elif closes and (
        procedure.silence is None or procedure.silence.attempts_by_person < 1
    ):
        yield doubtful("silence-without-a-person", "silence")
    for term in procedure.terms:
        closing = term.fallback == "close-no-reaction"
        length = term.length
        if closing and isinstance(length, Length) and shorter(length, _TWO_WEEKS):
            yield doubtful("silence-too-soon", "term", term.id, "within", length=length)


def _alone(procedure: Procedure) -> Iterator[Unsound]:
    """An owner who is concerned can answer, and never judges: that takes an act."""
    acts = [procedure.acts[each] for each in _ANSWERS if each in procedure.acts]
    if not any("responding-owner" in each.by for each in acts):
        yield wrong("owner-cannot-answer", "nobody_else")
    yield doubtful("owner-answers-alone", "nobody_else")


def _alarm(procedure: Procedure) -> Iterator[Unsound]:
    waits = any(term.anchor == "nobody-impartial" for term in procedure.terms)
    rule = procedure.acts.get("not-take-up")
    if not waits:
        yield wrong("nobody-impartial-dead-end", "nobody_else")
    if rule is None or "responding-owner" not in rule.by:
        yield wrong("nobody-impartial-refused-by-nobody", "acts", "not-take-up", "by")
    if procedure.notice("nobody-impartial") is None:
        yield wrong("nobody-impartial-untold", "nobody_else")


def _particulars(procedure: Procedure) -> Iterator[Unsound]:
    asked = procedure.particulars
    for name, needed in asked.items():
        if needed is Needed.BLOCKS and name not in _MAY_BLOCK:
            yield doubtful("blocks-too-much", "particulars", name, what=name)


def _holidays(procedure: Procedure) -> Iterator[Unsound]:
    """Where no calendar is kept, a working day can be a public holiday."""
    own = Counter(each.year for each in procedure.calendar.own)
    number = min(own.values(), default=0)
    if procedure.calendar.id != "none" or number >= _HARDLY_ANY:
        return
    for term in procedure.terms:
        if isinstance(term.length, Length) and term.length.unit in _WORKING:
            facts = {"term": term.id, "number": number}
            yield doubtful("holidays-counted", "calendar", **facts)
            return
    for term in procedure.terms:
        if term.roll is not Roll.NONE:
            facts = {"term": term.id, "number": number}
            yield doubtful("roll-without-holidays", "calendar", **facts)
            return


def _promises(procedure: Procedure) -> Iterator[Unsound]:
    if "complaint" not in procedure.with_terms:
        yield doubtful("complaints-without-terms", "with_terms")
    if not any(
        term.strength in BINDING | {Strength.TARGET} and term.public
        for term in procedure.terms
    ):
        yield doubtful("nothing-promised", "term")
    told = (
        each.after == "filed" and COMPLAINANT in each.to for each in procedure.notices
    )
    if not any(told):
        yield doubtful("no-receipt", "notices")
