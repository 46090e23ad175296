"""A sentence of the public page that is about one stage, with that stage in front."""

from __future__ import annotations

from typing import Final

from gehoord.words.actors import opening
from gehoord.words.both import Both
from gehoord.words.inside import going_on
from gehoord.words.own_words import localised

_IN_STAGE: Final = Both("In de stap “{stage}”:", "In the stage “{stage}”:")


def in_stage(stage: object, said: str, lang: str) -> str:
    """Return a sentence with the stage that it is about in front, if it is of one."""
    return of_stage(stage, going_on(said, lang), lang) if stage else said


def of_stage(stage: object, said: str, lang: str) -> str:
    """Return the same of a sentence that begins with a name, which keeps its letter."""
    name = opening(localised(stage, lang))
    return f"{_IN_STAGE[lang].format(stage=name)} {said}"
