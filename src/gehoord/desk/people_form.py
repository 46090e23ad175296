"""The forms with which an owner changes who works here."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from gehoord.handling.change import NotPossible
from gehoord.handling.fields.days import DayField
from gehoord.people.fields import GIVEN_ROLES
from gehoord.procedure.roles import EVERY_BODY
from gehoord.words import personnel
from gehoord.words.actors import opening

_NO_DAY = _("This is not a day. Write it as 2026-12-31.")
_FIELD_OF = {
    "no-name": "name",
    "no-address": "email",
    "address-taken": "email",
    "no-role": "roles",
    "third-party-alone": "roles",
    "place-taken": "substitute_order",
    "ends-before-it-begins": "until",
    "no-contact": "contact",
    "own-head": "head",
}
"""Which field a refusal belongs beside; the others stand above the form."""


class PersonForm(forms.Form):
    """A form about somebody; `called` is its name on the page of that person."""

    use_required_attribute = False
    called = ""

    def __init__(
        self,
        data: QueryDict | None,
        *,
        lang: str,
        initial: dict[str, Any] | None = None,
    ) -> None:
        """Take what was filled in, and the language of the page."""
        super().__init__(data, initial=initial, label_suffix="")
        self.lang = lang

    def object_to(self, why: NotPossible) -> None:
        """Put a refusal where it belongs."""
        field = _FIELD_OF.get(why.code)
        said = personnel.refusal(why.code, why.facts, self.lang)
        self.add_error(field if field in self.fields else None, said)


class RolesForm(PersonForm):
    """Which roles somebody has, and their place among substitutes."""

    called = "roles_form"
    roles = forms.MultipleChoiceField(
        label=_("Roles"), required=False, widget=forms.CheckboxSelectMultiple
    )
    substitute_order = forms.IntegerField(
        label=_("Place in the order of substitution"),
        help_text=_(
            "Who has number 1 is appointed first when nobody has chosen a handler in "
            "time. Leave it empty for who is never appointed by the clock."
        ),
        required=False,
        min_value=1,
        max_value=999,
    )

    def __init__(
        self,
        data: QueryDict | None,
        *,
        lang: str,
        initial: dict[str, Any] | None = None,
    ) -> None:
        """Offer every role with what it is for."""
        super().__init__(data, lang=lang, initial=initial)
        field = self.fields["roles"]
        assert isinstance(field, forms.MultipleChoiceField)
        called = {each: opening(personnel.roles([each], lang)) for each in GIVEN_ROLES}
        field.choices = [
            (each, f"{called[each]}: {personnel.WHAT_FOR[each][lang]}")
            for each in GIVEN_ROLES
        ]


class InviteForm(RolesForm):
    """Who is invited."""

    name = forms.CharField(label=_("Name"), required=False, max_length=200)
    email = forms.CharField(
        label=_("E-mail address"),
        required=False,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocapitalize": "none"}),
    )
    field_order = ("name", "email", "roles", "substitute_order")

    def clean(self) -> dict[str, Any]:
        """Tell of all that is empty at once."""
        said: dict[str, Any] = super().clean() or self.cleaned_data
        for name, code in (("name", "no-name"), ("email", "no-address")):
            if not said.get(name, "").strip():
                self.add_error(name, personnel.refusal(code, {}, self.lang))
        return said


class AwayForm(PersonForm):
    """From when until when somebody is away."""

    called = "away_form"
    since = DayField(
        label=_("First day away"),
        error_messages={
            "required": _("The first day is missing. Fill it in."),
            "invalid": _NO_DAY,
        },
    )
    until = DayField(
        label=_("Last day away"),
        help_text=_("Leave it empty when you do not know."),
        required=False,
        error_messages={"invalid": _NO_DAY},
    )


class AppointmentForm(PersonForm):
    """How the independent third party is appointed."""

    called = "appointment_form"
    contact = forms.CharField(
        label=_("E-mail address for letters"),
        help_text=_("Leave it empty to use the address of the account."),
        required=False,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocapitalize": "none"}),
    )
    body = forms.ChoiceField(
        label=_("For which independent third party"),
        help_text=_(
            "Your procedure names several. Each gets the complaints that somebody "
            "took there, and no others."
        ),
        required=False,
        widget=forms.RadioSelect,
    )
    since = DayField(
        label=_("First day of the appointment"),
        help_text=_("Leave it empty when it has begun."),
        required=False,
        error_messages={"invalid": _NO_DAY},
    )
    until = DayField(
        label=_("Last day of the appointment"),
        help_text=_("Leave it empty when it has no end."),
        required=False,
        error_messages={"invalid": _NO_DAY},
    )
    stands_in = forms.TypedChoiceField(
        label=_("What this person is"),
        help_text=_(
            "Who stands in gets what comes while the first is away, after the "
            "appointment of the first, or when a case concerns the first."
        ),
        choices=(
            ("", _("The independent third party")),
            ("yes", _("Stands in for the independent third party")),
        ),
        coerce=bool,
        required=False,
        widget=forms.RadioSelect,
    )

    def among(self, bodies: tuple[tuple[str, str], ...]) -> AppointmentForm:
        """Ask for which of these it is; nothing where there are no several."""
        if not bodies:
            del self.fields["body"]
            return self
        field = self.fields["body"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", _("For none yet")), *bodies]
        if self.initial.get("body") == EVERY_BODY:
            field.choices = [*field.choices, (EVERY_BODY, _("For all of them"))]
        return self


class PasswordForm(PersonForm):
    """A password that somebody chooses."""

    password = forms.CharField(
        label=_("Password"),
        help_text=_(
            "Twelve characters or more. A few words in a row are easy to keep."
        ),
        strip=False,
        max_length=1000,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": _("Your password is missing. Fill it in.")},
    )
