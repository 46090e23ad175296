"""Findings about how long: what terms are called, more time, how long a case is kept."""

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
        "extension-without-maximum": Finding(
            Both(
                "Meer tijd kan steeds weer, en samen is daar geen grens aan. De klager "
                "kan eindeloos wachten.",
                "More time can be taken again and again, and nothing limits it in all. "
                "The complainant may wait for ever.",
            ),
            Both(
                "Zet in `longest` hoeveel het hoogstens is, en in `times` hoe vaak het "
                "kan.",
                "Say in `longest` how much it is at most, and in `times` how often it "
                "can be taken.",
            ),
        ),
        "more-time-without-day": Finding(
            Both(
                "Wie meer tijd nodig heeft, zegt alleen waarom. Wanneer het antwoord dan "
                "komt, weet niemand, en niets loopt tot een dag.",
                "Who needs more time says only why. When the answer then comes nobody "
                "knows, and nothing runs until a day.",
            ),
            Both(
                "Noem ook een nieuwe dag (`new_date = true`). Of beloof wanneer het in "
                "totaal klaar is, in een termijn vanaf filed.",
                "Name a new day too (`new_date = true`). Or promise when it is over in "
                "all, in a term from filed.",
            ),
        ),
        "most-without-day": Finding(
            Both(
                "Meer tijd duurt hoogstens {longest}, maar wie die neemt noemt geen dag. "
                "Niets ziet dan of het langer duurt.",
                "More time is at most {longest}, but who takes it names no day. Nothing "
                "then sees whether it takes longer.",
            ),
            Both(
                "Haal `new_date = false` weg. Of haal `longest` weg.",
                "Take `new_date = false` out. Or take `longest` out.",
            ),
        ),
        "day-of-no-word": Finding(
            Both(
                "De termijn {near} loopt tot de dag die bij meer tijd wordt genoemd, en "
                "die wordt niet genoemd. Hij begint nooit.",
                "The term {near} runs until the day that is named with more time, and "
                "none is. It never begins.",
            ),
            Both(
                "Haal die termijn weg. Of noem wel een dag: `new_date = true`.",
                "Take that term out. Or do name a day: `new_date = true`.",
            ),
        ),
        "day-told-after-all": Finding(
            Both(
                "Uw tekst belooft bij meer tijd een nieuwe dag, en uw bestand niet: "
                "“{said}”.",
                "Your text promises a new day with more time, and your file does not: "
                "“{said}”.",
            ),
            Both("Haal `new_date = false` weg.", "Take `new_date = false` out."),
        ),
        "extension-length-unsaid": Finding(
            Both(
                "Er staat niet hoeveel meer tijd er hoogstens kan zijn. De nieuwe dag "
                "kan dan ver weg liggen.",
                "It is not said how much more time there can be at most. The new day "
                "can then be far off.",
            ),
            Both(
                "Zet in `longest` hoeveel het hoogstens is. Of beloof wanneer het in "
                "totaal klaar is, in een termijn vanaf filed.",
                "Say in `longest` how much it is at most. Or promise when it is over in "
                "all, in a term from filed.",
            ),
        ),
        "statutory-without-law": Finding(
            Both(
                "De termijn {near} heet wettelijk, maar in `legal_bases` staat geen "
                "wet. Op de pagina staat dan dat de wet dit eist.",
                "The term {near} is called statutory, but `legal_bases` names no law. "
                "The page then says that the law demands this.",
            ),
            Both(
                'Kies `strength = "promise"`, of noem de wet in `legal_bases`.',
                'Choose `strength = "promise"`, or name the law in `legal_bases`.',
            ),
        ),
        "statutory-by-choice": Finding(
            Both(
                "De termijn {near} heet wettelijk, maar rust op geen wet die hier staat: "
                "de bron is een eigen keuze. Op de pagina staat dat de wet dit eist.",
                "The term {near} is called statutory, but rests on no law that is named "
                "here: its source is a choice. The page says that the law demands this.",
            ),
            Both(
                'Kies `strength = "promise"`, of noem in `source` het artikel dat het '
                "eist.",
                'Choose `strength = "promise"`, or name in `source` the article that '
                "demands it.",
            ),
        ),
        "retention-never-fits": Finding(
            Both(
                "Een bewaartermijn is voor wat buiten de organisatie is beslist, en "
                "niemand buiten beslist hier. Die termijn geldt dus nooit.",
                "A length of keeping is for what was ruled outside, and nobody outside "
                "rules here. So it never holds.",
            ),
            Both(
                "Kies in `outcome` een andere afloop, of noem in `[third-party]` wie "
                "beslist.",
                "Choose another `outcome`, or name in `[third-party]` who rules.",
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
        "retention-long": Finding(
            Both(
                "Dossiers blijven {length} bewaard. Langer dan nodig mag niet (AVG 5), "
                "en bij klachten is dat zelden zo lang.",
                "Cases are kept for {length}. Longer than needed is not allowed (GDPR "
                "5), and for complaints that is rarely so long.",
            ),
            Both(
                "Kies een kortere termijn, of noem de wet die dit vraagt.",
                "Choose a shorter time, or name the law that demands this.",
            ),
        ),
        "set-aside-kept-longer": Finding(
            Both(
                "Wat geen reactie is, blijft langer bewaard dan een klacht.",
                "What is no reaction is kept longer than a complaint.",
            ),
            Both(
                "Maak `set_aside` korter.",
                "Make `set_aside` shorter.",
            ),
        ),
        "retention-from-beginning": Finding(
            Both(
                "Het dossier wordt {length} bewaard, en dat telt vanaf het begin. De "
                "klager kan na de afloop nog {window} naar de onafhankelijke derde: dan "
                "kan het al weg zijn.",
                "The case is kept for {length}, which counts from the beginning. After "
                "the outcome the complainant has {window} to go to the independent third "
                "party: by then it can be gone.",
            ),
            Both(
                "Bewaar langer, of laat met `from` het bewaren tellen vanaf het sluiten.",
                "Keep it longer, or let keeping count from closing, with `from`.",
            ),
        ),
        "retention-before-window": Finding(
            Both(
                "Het dossier is na {length} weg, terwijl de klager nog {window} naar de "
                "onafhankelijke derde kan.",
                "The case is gone after {length}, while the complainant can go to the "
                "independent third party for {window}.",
            ),
            Both(
                "Bewaar ten minste zolang de weg openstaat.",
                "Keep it at least as long as that way is open.",
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
        "retention-day-unasked": Finding(
            Both(
                "U bewaart vanaf het einde van de dienst, maar niemand wordt naar die "
                "dag gevraagd. Dan telt toch de dag van sluiten.",
                "You keep it from the end of the service, but nobody is asked for that "
                "day. So the day of closing counts after all.",
            ),
            Both(
                "Tel een termijn of `[[filing-window]]` vanaf `end-of-service`, of zet "
                '`from = "last"`.',
                "Count a term or a `[[filing-window]]` from `end-of-service`, or set "
                '`from = "last"`.',
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
"""Findings about lengths, by their code."""
