"""What staff do when a reaction comes in: titles, explanations and questions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import Asked, Row
from gehoord.words.both import Both

INTAKE: Final[Mapping[str, Row]] = MappingProxyType(
    {
        "pass-on": Row(
            Both("Speel door naar de adviseur", "Pass on to the adviser"),
            Both(
                "De adviseur krijgt alleen de woorden die de indiener heeft "
                "goedgekeurd. Verder niets.",
                "The adviser gets only the words that the sender approved. Nothing "
                "else.",
            ),
            {
                "adviser": Asked(Both("Naar welke adviseur?", "To which adviser?")),
                "words": Asked(
                    Both(
                        "De woorden die de indiener heeft goedgekeurd",
                        "The words that the sender approved",
                    ),
                    Both(
                        "Neem ze letterlijk over. Voeg zelf niets toe.",
                        "Copy them exactly. Add nothing yourself.",
                    ),
                ),
                "sender_agreed": Asked(
                    Both(
                        "Vindt de indiener het goed dat de adviseur dit krijgt?",
                        "Does the sender agree that the adviser gets this?",
                    ),
                    Both(
                        "Zonder dat gaat er niets naar de adviseur.",
                        "Without that, nothing goes to the adviser.",
                    ),
                ),
            },
        ),
        "answer-as-adviser": Row(
            Both("Antwoord de indiener", "Answer the sender"),
            Both(
                "Uw antwoord gaat naar de indiener. Die zegt daarna of het is "
                "opgelost.",
                "Your answer goes to the sender, who then says whether it is solved.",
            ),
            {
                "words": Asked(
                    Both("Uw antwoord", "Your answer"),
                    Both(
                        "Zeg wat u hebt gehoord, wat u doet en wanneer.",
                        "Say what you heard, what you will do, and when.",
                    ),
                )
            },
        ),
        "correct-kind": Row(
            Both(
                "Verbeter het soort reactie",
                "Correct the kind of reaction",
            ),
            Both(
                "De eerste datum blijft bewaard. Wordt het een klacht, dan lopen de "
                "termijnen vanaf het bericht dat er een klacht van maakte.",
                "The first date stays on record. If it becomes a complaint, its "
                "terms run from the message that made it one.",
            ),
            {
                "kind": Asked(
                    Both("Wat is het?", "What is it?"),
                    Both(
                        "Twijfelt u? Dan is het een klacht.",
                        "In doubt? Then it is a complaint.",
                    ),
                ),
                "sender_agreed": Asked(
                    Both(
                        "Vindt de indiener dat ook?", "Does the sender agree with that?"
                    ),
                    Both(
                        "Van een klacht iets anders maken gaat alleen als de indiener "
                        "het daarmee eens is.",
                        "A complaint becomes something else only if the sender agrees.",
                    ),
                ),
            },
        ),
        "set-aside": Row(
            Both(
                "Leg terzijde: dit is geen reactie",
                "Set aside: this is no reaction",
            ),
            Both(
                "Voor reclame en vergissingen. De indiener krijgt geen bericht en "
                "het dossier blijft maar kort bewaard. U kunt het terughalen.",
                "For advertising and mistakes. The sender is not told and it is kept "
                "only briefly. You can take it back.",
            ),
            {"reason": Asked(Both("Waarom is dit geen reactie?", "Why is it none?"))},
        ),
        "take-back": Row(
            Both("Haal terug: dit is wel een reactie", "Take back: it is a reaction"),
            Both(
                "De termijnen lopen verder vanaf de eerste dag, alsof het nooit was "
                "terzijde gelegd.",
                "Its terms go on from the first day, as if it was never set aside.",
            ),
        ),
        "record-concern": Row(
            Both("Leg vast over wie het gaat", "Record whom it is about"),
            Both(
                "Wie erbij betrokken is, kan de klacht niet behandelen en ziet er "
                "niets van. Pas als dit vastligt, kan iemand behandelaar worden.",
                "Whoever is concerned cannot handle the complaint and sees nothing "
                "of it. Only when this is recorded can a handler be appointed.",
            ),
            {
                "about": Asked(
                    Both("Over wie gaat de klacht?", "Whom is it about?"),
                    Both(
                        "Kies “over niemand in het bijzonder” als het over de "
                        "organisatie gaat.",
                        "Choose “nobody in particular” if it is about the organisation.",
                    ),
                ),
                "staff": Asked(
                    Both("Over welke collega’s?", "About which colleagues?"),
                    Both(
                        "Alleen invullen als het over collega’s gaat.",
                        "Only if it is about colleagues.",
                    ),
                ),
            },
        ),
        "appoint-handler": Row(
            Both("Benoem de behandelaar", "Appoint the handler"),
            Both(
                "De klager krijgt bericht wie de klacht behandelt. Dat is toegezegd "
                "in de procedure.",
                "The complainant is told who handles the complaint, as the procedure "
                "promises.",
            ),
            {
                "staff": Asked(
                    Both("Wie behandelt de klacht?", "Who handles the complaint?"),
                    Both(
                        "Nooit iemand over wie de klacht gaat.",
                        "Never someone the complaint is about.",
                    ),
                ),
                "despite": Asked(
                    Both(
                        "Waarom kan deze persoon het toch doen?",
                        "Why can this person do it all the same?",
                    ),
                    Both(
                        "Alleen nodig voor wie vastlegde dit niet te kunnen. De klager "
                        "kan dit lezen.",
                        "Only needed for who recorded that they cannot. The complainant "
                        "can read this.",
                    ),
                ),
            },
        ),
        "hand-over": Row(
            Both("Draag over aan een ander", "Hand over to another handler"),
            Both(
                "De klager krijgt bericht wie de klacht verder behandelt.",
                "The complainant is told who goes on handling the complaint.",
            ),
            {
                "staff": Asked(
                    Both("Wie gaat verder?", "Who goes on with it?"),
                ),
                "reason": Asked(
                    Both("Waarom?", "Why?"),
                    Both(
                        "De klager kan dit lezen.",
                        "The complainant can read this.",
                    ),
                ),
                "despite": Asked(
                    Both(
                        "Waarom kan deze persoon het toch doen?",
                        "Why can this person do it all the same?",
                    ),
                    Both(
                        "Alleen nodig voor wie vastlegde dit niet te kunnen. De klager "
                        "kan dit lezen.",
                        "Only needed for who recorded that they cannot. The complainant "
                        "can read this.",
                    ),
                ),
            },
        ),
        "recuse": Row(
            Both("Stap terug als behandelaar", "Step back as the handler"),
            Both(
                "Bijvoorbeeld omdat u er toch bij betrokken bent. Een eigenaar "
                "benoemt daarna iemand anders.",
                "For example because you are involved after all. An owner then "
                "appoints someone else.",
            ),
            {
                "reason": Asked(
                    Both("Waarom stapt u terug?", "Why do you step back?"),
                    Both(
                        "De klager kan dit lezen.",
                        "The complainant can read this.",
                    ),
                )
            },
        ),
        "inform-respondent": Row(
            Both(
                "Vertel het degene over wie de klacht gaat",
                "Inform the person complained about",
            ),
            Both(
                "Tot nu toe ziet deze collega niets van de klacht. Vanaf nu alleen "
                "de tekst die u hier schrijft.",
                "So far this colleague sees nothing of the complaint. From now on "
                "only the text that you write here.",
            ),
            {
                "staff": Asked(Both("Wie?", "Who?")),
                "words": Asked(
                    Both("Wat krijgt deze collega te lezen?", "What may they read?"),
                    Both(
                        "Noem niet meer dan nodig is om te kunnen antwoorden.",
                        "Say no more than is needed to be able to answer.",
                    ),
                ),
            },
        ),
        "tell-respondent": Row(
            Both(
                "Vertel de uitkomst aan degene over wie de klacht ging",
                "Tell the person complained about the outcome",
            ),
            Both(
                "Wie van de klacht wist, hoort ook hoe die is afgelopen.",
                "Whoever knew of the complaint is also told how it ended.",
            ),
            {
                "staff": Asked(Both("Wie?", "Who?")),
                "words": Asked(
                    Both("Wat krijgt deze collega te lezen?", "What may they read?")
                ),
            },
        ),
        "plan-hearing": Row(
            Both("Plan de hoorzitting", "Plan the hearing"),
            Both(
                "Beide kanten lezen wat u schrijft. Is de dag al bekend, dan komt deze "
                "ervoor in de plaats.",
                "Both sides read what you write. If there is a day already, this one "
                "takes its place.",
            ),
            {
                "on": Asked(Both("Op welke dag?", "On which day?")),
                "words": Asked(
                    Both("Waar en hoe laat?", "Where and at what time?"),
                    Both(
                        "Schrijf ook wie er zijn, en wie men mag meenemen.",
                        "Also say who will be there, and whom one may bring.",
                    ),
                ),
            },
        ),
        "hear": Row(
            Both("Leg een gesprek vast waarin iemand is gehoord", "Record a hearing"),
            Both(
                "Het verslag gaat naar beide kanten.",
                "The minutes go to both sides.",
            ),
            {
                "party": Asked(Both("Wie is gehoord?", "Who was heard?")),
                "on": Asked(Both("Op welke dag?", "On which day?")),
                "minutes": Asked(
                    Both("Verslag", "Minutes"),
                    Both(
                        "Schrijf op wat is gezegd, niet wat u ervan vindt.",
                        "Write down what was said, not what you think of it.",
                    ),
                ),
            },
        ),
        "waive-hearing": Row(
            Both("Zie af van horen", "Record that someone is not heard"),
            Both(
                "Alleen met een reden. De reden komt in het dossier.",
                "Only with a reason. The reason is kept in the dossier.",
            ),
            {
                "party": Asked(Both("Wie wordt niet gehoord?", "Who is not heard?")),
                "reason": Asked(Both("Waarom niet?", "Why not?")),
            },
        ),
        "record-representative": Row(
            Both("Leg vast wie namens de klager spreekt", "Record who speaks for them"),
            Both(
                "Bijvoorbeeld een ouder, partner of advocaat.",
                "For example a parent, a partner or a lawyer.",
            ),
            {
                "representative": Asked(Both("Naam", "Name")),
                "mandate": Asked(
                    Both("Is er een machtiging?", "Is there a mandate?"),
                    Both(
                        "Een brief of mail van de klager zelf is genoeg.",
                        "A letter or mail from the complainant is enough.",
                    ),
                ),
            },
        ),
        "mark-urgent": Row(
            Both("Zeg dat dit niet kan wachten", "Say that this cannot wait"),
            Both(
                "Bijvoorbeeld omdat iemand gevaar loopt. Het komt dan bovenaan.",
                "For example because someone is in danger. It then comes first.",
            ),
            {"ground": Asked(Both("Waarom kan het niet wachten?", "Why not?"))},
        ),
        "end-protocol": Row(
            Both(
                "Zeg dat het andere protocol voorbij is",
                "Say that the other protocol is over",
            ),
            Both(
                "Vanaf nu kan degene over wie het gaat weer iets horen. Een termijn die "
                "hierop wachtte, gaat lopen.",
                "From now on, the person it is about can be told things again. A term "
                "that waited for this begins to run.",
            ),
            {
                "on": Asked(Both("Sinds welke dag?", "Since which day?")),
                "words": Asked(
                    Both("Wat kwam eruit?", "What came of it?"),
                    Both(
                        "Alleen wie het behandelt, leest dit. U mag dit leeg laten.",
                        "Only those who handle it read this. You may leave this empty.",
                    ),
                ),
            },
        ),
    }
)
"""Acts of staff around intake and the people in a case, by name."""
