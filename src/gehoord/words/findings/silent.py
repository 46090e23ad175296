"""Findings about what a published text leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, cast

from gehoord.words.both import Both
from gehoord.words.findings.course import COURSE, COURSE_QUESTIONS
from gehoord.words.findings.finding import Finding
from gehoord.words.findings.half_said import HALF_QUESTIONS
from gehoord.words.findings.handed_on import HANDED_ON_QUESTIONS
from gehoord.words.findings.outside import OUTSIDE_QUESTIONS
from gehoord.words.in_parts import several
from gehoord.words.sources import source

SILENT: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "text-silent": Finding(
            Both(
                "De tekst geeft hierop geen antwoord: {unanswered} Wie klaagt, mag dat "
                "van een klachtenregeling verwachten. Wat dit bestand ervan maakt, is "
                "niemand beloofd.",
                "The text does not answer this: {unanswered} People may expect that of "
                "a complaints procedure. What this file makes of it was promised to "
                "nobody.",
            ),
            Both(
                "Zeg het in de tekst. Staat het er in andere woorden? Dan is er niets "
                "aan de hand.",
                "Say it in the text. Does it stand there in other words? Then nothing "
                "is wrong.",
            ),
        ),
        "stage-says-less": Finding(
            Both(
                "Van “{stage}” zegt de tekst dit niet, en van een andere stap wel: "
                "{unanswered} Wie daar komt, weet het dan niet.",
                "Of “{stage}” the text does not say this, and of another stage it does: "
                "{unanswered} Who comes there does not know.",
            ),
            Both(
                "Zeg het van elke stap, of een keer voor alle stappen.",
                "Say it of each stage, or once for all of them.",
            ),
        ),
        "text-vague": Finding(
            Both(
                "Hieraan kan niemand u houden: {quoted}. Het zegt niet wanneer het te "
                "laat is, of wie beslist.",
                "Nobody can hold you to this: {quoted}. It does not say when it is too "
                "late, or who decides.",
            ),
            Both(
                "Noem een tijd, of zeg wanneer het wel en niet zo is.",
                "Name a time, or say when it is so and when it is not.",
            ),
        ),
        "time-if-upheld": Finding(
            Both(
                "Deze tijd geldt alleen als de klacht gegrond is: {quoted}. Dat weet u "
                "pas aan het eind. Voor een ongegronde klacht is er geen tijd.",
                "This time holds only for a complaint that is upheld: {quoted}. That is "
                "known at the end. For one that is not upheld there is no time.",
            ),
            Both(
                "Noem een tijd voor elk oordeel, ook als de klacht ongegrond is.",
                "Name a time for each judgement, also where it is not upheld.",
            ),
        ),
        "time-only-aimed": Finding(
            Both(
                "De tekst streeft alleen naar deze tijd: {quoted}. Een laatste dag staat "
                "er niet.",
                "The text only aims at this time: {quoted}. A last day is not said.",
            ),
            Both(
                "Zeg tot wanneer het hoogstens duurt, en wat iemand hoort als het langer "
                "duurt. Beloven wet of code die tijd? Dan is een streven te weinig.",
                "Say until when it takes at most, and what people hear when it takes "
                "longer. Does a law or a code promise that time? Then an aim is too "
                "little.",
            ),
        ),
        "stages-fewer": Finding(
            Both(
                "De tekst kent {count} stappen met een nummer, en dit bestand {of}. Wie "
                "in welke stap beslist, en hoe snel, raakt dan weg.",
                "The text knows {count} stages by number, and this file {of}. Who "
                "decides in which stage, and how soon, gets lost.",
            ),
            Both(
                "Maak van elke stap een `[[stage]]`, of accepteer dit met de reden.",
                "Make a `[[stage]]` of each, or accept this with the reason.",
            ),
        ),
        "one-sided": Finding(
            Both(
                "Hier kiest of verandert één kant alleen: {quoted}. Tegen een consument "
                "houdt dat vaak geen stand ({law}).",
                "Here one side alone chooses, or changes what was said: {quoted}. "
                "Against a consumer that often does not stand ({law}).",
            ),
            Both(
                "Zeg wat iemand kan krijgen, en dat de wet daarbij blijft gelden.",
                "Say what people can get, and that the law goes on holding beside it.",
            ),
        ),
        "way-as-promise": Finding(
            Both(
                "Bij {near} rust de tijd op een zin die alleen zegt wanneer iemand "
                "verder kan als er geen antwoord is: {quoted}. Een antwoord belooft die "
                "niet.",
                "At {near} the time rests on a sentence that only says when people can "
                "go on where no answer came: {quoted}. It promises no answer.",
            ),
            Both(
                "Is het een belofte? Zeg die in de tekst. Kies anders `strength = "
                '"opening"`, met de tijd voor het antwoord als eigen werkwijze.',
                'Is it a promise? Say it in the text. Else: `strength = "opening"`, and '
                "the time for the answer as a way of working of your own.",
            ),
        ),
        "law-not-named": Finding(
            Both(
                "De tekst wijst op een wet of code die dit bestand niet noemt: "
                "{quoted}. Wat die eist, is nu met niets vergeleken.",
                "The text points to a law or code that this file does not name: "
                "{quoted}. What it wants was compared with nothing.",
            ),
            Both(
                "Vraag na of die geldt, en zet die dan in `legal_bases`. Geldt die niet? "
                "Accepteer dit met die reden.",
                "Ask whether it holds, and put it in `legal_bases` then. Does it not? "
                "Accept this with that reason.",
            ),
        ),
        "beginning-unsaid": Finding(
            Both(
                "De tekst zegt niet vanaf wanneer deze tijd telt: {quoted}. Dan rekent "
                "ieder anders.",
                "The text does not say from when this time counts: {quoted}. So "
                "everybody counts otherwise.",
            ),
            Both(
                "Zeg het in de tekst, zoals dit bestand telt. Dat staat op de pagina bij "
                "elke tijd.",
                "Say it in the text, as this file counts. The page tells it with each "
                "time.",
            ),
        ),
        **COURSE,
    }
)
"""What is doubtful in a text by itself."""

QUESTIONS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "about-handler": Both(
            "Wie behandelt een klacht over degene die klachten behandelt, of over de "
            "leiding?",
            "Who handles a complaint about the person who handles complaints, or about "
            "the head?",
        ),
        "danger": Both(
            "Wat als een kind of een ander gevaar loopt: wie hoort dat dan meteen, "
            "buiten de stappen om?",
            "What if a child or somebody else is in danger: who is told at once, "
            "outside the stages?",
        ),
        "where-to": Both(
            "Waar stuurt men de klacht heen?",
            "Where is a complaint sent to?",
        ),
        "who-handles": Both(
            "Wie behandelt de klacht?",
            "Who handles the complaint?",
        ),
        "receipt": Both(
            "Hoort men dat de klacht er is, en wanneer?",
            "Are people told that their complaint arrived, and when?",
        ),
        "in-writing": Both(
            "Komt het antwoord op schrift?",
            "Does the answer come in writing?",
        ),
        "reasons": Both(
            "Staan de redenen erin?",
            "Does the answer give its reasons?",
        ),
        "way-on-told": Both(
            "Zegt het antwoord waar men daarna heen kan, en tot wanneer?",
            "Does the answer say where one can go next, and until when?",
        ),
        "at-once": Both(
            "Mag iemand ook meteen klagen, zonder dat eerste gesprek?",
            "May people complain at once as well, without that first talk?",
        ),
        "panel-apart": Both(
            "Wie mag er niet in de commissie zitten?",
            "Who may not sit on the committee?",
        ),
        "both-sides": Both(
            "Hoort over wie het gaat van de klacht, en kan die reageren?",
            "Is the person complained about told, and can they respond?",
        ),
        "privacy": Both(
            "Wie krijgt de klacht te lezen, en blijft die geheim?",
            "Who gets to read the complaint, and is it kept confidential?",
        ),
        "keeping": Both(
            "Hoe lang bewaart de organisatie de klacht?",
            "How long does the organisation keep the complaint?",
        ),
        "refusal-told": Both(
            "Hoort men dat een klacht niet wordt behandeld, en waarom?",
            "Are people told that a complaint is not taken up, and why?",
        ),
        "court": Both(
            "Kan men toch nog naar de rechter?",
            "Can people still go to court?",
        ),
        "filing-time": Both(
            "Tot wanneer kan men klagen?",
            "Until when can people complain?",
        ),
        "incomplete": Both(
            "Wat als er iets ontbreekt, en loopt de tijd dan door?",
            "What if something is missing, and does the time run on?",
        ),
        "on-behalf": Both(
            "Mag iemand anders het doen, namens wie klaagt?",
            "May somebody else do it, for who complains?",
        ),
        "other-ways": Both(
            "Hoe klaagt wie niet kan schrijven?",
            "How does somebody complain who cannot write?",
        ),
        "which-days": Both(
            "Welke dagen tellen mee, bij gewone dagen en bij werkdagen?",
            "Which days count, in plain days and in working days?",
        ),
        "other-rules": Both(
            "Waar staan de andere regels die de tekst noemt?",
            "Where can one read the other rules that the text points to?",
        ),
        "costs": Both("Kost klagen iets?", "Does it cost anything?"),
        "put-right": Both(
            "Wat kan er gebeuren als de klacht gegrond is?",
            "What can be done where the complaint is upheld?",
        ),
        "stand-in": Both(
            "Wie doet het als de behandelaar er niet is?",
            "Who does it when the handler is away?",
        ),
        "learning": Both(
            "Wat leert de organisatie ervan, en wie houdt dat bij?",
            "What does the organisation learn from it, and who keeps track?",
        ),
        "no-harm": Both(
            "Heeft klagen geen nadeel voor wie klaagt?",
            "Does complaining do no harm to who complains?",
        ),
        "meanwhile": Both(
            "Wat geldt zolang de klacht loopt: moet men toch betalen, of gaat een "
            "maatregel door?",
            "What holds while the complaint runs: must people pay all the same, or does "
            "a measure go on?",
        ),
        "who-goes-on": Both(
            "Wie mag verder: alleen wie geen gelijk kreeg, of ook wie het om iets anders "
            "niet eens is, of niets hoorde?",
            "Who may go on: only who was refused, or also who does not agree for another "
            "reason, or heard nothing?",
        ),
        **COURSE_QUESTIONS,
        **HALF_QUESTIONS,
        **HANDED_ON_QUESTIONS,
        **OUTSIDE_QUESTIONS,
    }
)
"""The question behind each matter, in the words of who asks it."""


def questions(unanswered: object, lang: str) -> str:
    """Return the questions that a text leaves open, by what they are about."""
    found = cast("Iterable[str]", unanswered)
    return several(QUESTIONS[each][lang] for each in found)


def answers(found: Iterable[tuple[str, str]], lang: str) -> str:
    """Return questions with the name of the sentence that is taken to answer each."""
    return several(
        f"{QUESTIONS[matter][lang]} ({source(name, lang)})" for matter, name in found
    )


def quotations(quoted: object, lang: str) -> str:
    """Return words of a text, each with the sentence where it stands."""
    found = cast("Iterable[tuple[str, str]]", quoted)
    return several(f"“{words}” ({source(name, lang)})" for name, words in found)
