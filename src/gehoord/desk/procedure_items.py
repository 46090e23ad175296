"""What of a procedure a form can change: each value with its place and its question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from gehoord.organisation.editing import Path
from gehoord.procedure import keys
from gehoord.procedure.bodies import Body
from gehoord.procedure.particulars import Needed
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Length, NoLength, Strength
from gehoord.words.actors import opening
from gehoord.words.acts import ACTS
from gehoord.words.choices import choice, choices
from gehoord.words.editor.names import (
    ADVISER,
    GROUPS,
    HINTS,
    LABELS,
    NOT_ASKED,
    SIDES,
    UNITS,
)
from gehoord.words.page.since import about
from gehoord.words.particulars import particular
from gehoord.words.wording import language

UNSPECIFIED: Final = "unspecified"
NAMED: Final = "named date"
INDEFINITE: Final = "indefinite"
_WORKERS: Final = (
    Role.COMPLAINANT,
    Role.ADVISER,
    Role.INTAKE,
    Role.HANDLER,
    Role.OWNER,
    Role.RESPONDING_OWNER,
    Role.THIRD_PARTY,
)

Answers = tuple[tuple[str, str], ...]


class Asked(StrEnum):
    """In what manner a value is asked for."""

    TEXT = "text"
    OPEN_TEXT = "open-text"  # empty: not said
    ONE = "one"
    SOME = "some"
    FLAG = "flag"
    LENGTH = "length"


@dataclass(frozen=True, kw_only=True)
class Item:
    """One value: where it stands, what it is now, how it is asked for."""

    path: Path
    asked: Asked
    label: str
    value: str | bool | tuple[str, ...]
    hint: str = ""
    answers: Answers = ()
    needed: bool = False


@dataclass(frozen=True, kw_only=True)
class Group:
    """Values under one heading."""

    title: str
    items: tuple[Item, ...]


def groups(procedure: Procedure, lang: str) -> tuple[Group, ...]:
    """Return all that a form can change of this procedure, in reading order."""
    return (
        Group(title=GROUPS["basics"][lang], items=tuple(_basics(procedure, lang))),
        Group(
            title=GROUPS["particulars"][lang],
            items=tuple(_particulars(procedure, lang)),
        ),
        *_terms(procedure, lang),
        *(
            Group(title=GROUPS["bodies"][lang], items=tuple(_body(body, number, lang)))
            for number, body in enumerate(procedure.bodies, start=1)
        ),
        Group(title=GROUPS["retention"][lang], items=tuple(_keeping(procedure, lang))),
        Group(title=GROUPS["who"][lang], items=tuple(_acts(procedure, lang))),
    )


def _text(path: Path, value: str, lang: str, *, label: str = "") -> Item:
    name = ".".join(path)
    return Item(
        path=path,
        asked=Asked.TEXT,
        label=label or LABELS[name][lang],
        hint=HINTS[name][lang] if name in HINTS else "",
        value=value,
        needed=True,
    )


def _flag(path: Path, value: bool, lang: str) -> Item:  # noqa: FBT001  a value of a file
    name = path[-1]
    return Item(
        path=path,
        asked=Asked.FLAG,
        label=LABELS[name][lang],
        hint=HINTS[name][lang] if name in HINTS else "",
        value=value,
    )


def _basics(procedure: Procedure, lang: str) -> Iterator[Item]:
    yield _text(("version",), procedure.version, lang)
    yield _text(("organisation",), procedure.organisation, lang)
    for spoken in procedure.languages:
        said = procedure.name.get(spoken, "")
        yield _text(("name", spoken), said, lang, label=_in("name", spoken, lang))
    yield _text(("address",), procedure.address, lang)
    if not isinstance(procedure.own_text, Mapping):
        yield Item(
            path=("own_text",),
            asked=Asked.OPEN_TEXT,
            label=LABELS["own_text"][lang],
            hint=HINTS["window"][lang],
            value=procedure.own_text or "",
        )
    for role, called in procedure.called.items():
        for spoken in procedure.languages:
            title = _in("names", spoken, lang, role=choice(Role(role), lang))
            path = ("names", role, spoken)
            yield _text(path, called[spoken], lang, label=title)
    yield Item(
        path=("adviser_first",),
        asked=Asked.ONE,
        label=LABELS["adviser_first"][lang],
        value=procedure.adviser_first.value,
        answers=tuple((each, ADVISER[each][lang]) for each in ADVISER),
    )
    yield _flag(("satisfaction",), procedure.satisfaction, lang)


def _in(name: str, spoken: str, lang: str, *, role: str = "") -> str:
    """Return the label of what is said in one language of the file."""
    own = f"{name}.{spoken}"
    label = LABELS[own if own in LABELS else f"{name}.other"][lang]
    return label.format(role=role, language=language(spoken, lang))


def _particulars(procedure: Procedure, lang: str) -> Iterator[Item]:
    for name in keys.PARTICULARS:
        needed = procedure.particulars.get(name)
        yield Item(
            path=("particulars", name),
            asked=Asked.ONE,
            label=particular(name, lang),
            value=needed.value if needed else "",
            answers=(*choices(Needed, lang), ("", NOT_ASKED[lang])),
        )


def _terms(procedure: Procedure, lang: str) -> Iterator[Group]:
    for term in procedure.terms:
        path = ("term", term.id)
        name = opening(about(term.id, lang, term.about))
        items = (
            _length((*path, "within"), term.length, lang, others=(NAMED, UNSPECIFIED)),
            Item(
                path=(*path, "strength"),
                asked=Asked.ONE,
                label=LABELS["strength"][lang],
                value=term.strength.value,
                answers=choices(Strength, lang),
            ),
            _flag((*path, "public"), term.public, lang),
        )
        yield Group(title=GROUPS["terms"][lang].format(name=name), items=items)


def _length(
    path: Path, length: Length | NoLength | None, lang: str, *, others: Iterable[str]
) -> Item:
    value = str(length) if isinstance(length, Length) else UNSPECIFIED
    if length is NoLength.NAMED_DATE:
        value = NAMED
    counted = [each for each in UNITS if each not in (NAMED, UNSPECIFIED, INDEFINITE)]
    return Item(
        path=path,
        asked=Asked.LENGTH,
        label=LABELS[path[-1]][lang],
        value=value,
        answers=tuple((each, UNITS[each][lang]) for each in (*counted, *others)),
    )


def _acts(procedure: Procedure, lang: str) -> Iterator[Item]:
    """Give who may do each act; what is up to the complainant alone stays so."""
    for name, rule in procedure.acts.items():
        if rule.by == {COMPLAINANT}:
            continue
        roles = [each for each in _WORKERS if each in rule.by or each != COMPLAINANT]
        yield Item(
            path=("acts", name, "by"),
            asked=Asked.SOME,
            label=ACTS[name].title[lang] if name in ACTS else name,
            value=tuple(each.value for each in _WORKERS if each in rule.by),
            answers=tuple((each.value, opening(choice(each, lang))) for each in roles),
            needed=True,
        )


def _body(body: Body, number: int, lang: str) -> Iterator[Item]:
    path = ("third-party", str(number))
    if isinstance(body.name, str):
        yield _text((*path, "name"), body.name, lang, label=LABELS["name"][lang])
    else:
        for spoken, name in body.name.items():
            label = f"{LABELS['name'][lang]} ({language(spoken, lang)})"
            yield _text((*path, "name", spoken), name, lang, label=label)
    yield _text((*path, "contact"), body.contact, lang, label=LABELS["contact"][lang])
    yield _text((*path, "type"), body.type, lang, label=LABELS["type"][lang])
    yield Item(
        path=(*path, "binding_for"),
        asked=Asked.SOME,
        label=LABELS["binding_for"][lang],
        value=tuple(each for each in SIDES if each in (body.binding_for or ())),
        answers=tuple((each, opening(SIDES[each][lang])) for each in SIDES),
    )
    yield _flag((*path, "damages"), body.damages is True, lang)
    yield _flag((*path, "court_choice"), body.court_choice, lang)
    said = {"window": body.window, "costs": body.costs, "hearing": body.hearing}
    for name, value in said.items():
        if isinstance(value, Mapping):
            continue  # said in each language: the form has one box, so it stays
        yield Item(
            path=(*path, name),
            asked=Asked.OPEN_TEXT,
            label=LABELS[name][lang],
            hint=HINTS["window"][lang],
            value=value or "",
        )


def _keeping(procedure: Procedure, lang: str) -> Iterator[Item]:
    rule = procedure.retention
    item = _length(
        ("retention", "length"), rule.length, lang, others=(INDEFINITE, UNSPECIFIED)
    )
    if rule.indefinite:
        item = replace(item, value=INDEFINITE)
    yield item
    yield _length(("retention", "set_aside"), rule.set_aside, lang, others=())
