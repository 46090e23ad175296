"""What a text leaves open about the course of a complaint: findings and questions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

COURSE: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "one-alone": Finding(
            Both(
                "Hier doet één mens het alleen, of als laatste: {quoted}. Wie het doet "
                "bij ziekte, vakantie of vertrek, staat er niet. De tijd loopt dan door.",
                "Here one person does it alone, or as the last: {quoted}. Who does it "
                "when they are ill, away or gone is not said. The time runs on then.",
            ),
            Both(
                "Zeg in de tekst wie dan invalt, of wat er met de tijd gebeurt.",
                "Say in the text who steps in then, or what happens to the time.",
            ),
        ),
        "stage-untimed": Finding(
            Both(
                "De tekst noemt voor deze stap geen tijd: {quoted}. Dan weet niemand "
                "wanneer die voorbij is, en wanneer de volgende begint.",
                "The text names no time for this stage: {quoted}. So nobody knows when "
                "it is over, and when the next one begins.",
            ),
            Both(
                "Zeg hoe lang de stap hoogstens duurt.",
                "Say how long the stage takes at most.",
            ),
        ),
        "stage-by-nobody": Finding(
            Both(
                "De tekst zegt niet wie deze stap doet: {quoted}. Het gebeurt, maar door "
                "wie staat er niet. Dat kan dus ook zijn wie het eerst deed.",
                "The text does not say who does this stage: {quoted}. It is done, and by "
                "whom is not said. So it can be whoever did it first.",
            ),
            Both(
                "Noem in de tekst wie het doet.",
                "Name in the text who does it.",
            ),
        ),
        "another-unsaid": Finding(
            Both(
                "In “{stage}” mag bij u niet dezelfde mens oordelen. Dat zegt de bron "
                "({of}) niet. Zo lijkt het beloofd, en dat is het niet.",
                "In “{stage}” this file lets nobody judge who judged before. Its source "
                "({of}) does not say so. It looks promised, and is not.",
            ),
            Both(
                "Zeg in de tekst dat het iemand anders is. Of accepteer dit: het is "
                "uw eigen werkwijze.",
                "Say in the text that it is somebody else. Or accept this: it is a way "
                "of working of your own.",
            ),
        ),
        "asker-unsaid": Finding(
            Both(
                "Wie om “{stage}” kan vragen, staat niet in de tekst ({of}). Hier kan "
                "alleen wie klaagt dat. De pagina zegt: als u erom vraagt.",
                "Who can ask for “{stage}” is not said in the text ({of}). Here only who "
                "complains can. The page says: if you ask for it.",
            ),
            Both(
                "Vraag het na, en zeg het in de tekst. Stuurt u de klacht zelf door? "
                'Kies dan `entry = "sent-on"`.',
                "Ask about it, and say it in the text. Do you send the complaint on "
                'yourself? Then choose `entry = "sent-on"`.',
            ),
        ),
        "begins-with-us": Finding(
            Both(
                "Deze tijd begint met iets dat uw organisatie zelf doet: {quoted}. Tot "
                "wanneer dat kan, staat er niet. Zo bepaalt u zelf wanneer de tijd "
                "begint.",
                "This time begins with something that your organisation does itself: "
                "{quoted}. Until when is not said. So you decide yourself when the time "
                "begins.",
            ),
            Both(
                "Zeg binnen welke tijd u dat doet. Of laat de tijd tellen vanaf de dag "
                "dat de klacht binnenkomt.",
                "Say within what time you do that. Or let the time count from the day on "
                "which the complaint comes in.",
            ),
        ),
        "counts-from-our-letter": Finding(
            Both(
                "Deze tijd telt vanaf uw eigen bevestiging, en niet vanaf de dag dat de "
                "klacht binnenkwam: {quoted}. Gaat die brief later, dan komt ook het "
                "antwoord later.",
                "This time counts from your own acknowledgement, not from the day on "
                "which the complaint came in: {quoted}. When that letter is late, so is "
                "the answer.",
            ),
            Both(
                "Laat de tijd tellen vanaf de dag dat de klacht binnenkomt. Of zeg dat "
                "hij ook begint als die brief niet op tijd gaat.",
                "Let the time count from the day on which the complaint comes in. Or say "
                "that it begins as well where that letter is not in time.",
            ),
        ),
        "counts-from-our-letter-by-law": Finding(
            Both(
                "Deze tijd telt vanaf uw eigen bevestiging: {quoted}. {law} telt vanaf "
                "de "
                "dag dat de klacht binnenkwam.",
                "This time counts from your own acknowledgement: {quoted}. {law} counts "
                "from the day on which the complaint came in.",
            ),
            Both(
                "Laat de tijd tellen vanaf die dag.",
                "Let the time count from that day.",
            ),
        ),
    }
)
"""What is doubtful in how a text lets a complaint go on."""

COURSE_QUESTIONS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "refusal-when": Both(
            "Tot wanneer kan men horen dat een klacht niet wordt behandeld?",
            "By when do people hear that a complaint is not taken up?",
        ),
        "more-time-when": Both(
            "Wanneer hoort men uiterlijk dat het langer duurt: vóór het einde van de "
            "tijd?",
            "By when do people hear that it takes longer: before the time ends?",
        ),
        "question-unanswered": Both(
            "Hoe lang heeft wie klaagt voor een antwoord op een vraag? Loopt de tijd dan "
            "door, en wat als er geen antwoord komt?",
            "How long has who complains to answer a question? Does the time run on, and "
            "what if no answer comes?",
        ),
        "panel-when": Both(
            "Wie stelt de commissie samen, en wanneer uiterlijk?",
            "Who puts the committee together, and by when?",
        ),
        "review-by": Both(
            "Wie kijkt er opnieuw naar, en is dat iemand anders?",
            "Who looks at it again, and is that somebody else?",
        ),
        "first-talk-about": Both(
            "En als de klacht gaat over degene met wie men eerst moet praten?",
            "And if it is about the person whom one is to talk to first?",
        ),
        "appeal-power": Both(
            "Wat kan er in de volgende stap worden beslist, en is dat het laatste?",
            "What can be decided in the next stage, and is it the last?",
        ),
        "record": Both(
            "Wordt elke klacht vastgelegd, en wie mag dat inzien?",
            "Is every complaint recorded, and who may see that record?",
        ),
        "late-anyway": Both(
            "En wie het niet eerder kon weten, of niet eerder kon klagen?",
            "And those who could not know, or could not complain, sooner?",
        ),
        "day-asked": Both(
            "Moet wie klaagt ook zeggen wanneer het gebeurde?",
            "Must who complains also say when it happened?",
        ),
        "heard-too": Both(
            "Kan wie klaagt het ook in een gesprek uitleggen?",
            "Can who complains explain it in a talk as well?",
        ),
        "carried-out": Both(
            "Wanneer is uitgevoerd wat er wordt beslist, en wie ziet daarop toe?",
            "By when is carried out what was decided, and who sees to it?",
        ),
    }
)
"""The question behind each matter, in the words of who asks it."""
