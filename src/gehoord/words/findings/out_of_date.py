"""Findings about names of what is gone, and addresses that only hang somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

OUT_OF_DATE: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "gone-by-now": Finding(
            Both(
                "“{of}” noemt “{said}”. Dat is er niet meer, gaat er niet meer over, of "
                "heet anders: nu is het {now}. Wie het volgt, zoekt tevergeefs.",
                "“{of}” names “{said}”. That is gone, no longer does this, or goes by "
                "another name: now it is {now}. Who follows it looks in vain.",
            ),
            Both(
                "Noem wat er nu is, en kijk of de rest van die zin dan nog klopt.",
                "Name what there is now, and see whether the rest of it still holds.",
            ),
        ),
        "address-on-a-wall": Finding(
            Both(
                "“{of}” laat het adres zoeken aan een muur: “{said}”. Wie thuis zit, of "
                "er niet meer komt, vindt het niet.",
                "“{of}” leaves the address to be looked for on a wall: “{said}”. Who is "
                "at home, or no longer comes, does not find it.",
            ),
            Both(
                "Zet het adres of het nummer in de tekst.",
                "Put the address or the number in the text.",
            ),
        ),
    }
)
"""What sends people to what they cannot find."""
