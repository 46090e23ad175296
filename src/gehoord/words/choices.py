"""What the members of every enumeration are called, and yes and no where asked."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from gehoord.procedure.particulars import Needed
from gehoord.procedure.parts import (
    About,
    Behalf,
    Capacity,
    Channel,
    DataKind,
    Delivery,
    Judgement,
    Kind,
    Mailbox,
    Medium,
    NamedDay,
    Outcome,
    PartOutcome,
    Result,
    Route,
    Satisfied,
    Spoken,
    Told,
)
from gehoord.procedure.roles import Role
from gehoord.procedure.terms import Strength
from gehoord.words.both import Both
from gehoord.words.choices_of_file import CHOICES_OF_FILE

CHOICES: Final[Mapping[type[StrEnum], Mapping[StrEnum, Both]]] = MappingProxyType(
    {
        Kind: {
            Kind.COMPLAINT: Both("Klacht", "Complaint"),
            Kind.COMPLIMENT: Both("Compliment", "Compliment"),
            Kind.SUGGESTION: Both("Suggestie", "Suggestion"),
            Kind.TIP: Both("Tip", "Tip"),
        },
        Channel: {
            Channel.WEB: Both("Formulier op de website", "Form on the website"),
            Channel.EMAIL: Both("E-mail", "E-mail"),
            Channel.PAPER: Both("Brief op papier", "Letter on paper"),
            Channel.ORAL: Both("Mondeling", "Spoken"),
        },
        Medium: {
            Medium.PAGE: Both("Op de pagina", "On the page"),
            Medium.EMAIL: Both("Per e-mail", "By e-mail"),
            Medium.PHONE: Both("Per telefoon", "By phone"),
            Medium.MEETING: Both("In een gesprek", "In a meeting"),
            Medium.POST: Both("Per post", "By post"),
        },
        Spoken: {
            Spoken.DONE: Both("Ja, dat heb ik gedaan", "Yes, I have"),
            Spoken.PASS_ON: Both(
                "Nee, geef het alstublieft door", "No, please pass it on"
            ),
            Spoken.RATHER_NOT: Both("Liever niet", "I would rather not"),
        },
        Mailbox: {
            Mailbox.ONLY_ME: Both("Alleen ik", "Only me"),
            Mailbox.OTHERS: Both(
                "Ook anderen, of dat weet ik niet",
                "Others too, or I do not know",
            ),
        },
        Capacity: {
            Capacity.CONSUMER: Both("Voor mijzelf, privé", "For myself, privately"),
            Capacity.SMALL: Both(
                "Voor een klein bedrijf of een kleine organisatie",
                "For a small business or organisation",
            ),
            Capacity.BUSINESS: Both(
                "Voor mijn werk of bedrijf", "For my work or business"
            ),
            Capacity.UNKNOWN: Both("Dat weet ik niet", "I do not know"),
        },
        Behalf: {
            Behalf.OWN: Both("Voor mijzelf", "For myself"),
            Behalf.MINOR: Both(
                "Voor mijzelf, en ik ben jonger dan 18 jaar",
                "For myself, and I am younger than 18",
            ),
            Behalf.CHILD: Both(
                "Voor mijn kind, of een kind waar ik voor zorg",
                "For my child, or a child in my care",
            ),
            Behalf.ANOTHER: Both("Voor iemand anders", "For someone else"),
            Behalf.TOGETHER: Both(
                "Samen met anderen, ik ben het contact",
                "Together with others, I am the contact",
            ),
        },
        Satisfied: {
            Satisfied.YES: Both("Tevreden", "Satisfied"),
            Satisfied.PARTLY: Both("Deels tevreden", "Partly satisfied"),
            Satisfied.NO: Both("Niet tevreden", "Not satisfied"),
        },
        About: {
            About.UNKNOWN: Both("Nog niet bekend", "Not known yet"),
            About.NOBODY: Both(
                "Over niemand in het bijzonder", "About nobody in particular"
            ),
            About.STAFF: Both("Over een of meer collega’s", "About colleagues"),
        },
        Told: {
            Told.NOT_INFORMED: Both("Weet nog van niets", "Not informed"),
            Told.INFORMED: Both("Op de hoogte", "Informed"),
            Told.HEARD: Both("Gehoord", "Heard"),
            Told.OUTCOME: Both("Kent de uitkomst", "Told the outcome"),
        },
        Judgement: {
            Judgement.UPHELD: Both("Gegrond", "Upheld"),
            Judgement.PARTLY: Both("Deels gegrond", "Partly upheld"),
            Judgement.NOT_UPHELD: Both("Ongegrond", "Not upheld"),
            Judgement.NO_FINDING: Both("Geen oordeel", "No finding"),
        },
        Outcome: {
            Outcome.SATISFIED: Both("Tevreden", "Satisfied"),
            Outcome.PARTLY_SATISFIED: Both("Deels tevreden", "Partly satisfied"),
            Outcome.NOT_SATISFIED: Both("Niet tevreden", "Not satisfied"),
            Outcome.NO_REACTION: Both("Geen reactie ontvangen", "No reaction received"),
            Outcome.INCOMPLETE: Both("Niet aangevuld", "Not completed"),
            Outcome.SETTLED_WITH_ADVISER: Both(
                "Opgelost in de eerste stap", "Settled in the first step"
            ),
            Outcome.WITHDRAWN: Both("Ingetrokken", "Withdrawn"),
            Outcome.FORWARDED: Both("Doorgestuurd", "Sent on"),
            Outcome.NOT_TAKEN_UP: Both("Niet in behandeling genomen", "Not taken up"),
            Outcome.JUDGED: Both("Oordeel gegeven", "Judged"),
            Outcome.RULED: Both("Uitspraak uitgevoerd", "Ruling carried out"),
            Outcome.TO_COURT: Both("Naar de rechter", "To court"),
            Outcome.JOINED: Both("Samengevoegd", "Joined"),
            Outcome.THANKED: Both("Bedankt", "Thanked"),
        },
        Route: {
            Route.THIRD_PARTY: Both(
                "De onafhankelijke derde", "The independent third party"
            ),
            Route.COURT: Both("De rechter", "The court"),
        },
        Delivery: {
            Delivery.ACCEPTED: Both(
                "Aangenomen door de mailserver van de ontvanger",
                "Accepted by the recipient’s mail server",
            ),
            Delivery.RELAYED: Both(
                "Overgedragen aan onze mailserver", "Handed to our own mail server"
            ),
            Delivery.POSTED: Both("Per post verstuurd", "Sent by post"),
            Delivery.OPENED: Both("Gelezen op de pagina", "Opened on the page"),
            Delivery.PAGE: Both(
                "Staat op de pagina van het dossier", "Lies on the page of the case"
            ),
        },
        Result: {
            Result.OPEN: Both("Loopt", "Running"),
            Result.KEPT: Both("Nagekomen", "Kept"),
            Result.KEPT_BY_CLOCK: Both("Nagekomen door de klok", "Kept by the clock"),
            Result.SOFTENED: Both("Verzacht, niet nagekomen", "Softened, not kept"),
            Result.MISSED: Both("Niet nagekomen", "Missed"),
            Result.SENT: Both(
                "Op tijd verstuurd, niet ontvangen", "Sent in time, not received"
            ),
            Result.MOOT: Both("Niet meer van toepassing", "No longer applies"),
            Result.LAPSED: Both("Verstreken", "Went by"),
        },
        Role: {
            Role.COMPLAINANT: Both("de klager", "the complainant"),
            Role.ADVISER: Both("de adviseur", "the adviser"),
            Role.INTAKE: Both("de intake", "intake"),
            Role.HANDLER: Both("de behandelaar", "the handler"),
            Role.OWNER: Both("een eigenaar", "an owner"),
            Role.RESPONDENT: Both(
                "degene over wie de klacht gaat", "the person complained about"
            ),
            Role.RESPONDING_OWNER: Both(
                "de eigenaar die zelf antwoordt", "the owner who answers in person"
            ),
            Role.THIRD_PARTY: Both(
                "de onafhankelijke derde", "the independent third party"
            ),
            Role.AUDITOR: Both("de auditor", "the auditor"),
            Role.TECHNICIAN: Both("de technisch beheerder", "the technician"),
            Role.CLOCK: Both("de klok", "the clock"),
            Role.DOOR: Both("de post die binnenkomt", "mail that comes in"),
            Role.OTHER: Both("een onbekende", "someone unknown"),
        },
        Strength: {
            Strength.TARGET: Both("Streven", "Target"),
            Strength.PROMISE: Both("Toezegging", "Promise"),
            Strength.STATUTORY: Both("Wettelijke termijn", "Statutory term"),
            Strength.PRACTICE: Both("Eigen werkwijze", "Own practice"),
            Strength.WINDOW: Both("Wachttijd", "Waiting time"),
            Strength.OPENING: Both("Opent een weg", "Opens a way"),
        },
        Needed: {
            Needed.BLOCKS: Both("nodig", "needed"),
            Needed.ONE_WAY: Both(
                "minstens één manier om u te bereiken", "at least one way to reach you"
            ),
            Needed.ASKED: Both("graag", "please"),
            Needed.OPTIONAL: Both("niet nodig", "not needed"),
        },
        PartOutcome: {
            PartOutcome.UPHELD: Both("Gegrond", "Upheld"),
            PartOutcome.PARTLY: Both("Deels gegrond", "Partly upheld"),
            PartOutcome.NOT_UPHELD: Both("Ongegrond", "Not upheld"),
            PartOutcome.NO_FINDING: Both("Geen oordeel", "No finding"),
            PartOutcome.INADMISSIBLE: Both("Niet-ontvankelijk", "Inadmissible"),
            PartOutcome.OUT_OF_SCOPE: Both(
                "Hoort hier niet thuis", "Out of scope here"
            ),
        },
        NamedDay: {
            NamedDay.EVENT: Both("De dag dat het gebeurde", "The day it happened"),
            NamedDay.DISCOVERY: Both(
                "De dag dat u het ontdekte", "The day you found out"
            ),
            NamedDay.END_OF_SERVICE: Both(
                "De dag dat de dienst eindigde", "The day the service ended"
            ),
            NamedDay.ELSEWHERE: Both(
                "De dag dat het binnenkwam bij wie het naar ons doorstuurde",
                "The day it came in at whoever sent it on to us",
            ),
        },
        DataKind: {
            DataKind.ACCESS: Both("Inzage in mijn gegevens", "Access to my data"),
            DataKind.ERASURE: Both("Wissen van mijn gegevens", "Erasure of my data"),
        },
        **CHOICES_OF_FILE,
    }
)
"""Every member of every enumeration that a page or a letter shows."""

_YES_NO: Final = MappingProxyType(
    {
        "accepted": (Both("Ja, akkoord", "Yes, accepted"), Both("Nee", "No")),
        "solved": (
            Both("Ja, het is opgelost", "Yes, it is solved"),
            Both(
                "Nee, dien het in bij de organisatie",
                "No, send it to the organisation",
            ),
        ),
        "sender_agreed": (
            Both("Ja", "Yes"),
            Both("Nee, of niet gevraagd", "No, or not asked"),
        ),
        "agreed": (
            Both("Ja", "Yes"),
            Both("Nee, of niet gevraagd", "No, or not asked"),
        ),
        "granted": (Both("Ja", "Yes"), Both("Nee, of niet alles", "No, or not all")),
        "mandate": (Both("Ja", "Yes"), Both("Nee", "No")),
        "upheld": (
            Both("Ja, dit lid doet niet mee", "Yes, this member takes no part"),
            Both("Nee, dit lid blijft", "No, this member stays"),
        ),
        "kept": (
            Both("Ja, nagekomen", "Yes, kept"),
            Both("Nee, niet nagekomen", "No, not kept"),
        ),
    }
)


def choice(member: StrEnum, lang: str) -> str:
    """Return what this member is called, as on a page."""
    return CHOICES[type(member)][member][lang]


def choices(kind: type[StrEnum], lang: str) -> tuple[tuple[str, str], ...]:
    """Return (value, words) of each member, in order, for a field with choices."""
    return tuple((each.value, CHOICES[kind][each][lang]) for each in kind)


def yes_no(field: str, lang: str) -> tuple[str, str]:
    """Return the two answers to a question that asks yes or no."""
    yes, no = _YES_NO[field]
    return yes[lang], no[lang]
