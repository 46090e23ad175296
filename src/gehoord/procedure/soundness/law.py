"""What a careful lawyer asks of terms and of retention."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gehoord.procedure.bounds import is_bounded
from gehoord.procedure.counting import Roll
from gehoord.procedure.lanes import KeptFrom
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.measures import days, shorter
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.parts import Kind, Outcome
from gehoord.procedure.retention import RetentionRule
from gehoord.procedure.rules import Extension, Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.of_a_law import names_law
from gehoord.procedure.soundness.third_party import window_of
from gehoord.procedure.terms import NoLength, Strength, Term

_LEGAL_ROLLS = frozenset({Roll.TERMIJNENWET, Roll.EU_1182})
_OWN_CHOICE = frozenset({"", "choice", "practice", "keuze", "-", "unspecified"})
_AIM = re.compile(r"\b(aims?|strev\w*|streef\w*|streeft|in principe|in principle)\b")
_AGAIN = re.compile(
    r"\b(?:each time|every time|again|more than once|once or more|further (?:periods|"
    r"extensions)|elke keer|telkens|steeds|nogmaals|opnieuw|meerdere (?:keren|malen)"
    r"|meer dan (?:een|één) ?(?:keer|maal))\b"
)
"""By what a sentence says itself that more time can be taken more than once."""
_NEVER_FREE = frozenset({Unit.HOURS, Unit.WORKING_DAYS, Unit.BUSINESS_DAYS})
"""Units that never end on a free day, so that no law need say what happens then."""
_LONG = Length(7, Unit.YEARS)
_OVER = frozenset(
    each.value
    for each in (Outcome.RULED, Outcome.TO_COURT, Outcome.JOINED, Outcome.THANKED)
)
"""After these there is nowhere to go."""
_FROM_THE_BEGINNING = frozenset({KeptFrom.RECEIVED, KeptFrom.FILED})
_OUTCOME = frozenset({"judgement", "findings", "proposal", "closing-letter"})
_OUTSIDE = frozenset({Outcome.RULED.value, Outcome.TO_COURT.value})


def law(procedure: Procedure) -> Iterator[Unsound]:
    """Terms that are not what they are called, and how long a case is kept."""
    yield from _strengths(procedure)
    yield from _more_time(procedure)
    yield from _lawless(procedure)
    yield from _rolls(procedure)
    yield from _retention(procedure)


def _strengths(procedure: Procedure) -> Iterator[Unsound]:
    for term in procedure.terms:
        aims = _AIM.search(term.source.lower()) is not None
        if term.strength is Strength.PROMISE and aims:
            yield doubtful("target-as-promise", "term", term.id, "strength")
        lawless = _without_law(procedure, term) or _is_own(term)
        if term.strength is Strength.STATUTORY and lawless:
            yield doubtful("statutory-without-law", "term", term.id, "strength")
        elif term.public and _is_own(term):
            yield doubtful("published-without-source", "term", term.id, "source")


def _more_time(procedure: Procedure) -> Iterator[Unsound]:
    """More time without an end, or of which the end is not said."""
    for number, rule in enumerate(_extensions(procedure)):
        row = (str(number),) if number else ()
        if rule.longest is None and not is_bounded(procedure, rule):
            key = ("extension", *row, "longest")
            if not rule.new_date:
                yield doubtful("more-time-without-day", "extension", *row, "new_date")
            elif rule.times is None and not rule.consent_from:
                yield doubtful("extension-without-maximum", *key)
            else:
                yield doubtful("extension-length-unsaid", *key)
        elif rule.longest and not rule.new_date:
            facts = {"longest": rule.longest}
            yield wrong("most-without-day", "extension", *row, "longest", **facts)
        elif rule.is_endless and _is_said_once(procedure, rule):
            yield doubtful("extension-without-maximum", "extension", *row, "times")


def _is_said_once(procedure: Procedure, rule: Extension) -> bool:
    """Return whether a sentence of theirs says how much more, and not: each time."""
    said = procedure.sentences_of(rule.source)
    texts = [text for each in said for text in each_of_text(each)]
    again = any(_AGAIN.search(each.lower()) for each in texts)
    return bool(texts) and not again and not is_bounded(procedure, rule)


def _lawless(procedure: Procedure) -> Iterator[Unsound]:
    """Terms that the page calls the law's, over a line of the file's own text."""
    called = [x for x in procedure.terms if x.strength is Strength.STATUTORY]
    found = [x for x in called if not (_is_own(x) or names_law(procedure, x.source))]
    if found and (procedure.legal_bases or found[0].apart):
        terms, said = ", ".join(each.id for each in found), found[0].source
        key = ("term", found[0].id, "source")
        yield doubtful("statutory-by-no-law", *key, terms=terms, said=said)


def _extensions(procedure: Procedure) -> tuple[Extension, ...]:
    only = procedure.extension
    return procedure.extensions or ((only,) if only else ())


def _without_law(procedure: Procedure, term: Term) -> bool:
    """A clock apart is that of another law, and names it in its source."""
    return not procedure.legal_bases and not term.apart


def _is_own(term: Term) -> bool:
    """Return whether what it rests on is nothing but a choice."""
    return term.source.strip().lower() in _OWN_CHOICE


def _rolls(procedure: Procedure) -> Iterator[Unsound]:
    """How a law moves its terms is for terms that a law set, and for those alone."""
    for term in procedure.terms:
        if isinstance(term.length, NoLength):
            continue
        legal = term.roll in _LEGAL_ROLLS
        ends_free = term.length.unit not in _NEVER_FREE
        facts = {"roll": term.roll.value}
        if term.strength is Strength.STATUTORY and ends_free and not legal:
            yield doubtful("statutory-own-roll", "term", term.id, "roll", **facts)
        if term.strength is not Strength.STATUTORY and legal:
            yield doubtful("own-term-statutory-roll", "term", term.id, "roll", **facts)


def _retention(procedure: Procedure) -> Iterator[Unsound]:
    yield from _never_fits(procedure)
    yield from _unasked(procedure)
    kept = procedure.retention
    if kept.length is None:
        return
    if shorter(_LONG, kept.length):
        yield doubtful("retention-long", "retention", "length", length=kept.length)
    if shorter(kept.length, kept.set_aside):
        yield doubtful("set-aside-kept-longer", "retention", "set_aside")
    yield from _gone_before(procedure)


def _unasked(procedure: Procedure) -> Iterator[Unsound]:
    """Kept from a day that the form asks of nobody: then from the close after all."""
    kept = procedure.retention
    rows = (kept.counted_from, *(each.counted_from for each in kept.rules))
    asked = [
        *(each.counted_from for each in procedure.terms),
        *(each.counted_from for each in procedure.windows),
        *(each.or_from for each in procedure.windows),
        *(each.counted_from for each in procedure.refusals if each.older_than),
    ]
    if KeptFrom.END_OF_SERVICE in rows and KeptFrom.END_OF_SERVICE.value not in asked:
        yield doubtful("retention-day-unasked", "retention", "from")


def _never_fits(procedure: Procedure) -> Iterator[Unsound]:
    """A length for what was ruled outside, where nobody outside rules."""
    for number, rule in enumerate(procedure.retention.rules):
        if rule.outcomes and rule.outcomes <= _OUTSIDE and not procedure.bodies:
            yield doubtful("retention-never-fits", "retention", "rule", str(number))


def _gone_before(procedure: Procedure) -> Iterator[Unsound]:
    """A case that is gone while the complainant can still go to the third party."""
    kept = procedure.retention
    windows = [each for body in procedure.bodies if (each := window_of(body))]
    window = max(windows, key=days, default=None)
    for length, key in (
        (kept.length, "length"),
        *(
            (x.length, "rule")
            for x in kept.rules
            if _may_still_go(x) and not x.from_day
        ),
    ):
        if window and length and shorter(length, window):
            facts = {"length": length, "window": window}
            yield doubtful("retention-before-window", "retention", key, **facts)
    early = kept.counted_from in _FROM_THE_BEGINNING and kept.length
    if window and early and not shorter(early, window):
        yield from _gone_meanwhile(procedure, early, window)


def _gone_meanwhile(
    procedure: Procedure, length: Length, window: Length
) -> Iterator[Unsound]:
    """Kept from the beginning, a case is older when that window begins."""
    takes = (
        days(each.length)
        for each in procedure.terms
        if isinstance(each.length, Length) and not _OUTCOME.isdisjoint(each.kept_by)
    )
    if days(length) < days(window) + max(takes, default=1):
        facts = {"length": length, "window": window}
        yield doubtful("retention-before-window", "retention", "from", **facts)


def _may_still_go(rule: RetentionRule) -> bool:
    """Return whether it is about complaints that can still go to the third party."""
    complaints = not rule.kinds or Kind.COMPLAINT in rule.kinds
    return complaints and (not rule.outcomes or bool(rule.outcomes - _OVER))
