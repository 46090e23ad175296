"""Ways beside the procedure: that they can be found, and are not the way itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.besides import After, Beside
from gehoord.procedure.own_words import Own, every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

_AFTER_US: Final = re.compile(
    r"\b(?:na|nadat|pas als|after|once)\b[^.,;]*\b(?:ons|onze|wij|us|our|we)\b",
    re.IGNORECASE,
)
_COURT: Final = re.compile(
    r"\b(?:\w*rechter|rechtbank|\w*gerechtshof|vredegerecht|courts?|tribunal)\b"
)


def beside(procedure: Procedure) -> Iterator[Unsound]:
    """A way that nobody finds or knows the use of, or that stands there twice."""
    taken = {every(each.name).casefold() for each in procedure.bodies}
    for row in procedure.besides:
        key, name = ("beside", row.id), every(row.name).casefold()
        if name in taken and not (
            row.at_once or row.instead
        ):  # another way there, before ours
            yield doubtful("beside-on-the-way", *key, "name", where=row.id)
        taken.add(name)
        if row.after is After.THIRD_PARTY and not procedure.bodies:
            yield wrong("beside-after-nobody", *key, "after", where=row.id)
        elif row.after and (row.at_once or row.instead):
            flag = "at_once" if row.at_once else "instead"
            yield wrong("beside-at-once-after", *key, flag, where=row.id)
        elif not (row.after or row.at_once) and _says_after(row.window):
            yield doubtful("beside-says-after", *key, "window", where=row.id)
        if not _COURT.search(name):  # everybody knows what one does, and finds it
            yield from _for_what(row)


def _for_what(row: Beside) -> Iterator[Unsound]:
    if row.contact is None:
        yield doubtful("beside-unreached", "beside", row.id, "contact", where=row.id)
    if row.can is None and not row.instead:
        yield doubtful("beside-for-what", "beside", row.id, "can", where=row.id)


def _says_after(own: Own | None) -> bool:
    """Return whether a text says that one goes there after us, which `after` says."""
    return bool(own) and _AFTER_US.search(every(own) if own else "") is not None
