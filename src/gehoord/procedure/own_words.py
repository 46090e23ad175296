"""What a file says in words of its own: a text, or a text in each language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Own = str | Mapping[str, str]
"""A text in the one language it is written in, or in several by language."""

OwnList = tuple[str, ...] | Mapping[str, tuple[str, ...]]
"""A list of texts, or one in each language."""


def every(said: Own | None) -> str:
    """Return all that is said, whatever the language; empty where nothing is."""
    if said is None:
        return ""
    return said if isinstance(said, str) else " ".join(said.values())


def each_of_text(said: Own) -> tuple[str, ...]:
    """Return the text in each language it is said in."""
    return (said,) if isinstance(said, str) else tuple(said.values())


InLanguages = tuple[tuple[str, str], ...]
"""A text by language, as an entry keeps it; without a language where it has none."""


def in_each_language(said: Own) -> InLanguages:
    """Return the text as an entry keeps it."""
    return (("", said),) if isinstance(said, str) else tuple(sorted(said.items()))


def in_language(said: Own, lang: str) -> str:
    """Return it in this language; else in the first that it is said in."""
    if isinstance(said, str):
        return said
    return said.get(lang) or next(iter(said.values()))


def by_language(said: Own, languages: Iterable[str]) -> Mapping[str, str]:
    """Return the text by language, where it has none in each of these."""
    return dict.fromkeys(languages, said) if isinstance(said, str) else said


def each_of(said: OwnList) -> tuple[str, ...]:
    """Return every text of the list, in each language it is said in."""
    if not isinstance(said, Mapping):
        return said
    return tuple(dict.fromkeys(text for texts in said.values() for text in texts))


def languages_missing(said: Own | OwnList, languages: Iterable[str]) -> tuple[str, ...]:
    """
    Return in which of these languages it is not said.

    Of what stands in one language alone it is not known in which, so it is missing
    in none only where there is one.
    """
    wanted = tuple(languages)
    if isinstance(said, Mapping):
        return tuple(lang for lang in wanted if not said.get(lang))
    return wanted[1:] if said else ()
