"""The forms with which an owner says what somebody is here, and who is above them."""

from __future__ import annotations

from collections.abc import Iterable

from django import forms
from django.utils.translation import gettext_lazy as _

from gehoord.desk.people_form import PersonForm
from gehoord.words.actors import opening


class PostForm(PersonForm):
    """Which post of the procedure somebody holds."""

    called = "post_form"
    post = forms.ChoiceField(
        label=_("Post"),
        help_text=_(
            "Your procedure says by post who handles which complaint, and who reads it. "
            "That follows at once what you record here. Whoever a complaint is about "
            "stays what they were when that was recorded."
        ),
        required=False,
        widget=forms.RadioSelect,
    )

    def among(self, posts: tuple[tuple[str, str], ...]) -> PostForm:
        """Ask for which of these it is."""
        field = self.fields["post"]
        assert isinstance(field, forms.ChoiceField)
        told = [(each, opening(called)) for each, called in posts]
        field.choices = [("", _("None of these")), *told]
        return self


class HeadForm(PersonForm):
    """Who is above somebody."""

    called = "head_form"
    head = forms.TypedChoiceField(
        label=_("Head"),
        help_text=_(
            "Your procedure lets the head of whoever a complaint is about handle it. "
            "That follows what is recorded here when somebody says whom it is about."
        ),
        required=False,
        coerce=int,
        empty_value=None,
    )

    def among(self, people: Iterable[tuple[int, str]]) -> HeadForm:
        """Ask for which of these it is."""
        field = self.fields["head"]
        assert isinstance(field, forms.TypedChoiceField)
        field.choices = [("", _("Nobody")), *people]
        return self
