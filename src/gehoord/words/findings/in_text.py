"""Findings about who may complain by a text, and about answering a proposal."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

IN_TEXT: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "who-left-out": Finding(
            Both(
                "“{of}” laat klagen: “{said}”. Dat staat niet zo in `who_may_file`.",
                "“{of}” lets complain: “{said}”. That is not so in `who_may_file`.",
            ),
            Both(
                "Zet erbij wie de tekst noemt.",
                "Add whom the text names.",
            ),
        ),
        "who-not-in-text": Finding(
            Both(
                "`who_may_file` noemt “{said}”. De tekst zegt wie mag klagen, en noemt "
                "hen niet.",
                "`who_may_file` names “{said}”. The text says who may complain, and does "
                "not name them.",
            ),
            Both(
                "Haal het weg, of vul de tekst aan.",
                "Take it out, or complete the text.",
            ),
        ),
        "anonymous-untold": Finding(
            Both(
                "Wie geen naam noemt, kan hier worden geweigerd. De tekst zegt dat "
                "nergens.",
                "Who gives no name can be refused here. The text says so nowhere.",
            ),
            Both(
                'Zeg het in de tekst, of kies `anonymous = "accept-with-limits"` en haal '
                "de weigergrond weg.",
                'Say it in the text, or choose `anonymous = "accept-with-limits"` and '
                "take that ground out.",
            ),
        ),
        "anonymous-at-odds": Finding(
            Both(
                "“{of}” zegt: “{said}”. Met `anonymous` gebeurt hier het omgekeerde.",
                "“{of}” says: “{said}”. With `anonymous` the opposite happens here.",
            ),
            Both(
                'Weigert de tekst? Kies `anonymous = "refuse"`. Registreert u het '
                "alleen? Zet `nameless = true` in `[register-only]`. Mag het? Kies "
                '`"accept-with-limits"`.',
                'Does the text refuse? Choose `anonymous = "refuse"`. Do you only '
                "register it? Set `nameless = true` in `[register-only]`. Is it allowed? "
                'Choose `"accept-with-limits"`.',
            ),
        ),
        "consent-unheld": Finding(
            Both(
                "“{of}” vraagt om toestemming van voor wie iemand klaagt: “{said}”. Hier "
                "wacht niets daarop, en de pagina vraagt er niet om.",
                "“{of}” asks for the consent of the person that somebody complains for: "
                "“{said}”. Nothing here waits for it, and the page does not ask for it.",
            ),
            Both(
                "Zet in `[acts]`, bij `judge` of `propose`: "
                '`needs = ["mandate-settled"]`. '
                "En laat iemand `record-representative` doen, met deze zin als `source`.",
                "Put in `[acts]`, at `judge` or `propose`: "
                '`needs = ["mandate-settled"]`. '
                "And let somebody do `record-representative`, with this sentence as its "
                "`source`.",
            ),
        ),
        "over-before-the-text": Finding(
            Both(
                "Wie niet op het voorstel antwoordt, heeft {length} ({term}). “{of}” "
                "geeft na een voorstel langer de tijd: {said}.",
                "Who does not answer the proposal has {length} ({term}). “{of}” gives "
                "more time after a proposal: {said}.",
            ),
            Both(
                "Geef {term} in `within` de tijd van de tekst. Zo sluit niets eerder.",
                "Give {term} the time of the text in `within`. Then nothing closes "
                "before that.",
            ),
        ),
    }
)
"""What is doubtful where a text lets others complain, or gives more time, than a file."""
