"""Laws that the words of a text show, where the file names none that is known here."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.laws import grounds
from gehoord.procedure.laws.saying import WANTED
from gehoord.procedure.laws.showing import KEPT_OUT, SHOWN, Shown
from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound, doubtful


def law_in_words(procedure: Procedure) -> Iterator[Unsound]:
    """Every law that words show, in one finding, where no law is compared."""
    found = tuple(
        (shown.law, words)
        for shown in _not_elsewhere(procedure)
        if (words := _shows(procedure, shown, surely=False))
    )
    if found:
        yield doubtful("law-not-named", "legal_bases", quoted=found)


def surely_shown(procedure: Procedure) -> tuple[str, ...]:
    """Return the laws that words show which hardly stand where it does not hold."""
    return tuple(
        shown.law
        for shown in _not_elsewhere(procedure)
        if _shows(procedure, shown, surely=True)
    )


def _shows(procedure: Procedure, shown: Shown, *, surely: bool) -> str:
    """Return the first words that show it, of the text or of whose it is."""
    words = shown.surely if surely else shown.words
    called = every(procedure.organisation).lower()
    for each in (*_said(procedure), "" if surely else called):
        if found := words.search(each):
            return found[0]
    by_name = shown.called.search(called) if shown.called else None
    return by_name[0] if by_name else ""


def _not_elsewhere(procedure: Procedure) -> tuple[Shown, ...]:
    """Return all laws but those of another country, or kind of school, than the text."""
    if _is_compared(procedure.legal_bases) or not procedure.text:
        return ()
    said = (*_said(procedure), every(procedure.organisation).lower())
    elsewhere = frozenset(
        law
        for words, laws in KEPT_OUT
        if any(words.search(each) for each in said)
        for law in laws
    )
    named = " ; ".join(procedure.legal_bases).lower()
    return tuple(
        each
        for each in SHOWN
        if each.law not in elsewhere
        and each.law.lower() not in named
        and not each.words.search(named)
    )


def _is_compared(bases: tuple[str, ...]) -> bool:
    """Return whether something is known of a law that is named: then none is looked for.

    A word that is no law, or a law of which nothing is known, was compared with nothing.
    """
    known = (law for law in grounds(bases) if not law.for_everybody)
    return any(law.limits or law.name in WANTED for law in known)


def _said(procedure: Procedure) -> tuple[str, ...]:
    return tuple(sentence for _, sentence in read_in(procedure))
