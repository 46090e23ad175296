"""A file that lets somebody stay without any way to reach them: that it fits the rest."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.lanes import NAMELESS
from gehoord.procedure.particulars import Needed
from gehoord.procedure.parts import Channel
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

REACHES = frozenset({"email", "phone", "address"})
"""The particulars by which somebody can be reached."""


def unreached(procedure: Procedure) -> Iterator[Unsound]:
    """Nobody who can be reached; or nobody needed to be, and the rest says otherwise."""
    asked = procedure.particulars
    blocking = {name for name in asked if asked[name] is Needed.BLOCKS} & REACHES
    if not procedure.no_contact:
        if Needed.ONE_WAY not in asked.values() and not blocking:
            yield wrong("no-way-to-reach", "particulars")
        return
    for name in sorted(blocking):
        yield doubtful("no-contact-blocked", "particulars", name, what=name)
    if procedure.anonymous not in NAMELESS:
        yield doubtful("no-contact-named", "no_contact")
    if procedure.channels and Channel.WEB not in procedure.channels:
        yield doubtful("no-contact-no-page", "channels")
