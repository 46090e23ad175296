"""What a procedure says in words of its own, on the public page."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.lengths import NotALength, parse_length
from gehoord.procedure.parts import Capacity
from gehoord.words.actors import either, listed
from gehoord.words.both import Both
from gehoord.words.lengths import in_words

_SAID: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "definition": Both(
            "Wat wij een klacht noemen: {said}", "What we call a complaint: {said}"
        ),
        "minors": Both("Voor wie jong is: {said}", "For those who are young: {said}"),
        "exemption": Both(
            "U mag dat eerste gesprek overslaan in dit geval: {said}",
            "You may skip that first talk in this case: {said}",
        ),
        "anonymous-why": Both("De reden daarvan: {said}", "The reason: {said}"),
        "anonymous-means": Both(
            "Noemt u geen naam? Dan geldt: {said}",
            "Do you give no name? Then this holds: {said}",
        ),
        "window": Both("Hoe lang u daarheen kunt: {said}", "Until when: {said}"),
        "costs": Both("Wat dat kost: {said}", "What that costs: {said}"),
        "hearing": Both(
            "Hoe u daar wordt gehoord: {said}", "How you are heard: {said}"
        ),
        "ruling": Both("Hoe snel daar wordt beslist: {said}", "How soon: {said}"),
        "until": Both("Hoe lang dit zo is: {said}", "How long this holds: {said}"),
        "substitute": Both("Wie daar vervangt: {said}", "Who stands in there: {said}"),
        "cap": Both("Wat daar hoogstens kan: {said}", "At most, there: {said}"),
        "transfer": Both("Hoe het daar komt: {said}", "How it gets there: {said}"),
        "then": Both(
            "Waar u daarna nog terechtkunt: {said}",
            "Where you can go after that: {said}",
        ),
        "then-beside": Both(
            "Waar u ook nog terechtkunt: {said}",
            "Where else you can go: {said}",
        ),
        "conflict-forbidden": Both(
            "Wie uw klacht niet mag behandelen: {said}", "Who may not handle it: {said}"
        ),
        "conflict-fallback": Both(
            "Als niemand overblijft: {said}", "If nobody is left: {said}"
        ),
        "conflict-panel": Both("Wie samen beslissen: {said}", "Who decide: {said}"),
        "conflict-panel-advising": Both(
            "Wie samen adviseren: {said}", "Who advise together: {said}"
        ),
        "hearing-form": Both("Hoe wij horen: {said}", "How we hear people: {said}"),
        "hearing-accompanied": Both(
            "Iemand meenemen: {said}", "Bringing somebody: {said}"
        ),
        "hearing-minutes": Both("Het verslag: {said}", "The minutes: {said}"),
        "hearing-documents": Both("De stukken: {said}", "The papers: {said}"),
        "remedies-menu": Both(
            "Manieren om het goed te maken: {said}", "Ways to put it right: {said}"
        ),
        "remedies-cap": Both("Hoogstens: {said}", "At most: {said}"),
        "remedies-excluded": Both("Wat niet kan: {said}", "What we cannot: {said}"),
        "report-due": Both("Wanneer wij verslag doen: {said}", "We report: {said}"),
        "report-audience": Both(
            "Voor wie ons verslag is: {said}", "Our report is for: {said}"
        ),
        "report-contents": Both(
            "Wat in ons verslag staat: {said}", "Our report contains: {said}"
        ),
        "report-none": Both(
            "Als er geen klachten waren: {said}",
            "If there were no complaints: {said}",
        ),
    }
)
_WINDOW: Final = Both(
    "U kunt daarheen tot {length} na onze laatste brief.",
    "You can go there until {length} after our last letter.",
)
_CAPACITIES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        Capacity.CONSUMER: Both("wie privé klaagt", "those who complain privately"),
        Capacity.SMALL: Both(
            "wie voor een klein bedrijf of een kleine organisatie klaagt",
            "those who complain for a small business or organisation",
        ),
        Capacity.BUSINESS: Both(
            "wie voor werk of bedrijf klaagt", "those who complain for work or business"
        ),
        Capacity.UNKNOWN: Both("wie dat niet weet", "those who do not know"),
    }
)
_FOR: Final = Both("Voor {who}. {said}", "For {who}. {said}")


def localised(said: object, lang: str) -> str:
    """
    Return what is said in this language; else in the one it is said in.

    A list of which a member has a comma of its own goes by semicolons, as a reader
    could not tell the one from the other.
    """
    found = _in(said, lang)
    if not isinstance(found, tuple):
        return str(found)
    joined = any("," in each for each in found)
    return "; ".join(found) if joined else listed(found, lang)


def any_of(said: object, lang: str) -> str:
    """Return the same of a list of which each is enough by itself: "a, b or c"."""
    found = texts(said, lang)
    joined = not found or any("," in each for each in found)
    return localised(said, lang) if joined else either(found, lang)


def texts(said: object, lang: str) -> tuple[str, ...]:
    """Return the texts of a list in this language; else in the one it is said in."""
    found = _in(said, lang)
    return found if isinstance(found, tuple) else ()


def _in(said: object, lang: str) -> object:
    if isinstance(said, Mapping):
        return said.get(lang) or next(iter(said.values()), "")
    return said


def told(what: str, said: object, lang: str) -> str:
    """Return what a file says by itself, as a sentence; a length in words."""
    text = localised(said, lang)
    try:
        text = in_words(parse_length(text), lang)
    except NotALength:
        text = text.rstrip(".")
    else:
        if what == "window":  # as the last letter says it
            return _WINDOW[lang].format(length=text)
    return f"{_SAID[what][lang].format(said=text)}."


def told_of_body(facts: Mapping[str, Any], lang: str) -> str:
    """Return what a file says of a third party, in a sentence.

    A bare length counts from our letter, but not of one after another: that one wrote
    last.
    """
    what, said = facts["what"], facts["said"]
    if facts.get("beside"):
        return told("then-beside", said, lang)
    if what != "window" or facts["first"]:
        return told(what, said, lang)
    text = localised(said, lang)
    try:
        text = in_words(parse_length(text), lang)
    except NotALength:
        return told(what, said, lang)
    return f"{_SAID[what][lang].format(said=text)}."


def for_whom(capacity: tuple[str, ...], said: str, lang: str) -> str:
    """Return the sentence with for whom it is in front, where it is for some."""
    if not capacity:
        return said
    return _FOR[lang].format(who=complaining(capacity, lang), said=said)


def complaining(capacity: tuple[str, ...], lang: str) -> str:
    """Return who complains in one of these ways, as in the middle of a sentence."""
    return listed(tuple(_CAPACITIES[each][lang] for each in capacity), lang)
