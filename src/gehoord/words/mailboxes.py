"""What is wrong with a mailbox and what to do, and what a message in it counts as."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import NOTHING, Both

TROUBLES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "": NOTHING,
        "unknown-host": Both(
            "Er is geen server met deze naam. Controleer de naam van de server.",
            "There is no server with this name. Check the name of the server.",
        ),
        "refused": Both(
            "De server laat op deze poort niets toe. Controleer de poort: meestal 993.",
            "The server lets nothing in on this port. Check the port: usually 993.",
        ),
        "no-answer": Both(
            "De server antwoordt niet. Misschien houdt een firewall de verbinding "
            "tegen. Controleer naam en poort, of vraag uw systeembeheerder de weg te "
            "openen.",
            "The server does not answer. Perhaps a firewall blocks the connection. "
            "Check name and port, or ask your administrator to open the way.",
        ),
        "no-tls": Both(
            "De server spreekt op deze poort geen beveiligde verbinding (TLS). Kies de "
            "andere beveiliging, of een andere poort.",
            "The server does not speak a secured connection (TLS) on this port. Choose "
            "the other protection, or another port.",
        ),
        "certificate": Both(
            "Het certificaat van de server klopt niet: verlopen, voor een andere naam, "
            "of van een onbekende instantie. Controleer de naam van de server. Een eigen "
            "instantie zet uw systeembeheerder in GEHOORD_MAIL_AUTHORITIES.",
            "The certificate of the server is not right: expired, for another name, or "
            "of an unknown authority. Check the name of the server. Your administrator "
            "puts an authority of your own in GEHOORD_MAIL_AUTHORITIES.",
        ),
        "password": Both(
            "De server weigert deze naam met dit wachtwoord. Geef het opnieuw op. "
            "Microsoft 365 en Google willen hier vaak toestemming (XOAUTH2) of een "
            "app-wachtwoord.",
            "The server refuses this name with this password. Give it once more. "
            "Microsoft 365 and Google often want a grant (XOAUTH2) or an app password "
            "here.",
        ),
        "token": Both(
            "De toestemming (XOAUTH2) geldt niet of niet meer. Geef deze opnieuw bij uw "
            "provider en vul de nieuwe gegevens in.",
            "The grant (XOAUTH2) is not or no longer valid. Give it again at your "
            "provider and fill in the new details.",
        ),
        "token-server": Both(
            "De server die toegang geeft (XOAUTH2) is niet te bereiken of antwoordt "
            "onbegrijpelijk. Controleer het adres; het begint met https.",
            "The server that gives access (XOAUTH2) cannot be reached or its answer is "
            "not understood. Check the address; it starts with https.",
        ),
        "busy": Both(
            "De server heeft het te druk. Gehoord probeert het zo vanzelf opnieuw.",
            "The server is too busy. Gehoord tries again by itself.",
        ),
        "no-folder": Both(
            "Een map die gelezen moet worden is er niet. Controleer de namen van de "
            "mappen.",
            "A folder that must be read is not there. Check the names of the folders.",
        ),
        "rights": Both(
            "Gehoord mag een map niet lezen, of er niets in verplaatsen. Geef de naam "
            "waarmee het aanmeldt die rechten.",
            "Gehoord may not read a folder, or move anything in it. Give the name that "
            "it signs in with those rights.",
        ),
        "cut-off": Both(
            "De verbinding werd verbroken. Gehoord probeert het vanzelf opnieuw.",
            "The connection was cut off. Gehoord tries again by itself.",
        ),
        "keeping": Both(
            "Gehoord kan nu niets bewaren: de schijf is vol, de database is weg of een "
            "sleutel ontbreekt. De berichten blijven in het postvak. Laat uw "
            "systeembeheerder `gehoord doctor` uitvoeren.",
            "Gehoord can keep nothing now: the disk is full, the database is away or a "
            "key is missing. The messages stay in the mailbox. Let your administrator "
            "run `gehoord doctor`.",
        ),
        "failed": Both(
            "Het ging mis door een fout in Gehoord. De berichten blijven in het postvak. "
            "Laat uw systeembeheerder in het logboek kijken.",
            "It went wrong through a fault in Gehoord. The messages stay in the mailbox. "
            "Let your administrator look in the log.",
        ),
    }
)

TRIED: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "no-answer": Both(
            "De server antwoordt niet. Controleer naam en poort, en of de beveiliging "
            "erbij past: TLS vanaf het begin bij poort 993, STARTTLS bij 143. Misschien "
            "houdt een firewall de verbinding tegen.",
            "The server does not answer. Check name and port, and whether the protection "
            "fits: TLS from the start with port 993, STARTTLS with 143. Perhaps a "
            "firewall blocks the connection.",
        ),
        "busy": Both(
            "De server heeft het te druk. Probeer het over een paar minuten opnieuw.",
            "The server is too busy. Try again in a few minutes.",
        ),
        "cut-off": Both(
            "De server verbrak de verbinding. Controleer de server en de poort, of "
            "probeer het over een paar minuten opnieuw.",
            "The server cut off the connection. Check the server and the port, or try "
            "again in a few minutes.",
        ),
    }
)
"""Of a mailbox that is being set up: nothing tries that again by itself."""

PROVIDERS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "microsoft": Both("Microsoft", "Microsoft"),
        "google": Both("Google", "Google"),
        "other": Both("de aanbieder", "the provider"),
    }
)
HITCHES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "stale": Both(
            "Deze weg terug is al gebruikt, te oud, of van een ander venster. Begin "
            "opnieuw.",
            "This way back was used before, is too old, or is of another window. Begin "
            "again.",
        ),
        "denied": Both(
            "Bij de aanbieder is geen toestemming gegeven. Meld u opnieuw aan en kies "
            "daar voor toestaan.",
            "No permission was given at the provider. Sign in again and choose to allow "
            "it there.",
        ),
        "not-allowed": Both(
            "De aanbieder vraagt eerst toestemming van uw beheerder. Laat de beheerder "
            "van uw Microsoft- of Google-omgeving deze toepassing toestaan.",
            "The provider asks your administrator first. Let whoever manages your "
            "Microsoft or Google environment allow this application.",
        ),
        "scope": Both(
            "De aanbieder kent het gevraagde bereik niet. Geef de toepassing daar "
            "toegang tot IMAP.",
            "The provider does not know the scope that was asked. Give the application "
            "access to IMAP there.",
        ),
        "away": Both(
            "De aanbieder is niet te bereiken of antwoordt niet goed. Controleer de "
            "adressen en probeer het later opnieuw.",
            "The provider cannot be reached or does not answer well. Check the "
            "addresses and try again later.",
        ),
        "unknown": Both(
            "De aanbieder gaf geen toestemming en noemde een reden die Gehoord niet "
            "kent. Kijk in het logboek van de aanbieder.",
            "The provider gave no permission, for a reason that Gehoord does not know. "
            "Look in the log of the provider.",
        ),
        "code": Both(
            "De aanbieder nam de code niet aan: die is te oud of al gebruikt. Begin "
            "opnieuw.",
            "The provider did not take the code: it is too old or was used before. Begin "
            "again.",
        ),
        "client": Both(
            "De aanbieder kent deze toepassing niet, of het geheim klopt niet. "
            "Controleer client-ID, geheim en tenant.",
            "The provider does not know this application, or the secret is not right. "
            "Check client ID, secret and tenant.",
        ),
        "redirect": Both(
            "Het adres om naar terug te keren staat niet bij de aanbieder. Voeg het daar "
            "toe, precies zoals het hieronder staat.",
            "The address to come back to is not known at the provider. Add it there, "
            "exactly as it stands below.",
        ),
        "no-refresh": Both(
            "De aanbieder gaf geen blijvende toestemming. Trek bij de aanbieder de "
            "toestemming van deze toepassing in, en begin opnieuw.",
            "The provider gave no lasting permission. Take back the permission of this "
            "application at the provider, and begin again.",
        ),
    }
)

SEEN_AS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "waiting": Both("nog op te halen", "still to be fetched"),
        "case": Both("dossiers", "cases"),
        "reply": Both("antwoorden in een dossier", "replies in a case"),
        "notice": Both(
            "berichten over bezorging of afwezigheid, en eigen brieven",
            "notices of delivery or absence, and letters of our own",
        ),
        "duplicate": Both("dubbele berichten", "duplicates"),
        "no-reaction": Both(
            "geen reactie, zoals iemand zei", "no reaction, as somebody said"
        ),
        "kept": Both("wachten op een mens", "wait for a person"),
        "sorting": Both("nog te sorteren", "still to be sorted"),
        "refused": Both(
            "geweigerd: te groot, en dat hoorde de afzender",
            "refused: too large, and the sender was told",
        ),
        "gone": Both("weg voordat ze gelezen waren", "gone before they could be read"),
    }
)


def trouble(cause: str, lang: str) -> str:
    """Return what is wrong and what can be done; empty when nothing is."""
    return TROUBLES[cause][lang]


def tried(cause: str, lang: str) -> str:
    """Return what was in the way when a mailbox was tried out, and what can be done."""
    return (TRIED.get(cause) or TROUBLES[cause])[lang]


def provider(kind: str, lang: str) -> str:
    """Return what a provider is called."""
    return PROVIDERS[kind][lang]


def hitch(cause: str, lang: str) -> str:
    """Return what came between asking for a grant and having it."""
    return HITCHES[cause][lang]


def seen_as(kind: str, lang: str) -> str:
    """Return what a number of messages is called."""
    return SEEN_AS[kind][lang]
