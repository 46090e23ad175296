"""
The inputs of a form, written without templates: the very HTML of Django's own.

A page of questions spent a fifth of its time in the templates of two fields.
What is not written here is still a template of Django's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from django.forms.renderers import DjangoTemplates
from django.http import HttpRequest
from django.utils.html import conditional_escape

Widget = Mapping[str, Any]
"""What a widget says of itself: its name, value and attributes."""

FOLDER: Final = "django/forms/widgets/"
INPUTS: Final = (
    "checkbox",
    "date",
    "email",
    "file",
    "hidden",
    "input",
    "number",
    "password",
    "search",
    "tel",
    "text",
    "time",
    "url",
)
OPTIONS: Final = ("checkbox_option", "radio_option")


class Inputs(DjangoTemplates):
    """What the forms of every room are shown with."""

    def render(
        self,
        template_name: str,
        context: dict[str, Any],
        request: HttpRequest | None = None,
    ) -> str:
        """Return the HTML of one widget."""
        write = _WRITTEN.get(template_name)
        if write is None:
            return super().render(template_name, context, request)
        return write(context["widget"])


def _attributes(widget: Widget) -> str:
    """Return the attributes: True stands by its name alone, False not at all."""
    said = []
    for name, value in widget["attrs"].items():
        if value is True:
            said.append(f" {conditional_escape(name)}")
        elif value is not False:
            said.append(f' {conditional_escape(name)}="{_as_text(value)}"')
    return "".join(said)


def _as_text(value: object) -> str:
    return conditional_escape(str(value))


def _input(widget: Widget) -> str:
    given = widget["value"]
    value = "" if given is None else f' value="{_as_text(given)}"'
    kind, name = _as_text(widget["type"]), _as_text(widget["name"])
    return f'<input type="{kind}" name="{name}"{value}{_attributes(widget)}>'


def _option(widget: Widget) -> str:
    """Return one of several, with its label around it where that is asked."""
    if not widget.get("wrap_label"):
        return _input(widget)
    known = widget["attrs"].get("id")
    points = f' for="{_as_text(known)}"' if known else ""
    return f"<label{points}>{_input(widget)}\n {_as_text(widget['label'])}</label>"


def _textarea(widget: Widget) -> str:
    name, value = _as_text(widget["name"]), widget["value"]
    words = _as_text(value) if value else ""
    return f'<textarea name="{name}"{_attributes(widget)}>\n{words}</textarea>'


_WRITTEN: Final[Mapping[str, Callable[[Widget], str]]] = MappingProxyType(
    {
        **{f"{FOLDER}{name}.html": _input for name in INPUTS},
        **{f"{FOLDER}{name}.html": _option for name in OPTIONS},
        f"{FOLDER}textarea.html": _textarea,
    }
)
