"""What a text keeps to itself in one sentence, and passes on in another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.made_public import made_public
from gehoord.procedure.sentences.named import Said, read_in, saying
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import quoting

_CLOSED: Final = re.compile(
    r"\b(?:alleen|uitsluitend|slechts|niet|nooit|geen)\b[^.;]{0,80}"
    r"\b(?:toestemming|instem\w*|akkoord)\b"
    r"|\bzonder (?:uw |je |diens |zijn |haar )?(?:\w+ )?toestemming\b"
    r"|\b(?:only|not|never|without)\b[^.;]{0,80}\b(?:consents?|permission|agreement"
    r"|agrees?)\b"
    r"|\b(?:altijd |strikt |volstrekt |geheel )?vertrouwelijk\b"
    r"|\b(?:strict\w* |absolute\w* |complete\w* |full\w* )?(?:confidential\w*"
    r"|in (?:strict |the strictest )?confidence)\b"
)
_ABOUT_DATA: Final = re.compile(
    r"\b(?:gegevens|informatie|derden|delen|deelt|gedeeld|verstrek\w*|vertrouwelijk"
    r"|geheim\w*|data|information|disclos\w*|shar(?:e|ed|es)|pass(?:ed)? on|third part\w+"
    r"|confiden\w+|details|name)\b"
)
_EXCEPT: Final = re.compile(
    r"\b(?:tenzij|behalve|uitgezonderd|voor zover|zoveel mogelijk|in beginsel"
    r"|betrokken\w*|nodig|noodzakelijk|unless|except|need\w*|necessary|where possible"
    r"|so far as|involved|as possible|as far as|required)\b"
)
_TOLD: Final = re.compile(
    r"\b(?:meld\w*|inform\w*|stel\w*|licht\w*|stur\w*|deel\w*|bespreek\w*|besproken"
    r"|bespreken|voorgelegd|overleg\w*|notif\w*|tell|told|send\w*|sent|shar(?:e|ed)"
    r"|discuss\w*|pass(?:ed)?|refer(?:red)?|cop(?:y|ied|ies)|consult\w*)\b[^.;]{0,70}"
    r"\b(?:\w*verzekera\w*|insurers?|(?:aan|met|door) derden|third part(?:y|ies)|cc"
    r"|(?:betrokken|desbetreffende|bevoegde) (?:dienst|afdeling|diensten)"
    r"|(?:service|department) concerned|accountants?|opdrachtgevers?|sponsors?"
    r"|our (?:lawyers?|solicitors?))\b"
    r"|\b(?:copied|a copy (?:is |will be )?(?:sent|given|passed)|cc'd) to (?:the|all|our"
    r"|every) (?!complainant|person|member of staff|parties)\w+"
    r"|\bkopie (?:\w+ )?(?:naar|aan) (?:de|het|onze|alle) (?!klager|indiener|cliënt)\w+"
)
_CONSENTED: Final = re.compile(
    r"\b(?:toestemming|consent|permission|anonie?m\w*|anonymous\w*|niet|not|never|nooit)\b"
)
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


def confided(procedure: Procedure) -> Iterator[Unsound]:
    """Give what others are told all the same, one side gets whole, or all can read."""
    said = read_in(procedure)
    yield from quoting("told-beyond-confidence", _confided(said))
    yield from quoting("told-beyond-confidence", _told_and_kept(said))
    yield from quoting("public-yet-confidential", made_public(procedure))


def _confided(said: Said) -> Said:
    """Return what is kept to ourselves without reserve, and who is told all the same."""
    data = tuple(each for each in said if _ABOUT_DATA.search(each[1]))
    kept = saying(data, _CLOSED, without=_EXCEPT)
    told = [
        (name, found[0])
        for name, x in said
        if (found := _TOLD.search(x)) and not _CONSENTED.search(x[: found.end()])
    ]
    others = [each for each in told if each[0] not in dict(kept)]
    return (kept[0], others[0]) if kept and others else ()


def _told_and_kept(said: Said) -> Said:
    """Return what is always confidential, and who gets all there is."""
    kept = saying(said, _KEPT, without=_RESERVED)
    given = tuple(x for x in said if _GIVEN.search(x[1]) and _PARTY.search(x[1]))
    told = [x for x in saying(given, _ALL, without=_RESERVED) if x[0] not in dict(kept)]
    return (kept[0], told[0]) if kept and told else ()
