"""Findings about who can be reached, and who need not be."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

UNREACHED: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "no-way-to-reach": Finding(
            Both(
                "Niemand hoeft te zeggen hoe hij te bereiken is. Dan kan geen brief "
                "aankomen.",
                "Nobody has to say how to be reached. Then no letter can arrive.",
            ),
            Both(
                "Maak in `particulars` een gegeven `one-way`, zoals `email`. Mag iemand "
                "echt onbereikbaar blijven? Zeg dan `no_contact = true`.",
                "Make one of the `particulars` `one-way`, such as `email`. May somebody "
                "really stay out of reach? Then say `no_contact = true`.",
            ),
        ),
        "no-contact-blocked": Finding(
            Both(
                "Iemand mag onbereikbaar blijven, en kan toch niets indienen zonder dit: "
                "{field}.",
                "Somebody may stay out of reach, and yet cannot hand in anything without "
                "this: {field}.",
            ),
            Both(
                "Maak dit `optional`, of haal `no_contact` weg.",
                "Make this `optional`, or take `no_contact` out.",
            ),
        ),
        "no-contact-named": Finding(
            Both(
                "Iemand mag onbereikbaar blijven, en moet wel een naam geven. Wie zo "
                "voorzichtig is, doet dat zelden.",
                "Somebody may stay out of reach, and must give a name. Who is that "
                "careful seldom does.",
            ),
            Both(
                'Kies `anonymous = "accept"`, of haal `no_contact` weg.',
                'Choose `anonymous = "accept"`, or take `no_contact` out.',
            ),
        ),
        "no-contact-no-page": Finding(
            Both(
                "Iemand mag onbereikbaar blijven, en het formulier staat niet in "
                "`channels`. Alleen dat geeft een eigen pagina. Zo leest diegene nooit "
                "een antwoord.",
                "Somebody may stay out of reach, and `channels` does not name the form. "
                "Only that gives a page of their own. So they never read an answer.",
            ),
            Both('Zet `"web"` in `channels`.', 'Put `"web"` in `channels`.'),
        ),
    }
)
"""What is wrong, or doubtful, about who can be reached, by its code."""
