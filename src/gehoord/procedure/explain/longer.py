"""What a text says of more time, and what of it is ours: a word, a day, how often."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from gehoord.procedure.explain.fact import OWN, Fact, beside
from gehoord.procedure.explain.saying import CONSENT, OFTEN, OUTCOME, TELLS, says
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.longer import of_longer
from gehoord.procedure.sentences.more_time import names_a_day
from gehoord.procedure.sentences.named import READABLE, spoken
from gehoord.procedure.terms import NoLength, Term


class Day(StrEnum):
    """What the sentences of a promise by a new day leave out of it."""

    ALONE = "alone"  # a day is named, and nothing is said to come on it
    NONE = "none"  # no day is named


def day_of(procedure: Procedure, term: object) -> Day | None:
    """Return what of a promise by a new day is unsaid, by the id of the term."""
    found = next((each for each in procedure.terms if each.id == term), None)
    if found is None or not _is_by_a_new_day(procedure, found):
        return None
    texts = spoken(procedure, found.source)
    if not any(names_a_day(of_longer(each) or each) for each in texts):
        return Day.NONE
    alone = not (found.about or any(map(OUTCOME.search, texts)))
    return Day.ALONE if alone else None


def _is_by_a_new_day(procedure: Procedure, term: Term) -> bool:
    """Return whether it was published by sentences alone, for the day we then name."""
    by_name = term.length is NoLength.NAMED_DATE and term.anchor == "more-time-taken"
    return term.public and by_name and _is_of_the_text(procedure, term.source)


def _is_of_the_text(procedure: Procedure, source: str) -> bool:
    """Return whether all that it names are sentences, in which words are looked for."""
    texts = procedure.sentences_of(source)
    readable = READABLE.issuperset(procedure.languages)
    return bool(texts) and len(texts) == len(source.split(";")) and readable


def more_time(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give how much more time there is; apart, what of it no sentence says."""
    row, said = fact.facts, _letter(procedure)
    told = bool(row["latest"] or row["contents"]) or _tells(procedure, fact.source)
    unsaid = not (row["bounded"] or row["longest"])
    by_text = _is_of_the_text(procedure, fact.source)
    often = not (by_text and row["times"]) or says(procedure, fact, OFTEN)
    agreed = not (by_text and row["consent_from"]) or says(procedure, fact, CONSENT)
    cites = (said,) if said and not told else ()
    parts = {"told": told or bool(said), "unsaid": unsaid}
    parts |= {"often": often, "agreed": agreed}
    yield replace(fact, facts={**row, **parts}, cites=(*fact.cites, *cites))
    if unsaid or not row["new_date"]:
        named = {"number": row["number"], "new_date": row["new_date"]}
        yield beside(fact, "more-time-open", {**named, "unsaid": unsaid})
    if not (often and agreed):
        ours = {"often": not often, "agreed": not agreed}
        yield beside(fact, "more-time-limits", {**row, **ours})


def _letter(procedure: Procedure) -> str:
    """Return the source of the letter on more time, where no sentence of it is silent."""
    letters = (each.source for each in procedure.notices if each.id == "more-time")
    said = next((each for each in letters if each not in OWN), "")
    silent = spoken(procedure, said) and not _tells(procedure, said)
    return "" if silent else said


def _tells(procedure: Procedure, source: str) -> bool:
    """Return whether its sentences have somebody hear of more time."""
    texts = (of_longer(each) or each for each in spoken(procedure, source))
    return any(map(TELLS.search, texts))
