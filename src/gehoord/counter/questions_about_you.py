"""The questions about who tells it, and how they can be reached."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.utils.translation import gettext as _

from gehoord.counter.asking import LONGEST_LINE, Page, Words, area, one_of
from gehoord.procedure.lanes import NAMELESS
from gehoord.procedure.particulars import Needed
from gehoord.procedure.parts import Behalf, Capacity, Kind, Mailbox
from gehoord.procedure.referral import capacities
from gehoord.procedure.telephones import LEAST, MOST, can_be_called
from gehoord.words.choices import choices
from gehoord.words.own_words import told
from gehoord.words.page.asked import NAMELESS as UNANSWERED
from gehoord.words.page.lines import needed_so
from gehoord.words.particulars import particular

LONGEST_ADDRESS: Final = 1_000  # characters
_WAYS: Final = {"email": "email", "phone": "tel", "address": "street-address"}
LONGEST_NAMES: Final = 10_000  # characters: a class or a street can complain together


class WhoPage(Page):
    """Who is telling it."""

    @property
    def needs_name(self) -> bool:
        """Whether it cannot be handled without a name."""
        return self.asker.procedure.particulars.get("name") is Needed.BLOCKS

    def _without(self) -> str:
        """Return what it means to give no name, where that has its limits."""
        procedure, lang = self.asker.procedure, self.asker.lang
        if procedure.anonymous not in NAMELESS or self.needs_name:
            return ""
        why, rule = procedure.anonymous_why, procedure.register_only
        said = (
            told("anonymous-means", why, lang) if why else "",
            UNANSWERED[lang] if rule and rule.nameless and self._complains else "",
        )
        return " ".join(each for each in said if each)

    @property
    def _complains(self) -> bool:
        return self.asker.draft.kind in {"", Kind.COMPLAINT}

    def ask(self) -> None:
        """Put the questions."""
        self.fields["name"] = Words(
            label=_("Your full name"),
            most=LONGEST_LINE,
            needed=_("Fill in your name. Without a name we cannot handle it.")
            if self.needs_name
            else "",
            help_text=self._without(),
            widget=forms.TextInput(attrs={"autocomplete": "name"}),
        )
        self.fields["for_whom"] = one_of(
            _("For whom do you do this?"),
            list(choices(Behalf, self.asker.lang)),
            hint=_(
                "Letters go to you. Together with others? We tell you, you tell them."
            ),
        )
        self.initial["for_whom"] = self.asker.draft.on_behalf
        self.fields["behalf"] = Words(
            label=_("For someone else, or together: the full names"),
            help_text=_(
                "One name on each line. For someone else we may ask you to show that "
                "they agree. Please name no child here."
            ),
            most=LONGEST_NAMES,
            widget=area(3),
        )
        chooses = any(each.court_choice for each in self.asker.procedure.bodies)
        if chooses and self.asker.draft.kind == Kind.COMPLAINT:
            able = {*capacities(self.asker.procedure), Capacity.UNKNOWN}
            known = choices(Capacity, self.asker.lang)
            self.fields["capacity"] = one_of(
                _("Did you buy this privately or for work?"),
                [each for each in known if each[0] in able],
                hint=_("It decides which choices you have if we do not agree."),
            )


class ReachPage(Page):
    """How the sender can be reached; one way is enough, or none where a file says so."""

    @property
    def may_stay_away(self) -> bool:
        """Return whether the sender need not be reached at all."""
        return self.asker.procedure.no_contact

    @property
    def how(self) -> str:
        """Return which of these is needed, as the public page says it, and what helps."""
        needed, lang = self.asker.procedure.particulars, self.asker.lang
        said = [
            needed_so(each, names, lang)
            for each in (Needed.BLOCKS, Needed.ONE_WAY)
            if (names := tuple(x for x in _WAYS if needed.get(x) is each))
        ]
        return " ".join(
            (*said, _("With an e-mail address you can follow it yourself."))
        )

    def ask(self) -> None:
        """Put the questions."""
        for name, fill in _WAYS.items():
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
        self.fields["phone"].validators.append(self._called)
        self.fields["mailbox"] = one_of(
            _("Who can read your mailbox?"),
            list(choices(Mailbox, self.asker.lang)),
            hint=_(
                "Only you? Then we can send whole letters by e-mail. Otherwise we send "
                "a short message with a link, and nothing of what it is about."
            ),
        )

    def _called(self, phone: str) -> None:
        if not can_be_called(phone):
            facts = {"field": "phone", "least": LEAST, "most": MOST}
            raise ValidationError(self.said("not-a-phone", **facts))

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
