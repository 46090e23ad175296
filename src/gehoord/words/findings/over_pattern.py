"""Findings about what a pattern brings under what a file says itself."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

OVER_PATTERN: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "placeholder-left": Finding(
            Both(
                "Bij {key} staat nog “{said}”. Dat moet u nog invullen: zo komt het op "
                "uw pagina en in uw brieven.",
                "{key} still says “{said}”, which is there to be filled in. It would "
                "stand so on your page and in your letters.",
            ),
            Both(
                "Zet bij {key} wat bij u geldt, en haal “fill in” weg als dat daar "
                "staat.",
                "Write at {key} what holds for you, and take “fill in” away where it "
                "stands.",
            ),
            Both(
                "Vul bij {key} in wat bij u geldt.",
                "Fill in at {key} what holds for you.",
            ),
        ),
        "left-from-pattern": Finding(
            Both(
                "U noemt een eigen onafhankelijke derde, maar {key} komt nog uit het "
                "patroon: “{said}”. Dat staat dan onder uw naam op de pagina.",
                "You name an independent third party of your own, but {key} still comes "
                "from the pattern: “{said}”. The page says so under your name.",
            ),
            Both(
                'Zeg {key} zelf, of zet `"third-party.{key}"` in `remove`.',
                'Say {key} yourself, or put `"third-party.{key}"` in `remove`.',
            ),
            Both(
                "Zeg bij {key} wat bij uw derde geldt.",
                "Say at {key} what holds for your third party.",
            ),
        ),
        "kind-of-the-pattern": Finding(
            Both(
                "Uw bestand rust niet op de wet van het patroon, maar {key} komt nog "
                "daaruit: “{said}”. Dat is geschreven voor een ander soort "
                "organisatie, en staat op uw pagina.",
                "Your file does not rest on the law of the pattern, but {key} still "
                "comes from it: “{said}”. That was written for another kind of "
                "organisation, and stands on your page.",
            ),
            Both(
                'Zeg het zelf, of neem het weg: `remove = ["{path}"]`.',
                'Say it yourself, or take it out: `remove = ["{path}"]`.',
            ),
            Both(
                "Zeg bij {key} wat bij u geldt, of maak het leeg.",
                "Say at {key} what holds for you, or leave it empty.",
            ),
        ),
        "asked-by-the-pattern": Finding(
            Both(
                "Uw pagina en formulier vragen van wie klaagt ook: {keys}. Dat komt uit "
                "het patroon, en uw bestand zegt er niets over. Vraag niet meer dan u "
                "nodig hebt (AVG 5(1)(c)).",
                "Your page and form also ask of who complains: {keys}. That comes from "
                "the pattern, and your file says nothing of it. Ask no more than you "
                "need (GDPR 5(1)(c)).",
            ),
            Both(
                "Vraagt uw tekst dit niet? Neem het weg: `remove = [{paths}]`. Vraagt u "
                'het wel, zeg het dan in `[particulars]`: `{first} = "asked"`. Wie op '
                "papier of mondeling klaagt, moet u ook zonder mail bereiken: dan past "
                '"one-way".',
                "Does your text not ask this? Take it out: `remove = [{paths}]`. If you "
                'do ask it, say so in `[particulars]`: `{first} = "asked"`. Who writes '
                "on paper or tells it must be reached without e-mail too: "
                '"one-way" fits then.',
            ),
            Both(
                "Vraagt uw tekst dit niet? Vraag het dan hier ook niet. Vraagt u het "
                "wel, zeg het dan bij wat u vraagt.",
                "Does your text not ask this? Then do not ask it here. If you do ask "
                "it, say so at what you ask.",
            ),
        ),
        "left-under-your-source": Finding(
            Both(
                "U geeft {where} een eigen bron, maar {key} komt nog uit het patroon: "
                "“{said}”. Dat staat dan onder uw bron op de pagina.",
                "You give {where} a source of your own, but {key} still comes from the "
                "pattern: “{said}”. The page says so under your source.",
            ),
            Both(
                'Zeg {key} zelf, of neem die weg: `remove = ["{path}"]`.',
                'Say {key} yourself, or take it out: `remove = ["{path}"]`.',
            ),
            Both(
                "Zeg bij {key} wat bij u geldt.",
                "Say at {key} what holds for you.",
            ),
        ),
        "opens-as-the-pattern": Finding(
            Both(
                "U geeft {where} een eigen bron, maar wat opengaat als u te laat bent, "
                "komt nog uit het patroon: “{said}”. Dat staat dan onder uw bron op de "
                "pagina.",
                "You give {where} a source of your own. What opens when you are late "
                "still comes from the pattern: “{said}”. The page says so under your "
                "source.",
            ),
            Both(
                "Zegt uw tekst dat? Schrijf `opens` dan zelf. Zo niet, neem die weg: "
                '`remove = ["{path}"]`. Kan wie niets hoort dan niet meer verder? Geef '
                'die weg zelf, in een `[[term]]` met `strength = "opening"`, dezelfde '
                '`within` en `opens`, en `source = "choice"`.',
                "Does your text say so? Then write `opens` yourself. If not, take it "
                'out: `remove = ["{path}"]`. Can who hears nothing then go no further? '
                "Give that way yourself, in a `[[term]]` with "
                '`strength = "opening"`, the same `within` and `opens`, and '
                '`source = "choice"`.',
            ),
            Both(
                "Zegt uw tekst dat? Kies het dan bij `opens`. Zo niet, maak `opens` "
                'leeg, en geef die weg in een eigen termijn met `strength = "opening"`.',
                "Does your text say so? Then choose it at `opens`. If not, leave "
                "`opens` empty, and give that way in a term of its own with "
                '`strength = "opening"`.',
            ),
        ),
        "about-as-the-pattern": Finding(
            Both(
                "U geeft {where} een eigen bron, maar waar die over gaat, komt nog uit "
                "het patroon: “{said}”. Dat staat dan onder uw bron op de pagina.",
                "You give {where} a source of your own, but what it is about still comes "
                "from the pattern: “{said}”. The page says so under your source.",
            ),
            Both(
                "Zeg in `about` wat uw tekst daarover zegt.",
                "Say in `about` what your text says of it.",
            ),
        ),
        "begins-as-the-pattern": Finding(
            Both(
                "U geeft {where} een eigen bron. Wanneer die begint, komt nog uit het "
                "patroon: bij {anchors}. Dat staat dan onder uw bron op de pagina.",
                "You give {where} a source of your own. When it begins still comes from "
                "the pattern: at {anchors}. The page says so under your source.",
            ),
            Both(
                "Zeg in `from` wanneer die bij u begint.",
                "Say in `from` when yours begins.",
            ),
        ),
    }
)
"""Findings about a file over a pattern, by their code."""
