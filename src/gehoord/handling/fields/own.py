"""The fields for what a file asks of its own, wherever it is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError

from gehoord.procedure.answers_particulars import empty, objection
from gehoord.procedure.particulars import (
    LONGEST,
    OwnParticular,
    Shape,
    answered,
    in_one_form,
)
from gehoord.procedure.parts import Particulars
from gehoord.procedure.rules import Procedure
from gehoord.words.actors import opening
from gehoord.words.filling import filling
from gehoord.words.objections import sentence
from gehoord.words.own_words import localised
from gehoord.words.particulars import label, options
from gehoord.words.skipping import where_to

PREFIX: Final = "own_"
_FEW: Final = 8  # so many answers are shown at once; more in a list that opens


class OwnField(forms.CharField):
    """One particular of a file's own: kept in one form, or told what is wrong."""

    def __init__(
        self, rule: OwnParticular, lang: str, *, needed: bool, follows: str = ""
    ) -> None:
        """
        Ask it in this language; `needed` where it cannot be left out.

        `follows` is what an answer brings about, to be read before it is given.
        """
        self.rule, self.lang = rule, lang
        hint = localised(rule.hint, lang) if rule.hint else ""
        hint = " ".join(each for each in (hint, follows) if each)
        super().__init__(
            label=label(rule, lang),
            help_text=hint,
            required=needed,
            widget=_widget(rule, lang, needed=needed),
            error_messages={"required": sentence(empty(rule), lang)},
        )

    def to_python(self, value: object) -> str:
        """Return the answer in its one form."""
        return in_one_form(self.rule, super().to_python(value) or "")

    def validate(self, value: str) -> None:
        """Refuse what the rules would object to, in their words."""
        super().validate(value)
        if wrong := objection(self.rule, value):
            raise ValidationError(sentence(wrong, self.lang))


def own_fields(
    rules: Iterable[OwnParticular],
    lang: str,
    *,
    needed: frozenset[str] = frozenset(),
    prefix: str = PREFIX,
    follows: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, forms.Field]:
    """
    Return a field for each, by name; those in `needed` cannot be left empty.

    `follows` says of some, by id, what an answer brings about.
    """
    return {
        f"{prefix}{each.id}": OwnField(
            each, lang, needed=each.id in needed, follows=follows.get(each.id, "")
        )
        for each in rules
    }


def followed_by(procedure: Procedure, lang: str, level: str = "") -> Mapping[str, str]:
    """Return of each particular where the complaint goes by what is answered."""
    rules = procedure.own_particulars
    return {each.id: where_to(procedure, each, lang, level) for each in rules}


def own_in(
    cleaned: Mapping[str, Any], rules: Iterable[OwnParticular], *, prefix: str = PREFIX
) -> tuple[tuple[str, str], ...]:
    """Return what was answered, as particulars hold it."""
    return answered({each.id: cleaned.get(f"{prefix}{each.id}", "") for each in rules})


def known_in(sender: Particulars, *, prefix: str = PREFIX) -> dict[str, str]:
    """Return what is known, by the names of the fields."""
    return {f"{prefix}{name}": value for name, value in sender.own}


def _widget(rule: OwnParticular, lang: str, *, needed: bool) -> forms.Widget:
    match rule.kind:
        case Shape.TEXT:
            return forms.TextInput(attrs={"size": 60, "dir": "auto"})
        case Shape.DIGITS:
            size = min(rule.most or LONGEST, 30)
            return forms.TextInput(attrs={"inputmode": "numeric", "size": size})
        case Shape.DATE:
            # A browser fills a day in only when it is written its own way.
            return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        case Shape.CHOICE:
            return _choices(rule, lang, needed=needed)


def _choices(rule: OwnParticular, lang: str, *, needed: bool) -> forms.Widget:
    answers = [(name, opening(said)) for name, said in options(rule, lang)]
    if len(answers) > _FEW:
        return forms.Select(choices=(("", filling("choose", lang)), *answers))
    none = () if needed else (("", filling("no-answer-yet", lang)),)
    return forms.RadioSelect(choices=(*answers, *none))
