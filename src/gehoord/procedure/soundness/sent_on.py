"""Complaints that are sent on: by whom, to whom, and with whose consent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.laws import cited, grounds
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

_FORWARD: Final = "forward"
_BESIDE: Final = re.compile(
    r"\b(?:staan|blijven|blijft) (?:wij |we )?(?:u|je|jou|klager)\b[^.;]{0,30}"
    r"\b(?:terzijde|bij|helpen|steunen|begeleiden)\b"
    r"|\b(?:continue|remain|go on|keep on)\b[^.;]{0,20}\b(?:support|help|assist)\w*"
    r"|\b(?:stand by|stay beside|remain beside) you\b",
    re.IGNORECASE,
)
"""That whoever sends it on goes on helping who complained."""
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
        texts = procedure.sentences_of(row.source)
        for said in (x for each in texts for x in each_of_text(each)):
            if found := _BESIDE.search(said):
                yield doubtful("beside-them-unkept", *key, "source", said=found[0])


def _by_law(procedure: Procedure, source: str) -> bool:
    """Return whether a law makes the organisation send it on, whoever agrees."""
    laws = {law.name for law in cited(source)}
    asks = _ASKING in {law.name for law in grounds(procedure.legal_bases)}
    return bool(laws) and not asks
