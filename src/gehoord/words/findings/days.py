"""Findings about the days that a procedure lists itself."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

DAYS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "nothing-closed": Finding(
            Both(
                "Bij de termijn {near} tellen dagen waarop u dicht bent niet mee, maar "
                "die dagen staan nergens.",
                "The term {near} does not count the days on which you are closed, but "
                "no such days are listed.",
            ),
            Both(
                "Zet ze in `[[closed]]`, of haal `skips_closed` weg.",
                "List them in `[[closed]]`, or take `skips_closed` out.",
            ),
        ),
        "law-runs-on": Finding(
            Both(
                "De wettelijke termijn {near} staat hier stil als u dicht bent. De wet "
                "loopt dan meestal door.",
                "The term of the law {near} stands still here while you are closed. The "
                "law mostly runs on.",
            ),
            Both(
                "Haal `skips_closed` weg, of laat het zo als de wet het zelf zegt.",
                "Take `skips_closed` out, or leave it if the law itself says so.",
            ),
        ),
        "one-year-of-free-days": Finding(
            Both(
                "U noemt alleen vrije dagen in {year}. Een termijn die daarna eindigt, "
                "kent alleen weekenden.",
                "You list free days in {year} alone. A term that ends after that knows "
                "only weekends.",
            ),
            Both(
                "Zet de vrije dagen van het jaar erna er ook in.",
                "List the free days of the year after as well.",
            ),
        ),
        "closed-one-year": Finding(
            Both(
                "U noemt alleen dagen waarop u dicht bent tot en met {until}. Een "
                "termijn die later loopt, telt die dagen van het jaar erna gewoon mee.",
                "You list days on which you are closed up to {until} alone. A term "
                "that runs later counts such days of the next year.",
            ),
            Both(
                "Noem ook die van het jaar erna, en vul dat elk jaar aan met een "
                "nieuwe versie.",
                "List those of the next year as well, and add to them each year with a "
                "new version.",
            ),
        ),
        "closed-longer-than-term": Finding(
            Both(
                "U bent {length} achter elkaar dicht. Deze termijnen lopen dan door, en "
                "zijn korter: {terms}. Wie net daarvoor of in die tijd klaagt, krijgt "
                "niet wat u belooft.",
                "You are closed for {length} in a row. These terms run on then, and are "
                "shorter: {terms}. Who complains just before or in that time does not "
                "get what you promise.",
            ),
            Both(
                "Spreek af wie er op die dagen is, of zet `skips_closed = true` bij die "
                "termijnen. Bij een termijn van de wet kan dat laatste niet.",
                "Agree on who is there on those days, or set `skips_closed = true` at "
                "those terms. At a term of the law that last is not possible.",
            ),
        ),
        "closed-for-nothing": Finding(
            Both(
                "De pagina noemt dagen waarop u dicht bent. Elke termijn loopt dan "
                "toch door.",
                "The page names days on which you are closed. Every term runs on all "
                "the same.",
            ),
            Both(
                "Zet `skips_closed = true` bij de termijnen die dan stilstaan, of tel "
                "in schooldagen. Loopt alles door, laat het dan zo.",
                "Set `skips_closed = true` at the terms that stand still then, or "
                "count in school days. If all of it runs on, leave it.",
            ),
        ),
        "school-never-closed": Finding(
            Both(
                "De termijn {near} telt in schooldagen, maar nergens staan vakanties. "
                "Dan tellen ook die dagen mee.",
                "The term {near} counts in school days, but no holidays are listed. "
                "Then those days count as well.",
            ),
            Both(
                "Zet de vakanties in `[[closed]]`, ook die in de zomer.",
                "List the holidays in `[[closed]]`, those of the summer too.",
            ),
        ),
    }
)
"""What is wrong or doubtful about listed days, by its code."""
