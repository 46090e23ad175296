"""The fields for what is written down: words, days, particulars, files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from django import forms
from django.core.validators import ProhibitNullCharactersValidator

from gehoord.handling.fields.asking import (
    LONG_LINE,
    Asking,
    Fields,
    one_of,
)
from gehoord.handling.fields.days import DayField
from gehoord.handling.fields.further import when_received
from gehoord.handling.fields.own import PREFIX, followed_by, known_in, own_fields
from gehoord.handling.fields.people import somebody_declared
from gehoord.procedure.acts import (
    Escalate,
    NameDate,
    PlanHearing,
    Propose,
    TakeMoreTime,
)
from gehoord.procedure.answer_days import latest
from gehoord.procedure.drafts import are_answered
from gehoord.procedure.hearings import first_day
from gehoord.procedure.lengthening import names_day
from gehoord.procedure.particulars import theirs
from gehoord.procedure.parts import Channel
from gehoord.procedure.refusing import tells_way_on
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.acts_here import must_say_why
from gehoord.words.filling import filling
from gehoord.words.particulars import particular

PARTICULARS: Final = ("name", "address", "email", "phone")
_ROWS: Final = 6
_ROWS_OF_LINES: Final = 8
_TYPES: Final = {"email": "email", "phone": "tel"}
_FILL_IN: Final = {
    "name": "name",
    "address": "street-address",
    "email": "email",
    "phone": "tel",
}
_HAPPENED: Final = frozenset({"on", "received_on"})
_AHEAD: Final = MappingProxyType(
    {"until": timedelta(weeks=2), "review_on": timedelta(days=90)}
)


def _words(asking: Asking, widget: forms.Widget, most: int | None = None) -> Fields:
    made = forms.CharField(
        label=asking.label,
        help_text=asking.hint,
        required=asking.question.needed,
        max_length=most,
        widget=widget,
        error_messages=asking.errors(),
        validators=[_readable(asking.lang)],
    )
    return {asking.question.name: made}


def _readable(lang: str) -> ProhibitNullCharactersValidator:
    """Refuse a sign that no text holds, in the language of the page."""
    return ProhibitNullCharactersValidator(message=filling("unreadable", lang))


def text(asking: Asking) -> Fields:
    """Ask for words of any length; on comments only where some came on a draft."""
    if asking.question.name == "on_comments" and not are_answered(
        asking.situation.case
    ):
        return {}
    made = _words(asking, forms.Textarea(attrs={"rows": _ROWS, "cols": 60}))
    if asking.question.name == "on_comments":
        made["on_comments"].required = True
    if asking.act is Escalate and must_say_why(asking.situation):
        made["words"].required = True
    if asking.question.name == "way_on":
        known = tells_way_on(asking.situation.procedure)
        made["way_on"].required = not known
        if known:
            made["way_on"].help_text = filling("way-on-known", asking.lang)
    return made


def line(asking: Asking) -> Fields:
    """Ask for one line; to set a declaration aside only where somebody made one.

    Of a panel that was named, one of its members is chosen.
    """
    if asking.question.name == "member":
        named = tuple((each, each) for each in asking.situation.case.panel)
        return one_of(asking, named, str)
    if asking.question.name == "despite" and not somebody_declared(asking):
        return {}
    if asking.question.name == "chair" and not _decide_together(asking):
        return {}
    if asking.question.name == "amount" and not asking.situation.procedure.authorities:
        return {}
    made = _words(asking, forms.TextInput(attrs={"size": 60}), LONG_LINE)
    if asking.question.name == "amount":
        made["amount"].required = asking.act is Propose  # it promises something
    return made


def lines(asking: Asking) -> Fields:
    """Ask for one thing on each line, with what is known of them."""
    of_panel = asking.question.name == "panel"
    if of_panel and not _decide_together(asking):
        return {}
    made = _words(asking, forms.Textarea(attrs={"rows": _ROWS_OF_LINES, "cols": 60}))
    case = asking.situation.case
    known = case.panel if of_panel else case.parts
    made[asking.question.name].initial = "\n".join(known)
    return made


def _decide_together(asking: Asking) -> bool:
    """Return whether a panel does this act in the stage where the case is."""
    situation = asking.situation
    return bool(situation.procedure.panel_for(asking.act.name, situation.case.level))


def day(asking: Asking) -> Fields:
    """Ask for a day, within what can have happened or is still to come."""
    name, today = asking.question.name, asking.situation.today
    procedure, case = asking.situation.procedure, asking.situation.case
    initial = first = last = None
    if asking.act is Escalate:
        return when_received(asking)
    if asking.act is TakeMoreTime and not names_day(procedure, case):
        return {}
    if asking.act is PlanHearing:
        first = first_day(procedure, case, today)
    elif asking.act is NameDate:  # nothing stands there: it becomes a promise
        first, last = today + timedelta(days=1), latest(procedure, case)
    elif name in _HAPPENED:
        last = today
        initial = today if asking.question.needed else None
    elif name in _AHEAD:
        first, initial = today + timedelta(days=1), today + _AHEAD[name]
    made = DayField(
        label=asking.label,
        help_text=asking.hint,
        required=asking.question.needed,
        initial=initial,
        first=first,
        last=last,
        error_messages=asking.errors(),
    )
    return {name: made}


class ManyFiles(forms.FileInput):
    """A field for several files at once. What was chosen before is shown apart."""

    allow_multiple_selected = True


def files(asking: Asking) -> Fields:
    """Ask for files."""
    made = forms.Field(
        label=asking.label,
        help_text=asking.hint,
        required=False,
        widget=ManyFiles(attrs={"multiple": True}),
    )
    return {asking.question.name: made}


def particulars(asking: Asking) -> Fields:
    """Ask for who somebody is and how to reach them, with what is known."""
    known, name_of = asking.situation.case.sender, asking.question.name
    rules = asking.situation.procedure.own_particulars
    case = asking.situation.case
    follows: Mapping[str, str] = {}
    if asking.situation.by != COMPLAINANT:
        follows = followed_by(asking.situation.procedure, asking.lang, case.level)
    else:
        rules = theirs(rules, (Channel.WEB, case.channel), case.asked_for)
    own = own_fields(
        rules,
        asking.lang,
        prefix=f"{name_of}_{PREFIX}",
        follows=follows,
    )
    for name, value in known_in(known, prefix=f"{name_of}_{PREFIX}").items():
        if name in own:
            own[name].initial = value
    reach: Fields = {
        f"{name_of}_{name}": forms.CharField(
            label=particular(name, asking.lang),
            required=False,
            max_length=LONG_LINE,
            initial=getattr(known, name),
            widget=_particular_input(name),
            error_messages=asking.errors(name),
            validators=[_readable(asking.lang)],
        )
        for name in PARTICULARS
    }
    return {**reach, **own}


def _particular_input(name: str) -> forms.Widget:
    attrs = {"autocomplete": _FILL_IN[name]}
    if name == "address":
        return forms.Textarea(attrs={**attrs, "rows": 2, "cols": 60})
    return forms.TextInput(
        attrs={**attrs, "type": _TYPES.get(name, "text"), "size": 60}
    )
