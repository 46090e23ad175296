"""A question of an act becomes the fields of a form that ask it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import Final, NamedTuple

from django import forms
from django.core.validators import ProhibitNullCharactersValidator

from gehoord.handling.part_fields import parts_of
from gehoord.procedure.acts import Act, Judge, SendByPost
from gehoord.procedure.asking import Ask, Question
from gehoord.procedure.conflicts import is_conflicted
from gehoord.procedure.objections import Objection
from gehoord.procedure.parts import LetterState, Medium
from gehoord.procedure.roles import COMPLAINANT, Colleague, Role, colleague, staff
from gehoord.procedure.situation import Situation, may_handle
from gehoord.words import acts as words
from gehoord.words.actors import actor
from gehoord.words.choices import choices, yes_no
from gehoord.words.filling import filling
from gehoord.words.notices import notice
from gehoord.words.objections import sentence
from gehoord.words.particulars import particular

PARTICULARS: Final = ("name", "address", "email", "phone")
DAYS: Final = ["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"]
FEW: Final = 8  # so many answers are shown at once; more in a list that opens
LONG_LINE: Final = 500  # characters
ROWS: Final = 6
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
_APPOINTS: Final = frozenset({"appoint-handler", "hand-over"})
_NOT_BY_PAGE: Final = frozenset({"record-conversation", "reach-out"})

Fields = dict[str, forms.Field]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """One question of one act, as put to someone in a case."""

    act: type[Act]
    question: Question
    situation: Situation
    lang: str
    default: object = None

    @property
    def label(self) -> str:
        """Return how the question is put."""
        return words.label(self.act.name, self.question.name, self.lang)

    @property
    def hint(self) -> str:
        """Return what helps to answer it."""
        return words.hint(self.act.name, self.question.name, self.lang)

    def errors(self, name: str = "") -> dict[str, str]:
        """Return what is said when the answer cannot be read."""
        said = partial(self._said, name or self.question.name)
        return {
            "required": said("empty"),
            "invalid": said("no-day"),
            "invalid_choice": said("no-such-answer"),
            "invalid_list": said("no-such-answer"),
            "max_length": said("too-long"),
        }

    def _said(self, name: str, code: str) -> str:
        facts = {"field": name, "most": LONG_LINE}
        return sentence(Objection(code, facts), self.lang, act=self.act.name)


def fields_of(asking: Asking) -> Fields:
    """Return the fields that ask this question, by name, in order."""
    return _MAKERS[asking.question.ask](asking)


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


def _text(asking: Asking) -> Fields:
    return _words(asking, forms.Textarea(attrs={"rows": ROWS, "cols": 60}))


def _line(asking: Asking) -> Fields:
    if asking.question.name == "despite" and not _somebody_declared(asking):
        return {}
    return _words(asking, forms.TextInput(attrs={"size": 60}), LONG_LINE)


def _lines(asking: Asking) -> Fields:
    made = _words(asking, forms.Textarea(attrs={"rows": FEW, "cols": 60}))
    known = asking.situation.case.parts
    made[asking.question.name].initial = "\n".join(known)
    return made


def _day(asking: Asking) -> Fields:
    name, today = asking.question.name, asking.situation.today
    attrs: dict[str, object] = {"type": "date"}
    first: date | None = None
    if name in _HAPPENED:
        attrs["max"] = today.isoformat()
        first = today if asking.question.needed else None
    elif name in _AHEAD:
        attrs["min"] = (today + timedelta(days=1)).isoformat()
        first = today + _AHEAD[name]
    made = forms.DateField(
        label=asking.label,
        help_text=asking.hint,
        required=asking.question.needed,
        initial=first,
        input_formats=DAYS,
        widget=forms.DateInput(format="%Y-%m-%d", attrs=attrs),
        error_messages=asking.errors(),
    )
    return {name: made}


Answers = tuple[tuple[str, str], ...]


def _one_of(
    asking: Asking,
    answers: Answers,
    coerce: Callable[[str], object],
    *,
    none: str = "",
    first: object = None,
) -> Fields:
    """Return one field with these answers; `none` is what no answer is called."""
    shown = (*answers, ("", none)) if none else answers
    few = len(shown) <= FEW
    if not few and not none:
        shown = (("", filling("choose", asking.lang)), *shown)
    made = forms.TypedChoiceField(
        label=asking.label,
        help_text=asking.hint,
        required=asking.question.needed,
        choices=shown,
        coerce=coerce,
        empty_value=None,
        initial=first,
        widget=forms.RadioSelect if few else forms.Select,
        error_messages=asking.errors(),
    )
    return {asking.question.name: made}


def _choice(asking: Asking) -> Fields:
    kind = asking.question.choices
    assert kind is not None
    if asking.act is Judge and asking.situation.case.parts:
        return {}  # the whole follows from its parts
    answers = choices(kind, asking.lang)
    if asking.act.name in _NOT_BY_PAGE:
        answers = tuple(each for each in answers if each[0] != Medium.PAGE)
    none = "" if asking.question.needed else filling("not-asked", asking.lang)
    first = asking.default
    if isinstance(first, StrEnum):  # not answering is one of the answers then
        return _one_of(asking, answers, kind, first=first.value)
    return _one_of(asking, answers, kind, none=none, first="" if none else None)


def _yes_no(asking: Asking) -> Fields:
    yes, no = yes_no(asking.question.name, asking.lang)
    none = "" if asking.question.needed else filling("no-answer-yet", asking.lang)
    answers = (("yes", yes), ("no", no))
    return _one_of(
        asking,
        answers,
        lambda said: said == "yes",
        none=none,
        first="" if none else None,
    )


def _staff(asking: Asking) -> Fields:
    found = tuple(
        (str(each.number), _named(asking, each))
        for each in asking.situation.office
        if _could_be(asking, each)
    )
    return _one_of(asking, found, int, first=_only(found))


def _named(asking: Asking, person: Colleague) -> str:
    """Return a name, with that they declared not to be able to where that counts."""
    if asking.act.name in _APPOINTS and is_conflicted(asking.situation.case, person):
        return f"{person.name} ({filling('declared', asking.lang)})"
    return person.name


def _somebody_declared(asking: Asking) -> bool:
    """Tell whether somebody who could be named declared that they cannot handle it."""
    case, office = asking.situation.case, asking.situation.office
    return any(is_conflicted(case, one) and _could_be(asking, one) for one in office)


def _could_be(asking: Asking, person: Colleague) -> bool:
    """Tell whether naming this colleague here could be right."""
    case = asking.situation.case
    match asking.act.name:
        case "pass-on":
            return bool({Role.ADVISER, Role.OWNER} & person.roles)
        case "inform-respondent" | "tell-respondent":
            return person.number in case.respondents
        case name if name in _APPOINTS:
            able = may_handle(case, person) and person.present
            return able and person.number != case.handler
        case _:
            concerned = case.respondents | case.excluded
            works_here = person.roles and Role.THIRD_PARTY not in person.roles
            return bool(works_here) and person.number not in concerned


def _staffs(asking: Asking) -> Fields:
    made = forms.TypedMultipleChoiceField(
        label=asking.label,
        help_text=asking.hint,
        required=asking.question.needed,
        choices=[
            (str(each.number), each.name)
            for each in asking.situation.office
            if Role.THIRD_PARTY not in each.roles
        ],
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        error_messages=asking.errors(),
    )
    return {asking.question.name: made}


def _agreement(asking: Asking) -> Fields:
    found = tuple(
        (str(each.number), f"{each.what} ({each.who})")
        for each in asking.situation.case.open_agreements
    )
    return _one_of(asking, found, int, first=_only(found))


def _improvement(asking: Asking) -> Fields:
    found = tuple(
        (str(each.number), each.what)
        for each in asking.situation.case.improvements
        if not each.effect
    )
    return _one_of(asking, found, int, first=_only(found))


class WhichLetter(NamedTuple):
    """One letter of a case: of which entry, to whom, which notice."""

    position: int
    to: str
    notice: str


def _letter(asking: Asking) -> Fields:
    """Letters are told apart by title and addressee; only a party's go by post."""
    by_post = asking.act is SendByPost
    found = tuple(
        (f"{each.position} {each.to} {each.notice}", _letter_named(asking, each))
        for each in asking.situation.case.failed_letters()
        if each.to == COMPLAINANT or not by_post
    )
    return _one_of(asking, found, _which_letter, first=_only(found))


def _letter_named(asking: Asking, letter: LetterState) -> str:
    case, office = asking.situation.case, asking.situation.office
    names = {each.actor: each.name for each in office}
    names[COMPLAINANT] = case.sender.name
    addressee = actor(letter.to, asking.lang, names)
    title = notice(letter.notice, asking.lang)
    return filling("letter", asking.lang).format(title=title, to=addressee)


def _which_letter(said: str) -> WhichLetter:
    position, to, name = said.split(" ", 2)
    return WhichLetter(int(position), to, name)


def _party(asking: Asking) -> Fields:
    case, office = asking.situation.case, asking.situation.office
    found = [(COMPLAINANT, case.sender.name)]
    for number in sorted(case.respondents):
        person = colleague(office, number)
        found.append((staff(number), person.name if person else str(number)))
    return _one_of(asking, tuple(found), str)


def _files(asking: Asking) -> Fields:
    made = forms.Field(
        label=asking.label,
        help_text=asking.hint,
        required=False,
        widget=ManyFiles(attrs={"multiple": True}),
    )
    return {asking.question.name: made}


def _particulars(asking: Asking) -> Fields:
    known = asking.situation.case.sender
    return {
        f"{asking.question.name}_{name}": forms.CharField(
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


def _particular_input(name: str) -> forms.Widget:
    attrs = {"autocomplete": _FILL_IN[name]}
    if name == "address":
        return forms.Textarea(attrs={**attrs, "rows": 2, "cols": 60})
    return forms.TextInput(
        attrs={**attrs, "type": _TYPES.get(name, "text"), "size": 60}
    )


def _parts(asking: Asking) -> Fields:
    known = asking.situation.case.parts
    errors = asking.errors("judgement")
    return parts_of(asking.question.name, known, asking.lang, errors)


class ManyFiles(forms.FileInput):
    """A field for several files at once. What was chosen before is shown apart."""

    allow_multiple_selected = True


def _only(found: Answers) -> str | None:
    """Return the answer where there is no other."""
    return found[0][0] if len(found) == 1 else None


_MAKERS: Mapping[Ask, Callable[[Asking], Fields]] = MappingProxyType(
    {
        Ask.TEXT: _text,
        Ask.LINE: _line,
        Ask.LINES: _lines,
        Ask.PARTS: _parts,
        Ask.DAY: _day,
        Ask.STAFF: _staff,
        Ask.STAFFS: _staffs,
        Ask.CHOICE: _choice,
        Ask.YES_NO: _yes_no,
        Ask.FILES: _files,
        Ask.AGREEMENT: _agreement,
        Ask.IMPROVEMENT: _improvement,
        Ask.LETTER: _letter,
        Ask.PARTY: _party,
        Ask.PARTICULARS: _particulars,
    }
)
