"""What a check did not look at, so that nobody takes its silence for a yes."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.makers import OURS
from gehoord.procedure.own_words import in_language
from gehoord.procedure.published import all_named
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.of_text.alone import one_alone
from gehoord.procedure.soundness.of_text.published import only_read
from gehoord.procedure.soundness.of_text.silent import answered, silent_beside
from gehoord.procedure.soundness.of_text.unmeasured import Unmeasured, unmeasured
from gehoord.procedure.terms import Term
from gehoord.words.actors import listed
from gehoord.words.both import Both
from gehoord.words.findings.silent import answers, questions
from gehoord.words.in_parts import Parts, in_parts, whole
from gehoord.words.sources import source
from gehoord.words.terms import about

_LAWS: Final = Both(
    "Niet nagekeken: {laws}. Van die wet of regels kent Gehoord geen getallen.",
    "Not compared: {laws}. Gehoord knows no numbers of that law or those rules.",
)
_NO_LAW: Final = Both(
    "Met geen wet vergeleken: dit bestand noemt er geen in legal_bases. Geldt er een?",
    "Compared with no law: this file names none in legal_bases. Does one hold?",
)
_TERMS: Final = Both(
    "Leg die er zelf naast, vooral bij: {terms}.",
    "Compare it yourself, above all at: {terms}.",
)
_ALL: Final = Both("Leg die er zelf naast.", "Compare it yourself.")

_ONLY_READ: Final = Both(
    "Alleen te lezen: {names}. Niets in dit bestand voert die uit.",
    "Only to be read: {names}. Nothing in this file carries those out.",
)
_BEYOND: Final = Both(
    "Uitgevoerd, en in geen zin van de tekst: {terms}. Zeg het ook daar.",
    "Carried out, and in no sentence of the text: {terms}. Say it there too.",
)
_OPEN: Final = Both(
    "Ook dit zegt de tekst niet: {questions}",
    "Nor does the text say this: {questions}",
)
_TAKEN: Final = Both(
    "Dit lezen wij als antwoord, aan de woorden ervan: {answers} Zegt die zin het echt, "
    "voor iedereen en in elke fase?",
    "This we take for an answer, by its words: {answers} Does that sentence really say "
    "so, for everybody and in each stage?",
)
_STAND_IN: Final = "stand-in"
"""Asked once: not here where one person does it alone, which is a finding."""


def notes(procedure: Procedure, full: str, lang: str) -> tuple[str, ...]:
    """Return what of a text in full was not looked at: no findings, and no fault."""
    return tuple(whole(each) for each in _notes(procedure, full, lang))


def parted(procedure: Procedure, full: str, lang: str) -> tuple[Parts, ...]:
    """Return the same; questions as a list."""
    return tuple(in_parts(each) for each in _notes(procedure, full, lang))


def _notes(procedure: Procedure, full: str, lang: str) -> tuple[str, ...]:
    laws, alone = unmeasured(procedure), only_read(procedure, full)
    once = {_STAND_IN} if any(one_alone(procedure)) else set[str]()
    left = tuple(x for x in silent_beside(procedure) if x not in once)
    taken = answered(procedure)
    said = (
        _unmeasured(laws, lang) if laws else "",
        _ONLY_READ[lang].format(names=_names(alone, lang)) if alone else "",
        _beyond(procedure, lang) if procedure.text else "",
        _OPEN[lang].format(questions=questions(left, lang)) if left else "",
        _TAKEN[lang].format(answers=answers(taken, lang)) if taken else "",
        _NO_LAW[lang] if not procedure.legal_bases else "",
    )
    return tuple(each for each in said if each)


def _names(alone: tuple[str, ...], lang: str) -> str:
    return listed(tuple(source(each, lang) for each in alone), lang)


def _unmeasured(found: Unmeasured, lang: str) -> str:
    """Return which laws were laid beside nothing, and which terms rest on them."""
    terms = listed(tuple(_named(each, lang) for each in found.terms), lang)
    then = _TERMS[lang].format(terms=terms) if terms else _ALL[lang]
    return f"{_LAWS[lang].format(laws=listed(found.laws, lang))} {then}"


def _beyond(procedure: Procedure, lang: str) -> str:
    """Return the terms that nobody reads of in the text; nothing where there are none."""
    found = tuple(
        _named(each, lang)
        for each in procedure.terms
        if each.strength in OURS and not all_named(each.source, procedure.text)
    )
    terms = listed(tuple(dict.fromkeys(found)), lang)
    return _BEYOND[lang].format(terms=terms) if found else ""


def _named(term: Term, lang: str) -> str:
    return in_language(term.about, lang) if term.about else about(term.id, lang)
