"""What the parts of a procedure are called in the form that changes them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.lengths import Unit
from gehoord.words.both import Both

GROUPS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "basics": Both("De organisatie en deze versie", "The organisation and version"),
        "particulars": Both("Wat u van mensen vraagt", "What you ask of people"),
        "terms": Both("Termijn: {name}", "Term: {name}"),
        "who": Both("Wie wat mag doen", "Who may do what"),
        "bodies": Both("De onafhankelijke derde", "The independent third party"),
        "retention": Both("Hoe lang u bewaart", "How long you keep"),
    }
)
"""The headings of the form."""

LABELS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "version": Both("Naam van deze versie", "Name of this version"),
        "organisation": Both("Naam van de organisatie", "Name of the organisation"),
        "name.nl": Both("Naam van de procedure, Nederlands", "Its name, in Dutch"),
        "name.en": Both("Naam van de procedure, Engels", "Its name, in English"),
        "name.other": Both("Naam van de procedure: {language}", "Its name: {language}"),
        "own_text": Both(
            "Waar uw eigen tekst staat, op uw site",
            "Where your own text is, on your site",
        ),
        "names.nl": Both(
            "Hoe {role} bij u heet, Nederlands", "What you call {role}, in Dutch"
        ),
        "names.en": Both(
            "Hoe {role} bij u heet, Engels", "What you call {role}, in English"
        ),
        "names.other": Both(
            "Hoe {role} bij u heet: {language}", "What you call {role}: {language}"
        ),
        "address": Both("Mailadres voor reacties", "E-mail address for reactions"),
        "adviser_first": Both(
            "Eerst met de adviseur praten?", "Talk to the adviser first?"
        ),
        "satisfaction": Both(
            "Vragen of mensen tevreden zijn", "Ask whether people are satisfied"
        ),
        "within": Both("Hoe lang", "How long"),
        "strength": Both("Hoe sterk is dit?", "How strong is this?"),
        "public": Both(
            "Dit staat in onze gepubliceerde procedure",
            "This stands in our published procedure",
        ),
        "name": Both("Naam", "Name"),
        "contact": Both("Mailadres of website", "E-mail address or website"),
        "type": Both("Wat voor instantie of persoon", "What kind of body or person"),
        "binding_for": Both("De uitspraak bindt", "The ruling binds"),
        "damages": Both("Kan over schadevergoeding oordelen", "Can rule on damages"),
        "court_choice": Both(
            "Consumenten krijgen eerst de keuze voor de rechter",
            "Consumers get the choice for the court first",
        ),
        "window": Both(
            "Tot wanneer mensen daarheen kunnen", "Until when people can go there"
        ),
        "costs": Both("Wat het mensen kost", "What it costs people"),
        "hearing": Both("Hoe mensen daar worden gehoord", "How people are heard there"),
        "length": Both(
            "Hoe lang een dossier blijft na sluiten",
            "How long a case stays after it closed",
        ),
        "set_aside": Both(
            "Hoe lang blijft wat geen reactie is", "How long what is no reaction stays"
        ),
    }
)
"""The question of each field."""

HINTS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "version": Both(
            "Elke versie heeft een eigen naam, zoals een datum.",
            "Every version has a name of its own, such as a date.",
        ),
        "public": Both(
            "Zo niet, dan staat het op de pagina als eigen werkwijze.",
            "If not, the page shows it as your own way of working.",
        ),
        "window": Both(
            "Leeg betekent: niet gezegd. Zo staat het dan op de pagina.",
            "Empty means: not said. The page shows it like that.",
        ),
    }
)
"""What helps to answer."""

ADVISER: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "mandatory": Both("Verplicht, volgens onze tekst", "Mandatory, our text says"),
        "expected": Both("Ja, liefst wel", "Yes, preferably"),
        "optional": Both("Het mag", "If people want to"),
        "none": Both("Nee", "No"),
    }
)
"""The answers to whether the adviser comes first."""

SIDES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "complainant": Both("de klager", "the complainant"),
        "organisation": Both("de organisatie", "the organisation"),
    }
)
"""Whom a ruling can bind."""

UNITS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        Unit.HOURS: Both("uur", "hours"),
        Unit.DAYS: Both("dagen", "days"),
        Unit.WORKING_DAYS: Both("werkdagen", "working days"),
        Unit.BUSINESS_DAYS: Both(
            "werkdagen, Brits geteld", "business days, counted as in Britain"
        ),
        Unit.SCHOOL_DAYS: Both("schooldagen", "school days"),
        Unit.WEEKS: Both("weken", "weeks"),
        Unit.WORKING_WEEKS: Both("werkweken", "working weeks"),
        Unit.MONTHS: Both("maanden", "months"),
        Unit.YEARS: Both("jaar", "years"),
        "named date": Both("op de dag die iemand noemt", "on the day somebody names"),
        "unspecified": Both("niet gezegd", "not said"),
        "indefinite": Both("voor altijd", "for ever"),
    }
)
"""What a length is counted in, and what may stand in its place."""

NOT_ASKED: Final = Both("niet gevraagd", "not asked")
AMOUNT: Final = Both("{label}: aantal", "{label}: how many")
UNIT: Final = Both("{label}: waarin geteld", "{label}: counted in")
NO_AMOUNT: Final = Both(
    "Bij “{label}” ontbreekt een aantal. Vul een heel getal in.",
    "At “{label}” a number is missing. Fill in a whole number.",
)
NO_LENGTH: Final = Both(
    "“{label}” is nog leeg. Vul een aantal in en kies waarin u telt.",
    "“{label}” is still empty. Fill in how many, and choose what you count in.",
)
NO_UNIT: Final = Both(
    "Bij “{label}” staat een aantal. Kies waarin u telt.",
    "At “{label}” there is a number. Choose what you count in.",
)
TOO_LONG: Final = Both(
    "“{label}” is te lang: zo lang duurt geen termijn. Vul een kleiner getal in.",
    "“{label}” is too long: no term takes that long. Fill in a smaller number.",
)
MISSING: Final = Both(
    "“{label}” is nog leeg. Zonder dit kunt u niet publiceren. Vul het in.",
    "“{label}” is still empty. Without it you cannot publish. Fill it in.",
)
NOBODY: Final = Both(
    "“{label}”: iemand moet dit kunnen doen. Kies minstens één rol.",
    "“{label}”: somebody must be able to do this. Choose at least one role.",
)
IN_EACH: Final = Both(
    "Vul de andere taal alleen in als u het daarin anders zegt.",
    "Fill in the other language only where you say it otherwise in it.",
)
IN_LANGUAGE: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "nl": Both("{label}, in het Nederlands", "{label}, in Dutch"),
        "en": Both("{label}, in het Engels", "{label}, in English"),
    }
)
"""A question that is asked for each language."""

NO_DAY: Final = Both(
    "“{label}” is geen dag die bestaat. Schrijf de dag als 26-03-2027.",
    "“{label}” is not a day that exists. Write it as 26-03-2027.",
)
NO_NUMBER: Final = Both(
    "“{label}”: vul een heel getal in, van {least} tot 1000.",
    "“{label}”: fill in a whole number, from {least} to 1000.",
)
NOTHING_CHOSEN: Final = Both(
    "Bij “{label}” is nog niets gekozen. Kies er minstens één.",
    "At “{label}” nothing is chosen yet. Choose one at least.",
)
WHICH: Final = Both("Welke?", "Which one?")
