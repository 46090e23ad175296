"""Words of a text that lead to what is gone, or that only hang on a wall."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.laws.gone import GONE
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound, doubtful

_TOLD_AS_GONE: Final = re.compile(
    r"\b(?:former\w*|previous\w*|replac\w+|repealed|abolished|used to be|until 20\d\d"
    r"|voorheen|vroeger\w*|voormalig\w*|vervang\w*|vervallen|opgevolgd|opvolger"
    r"|ingetrokken|opgegaan)\b"
)
_ADDRESS: Final = re.compile(
    r"\b(?:address\w*|telephone|phone|contact details|number|adres\w*|telefoon\w*"
    r"|contactgegevens)\b"
)
_ON_A_WALL: Final = re.compile(
    r"\b(?:notice ?boards?|(?:displayed|posted|shown) in (?:the|our) \w+|in the hallway"
    r"|prikbord|mededelingenbord|(?:hangt|hangen|staat) in de (?:hal|gang|wachtkamer))\b"
)
_ELSEWHERE_TOO: Final = re.compile(
    r"@|\bwww\.|https?://|\bwebsite\b|(?<![\w.])(?:\+|\b0)\d[\d ()/.-]{6,}\d"
)


def out_of_date(procedure: Procedure) -> Iterator[Unsound]:
    """Give each name of what is gone, once, and each address on a wall alone."""
    seen: set[str] = set()
    whole = " ".join(said for _, said in read_in(procedure))
    there = [each for each in GONE if each.among.search(whole)]
    for key, name, said in _texts(procedure):
        for each in there:
            found = each.called.search(said) if each.beside.search(said) else None
            if found and each.source not in seen and not _TOLD_AS_GONE.search(said):
                seen.add(each.source)
                facts = {"of": name, "said": found[0], "now": each.now}
                yield doubtful("gone-by-now", *key, **facts)
    for name, said in read_in(procedure):
        wall = _ON_A_WALL.search(said)
        if wall and _ADDRESS.search(said) and not _ELSEWHERE_TOO.search(said):
            yield doubtful("address-on-a-wall", "text", name, of=name, said=wall[0])


def _texts(procedure: Procedure) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Give each sentence, each law and each body that the file names, with its place."""
    for name, said in read_in(procedure):
        yield ("text", name), name, said
    for law in procedure.legal_bases:
        yield ("legal_bases",), "legal_bases", law.lower()
    only = procedure.third_party
    for body in procedure.bodies or ((only,) if only else ()):
        for text in each_of_text(body.name):
            yield ("third-party", "name"), "third-party", text.lower()
    for row in procedure.besides:
        for text in each_of_text(row.name):
            yield ("beside", row.id, "name"), row.id, text.lower()
