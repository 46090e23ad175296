"""A question of an act, as it is put to somebody; and one answer of several."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from django import forms

from gehoord.procedure.acts import Act
from gehoord.procedure.asking import Question
from gehoord.procedure.objections import Objection
from gehoord.procedure.situation import Situation
from gehoord.words import acts_here
from gehoord.words.filling import filling
from gehoord.words.objections import sentence

_FEW: Final = 8  # so many answers are shown at once; more in a list that opens
LONG_LINE: Final = 500  # characters
Fields = dict[str, forms.Field]
Answers = tuple[tuple[str, str], ...]


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
        return acts_here.label(
            self.act.name, self.question.name, self.situation, self.lang
        )

    @property
    def hint(self) -> str:
        """Return what helps to answer it."""
        return acts_here.hint(
            self.act.name, self.question.name, self.situation, self.lang
        )

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


def one_of(
    asking: Asking,
    answers: Answers,
    coerce: Callable[[str], object],
    *,
    none: str = "",
    first: object = None,
) -> Fields:
    """Return one field with these answers; `none` is what no answer is called."""
    shown = (*answers, ("", none)) if none else answers
    few = len(shown) <= _FEW
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


def only(found: Answers) -> str | None:
    """Return the answer where there is no other."""
    return found[0][0] if len(found) == 1 else None
