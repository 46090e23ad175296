"""Consent that a text asks of who complains for another, and whether it is waited for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

MANDATE: Final = "mandate-settled"
_CONSENT: Final = (
    r"(?:(?:written|signed) (?:consent|permission|authori[sz]ation|authority)"
    r"|(?:consent|permission|authori[sz]ation|authority) (?:in writing|from)"
    r"|letters? of authority|(?:schriftelijke|ondertekende|getekende) (?:toestemming"
    r"|volmacht|machtiging)|\bmachtiging|\bvolmacht|toestemming (?:van|nodig))"
)
_FOR_ANOTHER: Final = (
    r"(?:\bon (?:\w+ ){0,2}behalf\b|\bfor (?:someone|somebody|anyone) else\b"
    r"|\bbehalf of\b|\bnamens (?:een|iemand|de)\b"
    r"|\bvoor (?:een|iemand) ander\w*\b|\bgemachtigde\b|\bvertegenwoordig\w*)"
)
_ASKED: Final = re.compile(
    rf"{_FOR_ANOTHER}[^.;]{{0,160}}{_CONSENT}|{_CONSENT}[^.;]{{0,120}}{_FOR_ANOTHER}",
    re.IGNORECASE,
)


def consents(procedure: Procedure) -> Iterator[Unsound]:
    """Give the first sentence that asks it, where no act waits until it is there."""
    acts = (procedure.acts, *procedure.acts_by_stage.values())
    if any(MANDATE in rule.needs for each in acts for rule in each.values()):
        return
    for row in procedure.text:
        for said in each_of_text(row.said):
            if found := _ASKED.search(said):
                facts = {"of": row.id, "said": found[0]}
                yield doubtful("consent-unheld", "text", row.id, **facts)
                return
