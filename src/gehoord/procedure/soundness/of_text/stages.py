"""Stages as the text tells them: without a time, or by nobody who does or asks it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gehoord.procedure.lanes import Entry
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.named import Said, cited, read_in
from gehoord.procedure.sentences.numbers import NUMBERS
from gehoord.procedure.sentences.vocabulary import (
    ANOTHER,
    HANDLING,
    OUTSIDE,
    POST,
    STAGE,
)
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_text.quoting import quoting

_ORDINAL: Final = {
    **dict.fromkeys(("first", "eerste"), 1),
    **dict.fromkeys(("second", "tweede"), 2),
    **dict.fromkeys(("third", "derde"), 3),
}
_HEAD: Final = re.compile(
    r"^\W*(?:(?:at|in) )?(?:the |de )?(?:formal |informal )?(?:"
    rf"{STAGE}|(?P<nth>{'|'.join(_ORDINAL)}) (?:stage|step|fase|stap|level|phase))\b"
)
_OUTSIDE: Final = re.compile(rf"\b(?:{OUTSIDE}|extern\w*|independent\w*)\b")
_IN_TIME: Final = re.compile(
    r"\b(?:immediately|straight ?away|at once|meteen|the same day|dezelfde dag"
    r"|time ?(?:scale|frame|limit|line)s?|termijn\w*)\b"
)
_DONE: Final = re.compile(
    rf"\b(?:is|are|will be|be|wordt|worden) (?:\w+ ){{0,3}}?{HANDLING}\b"
)
_BY_WHOM: Final = re.compile(
    r"\b(?:(?:by|door) (?:the|an?|our|one|de|het|een|onze)|we|wij|our|ons|onze|team|staff"
    rf"|{POST}|medewerkers?|teacher)s?\b"
)
_ELSE: Final = re.compile(
    rf"\b(?:{ANOTHER}|other|separate\w*|(?:more )?senior|fresh|new person|higher|did not"
    r"|n[’']t (?:\w+ ){0,4}involved|who (?:has|have|was|were) not|hoger\w*|zelf niet)\b"
)
_POSTS: Final = re.compile(rf"\b{POST}")
_ASKS: Final = re.compile(
    r"\b(?:u|uw|je|jij|jouw|klagers?|klaagster|indiener|cliënt\w*|patiënt\w*|ouders?"
    r"|consument\w*|men|(?:in )?beroep\w*|verzoek\w*|verzoch\w*|gevraagd|vraag\w*"
    r"|vrag\w*|bezwaar\w*|\w*tevreden\w*|eens|you|your|complainants?|they|their"
    r"|customers?|clients?|parents?|person|member|student|resident|anyone"
    r"|who (?:complains|raised|made)|appeal\w*|ask\w*|request\w*|escalat\w*|\w*satisf\w*"
    r"|unhappy|refer\w*|wish\w*|tak(?:e|en) it)\b"
)
"""Who may ask for a stage, or that it is asked for."""
_USUALLY: Final = re.compile(
    r"\b(?:usually|normally|generally|where possible|doorgaans|meestal|in principe"
    r"|in beginsel|zo mogelijk)\b"
)


@dataclass(frozen=True, slots=True)
class _Stage:
    """A stage of the text: where it begins, what it is called, and its sentences."""

    name: str
    called: str
    said: tuple[str, ...]


def stages_in_text(procedure: Procedure) -> Iterator[Unsound]:
    """Give the stages without a time, those by nobody, and those by somebody else."""
    stages = tuple(_stages(read_in(procedure)))
    if len(stages) > 1:
        untimed = ((x.name, x.called) for x in stages if _is_untimed(x))
        yield from quoting("stage-untimed", untimed)
        nobody = ((x.name, x.called) for x in stages if _is_by_nobody(x))
        yield from quoting("stage-by-nobody", nobody)
    yield from _another(procedure)
    yield from _unasked(procedure)


def _stages(said: Said) -> Iterator[_Stage]:
    """Give each stage that the text numbers, in the order of their numbers."""
    name, called, number, own = "", "", 0, list[str]()
    for of, sentence in said:
        found = _HEAD.match(sentence)
        which = _number(found) if found else 0
        if found and which == number + 1:
            if own:
                yield _Stage(name, called, tuple(own))
            name, called, number, own = of, found[0].strip(' "“(*'), which, []
        elif number and len(own) > 1 and _OUTSIDE.search(sentence):
            break
        if number:
            own.append(sentence)
    if own:
        yield _Stage(name, called, tuple(own))


def _number(found: re.Match[str]) -> int:
    said = found["which"] or found["nth"]
    return _ORDINAL.get(said) or NUMBERS.get(said) or int(said)


def _is_untimed(stage: _Stage) -> bool:
    """Return whether none of its sentences says when; outside it is not ours to say."""
    if any(_OUTSIDE.search(each) for each in stage.said[:2]):
        return False
    return not any(every_in(each) or _IN_TIME.search(each) for each in stage.said)


def _is_by_nobody(stage: _Stage) -> bool:
    done = [each for each in stage.said if _DONE.search(each)]
    return bool(done) and not any(_BY_WHOM.search(each) for each in stage.said)


def _unasked(procedure: Procedure) -> Iterator[Unsound]:
    """A stage that the file lets who complains ask for, and its sentences nobody."""
    rule = procedure.acts.get("escalate")
    for row in procedure.stages:
        own = _sentences(procedure, row.source)
        asked = _sentences(procedure, rule.source) if rule else []
        if row.entry is not Entry.ON_REQUEST or not own:
            continue
        if not any(_ASKS.search(each) for each in (*own, *asked)):
            key = ("stage", row.id, "entry")
            yield doubtful("asker-unsaid", *key, stage=row.name, of=row.source)


def _sentences(procedure: Procedure, source: str) -> list[str]:
    return [sentence.lower() for _, sentence in cited(procedure, source)]


def _another(procedure: Procedure) -> Iterator[Unsound]:
    """A stage that the file gives to somebody else, and its sentences do not."""
    for row in procedure.stages:
        said = _sentences(procedure, row.source)
        if not row.different_person or not said:
            continue
        if any(_ELSE.search(each) for each in said):
            continue
        if any(_POSTS.search(x) and not _USUALLY.search(x) for x in said):
            continue
        key = ("stage", row.id, "different_person")
        yield doubtful("another-unsaid", *key, stage=row.name, of=row.source)
