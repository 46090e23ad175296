"""Laws that the words of a text show, where the file names none."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.laws.showing import KEPT_OUT, SHOWN
from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.silent import read_in


def law_in_words(procedure: Procedure) -> Iterator[Unsound]:
    """Every law that words show, in one finding, where the file names no law at all."""
    if procedure.legal_bases or not procedure.text:
        return
    said = [sentence for _, sentence in read_in(procedure)]
    said.append(every(procedure.organisation).lower())
    elsewhere = _elsewhere(said)
    found = tuple(
        (shown.law, words[0])
        for shown in SHOWN
        if shown.law not in elsewhere
        if (words := next((x for y in said if (x := shown.words.search(y))), None))
    )
    if found:
        yield doubtful("law-not-named", "legal_bases", quoted=found)


def surely_shown(procedure: Procedure) -> tuple[str, ...]:
    """Return the laws that words show which hardly stand where it does not hold."""
    if procedure.legal_bases:
        return ()
    said = [sentence for _, sentence in read_in(procedure)]
    elsewhere = _elsewhere(said)
    return tuple(
        shown.law
        for shown in SHOWN
        if shown.law not in elsewhere
        if any(shown.surely.search(each) for each in said)
    )


def _elsewhere(said: list[str]) -> frozenset[str]:
    """Return the laws of another country, or kind of school, than the text is of."""
    return frozenset(
        law
        for words, laws in KEPT_OUT
        if any(words.search(each) for each in said)
        for law in laws
    )
