"""Findings about a draft of the judgement on which others comment."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

DRAFTS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "never-a-draft": Finding(
            Both(
                "{near} gaat over het concept van een oordeel, maar niemand stuurt hier "
                "een concept.",
                "{near} is about the draft of a judgement, but nobody sends one here.",
            ),
            Both(
                "Zeg in `[acts]` wie `send-draft` mag doen. Of haal dit weg.",
                "Say in `[acts]` who may do `send-draft`. Or take this out.",
            ),
        ),
        "draft-without-comments": Finding(
            Both(
                "Er gaat een concept van het oordeel weg, maar niemand kan reageren.",
                "A draft of the judgement is sent, but nobody can comment on it.",
            ),
            Both(
                "Zeg in `[acts]` wie `comment-on-draft` mag doen: de klager, en degene "
                "over wie de klacht gaat als uw tekst dat zegt.",
                "Say in `[acts]` who may do `comment-on-draft`: the complainant, and the "
                "person complained about if your text says so.",
            ),
        ),
        "draft-without-time": Finding(
            Both(
                "Er gaat een concept van het oordeel weg, maar er is geen tijd om erop "
                "te reageren. Dan kan het oordeel meteen volgen.",
                "A draft of the judgement is sent, but there is no time to comment on "
                "it. So the judgement can follow at once.",
            ),
            Both(
                'Schrijf een `[[term]]` met `strength = "window"`, `from = '
                '"draft-sent"`, `ended_by = ["everybody-commented"]` en `stops = false`.',
                'Write a `[[term]]` with `strength = "window"`, `from = "draft-sent"`, '
                '`ended_by = ["everybody-commented"]` and `stops = false`.',
            ),
        ),
        "judged-without-draft": Finding(
            Both(
                "Er kan een concept van het oordeel komen, maar oordelen kan ook zonder.",
                "There can be a draft of the judgement, but one can judge without it.",
            ),
            Both(
                'Komt er altijd een concept, zet dan `"draft-sent"` in `needs` van '
                "`judge`. Komt het soms, laat het dan zo.",
                'Is there always a draft, put `"draft-sent"` in `needs` of `judge`. Is '
                "there one sometimes, leave it so.",
            ),
        ),
        "draft-untold": Finding(
            Both(
                "Het concept van het oordeel wordt gestuurd, maar geen brief zegt de "
                "klager dat het er is.",
                "The draft of the judgement is sent, but no letter tells the complainant "
                "that it is there.",
            ),
            Both(
                'Schrijf een brief met `after = "draft-sent"` aan de klager, met de '
                "laatste dag om te reageren.",
                'Write a letter with `after = "draft-sent"` to the complainant, with the '
                "last day to comment.",
            ),
        ),
        "draft-untold-to-them": Finding(
            Both(
                "Degene over wie de klacht gaat kan op het concept reageren, maar geen "
                "brief zegt die dat het er is.",
                "The person complained about can comment on the draft, but no letter "
                "tells them that it is there.",
            ),
            Both(
                'Zet `"respondent"` in `to` van de brief na `draft-sent`.',
                'Put `"respondent"` in `to` of the letter after `draft-sent`.',
            ),
        ),
        "draft-before-told": Finding(
            Both(
                "Degene over wie de klacht gaat kan op het concept reageren. Maar het "
                "kan weg voordat die van de klacht weet, en dan krijgt die het niet.",
                "The person complained about can comment on the draft. But it can leave "
                "before they know of the complaint, and then they do not get it.",
            ),
            Both(
                'Zet `"respondent-informed"` in `needs` van `send-draft`.',
                'Put `"respondent-informed"` in `needs` of `send-draft`.',
            ),
        ),
        "comments-outlast": Finding(
            Both(
                "Op het concept kan worden gereageerd zolang {near} loopt. Dat duurt "
                "langer dan {other}, of even lang: dan is er geen tijd meer om te "
                "oordelen.",
                "One can comment on the draft while {near} runs. That lasts longer than "
                "{other}, or as long: then there is no time left to judge.",
            ),
            Both(
                "Gaat de tijd om te oordelen pas na de reacties in? Schrijf dan "
                '`ended_by = ["draft-sent"]` bij {other}, en een nieuwe term vanaf '
                "`everybody-commented` en `<id>-lapsed`.",
                "Does the time to judge begin after the comments? Then write "
                '`ended_by = ["draft-sent"]` at {other}, and another term from '
                "`everybody-commented` and `<id>-lapsed`.",
            ),
            Both(
                "Gaat de tijd om te oordelen pas na de reacties in? Laat {other} dan "
                "eindigen als het concept weg is. Laat een nieuwe termijn ingaan als "
                "iedereen reageerde, of als {near} voorbij is.",
                "Does the time to judge begin after the comments? Then let {other} end "
                "once the draft was sent. Let another term begin when everybody "
                "commented, or when {near} is over.",
            ),
        ),
    }
)
"""Findings about a draft, by their code."""
