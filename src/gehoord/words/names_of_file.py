"""What a file calls its letters, terms and stages, beside people, in a story."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.words import notices, terms
from gehoord.words.page_own_words import localised

STAGE: Final = "stage:"  # before the id of one


def names_of_file(procedure: Procedure, lang: str) -> dict[str, str]:
    """Return all of these, each by what it is and its id."""
    stages = {f"{STAGE}{x.id}": localised(x.name, lang) for x in procedure.stages}
    return {
        **notices.as_names(procedure.letter_names, lang),
        **terms.as_names(procedure.terms, lang),
        **stages,
    }
