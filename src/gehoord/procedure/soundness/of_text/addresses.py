"""Where to write, call or pay: what a text names and the rest of its file does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Final

from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.published import Sentence
from gehoord.procedure.sentences.post import post_in
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.over_pattern.said import strings

_ADDRESS: Final = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)[^\s)>\]]+|[€£$]\s?\d[\d.,]*"
    r"|\b\d[\d.,]*\s?(?:euro|eur|pounds?|pond)\b|(?<![\w.:])(?:\+|\b0)\d[\d ()/.-]{6,}\d"
)
_NO_WAY: Final = re.compile(
    r"\b(?:tele)?fax(?:nummer| number)?\b[ .:]*(?:\+|\b0)\d[\d ()/.-]{6,}\d"
    r"|(?:https?://|www\.)[^\s)>\]]*(?:\.pdf\b|legislation|wetten\.|eur-lex|/eli/|codex)"
    r"[^\s)>\]]*",
    re.IGNORECASE,
)
"""A fax, for which there is no place, and where a law or a document can be read."""
_SUM: Final = re.compile(r"[€£$]|\b(?:euro|eur|pounds?|pond)\b")
_WHOLE: Final = re.compile(r"[.,]00$|[.,]$|,-$")
_NO_SIGN: Final = re.compile(r"[^a-z0-9@]+")


def addresses_unheld(sentence: Sentence, rest: Mapping[str, Any]) -> Iterator[Unsound]:
    """An address or a sum in a sentence that the rest of the file does not have."""
    held = {
        _squeezed(each) for said in strings(rest) for each in _ADDRESS.findall(said)
    }
    posted = {known for said in strings(rest) for _, known in post_in(said)}
    for full in each_of_text(sentence.said):
        text = _NO_WAY.sub(" ", full)
        reached = (x for x in _ADDRESS.findall(text) if not _is_held(x, held))
        written = (said for said, known in post_in(text) if known not in posted)
        found = next(chain(reached, written), "")
        if found:
            facts = {"of": sentence.id, "said": found.rstrip(".,;")}
            yield doubtful("address-unheld", "text", sentence.id, **facts)
            return


def _is_held(address: str, held: Iterable[str]) -> bool:
    return any(_squeezed(address) in each for each in held)


def _squeezed(address: str) -> str:
    """Return an address, a number to call or a sum without what it is dressed in."""
    if _SUM.search(address.lower()):
        return "sum " + _WHOLE.sub("", _SUM.sub("", address.lower()).strip())
    bare = address.casefold().removeprefix("https://").removeprefix("http://")
    return _NO_SIGN.sub("", bare.removeprefix("www."))
