"""How near a last day is, in words and in how loudly it is said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from gehoord.words.dates import day_and_month, long_date

SOON = 3  # days


@dataclass(frozen=True, kw_only=True)
class Due:
    """A last day: by when, how near that is, and in what tone to say it."""

    by: str
    said: str
    tone: str


def due(day: date, today: date, lang: str) -> Due:
    """Return the last day as told on this day."""
    left = (day - today).days
    written = (day_and_month if day.year == today.year else long_date)(day, lang)
    by = _("By %(day)s") % {"day": written}
    if left < 0:
        return Due(by=by, said=_("Too late"), tone="bad")
    if left == 0:
        return Due(by=by, said=_("Today"), tone="bad")
    if left == 1:
        return Due(by=by, said=_("Tomorrow"), tone="warning")
    if left <= SOON:
        said = _("In %(days)s days") % {"days": left}
        return Due(by=by, said=said, tone="warning")
    return Due(by=by, said="", tone="")
