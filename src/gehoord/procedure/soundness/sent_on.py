"""Complaints that are sent on: by whom, to whom, and with whose consent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.laws import cited, grounds
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

_FORWARD: Final = "forward"
_ASKING: Final = "Wkkgz"  # Uitvoeringsbesluit 7.3: only whom the client did not refuse


def sent_on(procedure: Procedure) -> Iterator[Unsound]:
    """A body without the act, the act without a body, and who is not asked."""
    if procedure.forwards and _FORWARD not in procedure.acts:
        yield wrong("forward-by-nobody", "forward", procedure.forwards[0].id)
    if _FORWARD in procedure.acts and not procedure.forwards:
        yield wrong("forward-to-nobody", "acts", _FORWARD)
    for row in procedure.forwards:
        key = ("forward", row.id)
        if not row.consent and not _by_law(procedure, row.source):
            yield doubtful("forward-unasked", *key, "consent", where=row.id)
        if not row.contact:
            yield doubtful("forward-unreached", *key, "contact", where=row.id)


def _by_law(procedure: Procedure, source: str) -> bool:
    """Return whether a law makes the organisation send it on, whoever agrees."""
    laws = {law.name for law in cited(source)}
    asks = _ASKING in {law.name for law in grounds(procedure.legal_bases)}
    return bool(laws) and not asks
