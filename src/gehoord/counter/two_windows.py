"""
The same page of the form, open in two windows: neither loses what was typed.

Each page carries a mark of what was kept when it was shown. Where something else is
kept by the time it is sent, that is shown beside what was typed, and nothing is
written over it before the button is pressed once more.
"""

from __future__ import annotations

import hashlib
import json
from typing import Final

from django.http import HttpRequest

from gehoord.counter.asking import Page, vars_of
from gehoord.counter.draft import Draft

FIELD: Final = "seen"
HEADER: Final = "X-Seen"
LENGTH: Final = 16  # characters: only to tell one text from another


def mark(form: Page, draft: Draft) -> str:
    """Return what tells apart what is kept of this page's answers."""
    kept = vars_of(draft)
    said = json.dumps([kept.get(name, "") for name in form.fields])
    return hashlib.sha256(said.encode()).hexdigest()[:LENGTH]


def elsewhere(request: HttpRequest, form: Page, draft: Draft) -> tuple[str, ...]:
    """
    Return the texts that another window keeps and that this one would write over.

    An answer that was chosen is chosen again faster than compared, and a text that
    the new one holds is not lost.
    """
    seen = request.POST.get(FIELD)
    if seen is None or seen == mark(form, draft):
        return ()
    kept, typed = vars_of(draft), form.typed()
    return tuple(
        was
        for name, text in typed.items()
        if len((was := kept.get(name, "")).split()) > 1 and was not in text
    )
