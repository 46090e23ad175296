"""The inputs of one value of a part, with what it is now."""

from __future__ import annotations

from typing import Any, Final

from django import forms

from gehoord.desk.length_fields import length_fields
from gehoord.desk.part_values import (
    IN_LANGUAGES,
    INSTEAD,
    LISTS,
    ONE_LENGTH,
    SEVERAL,
    Value,
    split,
)
from gehoord.procedure.lengths import Unit
from gehoord.procedure.schema import Type
from gehoord.words.act_rows import Asked
from gehoord.words.editor.choices import NO_UNIT_YET, YES_NO_UNSAID
from gehoord.words.editor.keys import asked
from gehoord.words.editor.names import (
    IN_EACH,
    IN_LANGUAGE,
    MISSING,
    NO_DAY,
    NO_NUMBER,
    NOTHING_CHOSEN,
    UNITS,
)
from gehoord.words.wording import language

SOURCE: Final = "source"
CHOICE: Final = "choice"  # as a source: the own way of working
LONGEST: Final = 2_000  # signs of a text
_ROWS: Final = 2
_ROWS_OF_LIST: Final = 4


def add_fields(form: forms.Form, value: Value, part: str, lang: str) -> None:
    """Add the inputs of a value to a form, with what it is now."""
    question = asked(part, value.name)
    assert question is not None
    form.fields |= _fields(value, question, lang)


def names_of(form: forms.Form, value: Value) -> list[str]:
    """Return the names of the inputs of a value."""
    mine = f"{value.name}."
    return [each for each in form.fields if each == value.name or each.startswith(mine)]


def _fields(value: Value, question: Asked, lang: str) -> dict[str, forms.Field]:
    kind = value.key.type
    if kind in ONE_LENGTH:
        label, hint = question.label[lang], question.hint[lang]
        return _length(value.name, (kind, value.standing), (label, hint), lang)
    if kind is Type.LENGTHS:
        return _lengths(value, question, lang)
    if kind in IN_LANGUAGES:
        return _texts(value, question, lang, rows=_ROWS)
    if kind is Type.TABLES:
        return _options(value, question, lang)
    if kind in LISTS and value.choices is None:
        return _texts(value, question, lang, rows=_ROWS_OF_LIST)
    return {value.name: _one(value, question, lang)}


def _one(value: Value, question: Asked, lang: str) -> forms.Field:
    label = question.label[lang]
    said: dict[str, Any] = {
        "label": label,
        "help_text": question.hint[lang],
        "required": value.key.is_needed,
        "initial": value.standing,
        "error_messages": {"required": MISSING[lang].format(label=label)},
    }
    if value.name == SOURCE:
        said |= _own_way(value)
    kind = value.key.type
    if kind in SEVERAL:
        said["error_messages"] = {"required": NOTHING_CHOSEN[lang].format(label=label)}
        now = value.standing
        said["initial"] = [now] if isinstance(now, str) else list(now or ())
        return forms.MultipleChoiceField(
            **said,
            choices=chosen_first(value),
            widget=forms.CheckboxSelectMultiple,
        )
    if kind is Type.FLAG:
        return _flag(value, said, lang)
    if kind is Type.NUMBER:
        said["error_messages"] |= {
            each: NO_NUMBER[lang].format(label=label, least=value.key.least)
            for each in ("invalid", "min_value", "max_value")
        }
        return forms.IntegerField(**said, min_value=value.key.least, max_value=1000)
    if kind is Type.DAY:
        said["error_messages"]["invalid"] = NO_DAY[lang].format(label=label)
        widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        return forms.DateField(**said, widget=widget)
    if value.choices is not None:
        return forms.ChoiceField(**said, choices=value.choices)
    return forms.CharField(**said, max_length=LONGEST)


def _own_way(value: Value) -> dict[str, Any]:
    """Return how a source is asked: left empty, it is the own way of working."""
    is_own = value.standing == CHOICE
    return {"required": False, "initial": "" if is_own else value.standing}


def _flag(value: Value, said: dict[str, Any], lang: str) -> forms.Field:
    if value.key.default is not None:
        return forms.BooleanField(**said | {"required": False})
    now = {True: "yes", False: "no", None: ""}[value.now]
    answers = tuple((name, words[lang]) for name, words in YES_NO_UNSAID)
    return forms.ChoiceField(
        **said | {"required": False, "initial": now}, choices=answers
    )


def chosen_first(value: Value) -> list[tuple[str, str]]:
    """Return the choices: what stands there in its own order, then all others."""
    known, now = dict(value.choices or ()), value.standing
    names = [now] if isinstance(now, str) else list(now or ())
    return [(each, known[each]) for each in dict.fromkeys((*names, *known))]


def _texts(
    value: Value, question: Asked, lang: str, *, rows: int
) -> dict[str, forms.Field]:
    """One input for each language of the file; where it has one, only that."""
    spoken = value.languages[:1] if value.key.type is Type.TEXTS else value.languages
    hint = question.hint[lang]
    if value.key.type is not Type.BOTH and len(spoken) > 1:
        hint = f"{hint} {IN_EACH[lang]}".strip()
    labels = {
        each: in_language(question.label[lang], each, spoken, lang) for each in spoken
    }
    return {
        f"{value.name}.{each}": forms.CharField(
            label=label,
            help_text=hint if each == spoken[0] else "",
            initial=value.texts[each],
            required=value.key.is_needed
            and (value.key.type is Type.BOTH or each == spoken[0]),
            max_length=LONGEST,
            widget=forms.Textarea(attrs={"rows": rows, "lang": each}),
            error_messages={"required": MISSING[lang].format(label=label)},
        )
        for each, label in labels.items()
    }


def _options(value: Value, question: Asked, lang: str) -> dict[str, forms.Field]:
    """Answers to choose from: a line each, in each language."""
    return {
        f"{value.name}.{each}": forms.CharField(
            label=in_language(question.label[lang], each, value.languages, lang),
            help_text=question.hint[lang] if each == value.languages[0] else "",
            initial="\n".join(_named(option, each) for option in value.options),
            required=False,
            max_length=LONGEST,
            widget=forms.Textarea(attrs={"rows": _ROWS_OF_LIST, "lang": each}),
        )
        for each in value.languages
    }


def _named(option: Any, lang: str) -> str:  # noqa: ANN401  as the file says it
    said = option.get("name", "")
    return str(said.get(lang, "")) if isinstance(said, dict) else str(said)


def in_language(label: str, spoken: str, every: tuple[str, ...], lang: str) -> str:
    """Return a question that is asked for each language; alone it names none."""
    if len(every) == 1:
        return label
    if spoken in IN_LANGUAGE:
        return IN_LANGUAGE[spoken][lang].format(label=label)
    return f"{label} ({language(spoken, lang)})"


def _length(
    name: str, now: tuple[Type, object], asks: tuple[str, str], lang: str
) -> dict[str, forms.Field]:
    (kind, said), (label, hint) = now, asks
    amount, unit = split(said)
    return length_fields(
        name,
        label,
        _units(kind, unit, lang),
        amount=amount,
        unit=unit,
        needed=False,
        lang=lang,
        hint=hint,
    )


def _units(kind: Type, now: str, lang: str) -> list[tuple[str, str]]:
    has_hours = kind in {Type.TERM_LENGTH, Type.ANY_LENGTH, Type.LENGTHS}
    units = [each for each in Unit if has_hours or each is not Unit.HOURS]
    names = [*(each.value for each in units), *INSTEAD.get(kind, ())]
    none = [("", NO_UNIT_YET[lang])] if not now or kind is Type.LENGTHS else []
    return [*none, *((each, UNITS[each][lang]) for each in names)]


def _lengths(value: Value, question: Asked, lang: str) -> dict[str, forms.Field]:
    found: dict[str, forms.Field] = {}
    for number, said in enumerate(value.lengths, start=1):
        asks = (numbered(value, question, number, lang), question.hint[lang])
        found |= _length(f"{value.name}.{number}", (Type.LENGTHS, said), asks, lang)
    return found


def numbered(value: Value, question: Asked, number: int, lang: str) -> str:
    """Return what one of several lengths is called."""
    label = question.label[lang]
    return f"{label}, {number}" if len(value.lengths) > 1 else label
