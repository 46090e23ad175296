"""The questions about time and keeping, and about what is only shown."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import Asked, question
from gehoord.words.editor.hints import LINES, OPEN
from gehoord.words.editor.keys_places import PLACES

_TIME: Final[Mapping[str, Asked]] = MappingProxyType(
    {
        "extension:of": question(
            "Welke termijnen langer kunnen", "The terms that can be lengthened"
        ),
        "extension:longest": question(
            "Hoeveel langer hoogstens", "How much longer at most"
        ),
        "extension:consent_from": question(
            "Vanaf de hoeveelste keer de klager het goed moet vinden",
            "From which time on the complainant must agree",
            "Leeg betekent: dat hoeft niet.",
            "Empty means: that is not needed.",
        ),
        "extension:latest": question(
            "Wanneer u het uiterlijk meldt", "By when it must be told"
        ),
        "extension:contents": question(
            "Wat er in die brief moet staan", "What that letter must say", hint=LINES
        ),
        "extension:new_date": question(
            "Noemt u daarbij een nieuwe dag?",
            "Do you name a new day with it?",
            "Ja betekent: die dag wordt een belofte. Nee: alleen de reden.",
            "Yes means: that day becomes a promise. No: the reason alone.",
        ),
        "suspension:grounds": question(
            "De enige redenen waarom het mag", "The only grounds", hint=LINES
        ),
        "fast-lane:within": question("Hoe snel na indienen", "How soon after filing"),
        "fast-lane:letter": question(
            "De brief die dan sluit", "The letter that then closes"
        ),
        "register-only:only_for": question("Bij welke antwoorden", "For which answers"),
        "register-only:nameless": question(
            "Ook wat zonder naam komt", "Also what comes without a name"
        ),
        "urgent:grounds": question("De enige redenen", "The only grounds", hint=LINES),
        "urgent:protocol": question(
            "Welke daarvan een ander protocol volgen",
            "Those of them that follow another protocol",
            "Eén op elke regel. Delen met anderen wacht dan.",
            "One on each line. Sharing then waits.",
        ),
        "silence:attempts_by_person": question(
            "Hoe vaak iemand het op een andere manier probeert",
            "How often a person tries another way than mail",
        ),
        "retention:length": question(
            "Hoe lang een dossier blijft", "How long a case stays"
        ),
        "retention:from": question("Vanaf welke dag", "From which day"),
        "retention:set_aside": question(
            "Hoe lang blijft wat geen reactie is", "How long what is no reaction stays"
        ),
        "retention.rule:outcome": question(
            "Voor welke uitkomsten", "For which outcomes", "Niets: alle.", "None: all."
        ),
        "retention.rule:kind": question(
            "Voor welke soorten", "For which kinds", "Niets: alle.", "None: all."
        ),
        "retention.rule:only_for": question(
            "Voor welke antwoorden", "For which answers", "Niets: alle.", "None: all."
        ),
        "retention.rule:not_for": question(
            "Voor welke antwoorden niet", "For which answers not"
        ),
        "retention.rule:from_day": question(
            "Of: vanaf een datum die u vraagt",
            "Or: from a date that you ask for",
            "Zoals een geboortedatum. Het blijft dan tot het einde van dat jaar, en "
            "nooit korter dan anders.",
            "Such as a date of birth. It then stays to the end of that year, and never "
            "shorter than otherwise.",
        ),
        "retention.rule:length": question("Hoe lang", "How long"),
        "retention.rule:from": question("Vanaf welke dag", "From which day"),
        "requests:kinds": question("Welke verzoeken hier kunnen", "Which requests"),
    }
)

_SHOWN: Final[Mapping[str, Asked]] = MappingProxyType(
    {
        "hearing:form": question("Hoe het gaat", "How it is done", hint=OPEN),
        "hearing:accompanied": question(
            "Of iemand mag meekomen", "Whether one may bring somebody", hint=OPEN
        ),
        "hearing:minutes": question(
            "Wie het verslag krijgt", "Who gets the minutes", hint=OPEN
        ),
        "hearing:documents": question(
            "Welke stukken met wie worden gedeeld",
            "Which papers are shared with whom",
            hint=OPEN,
        ),
        "remedies:menu": question("Wat u kunt doen", "What you can do", hint=LINES),
        "remedies:cap": question(
            "Hoeveel hoogstens", "The most that is given", hint=OPEN
        ),
        "remedies:excluded": question(
            "Wat niet kan", "What cannot be given", hint=LINES
        ),
        "conflict:forbidden": question(
            "Wanneer iemand niet mag behandelen",
            "When somebody may not handle",
            hint=LINES,
        ),
        "conflict:fallback": question(
            "Wie het doet als niemand overblijft",
            "Who does when nobody is left",
            hint=OPEN,
        ),
        "conflict:panel": question(
            "Met hoeveel mensen u beslist of advies krijgt, en wie dat zijn",
            "How many decide or advise, and who they are",
            hint=OPEN,
        ),
        "report:due": question("Wanneer elk jaar", "By when each year", hint=OPEN),
        "report:audience": question("Voor wie", "For whom", hint=LINES),
        "report:contents": question("Wat erin staat", "What it holds", hint=LINES),
        "report:none": question(
            "Wat u doet als er geen klachten waren",
            "What is done when there were none",
            hint=OPEN,
        ),
        "names:handler": question(
            "Wie een klacht behandelt", "Who handles a complaint"
        ),
        "names:owner": question(
            "Wie voor de organisatie beslist", "Who decides for the organisation"
        ),
        "names:adviser": question(
            "Met wie iemand eerst praat", "Who is spoken with first"
        ),
        "names:intake": question("Wie de post opent", "Who opens the mail"),
    }
)

WAY: Final[Mapping[str, Asked]] = MappingProxyType({**PLACES, **_TIME, **_SHOWN})
"""These questions, by part and key."""
