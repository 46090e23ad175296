"""Findings about terms, letters and acts that do not fit together."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

REFERENCES: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "term-twice": Finding(
            Both(
                "De termijn {near} staat er twee keer.",
                "The term {near} is there twice.",
            ),
            Both("Geef één ervan een andere naam.", "Give one of them another name."),
        ),
        "kept-by-nothing": Finding(
            Both(
                "De termijn {near} wordt nagekomen door de brief {notice}, maar die gaat "
                "niet naar de klager.",
                "The term {near} is kept by the letter {notice}, but that does not go to "
                "the complainant.",
            ),
            Both(
                "Noem in `kept_by` een brief die dat wel doet.",
                "Name one in `kept_by` that does.",
            ),
        ),
        "kept-by-absent": Finding(
            Both(
                "De termijn {near} wordt nagekomen door de brief {notice}, maar die "
                "brief is er niet: hij staat niet in het patroon, of is eruit gehaald.",
                "The term {near} is kept by the letter {notice}, but there is no such "
                "letter: it is not in the pattern, or was taken out of it.",
            ),
            Both(
                "Schrijf `kept_by` bij deze termijn zonder die brief.",
                "Write `kept_by` at this term without that letter.",
            ),
        ),
        "cannot-be-kept": Finding(
            Both(
                "De termijn {near} kan niemand nakomen, want er staat geen brief bij.",
                "Nobody can keep the term {near}, as it names no letter.",
            ),
            Both(
                "Noem die in `kept_by`.",
                "Name one in `kept_by`.",
            ),
        ),
        "fallback-unfit": Finding(
            Both(
                "De termijn {near} ({strength}) kan niet terugvallen op {fallback}.",
                "The term {near} ({strength}) cannot fall back on {fallback}.",
            ),
            Both(
                "Kies bij `fallback` wat bij die sterkte past, of haal die regel weg. "
                'Staat die in het patroon? Zet dan `"term.{near}.fallback"` in '
                "`remove`.",
                "Choose at `fallback` what goes with that strength, or take that line "
                'out. Is it in the pattern? Then put `"term.{near}.fallback"` in '
                "`remove`.",
            ),
            Both(
                "Kies een andere sterkte, of bij `fallback` iets anders.",
                "Choose another strength, or something else at `fallback`.",
            ),
        ),
        "fallback-untold": Finding(
            Both(
                "Is {near} niet op tijd af, dan zou de klok dat schrijven. Maar die "
                "brief is er niet.",
                "If {near} is not finished in time, the clock would write so. But that "
                "letter is not there.",
            ),
            Both(
                "Zet `not-finished` in `[notices]`, na `term-softened`, aan "
                "`complainant`. Of haal `fallback` weg.",
                "Put `not-finished` in `[notices]`, after `term-softened`, to "
                "`complainant`. Or take `fallback` out.",
            ),
        ),
        "promise-without-fallback": Finding(
            Both(
                "Deze beloften hebben geen terugval: {terms}. Doet niemand iets, dan "
                "zijn ze op die dag gebroken. De klager hoort dat hooguit achteraf.",
                "These promises have no fallback: {terms}. If nobody acts they are "
                "broken on that day. The complainant hears so afterwards at most.",
            ),
            Both(
                'Noem in `fallback` wat de klok dan nog doet: `"say-not-finished"` zegt '
                "het de klager; daar hoort de brief `not-finished` bij, na "
                '`term-softened`. `"appoint-substitute"` is er alleen voor wie een '
                "behandelaar noemt.",
                'Name in `fallback` what the clock still does: `"say-not-finished"` '
                "tells the complainant, and needs the letter `not-finished`, after "
                '`term-softened`. `"appoint-substitute"` is only for naming a handler.',
            ),
        ),
        "no-warning": Finding(
            Both(
                "Voor de termijn {near} waarschuwt niemand.",
                "Nobody is warned about the term {near}.",
            ),
            Both(
                "Noem in `warn` hoe lang van tevoren.",
                "Say in `warn` how long before.",
            ),
        ),
        "unspecified": Finding(
            Both(
                "Bij {near}{named} is niet gezegd: {what}. Dat wordt zo getoond, en "
                "nooit ingevuld.",
                "For {near}{named} it is not said: {what}. It is shown like that, and "
                "never filled in.",
            ),
            Both(
                "Vraag het na bij wie erover gaat, en vul het in.",
                "Ask whoever decides about it, and fill it in.",
            ),
        ),
        "unspecified-there": Finding(
            Both(
                "Bij {near}{named} is niet gezegd: {what}. Daar gaat iemand zelf heen, "
                "dus dat bepaalt u niet. Wie klaagt, wil het wel weten.",
                "For {near}{named} it is not said: {what}. People go there themselves, "
                "so it is not yours to decide. Who complains wants to know it.",
            ),
            Both(
                "Zoek het op in de regels van die instantie, en vul het in.",
                "Look it up in the rules of that body, and fill it in.",
            ),
        ),
        "extends-nothing": Finding(
            Both(
                "Meer tijd geldt voor de termijn {term}, maar die is er niet.",
                "More time is for the term {term}, which is not there.",
            ),
            Both(
                "Voeg die termijn toe, of haal de naam weg uit of.",
                "Add that term, or take the name out of the list.",
            ),
            Both(
                "Kies bij `of` een termijn die er is.",
                "Choose a term that is there at `of`.",
            ),
        ),
        "removes-nothing": Finding(
            Both(
                "In remove staat “{path}”, en het patroon {base} heeft dat niet, of "
                "niet meer. Er valt dus niets weg.",
                "You say “{path}” in remove, and the pattern {base} has no such thing, "
                "or no longer. So nothing is taken out.",
            ),
            Both(
                "Haal “{path}” uit remove.",
                "Take “{path}” out of remove.",
            ),
        ),
        "removes-something-else": Finding(
            Both(
                "In remove staat “{path}”, en het patroon heeft dat niet. Het heeft wel "
                "“{near_to}”, en dat blijft nu staan.",
                "You say “{path}” in remove, and the pattern has no such thing. It does "
                "have “{near_to}”, and that stays as it is.",
            ),
            Both(
                "Bedoelde u “{near_to}”? Schrijf dat dan. Haal anders “{path}” weg.",
                "Did you mean “{near_to}”? Then write that. If not, take “{path}” out.",
            ),
        ),
        "told-late": Finding(
            Both(
                "De termijn {near} om te zeggen dat er meer tijd nodig is, is langer dan "
                "de termijn {other} zelf. De klager hoort het dan te laat.",
                "The term {near} for saying that more time is needed is longer than the "
                "term {other} itself. The complainant would be told too late.",
            ),
            Both(
                "Maak {near} even lang als {other}, of korter.",
                "Make {near} as long as {other}, or shorter.",
            ),
        ),
        "told-late-beside": Finding(
            Both(
                "De termijn {near} wordt ook nagekomen met bericht van meer tijd, en is "
                "langer dan {other}. Dat bericht moet er eerder zijn: binnen {other}.",
                "Word of more time keeps the term {near} too, which is longer than "
                "{other}. That word must be there sooner: within {other}.",
            ),
            Both(
                "Is {near} de tijd voor dat bericht? Maak die dan even lang als "
                "{other}, of korter. Is het een uiterste termijn, laat het dan zo.",
                "Is {near} the time for that word? Then make it as long as {other}, or "
                "shorter. If it is a last limit, leave it.",
            ),
        ),
        "letter-never-leaves": Finding(
            Both(
                "De brief {near} moet een dossier sluiten, maar gaat na `closing-begun` "
                "niet naar de klager.",
                "The letter {near} has to close a case, but does not go to the "
                "complainant after `closing-begun`.",
            ),
            Both(
                "Voeg die toe onder `notices`.",
                "Add it under `notices`.",
            ),
        ),
        "notice-to-nobody": Finding(
            Both(
                "De brief {near} gaat naar niemand.",
                "The letter {near} goes to nobody.",
            ),
            Both(
                "Noem een ontvanger in `to`.",
                "Name an addressee in `to`.",
            ),
        ),
        "third-party-told-early": Finding(
            Both(
                "De brief {near} gaat na {after} naar de onafhankelijke derde, voordat "
                "de klager daarheen ging.",
                "The letter {near} goes to the independent third party after {after}, "
                "before the complainant went there.",
            ),
            Both("Haal die ontvanger weg.", "Take that addressee out."),
        ),
        "act-of-nobody": Finding(
            Both(
                "De handeling {near} mag niemand doen.", "Nobody may do the act {near}."
            ),
            Both(
                "Noem een rol in `by`.",
                "Name a role in `by`.",
            ),
        ),
        "duty-without-act": Finding(
            Both(
                "De handeling {near} kan nodig zijn, maar staat er niet.",
                "The act {near} can become necessary, but is not there.",
            ),
            Both(
                "Voeg die toe onder `acts`.",
                "Add it under `acts`.",
            ),
        ),
        "no-outcome": Finding(
            Both(
                "Niemand kan een voorstel doen of oordelen, dus geen klacht loopt af.",
                "Nobody can propose or judge, so no complaint comes to an end.",
            ),
            Both(
                "Voeg `propose` of `judge` toe onder `acts`.",
                "Add `propose` or `judge` under `acts`.",
            ),
        ),
        "judgement-without-act": Finding(
            Both(
                "Er is een brief met het oordeel, maar niemand mag oordelen.",
                "There is a letter for the judgement, but nobody may judge.",
            ),
            Both(
                "Voeg `judge` toe onder `acts`, of haal `judgement_letter` weg.",
                "Add `judge` under `acts`, or take `judgement_letter` out.",
            ),
        ),
        "act-without-rules": Finding(
            Both(
                "De handeling {near} en de regels ervoor horen bij elkaar, maar een van "
                "beide ontbreekt.",
                "The act {near} and its rules belong together, but one of them is "
                "missing.",
            ),
            Both(
                "Bij `suspend` hoort `[suspension]`, bij `take-more-time` hoort "
                "`[extension]`.",
                "`suspend` belongs with `[suspension]`, `take-more-time` with "
                "`[extension]`.",
            ),
        ),
        "opens-without-end": Finding(
            Both(
                "Wordt {near} gebroken, dan opent dat de weg naar {other}. Er staat "
                "geen lengte bij, dus gebroken wordt die nooit.",
                "When {near} is broken, that opens the way to {other}. No length is "
                "said, so it is never broken.",
            ),
            Both(
                "Vraag na hoe lang het mag duren, en zet dat in `within`.",
                "Ask how long it may take, and put that in `within`.",
            ),
        ),
    }
)
"""Findings about references, by their code."""
