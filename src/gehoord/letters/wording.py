"""
Texts with gaps: a small part of Mustache, without any logic that can run.

`{{name}}` is filled, `{{#name}}…{{/name}}` stays when the name says something,
`{{^name}}…{{/name}}` when it says nothing, `{{> part}}` is another text. Names
and parts are closed lists: one that is not known is a mistake, never a blank.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

_TAG = re.compile(r"\{\{\s*([#^/>]?)\s*([a-z0-9.\-]+)\s*\}\}")
_ALONE = re.compile(
    r"^[ \t]*(\{\{\s*[#^/]\s*[a-z0-9.\-]+\s*\}\})[ \t]*\n", re.MULTILINE
)


class BadWording(Exception):
    """A text has a gap that nothing fills, or a section that never ends."""


@dataclass(frozen=True, slots=True)
class Fill:
    """A gap."""

    name: str


@dataclass(frozen=True, slots=True)
class Part:
    """Another text in the place of this tag."""

    name: str


@dataclass(frozen=True, slots=True)
class Section:
    """Words that stay only when the name says something, or nothing."""

    name: str
    when_said: bool
    inside: tuple[Node, ...]


Node = str | Fill | Part | Section


@dataclass(slots=True)
class Filled:
    """A text with its gaps filled, and the names and parts that made it in."""

    text: str = ""
    used: set[str] = field(default_factory=set)


def fill(
    source: str, values: Mapping[str, str], *, part: Callable[[str], str]
) -> Filled:
    """
    Return the text with its gaps filled.

    `part` gives the text of a part. Raises BadWording for an unknown name.
    """
    filled = Filled()
    _write(parse(source), values, part, filled)
    return filled


@lru_cache(maxsize=512)
def parse(source: str) -> tuple[Node, ...]:
    """Return the text as a tree. Raises BadWording where sections do not match."""
    tokens = _TAG.split(_ALONE.sub(r"\1", source))
    nodes, rest = _until(tokens, 0, closing="")
    if rest != len(tokens):
        raise BadWording(f"A section is closed that was not open: {tokens[rest - 1]}.")
    return nodes


def _until(tokens: list[str], at: int, *, closing: str) -> tuple[tuple[Node, ...], int]:
    """Tokens go by three: words, the sign of a tag, its name."""
    nodes: list[Node] = []
    while at < len(tokens):
        if tokens[at]:
            nodes.append(tokens[at])
        if at + 2 >= len(tokens):
            break
        sign, name = tokens[at + 1], tokens[at + 2]
        at += 3
        if sign == "/":
            if name != closing:
                raise BadWording(f"“{name}” is closed where “{closing}” is open.")
            return tuple(nodes), at
        if sign in {"#", "^"}:
            inside, at = _until(tokens, at, closing=name)
            nodes.append(Section(name, sign == "#", inside))
        else:
            nodes.append(Part(name) if sign == ">" else Fill(name))
    if closing:
        raise BadWording(f"“{closing}” is opened and never closed.")
    return tuple(nodes), len(tokens)


def _write(
    nodes: tuple[Node, ...],
    values: Mapping[str, str],
    part: Callable[[str], str],
    filled: Filled,
) -> None:
    for node in nodes:
        match node:
            case str():
                filled.text += node
            case Fill(name=name):
                said = _value(values, name)
                filled.text += said
                filled.used |= {name} if said else set()
            case Part(name=name):
                filled.used.add(f"> {name}")
                _write(parse(part(name)), values, part, filled)
            case Section() if bool(_value(values, node.name)) is node.when_said:
                filled.used |= {f"# {node.name}"} if node.when_said else set()
                _write(node.inside, values, part, filled)
            case Section():
                pass


def _value(values: Mapping[str, str], name: str) -> str:
    if name not in values:
        raise BadWording(f"Nothing is called “{name}”.")
    return values[name]


def gaps(source: str) -> frozenset[str]:
    """Return the names of all gaps, sections and parts in the text."""
    return frozenset(_named(parse(source)))


def _named(nodes: tuple[Node, ...]) -> set[str]:
    found: set[str] = set()
    for node in nodes:
        match node:
            case Fill(name=name):
                found.add(name)
            case Part(name=name):
                found.add(f"> {name}")
            case Section(name=name, inside=inside):
                found |= {name} | _named(inside)
            case _:
                pass
    return found
