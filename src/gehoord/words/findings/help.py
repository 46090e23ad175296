"""Findings about who stands beside whoever complains."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

HELP: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "help-unreached": Finding(
            Both(
                "De hulp van {where} staat hier zonder adres. Wie hulp zoekt, vindt die "
                "dan niet.",
                "The help of {where} stands here without an address. Who looks for help "
                "then does not find it.",
            ),
            Both(
                "Zet in `contact` een adres, een telefoonnummer of een pagina.",
                "Put an address, a telephone number or a page in `contact`.",
            ),
        ),
        "help-reads-along": Finding(
            Both(
                "De hulp van {where} heeft hetzelfde adres als de klachten. Wie klachten "
                "behandelt, leest dan mee.",
                "The help of {where} has the same address as the complaints. Who handles "
                "complaints then reads along.",
            ),
            Both(
                "Geef die hulp in `contact` een eigen adres.",
                "Give that help an address of its own in `contact`.",
            ),
        ),
        "help-says-after": Finding(
            Both(
                "De tekst zegt dat {where} er pas is na ons antwoord. Het bestand zegt "
                "dat die hulp er van het begin af is.",
                "The text says that {where} is there only after our answer. The file "
                "says that this help is there from the start.",
            ),
            Both('Zet er `after = "us"` bij.', 'Add `after = "us"` there.'),
        ),
        "help-handles": Finding(
            Both(
                "{where} helpt hier de klager, en behandelt ook klachten. Niemand kan "
                "naast de klager staan en tegelijk behandelen.",
                "{where} helps whoever complains here, and handles complaints too. "
                "Nobody can stand beside somebody and handle it as well.",
            ),
            Both(
                "Noem iemand anders, of laat deze hulp weg.",
                "Name somebody else, or leave this help out.",
            ),
        ),
        "help-decides": Finding(
            Both(
                "{where} helpt hier de klager, en is ook de onafhankelijke derde. Wie "
                "beslist, staat naast niemand.",
                "{where} helps whoever complains here, and is the third party too. Who "
                "decides stands beside nobody.",
            ),
            Both(
                "Haal {where} uit `[[help]]` of uit `[third-party]`. Geeft {where} "
                "alleen uitleg of advies? Zeg dat in `can`, met `outside = true`.",
                "Take {where} out of `[[help]]` or out of `[third-party]`. Does {where} "
                "only inform or advise? Say that in `can`, with `outside = true`.",
            ),
        ),
        "help-twice": Finding(
            Both(
                "De hulp van {where} staat er twee keer.",
                "The help of {where} stands here twice.",
            ),
            Both("Laat er één staan.", "Leave one of them."),
        ),
        "help-judges": Finding(
            Both(
                "Bij u oordeelt {where} over de klacht. Volgens de wet helpt diegene wie "
                "klaagt ({law}), en oordeelt de organisatie zelf.",
                "With you, {where} judges the complaint. By law they help who complains "
                "({law}), and the organisation itself judges.",
            ),
            Both(
                'Laat een ander oordelen: zet bij `judge` `by = ["owner"]`. Of noem wie '
                "het behandelt anders, en wie helpt in `[[help]]`.",
                'Let another judge: set `by = ["owner"]` at `judge`. Or call who handles '
                "it otherwise, and name who helps in `[[help]]`.",
            ),
        ),
        "help-demanded": Finding(
            Both(
                "De klager heeft van de wet recht op iemand die helpt ({law}). Die staat "
                "hier nergens.",
                "By law, the complainant has a right to somebody who helps ({law}). "
                "Nobody of the kind is named here.",
            ),
            Both(
                "Noem diegene in `[[help]]`, bij de naam die de wet geeft. Geldt deze "
                "wet niet voor uw klachten, haal die dan uit `legal_bases`.",
                "Name them in `[[help]]`, by what the law calls them. If this law is "
                "not about your complaints, take it out of `legal_bases`.",
            ),
        ),
    }
)
"""What is doubtful about who helps, by its code."""
