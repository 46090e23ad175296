"""Ways beside the procedure: that they can be found, and are not the way itself."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful


def beside(procedure: Procedure) -> Iterator[Unsound]:
    """A way that nobody finds or knows the use of, or that stands there twice."""
    taken = {every(each.name).casefold() for each in procedure.bodies}
    for row in procedure.besides:
        key, name = ("beside", row.id), every(row.name).casefold()
        if name in taken:
            yield doubtful("beside-on-the-way", *key, "name", where=row.id)
        taken.add(name)
        if row.contact is None:
            yield doubtful("beside-unreached", *key, "contact", where=row.id)
        if row.can is None:
            yield doubtful("beside-for-what", *key, "can", where=row.id)
