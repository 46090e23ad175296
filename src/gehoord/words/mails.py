"""What a person who looks at a mail should know of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

NATURES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "encrypted": Both(
            "Dit bericht is versleuteld en hier niet te lezen. Vraag de afzender het "
            "zonder versleuteling te sturen.",
            "This message is encrypted and cannot be read here. Ask the sender to "
            "send it without encryption.",
        ),
        "signed": Both(
            "Dit bericht is digitaal ondertekend. De handtekening is hier niet "
            "nagekeken.",
            "This message is signed digitally. The signature was not checked here.",
        ),
        "calendar": Both(
            "Bij dit bericht hoort een uitnodiging voor een agenda.",
            "An invitation for a calendar comes with this message.",
        ),
        "outlook": Both(
            "Bij dit bericht hoort een bestand dat alleen Outlook opent (winmail.dat). "
            "Vraag de afzender de bijlagen gewoon te sturen.",
            "A file comes with this message that only Outlook opens (winmail.dat). Ask "
            "the sender to send the attachments in the usual way.",
        ),
        "unpacked": Both(
            "De bijlagen waren ingepakt zoals alleen Outlook dat doet (winmail.dat). Ze "
            "zijn hier uitgepakt.",
            "The attachments were packed as only Outlook does (winmail.dat). They were "
            "unpacked here.",
        ),
        "forwarded": Both(
            "In dit bericht zit een bericht van iemand anders.",
            "A message from someone else is in this message.",
        ),
    }
)


def natures(found: Iterable[str], lang: str) -> tuple[str, ...]:
    """Return a sentence for each kind of thing that a mail is, in a fixed order."""
    present = set(found)
    if "unpacked" in present:
        present.discard("outlook")
    return tuple(each[lang] for name, each in NATURES.items() if name in present)
