"""The third party, learning, keeping and letters: titles, explanations, questions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import Asked, Row
from gehoord.words.both import Both

AFTER: Final[Mapping[str, Row]] = MappingProxyType(
    {
        "propose-referral": Row(
            Both(
                "Stel de onafhankelijke derde voor",
                "Propose the independent third party",
            ),
            Both(
                "Er gaat nog niets naar de onafhankelijke derde. Alleen de klager "
                "kan die stap zetten.",
                "Nothing goes to the independent third party yet. Only the "
                "complainant can take that step.",
            ),
            {
                "words": Asked(
                    Both("Waarom stelt u dit voor?", "Why do you propose this?"),
                    Both(
                        "De klager leest dit letterlijk.",
                        "The complainant reads exactly this.",
                    ),
                )
            },
        ),
        "admit": Row(
            Both("Neem de klacht in behandeling", "Take the complaint"),
            Both(
                "U krijgt daarna de genummerde stukken. Klager en organisatie zien "
                "dezelfde stukken.",
                "You then get the numbered pieces. The complainant and the "
                "organisation see the same pieces.",
            ),
            {
                "ground": Asked(
                    Both(
                        "Waarom kunt u de klacht in behandeling nemen?",
                        "Why can you take it?",
                    ),
                    Both(
                        "Bijvoorbeeld: de organisatie heeft de klacht behandeld.",
                        "For example: the organisation has handled the complaint.",
                    ),
                )
            },
        ),
        "refer-back": Row(
            Both(
                "Stuur terug naar de organisatie",
                "Send it back to the organisation",
            ),
            Both(
                "De klager krijgt bericht, met wat er nu van de organisatie te "
                "verwachten is.",
                "The complainant is told, and what to expect of the organisation now.",
            ),
            {
                "reason": Asked(
                    Both("Waarom stuurt u terug?", "Why do you send it back?"),
                    Both(
                        "De klager en de organisatie lezen dit.",
                        "The complainant and the organisation read this.",
                    ),
                )
            },
        ),
        "rule": Row(
            Both("Doe uitspraak", "Give a ruling"),
            Both(
                "Uw uitspraak bindt zoals de procedure zegt. U spreekt zich niet uit "
                "over schadevergoeding als de procedure dat uitsluit.",
                "Your ruling binds as the procedure says. You do not rule on damages "
                "where the procedure excludes that.",
            ),
            {
                "judgement": Asked(Both("Uitspraak", "Ruling")),
                "words": Asked(
                    Both("Wat beslist u?", "What do you decide?"),
                    Both(
                        "Schrijf ook op wie wat doet en uiterlijk wanneer.",
                        "Also say who does what, and by when.",
                    ),
                ),
                "reasons": Asked(Both("Waarom?", "Why?")),
            },
        ),
        "carry-out": Row(
            Both(
                "Leg vast dat de uitspraak is uitgevoerd",
                "Record that the ruling was carried out",
            ),
            Both(
                "De klager en de onafhankelijke derde krijgen bericht.",
                "The complainant and the independent third party are told.",
            ),
            {"words": Asked(Both("Wat is er gedaan?", "What was done?"))},
        ),
        "improve": Row(
            Both("Begin een verbetering", "Begin an improvement"),
            Both(
                "Iets dat in de hele organisatie beter kan. Noem geen namen.",
                "Something the whole organisation can do better. Name nobody.",
            ),
            {
                "what": Asked(Both("Wat gaat er beter?", "What will be better?")),
                "owner": Asked(Both("Wie zorgt ervoor?", "Who sees to it?")),
                "by_day": Asked(Both("Uiterlijk wanneer?", "By when?")),
            },
        ),
        "check-improvement": Row(
            Both("Zeg of een verbetering werkt", "Say whether an improvement works"),
            Both(
                "Pas dan is de verbetering af.",
                "Only then is it finished.",
            ),
            {
                "number": Asked(Both("Welke verbetering?", "Which improvement?")),
                "effect": Asked(Both("Wat merkt men ervan?", "What is different now?")),
            },
        ),
        "postpone-destruction": Row(
            Both("Stel de vernietiging uit", "Postpone destruction"),
            Both(
                "Alleen met een reden en een dag om opnieuw te kijken.",
                "Only with a reason and a day to look again.",
            ),
            {
                "reason": Asked(Both("Waarom?", "Why?")),
                "review_on": Asked(
                    Both("Wanneer kijkt u opnieuw?", "When will you look again?")
                ),
            },
        ),
        "release-destruction": Row(
            Both(
                "Stel de vernietiging niet langer uit",
                "Postpone destruction no longer",
            ),
            Both(
                "Is de bewaartijd voorbij, dan wordt het dossier meteen vernietigd. "
                "Dat kan niemand terugdraaien.",
                "If the time to keep it is over, the dossier is destroyed at once. "
                "Nobody can undo that.",
            ),
        ),
        "send-by-post": Row(
            Both("Leg vast dat een brief is gepost", "Record that a letter was posted"),
            Both(
                "Voor een brief die niet per e-mail kan of niet aankwam. Print de "
                "brief, post die, en leg hier de dag vast.",
                "For a letter that cannot go by e-mail, or did not arrive. Print it, "
                "post it, and record the day here.",
            ),
            {
                "letter": Asked(Both("Welke brief?", "Which letter?")),
                "on": Asked(
                    Both("Op welke dag gepost?", "Posted on which day?"),
                    Both(
                        "Leg het dezelfde dag vast: een termijn is gehaald als u het op "
                        "tijd vastlegt.",
                        "Record it the same day: a term is kept if you record it in "
                        "time.",
                    ),
                ),
            },
        ),
        "give-up-letter": Row(
            Both(
                "Leg vast dat een brief niet te bezorgen is",
                "Record that a letter cannot be delivered",
            ),
            Both(
                "Alleen als ook post niet kan. De brief blijft te lezen op de "
                "pagina van de klager.",
                "Only if post is impossible too. The letter can still be read on "
                "the complainant’s page.",
            ),
            {
                "letter": Asked(Both("Welke brief?", "Which letter?")),
                "reason": Asked(
                    Both("Wat is er geprobeerd?", "What has been tried?"),
                ),
            },
        ),
        "report-delivery": Row(
            Both("Meld wat er van een brief werd", "Report what became of a letter"),
            Both(
                "Dit doet de klok, en de post die binnenkomt.",
                "The clock does this, and mail that comes in.",
            ),
        ),
        "report-absence": Row(
            Both("Meld een afwezigheidsbericht", "Report an absence reply"),
            Both(
                "Dit doet de post die binnenkomt. Stilte telt niet terwijl iemand "
                "weg is.",
                "Mail that comes in does this. Silence does not count while someone "
                "is away.",
            ),
        ),
        "link-mail": Row(
            Both("Leg een e-mail bij een klacht", "Put a mail with a complaint"),
            Both(
                "Dit doet u bij de bewaarde post. Alleen wie de klacht behandelt "
                "leest de e-mail. Hij telt niet als antwoord van de klager.",
                "You do this at the kept mail. Only those who handle the complaint "
                "read the mail. It does not count as an answer of the complainant.",
            ),
            {
                "sender": Asked(Both("Van wie", "From whom")),
                "words": Asked(Both("Wat er staat", "What it says")),
                "files": Asked(Both("Bestanden", "Files")),
            },
        ),
        "vouch-for-mail": Row(
            Both(
                "Leg vast dat een e-mail van de klager is",
                "Record that a mail is the complainant’s",
            ),
            Both(
                "Dit doet u bij de e-mail zelf. Vanaf dan telt hij als bericht van de "
                "klager.",
                "You do this at the mail itself. From then on it counts as a message "
                "of the complainant.",
            ),
        ),
    }
)
"""Acts after handling and around it, by name."""
