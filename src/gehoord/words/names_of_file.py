"""What a file calls its letters, terms and stages, beside people, in a story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gehoord.procedure.entries import Entry
from gehoord.procedure.rules import Procedure
from gehoord.words import notices, terms
from gehoord.words.letter_titles import titles_in
from gehoord.words.own_words import localised

STAGE: Final = "stage:"  # before the id of one


def names_of_file(
    procedure: Procedure, lang: str, entries: Sequence[Entry]
) -> dict[str, str]:
    """Return all of these, each by what it is and its id, for the story of a case."""
    stages = {f"{STAGE}{x.id}": localised(x.name, lang) for x in procedure.stages}
    return {
        **notices.as_names(procedure.letter_names, lang),
        **titles_in(procedure, entries, lang),
        **terms.as_names(procedure.terms, lang),
        **stages,
    }
