"""What was filled in, as rows to look at once more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from django import forms
from django.http import QueryDict

from gehoord.handling.forms import ActForm
from gehoord.procedure.acts import ACTS
from gehoord.procedure.asking import Ask, questions
from gehoord.words.dates import long_date

OURS = frozenset({"csrfmiddlewaretoken", "sure", "back", "look", "staged"})


_OF_THE_PAGE = frozenset({"seen", "from", "page"})
_CHOSEN = frozenset(
    {
        *(
            Ask.STAFF,
            Ask.STAFFS,
            Ask.CHOICE,
            Ask.YES_NO,
            Ask.AGREEMENT,
            Ask.IMPROVEMENT,
        ),
        *(Ask.LETTER, Ask.PARTY, Ask.BODY, Ask.ELSEWHERE, Ask.REPORT, Ask.MILESTONE),
    }
)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One question with its answer."""

    label: str
    value: str = field(repr=False)


def summary(form: ActForm, file_names: tuple[str, ...] = ()) -> tuple[Row, ...]:
    """Return each answer that was given, in words."""
    rows = [
        Row(label=str(field.label), value=said)
        for field in form
        if (said := _said(field, form.cleaned_data.get(field.name), form.lang))
    ]
    return (*rows, *(Row(label="", value=name) for name in file_names))


def carried(data: QueryDict) -> Iterator[tuple[str, str]]:
    """Yield all that was sent, to be sent once more."""
    for name, values in data.lists():
        if name not in OURS:
            yield from ((name, str(value)) for value in values)


def written(data: QueryDict, act: str) -> list[tuple[str, str]]:
    """Return what somebody wrote for an act; not what was chosen from a list."""
    asked = questions(ACTS[act]) if act in ACTS else ()
    chosen = {each.name for each in asked if each.ask in _CHOSEN}
    return [
        (name, value)
        for name, value in carried(data)
        if name not in chosen | _OF_THE_PAGE and value.strip()
    ]


def _said(field: forms.BoundField, value: object, lang: str) -> str:
    if isinstance(field.field, forms.ChoiceField):
        chosen = field.value() or ""
        wanted = chosen if isinstance(chosen, list) else [chosen]
        words = {
            str(each.data["value"]): each.choice_label for each in field.subwidgets
        }
        return ", ".join(words.get(str(each), "") for each in wanted)
    if isinstance(value, date):
        return long_date(value, lang)
    return value if isinstance(value, str) else ""
