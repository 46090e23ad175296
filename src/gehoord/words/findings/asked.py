"""Findings about what a file asks of its own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

ASKED: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "minors-unsaid": Finding(
            Both(
                "Hier kunnen ook mensen klagen die nog niet volwassen zijn (“{said}”). "
                "Er staat niet vanaf welke leeftijd zij dat zelf doen, wie anders voor "
                "hen klaagt, en wie de brieven krijgt.",
                "People who are not yet of age may complain here as well (“{said}”). "
                "It is not said from what age they do so themselves, who else complains "
                "for them, and who gets the letters.",
            ),
            Both(
                "Zeg dat in `minors`. Klagen alleen ouders? Zeg dan dat.",
                "Say so in `minors`. Do parents alone complain? Then say that.",
            ),
        ),
        "asks-service-number": Finding(
            Both(
                "Het gegeven {near} vraagt naar “{said}”. Een BSN mag alleen wie dat van "
                "de wet mag (UAVG 46). En een paspoort zegt meer dan een klacht nodig "
                "heeft.",
                "The particular {near} asks for “{said}”. Only who the law allows may "
                "use a citizen service number (UAVG 46). And an identity document tells "
                "more than a complaint needs.",
            ),
            Both(
                "Vraag een nummer van uzelf, zoals een klantnummer, of niets.",
                "Ask for a number of your own, such as a customer number, or nothing.",
            ),
        ),
        "asks-sensitive": Finding(
            Both(
                "Het gegeven {near} vraagt naar “{said}”. Dat mag alleen waar de AVG een "
                "uitzondering maakt (artikel 9 en 10). Voor een klacht is het zelden "
                "nodig.",
                "The particular {near} asks for “{said}”. You may do so only where the "
                "GDPR makes an exception (articles 9 and 10). A complaint seldom needs "
                "it.",
            ),
            Both(
                "Haal het weg. Wie het wil vertellen, doet dat in de klacht zelf.",
                "Take it out. Who wants to tell it does so in the complaint itself.",
            ),
        ),
        "for-nobody": Finding(
            Both(
                "{near} is voor en niet voor hetzelfde antwoord. Het geldt dus nooit.",
                "{near} is for the same answer that it is not for. So it never holds.",
            ),
            Both(
                "Haal het antwoord uit `only_for` of uit `not_for`.",
                "Take the answer out of `only_for` or out of `not_for`.",
            ),
        ),
        "nothing-for-some": Finding(
            Both(
                "Wie “{who}” kiest, hoort niet wanneer er een uitkomst is. Anderen wel.",
                "Who chooses “{who}” is told no day for an outcome. Others are.",
            ),
            Both(
                "Zet het in `only_for` van een termijn. Of geef er een voor de anderen.",
                "Put it in `only_for` of a term. Or give one for the others.",
            ),
        ),
        "nothing-for-the-rest": Finding(
            Both(
                "Wie niets kiest, hoort niet wanneer er een uitkomst is. Zo is het met "
                "elke mail.",
                "Who chooses nothing is told no day for an outcome. So it is with each "
                "mail.",
            ),
            Both(
                "Schrijf de termijn voor de anderen met `not_for`.",
                "Write the term for everybody else with `not_for`.",
            ),
        ),
        "clock-never-for-some": Finding(
            Both(
                "Wie “{answers}” kiest, heeft geen klok. De termijnen voor de uitkomst "
                "beginnen dan pas na {anchors}, en niemand hoeft dat voor een bepaalde "
                "dag te doen.",
                "Who chooses “{answers}” has no clock. The terms for the outcome begin "
                "only after {anchors} then, and nobody must do that by a day.",
            ),
            Both(
                "Geef hun ook een termijn vanaf `filed`. Zeg met `only_for` voor wie.",
                "Give them a term from `filed` as well. Say in `only_for` for whom.",
            ),
        ),
        "clock-never-for-the-rest": Finding(
            Both(
                "Wie niets kiest, heeft geen klok. De termijnen voor de uitkomst "
                "beginnen dan pas na {anchors}, en niemand hoeft dat voor een bepaalde "
                "dag te doen. Zo is het met elke mail.",
                "Who chooses nothing has no clock. The terms for the outcome begin only "
                "after {anchors} then, and nobody must do that by a day. So it is with "
                "each mail.",
            ),
            Both(
                "Schrijf de termijn voor de anderen vanaf `filed`, met `not_for`.",
                "Write the term for everybody else from `filed`, with `not_for`.",
            ),
        ),
        "nobody-outside-for-some": Finding(
            Both(
                "Wie “{who}” kiest, kan bij niemand buiten de organisatie terecht. "
                "Anderen wel.",
                "Who chooses “{who}” has nobody outside the organisation to go to. "
                "Others have.",
            ),
            Both(
                "Zet het in `only_for` van een onafhankelijke derde. Of schrijf er een "
                "voor de anderen, met `not_for`.",
                "Put it in `only_for` of an independent third party. Or write one for "
                "everybody else, with `not_for`.",
            ),
        ),
        "nobody-outside-for-the-rest": Finding(
            Both(
                "Wie niets kiest, kan bij niemand buiten de organisatie terecht. Zo is "
                "het met elke mail.",
                "Who chooses nothing has nobody outside the organisation to go to. So it "
                "is with each mail.",
            ),
            Both(
                "Schrijf de onafhankelijke derde voor de anderen met `not_for`.",
                "Write the independent third party for everybody else with `not_for`.",
            ),
        ),
        "found-by-nobody": Finding(
            Both(
                "U vult “{what}” zelf in, en niemand van u mag dat. Wie klaagt wordt het "
                "niet gevraagd.",
                "You fill in “{what}” yourselves, and none of you may. Whoever complains "
                "is not asked.",
            ),
            Both(
                "Geef `give-particulars` ook aan wie het uitzoekt, in `by` van die "
                "handeling.",
                "Give `give-particulars` to whoever finds it out as well, in `by` of "
                "that act.",
            ),
        ),
        "found-register-only": Finding(
            Both(
                "Met “{what}” maakt u zelf van een klacht iets zonder antwoord. Alleen "
                "wie het stuurt, kan dat kiezen.",
                "With “{what}” you turn a complaint into something without an answer. "
                "Only whoever sends it can choose that.",
            ),
            Both(
                "Vraag het aan wie klaagt, met een eigen gegeven.",
                "Ask whoever complains, by a particular of its own.",
            ),
        ),
        "demands-beyond-law": Finding(
            Both(
                "Zonder {field} kan een klacht blijven liggen. De wet eist het niet "
                "({law}).",
                "Without {field} a complaint can be held up. The law does not demand it "
                "({law}).",
            ),
            Both(
                'Kies `needed = "asked"`, en `then = "go-on"` in `[incomplete]`.',
                'Choose `needed = "asked"`, and `then = "go-on"` in `[incomplete]`.',
            ),
        ),
    }
)
"""Findings about what is asked, by their code."""
