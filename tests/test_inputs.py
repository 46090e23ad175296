"""What is written without templates is what Django's templates write."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from django import forms
from django.conf import settings
from django.forms.renderers import DjangoTemplates
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy

from gehoord.inputs import Inputs

HOSTILE = """"'><script>alert(1)</script>&amp; Zoë \r\n{{ x }}"""
ATTRIBUTES: dict[str, object] = {
    "id": "id_a",
    "autofocus": True,
    "disabled": False,
    "rows": 3,
    "title": HOSTILE,
    "data-safe": mark_safe("&amp;"),
    "placeholder": gettext_lazy("Search"),
    "aria-label": "",
}
CHOICES = [("", "–"), ("1", HOSTILE), (2, "two")]
WIDGETS: tuple[forms.Widget, ...] = (
    forms.CheckboxInput(),
    forms.CheckboxSelectMultiple(choices=CHOICES),
    forms.DateInput(format="%Y-%m-%d"),
    forms.EmailInput(),
    forms.FileInput(),
    forms.HiddenInput(),
    forms.SearchInput(),
    forms.TelInput(),
    forms.NumberInput(),
    forms.PasswordInput(),
    forms.RadioSelect(choices=CHOICES),
    forms.Select(choices=[*CHOICES, ("group", CHOICES)]),
    forms.TextInput(),
    forms.Textarea(),
    forms.TimeInput(),
    forms.URLInput(),
)


@pytest.mark.parametrize("value", [None, "", "1", 0, True, HOSTILE, mark_safe("<b>")])
@pytest.mark.parametrize("widget", WIDGETS, ids=lambda each: type(each).__name__)
def test_an_input_is_written_as_djangos_template_writes_it(
    widget: forms.Widget, value: object
) -> None:
    name = f'a"{type(widget).__name__}'

    written = widget.render(name, value, ATTRIBUTES, Inputs())

    assert widget.render(name, value, ATTRIBUTES, DjangoTemplates()) == written


@pytest.mark.parametrize("kind", [forms.RadioSelect, forms.CheckboxSelectMultiple])
@pytest.mark.parametrize("wrapped", [True, False])
def test_one_of_several_is_written_as_djangos_template_writes_it(
    kind: type[forms.RadioSelect], wrapped: bool
) -> None:
    widget = kind(ATTRIBUTES, choices=CHOICES)

    for option in widget.subwidgets("a", ["1"], None):
        option["wrap_label"] = wrapped
        here, there = Inputs(), DjangoTemplates()
        written = here.render(option["template_name"], {"widget": option})

        assert there.render(option["template_name"], {"widget": option}) == written


def test_what_was_typed_is_never_more_than_text() -> None:
    seen: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(
            self, tag: str, attrs: list[tuple[str, str | None]]
        ) -> None:
            seen.append(tag)
            assert all(not name.startswith("on") for name, _ in attrs)

    for widget in (forms.TextInput(), forms.Textarea(), forms.HiddenInput()):
        Reader().feed(widget.render("a", HOSTILE, {"title": HOSTILE}, Inputs()))

    assert seen == ["input", "textarea", "input"]


def test_the_forms_of_every_room_are_written_so() -> None:
    assert settings.FORM_RENDERER == "gehoord.inputs.Inputs"
    assert isinstance(forms.Form().renderer, Inputs)
