"""What must come first in what only some procedures have."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

LANES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "panel-named": Both(
            "Er is nog niet bekendgemaakt wie samen beslissen. Doe dat eerst.",
            "It was not said yet who decide together. Do that first.",
        ),
        "objections-open": Both(
            "Bezwaar tegen wie meebeslist kan nu niet. Er zijn nog geen namen, of de "
            "tijd daarvoor is voorbij.",
            "One cannot object to a member now. There are no names yet, or the time for "
            "it is over.",
        ),
        "objection-waits": Both(
            "Er ligt geen bezwaar tegen een lid. Er is niets om over te beslissen.",
            "There is no objection to a member. There is nothing to decide on.",
        ),
        "panel-settled": Both(
            "Nog niet vast staat wie beslissen. Maak ze bekend, en wacht tot niemand "
            "meer bezwaar kan maken. Beslis over een bezwaar dat er ligt.",
            "It is not settled yet who decide. Name them, and wait until nobody can "
            "object any more. Decide on an objection that waits.",
        ),
        "advice-given": Both(
            "Er is nog geen advies. Vraag het, of wacht tot het er is.",
            "There is no advice yet. Ask for it, or wait until it is there.",
        ),
        "draft-sent": Both(
            "Er is nog geen concept gestuurd. Stuur dat eerst, met de tijd om erop te "
            "reageren.",
            "No draft was sent yet. Send that first, with the time to comment on it.",
        ),
        "comments-over": Both(
            "Op het concept kan nog worden gereageerd. Wacht tot die tijd voorbij is, of "
            "tot iedereen heeft gereageerd.",
            "One can still comment on the draft. Wait until that time is over, or until "
            "everybody did.",
        ),
        "taken-up": Both(
            "De klager weet nog niet of de klacht wordt behandeld. Zeg dat eerst.",
            "The complainant does not know yet whether it is taken up. Say so first.",
        ),
        "not-yet-taken-up": Both(
            "De klager weet al dat de klacht wordt behandeld. Ga gewoon verder.",
            "The complainant knows already that it is taken up. Simply go on.",
        ),
        "no-date-named": Both(
            "De klager weet al op welke dag er antwoord is. Wordt het later, zeg dan dat "
            "er meer tijd nodig is.",
            "The complainant was told already when the answer is there. If it will be "
            "later, say that more time is needed.",
        ),
        "no-protocol": Both(
            "Hier gaat een ander protocol voor, dus er wordt niets gedeeld. Volg eerst "
            "dat protocol, en leg vast wanneer het voorbij is.",
            "Another protocol goes first here, so nothing is shared. Follow that "
            "protocol first, and record when it is over.",
        ),
        "protocol": Both(
            "Hier gaat geen ander protocol voor. Ga gewoon verder.",
            "No other protocol goes first here. Simply go on.",
        ),
        "complete": Both(
            "Er ontbreekt nog iets waar om is gevraagd. Vul het aan, of wacht tot de "
            "hersteltermijn voorbij is.",
            "Something that was asked for is still missing. Complete it, or wait until "
            "the time to do so is over.",
        ),
        "deposit-paid": Both(
            "De betaling vooraf is nog niet binnen. Leg vast dat er is betaald, of wacht "
            "tot het binnen is.",
            "The payment that comes first is not in yet. Record that it was paid, or "
            "wait until it is.",
        ),
        "deposit-waits": Both(
            "Er hoeft niets betaald te worden, of het is al betaald. Ga gewoon verder.",
            "Nothing has to be paid, or it was paid already. Simply go on.",
        ),
        "late": Both(
            "De klacht kwam op tijd, dus er valt niets toe te laten. Ga gewoon verder.",
            "The complaint came in time, so there is nothing to allow. Simply go on.",
        ),
        "in-time": Both(
            "De klacht kwam na de termijn om te klagen, en is nog niet toegelaten. Laat "
            "die toe met een reden, of neem die niet in behandeling.",
            "The complaint came after the time to complain, and was not allowed yet. "
            "Allow it with a reason, or do not take it up.",
        ),
        "defended": Both(
            "Degene over wie de klacht gaat heeft nog geen verweer gegeven. Vraag erom, "
            "of wacht.",
            "The person complained about has not given their side yet. Ask for it, or "
            "wait.",
        ),
        "mandate-settled": Both(
            "Iemand spreekt namens de klager, en heeft nog geen machtiging laten zien. "
            "Vraag daar eerst om.",
            "Somebody speaks for the complainant, and has not shown a mandate yet. Ask "
            "for it first.",
        ),
        "first-stage": Both(
            "De klacht is al in een volgende stap. Doe wat in die stap hoort.",
            "The complaint is in a later stage already. Do what belongs to that stage.",
        ),
        "later-stage": Both(
            "De klacht is nog in de eerste stap. Dit kan pas in een volgende.",
            "The complaint is still in the first stage. This comes only in a later one.",
        ),
        "open-request": Both(
            "Er is geen verzoek over gegevens dat op antwoord wacht. Kijk in het dossier "
            "wat er is gevraagd.",
            "There is no request about data that waits for an answer. See in the dossier "
            "what was asked.",
        ),
    }
)
"""Why an act waits in what only some procedures have: fact, reason, way out."""
