"""The questions of the form, one page each; what is typed is kept whatever it is."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.core.validators import EmailValidator
from django.utils.translation import gettext as _

from gehoord.counter.draft import NOBODY, SOMEONE_ELSE, Draft
from gehoord.procedure.answers import LONGEST_TEXT
from gehoord.procedure.objections import Objection
from gehoord.procedure.parts import Capacity, Kind, Mailbox, Spoken
from gehoord.procedure.roles import Office, Role
from gehoord.procedure.rules import AdviserFirst, Needed, Procedure
from gehoord.words.choices import choices
from gehoord.words.objections import sentence
from gehoord.words.particulars import particular

LONGEST_LINE: Final = 300  # characters
LONGEST_ADDRESS: Final = 1_000
LONGEST_WISH: Final = 10_000


@dataclass(frozen=True, kw_only=True)
class Asker:
    """What a page needs to know before it can ask: who works here, which promise."""

    procedure: Procedure
    office: Office
    draft: Draft
    lang: str


def tidy(text: str) -> str:
    """Return text with plain line ends and without signs that nobody can read."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        each
        for each in lines
        if each in "\n\t" or unicodedata.category(each) not in {"Cc", "Cs"}
    ).strip()


class Words(forms.CharField):
    """Text as people paste it: tidied, and told about when it is too long."""

    def __init__(self, *, most: int, needed: str = "", **options: Any) -> None:  # noqa: ANN401
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
        raise NotImplementedError

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
    return Draft(**{**vars_of(draft), **typed}, visited=draft.visited)


def vars_of(draft: Draft) -> dict[str, str]:
    """Return the answers in a draft by the names of the questions."""
    names = Draft.__dataclass_fields__
    return {name: getattr(draft, name) for name in names if name != "visited"}


def _one_of(
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


def _area(rows: int, **attrs: str) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows, **attrs})


class KindPage(Page):
    """What kind of reaction it is."""

    def ask(self) -> None:
        """Put the questions."""
        told = {
            Kind.COMPLAINT: _("A complaint: something went wrong"),
            Kind.COMPLIMENT: _("A compliment: something went well"),
            Kind.SUGGESTION: _("A suggestion: something can be better"),
            Kind.TIP: _("A tip: something you should know"),
        }
        self.fields["kind"] = _one_of(
            _("What do you want to tell us?"),
            [
                (kind.value, told[kind])
                for kind in Kind
                if kind.value in self.asker.procedure.welcome
            ],
            needed=_("Choose what it is. Not sure? Choose a complaint."),
            hint=_("Not sure? Choose a complaint. We can change it later."),
        )


class WordsPage(Page):
    """What happened."""

    def ask(self) -> None:
        """Put the questions."""
        label, hint = _story(self.asker.draft.kind)
        needed = self.asker.procedure.particulars.get("words") is Needed.BLOCKS
        self.fields["words"] = Words(
            label=label,
            help_text=hint,
            most=LONGEST_TEXT,
            needed=_("Tell what it is about. Without that we cannot go on.")
            if needed
            else "",
            widget=_area(12),
        )
        self.fields["subject"] = Words(
            label=_("Which assignment or subject is it about?"),
            help_text=_("For example the name of a training, or a date."),
            most=LONGEST_LINE,
        )


def _story(kind: str) -> tuple[str, str]:
    if kind == Kind.COMPLIMENT:
        return _("What went well?"), _("Tell it in your own words.")
    if kind == Kind.SUGGESTION:
        return _("What can be better?"), _("Tell it in your own words.")
    if kind == Kind.TIP:
        return _("What should we know?"), _("Tell it in your own words.")
    return _("What happened?"), _(
        "Tell it in your own words, as long or as short as you like. Please name no "
        "children: write “my daughter” or “a child in the group”."
    )


class WishPage(Page):
    """What the sender would like to happen."""

    def ask(self) -> None:
        """Put the questions."""
        self.fields["wish"] = Words(
            label=_("What would you like to happen?"),
            help_text=_(
                "For example: an apology, a talk, your money back, or that it does "
                "not happen to others. You may leave this empty."
            ),
            most=LONGEST_WISH,
            widget=_area(6),
        )


class SpokenPage(Page):
    """Whether it was discussed with the adviser: three answers of equal weight."""

    def ask(self) -> None:
        """Put the questions."""
        self.fields["spoken"] = _one_of(
            _("Have you discussed it with your adviser?"),
            list(choices(Spoken, self.asker.lang)),
            hint=_(
                "Often the adviser can solve it fastest. Each answer is fine, and you "
                "do not have to say why."
            ),
            needed=_("Choose one of the three answers. Each of them is fine."),
        )


class AdviserPage(Page):
    """Which adviser it concerns."""

    def ask(self) -> None:
        """Put the questions."""
        label, hint = _about_whom(self.asker.draft)
        names = [
            (str(each.number), each.name)
            for each in self.asker.office
            if each.roles & {Role.ADVISER, Role.OWNER}
        ]
        self.fields["adviser"] = _one_of(
            label,
            [
                *names,
                (SOMEONE_ELSE, _("Someone else")),
                (NOBODY, _("I do not know, or nobody in particular")),
            ],
            hint=hint,
        )
        self.fields["adviser_name"] = Words(
            label=_("Someone else: who?"),
            help_text=_("A name, or how we can tell who it is."),
            most=LONGEST_LINE,
        )


def _about_whom(draft: Draft) -> tuple[str, str]:
    if draft.kind == Kind.COMPLIMENT:
        return _("Whom is the compliment for?"), _("We show them what you wrote.")
    if draft.spoken == Spoken.PASS_ON:
        return _("Who is your adviser?"), _("We pass it on to the person you choose.")
    return _("Which adviser is it about?"), _(
        "We keep your complaint from the person you choose, until someone else has "
        "looked at it."
    )


class ApprovePage(Page):
    """The very words that the adviser will get."""

    def ask(self) -> None:
        """Put the questions."""
        self.fields["approved"] = Words(
            label=_("These words go to your adviser"),
            help_text=_(
                "Change them as you like. Your adviser gets exactly these words: not "
                "your other answers, and no files. Add your name if your adviser "
                "should know who you are."
            ),
            most=LONGEST_TEXT,
            needed=_("Write what your adviser may read, or go back and choose not to."),
            widget=_area(12),
        )
        if not self.asker.draft.approved:
            self.initial["approved"] = self.asker.draft.words


class WhoPage(Page):
    """Who is telling it."""

    def ask(self) -> None:
        """Put the questions."""
        blocks = self.asker.procedure.particulars.get("name") is Needed.BLOCKS
        self.fields["name"] = Words(
            label=_("Your full name"),
            most=LONGEST_LINE,
            needed=_("Fill in your name. Without a name we cannot handle it.")
            if blocks
            else "",
            widget=forms.TextInput(attrs={"autocomplete": "name"}),
        )
        self.fields["behalf"] = Words(
            label=_("Are you doing this for someone else? For whom?"),
            help_text=_(
                "Their full name. We may ask you to show that they agree. Leave it "
                "empty when it is about yourself. Please name no child here."
            ),
            most=LONGEST_LINE,
        )
        body = self.asker.procedure.third_party
        if body and body.court_choice and self.asker.draft.kind == Kind.COMPLAINT:
            self.fields["capacity"] = _one_of(
                _("Did you buy this privately or for work?"),
                list(choices(Capacity, self.asker.lang)),
                hint=_("It decides which choices you have if we do not agree."),
            )


class ReachPage(Page):
    """How the sender can be reached; one way is enough."""

    def ask(self) -> None:
        """Put the questions."""
        fills = {"email": "email", "phone": "tel", "address": "street-address"}
        for name, fill in fills.items():
            most = LONGEST_ADDRESS if name == "address" else LONGEST_LINE
            attrs = {"autocomplete": fill}
            if name == "address":
                widget: forms.Widget = forms.Textarea(attrs={**attrs, "rows": 3})
            else:
                widget = forms.TextInput(
                    attrs={**attrs, "type": fill, "inputmode": fill}
                )
            self.fields[name] = Words(
                label=particular(name, self.asker.lang), most=most, widget=widget
            )
        self.fields["email"].validators.append(
            EmailValidator(message=self.said("no-address", field="email"))
        )
        self.fields["mailbox"] = _one_of(
            _("Who can read your mailbox?"),
            list(choices(Mailbox, self.asker.lang)),
            hint=_(
                "Only you? Then we can send whole letters by e-mail. Otherwise we send "
                "a short message with a link, and nothing of what it is about."
            ),
        )

    def clean(self) -> dict[str, Any]:
        """Ask for one way to reach the sender, where the procedure needs one."""
        cleaned = super().clean() or self.cleaned_data
        ways = [
            name
            for name, needed in self.asker.procedure.particulars.items()
            if needed is Needed.ONE_WAY
        ]
        given = any(cleaned.get(name) for name in ways)
        wrong = any(name in self.errors for name in ways)
        if ways and not given and not wrong:
            self.add_error(ways[0], self.said("no-way-to-reach", field=ways[0]))
        return cleaned


PAGES: Final[Mapping[str, type[Page] | None]] = {
    "kind": KindPage,
    "words": WordsPage,
    "wish": WishPage,
    "spoken": SpokenPage,
    "adviser": AdviserPage,
    "approve": ApprovePage,
    "who": WhoPage,
    "reach": ReachPage,
    "files": None,
    "check": None,
}
"""Every page by its name, in order; files and the check have views of their own."""


def pages_for(asker: Asker) -> tuple[str, ...]:
    """Return the pages that this draft goes through, in order."""
    return tuple(name for name in PAGES if _applies(name, asker))


def _applies(name: str, asker: Asker) -> bool:
    draft = asker.draft
    complaint = draft.kind == Kind.COMPLAINT
    first = asker.procedure.adviser_first is not AdviserFirst.NONE
    match name:
        case "wish":
            return complaint
        case "spoken":
            return complaint and first
        case "adviser":
            return complaint or draft.kind == Kind.COMPLIMENT
        case "approve":
            passing = draft.spoken == Spoken.PASS_ON
            return (
                complaint
                and first
                and passing
                and draft.adviser_in(asker.office) is not None
            )
        case _:
            return True


def page_of(field: str) -> str:
    """Return the page on which a field of the act is asked."""
    asked = {"words": "words", "subject": "words", "name": "who", "adviser": "adviser"}
    return asked.get(field, "reach")
