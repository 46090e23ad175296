"""What was typed in the inputs of one value of a part, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django import forms

from gehoord.desk.length_fields import wrong_amount
from gehoord.desk.part_fields import CHOICE, SOURCE, chosen_first, numbered
from gehoord.desk.part_values import (
    IN_LANGUAGES,
    LISTS,
    ONE_LENGTH,
    SEVERAL,
    Value,
    in_languages,
    length,
    listed_in_languages,
    options,
)
from gehoord.procedure.lengths import Unit
from gehoord.procedure.schema import Type
from gehoord.words.editor.keys import asked
from gehoord.words.editor.names import MISSING, NO_LENGTH, NO_UNIT


def typed(form: forms.Form, value: Value) -> Any:  # noqa: ANN401  whatever a file may say
    """Return what was typed as the file says it; None where it says nothing."""
    said, kind = form.cleaned_data, value.key.type
    by_language = {
        each: _said(said, f"{value.name}.{each}") for each in value.languages
    }
    if kind in ONE_LENGTH:
        return _length_in(said, value.name)
    if kind is Type.LENGTHS:
        numbers = range(1, len(value.lengths) + 1)
        found = (_length_in(said, f"{value.name}.{number}") for number in numbers)
        return [each for each in found if each] or None
    if kind in IN_LANGUAGES:
        return in_languages(value, by_language)
    if kind is Type.TABLES:
        return options(value, by_language)
    if kind in LISTS and value.choices is None:
        return listed_in_languages(value, by_language)
    return _one_typed(value, said.get(value.name))


def _one_typed(value: Value, now: Any) -> Any:  # noqa: ANN401  whatever a form gives
    kind = value.key.type
    if kind in SEVERAL:
        chosen = [each for each, _ in chosen_first(value) if each in (now or ())]
        return chosen[0] if kind is Type.CAUSES and len(chosen) == 1 else chosen or None
    if kind is Type.FLAG and value.key.default is None:
        return {"yes": True, "no": False}.get(str(now))
    if value.name == SOURCE and not now:
        return CHOICE if value.now == CHOICE or value.key.is_needed else None
    return None if now == "" else now


def _said(said: dict[str, Any], name: str) -> str:
    return str(said.get(name) or "").replace("\r\n", "\n").strip()


def _length_in(said: dict[str, Any], name: str) -> str | None:
    return length(said.get(f"{name}.amount"), said.get(f"{name}.unit") or "")


def errors_in(
    form: forms.Form, value: Value, part: str, lang: str
) -> Iterator[tuple[str, str]]:
    """Give what is wrong between the inputs of one value, with the input it is at."""
    kind, question = value.key.type, asked(part, value.name)
    assert question is not None
    if kind in ONE_LENGTH:
        called, needed = question.label[lang], value.key.is_needed
        yield from _wrong_length(form, value.name, called, lang, needed=needed)
    elif kind is Type.LENGTHS:
        for number in range(1, len(value.lengths) + 1):
            name = f"{value.name}.{number}"
            called = numbered(value, question, number, lang)
            yield from _wrong_length(form, name, called, lang, needed=False)
    elif kind is Type.BOTH:
        names = [f"{value.name}.{each}" for each in value.languages]
        said = {name: _said(form.cleaned_data, name) for name in names}
        if any(said.values()):
            yield from (
                (name, MISSING[lang].format(label=form[name].label))
                for name in names
                if not said[name] and name not in form.errors
            )


def _wrong_length(
    form: forms.Form, name: str, called: str, lang: str, *, needed: bool
) -> Iterator[tuple[str, str]]:
    amount, unit = (
        form.cleaned_data.get(f"{name}.{each}") for each in ("amount", "unit")
    )
    if f"{name}.amount" in form.errors:
        return
    if amount is None and not unit:
        if needed:
            yield f"{name}.amount", NO_LENGTH[lang].format(label=called)
        return
    if not unit:
        yield f"{name}.unit", NO_UNIT[lang].format(label=called)
    if unit and unit not in set(Unit):
        return
    wrong = wrong_amount(amount, unit or Unit.DAYS, called, lang)
    if wrong:
        yield f"{name}.amount", wrong
