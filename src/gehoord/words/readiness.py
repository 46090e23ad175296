"""What an organisation still misses, and why that matters."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from gehoord.procedure.own_words import in_language
from gehoord.procedure.seated import Other
from gehoord.words.actors import listed
from gehoord.words.both import Both


class Needed(NamedTuple):
    """What is needed, and why."""

    what: Both
    why: Both


NEEDS: Final[Mapping[str, Needed]] = MappingProxyType(
    {
        "procedure": Needed(
            Both("Een procedure die geldt", "A procedure that is in force"),
            Both(
                "Zonder procedure kan niemand iets indienen.",
                "Without one nobody can hand anything in.",
            ),
        ),
        "reasons": Needed(
            Both(
                "Uw redenen voor wat in de procedure opvalt",
                "Your reasons for what is doubtful in the procedure",
            ),
            Both(
                "De procedure is overgenomen zoals zij meekomt: met waarschuwingen, en "
                "met de namen en adressen die erin staan. Pas haar aan of zeg waarom u "
                "het zo wilt, en publiceer dat.",
                "The procedure was taken over as it ships: with warnings, and with the "
                "names and addresses that stand in it. Change it or say why you want "
                "it so, and publish that.",
            ),
        ),
        "second-owner": Needed(
            Both("Een tweede eigenaar", "A second owner"),
            Both(
                "Gaat een klacht over de enige eigenaar, dan kan niemand onpartijdig "
                "beslissen.",
                "When a complaint is about the only owner, nobody can decide "
                "impartially.",
            ),
        ),
        "intake": Needed(
            Both("Iemand voor de intake", "Somebody for intake"),
            Both(
                "Zolang niemand vastlegt over wie een klacht gaat, wijst de klok geen "
                "vervanger aan.",
                "While nobody records whom a complaint is about, the clock appoints "
                "no substitute.",
            ),
        ),
        "substitutes": Needed(
            Both(
                "Twee mensen in de volgorde van vervanging",
                "Two people in the order of substitution",
            ),
            Both(
                "Is de eerste afwezig, of gaat de klacht over die persoon, dan komt de "
                "tweede aan de beurt.",
                "When the first is away, or the complaint is about them, the second "
                "has a turn.",
            ),
        ),
        "third-party": Needed(
            Both("Een onafhankelijke derde", "An independent third party"),
            Both(
                "Wie het niet met u eens wordt, moet ergens heen kunnen.",
                "Who does not agree with you must have somewhere to go.",
            ),
        ),
        "same-third-party": Needed(
            Both(
                "De onafhankelijke derde die uw procedure noemt",
                "The independent third party that your procedure names",
            ),
            Both(
                "De procedure noemt {named}; hier is dat {here}. Wie klaagt, leest de "
                "naam op de openbare pagina. Pas de procedure aan, of nodig uit wie "
                "er staat.",
                "The procedure names {named}; here that is {here}. Who complains reads "
                "the name on the public page. Change the procedure, or invite whom it "
                "names.",
            ),
        ),
        "appointment": Needed(
            Both(
                "Een benoeming van de onafhankelijke derde die nog loopt",
                "An appointment of the independent third party that still runs",
            ),
            Both(
                "De benoeming is om, of binnen drie maanden. Verleng haar of zoek "
                "iemand anders.",
                "The appointment is over, or within three months. Extend it or find "
                "somebody else.",
            ),
        ),
        "accounts": Needed(
            Both("Een account voor iedereen", "An account for everybody"),
            Both(
                "Wie nog geen wachtwoord koos, kan niet inloggen en ziet niet wat er "
                "te doen is. Bij mensen staat wie dat zijn.",
                "Who chose no password yet cannot sign in and does not see what is to "
                "be done. The page of people says who they are.",
            ),
        ),
        "mail": Needed(
            Both("Een mailserver voor brieven", "A mail server for letters"),
            Both(
                "Zonder mailserver gaat elke brief met de post. Stel "
                "GEHOORD_MAIL_HOST en GEHOORD_MAIL_FROM in.",
                "Without one every letter goes by post. Set GEHOORD_MAIL_HOST and "
                "GEHOORD_MAIL_FROM.",
            ),
        ),
    }
)


def why(need: str, others: tuple[Other, ...], lang: str) -> str:
    """Return why something is needed, with who is somebody else than the text says."""
    said = NEEDS[need].why[lang]
    if not others:
        return said
    return " ".join(
        said.format(
            named=in_language(each.body.name, lang), here=listed(each.people, lang)
        )
        for each in others
    )
