"""Sentences by which an answer may come later, and nobody can tell how much later."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from gehoord.procedure.bounds import is_bounded
from gehoord.procedure.makers import OURS
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.published import Sentence
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.more_time import (
    is_heard_of,
    is_of_every_stage,
    is_told,
    looks_back,
    names_a_day,
    names_an_end,
    takes_longer,
)
from gehoord.procedure.sentences.named import READABLE, timed
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import quoting
from gehoord.procedure.terms import Term

_OUTCOMES: Final = frozenset({"proposal", "judgement", "closing-letter", "findings"})
_LAST: Final = re.compile(
    r"\b(?:at most|at the latest|no later than|never longer|uiterlijk|hoogstens|nooit"
    r" langer)\b"
)
"""A time that says of itself that it gets no longer."""
_TWO: Final = 2
_WORDS: Final = 12  # of a sentence that is only to be found again

_Said = tuple[str, str, str]
"""A sentence by its name, in small letters, with the one that comes after it."""


def more_time(procedure: Procedure) -> Iterator[Unsound]:
    """Give the sentences without an end, and the stages of which nothing says it."""
    if not READABLE.issuperset(procedure.languages):
        return
    longer = tuple(x for x in _passages(procedure.text) if _is_more(x))
    ending = {
        "more-time-open": [x for x in longer if not _has_day(x) and not _has_end(x)],
        "more-time-unbounded": [x for x in longer if _has_day(x) and not _has_end(x)],
    }
    told = _told_of_the_file(procedure)
    for code, found in ending.items():
        if code not in told:
            yield from quoting(code, ((x[0], _short(x[1])) for x in found))
    yield from quoting("more-time-for-some", _only_for_some(procedure, longer))


def longer_said(procedure: Procedure) -> Mapping[str, bool]:
    """
    Return the sentences of which the same or the next says what if it takes longer.

    Each with whether the longest that it can take is said there too.
    """
    return {
        name: names_an_end(f"{takes_longer(words)} {after}")
        for name, words, after in _passages(procedure.text)
        if is_heard_of(takes_longer(words)) or is_heard_of(takes_longer(after))
    }


def _passages(text: tuple[Sentence, ...]) -> Iterator[_Said]:
    for number, each in enumerate(text):
        for place, said in enumerate(each_of_text(each.said)):
            before = _beside(text[:number][-1:], place)
            whole = f"{before} {said}" if looks_back(said.lower()) else said
            after = _beside(text[number + 1 : number + 2], place)
            yield each.id, whole.lower(), after.lower()


def _beside(text: tuple[Sentence, ...], place: int) -> str:
    """Return what stands there in the same language."""
    return "".join(x for each in text for x in each_of_text(each.said)[place:][:1])


def _is_more(passage: _Said) -> bool:
    _, words, _ = passage
    return is_told(takes_longer(words))


def _has_day(passage: _Said) -> bool:
    _, words, after = passage
    return names_a_day(takes_longer(words)) or (bool(after) and names_a_day(after))


def _has_end(passage: _Said) -> bool:
    """Return whether it, or what comes right after it, names the longest time."""
    _, words, after = passage
    told = takes_longer(words)
    then = told.partition(",")[2] or told
    return bool(every_in(then)) or names_an_end(f"{told} {after}")


def _told_of_the_file(procedure: Procedure) -> frozenset[str]:
    """Return what is told already, since a row for more time itself has no end."""
    rows = procedure.extensions or (procedure.extension,)
    endless = [x for x in rows if x and not x.longest and not is_bounded(procedure, x)]
    unnamed = {"more-time-open"} if any(not x.new_date for x in endless) else set[str]()
    return frozenset(unnamed | ({"more-time-unbounded"} if endless else set()))


def _short(words: str) -> str:
    """Return the first words that say so."""
    clause = takes_longer(words).partition(",")[0].strip(" .").split()
    return " ".join(clause[:_WORDS]) + (" …" if len(clause) > _WORDS else "")


def _only_for_some(
    procedure: Procedure, longer: tuple[_Said, ...]
) -> tuple[tuple[str, str], ...]:
    """Return the times for an answer after which no more time is said, as elsewhere."""
    places = {each.id: number for number, each in enumerate(procedure.text)}
    timed = sorted(
        {
            (places[name], name, words): term.stage
            for term in procedure.terms
            if _answers(term)
            for name, words in _named(procedure, term)
        }.items()
    )
    stages = {stage for _, stage in timed}
    if not longer or len(stages) < len(timed) or len(timed) < _TWO:
        return ()
    if any(is_of_every_stage(words) for _, words, _ in longer):
        return ()
    said = [places[name] for name, _, _ in longer]
    ends = [at for (at, _, _), _ in timed][1:]
    within = [
        any(at <= x < end for x in said)
        for ((at, _, _), _), end in zip(timed, (*ends, len(places)), strict=True)
    ]
    if not any(within[:-1]):
        return ()
    return tuple(x[1:] for (x, _), more in zip(timed, within, strict=True) if not more)


def _answers(term: Term) -> bool:
    kept = not _OUTCOMES.isdisjoint(term.kept_by)
    first = not any(x.startswith(("more-time", "extended")) for x in term.starts)
    return kept and first and term.strength in OURS and "missed" not in term.anchor


def _named(procedure: Procedure, term: Term) -> Iterator[tuple[str, str]]:
    """Give the first sentence that is its source and names its time."""
    found = timed(procedure, term.source, term.length)
    yield from [(name, x) for name, said, x in found if not _LAST.search(said)][:1]
