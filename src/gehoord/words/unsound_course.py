"""Questions about the course of a complaint that a text leaves open."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

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
    }
)
"""The question behind each matter, in the words of who asks it."""
