"""Times of a text of which nobody can say which one counts, or whether one does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import shorter
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.either import either, joined
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.more_time import takes_longer
from gehoord.procedure.sentences.named import READABLE, Said, read_in, timed
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import quoting
from gehoord.procedure.terms import Strength, Term

_ANSWERS: Final = frozenset({"judgement", "proposal", "findings"})
_ARRIVED: Final = re.compile(
    r"\backnowledg\w*|\bconfirm\w*[^.;]{0,60}\breceived\b|\bontvangstbevestiging\b"
    r"|\bbericht van ontvangst\b|\bbevestig\w*[^.;]{0,40}\b(?:ontvangst|ontvangen)\b"
)
_BROKEN: Final = re.compile(
    r"(?:\b(?:the|an?|including|our|your|their|de|het|een|van|der|te|om)"
    r"|\b(?:the|our|your|including) (?:\w+ )?\w+ (?:of|for|from)|[,–])\s*$"
)
"""Words that nothing ends with."""
_LAST: Final = 5  # words by which an end is known
_FOR_SOME: Final = re.compile(
    r"\b(?:if|where|when|unless|may|might|could|als|indien|wanneer|kan|kunnen)\b"
)


def which_counts(procedure: Procedure) -> Iterator[Unsound]:
    """Give two ends for one time, a receipt for some alone, and what breaks off."""
    said = read_in(procedure)
    whole = tuple(_whole(procedure)) if said else ()
    found = {
        "two-ends": [(n, w) for n, x in said for w in (either(x), joined(x)) if w],
        "lengths-at-odds": _answered_twice(procedure),
        "receipt-for-some": _receipt_for_some(whole),
        "sentence-breaks-off": _broken_off(whole),
    }
    for code, quoted in found.items():
        yield from quoting(code, quoted)


def _whole(procedure: Procedure) -> Iterator[tuple[str, str]]:
    """Give each text by its name: what stands before a dot may belong to what follows."""
    for each in procedure.text:
        yield from ((each.id, said.strip()) for said in each_of_text(each.said))


def _answered_twice(procedure: Procedure) -> Said:
    """Return two times for one answer, from one day, each by a sentence of its own."""
    if not READABLE.issuperset(procedure.languages):
        return ()
    for one, other in combinations(procedure.terms, 2):
        named = (_named(procedure, one), _named(procedure, other))
        first, second = named
        if not (_is_one_answer(procedure, one, other) and first and second):
            continue
        if first[0] != second[0]:
            places = [each.id for each in procedure.text]
            return tuple(sorted((first, second), key=lambda x: places.index(x[0])))
    return ()


def _is_one_answer(procedure: Procedure, one: Term, other: Term) -> bool:
    """Return whether the same letters keep both, but for word of more time."""
    more = {x.id for x in procedure.notices if x.after == "more-time-taken"}
    kept, by = (frozenset(x.kept_by) - more - {"closing-letter"} for x in (one, other))
    here = one.stage == other.stage and one.starts == other.starts
    alike = here and kept == by and not kept.isdisjoint(_ANSWERS)
    whole = _holds_for_all(one) and _holds_for_all(other)
    return alike and whole and not _has_its_longest(one, other)


def _has_its_longest(one: Term, other: Term) -> bool:
    """Return whether the shorter is only aimed at: the other is how long it may take."""
    aim, firm = sorted((one, other), key=lambda x: x.strength is not Strength.TARGET)
    mixed = aim.strength is Strength.TARGET is not firm.strength
    return mixed and all(shorter(x, y) for x in aim.lengths for y in firm.lengths)


def _holds_for_all(term: Term) -> bool:
    some = (*term.only_for, *term.not_for, *term.only_about, *term.not_about)
    return term.strength in OURS and not some and not term.when


def _named(procedure: Procedure, term: Term) -> tuple[str, str] | None:
    """Return the sentence that says its time for all, with the words for it."""
    for name, said, words in timed(procedure, term.source, term.length):
        if not _FOR_SOME.search(said.partition(words)[0]):
            return name, words
    return None


def _receipt_for_some(whole: Said) -> list[tuple[str, str]]:
    """Return where people hear that it arrived only if it takes longer, and undated."""
    told = [(name, x.lower()) for name, x in whole if _ARRIVED.search(x.lower())]
    some = [
        (name, found[0])
        for name, said in told
        if (found := _ARRIVED.search(takes_longer(said))) and not every_in(said)
    ]
    return some if len(some) == len(told) else []


def _broken_off(whole: Said) -> list[tuple[str, str]]:
    return [
        (name, "… " + " ".join(said.split()[-_LAST:]))
        for name, said in whole
        if _BROKEN.search(said.lower())
    ]
