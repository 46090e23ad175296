"""Findings about the grounds on which a complaint need not be taken up."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

_NOT_YOURS: Final = Both(
    "Staat dit niet in uw tekst? Neem het weg: `remove = [{paths}]`. Staat "
    "het er wel, schrijf het dan zelf, met uw bron.",
    "Is this not in your text? Take it out: `remove = [{paths}]`. If it is, "
    "write it yourself, with your source.",
)
_NOT_YOURS_HERE: Final = Both(
    "Haal weg wat niet in uw tekst staat. Schrijf de rest zelf, met uw bron.",
    "Take out what is not in your text. Write the rest yourself, with your source.",
)
"""The same where somebody writes it in a form: there nothing has a path."""

REFUSED: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "refusal-by-nobody": Finding(
            Both(
                "De procedure noemt gronden om niet te behandelen, en niemand mag dat "
                "beslissen.",
                "The procedure names grounds not to take a complaint up, and nobody may "
                "decide so.",
            ),
            Both(
                "Zeg in `acts` wie `not-take-up` mag doen, of haal de gronden weg.",
                "Say in `acts` who may do `not-take-up`, or take the grounds out.",
            ),
        ),
        "window-of-the-pattern": Finding(
            Both(
                "Uw pagina geeft ook een tijd om te klagen die in het patroon staat: "
                "{said}. Uw bestand zegt daar niets over, en wie later komt, kunt u "
                "afwijzen.",
                "Your page also gives a time to complain that stands in the pattern: "
                "{said}. Your file says nothing of it, and who comes later can be "
                "refused.",
            ),
            _NOT_YOURS,
            _NOT_YOURS_HERE,
        ),
        "refusal-of-the-pattern": Finding(
            Both(
                "Uw pagina zegt ook dat u een klacht kunt laten liggen als: {said}. Dat "
                "staat in het patroon, en uw bestand zegt er niets over.",
                "Your page also says that you may leave a complaint because: {said}. "
                "That stands in the pattern, and your file says nothing of it.",
            ),
            _NOT_YOURS,
            _NOT_YOURS_HERE,
        ),
        "closed-by-the-pattern": Finding(
            Both(
                "Uw pagina zegt ook dat u dicht bent: {said}. Dat staat in het patroon, "
                "en uw bestand zegt er niets over.",
                "Your page also says that you are closed: {said}. That stands in the "
                "pattern, and your file says nothing of it.",
            ),
            _NOT_YOURS,
            _NOT_YOURS_HERE,
        ),
        "scope-of-the-pattern": Finding(
            Both(
                "Uw pagina zegt ook waarvoor de procedure niet is: {said}. Dat staat in "
                "het patroon, en uw bestand zegt er niets over.",
                "Your page also says what the procedure is not for: {said}. That stands "
                "in the pattern, and your file says nothing of it.",
            ),
            _NOT_YOURS,
            _NOT_YOURS_HERE,
        ),
        "late-both-ways": Finding(
            Both(
                "Wie te laat is, mag u afwijzen ({window}), en door de grond {ground} "
                "moet u dat. De pagina zegt allebei.",
                "Who is too late you may refuse ({window}), and by the ground {ground} "
                "you must. The page says both.",
            ),
            Both(
                'Haal een van beide weg. Moet het? Zet dan `late = "refuse"`, of laat '
                "de termijn weg. Mag het? Haal dan `must` weg.",
                'Take one of them out. If you must, put `late = "refuse"`, or leave '
                "out the window. If you may, take out `must`.",
            ),
        ),
        "refusal-without-law": Finding(
            Both(
                "De wet die u noemt, kent geen gronden om een klacht niet te behandelen "
                "({law}): wie klaagt, krijgt een oordeel. Van uzelf is dus: {grounds}.",
                "The law you name knows no grounds not to take a complaint up ({law}): "
                "who complains gets a judgement. So this is your own: {grounds}.",
            ),
            Both(
                "Haal de grond weg en oordeel, desnoods kort. Gaat het om iets anders "
                "dan een klacht in die wet, zet het dan in `[[out-of-scope]]`.",
                "Take the ground out and judge, briefly if need be. If it is about "
                "something that is no complaint under that law, put it in "
                "`[[out-of-scope]]`.",
            ),
        ),
        "refusal-harder-than-law": Finding(
            Both(
                "De wet die u noemt, laat u de keus ({law}): u hoeft zo'n klacht niet te "
                "behandelen, maar u mag het wel. Met `must` is dit harder dan de wet: "
                "{grounds}.",
                "The law you name leaves you the choice ({law}): you need not take such "
                "a complaint up, but you may. With `must` this is harder than the law: "
                "{grounds}.",
            ),
            Both(
                "Haal `must` weg, dan staat er dat het mag.",
                "Take `must` out; the page then says that you may.",
            ),
        ),
        "refusal-beyond-law": Finding(
            Both(
                "De wet die u noemt, heeft een gesloten lijst van gronden om niet te "
                "behandelen ({law}). Zonder artikel daarvan: {grounds}.",
                "The law you name has a closed list of grounds not to take a complaint "
                "up ({law}). Without an article of it: {grounds}.",
            ),
            Both(
                "Noem in `source` het lid waar de grond staat. Staat een grond er niet, "
                "haal die dan weg.",
                "Name in `source` the paragraph that holds the ground. A ground that is "
                "in none, take out.",
            ),
        ),
        "refusal-too-soon": Finding(
            Both(
                "De grond “{ground}” geldt eerder dan de wet toestaat die u zelf noemt "
                "({law}): pas na {least}.",
                "The ground “{ground}” holds sooner than the law allows that you name "
                "yourself ({law}): only after {least}.",
            ),
            Both(
                "Maak `older_than` minstens zo lang. Rust de grond op een andere wet, "
                "noem die dan in `source`.",
                "Make `older_than` at least that long. If the ground rests on another "
                "law, name that in `source`.",
            ),
        ),
        "refusal-day-fixed": Finding(
            Both(
                "Voor de grond “{ground}” telt de dag die de klager noemde, en niemand "
                "kan die dag rechtzetten als hij niet klopt of ontbreekt.",
                "For the ground “{ground}” the day counts that the complainant named, "
                "and nobody can set that day right when it is wrong or missing.",
            ),
            Both(
                "Zeg in `acts` wie `record-day` mag doen.",
                "Say in `acts` who may do `record-day`.",
            ),
        ),
        "refusal-without-term": Finding(
            Both(
                "Geen enkele termijn zegt wanneer iemand uiterlijk hoort dat een klacht "
                "niet wordt behandeld.",
                "No term says by when somebody is told that a complaint is not taken up.",
            ),
            Both(
                "Zet de brief die dat zegt, {notice}, in `kept_by` van een termijn vanaf "
                "`filed`. Een streven is genoeg.",
                "Put the letter that says so, {notice}, in `kept_by` of a term from "
                "`filed`. An aim is enough.",
            ),
        ),
        "refusal-told-late": Finding(
            Both(
                "Wie niet wordt behandeld, hoort dat volgens de wet die u noemt binnen "
                "{length} ({law}). Geen termijn zegt dat.",
                "Who is not taken up is told so within {length}, by the law you name "
                "({law}). No term says so.",
            ),
            Both(
                "Voeg een termijn toe vanaf `filed`, die de brief nakomt die het zegt, "
                "en die eindigt met `handler-appointed`.",
                "Add a term from `filed`, kept by the letter that says so, and ended by "
                "`handler-appointed`.",
            ),
        ),
        "refused-and-cut-off": Finding(
            Both(
                "Wie niet in behandeling wordt genomen, kan daarna niet verder: voor "
                "{act} is eerst nodig: {needs}. Dat komt er dan nooit.",
                "Who is not taken up cannot go on after that: {act} first needs: "
                "{needs}. That never comes about then.",
            ),
            Both(
                "Haal dat uit `needs`. Wie te vroeg komt, kan worden terugverwezen.",
                "Take that out of `needs`. Who comes too early can be referred back.",
            ),
        ),
        "incomplete-never-refused": Finding(
            Both(
                "De pagina zegt dat u een klacht kunt laten liggen als er iets blijft "
                "ontbreken. Maar niemand mag dat besluiten.",
                "The page says that you can leave a complaint when something stays "
                "missing. But nobody may decide so.",
            ),
            Both(
                'Zeg bij `not-take-up` wie dat mag, of zet `then = "go-on"`.',
                'Say with `not-take-up` who may do that, or set `then = "go-on"`.',
            ),
        ),
        "incomplete-without-law": Finding(
            Both(
                "U laat een klacht liggen als er iets blijft ontbreken. De wet die u "
                "noemt, kent die grond niet ({law}).",
                "You leave a complaint when something stays missing. The law you name "
                "knows no such ground ({law}).",
            ),
            Both(
                'Zet `then = "go-on"`, en oordeel over wat er wel is.',
                'Set `then = "go-on"`, and judge what there is.',
            ),
        ),
    }
)
"""Each finding by its code."""
