"""The questions of the form, one page each, and which pages a reaction goes through."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.utils.translation import gettext as _

from gehoord.counter.asking import LONGEST_LINE, Asker, Page, Words, area, one_of
from gehoord.counter.draft import NOBODY, SOMEONE_ELSE
from gehoord.counter.first_readers import about_a_reader
from gehoord.counter.questions_about_when import WhenPage
from gehoord.counter.questions_about_you import ReachPage, WhoPage
from gehoord.counter.questions_of_its_own import MorePage, asked_here
from gehoord.procedure.answers import LONGEST_TEXT, OF_SENDER
from gehoord.procedure.late import asked_days
from gehoord.procedure.particulars import Needed
from gehoord.procedure.parts import Kind, Spoken
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import AdviserFirst
from gehoord.procedure.situation import alone_with_complaints
from gehoord.words.choices import choices
from gehoord.words.who_is import who_is

LONGEST_WISH: Final = 10_000  # characters


class KindPage(Page):
    """What kind of reaction it is."""

    def ask(self) -> None:
        """Put the questions."""
        told = {
            Kind.COMPLAINT: _("A complaint: something went wrong"),
            Kind.COMPLIMENT: _("A compliment: something went well"),
            Kind.SUGGESTION: _("A suggestion: something can be better"),
            Kind.TIP: _("A tip: something we should know"),
        }
        self.fields["kind"] = one_of(
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
            widget=area(12),
        )
        self.fields["subject"] = Words(
            label=_("Which assignment, service or subject is it about?"),
            help_text=_("For example a name, a number or a date."),
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
        "children: write “my daughter” or “a child”."
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
            widget=area(6),
        )


class SpokenPage(Page):
    """Whether it was discussed with the adviser: three answers of equal weight."""

    def ask(self) -> None:
        """Put the questions."""
        who = self.asker.called("your_adviser")
        self.fields["spoken"] = one_of(
            _("Have you discussed it with %(adviser)s?") % {"adviser": who},
            list(choices(Spoken, self.asker.lang)),
            hint=_(
                "Often that solves it fastest. Each answer is fine, and you do not "
                "have to say why."
            ),
            needed=_("Choose one of the three answers. Each of them is fine."),
        )


class AdviserPage(Page):
    """Which adviser it concerns."""

    def ask(self) -> None:
        """Put the questions."""
        label, hint = _about_whom(self.asker)
        names = [
            (str(each.number), who_is(each, self.asker.procedure, self.asker.lang))
            for each in self.asker.office
            if each.roles & {Role.ADVISER, Role.OWNER}
        ]
        self.fields["adviser"] = one_of(
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


def _about_whom(asker: Asker) -> tuple[str, str]:
    draft, who = asker.draft, {"adviser": asker.called("your_adviser")}
    if draft.kind == Kind.COMPLIMENT:
        return _("Whom is the compliment for?"), _("We show them what you wrote.")
    if draft.spoken == Spoken.PASS_ON:
        asked = _("Who is %(adviser)s?") % who
        return asked, _("We pass it on to the person you choose.")
    kept = _(
        "We keep your complaint from the person you choose, until someone else has "
        "looked at it."
    )
    if alone_with_complaints(asker.office):
        freely = _(
            "You can choose someone else freely: that person does not get to see it."
        )
        kept = f"{about_a_reader(asker.office)} {freely}"
    return _("Whom is it about?"), kept


class ApprovePage(Page):
    """The very words that the adviser will get."""

    def ask(self) -> None:
        """Put the questions."""
        who = {"adviser": self.asker.called("your_adviser")}
        self.fields["approved"] = Words(
            label=_("These words go to %(adviser)s") % who,
            help_text=_(
                "Change them as you like. Exactly these words go there: not your other "
                "answers, and no files. Add your name if %(adviser)s should know who "
                "you are."
            )
            % who,
            most=LONGEST_TEXT,
            needed=_("Write what %(adviser)s may read, or go back and choose not to.")
            % who,
            widget=area(12),
        )
        if not self.asker.draft.approved:
            self.initial["approved"] = self.asker.draft.words


PAGES: Final[Mapping[str, type[Page] | None]] = {
    "kind": KindPage,
    "words": WordsPage,
    "when": WhenPage,
    "more": MorePage,
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
        case "when" | "more":
            asked = asked_days if name == "when" else asked_here
            return complaint and bool(asked(asker.procedure))
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


def page_of(field: str, *, own: bool = False) -> str:
    """Return the page on which a field of the act is asked; `own` if a file adds it."""
    if own:
        return "more"
    asked = {"words": "words", "subject": "words", "name": "who", "adviser": "adviser"}
    return "when" if field in OF_SENDER else asked.get(field, "reach")
