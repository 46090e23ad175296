"""The form for one part of a procedure, made from the schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict

from gehoord.desk.part_choices import (
    OF_ITS_OWN,
    chosen_from,
    names_to_add,
    none_chosen,
    not_chosen,
)
from gehoord.desk.part_fields import CHOICE, SOURCE, add_fields, names_of
from gehoord.desk.part_schema import (
    GENERAL,
    IN_THE_FORM,
    OWN_ID,
    Part,
    is_answers,
    languages,
    own_id,
)
from gehoord.desk.part_typed import errors_in, typed
from gehoord.desk.part_values import Value, is_same
from gehoord.organisation.editing import Edit
from gehoord.organisation.placing import Row
from gehoord.procedure.schema import Key, Type
from gehoord.procedure.schema.key import NEEDED
from gehoord.words.editor.keys import asked
from gehoord.words.editor.names import MISSING, WHICH
from gehoord.words.notices import NOTICES

NAME: Final = "new-name"
_USUAL, _SELDOM = "usual", "seldom"
_SHOWN_FIRST: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "term": frozenset({"about", "within", "from", "kept_by", "done_by", "warn"})
        | {"public"},
        "third-party": frozenset({"binding_for", "damages", "window", "costs"}),
        "notices": frozenset({"name", "text", "carries", "public"}),
        "general": frozenset({"definition", "who_may_file", "anonymous", "channels"}),
        "extension": frozenset({"longest", "times"}),
        "particular": frozenset({"kind", "needed", "hint", "option"}),
    }
)
"""What is asked at once of a part with many questions, beside what is needed or used."""
_SOONER: Final = frozenset({"name", "about"})
_LATER: Final = ("public", SOURCE, "verified")  # asked last, everywhere, in this order


class PartForm(forms.Form):
    """Every value of one table, as it stands or as it would be new."""

    use_required_attribute = False

    def __init__(
        self, data: QueryDict | None, *, part: Part, name: str, text: str, lang: str
    ) -> None:
        """Ask for the table of this name in the text; without a name, for a new one."""
        super().__init__(data, label_suffix="")
        self.part, self.row_name, self.text, self.lang = part, name, text, lang
        row = part.rows(text).get(name, {}) if name else _new(part)
        self.values = tuple(_values(part, row, text, lang))
        if not name and (names := names_to_add(part, text, lang)) is not None:
            self.fields[NAME] = forms.ChoiceField(
                choices=names,
                label=WHICH[lang],
                error_messages={"required": MISSING[lang].format(label=WHICH[lang])},
            )
        for value in self.values:
            add_fields(self, value, part.kind, lang)

    @property
    def first(self) -> list[BoundField]:
        """Return the inputs that are asked at once."""
        names = [NAME] if NAME in self.fields else []
        names += [each for value in self.values for each in self._names(value, _USUAL)]
        return [self[each] for each in names]

    @property
    def more(self) -> list[BoundField]:
        """Return the inputs that few procedures need and this one does not use."""
        found = (self._names(value, _SELDOM) for value in self.values)
        return [self[each] for names in found for each in names]

    def _names(self, value: Value, wanted: str) -> list[str]:
        is_used = value.now is not None or value.key.is_needed
        is_known = value.name in _SHOWN_FIRST.get(self.part.kind, {value.name})
        names = names_of(self, value)
        is_wrong = self.is_bound and any(each in self.errors for each in names)
        kind = _USUAL if is_used or is_known or is_wrong else _SELDOM
        return names if kind == wanted else []

    def clean(self) -> dict[str, Any]:
        """Object to what cannot be written down as it was typed."""
        for value in self.values:
            for name, said in errors_in(self, value, self.part.kind, self.lang):
                self.add_error(name, said)
        return self.cleaned_data

    def edits(self) -> tuple[Edit, ...]:
        """Return each value that is other than it was, with its place in the file."""
        way = self.part.way(self.row_name, self.text)
        found = ((value, typed(self, value)) for value in self.values)
        return tuple(
            Edit(path=(*way, value.name), value=now)
            for value, now in found
            if not is_same(value, now)
        )

    def row(self) -> tuple[str, Row]:
        """Return the new table and the name it goes by."""
        found = {value.name: typed(self, value) for value in self.values}
        row = {
            value.name: found[value.name]
            for value in self.values
            if found[value.name] is not None and _is_said(value, found[value.name])
        }
        name = str(self.cleaned_data.get(NAME, ""))
        if name == OF_ITS_OWN:
            return own_id(self.part, row, self.text, beside=NOTICES), row
        if self.part.table.key(OWN_ID) is None or self.part.key.type is Type.ROWS:
            return name, row
        name = own_id(self.part, row, self.text)
        return name, {OWN_ID: name, **row}


def _is_said(value: Value, now: object) -> bool:
    return value.key.default is NEEDED or not is_same(value, now)


def _new(part: Part) -> Row:
    """Return what a new table begins with: an own choice, till a source is given."""
    return {SOURCE: CHOICE} if part.table.key(SOURCE) else {}


def _values(part: Part, row: Row, text: str, lang: str) -> Iterator[Value]:
    spoken = languages(text)
    keys = sorted(part.table.keys, key=_rank)
    for key in keys:
        if not is_asked(part, key):
            continue
        now = row.get(key.name)
        choices = chosen_from(part, key, text, lang, _present(now))
        if choices == () and not key.is_needed:
            continue  # it names what this procedure has none of
        if choices is not None and key.type in {Type.WORD, Type.TEXT}:
            choices = _with_none(key, choices, lang)
        yield Value(key=key, now=now, languages=spoken, choices=choices)


def _rank(key: Key) -> int:
    """Return how late a key is asked: what something is, is asked first."""
    if key.name in _LATER:
        return 2 + _LATER.index(key.name)
    return 0 if key.name in _SOONER else 1


def _with_none(
    key: Key, choices: tuple[tuple[str, str], ...], lang: str
) -> tuple[tuple[str, str], ...]:
    if key.default is NEEDED:
        return (not_chosen(lang), *choices)
    return (none_chosen(lang), *choices) if key.default == "" else choices


def is_asked(part: Part, key: Key) -> bool:
    """Return whether the form asks for this key; what it does not ask, stays."""
    if key.name == OWN_ID or asked(part.kind, key.name) is None:
        return False
    if part.kind == GENERAL and key.name in IN_THE_FORM:
        return False
    return key.table is None or is_answers(key)


def _present(now: object) -> tuple[str, ...]:
    said = [now] if isinstance(now, str) else now
    found = said if isinstance(said, list) else ()
    return tuple(each for each in found if isinstance(each, str))
