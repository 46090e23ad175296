"""A day by which a text settles a complaint, kept by a proposal to settle it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.answer_names import PROPOSAL
from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import same
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.published import all_named
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.split import sentences_of
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.terms import Term

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
            for name, said in _ends(procedure, term):
                key = ("term", term.id, "kept_by")
                facts = {"term": term.id, "of": name, "said": said.strip(" .")}
                yield doubtful("settled-by-a-proposal", *key, **facts)
                break


def _ends(procedure: Procedure, term: Term) -> Iterator[tuple[str, str]]:
    """Give each sentence on this time that speaks of the end, with its name."""
    length = term.length
    for cited in all_named(term.source, procedure.text):
        for text in each_of_text(cited.said):
            for sentence in sentences_of(text):
                plain = sentence.lower()
                if _SETTLED.search(plain) and not _OFFERED.search(plain):
                    told = (each for _, each in every_in(plain))
                    if isinstance(length, Length) and any(
                        same(length, x) for x in told
                    ):
                        yield cited.id, sentence
