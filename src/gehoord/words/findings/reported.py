"""Findings about what must be reported outside."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

REPORTED: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "report-of-nothing": Finding(
            Both(
                "Iemand mag {act} doen, en de procedure noemt niets dat gemeld moet "
                "worden.",
                "Somebody may do {act}, and the procedure names nothing that must be "
                "reported.",
            ),
            Both(
                "Noem in `[[report-to]]` wat bij wie gemeld wordt, of haal de handeling "
                "weg.",
                "Name in `[[report-to]]` what is reported to whom, or take the act out.",
            ),
        ),
        "report-unrecorded": Finding(
            Both(
                "De procedure noemt iets dat gemeld moet worden, en niemand mag "
                "vastleggen dat het is gebeurd.",
                "The procedure names something that must be reported, and nobody may "
                "record that it was.",
            ),
            Both(
                "Zeg in `acts` wie `record-report` mag doen.",
                "Say in `acts` who may do `record-report`.",
            ),
        ),
        "report-unfound": Finding(
            Both(
                "Niemand mag zeggen dat iets gemeld moet worden ({what}). De termijn "
                "ervoor begint dan nooit.",
                "Nobody may say that something must be reported ({what}). So its term "
                "never begins.",
            ),
            Both(
                "Zeg in `acts` wie `must-report` mag doen, of laat de termijn beginnen "
                "met `filed` en `only_for`.",
                "Say in `acts` who may do `must-report`, or let the term begin with "
                "`filed` and `only_for`.",
            ),
        ),
        "report-without-term": Finding(
            Both(
                "Er moet iets gemeld worden ({what}), en er staat niet voor wanneer. "
                "Niemand merkt dan dat het blijft liggen.",
                "Something must be reported ({what}), and it is not said by when. "
                "Nobody notices when it is left.",
            ),
            Both(
                "Voeg een termijn toe vanaf `{what}-found`, met `done_by = "
                '["{what}-reported"]`.',
                'Add a term from `{what}-found`, with `done_by = ["{what}-reported"]`.',
            ),
        ),
        "report-by-answer-alone": Finding(
            Both(
                "Dat dit gemeld of doorgegeven moet worden ({what}), volgt alleen uit "
                "een antwoord. Wie mailt of schrijft, koos niets, en niemand kan het "
                "zeggen.",
                "That this must be reported or passed on ({what}) follows from an answer "
                "alone. Who mails or writes chose nothing, and nobody can say so.",
            ),
            Both(
                "Zeg in `[acts]` wie `must-report` mag doen.",
                "Say in `[acts]` who may do `must-report`.",
            ),
        ),
        "claim-untold": Finding(
            Both(
                "De klager vraagt hierom ({what}), en ziet niet dat het wordt "
                "doorgegeven.",
                "Who complains asks for this ({what}), and does not see that it is "
                "passed on.",
            ),
            Both("Zet `told = true`.", "Set `told = true`."),
        ),
        "claim-unanswered": Finding(
            Both(
                "Er staat niet wie antwoordt op wat wordt doorgegeven ({what}), en "
                "wanneer. De klager weet dan niet waarop te wachten.",
                "It is not said who answers what is passed on ({what}), and by when. "
                "Who complains then does not know what to wait for.",
            ),
            Both("Zeg het in `then`.", "Say so in `then`."),
        ),
        "report-ends-with-closing": Finding(
            Both(
                "De termijn {near} stopt als het dossier sluit, en dan hoeft er niets "
                "meer gemeld te worden ({what}).",
                "The term {near} stops when the case closes, and then nothing need be "
                "reported any more ({what}).",
            ),
            Both(
                "Zet `apart = true`.",
                "Set `apart = true`.",
            ),
        ),
        "report-told-by-its-term": Finding(
            Both(
                "Wie klaagt, ziet niet dat iets gemeld moet worden ({what}), maar wel "
                "de termijn ervoor: {near}.",
                "Who complains does not see that something must be reported ({what}), "
                "but does see the term for it: {near}.",
            ),
            Both(
                "Zet `inside = true` bij de termijn, of `told = true` bij de melding.",
                "Set `inside = true` at the term, or `told = true` at the report.",
            ),
        ),
    }
)
"""Each finding by its code."""
