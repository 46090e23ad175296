"""
The people of every story. All of them are fictional, and so are their addresses.

Two owners take complaints in, two advisers can handle them, and there is an
independent third party. Fatima complains, mostly about De Vries; Charlie is nobody.
"""

from __future__ import annotations

from typing import Final

from gehoord.procedure.parts import Particulars
from gehoord.procedure.roles import Colleague, Office

ANK: Final = Colleague(
    number=1,
    roles=frozenset({"owner", "intake"}),
    name="Ank Bos",
    email="ank@example.org",
    substitute_order=1,
)
BEA: Final = Colleague(
    number=2,
    roles=frozenset({"owner", "intake"}),
    name="Bea Smit",
    email="bea@example.org",
    substitute_order=2,
)
DE_VRIES: Final = Colleague(
    number=3,
    roles=frozenset({"adviser", "handler"}),
    name="Joost de Vries",
    email="joost@example.org",
    substitute_order=3,
)
NOOR: Final = Colleague(
    number=4,
    roles=frozenset({"adviser", "handler"}),
    name="Noor Kok",
    email="noor@example.org",
    substitute_order=4,
)
DERDE: Final = Colleague(
    number=9,
    roles=frozenset({"third-party"}),
    name="Sanne Derde",
    email="derde@example.com",
)

OFFICE: Final[Office] = (ANK, BEA, DE_VRIES, NOOR, DERDE)
ONE_PERSON_FIRM: Final[Office] = (ANK, DERDE)

FATIMA: Final = Particulars(
    name="Fatima El Amrani",
    address="Lindelaan 5, 5611 AA Eindhoven",
    email="fatima@example.com",
    phone="+31 40 000 00 00",
)
CHARLIE: Final = "other"  # an outsider: whoever writes without being known
