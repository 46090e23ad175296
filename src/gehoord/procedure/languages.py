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


def answered_in(wanted: str, promised: Sequence[str]) -> str:
    """
    Return the language in which somebody who wrote in this one is answered.

    Theirs where the procedure promises it, else its first: in no other does it have
    words of its own, and in no other are its letters looked at before it counts.
    """
    return wanted if wanted in promised else promised[0]
