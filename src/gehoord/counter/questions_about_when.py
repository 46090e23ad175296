"""The question when it was, asked where the procedure counts from that day."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from gehoord.counter.asking import Page
from gehoord.dossier.moment import now
from gehoord.handling.fields.days import DayField
from gehoord.procedure.days import local_date
from gehoord.procedure.late import asked_days


class WhenPage(Page):
    """The days that only the sender knows, none of which must be given."""

    def ask(self) -> None:
        """Put the questions."""
        labels = {
            "event_on": _("When did it happen?"),
            "discovered_on": _("When did you find out?"),
            "ended_on": _("When did the service end?"),
        }
        hint = _(
            "Our procedure counts from this day. You may leave it empty, or name the "
            "day that comes closest."
        )
        for name in asked_days(self.asker.procedure):
            self.fields[name] = DayField(
                label=labels[name],
                help_text=hint,
                required=False,
                error_messages={"invalid": self.said("no-day", field=name)},
            )

    def clean(self) -> dict[str, Any]:
        """Tell of a day that is still to come before it is sent."""
        today = local_date(now(), self.asker.procedure.zone)
        for name in self.fields:
            day = self.cleaned_data.get(name)
            if day and day > today:
                self.add_error(name, self.said("in-the-future", field=name))
        return self.cleaned_data


def day_of(typed: str) -> date | None:
    """Return the day that was typed; None where nothing was, or no day."""
    field = DayField(required=False)
    try:
        day: date | None = field.clean(typed)
    except forms.ValidationError:
        return None
    return day
