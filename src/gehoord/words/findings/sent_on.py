"""Findings about complaints that are sent on to others."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

SENT_ON: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "forward-by-nobody": Finding(
            Both(
                "De procedure noemt naar wie klachten worden doorgestuurd, en niemand "
                "mag dat doen.",
                "The procedure names to whom complaints are sent on, and nobody may do "
                "that.",
            ),
            Both(
                "Zeg in `acts` wie `forward` mag doen, of haal `[[forward]]` weg.",
                "Say in `acts` who may do `forward`, or take `[[forward]]` out.",
            ),
        ),
        "forward-to-nobody": Finding(
            Both(
                "Iemand mag klachten doorsturen, en de procedure noemt niet naar wie.",
                "Somebody may send complaints on, and the procedure does not name to "
                "whom.",
            ),
            Both(
                "Noem in `[[forward]]` naar wie, of haal de handeling `forward` weg.",
                "Name in `[[forward]]` to whom, or take out the act `forward`.",
            ),
        ),
        "forward-demanded": Finding(
            Both(
                "De wet die u noemt, vraagt dat u doorstuurt wat bij een ander bestuur "
                "hoort ({law}), en de procedure zegt daar niets van.",
                "The law you name asks that you send on what belongs with another "
                "authority ({law}), and the procedure does not say so.",
            ),
            Both(
                "Noem in `[[forward]]` naar wie, en zeg in `acts` wie `forward` mag "
                "doen.",
                "Name in `[[forward]]` to whom, and say in `acts` who may do `forward`.",
            ),
        ),
        "forward-unasked": Finding(
            Both(
                "Klachten gaan naar een ander ({where}) zonder dat de klager het "
                "goedvindt, en er staat geen wet bij die dat eist. Wie vertrouwelijk "
                "klaagt, verwacht dat niet.",
                "Complaints go to somebody else ({where}) without the complainant "
                "agreeing, and no law is named that demands it. Who complains in "
                "confidence does not expect that.",
            ),
            Both(
                "Zet `consent = true`. Eist een wet het doorsturen (zoals Awb 2:3), "
                "noem die dan in `source`.",
                "Set `consent = true`. If a law demands it (such as Awb 2:3), name that "
                "in `source`.",
            ),
        ),
        "beside-them-unkept": Finding(
            Both(
                "De tekst belooft te blijven helpen als een ander de klacht behandelt: "
                "“{said}”. Met doorsturen sluit het dossier, en niets houdt die belofte.",
                "The text promises to go on helping where another handles the complaint: "
                "“{said}”. Sending it on closes the case; nothing keeps that promise.",
            ),
            Both(
                "Neem `[[report-to]]` en geen `[[forward]]`: dan blijft het dossier "
                "open. Spreek daar af wat u doet (`agree`).",
                "Take `[[report-to]]` in place of `[[forward]]`: the case then stays "
                "open. Agree there what you will do (`agree`).",
            ),
        ),
        "forward-unreached": Finding(
            Both(
                "Van wie doorgestuurde klachten krijgt ({where}), staat niet hoe mensen "
                "die bereiken. De klager kan dan niet vragen hoe het verdergaat.",
                "Of whoever gets complaints that are sent on ({where}) it is not said "
                "how to reach them. The complainant then cannot ask how it goes on.",
            ),
            Both(
                "Noem `contact`.",
                "Name `contact`.",
            ),
        ),
    }
)
"""Each finding by its code."""
