"""Findings about ways beside the procedure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

BESIDE: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "beside-on-the-way": Finding(
            Both(
                "{where} staat hier als weg ernaast, en ook als onafhankelijke derde of "
                "nog een keer. De klager weet dan niet of u erop wacht.",
                "{where} stands here as a way beside it, and also as a third party or "
                "once more. The complainant then does not know whether you wait for it.",
            ),
            Both(
                "Laat er één staan. Geeft die ook uitleg of advies? Zet dat in "
                "`[[help]]`. Kan iemand er ook meteen heen? Kies `at_once = true`.",
                "Leave one of them. Does it also inform or advise? Put that in "
                "`[[help]]`. Can people go there at once as well? Choose "
                "`at_once = true`.",
            ),
        ),
        "beside-after-nobody": Finding(
            Both(
                "De weg {where} gaat pas open na de onafhankelijke derde, en er is er "
                "geen.",
                "The way {where} opens only after the independent third party, and there "
                "is none.",
            ),
            Both(
                'Schrijf `after = "us"`, of noem een `[third-party]`.',
                'Write `after = "us"`, or name a `[third-party]`.',
            ),
        ),
        "beside-at-once-after": Finding(
            Both(
                "De weg {where} kan zonder eerst bij u te klagen, en ook pas na iets. "
                "Dat kan niet allebei.",
                "The way {where} is open without complaining to you first, and also only "
                "after something. Both cannot be.",
            ),
            Both(
                "Haal `after` weg. Of haal `at_once` en `instead` weg.",
                "Take out `after`. Or take out `at_once` and `instead`.",
            ),
        ),
        "beside-says-after": Finding(
            Both(
                "In `window` van {where} staat dat het pas na u kan. De pagina zegt dat "
                "de klager niet op u hoeft te wachten.",
                "In `window` of {where} it is said that one can go there only after you. "
                "The page says that nobody need wait for you.",
            ),
            Both(
                'Schrijf `after = "us"` of `after = "third-party"`. De pagina zegt dan '
                "wat er eerst komt.",
                'Write `after = "us"` or `after = "third-party"`. The page then says '
                "what comes first.",
            ),
        ),
        "beside-unreached": Finding(
            Both(
                "Bij de weg ernaast {where} staat niet hoe iemand die bereikt.",
                "Of the way beside it {where} it is not said how to reach it.",
            ),
            Both(
                "Zet in `contact` een adres of een pagina.",
                "Put an address or a page in `contact`.",
            ),
        ),
        "beside-for-what": Finding(
            Both(
                "Bij de weg ernaast {where} staat niet wat daar kan. Wie een oplossing "
                "zoekt, gaat dan misschien tevergeefs.",
                "Of the way beside it {where} it is not said what can be done there. Who "
                "looks for a solution may go in vain.",
            ),
            Both(
                "Zeg in `can` wat daar kan, en wat niet.",
                "Say in `can` what can be done there, and what cannot.",
            ),
        ),
    }
)
"""What is doubtful about a way beside the procedure, by its code."""
