"""What the members of the enumerations are called that only a procedure file uses."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from gehoord.procedure.besides import After
from gehoord.procedure.bodies import Binds
from gehoord.procedure.lanes import (
    Anonymous,
    Clock,
    CountsFrom,
    Entry,
    KeptFrom,
    Late,
    Then,
)
from gehoord.procedure.particulars import FilledBy, Shape
from gehoord.procedure.whereabouts import Reach
from gehoord.words.both import Both

CHOICES_OF_FILE: Final[Mapping[type[StrEnum], Mapping[StrEnum, Both]]] = (
    MappingProxyType(
        {
            Anonymous: {
                Anonymous.REFUSE: Both(
                    "Niet zonder naam; wij vragen eerst wie u bent",
                    "Not without a name; we first ask who you are",
                ),
                Anonymous.WITH_LIMITS: Both(
                    "Zonder naam mag; wat een adres nodig heeft, kunnen wij dan niet",
                    "Without a name is allowed; what needs an address we cannot do then",
                ),
                Anonymous.ACCEPT: Both("Zonder naam mag", "Without a name is allowed"),
            },
            After: {
                After.NOTHING: Both("niets", "nothing"),
                After.US: Both("wij", "we"),
                After.THIRD_PARTY: Both(
                    "de onafhankelijke derde", "the independent third party"
                ),
            },
            Binds: {
                Binds.ALWAYS: Both(
                    "Altijd, voor wie daarheen gaat", "Always, for whoever goes there"
                ),
                Binds.BY_LAW: Both("Altijd, volgens de wet", "Always, by law"),
                Binds.IF_AGREED: Both(
                    "Alleen als wij en de klager daar vooraf voor kiezen",
                    "Only if we and the complainant choose so beforehand",
                ),
                Binds.IF_ACCEPTED: Both(
                    "Alleen als de klager de uitspraak aanvaardt",
                    "Only if the complainant accepts the ruling",
                ),
            },
            Reach: {
                Reach.PHONE: Both("Een telefoonnummer", "A telephone number"),
                Reach.DESK: Both("Een balie of loket", "A desk"),
                Reach.POST: Both("Een postadres", "A postal address"),
                Reach.EMAIL: Both("Een mailadres", "An e-mail address"),
            },
            Shape: {
                Shape.TEXT: Both("Een korte tekst", "A short text"),
                Shape.DIGITS: Both("Alleen cijfers", "Digits only"),
                Shape.DATE: Both("Een dag", "A day"),
                Shape.CHOICE: Both("Een keuze uit antwoorden", "A choice of answers"),
            },
            FilledBy: {
                FilledBy.SENDER: Both("Wie klaagt", "Whoever complains"),
                FilledBy.STAFF: Both(
                    "Wij, als wij het uitzoeken", "We do, once we find out"
                ),
            },
            Clock: {
                Clock.RUNS: Both(
                    "De termijnen lopen door terwijl wij iets vragen",
                    "The terms run while we ask for something",
                ),
                Clock.STARTS: Both(
                    "De termijnen beginnen als alles er is",
                    "The terms start when everything is there",
                ),
                Clock.STANDS_STILL: Both(
                    "De termijnen staan stil tot alles er is",
                    "The terms stand still until everything is there",
                ),
            },
            Then: {
                Then.GO_ON: Both("Wij gaan door zonder", "We go on without it"),
                Then.MAY_REFUSE: Both(
                    "Wij mogen besluiten de klacht niet te behandelen",
                    "We may decide not to take the complaint up",
                ),
                Then.CLOSE: Both(
                    "Wij sluiten het dossier; u kunt het laten heropenen",
                    "We close the case; you can have it reopened",
                ),
            },
            Late: {
                Late.REFUSE: Both(
                    "Te laat: wij nemen de klacht niet in behandeling",
                    "Too late: we do not take the complaint up",
                ),
                Late.MAY_REFUSE: Both(
                    "Te laat: wij mogen besluiten de klacht niet te behandelen",
                    "Too late: we may decide not to take the complaint up",
                ),
            },
            Entry: {
                Entry.START: Both("Hier begint het", "It starts here"),
                Entry.ON_REQUEST: Both("Als u erom vraagt", "When you ask for it"),
                Entry.ON_BREACH: Both(
                    "Als wij een termijn niet halen", "When we miss a term"
                ),
                Entry.DIRECT: Both("Wanneer u wilt", "Whenever you want"),
                Entry.STRAIGHT: Both(
                    "Alleen voor klachten die hier meteen heen gaan",
                    "Only for complaints that go straight here",
                ),
                Entry.REFUSED: Both(
                    "Als wij uw klacht niet in behandeling nemen, en u daarom vraagt",
                    "When we do not take your complaint up, and you ask for it",
                ),
                Entry.SENT_ON: Both(
                    "Als wij er eerder niet uitkomen, sturen wij uw klacht hierheen",
                    "If we do not solve it before, we send your complaint here",
                ),
            },
            KeptFrom: {
                KeptFrom.LAST: Both(
                    "vanaf het sluiten of de uitspraak, wat het laatst is",
                    "from closing or ruling, whichever is last",
                ),
                KeptFrom.CLOSED: Both("vanaf het sluiten", "from closing"),
                KeptFrom.RECEIVED: Both("vanaf de ontvangst", "from receipt"),
                KeptFrom.FILED: Both("vanaf het indienen", "from filing"),
                KeptFrom.RULED: Both("vanaf de uitspraak", "from the ruling"),
                KeptFrom.END_OF_SERVICE: Both(
                    "vanaf het einde van de dienst", "from the end of the service"
                ),
            },
            CountsFrom: {
                CountsFrom.SAME_DAY: Both("de dag zelf", "the day itself"),
                CountsFrom.NEXT_WORKING_DAY: Both(
                    "de volgende werkdag", "the next working day"
                ),
                CountsFrom.NEXT_SCHOOL_DAY: Both(
                    "de volgende schooldag", "the next school day"
                ),
            },
        }
    )
)
"""Every member of the enumerations that only a file uses."""
