"""Why a version of a procedure may not be published like this, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.dates import long_date

REFUSED: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "too-early": Both(
            "Een versie kan niet eerder ingaan dan vandaag, {today}: wat al binnen is, "
            "houdt zijn eigen versie. Kies vandaag of een latere dag.",
            "A version cannot take effect before today, {today}: what came in already "
            "keeps its own version. Choose today or a later day.",
        ),
        "same-text": Both(
            "Deze tekst is al gepubliceerd. Verander iets, of laat het zo.",
            "This text was published already. Change something, or leave it.",
        ),
        "version-taken": Both(
            "Er is al een andere versie die {version} heet. Geef deze een andere naam.",
            "There is another version called {version}. Give this one another name.",
        ),
        "never-in-force": Both(
            "Op {day} gaat ook versie {version} in, en die gaat voor. Kies een latere "
            "dag, of een naam die verder in het alfabet staat.",
            "Version {version} takes effect on {day} as well, and goes before it. Choose "
            "a later day, or a name further on in the alphabet.",
        ),
        "address-taken": Both(
            "Op {address} ontvangt al een andere organisatie in deze installatie: de "
            "post van de een zou bij de ander komen. Zet een eigen adres in de "
            "procedure.",
            "At {address} another organisation in this installation receives already: "
            "the mail of one would go to the other. Put an address of your own in the "
            "procedure.",
        ),
        "not-acknowledged": Both(
            "Er zijn waarschuwingen zonder reden: {names}. Zeg bij elke waarom u het zo "
            "wilt, of verander de procedure.",
            "There are warnings without a reason: {names}. Say for each why you want it "
            "so, or change the procedure.",
        ),
    }
)
"""By code: the fact, the reason and the way out."""


def refused(code: str, facts: Mapping[str, object], lang: str) -> str:
    """Return why it was not published, in two sentences."""
    said = {
        name: long_date(value, lang) if isinstance(value, date) else _listed(value)
        for name, value in facts.items()
    }
    return REFUSED[code][lang].format(**said)


def _listed(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)
