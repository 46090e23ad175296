"""Findings about sentences of the file's own, each with the sentence that it is about."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

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
        "right-lost": Finding(
            Both(
                "Hier lijkt iemand een recht te verliezen: “{said}”. Dat wordt vermoed "
                "oneerlijk te zijn ({law}).",
                "Somebody seems to lose a right here: “{said}”. That is presumed unfair "
                "({law}).",
            ),
            Both(
                "Zeg wat u doet als iemand later komt, of in een andere vorm. U mag een "
                "late klacht weigeren; het recht zelf blijft.",
                "Say what you do when somebody comes later, or in another form. You may "
                "refuse a late complaint; the right itself remains.",
            ),
        ),
        "paying-first": Finding(
            Both(
                "Hier lijkt wie klaagt eerst te moeten betalen: “{said}”. Wie terecht "
                "klaagt, mag soms wachten met betalen. Dat uitsluiten mag bij "
                "consumenten niet ({law}).",
                "Who complains seems to have to pay first: “{said}”. Who is right "
                "may sometimes wait with paying. With consumers that cannot be excluded "
                "({law}).",
            ),
            Both(
                "Haal het weg. Klagen mag ook over een rekening die niet betaald is.",
                "Take it out. One can complain of a bill that is not paid as well.",
            ),
        ),
        "last-word": Finding(
            Both(
                "Hierna lijkt niets meer te kunnen: “{said}”. Naar de rechter kan "
                "altijd, en vaak ook naar iemand buiten.",
                "Nothing more seems possible after this: “{said}”. Going to court always "
                "is, and often somebody outside as well.",
            ),
            Both(
                "Zeg waar iemand nog heen kan. Bedoelt u alleen bij uzelf? Zeg dat dan.",
                "Say where somebody can still go. Do you mean with you alone? Then say "
                "so.",
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
