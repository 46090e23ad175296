"""Languages by their code. Which of them there are words in is not known here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_CODES: Final = """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu
    cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he
    hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko
    kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd
    ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se
    sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty
    ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
CODES: Final = tuple(_CODES.split())
"""Every code of two letters: ISO 639-1, as its registration authority lists it."""

SHIPPED: Final = ("nl", "en")
"""What every pattern is written in: a file laid over one may say more than it needs."""


_REGIONS: Final = (2, 3, 4)  # letters: pt-br, zh-hans
_LONG: Final = 3


def is_code(said: str) -> bool:
    """
    Return whether this can be the code of a language, as a catalogue is called.

    Two letters are one that ISO 639-1 has. Three are those of a language that it has
    not, such as pap; the list of these is too long to know. A region may stand behind.
    """
    tongue, dash, region = said.partition("-")
    if not said.isascii() or not said.islower() or not tongue.isalpha():
        return False
    if dash and not (region.isalpha() and len(region) in _REGIONS):
        return False
    return tongue in CODES or len(tongue) == _LONG


def answered_in(wanted: str, promised: Sequence[str]) -> str:
    """
    Return the language in which somebody who wrote in this one is answered.

    Theirs where the procedure promises it, else its first: in no other does it have
    words of its own, and in no other are its letters looked at before it counts.
    """
    return wanted if wanted in promised else promised[0]
