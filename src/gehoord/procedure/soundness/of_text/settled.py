"""A day by which a text settles a complaint, kept by a proposal to settle it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.answer_names import PROPOSAL
from gehoord.procedure.makers import OURS
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import timed
from gehoord.procedure.soundness.finding import Unsound, doubtful

_SETTLED: Final = re.compile(
    r"\b(?:afgehandeld|afhandeling|handel(?:t|en)\b[^.;]{0,80}\baf|afgerond|afronding"
    r"|afgewikkeld|wikkel(?:t|en)\b[^.;]{0,80}\baf|settled?|resolved?|closed|completed?"
    r"|concluded?|conclusion|opgelost)\b"
)
_OFFERED: Final = re.compile(
    r"\b(?:voorstel\w*|oplossing\w*|bericht|antwoord\w*|reactie|reageren|reageert"
    r"|standpunt|propos\w*|solution|offer\w*|respon\w+|reply|answer\w*|acknowledg\w+)\b"
)
"""What a proposal can be, beside the end of it."""


def settled(procedure: Procedure) -> Iterator[Unsound]:
    """Give each term that a proposal keeps, of which the sentence names the end."""
    for term in procedure.terms:
        if PROPOSAL in term.kept_by and term.strength in OURS:
            for name, said, _ in timed(procedure, term.source, term.length):
                if _SETTLED.search(said) and not _OFFERED.search(said):
                    key = ("term", term.id, "kept_by")
                    facts = {"term": term.id, "of": name, "said": said.strip(" .")}
                    yield doubtful("settled-by-a-proposal", *key, **facts)
                    break
