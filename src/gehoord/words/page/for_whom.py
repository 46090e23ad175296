"""For whom a term, a window or a third party is, where that hangs on something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.explain.fact import Answered, Fact, answers
from gehoord.procedure.explain.handled import about_whom
from gehoord.procedure.ranks import Bounded
from gehoord.procedure.rules import Procedure
from gehoord.words.answered import named
from gehoord.words.both import Both
from gehoord.words.page.handled import either, is_called

_ONLY: Final = Both("Alleen als u “{names}” kiest.", "Only if you choose “{names}”.")
_NOT: Final = Both("Niet als u “{names}” kiest.", "Not if you choose “{names}”.")
_ONLY_FOUND: Final = Both(
    "Alleen als wij “{names}” vinden.", "Only if we find “{names}”."
)
_NOT_FOUND: Final = Both("Niet als wij “{names}” vinden.", "Not if we find “{names}”.")
_BETWEEN: Final = Both("” of “", "” or “")
_ONLY_ABOUT: Final = Both(
    "Alleen als het gaat over {names}.", "Only if it is about {names}."
)
_NOT_ABOUT: Final = Both(
    "Niet als het gaat over {names}.", "Not if it is about {names}."
)
_OR: Final = Both(" of ", " or ")


def for_some(facts: Mapping[str, Any], lang: str) -> str:
    """Return for whom it is, as sentences; empty where it is for everybody."""
    said = [
        pattern[lang].format(names=_named(names, lang))
        for chosen, found, key in (
            (_ONLY, _ONLY_FOUND, "only_for"),
            (_NOT, _NOT_FOUND, "not_for"),
        )
        for pattern, by_staff in ((chosen, False), (found, True))
        if (names := tuple(x for x in facts.get(key, ()) if x.is_found is by_staff))
    ]
    called = facts.get("called", {})
    said += [
        pattern[lang].format(names=_people(names, lang, called))
        for pattern, key in ((_ONLY_ABOUT, "only_about"), (_NOT_ABOUT, "not_about"))
        if (names := facts.get(key, ()))
    ]
    return " ".join(said)


def open_to(fact: Fact, lang: str) -> str:
    """Return for whom the third party is that a term opens, where not for all alike."""
    whom = fact.facts["open_to"]
    return for_some(whom, lang) if isinstance(whom, Mapping) else ""


def meant_for(procedure: Procedure, rule: Bounded, lang: str) -> str:
    """Return the same of a term or a third party of this procedure."""
    only, never = (answers(procedure, x) for x in (rule.only_for, rule.not_for))
    facts = {"only_for": only, "not_for": never, **about_whom(procedure, rule)}
    return for_some(facts, lang)


def _named(names: tuple[Answered, ...], lang: str) -> str:
    *rest, last = (named(each, lang) for each in names)
    return f"{'”, “'.join(rest)}{_BETWEEN[lang]}{last}" if rest else last


def _people(names: tuple[Any, ...], lang: str, called: Mapping[str, Any]) -> str:
    """Return what they are, each once: a post can be called as a role is."""
    people = dict.fromkeys(is_called(each, lang, called) for each in names)
    return either([*people], _OR[lang])
