"""Findings about what a law wants said and a published text does not say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, cast

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding
from gehoord.words.in_parts import several

UNSAID: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "law-unsaid": Finding(
            Both(
                "Hierop geeft de tekst geen antwoord, en de wet of code die u noemt wil "
                "dat wel: {unsaid} Wie alleen uw tekst leest, weet niet waar hij recht "
                "op heeft.",
                "The text does not answer this, and the law or code that you name wants "
                "it to: {unsaid} Who reads your text alone does not know what they have "
                "a right to.",
            ),
            Both(
                "Zeg het in de tekst. Staat het er in andere woorden? Dan is er niets "
                "aan de hand. Geldt deze wet niet voor uw klachten, haal die dan uit "
                "`legal_bases`.",
                "Say it in the text. Does it stand there in other words? Then nothing "
                "is wrong. If this law is not about your complaints, take it out of "
                "`legal_bases`.",
            ),
        ),
        "law-unsaid-if-held": Finding(
            Both(
                "De woorden van de tekst wijzen op een wet of code die dit bestand niet "
                "noemt. Geldt die, dan hoort de tekst ook dit te zeggen: {unsaid} Nu "
                "staat het er niet.",
                "The words of the text show a law or code that this file does not name. "
                "If it holds, the text should say this as well: {unsaid} It is not there "
                "now.",
            ),
            Both(
                "Vraag na of die geldt. Zo ja: zeg het in de tekst, en noem de wet in "
                "`legal_bases`. Zo nee: accepteer dit met die reden.",
                "Ask whether it holds. If so: say it in the text, and name the law in "
                "`legal_bases`. If not: accept this with that reason.",
            ),
        ),
        "longer-if-held": Finding(
            Both(
                "De termijn {near} is langer dan {longest}. Dat mag niet als de wet of "
                "code geldt waar de woorden van de tekst op wijzen ({law}).",
                "The term {near} is longer than {longest}. That is not allowed if the "
                "law or code holds that the words of the text show ({law}).",
            ),
            Both(
                "Vraag na of die geldt. Zo ja: maak de tijd in de tekst korter. Zo nee: "
                "accepteer dit met die reden.",
                "Ask whether it holds. If so: make the time in the text shorter. If not: "
                "accept this with that reason.",
            ),
        ),
        "law-only-aimed": Finding(
            Both(
                "De tekst streeft alleen naar deze tijd: {quoted}. De wet of code die "
                "daarbij hoort, maakt er een plicht van ({law}).",
                "The text only aims at this time: {quoted}. The law or code that goes "
                "with it makes it a duty ({law}).",
            ),
            Both(
                "Geldt die voor u? Beloof de tijd dan in de tekst, en zeg wat iemand "
                "hoort als het langer duurt.",
                "Does it hold for you? Then promise the time in the text, and say what "
                "people hear when it takes longer.",
            ),
        ),
    }
)
"""Each finding by its code."""

_ASKED: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "helper": Both(
            "Wie helpt gratis en onafhankelijk bij het klagen?",
            "Who helps with complaining, independently and free of charge?",
        ),
        "answer-when": Both(
            "Binnen welke tijd komt het antwoord?",
            "Within what time does the answer come?",
        ),
        "measures-when": Both(
            "Zegt het oordeel wanneer maatregelen zijn uitgevoerd?",
            "Does the judgement say by when measures are carried out?",
        ),
        "progress": Both(
            "Hoort men tussentijds hoe het ermee staat?",
            "Are people told meanwhile how it is going?",
        ),
        "dispute-body": Both(
            "Welke onafhankelijke derde beslist over een geschil?",
            "Which independent body decides a dispute?",
        ),
        "report-yearly": Both(
            "Komt er elk jaar een verslag van de klachten?",
            "Is there a report on complaints each year?",
        ),
        "ombudsman-when": Both(
            "Naar welke ombudsman kan men daarna, en tot wanneer?",
            "To which ombudsman can people go afterwards, and until when?",
        ),
        "chair-outside": Both(
            "Komt de voorzitter van de commissie van buiten?",
            "Is the chair of the committee from outside?",
        ),
        "assisted": Both(
            "Mag men zich laten bijstaan?",
            "May people bring somebody to assist them?",
        ),
        "measures-month": Both(
            "Hoort men binnen een maand na het oordeel welke maatregelen volgen?",
            "Are people told within a month of the judgement which measures follow?",
        ),
        "confidant": Both(
            "Hoe bereikt men iemand om in vertrouwen te spreken?",
            "How is the confidential counsellor reached?",
        ),
        "board-answers": Both(
            "Zegt het bestuur binnen vier weken wat het met het oordeel doet?",
            "Does the board say within four weeks what it does with the judgement?",
        ),
        "settled-where": Both(
            "Wie beslist als partijen er samen niet uitkomen?",
            "Who decides if the two sides cannot agree?",
        ),
        "apart-from-service": Both(
            "Wie kijkt ernaar buiten de dienst waar de klacht over gaat?",
            "Who looks at it outside the service that it is about?",
        ),
        "nothing-before": Both(
            "Kan men meteen een klacht indienen, zonder informele stap vooraf?",
            "Can people complain at once, without an informal step before it?",
        ),
        "uninvolved": Both(
            "Kijkt er iemand naar die er niet bij betrokken was?",
            "Is it looked at by somebody who was not involved?",
        ),
        "ways-in": Both(
            "Hoe en waar dient men een klacht in?",
            "How and where is a complaint made?",
        ),
        "complaints-officer": Both(
            "Wie bij de organisatie gaat over klachten?",
            "Who in the organisation is in charge of complaints?",
        ),
        "answer-holds": Both(
            "Staat in het antwoord wat is besloten, waarom, en wat er wordt hersteld?",
            "Does the answer say what is decided, why, and what is put right?",
        ),
        "another-decides": Both(
            "Kijkt in de tweede fase iemand anders?",
            "Does somebody else look at it in the second stage?",
        ),
        "longer-at-most": Both(
            "Hoeveel langer mag het hoogstens duren?",
            "How much longer may it take at most?",
        ),
        "ombudsman-any-time": Both(
            "Staat er dat men ook onderweg bij de ombudsman terecht kan?",
            "Is it said that people can turn to the ombudsman at any time?",
        ),
        "self-assessment": Both(
            "Waar staan de jaarlijkse zelfevaluatie en het verslag?",
            "Where are the yearly self-assessment and report published?",
        ),
        "talk-offered": Both(
            "Wordt afgesproken hoe en hoe snel de klacht wordt behandeld?",
            "Is it discussed how, and how soon, the complaint is handled?",
        ),
        "help-complaining": Both(
            "Waar krijgt men hulp bij het klagen?",
            "Where do people get help with complaining?",
        ),
        "eight-weeks": Both(
            "Staat er dat men na acht weken zonder antwoord verder kan?",
            "Is it said that people can go on after eight weeks without an answer?",
        ),
        "last-letter": Both(
            "Welke brief is het laatste antwoord?",
            "Which letter is the final answer?",
        ),
        "ombudsman-site": Both(
            "Wat is het webadres van de ombudsman?",
            "What is the web address of the ombudsman?",
        ),
        "six-months": Both(
            "Staat er dat men zes maanden heeft voor de ombudsman?",
            "Is it said that people have six months to go to the ombudsman?",
        ),
        "record": Both(
            "Wordt elke klacht vastgelegd, met wat ermee is gedaan?",
            "Is each complaint put on record, with what was done about it?",
        ),
        "ofsted-reached": Both(
            "Hoe bereiken ouders Ofsted?",
            "How do parents reach Ofsted?",
        ),
        "panel": Both(
            "Is er aan het eind een hoorzitting bij een panel?",
            "Is there a hearing before a panel in the end?",
        ),
        "panel-uninvolved": Both(
            "Zitten er alleen mensen in het panel die er niet bij betrokken waren?",
            "Are all on the panel people who were not involved?",
        ),
        "panel-independent": Both(
            "Staat minstens één lid van het panel los van de school?",
            "Is at least one member of the panel independent of the school?",
        ),
        "accompanied": Both(
            "Mag een ouder iemand meenemen naar het panel?",
            "May a parent bring somebody to the panel?",
        ),
        "findings-sent": Both(
            "Krijgen wie klaagt en over wie het gaat de bevindingen van het panel?",
            "Do who complains and whom it is about get the findings of the panel?",
        ),
        "ombudsman-until": Both(
            "Tot wanneer kan men naar de ombudsman?",
            "Until when can people go to the ombudsman?",
        ),
        "contact-person": Both(
            "Wie is de vaste contactpersoon?",
            "Who is the named point of contact?",
        ),
        "news-each-twenty": Both(
            "Hoort men elke twintig werkdagen hoe het ermee staat?",
            "Are people told every twenty business days how it is going?",
        ),
        "forty-days": Both(
            "Wat hoort men als er na veertig werkdagen geen antwoord is?",
            "What are people told if there is no answer after forty business days?",
        ),
        "completion-letter": Both(
            "Wanneer komt de Completion of Procedures Letter?",
            "When does the Completion of Procedures Letter come?",
        ),
    }
)
"""The question behind each thing that a law wants said; others are asked of any text."""


def with_articles(unsaid: object, others: Mapping[str, Both], lang: str) -> str:
    """Return the questions, each with its article; `others` are those to any text."""
    found = cast("Iterable[tuple[str, str]]", unsaid)
    return several(
        f"{_question(each, others, lang)} ({article})." for each, article in found
    )


def _question(each: str, others: Mapping[str, Both], lang: str) -> str:
    return (_ASKED.get(each) or others[each])[lang]
