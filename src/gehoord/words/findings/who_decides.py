"""Findings about who decides by a text, and whether whom it is about is heard."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

WHO_DECIDES: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "measure-unheard": Finding(
            Both(
                "Er kan een maatregel tegen iemand volgen: {quoted}. Nergens staat dat "
                "die eerst hoort wat er is gezegd, en mag reageren. Het besluit horen is "
                "dan te laat.",
                "A measure against somebody can follow: {quoted}. Nowhere does it say "
                "that they first hear what was said, and may respond. To hear the "
                "decision is too late.",
            ),
            Both(
                "Zeg dat over wie het gaat de klacht krijgt. Zeg ook hoe en tot wanneer "
                "die kan reageren, vóór het besluit.",
                "Say that the person it is about gets the complaint. Say too how and "
                "until when they can respond, before the decision.",
            ),
        ),
        "told-if": Finding(
            Both(
                "Iemand hoort het hier, of wordt gehoord, alleen als een ander dat nodig "
                "vindt: {quoted}. Wanneer dat zo is, staat er niet. Loopt er een tijd "
                "vanaf dat bericht, dan kan wie niets hoort die missen.",
                "Somebody is told or heard here only if another finds that needed: "
                "{quoted}. When that is so is not said. Where a time runs from that "
                "word, who is told nothing can miss it.",
            ),
            Both(
                "Haal de voorwaarde weg: wie beroep heeft, krijgt altijd bericht. Of zeg "
                "wanneer iemand het wel en niet hoort.",
                "Take the condition out: who has an appeal is always told. Or say when "
                "they are told and when not.",
            ),
        ),
        "two-deciders": Finding(
            Both(
                "Hier beslist de één of de ander: {quoted}. Wie van de twee, of allebei, "
                "en wie dat kiest, staat er niet.",
                "One or the other decides here: {quoted}. Which of the two, or both, and "
                "who chooses, is not said.",
            ),
            Both(
                "Noem er één. Of zeg wanneer het de één is en wanneer de ander. Is het "
                "een commissie? Zeg wie haar benoemt, en met hoeveel zij zijn.",
                "Name one. Or say when it is the one and when the other. Is it a "
                "committee? Say who appoints it, and how many they are.",
            ),
        ),
        "appeal-for-one": Finding(
            Both(
                "Dit beroep is er maar voor één kant: {quoted}. Of de ander ook in"
                " beroep "
                "kan, staat er niet.",
                "This appeal is for one side alone: {quoted}. Whether the other has one "
                "too is not said.",
            ),
            Both(
                "Zeg wie in beroep kan. Zeg ook waar wie klaagde heen kan als er geen "
                "maatregel komt.",
                "Say who can appeal. Say too where who complained can go if no measure "
                "follows.",
            ),
        ),
        "receiver-handles": Finding(
            Both(
                "Wie de klacht krijgt, of over wie die gaat, behandelt die hier zelf: "
                "{quoted}. Dan kan iemand over zijn eigen werk oordelen.",
                "Who gets the complaint, or whom it is about, handles it here: {quoted}. "
                "Somebody may then judge their own work.",
            ),
            Both(
                "Zeg dat een ander het doet als het over diegene zelf gaat. Zeg ook na "
                "hoeveel dagen het anders verder gaat.",
                "Say that somebody else does it where it is about that person. Say too "
                "after how many days it goes on if not.",
            ),
        ),
        "all-told-to-one": Finding(
            Both(
                "Eén persoon hoort van elke klacht, en dus ook van een klacht over "
                "diegene zelf: {quoted}.",
                "One person is told of every complaint, and so of one about that person "
                "too: {quoted}.",
            ),
            Both(
                "Zeg dat een klacht over diegene niet daarheen gaat, en naar wie wel.",
                "Say that a complaint about that person does not go there, and to whom "
                "it does.",
            ),
        ),
        "way-through-us": Finding(
            Both(
                "Wie verder wil, moet eerst langs u, of langs wie er al over besliste: "
                "{quoted}. Zo kan die deur dicht blijven. Wanneer het wordt doorgegeven, "
                "staat er niet.",
                "Who wants to go further must pass you first, or who decided on it "
                "before: {quoted}. So that door can stay shut. By when it is passed on "
                "is not said.",
            ),
            Both(
                "Zeg dat iemand er ook zelf heen kan, en noem het adres. Of zeg binnen "
                "hoeveel tijd het wordt doorgegeven, en dat dit nooit wordt geweigerd.",
                "Say that somebody can go there directly too, and give the address. Or "
                "say within what time it is passed on, and that this is never refused.",
            ),
        ),
        "apart-unchecked": Finding(
            Both(
                "Onafhankelijk zijn is hier een voorwaarde: {quoted}. Wie dat nagaat, en "
                "wat er gebeurt als het niet zo is, staat er niet.",
                "To be independent is a condition here: {quoted}. Who looks into that, "
                "and what if it is not so, is not said.",
            ),
            Both(
                "Zeg wie dat beslist, en wie het dan overneemt.",
                "Say who decides that, and who takes over then.",
            ),
        ),
        "body-unformed": Finding(
            Both(
                "Deze beslist of onderzoekt, en nergens staat wie daarin zit: {quoted}. "
                "Ook niet wie die mensen kiest.",
                "This one decides or looks into it, and nowhere does it say who sits on "
                "it: {quoted}. Nor who chooses them.",
            ),
            Both(
                "Zeg met hoeveel zij zijn, wie hen benoemt en wie er niet in mag. Noem "
                "anders één persoon.",
                "Say how many they are, who appoints them and who may not be one. Else "
                "name one person.",
            ),
        ),
    }
)
"""What leaves open who decides, or decides without whom it is about."""
