"""How a page of the form asks; what is typed is kept, whatever it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.utils.translation import gettext as _

from gehoord.counter.draft import Draft
from gehoord.handling.fields.own import PREFIX
from gehoord.procedure.objections import Objection
from gehoord.procedure.roles import Office
from gehoord.procedure.rules import Procedure
from gehoord.words import called
from gehoord.words.objections import sentence

LONGEST_LINE: Final = 300  # characters
_NO_ANSWERS: Final = frozenset({"visited", "own"})
_UNREADABLE: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]"  # all controls but line end and tab
)


@dataclass(frozen=True, kw_only=True)
class Asker:
    """What a page needs to know before it can ask: who works here, which promise."""

    procedure: Procedure
    office: Office
    draft: Draft
    lang: str

    def called(self, gap: str) -> str:
        """Return what the procedure calls somebody, such as "uw adviseur"."""
        return called.name(gap, self.lang, self.procedure.called)


def tidy(text: str) -> str:
    """Return text with plain line ends and without signs that nobody can read."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNREADABLE.sub("", lines).strip()


class Words(forms.CharField):
    """Text as people paste it: tidied, and told about when it is too long."""

    def __init__(self, *, most: int, needed: str = "", **options: Any) -> None:  # noqa: ANN401 - Django's own
        """Take the most characters, and what is said when it is empty but needed."""
        errors = {
            "required": needed,
            "max_length": _(
                "This text is longer than fits here. Make it shorter, or add it "
                "as a file."
            ),
        }
        super().__init__(
            max_length=most,
            required=bool(needed),
            error_messages=errors,
            strip=True,
            **options,
        )
        self.widget.attrs.pop("maxlength", None)  # pasted text is never cut in silence
        self.widget.attrs["dir"] = "auto"  # Arabic and Hebrew run from the right

    def to_python(self, value: object) -> str:
        """Return the text, tidied before anything is said about it."""
        return tidy(super().to_python(value) or "")


class Page(forms.Form):
    """One page of questions about a draft."""

    use_required_attribute = False  # all that is missing is told at once, by us

    def __init__(self, asker: Asker, data: Mapping[str, Any] | None = None) -> None:
        """Ask; `data` is what was sent, None when the page is only shown."""
        self.asker = asker
        super().__init__(data, label_suffix="", initial=vars_of(asker.draft))
        self.ask()

    def ask(self) -> None:
        """Put the questions."""
        raise NotImplementedError  # abstract; a form's metaclass leaves no room to say so

    def typed(self) -> dict[str, str]:
        """Return what was sent for each question, right or wrong."""
        return {
            name: tidy(str(self.data.get(self.add_prefix(name), "")))
            for name in self.fields
        }

    def said(self, code: str, **facts: object) -> str:
        """Return the sentence for an objection."""
        return sentence(Objection(code, facts), self.asker.lang, act="file")


def with_answers(draft: Draft, typed: Mapping[str, str]) -> Draft:
    """Return the draft with these answers in place of what it held."""
    own, said = dict(draft.own), dict(typed)
    for name in typed:
        if name.startswith(PREFIX):
            own[name.removeprefix(PREFIX)] = said.pop(name)
    kept = {**_plain(draft), **said}
    return Draft(**kept, own=tuple(own.items()), visited=draft.visited)


def vars_of(draft: Draft) -> dict[str, str]:
    """Return the answers in a draft by the names of the questions."""
    own = {f"{PREFIX}{name}": value for name, value in draft.own}
    return {**_plain(draft), **own}


def _plain(draft: Draft) -> dict[str, str]:
    names = [name for name in Draft.__dataclass_fields__ if name not in _NO_ANSWERS]
    return {name: getattr(draft, name) for name in names}


def one_of(
    label: str, answers: list[tuple[str, str]], *, needed: str = "", hint: str = ""
) -> forms.ChoiceField:
    no_such = _("Choose one of the answers.")
    return forms.ChoiceField(
        label=label,
        help_text=hint,
        choices=answers,
        required=bool(needed),
        widget=forms.RadioSelect,
        error_messages={"required": needed, "invalid_choice": no_such},
    )


def area(rows: int, **attrs: str) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows, **attrs})
