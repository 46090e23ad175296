"""What is wrong or doubtful where people talk: told, talked about, heard anew."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

TALKS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "talk-not-first": Finding(
            Both(
                "Alleen de eerste fase kan `spoken` zijn: in een latere ligt er al iets.",
                "Only the first stage can be `spoken`: in a later one something lies "
                "there already.",
            ),
            Both(
                "Haal `spoken` daar weg, of zet die fase vooraan.",
                "Take `spoken` out there, or put that stage first.",
            ),
        ),
        "talk-by-nobody": Finding(
            Both(
                "De eerste fase is een gesprek, maar niemand kan vastleggen dat het er "
                "was.",
                "The first stage is a talk, but nobody can record that there was one.",
            ),
            Both(
                "Zeg in `[acts]` wie `record-conversation` mag doen.",
                "Say in `[acts]` who may do `record-conversation`.",
            ),
        ),
        "talk-without-end": Finding(
            Both(
                "Na het gesprek komt geen fase. Wie het er niet mee eens is, kan dan "
                "niets schriftelijk laten beoordelen.",
                "After the talk comes no stage. Who does not agree can then have nothing "
                "judged in writing.",
            ),
            Both(
                "Zet er een `[[stage]]` achter, of haal `spoken` weg.",
                "Put a `[[stage]]` after it, or take `spoken` out.",
            ),
        ),
        "told-never-begins": Finding(
            Both(
                "Wat iemand vertelt, wacht op een bevestiging die niemand kan geven. Zo "
                "begint zo’n klacht nooit.",
                "What somebody tells waits for a confirmation that nobody can give. So "
                "such a complaint never begins.",
            ),
            Both(
                "Telt die vanaf de dag van vertellen? Zeg `told_counts = true`. Geef "
                "anders `confirm-words` terug.",
                "Does it count from the day it was told? Say `told_counts = true`. Else "
                "give `confirm-words` back.",
            ),
        ),
        "told-waits": Finding(
            Both(
                "Vertellen is bij u een manier om te klagen. Toch begint er dan niets "
                "voordat de klager de opgeschreven tekst bevestigt; blijft het stil, dan "
                "sluit het dossier.",
                "Telling is a way to complain in your text. Yet nothing begins until the "
                "complainant confirms what was written down; if it stays silent, the "
                "case closes.",
            ),
            Both(
                "Telt het vanaf de dag van vertellen? Zeg `told_counts = true`. Moet een "
                "klacht op schrift staan? Aanvaard dit dan met die reden.",
                "Does it count from the day it was told? Say `told_counts = true`. Must "
                "a complaint be in writing? Then accept this with that reason.",
            ),
        ),
        "talk-without-term": Finding(
            Both(
                "Wanneer het gesprek er moet zijn, staat nergens. Wie mondeling klaagt, "
                "weet dan niet wanneer er antwoord komt.",
                "By when there must be a talk stands nowhere. Who complains orally then "
                "does not know when an answer comes.",
            ),
            Both(
                'Voeg een `[[term]]` toe met `done_by = ["conversation-held"]`.',
                'Add a `[[term]]` with `done_by = ["conversation-held"]`.',
            ),
        ),
        "talk-left-open": Finding(
            Both(
                "Wie na het gesprek niets meer laat horen, houdt de klacht voor altijd "
                "open.",
                "Who says nothing more after the talk keeps the complaint open for ever.",
            ),
            Both(
                'Voeg een `[[term]]` toe met `strength = "window"`, `from = '
                '"conversation-held"` en `fallback = "close-no-reaction"`. Hoe lang moet '
                "erbij staan. Noemt uw tekst geen tijd? Kies die dan zelf, met "
                '`source = "choice"`, en zeg die ook in de tekst.',
                'Add a `[[term]]` with `strength = "window"`, `from = '
                '"conversation-held"` and `fallback = "close-no-reaction"`. It needs a '
                "length. Does your text name none? Choose it yourself, with "
                '`source = "choice"`, and say it in the text as well.',
            ),
        ),
        "anew-at-start": Finding(
            Both(
                "In de eerste fase is nog niemand gehoord: opnieuw horen kan daar niet.",
                "In the first stage nobody was heard yet: there is no hearing again.",
            ),
            Both(
                "Haal `heard_anew` daar weg.",
                "Take `heard_anew` out there.",
            ),
        ),
        "anew-for-nothing": Finding(
            Both(
                "Beide kanten worden in deze fase opnieuw gehoord, maar niets wacht "
                "daarop. Wie beslist, kan dat zonder te horen.",
                "Both sides are heard again in this stage, but nothing waits for it. "
                "Whoever decides can do so without hearing.",
            ),
            Both(
                "Zet `complainant-heard` en `respondent-heard` in de `needs` van "
                "`judge`.",
                "Put `complainant-heard` and `respondent-heard` in the `needs` of "
                "`judge`.",
            ),
        ),
        "heard-before": Finding(
            Both(
                "Deze termijn begint bij het horen in de stap “{stage}”. Maar wie eerder "
                "is gehoord, telt daar als gehoord: dan begint hij misschien nooit.",
                "This term begins with the hearing in the stage “{stage}”. But who was "
                "heard before counts as heard there: then it may never begin.",
            ),
            Both(
                "Zet `heard_anew = true` bij die fase, of tel vanaf `escalated`.",
                "Set `heard_anew = true` at that stage, or count from `escalated`.",
            ),
        ),
    }
)
