"""Every act and every letter of a procedure as a line that can be pointed at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from django.urls import reverse

from gehoord.procedure.rules import Procedure
from gehoord.procedure.vacancy import VACANT
from gehoord.words.actors import listed
from gehoord.words.acts import ACTS
from gehoord.words.both import Both
from gehoord.words.notices import notice
from gehoord.words.page.who import roles_at_work
from gehoord.words.sources import source

READERS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "complainant": Both("de klager", "the complainant"),
        "adviser": Both("de adviseur", "the adviser"),
        "handler": Both("de behandelaar", "the handler"),
        "owners": Both("de eigenaren", "the owners"),
        "respondent": Both(
            "degene over wie de klacht gaat", "the person complained about"
        ),
        "other-side": Both("de andere kant", "the other side"),
        "third-party": Both("de onafhankelijke derde", "the independent third party"),
    }
)


@dataclass(frozen=True, kw_only=True)
class Ruled:
    """One act or letter: what it is, for whom, and where it stands."""

    anchor: str
    title: str
    who: str
    source: str


def act_lines(procedure: Procedure, lang: str) -> tuple[Ruled, ...]:
    """Return who may do each act, in the order of the file."""
    return tuple(
        Ruled(
            anchor=f"act-{name}",
            title=ACTS[name].title[lang] if name in ACTS else name,
            who=roles_at_work(rule.by, lang, procedure.called),
            source=source(rule.source, lang),
        )
        for name, rule in procedure.acts.items()
    )


def notice_lines(procedure: Procedure, lang: str) -> tuple[Ruled, ...]:
    """Return to whom each letter goes, each letter once."""
    rules = {rule.id: rule for rule in reversed(procedure.notices)}
    return tuple(
        Ruled(
            anchor=f"notice-{name}",
            title=notice(name, lang, procedure.letter_names),
            who=listed(tuple(reader(to, lang) for to in rules[name].to), lang),
            source=source(rules[name].source, lang),
        )
        for name in dict.fromkeys(rule.id for rule in procedure.notices)
    )


def reader(to: str, lang: str) -> str:
    """Return to whom a letter goes."""
    return READERS[to][lang] if to in READERS else to


def where(sha256: str, *, act: str, term: str) -> str:
    """Return the address of the line that asks for an act: its term, or the act."""
    return f"{reverse('desk-procedure-version', args=[sha256])}#{_line(act, term)}"


def where_now(*, act: str, term: str) -> str:
    """Return the address of that line in the version in force."""
    return f"{reverse('desk-procedure')}#{_line(act, term)}"


def _line(act: str, term: str) -> str:
    return f"act-{act}" if term in {"", VACANT} else f"term-{term}"
