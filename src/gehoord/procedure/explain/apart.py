"""Whether a body outside may be called independent: by its text, or its name."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.bodies import Body, is_court
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.rules import Procedure

_APART: Final = re.compile(
    r"onafhankelijk|onpartijdig|independent|impartial|regulator|toezichthouder"
    r"|niet (?:voor|bij) ons werk|not work for us|\bextern|\bexternal"
    r"|buiten de organisatie|outside the organi[sz]ation"
)
_BY_NAME: Final = re.compile(
    r"ombuds|geschillen|\bdispute|rechter|rechtbank|\bcourt|tribunal|tuchtcollege"
    r"|arbit|adjudicat|regulator|toezichthouder|autoriteit|authority|inspecti"
)


def is_independent(procedure: Procedure, body: Body) -> bool:
    """
    Return whether the page may call it so: its sentences or its name do, or no text is.

    Somebody whom a text names as the next to go to may be the church, or the group, of
    which the organisation is a part.
    """
    if not procedure.text or is_court(body):
        return True
    own = procedure.sentences_of(body.source)
    spoken = (said for each in (*own, body.name) for said in each_of_text(each))
    by_name = any(_BY_NAME.search(x.lower()) for x in each_of_text(body.name))
    return by_name or any(_APART.search(each.lower()) for each in spoken)
