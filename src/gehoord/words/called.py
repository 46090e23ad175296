"""
What the people of an organisation are called, in its own words where it has them.

A sentence that names somebody holds a gap: `{adviser}` is "de adviseur", or what the
procedure's file calls that person. In front of a sentence the gap has a capital:
`{Adviser}`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.roles import Role
from gehoord.words.actors import opening
from gehoord.words.both import Both

Called = Mapping[str, Mapping[str, str]]
"""What a file calls each role, by role and language; empty where it has our words."""

GAPS: Final[Mapping[str, tuple[Role, Both]]] = MappingProxyType(
    {
        "adviser": (Role.ADVISER, Both("de adviseur", "the adviser")),
        "your_adviser": (Role.ADVISER, Both("uw adviseur", "your adviser")),
        "handler": (Role.HANDLER, Both("de behandelaar", "the handler")),
        "owner": (Role.OWNER, Both("een eigenaar", "an owner")),
        "the_owner": (Role.OWNER, Both("de eigenaar", "the owner")),
        "intake": (Role.INTAKE, Both("wie de post opent", "who opens the mail")),
    }
)
"""Each gap, whom it names, and what that person is called in our words."""


_IN_CHARGE: Final = Both("iemand van de leiding", "somebody in charge")
_ARTICLES: Final = ("de ", "het ", "een ", "onze ", "the ", "a ", "an ", "our ")
_OURS: Final[Mapping[Role, Both]] = MappingProxyType(
    {
        Role.ADVISER: Both("Adviseur", "Adviser"),
        Role.HANDLER: Both("Behandelaar", "Handler"),
    }
)


def heading(role: Role, lang: str, called: Called) -> str:
    """
    Return what stands above or before who has this role: the file's word, or ours.

    Without the article that the file has in front of it.
    """
    word = without_article(called.get(role, {}).get(lang, ""))
    return opening(word) if word else _OURS[role][lang]


def without_article(word: str) -> str:
    """Return a name as it stands by itself: "de raad van bestuur" is a council."""
    for article in _ARTICLES:
        if word.startswith(article):
            return word.removeprefix(article)
    return word


def on_the_page(called: Called, lang: str) -> Called:
    """
    Return the same for the public, with a word for an owner whom the file names not.

    A council or a foundation has none; whoever decides there is in charge of it.
    """
    return {Role.OWNER: {lang: _IN_CHARGE[lang]}, **called}


def name(gap: str, lang: str, called: Called) -> str:
    """Return what stands in this gap; `KeyError` for a gap that is not known."""
    role, ours = GAPS[gap]
    return called.get(role, {}).get(lang) or ours[lang]


def names(lang: str, called: Called) -> dict[str, str]:
    """Return what stands in every gap, in the middle and in front of a sentence."""
    inside = {gap: name(gap, lang, called) for gap in GAPS}
    return {**inside, **{opening(gap): opening(inside[gap]) for gap in inside}}


def filled(sentence: str, lang: str, called: Called) -> str:
    """Return the sentence with everybody in it called by name."""
    return sentence.format_map(names(lang, called))
