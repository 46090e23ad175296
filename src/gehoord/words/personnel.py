"""Changes of who works here, and why one is not possible, in sentences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from gehoord.words.actors import listed
from gehoord.words.both import Both
from gehoord.words.dates import long_date
from gehoord.words.own_words import localised

ROLES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "owner": Both("eigenaar", "owner"),
        "adviser": Both("adviseur", "adviser"),
        "intake": Both("intake", "intake"),
        "handler": Both("behandelaar", "handler"),
        "third-party": Both("onafhankelijke derde", "independent third party"),
        "auditor": Both("auditor", "auditor"),
        "technician": Both("technisch beheerder", "technician"),
    }
)
WHAT_FOR: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "owner": Both(
            "Staat in voor de organisatie: wijst behandelaars aan en beslist.",
            "Answers for the organisation: appoints handlers and decides.",
        ),
        "adviser": Both(
            "Werkt met klanten en antwoordt op wat wordt doorgegeven.",
            "Works with clients and answers what is passed on.",
        ),
        "intake": Both(
            "Bekijkt wat binnenkomt en legt vast over wie het gaat.",
            "Looks at what comes in and records whom it is about.",
        ),
        "handler": Both("Behandelt klachten.", "Handles complaints."),
        "third-party": Both(
            "Doet uitspraak. Heeft hier geen andere rol.",
            "Rules. Has no other role here.",
        ),
        "auditor": Both(
            "Ziet cijfers en bewijzen, nooit personen.",
            "Sees figures and records, never persons.",
        ),
        "technician": Both(
            "Houdt het systeem draaiend en ziet geen dossier.",
            "Keeps the system running and sees no case.",
        ),
    }
)
_CHANGES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "invited": Both(
            "{by} nodigde {name} uit als {roles}.", "{by} invited {name} as {roles}."
        ),
        "invited-again": Both(
            "{by} gaf {name} een nieuwe link om een wachtwoord te kiezen.",
            "{by} gave {name} a new link to choose a password.",
        ),
        "password": Both(
            "{by} gaf {name} een nieuw wachtwoord.",
            "{by} gave {name} a new password.",
        ),
        "roles": Both(
            "{by} veranderde de rollen van {name}: van {before} naar {roles}.",
            "{by} changed the roles of {name}: from {before} to {roles}.",
        ),
        "left": Both(
            "{by} legde vast dat {name} hier niet meer werkt.",
            "{by} recorded that {name} no longer works here.",
        ),
        "away": Both(
            "{by} legde vast dat {name} afwezig is vanaf {since}{until}.",
            "{by} recorded that {name} is away from {since}{until}.",
        ),
        "calendar-away": Both(
            "De agenda van {name} zegt: afwezig vanaf {since}{until}.",
            "The calendar of {name} says: away from {since}{until}.",
        ),
        "calendar-back": Both(
            "De agenda van {name} zegt niet meer: afwezig.",
            "The calendar of {name} no longer says: away.",
        ),
        "appointed": Both(
            "{by} legde vast hoelang {name} is benoemd{from_day}{until}.",
            "{by} recorded how long {name} is appointed{from_day}{until}.",
        ),
        "term-begun": Both(
            "De benoeming van {name} is ingegaan{from_day}.",
            "The appointment of {name} began{from_day}.",
        ),
        "term-over": Both(
            "De benoeming van {name} is om. De laatste dag was {last}.",
            "The appointment of {name} is over. Its last day was {last}.",
        ),
        "stands-in": Both(
            "{by} legde vast dat {name} de plaatsvervanger is van de onafhankelijke "
            "derde.",
            "{by} recorded that {name} stands in for the independent third party.",
        ),
        "comes-first": Both(
            "{by} legde vast dat {name} geen plaatsvervanger meer is.",
            "{by} recorded that {name} no longer stands in for another.",
        ),
        "sits-for": Both(
            "{by} legde vast voor welke onafhankelijke derde {name} hier is: {body}.",
            "{by} recorded for which independent third party {name} is here: {body}.",
        ),
        "sits-for-none": Both(
            "{by} legde vast dat {name} niet meer voor één bepaalde derde hier is.",
            "{by} recorded that {name} is no longer here for one certain third party.",
        ),
        "holds-post": Both(
            "{by} legde vast welke functie {name} hier heeft: {post}.",
            "{by} recorded which post {name} holds here: {post}.",
        ),
        "holds-no-post": Both(
            "{by} legde vast dat {name} hier geen functie meer heeft die bepaalt wie "
            "een klacht behandelt.",
            "{by} recorded that {name} holds no post here any more that says who "
            "handles a complaint.",
        ),
        "has-head": Both(
            "{by} legde vast dat {head} de leidinggevende van {name} is.",
            "{by} recorded that {head} is the head of {name}.",
        ),
        "has-no-head": Both(
            "{by} legde vast dat {name} hier geen leidinggevende heeft.",
            "{by} recorded that {name} has no head here.",
        ),
        "contact": Both(
            "{by} veranderde het adres waar brieven voor {name} heen gaan.",
            "{by} changed the address that letters for {name} go to.",
        ),
        "back": Both(
            "{by} legde vast dat {name} er weer is.",
            "{by} recorded that {name} is back.",
        ),
    }
)
_FROM: Final = Both(" vanaf {since}", " from {since}")
_UNTIL: Final = Both(" tot en met {until}", " to {until}")
_COMMAND: Final = Both(
    "Iemand met toegang tot de machine", "Somebody with access to the machine"
)
_REFUSALS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "nobody": Both(
            "Hier werkt niemand met nummer {number}. Kies iemand van de lijst.",
            "Nobody who works here has number {number}. Choose somebody from the list.",
        ),
        "no-name": Both(
            "De naam ontbreekt. Vul die in.", "The name is missing. Fill it in."
        ),
        "no-address": Both(
            "Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.",
            "This is not an e-mail address. Write it as name@example.org.",
        ),
        "address-taken": Both(
            "Met dit e-mailadres is al een account. Gebruik een ander adres.",
            "This e-mail address has an account already. Use another address.",
        ),
        "no-role": Both(
            "Kies minstens één rol van de lijst.",
            "Choose at least one role from the list.",
        ),
        "third-party-alone": Both(
            "De onafhankelijke derde heeft hier geen andere rol. Kies die rol alleen, "
            "of kies hem niet.",
            "The independent third party has no other role here. Choose that role "
            "alone, or leave it out.",
        ),
        "third-party-holds": Both(
            "{name} is hier de onafhankelijke derde, en heeft hier geen functie.",
            "{name} is the independent third party here, and holds no post here.",
        ),
        "own-head": Both(
            "{name} kan niet de eigen leidinggevende zijn. Kies iemand anders, of "
            "niemand.",
            "{name} cannot be their own head. Choose somebody else, or nobody.",
        ),
        "last-owner": Both(
            "{name} is de enige eigenaar. Maak eerst iemand anders eigenaar.",
            "{name} is the only owner. Make somebody else an owner first.",
        ),
        "place-taken": Both(
            "Iemand anders is al vervanger nummer {place}. Kies een ander nummer.",
            "Somebody else is substitute number {place}. Choose another number.",
        ),
        "no-account": Both(
            "{name} heeft geen account om mee in te loggen.",
            "{name} has no account to sign in with.",
        ),
        "no-mail-for-link": Both(
            "Er kan hier geen e-mail weg, en een link naar het account van {name} mag "
            "niemand anders zien. Wie de machine beheert, geeft een nieuw wachtwoord: "
            "gehoord staff --password {number}.",
            "No e-mail can leave from here, and nobody else may see a link to the "
            "account of {name}. Who looks after the machine gives a new password: "
            "gehoord staff --password {number}.",
        ),
        "one-of-both": Both(
            "Kies een collega, of vul een indiener in. Niet allebei.",
            "Choose a colleague, or fill in a sender. Not both.",
        ),
        "too-many": Both(
            "U hebt al {most} regels. Neem er eerst een terug.",
            "You have {most} lines already. Take one back first.",
        ),
        "no-contact": Both(
            "Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl, of laat het "
            "leeg.",
            "This is not an e-mail address. Write it as name@example.org, or leave it "
            "empty.",
        ),
        "not-the-third-party": Both(
            "{name} is hier niet de onafhankelijke derde en heeft geen benoeming.",
            "{name} is not the independent third party here and has no appointment.",
        ),
        "ends-before-it-begins": Both(
            "De laatste dag ligt voor de eerste. Controleer beide dagen.",
            "The last day lies before the first. Check both days.",
        ),
    }
)


def refusal(code: str, facts: Mapping[str, str], lang: str) -> str:
    """Return why a change is not possible, and what is."""
    return _REFUSALS[code][lang].format(**facts)


def roles(codes: Iterable[str], lang: str) -> str:
    """Return the roles as a list in words."""
    return listed(tuple(ROLES[each][lang] for each in codes), lang)


def change(
    kind: str, facts: Mapping[str, Any], *, name: str, by: str | None, lang: str
) -> str:
    """Return one change of people; `by` is nobody's name when a command made it."""
    since, until = facts.get("since") or "", facts.get("until") or ""
    said = {
        "name": name,
        "by": by or _COMMAND[lang],
        "post": localised(facts.get("post") or "", lang),
        "body": str(facts.get("body") or ""),
        "head": str(facts.get("head") or ""),
        "roles": roles(facts.get("roles", ()), lang),
        "before": roles(facts.get("before", ()), lang),
        "since": _day(since, lang),
        "from_day": _FROM[lang].format(since=_day(since, lang)) if since else "",
        "last": _day(until, lang),
        "until": _UNTIL[lang].format(until=_day(until, lang)) if until else "",
    }
    return _CHANGES[kind][lang].format(**said)


def _day(written: str, lang: str) -> str:
    return long_date(date.fromisoformat(written), lang) if written else ""
