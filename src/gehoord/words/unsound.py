"""What is wrong with a procedure, or doubtful: a sentence for each finding."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.soundness import Unsound
from gehoord.words.both import Both

UNSOUND: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "term-twice": Both(
            "De termijn {near} staat er twee keer. Geef één ervan een andere naam.",
            "The term {near} is there twice. Give one of them another name.",
        ),
        "kept-by-nothing": Both(
            "De termijn {near} wordt nagekomen door de brief {notice}, maar die gaat "
            "niet naar de klager. Noem een brief die dat wel doet.",
            "The term {near} is kept by the letter {notice}, but that does not go to the "
            "complainant. Name one that does.",
        ),
        "cannot-be-kept": Both(
            "De termijn {near} kan niemand nakomen, want er staat geen brief bij. Noem "
            "die in kept_by.",
            "Nobody can keep the term {near}, as it names no letter. Name one in "
            "kept_by.",
        ),
        "fallback-unfit": Both(
            "De termijn {near} ({strength}) kan niet terugvallen op {fallback}. Kies "
            "iets dat bij dit soort termijn past, of laat het weg.",
            "The term {near} ({strength}) cannot fall back on {fallback}. Choose what "
            "fits this kind of term, or leave it out.",
        ),
        "extends-nothing": Both(
            "Meer tijd geldt voor de termijn {near}, maar die is er niet. Voeg die toe, "
            "of haal de naam weg uit extension.",
            "More time is for the term {near}, which is not there. Add it, or take the "
            "name out of extension.",
        ),
        "promise-without-fallback": Both(
            "De belofte {near} heeft geen terugval: doet niemand iets, dan wordt die "
            "gewoon gebroken.",
            "The promise {near} has no fallback: if nobody acts, it is simply broken.",
        ),
        "no-warning": Both(
            "Voor de termijn {near} waarschuwt niemand. Noem in warn hoe lang "
            "van tevoren.",
            "Nobody is warned about the term {near}. Say in warn how long before.",
        ),
        "unspecified": Both(
            "Bij {near} is niet gezegd: {what}. Dat wordt zo getoond, en nooit ingevuld.",
            "For {near} it is not said: {what}. It is shown like that, and never filled "
            "in.",
        ),
        "letter-never-leaves": Both(
            "De brief {near} moet een dossier sluiten, maar gaat na closing-begun niet "
            "naar de klager. Voeg die toe onder notices.",
            "The letter {near} has to close a case, but does not go to the complainant "
            "after closing-begun. Add it under notices.",
        ),
        "notice-to-nobody": Both(
            "De brief {near} gaat naar niemand. Noem een ontvanger in to.",
            "The letter {near} goes to nobody. Name an addressee in to.",
        ),
        "third-party-told-early": Both(
            "De brief {near} gaat na {after} naar de onafhankelijke derde, voordat de "
            "klager daarheen ging. Haal die ontvanger weg.",
            "The letter {near} goes to the independent third party after {after}, before "
            "the complainant went there. Take that addressee out.",
        ),
        "act-of-nobody": Both(
            "De handeling {near} mag niemand doen. Noem een rol in by.",
            "Nobody may do the act {near}. Name a role in by.",
        ),
        "duty-without-act": Both(
            "De handeling {near} kan nodig zijn, maar staat er niet. Voeg die toe onder "
            "acts.",
            "The act {near} can become necessary, but is not there. Add it under acts.",
        ),
        "no-outcome": Both(
            "Niemand kan een voorstel doen of oordelen, dus geen klacht loopt af. Voeg "
            "propose of judge toe onder acts.",
            "Nobody can propose or judge, so no complaint comes to an end. Add propose "
            "or judge under acts.",
        ),
        "judgement-without-act": Both(
            "Er is een brief met het oordeel ({near}), maar niemand mag oordelen. Voeg "
            "judge toe onder acts, of haal de brief weg.",
            "There is a letter for the judgement ({near}), but nobody may judge. Add "
            "judge under acts, or take the letter out.",
        ),
        "act-without-rules": Both(
            "De handeling {near} en de regels ervoor horen bij elkaar, maar een van "
            "beide ontbreekt.",
            "The act {near} and its rules belong together, but one of them is missing.",
        ),
        "refer-without-third-party": Both(
            "De klager kan verwijzen naar een onafhankelijke derde die er niet is. Voeg "
            "third-party toe, of haal de handeling {near} weg.",
            "The complainant can go to an independent third party that is not there. Add "
            "third-party, or take the act {near} out.",
        ),
        "opens-nothing": Both(
            "Een termijn opent de weg naar een onafhankelijke derde die er niet is. Voeg "
            "third-party toe, of haal opens weg.",
            "A term opens the way to an independent third party that is not there. Add "
            "third-party, or take opens out.",
        ),
        "no-third-party": Both(
            "Er is geen onafhankelijke derde. Wie het niet eens is, kan nergens anders "
            "heen.",
            "There is no independent third party. Who does not agree has nowhere else to "
            "go.",
        ),
        "court-choice-never-ends": Both(
            "De keuze voor de rechter houdt nooit op. Voeg een termijn toe vanaf "
            "court-choice-offered die terugvalt op third-party-proceeds.",
            "The choice for the court never ends. Add a term from court-choice-offered "
            "that falls back on third-party-proceeds.",
        ),
        "binding-without-court": Both(
            "De uitspraak bindt de klager, zonder eerst de keuze voor de rechter. Bij "
            "consumenten is dat meestal niet geldig.",
            "The ruling binds the complainant, without the choice for the court first. "
            "For consumers that is usually not valid.",
        ),
        "silence-without-a-person": Both(
            "Een dossier kan na stilte sluiten zonder dat een mens het probeerde. Noem "
            "attempts_by_person onder silence.",
            "A case can close after silence without a person having tried. Set "
            "attempts_by_person under silence.",
        ),
        "no-way-to-reach": Both(
            "Niemand hoeft te zeggen hoe hij te bereiken is. Maak in particulars een "
            "gegeven one-way, zoals email.",
            "Nobody has to say how to be reached. Make one of the particulars one-way, "
            "such as email.",
        ),
        "nobody-impartial-dead-end": Both(
            "Kan niemand onpartijdig behandelen, dan blijft de klacht liggen. Voeg een "
            "termijn toe vanaf nobody-impartial, en laat responding-owner not-take-up "
            "doen.",
            "If nobody can handle it impartially, the complaint gets stuck. Add a term "
            "from nobody-impartial, and let responding-owner do not-take-up.",
        ),
        "nobody-impartial-untold": Both(
            "Kan niemand onpartijdig behandelen, dan hoort de klager dat niet. Voeg de "
            "brief nobody-impartial toe.",
            "If nobody can handle it impartially, the complainant is not told. Add the "
            "letter nobody-impartial.",
        ),
    }
)
"""Every finding about a procedure by its code: fact, reason, way out."""

_LENGTH: Final = Both("hoe lang", "how long")
_WHAT: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "window": Both("tot wanneer het kan", "until when it is possible"),
        "costs": Both("wat het kost", "what it costs"),
        "hearing": Both("hoe iemand wordt gehoord", "how people are heard"),
    }
)


def sentence(found: Unsound, lang: str) -> str:
    """Return what is wrong, or doubtful, in one or two sentences."""
    facts = {name: str(value) for name, value in found.facts.items()}
    facts["what"] = _WHAT.get(facts.get("what", ""), _LENGTH)[lang]
    return UNSOUND[found.code][lang].format(near=found.near, **facts)
