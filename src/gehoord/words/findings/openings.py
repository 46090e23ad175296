"""What is wrong with when a way opens: a sentence for each finding."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

OPENINGS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "opening-to-nothing": Finding(
            Both(
                "De termijn {near} zegt na hoe lang een weg open is, maar niet welke.",
                "The term {near} says after how long a way is open, and not which one.",
            ),
            Both(
                'Zet in `opens` `"third-party"`, of hoe een stap of een derde in het '
                "bestand heet.",
                'Set `opens` to `"third-party"`, or to what a stage or a third party is '
                "called in the file.",
            ),
        ),
        "opens-before-the-answer": Finding(
            Both(
                "Naar buiten kan na {opens} vanaf de eerste dag. Uw antwoord ({term}) "
                "komt binnen {length} vanaf een latere dag. Iemand kan dus al weg "
                "voordat u moet antwoorden.",
                "The way outside opens {opens} after the first day. Your answer "
                "({term}) is due {length} after a later day. So somebody can leave "
                "before you have to answer.",
            ),
            Both(
                "Vraag na vanaf welke dag de weg naar buiten telt. Is het zo bedoeld, "
                "zeg dan in uw tekst dat er twee dagen zijn.",
                "Ask from which day the way outside counts. If it is meant so, say in "
                "your text that there are two days.",
            ),
        ),
        "opening-kept": Finding(
            Both(
                "De termijn {near} opent een weg, welke brief er ook kwam. Niets komt "
                "hem na, ook geen bericht over meer tijd.",
                "The term {near} opens a way, whatever letter came. Nothing keeps it, "
                "nor does word that more time is needed.",
            ),
            Both(
                "Haal `{by}` weg. Beloof wat er dan moet zijn in een eigen termijn.",
                "Take out `{by}`. Promise what must be there by then in a term of its "
                "own.",
            ),
            Both(
                "Haal weg wat de termijn nakomt. Beloof wat er dan moet zijn in een "
                "eigen termijn.",
                "Take out what keeps the term. Promise what must be there by then in a "
                "term of its own.",
            ),
        ),
        "waiting-opens": Finding(
            Both(
                "De termijn {near} is een wachttijd of eigen werkwijze. Die opent geen "
                "weg: wat in `opens` staat, gebeurt niet.",
                "The term {near} is a wait or your own practice. That opens no way: "
                "what stands in `opens` does not happen.",
            ),
            Both(
                'Schrijf `strength = "opening"`: na die tijd is de weg open, wat u ook '
                "schreef. Opent alleen een gebroken toezegging hem? Dan `promise`.",
                'Write `strength = "opening"`: after that time the way is open, whatever '
                "you wrote. Does only a broken promise open it? Then `promise`.",
            ),
        ),
        "kept-in-the-first-stage": Finding(
            Both(
                "De termijn {near} hoort bij geen stap, en de brief van de eerste stap "
                "komt hem na. In “{stage}” loopt hij dus niet meer.",
                "The term {near} belongs to no stage, and the letter of the first stage "
                "keeps it. So in “{stage}” it runs no more.",
            ),
            Both(
                'Geldt de tijd voor alle stappen samen? Schrijf `from = ["filed", '
                '"escalated"]` en `counted_from = "filed"`. Zegt hij alleen wanneer men '
                'naar buiten mag? Dan `strength = "opening"`, zonder `kept_by`.',
                'Is that time for all stages together? Write `from = ["filed", '
                '"escalated"]` and `counted_from = "filed"`. Does it only say when one '
                'may go outside? Then `strength = "opening"`, without `kept_by`.',
            ),
        ),
        "unanswered-for-ever": Finding(
            Both(
                "Geeft u nooit antwoord, dan opent er geen weg. Wie klaagt, kan dan "
                "niet verder.",
                "If you never answer, no way opens. Whoever complains can then go no "
                "further.",
            ),
            Both(
                "Vraag na hoe lang iemand zonder antwoord verder mag. Zet bij de termijn "
                'van het antwoord `opens = "third-party"`, met een lengte in `within`. '
                'Of maak een `[[term]]` met `strength = "opening"`.',
                "Ask after how long somebody without an answer may go on. At the term "
                'for the answer set `opens = "third-party"`, with a length in `within`. '
                'Or write a `[[term]]` with `strength = "opening"`.',
            ),
        ),
        "unanswered-in-stage": Finding(
            Both(
                "Geeft u in “{stage}” nooit antwoord, dan opent er geen weg. Wie klaagt, "
                "kan dan niet naar een volgende stap, en niet naar buiten.",
                "If you never answer in “{stage}”, no way opens. Whoever complains can "
                "then go to no further stage, nor outside.",
            ),
            Both(
                "Vraag na hoe lang iemand zonder antwoord verder mag. Zet bij de termijn "
                "van het antwoord in `opens` hoe de volgende stap heet, of "
                '`"third-party"`, met een lengte in `within`. Of maak een `[[term]]` met '
                '`strength = "opening"`.',
                "Ask after how long somebody without an answer may go on. At the term "
                "for the answer, put in `opens` what the next stage is called, or "
                '`"third-party"`, with a length in `within`. Or write a `[[term]]` with '
                '`strength = "opening"`.',
            ),
        ),
        "outside-shut-by-more-time": Finding(
            Both(
                "Wie {least} na het indienen geen antwoord heeft, mag naar {who} "
                "({law}), ook als u schreef dat het langer duurt. Hier houdt dat bericht "
                "de termijn {near}, en dan staat nergens dat het mag.",
                "Who has no answer {least} after complaining may go to {who} ({law}), "
                "also if you wrote that it takes longer. Here that letter keeps the term "
                "{near}, and then it is said nowhere.",
            ),
            Both(
                'Voeg een `[[term]]` toe met `strength = "opening"`, `from = "filed"` en '
                '`opens = "third-party"`, die niet langer is dan {least}.',
                'Add a `[[term]]` with `strength = "opening"`, `from = "filed"` and '
                '`opens = "third-party"`, no longer than {least}.',
            ),
        ),
    }
)
"""Findings about openings by their code: fact and reason, and the way out."""
