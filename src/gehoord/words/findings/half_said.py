"""Questions about what a text says by half."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

HALF_QUESTIONS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "moves-up": Both(
            "Begint de volgende stap vanzelf, of alleen als men erom vraagt? De tekst "
            "zegt het allebei.",
            "Does the next stage begin by itself, or only if one asks for it? The text "
            "says both.",
        ),
        "same-unit": Both(
            "De afdeling kijkt opnieuw naar haar eigen werk. Mag wie erbij betrokken "
            "was dat ook doen?",
            "The department looks again at its own work. May somebody who was involved "
            "do that too?",
        ),
        "consent-lacking": Both(
            "Wie mag klagen voor een kind, of voor wie overleden is? En wie beslist "
            "daarover?",
            "Who may complain for a child, or for somebody who died? And who decides "
            "on that?",
        ),
        "nameless-at-one": Both(
            "Geldt dat in elke stap? De tekst zegt maar van één dat klagen zonder naam "
            "niet kan.",
            "Does that hold in each stage? The text says of one alone that nobody "
            "complains there without a name.",
        ),
        "others-may": Both(
            "Mag ook een ander klagen dan de groep die de tekst noemt?",
            "May others complain too than the group that the text names?",
        ),
        "votes-tie": Both(
            "Wie beslist als de stemmen staken? Het aantal leden kan even zijn.",
            "Who decides when votes tie? The number of members can be even.",
        ),
        "adviser-too": Both(
            "Uw kant kan een adviseur hebben. Mag wie klaagt dat ook?",
            "Your side can have an adviser. May who complains have one too?",
        ),
        "expenses-upheld": Both(
            "Worden kosten ook niet vergoed als de klacht terecht was?",
            "Are expenses not paid either where the complaint was right?",
        ),
        "told-written": Both(
            "Wie schrijft op wat iemand vertelt, en krijgt die dat te lezen?",
            "Who writes down what somebody tells, and do they get to read it?",
        ),
        "informal-until": Both(
            "Hoe lang duurt die informele stap hoogstens?",
            "How long does that informal step take at most?",
        ),
        "secret-from-whom": Both(
            "Vertrouwelijk: wie mag het dan wel weten?",
            "Confidential: who may know of it then?",
        ),
        "which-of-them": Both(
            "Men kan naar de een of de ander. Wie van hen behandelt de klacht?",
            "One can go to one or the other. Which of them handles the complaint?",
        ),
        "not-here": Both(
            "Wat hoort hier niet thuis, en waar gaat men daar dan mee heen?",
            "What does not belong here, and where does one go with it?",
        ),
        "for-each": Both(
            "De tekst noemt de mensen op meer dan één manier. Geldt alles voor allemaal?",
            "The text calls people by more than one name. Does all of it hold for each?",
        ),
        "court-open": Both(
            "Kan men ook nog naar de rechter?",
            "Can people still go to court as well?",
        ),
    }
)
"""The question behind each matter, in the words of who asks it."""
