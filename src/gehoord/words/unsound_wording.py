"""Findings about sentences of the file's own, each with the sentence that it is about."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.unsound_rows import Finding

WORDING: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "silence-as-consent": Finding(
            Both(
                "Hier lijkt zwijgen te gelden als instemmen: “{said}”. Dat wordt "
                "vermoed oneerlijk te zijn ({law}).",
                "Silence seems to count as consent here: “{said}”. That is presumed "
                "unfair ({law}).",
            ),
            Both(
                "Haal het weg, of zeg wat er dan wel gebeurt: een dossier mag sluiten, "
                "en weer open.",
                "Take it out, or say what does happen: a case may close, and open again.",
            ),
        ),
        "court-waived": Finding(
            Both(
                "Hier lijkt iemand een recht of de weg naar de rechter op te geven: "
                "“{said}”. Bij consumenten is dat niet geldig ({law}).",
                "Somebody seems to give up a right or the way to court here: “{said}”. "
                "For consumers that is not valid ({law}).",
            ),
            Both(
                "Haal het weg. De keuze voor de rechter regelt `court_choice`.",
                "Take it out. The choice for the court is what `court_choice` is for.",
            ),
        ),
        "complainant-silenced": Finding(
            Both(
                "Hier lijkt de klager te moeten zwijgen: “{said}”. Vertrouwelijk is een "
                "plicht van de organisatie, en niet van wie klaagt.",
                "The complainant seems to have to keep silent here: “{said}”. "
                "Confidentiality is a duty of the organisation, not of who complains.",
            ),
            Both(
                "Zeg wat de organisatie geheimhoudt, en haal dit weg.",
                "Say what the organisation keeps confidential, and take this out.",
            ),
        ),
        "damages-excluded": Finding(
            Both(
                "Hier lijkt schade niet of maar deels vergoed te worden: “{said}”. "
                "Zo'n grens wordt bij consumenten vermoed oneerlijk te zijn ({law}).",
                "Damages seem not to be paid here, or only in part: “{said}”. For "
                "consumers such a limit is presumed unfair ({law}).",
            ),
            Both(
                "Haal de grens weg, of zeg wie over een hoger bedrag beslist.",
                "Take the limit out, or say who decides on a larger sum.",
            ),
        ),
        "source-unshown": Finding(
            Both(
                "Bij {where} staat “{said}” als bron. Op de pagina staat die zin "
                "nergens.",
                "At {where} the source is “{said}”. That sentence stands nowhere on the "
                "page.",
            ),
            Both(
                "Zet die bron bij wat de pagina wel zegt, of zeg de zin met een andere "
                "sleutel. Hoeft niemand buiten het te weten? Zet dan "
                '`source = "choice"`.',
                "Put that source where the page does say it, or say the sentence with "
                "another key. Does nobody outside need to know? Then put "
                '`source = "choice"`.',
            ),
        ),
    }
)
"""Findings about wording, by their code."""
