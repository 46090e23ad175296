"""To whom a sentence sends a complaint, and whether the text says more of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from gehoord.procedure.sentences.lengths import every_in

_WHOM: Final = (
    r"(?:the |our |an? |de |het |onze |een )?(?:appropriate |relevant |responsible "
    r"|betreffende |betrokken |bevoegde )?(?P<{}>[\w’'-]+(?: (?!(?:and|or|who|which|for"
    r"|within|without|in|by|if|when|where|as|with|immediately|at|en|of|die|dat"
    r"|voor|binnen|als|met|om)\b)[\w’'-]+){{0,4}}(?: of [\w’' -]{{3,30}})?)"
)
_SENT: Final = re.compile(
    r"\b(?:will|shall|must|is|are) (?:\w+ )?(?:be )?(?:referred|passed|forwarded|handed"
    r"|transferred|redirected|directed|sent)(?: on| over"
    r"| up)? to " + _WHOM.format("one") + "|"
    r"\b(?:we|manager|officer|he|she|they) (?:will |shall |then )?(?:pass|refer|forward"
    r"|send|direct)(?:s|es)? (?:it|this|that|them|(?:the|your) complaint)(?: on)? to "
    + _WHOM.format("four")
    + "|"
    r"\bgaa[tn] (?:deze|die|hij|zij|het|uw klacht|de klacht|\w+ )? ?naar "
    + _WHOM.format("five")
    + "|"
    r"\b(?:wordt|worden) (?:[\w’'-]+ ){0,4}?(?:aan|naar) " + _WHOM.format("two") + r"? "
    r"(?:doorverwezen|doorgestuurd|doorgezonden|overgedragen|verwezen)\b|"
    r"\b(?:doorverwezen|doorgestuurd|doorgezonden|overgedragen|verwezen) (?:aan|naar) "
    + _WHOM.format("three")
)
_SOME: Final = re.compile(
    r"\b(?:complaints?|matters?|it|issues?|concerns?|klachten|klacht)\b[^.;]{0,20}"
    r"\b(?:about|relat\w+ to|concern(?:s|ing)|involv\w+|regarding|against|of an? \w+"
    r" nature|over|betreft|betreffende|betrekking op|tegen|gaat over|gaan over)\b"
)
"""Complaints about something: what is sent on of all of them is the way in."""
_ANSWERED: Final = re.compile(
    r"\b(?:who|which|they|he|she|person) (?:will|shall|then|investigat\w*|handl\w*"
    r"|deal\w*"
    r"|answer\w*|respond\w*|looks?|decid\w*)\b|\b(?:procedures?|polic(?:y|ies)|regeling"
    r"|reglement|procedure|protocol)\b|\b(?:die|deze|hij|zij) (?:\w+ ){0,4}(?:behandelt"
    r"|onderzoekt|beslist|beantwoordt|neemt|afhandelt)|\bto (?:investigate|deal|handle"
    r"|answer|respond|consider|decide|be)\b|\bfor (?:\w+ ){0,2}(?:review|investigation"
    r"|consideration|decision|action|response)\b"
)
_OUTSIDE: Final = re.compile(
    r"ombuds|police|politie|court|rechter|tribunal|regulator|inspect|adjudicat|geschil"
    r"|disputes?\b|authority|safeguard|council|gemeente|\byou\b|complainant|klager"
)
_COMMON: Final = re.compile(
    r"(?:head|manager|officer|person|department|team|services?|members?|staff|responsible"
    r"|complaints?|committee|director|senior|chief|appropriate|other|relevant|the|of|and"
    r"|another|next|stage|hoofd|afdeling|medewerker|dienst|persoon|bevoegde|klachten|de"
    r"|het|van|een)"
)


def out_of_sight(said: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """
    Return who gets a complaint and is nowhere heard of again, by the sentence.

    Neither an answer, a time nor another procedure stands beside it. Who is outside is
    asked about elsewhere.
    """
    found = []
    for at, (name, sentence) in enumerate(said):
        sent = _SENT.search(sentence)
        whom = next((x for x in sent.groups() if x), "") if sent else ""
        if not sent or not whom or not _SOME.search(sentence[: sent.end()]):
            continue
        after = " ".join(x for _, x in said[at + 1 : at + 2])
        told = _ANSWERED.search(sentence[sent.start() :]) or every_in(sentence)
        others = [x for n, (_, x) in enumerate(said) if n != at]
        if told or _OUTSIDE.search(whom) or _goes_on(after) or _named(whom, others):
            continue
        found.append((name, whom))
    return tuple(found)


def _goes_on(after: str) -> bool:
    """Return whether the next sentence tells what that one does."""
    return bool(
        re.match(r"(?:they|he|she|this person|that person|die|deze|zij|hij)\b", after)
    )


def _named(whom: str, others: Sequence[str]) -> bool:
    """Return whether another sentence speaks of them, by a word that is theirs alone."""
    own = [x for x in whom.split() if not _COMMON.fullmatch(x)]
    if not own:
        return any(whom in each for each in others)
    return any(
        all(re.search(rf"\b{re.escape(x)}\b", each) for x in own) for each in others
    )
