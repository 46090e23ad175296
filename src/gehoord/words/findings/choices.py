"""Findings about what an organisation chose, or left out."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

CHOICES: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "silence-unsaid": Finding(
            Both(
                "Er staat niet wat stilte van de klager betekent. Dan blijft een dossier "
                "open, en zwijgen mag nooit als instemmen gelden.",
                "It is not said what silence of the complainant means. A case stays open "
                "then, and silence may never count as consent.",
            ),
            Both(
                "Voeg `[silence]` toe, en een wachttijd die terugvalt op "
                "`close-no-reaction`.",
                "Add `[silence]`, and a window that falls back on `close-no-reaction`.",
            ),
        ),
        "silence-without-a-person": Finding(
            Both(
                "Een dossier kan na stilte sluiten zonder dat een mens het probeerde.",
                "A case can close after silence without a person having tried.",
            ),
            Both(
                "Noem `attempts_by_person` onder `silence`.",
                "Set `attempts_by_person` under `silence`.",
            ),
        ),
        "silence-too-soon": Finding(
            Both(
                "De wachttijd {near} sluit een dossier na {length} stilte. Iemand die "
                "even weg is, verliest zo de eigen klacht.",
                "The window {near} closes a case after {length} of silence. Somebody who "
                "is away for a while would lose the complaint.",
            ),
            Both("Wacht ten minste twee weken.", "Wait two weeks at least."),
        ),
        "nobody-impartial-dead-end": Finding(
            Both(
                "Kan niemand onpartijdig behandelen, dan blijft de klacht liggen.",
                "If nobody can handle it impartially, the complaint gets stuck.",
            ),
            Both(
                'Voeg een `[[term]]` toe met `strength = "window"`, `from = '
                '"nobody-impartial"` en `stops = false`: hoe lang iemand van buiten kan '
                "worden gevraagd.",
                'Add a `[[term]]` with `strength = "window"`, `from = '
                '"nobody-impartial"` and `stops = false`: how long somebody from '
                "outside can be asked.",
            ),
        ),
        "nobody-impartial-refused-by-nobody": Finding(
            Both(
                "Kan niemand onpartijdig behandelen, dan blijft de klacht liggen: wie "
                "dan overblijft, mag niet zeggen dat de klacht hier niet verder kan.",
                "If nobody can handle it impartially, the complaint gets stuck: whoever "
                "is left may not say that it cannot go on here.",
            ),
            Both(
                "Zet `responding-owner` bij wie `not-take-up` mag doen.",
                "Add `responding-owner` to those who may do `not-take-up`.",
            ),
        ),
        "nobody-impartial-untold": Finding(
            Both(
                "Kan niemand onpartijdig behandelen, dan hoort de klager dat niet.",
                "If nobody can handle it impartially, the complainant is not told.",
            ),
            Both(
                "Voeg de brief `nobody-impartial` toe.",
                "Add the letter `nobody-impartial`.",
            ),
        ),
        "owner-answers-alone": Finding(
            Both(
                "Is er niemand anders, dan antwoordt degene over wie de klacht gaat. "
                "Onpartijdig is dat niet; de klager hoort het meteen.",
                "If there is nobody else, the person complained about answers. That is "
                "not impartial; the complainant is told at once.",
            ),
            Both(
                'Regel vooraf iemand van buiten, of kies `nobody_else = "alarm"`.',
                'Arrange for somebody from outside, or choose `nobody_else = "alarm"`.',
            ),
        ),
        "owner-cannot-answer": Finding(
            Both(
                "Is er niemand anders, dan antwoordt hier degene over wie de klacht "
                "gaat. Maar die kan geen voorstel doen, en oordeelt nooit over zichzelf. "
                "Zo'n klacht blijft dan liggen.",
                "If there is nobody else, the person complained about answers here. But "
                "they can make no proposal, and never judge themselves. Such a "
                "complaint is left lying.",
            ),
            Both(
                'Kies `nobody_else = "alarm"`: dan kan iemand meteen naar buiten. Of '
                "noem in `[[handled-by]]` wie het van buiten doet. Doet u voorstellen? "
                "Zet dan `responding-owner` bij `propose`.",
                'Choose `nobody_else = "alarm"`: then people can go outside at once. Or '
                "name in `[[handled-by]]` who does it from outside. Do you make "
                "proposals? Then put `responding-owner` with `propose`.",
            ),
        ),
        "blocks-too-much": Finding(
            Both(
                "Zonder dit gegeven kan niemand een klacht indienen: {field}. Dat houdt "
                "mensen tegen, terwijl u het ook later kunt vragen.",
                "Without this nobody can hand in a complaint: {field}. That keeps people "
                "away, though it can be asked for later.",
            ),
            Both(
                "Kies `asked` of `one-way`.",
                "Choose `asked` or `one-way`.",
            ),
        ),
        "panel-of-one": Finding(
            Both(
                "Een groep die samen beslist of adviseert, telt hier maar één mens.",
                "A panel that decides or advises together has only one member here.",
            ),
            Both(
                "Kies in `size` twee of meer. Beslist één mens, haal `[[panel]]` dan "
                "weg.",
                "Choose two or more in `size`. If one person decides, take `[[panel]]` "
                "out.",
            ),
        ),
        "panel-size-unsaid": Finding(
            Both(
                "Met hoeveel zij samen beslissen of adviseren, is niet gezegd. Twee zijn "
                "hier genoeg.",
                "How many decide or advise together is not said. Two will do here.",
            ),
            Both(
                "Vraag het na, en zet het in `size` en in de tekst.",
                "Ask about it, and put it in `size` and in the text.",
            ),
        ),
        "panel-more-from-outside": Finding(
            Both(
                "Van een groep van {size} moeten er hier {outside} van buiten komen. Dat "
                "kan alleen als zij met meer zijn.",
                "Of a panel of {size}, {outside} must come from outside here. That is "
                "only possible if they are more.",
            ),
            Both(
                "Maak `outside` hoogstens zo groot als `size`.",
                "Make `outside` at most as much as `size`.",
            ),
        ),
        "stage-window-short": Finding(
            Both(
                "Om een stap verder te gaan heeft de klager maar {length}. Wie onze "
                "brief laat leest, of raad zoekt, is te laat.",
                "The complainant has only {length} to go a step further. Who reads our "
                "letter late, or seeks advice, is too late.",
            ),
            Both(
                "Geef langer: vier weken is gewoon. Is het zo gepubliceerd, vraag dan "
                "wie te laat is toch te horen.",
                "Give longer: four weeks is usual. If it was published so, ask whether "
                "who is late may be heard all the same.",
            ),
        ),
        "address-of-a-person": Finding(
            Both(
                "Reacties komen binnen op {address}. Dat lijkt het postvak van één "
                "persoon: die leest dan ook klachten over zichzelf, en is soms weg.",
                "Reactions come in at {address}. That looks like the mailbox of one "
                "person, who would read complaints about themselves, and is away at "
                "times.",
            ),
            Both(
                "Neem een adres dat niemand zelf opent, zoals klachten@.",
                "Take an address that nobody opens themselves, such as complaints@.",
            ),
        ),
        "holidays-counted": Finding(
            Both(
                "De termijn {term} telt in werkdagen. Zonder kalender is alleen het "
                "weekend vrij, met de dagen die u noemt ({number} per jaar). Een "
                "feestdag telt dan mee als werkdag.",
                "The term {term} counts in working days. Without a calendar only "
                "weekends are free, and the days that you list ({number} a year). A "
                "public holiday then counts as a working day.",
            ),
            Both(
                "Kies in `calendar` het land waar u bent, noem uw vrije dagen zelf in "
                "`[[free-day]]`, of tel in dagen of weken.",
                "Choose the country where you are in `calendar`, list your free days "
                "yourself in `[[free-day]]`, or count in days or weeks.",
            ),
        ),
        "roll-without-holidays": Finding(
            Both(
                "De termijn {term} schuift op van een vrije dag. Zonder kalender is "
                "alleen het weekend vrij, met de dagen die u noemt ({number} per jaar). "
                "Op een andere feestdag schuift er dus niets op.",
                "The term {term} moves on from a free day. Without a calendar only "
                "weekends are free, and the days that you list ({number} a year). So on "
                "another public holiday nothing moves.",
            ),
            Both(
                "Kies in `calendar` het land waar u bent, of noem uw vrije dagen zelf in "
                "`[[free-day]]`.",
                "Choose the country where you are in `calendar`, or list your free days "
                "yourself in `[[free-day]]`.",
            ),
        ),
        "complaints-without-terms": Finding(
            Both("Voor klachten lopen geen termijnen.", "No terms run for complaints."),
            Both(
                "Zet `complaint` in `with_terms`.",
                "Put `complaint` in `with_terms`.",
            ),
        ),
        "nothing-promised": Finding(
            Both(
                "Er is geen enkele termijn gepubliceerd. De klager weet niet waarop te "
                "rekenen.",
                "Not one term is published. The complainant cannot know what to "
                "expect.",
            ),
            Both(
                "Zet `public = true` bij wat u belooft.",
                "Set `public = true` at what you promise.",
            ),
        ),
        "no-receipt": Finding(
            Both(
                "Wie een klacht indient, krijgt geen bericht dat die is aangekomen.",
                "Who files a complaint is not told that it arrived.",
            ),
            Both(
                "Voeg een brief aan de klager toe na `filed`, zoals `receipt`.",
                "Add a letter to the complainant after `filed`, such as `receipt`.",
            ),
        ),
        "closed-odr-link": Finding(
            Both(
                "Hier staat een verwijzing naar het ODR-platform van de EU. Dat is sinds "
                "20 juli 2025 gesloten.",
                "Here is a link to the ODR platform of the EU, which closed on 20 July "
                "2025.",
            ),
            Both("Haal die weg.", "Take it out."),
        ),
        "unverified": Finding(
            Both(
                "Deze regel is nog niet nagekeken in de bron: [L].",
                "This line was not checked against its source yet: [L].",
            ),
            Both(
                "Kijk het na, en haal het teken weg.",
                "Check it, and take the mark out.",
            ),
        ),
    }
)
"""Findings about choices, by their code."""
