"""What a text leaves to whoever complains to find out: where to go, and what runs on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from gehoord.procedure.published import all_named
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import at_one, quoting

_GO: Final = (
    r"(?:wenden|wendt|terecht\w*|voorleggen|voorgelegd|voor te leggen|neerleggen|legt"
    r"|(?:hogerop|hoger op|verder) gaan|stappen|doorverw\w*|verwijz\w*|verwezen"
    r"|inschakelen|ingeschakeld|in te schakelen"
    r"|refer(?:red)?|contact|approach|escalat\w*"
    r"|take (?:it|this|your complaint|the matter)"
    r"|go to|complain to|turn to|appeal to|signpost\w*|raise (?:it|this|the matter) with)"
)
_SOMEWHERE: Final = (
    r"(?:elders|ergens anders|hoger ?op|(?:een|de|andere|bevoegde|externe|juiste"
    r"|betreffende) (?:\w+ )?(?:instanties?|organen|autoriteiten?)"
    r"|een aantal mogelijkheden|andere (?:mogelijkheden|wegen|partijen)"
    r"|bijvoorbeeld|bijv\.|bv\.|elsewhere|(?:any|other|another|relevant|appropriate"
    r"|external|competent|suitable) (?:\w+ ){0,2}(?:authorit\w+|bodies|body"
    r"|organisations?|agenc\w+|regulators?|ombudsm[ae]n)|for example|such as|e\.g\.)"
)
_WHERE: Final = re.compile(
    rf"\b{_GO}\b[^.;]{{0,70}}\b{_SOMEWHERE}|\b{_SOMEWHERE}[^.;]{{0,50}}\b{_GO}\b"
    r"|\bhoger ?op[”\"’']? gaan\b|\been aantal mogelijkheden (?:voor|om)\b"
)
_THROUGH: Final = re.compile(
    r"\bdoor tussenkomst van\b|\bvia (?:ons|onze|(?:de|het) (?:directie|directeur|bestuur"
    r"|klachten\w+|secretari\w+|moderamen|manager|leidinggevende))\b[^.;]{0,60}"
    r"\b(?:voorgelegd|voorleggen|aangemeld|doorgestuurd|ingediend|naar)\b"
    r"|\b(?:met|na) (?:\w+ )?(?:toestemming|instemming|goedkeuring) van (?:ons"
    r"|de (?:directie|organisatie|ondernemer|directeur|school)|het bestuur)\b"
    r"|\bthrough the (?:intervention|mediation|agency) of\b"
    r"|\bwith (?:our|the (?:company|firm|school|board|director|manager)[’']s) (?:\w+ )?"
    r"(?:consent|approval|permission|agreement)\b"
)
_OUTSIDE: Final = re.compile(
    r"\b(?:\w*commissie|ombuds\w*|geschil\w*|bemiddel\w*|mediat\w*|arbit\w*|extern\w*"
    r"|onafhankelijk\w*|independent|external|tribunal|adjudicat\w*|kerk\w*|\w*instituut"
    r"|inspectie|toezichthouder)\b"
)
_OTHER_TERMS: Final = re.compile(
    r"\b(?:bezwaar(?:schrift|procedure)?\b(?! (?:tegen )?(?:uw|je|de) gegevens)"
    r"|beroepschrift|(?:georganiseerd|administratief) beroep|in (?:hoger )?beroep (?:gaan"
    r"|komen)|bestuursrechter|raad van state|gerechtelijke procedure"
    r"|(?:een|het) besluit van (?:de|het) (?:\w*raad|college|gemeente|minister|bestuur)"
    r"|(?:tegen|over) (?:dat|dit|het|zo[’']?n) besluit"
    r"|statutory appeal|right of appeal to (?:a|the) (?:court|tribunal)|tribunal"
    r"|judicial review|legal (?:proceedings|action)|court proceedings)\b"
)
_APPEAL: Final = re.compile(r"in (?:hoger )?beroep")
"""What a later stage may be called; its sentence then tells of no way outside."""
_TOLD: Final = re.compile(
    r"\b(?:schors\w*|opgeschort|opschort\w*|stuit\w*|verjar\w*|loopt (?:\w+ ){0,3}door"
    r"|(?:bezwaar|beroeps)termijn|suspen\w*|limitation|time[- ]limits?|deadlines?"
    r"|does not (?:stop|affect|extend|prevent)"
    r"|(?:not|without) (?:\w+ )?(?:affect|prejudice)\w*)\b"
)
_ASKED: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "where-unsaid": _WHERE,
        "way-through-us": _THROUGH,
        "other-terms-run-on": _OTHER_TERMS,
    }
)


def left_to_find(procedure: Procedure) -> Iterator[Unsound]:
    """Give each kind once, with every sentence of it."""
    said = read_in(procedure)
    ours = {
        each.id
        for stage in procedure.stages[1:]
        for each in all_named(stage.source, procedure.text)
    }
    for code, shows in _ASKED.items():
        quoted = [
            (name, found[0].strip())
            for (_, before), (name, sentence) in pairwise((("", ""), *said))
            if (found := shows.search(sentence))
            and (code != "way-through-us" or _OUTSIDE.search(before + sentence))
            and not (name in ours and _APPEAL.match(found[0]))
        ]
        told = code == "other-terms-run-on" and any(_TOLD.search(x) for _, x in said)
        yield from quoting(code, [] if told else quoted, *at_one(quoted))
