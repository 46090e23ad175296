"""What a handler does on the way to an answer: titles, explanations and questions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import AMOUNT, READ_BY_COMPLAINANT, Asked, Row
from gehoord.words.both import Both

_WHO_DOES_IT: Final = Both(
    "Een naam. Is het de klager, schrijf dan de hele naam of “klager”: die krijgt vijf "
    "dagen voor de dag één herinnering.",
    "A name. If it is the complainant, write the whole name or “complainant”: they get "
    "one reminder, five days before the day.",
)

HANDLING: Final[Mapping[str, Row]] = MappingProxyType(
    {
        "note": Row(
            Both("Maak een notitie", "Make a note"),
            Both(
                "Alleen wie de klacht behandelt leest dit. Een notitie gaat nooit "
                "naar de klager of de onafhankelijke derde. Noemt u het kenmerk van een "
                "ander dossier, dan is dat verbonden met dit.",
                "Only those who handle the complaint read this. A note never goes "
                "to the complainant or the independent third party. If you name the "
                "reference of another case, that is linked with this one.",
            ),
            {"words": Asked(Both("Notitie", "Note"))},
        ),
        "record-conversation": Row(
            Both("Leg een gesprek of brief vast", "Record a conversation or letter"),
            Both(
                "Eén gesprek kan alles tegelijk opleveren: een voorstel, een "
                "akkoord, een afspraak, tevredenheid en het slot.",
                "One conversation can bring everything at once: a proposal, an "
                "acceptance, an agreement, satisfaction and the end.",
            ),
            {
                "on": Asked(
                    Both(
                        "Wanneer was het gesprek, of kwam de brief binnen?",
                        "When did you speak, or did the letter come in?",
                    )
                ),
                "medium": Asked(
                    Both("Op welke manier sprak u elkaar?", "By what means?")
                ),
                "words": Asked(
                    Both(
                        "Wat is er gezegd of geschreven?", "What was said or written?"
                    ),
                    Both(
                        "De klager kan dit lezen.",
                        "The complainant can read this.",
                    ),
                ),
                "proposal": Asked(
                    Both(
                        "Welke oplossing hebt u voorgesteld?",
                        "Which solution did you propose?",
                    )
                ),
                **AMOUNT,
                "accepted": Asked(
                    Both("Ging de klager akkoord?", "Did the complainant accept?"),
                    Both(
                        "Laat open als het antwoord nog moet komen.",
                        "Leave open if the answer is still to come.",
                    ),
                ),
                "agreement": Asked(Both("Wat is er afgesproken?", "What was agreed?")),
                "agreement_by": Asked(
                    Both("Wie doet dat?", "Who will do it?"), _WHO_DOES_IT
                ),
                "agreement_day": Asked(Both("Uiterlijk wanneer?", "By when?")),
                "satisfied": Asked(
                    Both(
                        "Is de klager tevreden over hoe het afloopt?",
                        "Is the complainant satisfied with how it ends?",
                    ),
                    Both(
                        "Alleen invullen als u het hebt gevraagd.",
                        "Only if you asked.",
                    ),
                ),
                "closing_words": Asked(
                    Both(
                        "Tekst van de schriftelijke terugkoppeling",
                        "Text of the closing letter",
                    ),
                    Both(
                        "Alleen als de zaak hiermee klaar is. Vat samen wat er is "
                        "gebeurd en afgesproken.",
                        "Only if this settles it. Sum up what happened and what was "
                        "agreed.",
                    ),
                ),
                "files": Asked(
                    Both("Bestanden, zoals een scan", "Files, such as a scan"),
                    Both(
                        "Ten hoogste 10 bestanden van elk 20 MB.",
                        "At most 10 files of 20 MB each.",
                    ),
                ),
            },
        ),
        "agree": Row(
            Both("Leg een afspraak vast", "Record what was agreed"),
            Both(
                "Een afspraak houdt het dossier open tot die is nagekomen.",
                "An agreement keeps the dossier until it is kept.",
            ),
            {
                "what": Asked(Both("Wat is er afgesproken?", "What was agreed?")),
                "who": Asked(Both("Wie doet het?", "Who will do it?"), _WHO_DOES_IT),
                "by_day": Asked(Both("Uiterlijk wanneer?", "By when?")),
            },
        ),
        "settle-agreement": Row(
            Both("Zeg of een afspraak is nagekomen", "Say whether it was kept"),
            Both(
                "Niet nagekomen is ook een antwoord. Leg dan uit wat er nu gebeurt.",
                "Not kept is an answer too. Then say what happens now.",
            ),
            {
                "number": Asked(Both("Welke afspraak?", "Which agreement?")),
                "kept": Asked(Both("Is de afspraak nagekomen?", "Was it kept?")),
                "words": Asked(Both("Toelichting", "Explanation")),
            },
        ),
        "propose": Row(
            Both("Stel een oplossing voor", "Propose a solution"),
            Both(
                "De klager krijgt bericht en kan ja of nee zeggen.",
                "The complainant is told and can say yes or no.",
            ),
            {
                "words": Asked(
                    Both("Uw voorstel", "Your proposal"),
                    Both(
                        "Schrijf op wat u hebt gehoord, wat u voorstelt, wie het doet "
                        "en wanneer. De klager leest dit letterlijk.",
                        "Say what you heard, what you propose, who will do it and "
                        "when. The complainant reads exactly this.",
                    ),
                ),
                **AMOUNT,
            },
        ),
        "take-more-time": Row(
            Both("Zeg dat er meer tijd nodig is", "Say that more time is needed"),
            Both(
                "De nieuwe datum is een toezegging. De klager krijgt de reden en de "
                "datum in een brief.",
                "The new date is a promise. The complainant gets the reason and the "
                "date in a letter.",
            ),
            {
                "reason": Asked(
                    Both("Waarom is er meer tijd nodig?", "Why is it needed?"),
                    READ_BY_COMPLAINANT,
                ),
                "until": Asked(
                    Both(
                        "Uiterlijk wanneer krijgt de klager uw antwoord?",
                        "By when will the complainant have your answer?",
                    )
                ),
            },
        ),
        "name-date": Row(
            Both(
                "Zeg wanneer de klager het antwoord krijgt",
                "Say when the complainant gets the answer",
            ),
            Both(
                "De klager krijgt de dag in een brief. Dit kan één keer: wordt het "
                "later, zeg dan dat er meer tijd nodig is.",
                "The complainant gets the day in a letter. This can be done once: if it "
                "will be later, say that more time is needed.",
            ),
            {
                "until": Asked(
                    Both(
                        "Uiterlijk wanneer krijgt de klager het antwoord?",
                        "By when will the complainant have the answer?",
                    )
                ),
                "words": Asked(
                    Both("Wilt u er iets bij schrijven?", "Add anything?"),
                    READ_BY_COMPLAINANT,
                ),
            },
        ),
        "ask-satisfaction": Row(
            Both("Vraag of de klager tevreden is", "Ask whether they are satisfied"),
            Both(
                "De klager krijgt een brief met de vraag. Geen antwoord telt nooit "
                "als tevreden.",
                "The complainant gets a letter with the question. No answer never "
                "counts as satisfied.",
            ),
            {"words": Asked(Both("Wilt u er iets bij schrijven?", "Add anything?"))},
        ),
        "reach-out": Row(
            Both(
                "Probeer de klager op een andere manier te bereiken",
                "Try to reach the complainant in another way",
            ),
            Both(
                "Het bleef stil. Bel bijvoorbeeld, en schrijf op wat er gebeurde. De "
                "klager krijgt daarna nog een brief.",
                "It stayed silent. Call, for example, and write down what happened. "
                "The complainant then gets one more letter.",
            ),
            {
                "medium": Asked(Both("Hoe?", "How?")),
                "words": Asked(
                    Both("Wat gebeurde er?", "What happened?"),
                    Both(
                        "Bijvoorbeeld: gebeld om 10.15 uur, voicemail ingesproken.",
                        "For example: called at 10:15, left a voicemail.",
                    ),
                ),
            },
        ),
        "suspend": Row(
            Both("Zet de termijnen stil", "Let the terms stand still"),
            Both(
                "Alleen op een grond die de procedure noemt, en tot een vaste dag.",
                "Only on a ground that the procedure names, and until a fixed day.",
            ),
            {
                "ground": Asked(Both("Op welke grond?", "On which ground?")),
                "until": Asked(Both("Tot wanneer?", "Until when?")),
            },
        ),
        "resume": Row(
            Both("Laat de termijnen weer lopen", "Let the terms run again"),
            Both(
                "De klager ziet dat de behandeling verdergaat.",
                "The complainant sees that the handling goes on.",
            ),
        ),
        "join": Row(
            Both("Voeg samen met een ander dossier", "Join with another dossier"),
            Both(
                "Bijvoorbeeld als dezelfde klacht twee keer binnenkwam. Het andere "
                "dossier gaat verder.",
                "For example if the same complaint came in twice. The other dossier "
                "goes on.",
            ),
            {
                "reference": Asked(
                    Both(
                        "Kenmerk van het dossier dat verdergaat",
                        "Reference of the dossier that goes on",
                    )
                )
            },
        ),
        "close": Row(
            Both(
                "Schrijf de terugkoppeling en sluit",
                "Write the closing letter and close",
            ),
            Both(
                "Het dossier sluit zodra de brief weg is. Daarna begint de bewaartijd.",
                "The case closes when the letter has left. Then the time it is kept "
                "begins.",
            ),
            {
                "words": Asked(
                    Both("Tekst van de terugkoppeling", "Text of the closing letter"),
                    Both(
                        "Wat is er gebeurd, wat is afgesproken, wie doet wat nog. De "
                        "klager leest dit letterlijk.",
                        "What happened, what was agreed, who still does what. The "
                        "complainant reads exactly this.",
                    ),
                )
            },
        ),
        "reopen": Row(
            Both("Heropen het dossier", "Reopen the case"),
            Both(
                "De behandeling gaat verder en de klager krijgt bericht.",
                "The handling goes on and the complainant is told.",
            ),
            {"reason": Asked(Both("Waarom?", "Why?"), READ_BY_COMPLAINANT)},
        ),
    }
)
"""Acts of those who handle a case, by name."""
