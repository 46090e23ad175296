"""Findings about letters of the file's own that name what is not known, by their code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

LETTER_GAPS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "gap-of-no-term": Finding(
            Both(
                "De brief {near} noemt {gap}. Een termijn {term} met een lengte is er "
                "hier niet, dus die zin valt altijd weg.",
                "The letter {near} names {gap}. There is no term {term} with a length "
                "here, so that sentence is always left out.",
            ),
            Both(
                "Noem een termijn die er is, of haal de zin weg.",
                "Name a term that is there, or take the sentence out.",
            ),
        ),
        "gap-before-its-term": Finding(
            Both(
                "De brief {near} noemt {gap}, maar de termijn {term} begint pas later. "
                "De dag is dan nog niet bekend, dus die zin valt altijd weg.",
                "The letter {near} names {gap}, but the term {term} begins only later. "
                "The day is not known then, so that sentence is always left out.",
            ),
            Both(
                "Laat de termijn eerder beginnen (`from`), of stuur de brief later "
                "(`after`). Telt de termijn vanaf deze brief? Laat beide bij dezelfde "
                "gebeurtenis beginnen.",
                "Let the term begin sooner (`from`), or send the letter later (`after`). "
                "Does the term count from this letter? Then let both begin at the same "
                "entry.",
            ),
        ),
        "told-too-early": Finding(
            Both(
                "In de brief {near} staat straks “{said}”. Die brief gaat vanzelf weg, "
                "voordat iemand is aangewezen.",
                "The letter {near} is to hold “{said}”. It leaves by itself, before "
                "anybody was appointed.",
            ),
            Both(
                "Haal dit uit `contents`, en laat `handler-named` het vertellen. Moet "
                "het in één brief? Geef die brief dan de naam van uw ontvangstbericht.",
                "Take this out of `contents`, and let `handler-named` tell it. Must it "
                "be one letter? Then give that one the name of your receipt.",
            ),
        ),
        "gap-of-no-third-party": Finding(
            Both(
                "De brief {near} noemt {gap}, en er is hier geen onafhankelijke derde. "
                "Die zin valt altijd weg.",
                "The letter {near} names {gap}, and there is no independent third party "
                "here. That sentence is always left out.",
            ),
            Both(
                "Haal de zin weg, of noem de derde in `[third-party]`.",
                "Take the sentence out, or name the third party in `[third-party]`.",
            ),
        ),
        "gap-of-no-handler": Finding(
            Both(
                "De brief {near} noemt {gap}, en gaat weg voordat iemand is aangewezen. "
                "Die zin valt altijd weg.",
                "The letter {near} names {gap}, and leaves before anybody is appointed. "
                "That sentence is always left out.",
            ),
            Both(
                'Stuur de brief later (`after = "handler-appointed"`), of haal de zin '
                "weg.",
                'Send the letter later (`after = "handler-appointed"`), or take the '
                "sentence out.",
            ),
        ),
        "gap-not-for-all": Finding(
            Both(
                "De brief {near} noemt {gap}, maar de termijn {term} loopt niet voor "
                "iedereen die de brief krijgt. Voor de anderen valt die zin weg.",
                "The letter {near} names {gap}, but the term {term} does not run for "
                "everybody who gets it. For the others that sentence is left out.",
            ),
            Both(
                "Noem de dag van elke termijn in een zin van zijn eigen. Hoort bij die "
                "dag meer dan een zin? Zet er dan {only} voor, en sluit dat.",
                "Name the day of each term in a sentence of its own. If more than a "
                "sentence goes with that day, put {only} before it, and close that.",
            ),
        ),
        "final-too-early": Finding(
            Both(
                "Het antwoord van “{stage}” heet “{said}”, terwijl “{later}” daarna nog "
                "komt. Dan lijkt het te vroeg voorbij, of gaat iemand te vroeg naar "
                "buiten.",
                "The answer of “{stage}” is called “{said}”, while “{later}” still comes "
                "after it. Then it seems over too soon, or somebody goes outside too "
                "soon.",
            ),
            Both(
                "Geef elke stap een eigen naam: `answer` in `[[stage]]`, zoals “ons "
                "antwoord” en daarna “ons eindstandpunt”. Zeg in `window` van de derde "
                "na welke stap de tijd begint.",
                "Give each stage a name of its own: `answer` in `[[stage]]`, such as “our"
                " answer” and then “our final response”. Say in `window` of the third "
                "party after which stage its time begins.",
            ),
        ),
    }
)
