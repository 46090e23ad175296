"""The form in which an owner changes a procedure without ever seeing its file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict

from gehoord.desk.length_fields import length_fields, wrong_amount
from gehoord.desk.procedure_items import (
    INDEFINITE,
    NAMED,
    UNSPECIFIED,
    Asked,
    Group,
    Item,
    groups,
)
from gehoord.organisation.editing import Edit, Value
from gehoord.procedure.lengths import Length, Unit, parse_length
from gehoord.procedure.rules import Procedure
from gehoord.words.editor.names import MISSING, NOBODY

LONGEST: Final = 300  # characters of a text
_WORDS: Final = frozenset({NAMED, UNSPECIFIED, INDEFINITE})
_ALWAYS_OPEN: Final = 1  # groups that are unfolded from the start


@dataclass(frozen=True, kw_only=True)
class Fold:
    """One group of the form as the page shows it."""

    title: str
    fields: tuple[BoundField, ...] = field(repr=False)
    is_open: bool


class ProcedureForm(forms.Form):
    """Every value a form can change, with what it is now."""

    use_required_attribute = False

    def __init__(
        self, data: QueryDict | None, *, procedure: Procedure, lang: str
    ) -> None:
        """Ask for each value of this procedure."""
        super().__init__(data, label_suffix="")
        self.groups, self.lang = groups(procedure, lang), lang
        for group in self.groups:
            for item in group.items:
                self.fields |= _fields(item, lang, group)

    @property
    def items(self) -> Iterator[Item]:
        """Give every value, in reading order."""
        return (item for group in self.groups for item in group.items)

    @property
    def folds(self) -> tuple[Fold, ...]:
        """Return the groups; one in which something is wrong is unfolded."""
        return tuple(
            self._fold(group, number) for number, group in enumerate(self.groups)
        )

    def _fold(self, group: Group, number: int) -> Fold:
        names = [name for item in group.items for name in _names(item)]
        fields = tuple(self[name] for name in names)
        wrong = self.is_bound and any(each.errors for each in fields)
        return Fold(
            title=group.title, fields=fields, is_open=wrong or number < _ALWAYS_OPEN
        )

    def clean(self) -> dict[str, Any]:
        """Object to a length that cannot be counted."""
        for group in self.groups:
            for item in group.items:
                if item.asked is Asked.LENGTH:
                    self._check(item, group)
        return self.cleaned_data

    def _check(self, item: Item, group: Group) -> None:
        name = _name(item)
        unit, amount = (
            self.cleaned_data.get(f"{name}.{x}") for x in ("unit", "amount")
        )
        if not unit or unit in _WORDS or f"{name}.amount" in self.errors:
            return
        wrong = wrong_amount(amount, unit, _meant(item, group), self.lang)
        if wrong:
            self.add_error(f"{name}.amount", wrong)

    def edits(self) -> tuple[Edit, ...]:
        """
        Return each value that is other than it was, with its place in the file.

        What is not right yet is left as it was.
        """
        right = (item for item in self.items if not self._is_wrong(item))
        found = ((item, self._value(item)) for item in right)
        return tuple(
            Edit(path=item.path, value=_written(item, value))
            for item, value in found
            if value != item.value
        )

    def _is_wrong(self, item: Item) -> bool:
        return any(name in self.errors for name in _names(item))

    def _value(self, item: Item) -> str | bool | tuple[str, ...]:
        name = _name(item)
        if item.asked is Asked.LENGTH:
            unit = self.cleaned_data[f"{name}.unit"]
            if unit in _WORDS:
                return str(unit)
            return str(Length(self.cleaned_data[f"{name}.amount"], Unit(unit)))
        value = self.cleaned_data[name]
        if item.asked is Asked.SOME:
            return tuple(each for each, _ in item.answers if each in value)
        return value if isinstance(value, bool) else str(value)


def _name(item: Item) -> str:
    return ".".join(item.path)


def _written(item: Item, value: str | bool | tuple[str, ...]) -> Value:  # noqa: FBT001
    """Return the value as a file says it; None takes the key out."""
    if isinstance(value, tuple):
        return list(value)
    if value == "" and item.asked is Asked.OPEN_TEXT:
        return UNSPECIFIED
    return None if value == "" else value


def _names(item: Item) -> tuple[str, ...]:
    """Return the names of the inputs of a value."""
    name = _name(item)
    parts = (f"{name}.amount", f"{name}.unit")
    return parts if item.asked is Asked.LENGTH else (name,)


def _meant(item: Item, group: Group) -> str:
    """Return what an objection calls a length: of a term, by the name of the term."""
    return group.title if item.path[0] == "term" else item.label


def _fields(item: Item, lang: str, group: Group) -> dict[str, forms.Field]:
    if item.asked is Asked.LENGTH:
        return _length_fields(item, _meant(item, group), lang)
    return {_name(item): _field(item, lang)}


def _field(item: Item, lang: str) -> forms.Field:
    said: dict[str, Any] = {
        "label": item.label,
        "help_text": item.hint,
        "initial": item.value,
        "required": item.needed,
        "error_messages": {"required": MISSING[lang].format(label=item.label)},
    }
    match item.asked:
        case Asked.FLAG:
            return forms.BooleanField(**said | {"required": False})
        case Asked.SOME:
            said["error_messages"] = {"required": NOBODY[lang].format(label=item.label)}
            widget = forms.CheckboxSelectMultiple
            return forms.MultipleChoiceField(
                **said, choices=item.answers, widget=widget
            )
        case Asked.ONE:
            return forms.ChoiceField(**said | {"required": False}, choices=item.answers)
        case _:
            return forms.CharField(**said, max_length=LONGEST)


def _length_fields(item: Item, meant: str, lang: str) -> dict[str, forms.Field]:
    value = str(item.value)
    known = None if value in _WORDS else parse_length(value)
    return length_fields(
        _name(item),
        item.label,
        item.answers,
        amount=known.amount if known else None,
        unit=known.unit.value if known else value,
        needed=True,
        lang=lang,
        meant=meant,
    )
