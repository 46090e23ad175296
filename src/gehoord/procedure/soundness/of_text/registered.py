"""A letter that a text promises to send with proof of receipt, as no letter here is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.published import Sentence
from gehoord.procedure.sentences.split import sentences_of
from gehoord.procedure.soundness.finding import Unsound, doubtful

_REGISTERED: Final = re.compile(
    r"\b(?:aangetekend\w*(?: (?:brief|schrijven|post))?"
    r"|(?:tegen|met) ontvangstbewijs|deurwaardersexploot"
    r"|(?:registered|recorded|certified) (?:post|mail|letter|delivery)"
    r"|special delivery|signed.for (?:post|delivery))\b"
)
_FROM_THEM: Final = re.compile(
    r"\b(?:klachten|klacht|bezwaar|beroep|reclames?|complaints?|appeals?|claims?|notice)\b"
    r"[^.;]{0,80}\b(?:aangetekend|ontvangstbewijs|registered|recorded|certified)\b"
    r"[^.;]{0,60}\b(?:meld\w*|gemeld|ingediend|indienen|gestuurd aan ons|in te dienen"
    r"|submitted|lodged|made|filed|sent to us)\b"
    r"|\b(?:u|je|klager|indiener|cliënt|consument|you|complainants?|customers?|clients?)"
    r" (?:\w+ ){0,2}(?:moet|dient|kunt|kan|mag|stuurt|must|should|can|may|send|sends)\b"
    r"|\b(?:ingediend|indienen|in te dienen|submitted|lodged|made|filed)\b[^.;]{0,60}"
    r"\b(?:aangetekend|ontvangstbewijs|registered|recorded|certified)\b"
    r"|^(?:stuur|send|schrijf|write)\b"
)
"""It is who complains that is asked to write so."""


def registered_unsent(sentence: Sentence) -> Iterator[Unsound]:
    """Give what a sentence promises so, once."""
    for text in each_of_text(sentence.said):
        for said in sentences_of(text.lower()):
            found = _REGISTERED.search(said)
            if found and not _FROM_THEM.search(said):
                facts = {"of": sentence.id, "said": found[0]}
                yield doubtful("registered-unsent", "text", sentence.id, **facts)
                return
