"""Times of the text that count from what we do ourselves, and that nothing says when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gehoord.procedure.law import Measure
from gehoord.procedure.laws import grounds
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.either import either
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.named import Said, read_in
from gehoord.procedure.sentences.vocabulary import SINCE
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import quoting

_SINCE: Final = rf"(?:{SINCE}\b|(?:days?|weeks?|months?)(?: \([^)]{{1,30}}\))? of\b)"
_HAS: Final = r"(?:is|are|has been|have been|was|were|been|being|be|wordt|werd|worden)"


@dataclass(frozen=True, slots=True)
class _Act:
    """What we do: how a time counts from it, and how a sentence has a time for it."""

    since: re.Pattern[str]
    done: re.Pattern[str]


_BETWEEN: Final = r"(?: (?!(?:receipt|ontvangst|receiving)\b)[\w’'-]+){0,6}?"
_SENDING: Final = (
    r"(?: (?:sending|verzending|van|of|the|our|this|de|het|onze|deze|date|day|datum|dag"
    r"|us|having|written|schriftelijke)){0,5}"
)


def _act(noun: str, participle: str, done: str, between: str = _BETWEEN) -> _Act:
    begins = rf"(?:{noun}|{_HAS} (?:\w+ )?(?:{participle})|(?:{participle}) {_HAS})"
    since = re.compile(rf"\b{_SINCE}{between} {begins}\b")
    return _Act(since, re.compile(rf"\b(?:{done})\w*"))


_ACTS: Final = (
    _act(
        "registratie|registration|logging|opname in (?:het|ons) register",
        "registered|logged|recorded|geregistreerd",
        "regist|geregistreerd|logg?(?:ed|ing)?\\b|record|opgenomen",
    ),
    _act(
        "allocation|assignment|toewijzing|aanwijzing"
        "|appointment of (?:the|an?) (?:\\w+ )?(?:investigator|handler|officer|panel)",
        "allocated|assigned|appointed|convened|toegewezen|aangewezen|benoemd",
        "allocat|assign|appoint|conven|toewijz|toegewezen|aangewezen|aanwijz|benoem",
    ),
    _act(
        "acceptance|aanvaarding|inbehandelingneming|het in behandeling nemen",
        "accepted|admitted|validated|ontvankelijk|in behandeling genomen",
        "accept|admi[ts]|validat|ontvankelijk|in behandeling|inbehandeling",
    ),
    _act(
        "(?:start|beginning|commencement|completion|end|conclusion) of (?:the|our|an?)"
        " (?:\\w+ )?(?:investigation|inquiry|enquiry)"
        "|(?:de start|aanvang|afronding|het einde|afloop) van het onderzoek",
        "investigated|onderzocht",
        "investigat|onderzoek|onderzocht",
    ),
    _act(
        "(?:review|reconsideration)(?! (?:panel|committee|request))|herbeoordeling",
        "reviewed|reconsidered|herbeoordeeld",
        "(?:will|shall|to|we|panel|board|committee|manager|officer) (?:then )?(?:review"
        "|reconsider)|reviewed|reconsidered|review (?:is|will|takes)|herbeoordeel"
        "|opnieuw (?:bekek|beoordeel)",
    ),
    _act(
        "hearing|(?:board |panel |committee )?meeting(?! with)|hoorzitting|zitting"
        "|vergadering|(?:panel|committee|board) (?:has )?(?:met|meets)",
        "held|convened|gehouden",
        "hear(?:s|d|ing)?\\b|meet|convene|hoor|gehoord|zitting|vergader",
    ),
    _act(
        "doorzending",
        "(?:passed|forwarded|referred|handed) (?:on )?to|doorgestuurd|doorgezonden",
        "pass|forward|refer|hand|doorzend|doorgestuurd|doorstur|doorgezonden",
    ),
)
_WRITTEN: Final = _act(
    "acknowledg(?:e?ment|ing)(?: letter)?|(?:de |onze )?ontvangst(?:bevestiging|melding)",
    "acknowledged|bevestigd",
    "acknowledg|ontvangst(?:bevestiging|melding)|bevestig",
    _SENDING,
)
"""Asked of the file where a term of it begins so, and then not here."""
_THEIRS: Final = re.compile(
    r"\b(?:you|u|klager|complainant|ombuds\w*|court|rechter|\w*geschillen\w*)"
    r" (?:may|can|must|should|kunt|kan|moet|hebt|heeft|have|has)\b"
    r"|\b(?:kunt|kan|moet|hebt) (?:u|je|klager)\b"
)


def our_beginnings(procedure: Procedure) -> Iterator[Unsound]:
    """Give the times that count so, where no other sentence has a time for that act."""
    said = read_in(procedure)
    in_file = any(each.starts == {"acknowledged"} for each in procedure.terms)
    acts = _ACTS if in_file else (*_ACTS, _WRITTEN)
    quoted = tuple(
        (name, found)
        for name, sentence in said
        if every_in(sentence) and not _THEIRS.search(sentence)
        for found in _counted_from(acts, sentence, tuple(x for _, x in said))
    )
    yield from quoting("begins-with-us", quoted)
    yield from _from_our_letter(procedure, said, {name for name, _ in quoted})


def _from_our_letter(
    procedure: Procedure, said: Said, known: set[str]
) -> Iterator[Unsound]:
    """Give the times from our own word of receipt, unless a law that is named has so."""
    whole = [
        (law.name, limit.from_filing)
        for law in grounds(procedure.legal_bases)
        for limit in law.limits
        if limit.measure is Measure.OUTCOME and not limit.stage
    ]
    quoted = tuple(
        (name, found[0])
        for name, sentence in said
        if name not in known and every_in(sentence) and not _THEIRS.search(sentence)
        if (found := _WRITTEN.since.search(sentence)) and not either(sentence)
    )
    if not all(filed for _, filed in whole):
        return
    if whole:
        law = whole[0][0]
        yield from quoting("counts-from-our-letter-by-law", quoted, law=law)
    else:
        yield from quoting("counts-from-our-letter", quoted)


def _counted_from(
    acts: tuple[_Act, ...], sentence: str, every: tuple[str, ...]
) -> Iterator[str]:
    """Give the words of each such beginning of which nothing says the last day."""
    for act in acts:
        found = act.since.search(sentence)
        if found and not any(_is_timed(each, act) for each in every):
            yield found[0]


def _is_timed(sentence: str, act: _Act) -> bool:
    """Return whether it has a time for that act itself."""
    counts_from_it = bool(act.since.search(sentence))
    return not counts_from_it and bool(every_in(sentence) and act.done.search(sentence))
