"""Findings about terms: how strong, how long, and how they move."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

LENGTHS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "target-as-promise": Finding(
            Both(
                "De bron van {near} spreekt van streven, maar hier is het een belofte.",
                "The source of {near} speaks of an aim, but here it is a promise.",
            ),
            Both(
                'Kies `strength = "target"`, of beloof het ook in de tekst.',
                'Choose `strength = "target"`, or promise it in the text as well.',
            ),
        ),
        "published-without-source": Finding(
            Both(
                "De termijn {near} staat als gepubliceerd, maar de bron is een eigen "
                "keuze.",
                "The term {near} is marked as published, but its source is a choice.",
            ),
            Both(
                "Noem de regel waar het staat, of zet `public = false`.",
                "Name the line that says so, or set `public = false`.",
            ),
        ),
        "season-not-longer": Finding(
            Both(
                "Dan duurt de termijn {other} {length}, en anders {usual}. Dat is niet "
                "langer, en korter dan beloofd wordt een termijn nooit.",
                "Then the term {other} takes {length}, and otherwise {usual}. "
                "That is not longer, and a term never becomes shorter than promised.",
            ),
            Both(
                "Zeg in `within` een langere tijd, of maak de termijn zelf korter.",
                "Say a longer time in `within`, or make the term itself shorter.",
            ),
        ),
        "season-most-of-year": Finding(
            Both(
                "{where} duurt meer dan een half jaar. Wie de gewone termijn leest, "
                "rekent op minder dan meestal geldt.",
                "{where} lasts more than half a year. Who reads the usual term counts "
                "on less than mostly holds.",
            ),
            Both(
                "Maak de langste termijn de gewone, en de kortere een streven.",
                "Make the longest term the usual one, and the shorter one an aim.",
            ),
        ),
        "statutory-without-law": Finding(
            Both(
                "De termijn {near} heet wettelijk, maar rust op geen wet die hier staat. "
                "Op de pagina staat dan dat de wet dit eist.",
                "The term {near} is called statutory, but rests on no law that is named "
                "here. The page then says that the law demands this.",
            ),
            Both(
                'Kies `strength = "promise"`. Of noem de wet in `legal_bases`, en het '
                "artikel in `source`.",
                'Choose `strength = "promise"`. Or name the law in `legal_bases`, and '
                "its article in `source`.",
            ),
        ),
        "statutory-own-roll": Finding(
            Both(
                'De termijn {near} is wettelijk, en `roll = "{roll}"` zegt niet welke '
                "wet bepaalt wat er gebeurt als de laatste dag vrij is.",
                'The term {near} is statutory, and `roll = "{roll}"` does not say which '
                "law decides what happens when its last day is free.",
            ),
            Both(
                'Bij een Nederlandse wet kiest u `roll = "termijnenwet"`, bij een regel '
                'van de EU `"eu-1182"`. Zegt uw wet hier niets over, zoals in het '
                "Verenigd Koninkrijk, laat het dan zo en zeg dat erbij als u publiceert.",
                'Under a Dutch Act choose `roll = "termijnenwet"`, under a rule of the '
                'EU `"eu-1182"`. Where your law says nothing of it, as in the United '
                "Kingdom, leave it so and say that when you publish.",
            ),
        ),
        "own-term-statutory-roll": Finding(
            Both(
                'Met `roll = "{roll}"` schuift een termijn zoals een wet dat zegt, maar '
                "{near} staat hier niet als termijn van de wet.",
                'With `roll = "{roll}"` a term moves as a law says, but {near} is no '
                "term of the law here.",
            ),
            Both(
                'Kies `roll = "none"` of `"next-ordinary-day"`, zoals u het opschreef.',
                'Choose `roll = "none"` or `"next-ordinary-day"`, as you wrote it down.',
            ),
        ),
        "hours-unwarned": Finding(
            Both(
                "De termijn {near} loopt ook ’s nachts en in het weekend: {length}. Wie "
                "op vrijdagmiddag klaagt, moet dus in het weekend bericht kunnen "
                "krijgen. En een waarschuwing gaat alleen op een werkdag uit, om negen "
                "uur. Op sommige uren komt er dus geen.",
                "The term {near} runs at night and at weekends too: {length}. So who "
                "complains on a Friday afternoon must be able to hear at the weekend. "
                "And a warning leaves on a working day alone, at nine. So at some hours "
                "there is none.",
            ),
            Both(
                "Vraag of er in het weekend iemand is. Zo niet, zeg dan in de tekst "
                "werkdagen, en hier ook. Is het zo bedoeld? Schrijf `warn = [{warn}]`. "
                "Dan komt er altijd een op tijd, behalve rond een feestdag.",
                "Ask whether somebody is there at weekends. If not, say working days in "
                "the text, and here too. Is it meant so? Write `warn = [{warn}]`. Then "
                "one always comes in time, except around a public holiday.",
            ),
        ),
        "hours-over-a-weekend": Finding(
            Both(
                "De termijn {near} loopt ook in het weekend: {length}. Een waarschuwing "
                "gaat alleen op een werkdag uit, om negen uur. Van vrijdag tot maandag "
                "is dat 72 uur niet. Geen tijd in `warn` helpt daar.",
                "The term {near} runs at weekends too: {length}. A warning leaves on a "
                "working day alone, at nine. From Friday to Monday that is not so for 72 "
                "hours. No time in `warn` helps there.",
            ),
            Both(
                "Spreek af wie er in het weekend kijkt, en accepteer dit met die reden. "
                "Of beloof het in werkdagen, als uw tekst dat zegt.",
                "Agree who looks at weekends, and accept this with that reason. Or "
                "promise it in working days, if your text says so.",
            ),
        ),
        "comes-too-late": Finding(
            Both(
                "{near} mag later komen dan {other}, en hoort eraan vooraf te gaan.",
                "{near} may come later than {other}, and belongs before it.",
            ),
            Both(
                "Maak de eerste korter, of de tweede langer. Of laat de tweede later "
                "beginnen.",
                "Make the first shorter, or the second longer. Or let the second begin "
                "later.",
            ),
        ),
    }
)
"""Findings about terms, by their code."""
