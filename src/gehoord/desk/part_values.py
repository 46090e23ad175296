"""
A value of a procedure file as inputs of a form, and back.

Each type of the schema has one manner of asking. Nothing is lost on the way: what
comes back unchanged is the value that stood there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from gehoord.desk.part_choices import Choices
from gehoord.desk.part_schema import free_id
from gehoord.desk.procedure_items import INDEFINITE, NAMED, UNSPECIFIED
from gehoord.procedure.lengths import Length, NotALength, Unit, parse_length
from gehoord.procedure.schema import Key, Type
from gehoord.procedure.schema.key import NEEDED

IN_LANGUAGES: Final = frozenset({Type.BOTH, Type.OWN_TEXT, Type.OPEN_TEXT})
LISTS: Final = frozenset({Type.TEXTS, Type.OWN_TEXTS})
SEVERAL: Final = frozenset({Type.WORDS, Type.LANGUAGES, Type.CAUSES, Type.TEXTS})
ONE_LENGTH: Final = frozenset(
    {Type.LENGTH, Type.OPEN_LENGTH, Type.TERM_LENGTH, Type.KEEPING, Type.ANY_LENGTH}
)
INSTEAD: Final[Mapping[Type, tuple[str, ...]]] = {
    Type.LENGTH: (),
    Type.ANY_LENGTH: (UNSPECIFIED,),
    Type.OPEN_LENGTH: (UNSPECIFIED,),
    Type.TERM_LENGTH: (NAMED, UNSPECIFIED),
    Type.KEEPING: (INDEFINITE, UNSPECIFIED),
}
"""What may be chosen in place of a length."""
SPARE: Final = 1  # empty rows for one more length
_EMPTY: Final = (None, "", UNSPECIFIED)


@dataclass(frozen=True, kw_only=True)
class Value:
    """One value: its key, what stands there now, and what it can be chosen from."""

    key: Key
    now: Any = field(repr=False)  # as the file says it; None where it says nothing
    languages: tuple[str, ...]
    choices: Choices | None = None

    @property
    def name(self) -> str:
        """Return the name of its first input."""
        return self.key.name

    @property
    def standing(self) -> Any:  # noqa: ANN401  whatever a file says
        """Return what counts now: what stands there, or what counts without it."""
        if self.now is not None or self.key.default is NEEDED:
            return self.now
        return self.key.default

    @property
    def texts(self) -> dict[str, str]:
        """Return what each language says now; one text stands with the first."""
        said = self.now
        if isinstance(said, Mapping):
            return {lang: _lines(said.get(lang, "")) for lang in self.languages}
        first = "" if said in _EMPTY else _lines(said)
        return dict.fromkeys(self.languages, "") | {self.languages[0]: first}

    @property
    def lengths(self) -> list[str]:
        """Return the lengths that stand there now, and room for more."""
        said = [str(each) for each in self.now or ()]
        return said + [""] * SPARE

    @property
    def options(self) -> list[Mapping[str, Any]]:
        """Return the answers that can be chosen now."""
        return [each for each in self.now or () if isinstance(each, Mapping)]


def is_same(value: Value, typed: object) -> bool:
    """Return whether what was typed says what stands there."""
    return _plain(value.key, typed) == _plain(value.key, value.standing)


def _plain(key: Key, said: object) -> object:
    if isinstance(said, str) and key.type in ONE_LENGTH:
        try:
            return str(parse_length(said))
        except NotALength:
            return said
    if key.type is Type.CAUSES and isinstance(said, str):
        return [said]
    if key.type is Type.LENGTHS and isinstance(said, Sequence):
        return [_plain(_ONE, each) for each in said] or None
    if isinstance(said, tuple | list):
        return list(said) or None
    return None if said in ("", {}) or said == UNSPECIFIED else said


_ONE: Final = Key(name="", type=Type.LENGTH, meaning="")


def in_languages(value: Value, said: Mapping[str, str]) -> object:
    """Return one text, or one by language; None where nothing was typed."""
    filled = {lang: text for lang, text in said.items() if text}
    others = _other_languages(value)
    if value.key.type is Type.BOTH:
        if isinstance(value.now, str) and len(value.languages) == 1:
            return filled.get(value.languages[0])
        return {**filled, **others} if filled else None
    return _one_or_each(value, filled, others)


def listed_in_languages(value: Value, said: Mapping[str, str]) -> object:
    """Return one list, or one by language; None where nothing was typed."""
    filled = {lang: lines(text) for lang, text in said.items() if lines(text)}
    if value.key.type is Type.TEXTS:
        return filled.get(value.languages[0])
    return _one_or_each(value, filled, _other_languages(value))


def _one_or_each(
    value: Value, filled: Mapping[str, Any], others: Mapping[str, Any]
) -> object:
    """Without another language it is said once."""
    if not filled:
        return None
    first = value.languages[0]
    if not isinstance(value.now, Mapping) and set(filled) == {first}:
        return filled[first]
    return {**filled, **others}


def _other_languages(value: Value) -> dict[str, Any]:
    """Return what a file says in a language that it does not promise: it stays."""
    if not isinstance(value.now, Mapping):
        return {}
    return {
        lang: said for lang, said in value.now.items() if lang not in value.languages
    }


def options(value: Value, said: Mapping[str, str]) -> list[dict[str, Any]] | None:
    """Return the answers that can be chosen; those that were there keep their id."""
    by_language = {lang: lines(text) for lang, text in said.items() if lines(text)}
    if not by_language:
        return None
    first = value.languages[0] if value.languages[0] in by_language else ""
    most = max(len(each) for each in by_language.values())
    made: list[dict[str, Any]] = []
    for number in range(most):
        names = {
            lang: each[number]
            for lang, each in by_language.items()
            if number < len(each)
        }
        name: object = names if len(names) > 1 else next(iter(names.values()))
        taken = tuple(each["id"] for each in made)
        made.append({"id": _id_of(value, names, first, taken), "name": name})
    return made


def _id_of(
    value: Value, names: Mapping[str, str], first: str, taken: tuple[str, ...]
) -> str:
    for each in value.options:
        said = each.get("name")
        known = set(said.values()) if isinstance(said, Mapping) else {said}
        if known & set(names.values()) and each.get("id") not in taken:
            return str(each.get("id"))
    called = names.get(first) or next(iter(names.values()))
    plain = "".join(sign if sign.isalnum() else "-" for sign in called.lower())
    return free_id(plain.strip("-") or "answer", taken)


def length(amount: int | None, unit: str) -> str | None:
    """Return a length as a file says it; None where nothing was chosen."""
    if unit in {UNSPECIFIED, NAMED, INDEFINITE}:
        return unit
    return str(Length(amount, Unit(unit))) if amount and unit else None


def split(said: object) -> tuple[int | None, str]:
    """Return the amount and the unit of a length, or the word in its place."""
    if not isinstance(said, str) or not said:
        return None, ""
    try:
        found = parse_length(said)
    except NotALength:
        return None, said
    return found.amount, found.unit.value


def lines(said: str) -> list[str]:
    """Return what was typed line by line, without empty ones."""
    return [line.strip() for line in said.splitlines() if line.strip()]


def _lines(said: object) -> str:
    if isinstance(said, list | tuple):
        return "\n".join(str(each) for each in said)
    return str(said)
