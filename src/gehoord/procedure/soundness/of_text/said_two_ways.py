"""One thing that two sentences of a text say in two ways, where a rule hangs on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import Said, read_in, saying
from gehoord.procedure.sentences.numbers import NUMBERS
from gehoord.procedure.sentences.vocabulary import STAGE
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import quoting

_KEPT: Final = re.compile(
    r"\b(?:altijd|strikt|volstrekt|te allen tijde|always|strict\w*|at all times"
    r"|absolute\w*)\b[^.;]{0,30}\b(?:vertrouwelijk|confiden\w+)"
    r"|\bconfiden\w+\b[^.;]{0,20}\bat all times\b"
)
_ALL: Final = re.compile(
    r"\b(?:alle|all|any) (?:\w+ ){0,2}(?:informatie|stukken|gegevens|documenten"
    r"|information|documents|evidence|correspondence|papers)\b"
)
_GIVEN: Final = re.compile(
    r"\b(?:verstrekt|verstrekken|geeft|geven|krijgt|krijgen|ontvangt|ontvangen|stuurt"
    r"|inzage|inzien|toegezonden|receives?|gets?|given|provided?|sends?|sent|copies"
    r"|access|see)\b"
)
_PARTY: Final = re.compile(
    r"\b(?:klager|indiener|cliënt|u|je|(?:beide |de )?partijen|beklaagde|complainant|you"
    r"|(?:both |the )?parties|respondent)\b"
)
_RESERVED: Final = re.compile(
    r"\b(?:tenzij|behalve|voor zover|toestemming|niet|geen|nooit|unless|except|so far as"
    r"|subject to|consent|not|never)\b"
)
_DISPUTE: Final = re.compile(
    r"\bgeschil(?:len)?\b[^.;]{0,40}\b(?:in te dienen|indien\w*|ingediend|voor te leggen"
    r"|voorleg\w*|voorgelegd|aanhangig)\b"
)
_COMPLAINT: Final = re.compile(
    r"\bklacht(?:en)?\b[^.;]{0,40}\b(?:in te dienen|indien\w*|ingediend|voor te leggen"
    r"|voorleg\w*|voorgelegd|aanhangig)\b[^.;]{0,60}"
    r"\b(?:geschillen(?:commissie|instantie)|(?:de)?geschillencommissie\.nl)"
    r"|\bklacht(?:en)?\b[^;]{0,60}\b(?:de)?geschillencommissie\.nl"
)
_US_FIRST: Final = re.compile(
    r"\beerst\b[^.;]{0,60}\b(?:intern\w*|bij ons|klachtenprocedure|klachtenregeling"
    r"|organisatie|ondernemer|aanbieder|houder)\b"
)
"""What begins where is said; then a word for it misleads nobody."""
_A_DISPUTE: Final = re.compile(r"\bgeschil(?:len)?\b")
_STAGE: Final = re.compile(rf"\b{STAGE}\b")
_INFORMAL: Final = re.compile(r"\b(?:informal\w*|informe\w*)\b")
_IN_WRITING: Final = re.compile(
    r"\b(?:in writing|written complaint|schriftelijk\w*|op schrift)\b"
)
_NOT_INFORMAL: Final = re.compile(r"\b(?:not|niet|if|unless|als|indien)\b[^.;]{0,30}$")


def said_two_ways(procedure: Procedure) -> Iterator[Unsound]:
    """Give each pair of sentences that say one thing in two ways."""
    said = read_in(procedure)
    yield from quoting("told-beyond-confidence", _told_and_kept(said))
    yield from quoting("complaint-and-dispute", _complaint_and_dispute(said))
    yield from quoting("said-against", _stages(said))


def _told_and_kept(said: Said) -> Said:
    """Return what is always confidential, and who gets all there is."""
    kept = saying(said, _KEPT, without=_RESERVED)
    given = tuple(x for x in said if _GIVEN.search(x[1]) and _PARTY.search(x[1]))
    told = [x for x in saying(given, _ALL, without=_RESERVED) if x[0] not in dict(kept)]
    return (kept[0], told[0]) if kept and told else ()


def _complaint_and_dispute(said: Said) -> Said:
    """Return where a dispute goes to a body, and where a complaint goes there as well."""
    if any(_US_FIRST.search(each) for _, each in said):
        return ()
    dispute = saying(said, _DISPUTE)
    complaint = saying(said, _COMPLAINT, without=_A_DISPUTE)
    return (dispute[0], complaint[0]) if dispute and complaint else ()


def _stages(said: Said) -> Said:
    """Return a stage that is informal in one sentence, and in writing in another."""
    written: dict[int, tuple[str, str]] = {}
    informal: dict[int, tuple[str, str]] = {}
    for name, each in said:
        numbers = {NUMBERS.get(x) or int(x) for x in _STAGE.findall(each)}
        found = _INFORMAL.search(each)
        free = bool(found and not _NOT_INFORMAL.search(each[: found.start()]))
        for number in numbers:
            if free and found and not _IN_WRITING.search(each):
                informal.setdefault(number, (name, found[0]))
            elif (wrote := _IN_WRITING.search(each)) and not found:
                written.setdefault(number, (name, wrote[0]))
    both = sorted(written.keys() & informal.keys())
    return (informal[both[0]], written[both[0]]) if both else ()
