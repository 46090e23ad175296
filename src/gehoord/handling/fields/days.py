"""The field for a day, wherever one is asked for."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from django import forms

# As a browser sends a day, and as people write one where it is typed as text.
_WRITTEN: Final = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y")


class DayField(forms.DateField):
    """A day, chosen in the browser or typed; from `first` to `last` where given."""

    def __init__(
        self,
        *,
        first: date | None = None,
        last: date | None = None,
        **more: Any,  # noqa: ANN401 - what any field takes
    ) -> None:
        """Take the bounds, which the browser shows and the form does not check."""
        attrs = {"type": "date"}
        if first:
            attrs["min"] = first.isoformat()
        if last:
            attrs["max"] = last.isoformat()
        # A browser fills a day in only when it is written its own way.
        widget = forms.DateInput(format="%Y-%m-%d", attrs=attrs)
        super().__init__(input_formats=_WRITTEN, widget=widget, **more)
