"""What each notice is called, for lists of letters."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

Own = Mapping[str, Mapping[str, str]]
"""What a file calls its letters, by notice and language."""
LETTER: Final = "letter:"
NO_NAMES: Final[Own] = MappingProxyType({})
NOTICES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "receipt": Both("Ontvangstbevestiging", "Receipt"),
        "thanks": Both("Bedankbrief", "Letter of thanks"),
        "compliment": Both("Compliment voor u", "Compliment for you"),
        "passed-on": Both(
            "Doorgegeven voor een eerste antwoord", "Passed on for a first answer"
        ),
        "please-answer": Both("Verzoek om te antwoorden", "Request to answer"),
        "adviser-answered": Both("Eerste antwoord", "First answer"),
        "please-confirm": Both("Verzoek om te bevestigen", "Request to confirm"),
        "new-complaint": Both("Nieuwe klacht", "New complaint"),
        "handler-named": Both("Wie uw klacht behandelt", "Who handles your complaint"),
        "handler-changed": Both(
            "Iemand anders behandelt uw klacht", "Somebody else handles your complaint"
        ),
        "you-handle": Both("U bent behandelaar", "You are the handler"),
        "handler-objected-to": Both(
            "Bezwaar tegen de behandelaar", "Objection to the handler"
        ),
        "nobody-impartial": Both(
            "Niemand zonder betrokkenheid", "Nobody who is not concerned"
        ),
        "message": Both("Bericht", "Message"),
        "respondent-informed": Both("Bericht over een klacht", "Notice of a complaint"),
        "respondent-told": Both("Bericht over de uitkomst", "Notice of the outcome"),
        "proposal": Both("Voorstel", "Proposal"),
        "answer-received": Both("Antwoord op het voorstel", "Answer to the proposal"),
        "more-time": Both("Meer tijd nodig", "More time is needed"),
        "taken-up": Both("Wij behandelen uw klacht", "We take up your complaint"),
        "date-named": Both("Wanneer u ons antwoord krijgt", "When you get our answer"),
        "not-finished": Both("Nog niet af", "Not finished yet"),
        "satisfaction-question": Both("Bent u tevreden?", "Are you satisfied?"),
        "reached-out": Both("Wij probeerden u te bereiken", "We tried to reach you"),
        "conversation": Both("Verslag van ons gesprek", "Report of our conversation"),
        "agreement-reminder": Both(
            "Herinnering aan een afspraak", "Reminder of what was agreed"
        ),
        "never-arrived": Both("Brief niet aangekomen", "Letter did not arrive"),
        "closing-letter": Both("Schriftelijke terugkoppeling", "Closing letter"),
        "new-link": Both("Nieuwe link", "New link"),
        "code": Both("Code", "Code"),
        "reopened": Both("Dossier heropend", "Case reopened"),
        "referral-proposed": Both(
            "Voorstel: de onafhankelijke derde", "Proposal: the independent third party"
        ),
        "referral-received": Both(
            "Naar de onafhankelijke derde", "To the independent third party"
        ),
        "admitted": Both("Klacht in behandeling genomen", "Complaint taken"),
        "referred-back": Both("Terug naar de organisatie", "Back to the organisation"),
        "ruling": Both("Uitspraak", "Ruling"),
        "carried-out": Both("Uitspraak uitgevoerd", "Ruling carried out"),
        "warning": Both("Waarschuwing: tijd bijna om", "Warning: time is nearly up"),
        "alarm": Both("Alarm", "Alarm"),
        "advice-asked": Both("Advies gevraagd", "Advice asked for"),
        "more-time-for-respondent": Both(
            "Meer tijd nodig, voor wie het aangaat",
            "More time is needed, for the person complained about",
        ),
        "day-moved": Both("Een termijn eindigt later", "A term ends later"),
        "summary-resolution": Both("Opgelost: samenvatting", "Solved: a summary"),
        "findings": Both("Bevindingen en oordeel", "Findings and judgement"),
        "judgement": Both("Ons oordeel", "Our judgement"),
        "urgent": Both("Dit kan niet wachten", "This cannot wait"),
        "promise-broken": Both("Toezegging niet nagekomen", "Promise not kept"),
    }
)
"""The name of every notice of the procedures that come with Gehoord."""


def as_names(own: Own, lang: str) -> dict[str, str]:
    """Return what a file calls its letters, beside what people are called in a story."""
    return {f"{LETTER}{name}": said[lang] for name, said in own.items() if lang in said}


def notice(name: str, lang: str, own: Own = NO_NAMES) -> str:
    """Return what the notice is called, in the file's own words where it has them."""
    if said := own.get(name, {}).get(lang):
        return said
    return NOTICES[name][lang] if name in NOTICES else name
