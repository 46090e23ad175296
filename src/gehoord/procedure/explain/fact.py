"""What a fact of a procedure is: one thing to know, and who says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gehoord.procedure.lanes import Shown
from gehoord.procedure.own_words import Own
from gehoord.procedure.rules import Procedure

OWN = frozenset({"", "choice", "practice"})
"""Sources that are the organisation's own way of working."""


class Part(StrEnum):
    """The parts of the public page, in reading order."""

    WELCOME = "welcome"
    HELP = "help"
    HOW = "how"
    NEED = "need"
    WHO = "who"
    WHEN = "when"
    DISAGREE = "disagree"
    CONFIDENTIAL = "confidential"
    KEPT = "kept"
    REPORT = "report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """
    One thing to know: a code, its values, where it stands, and who says so.

    `verified` is False where the file says that its source was not read. `cites` are
    the sources of what else it tells.
    """

    part: Part
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    published: bool = True
    source: str = ""
    verified: bool = True
    cites: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """Return every published sentence that this line stands on, each once."""
        every = dict.fromkeys((self.source, *self.cites))
        return tuple(each for each in every if each not in OWN)

    @property
    def anchor(self) -> str:
        """Return the name of this line on a page; one of its kind has one name."""
        names = (self.facts.get(key) for key in ("id", "act", "what", "number"))
        name = "-".join(str(each) for each in names if each)
        kind = "term" if self.code in {"window", "opening"} else self.code
        return f"{kind}-{name}" if name else kind


def by_source(
    part: Part,
    code: str,
    facts: Mapping[str, object],
    source: str,
    *,
    verified: bool = True,
) -> Fact:
    """Return a fact that is published unless its source is the own way of working."""
    return Fact(
        part=part,
        code=code,
        facts=facts,
        published=source not in OWN,
        source=source,
        verified=verified,
    )


def beside(fact: Fact, code: str, facts: Mapping[str, object]) -> Fact:
    """Return what is said beside a line, in its part, of no sentence."""
    return Fact(part=fact.part, code=code, facts=facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """
    An answer to a question of the file; `is_shared` where another has it as well.

    `is_found` where staff give it, and not who complains.
    """

    name: Own
    question: Own
    is_shared: bool
    is_found: bool = False


def answers(procedure: Procedure, ids: tuple[str, ...]) -> tuple[Answered, ...]:
    """Return what the answers with these ids are called, each with its question."""
    every = [(x, rule) for rule in procedure.own_particulars for x in rule.options]
    names = [x.name for x, _ in every]
    return tuple(
        Answered(
            name=each.name,
            question=rule.name,
            is_shared=names.count(each.name) > 1,
            is_found=rule.is_found,
        )
        for each, rule in every
        if each.id in ids
    )


def shown(part: Part, name: str, table: Shown | None) -> tuple[Fact, ...]:
    """Return each thing that a table says which is only shown."""
    if table is None:
        return ()
    return tuple(
        by_source(
            part,
            "shown",
            {"what": f"{name}-{key}", "said": said},
            table.source,
            verified=table.verified,
        )
        for key, said in table.says.items()
        if said
    )
