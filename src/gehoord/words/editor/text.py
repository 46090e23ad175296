"""What is asked of the published text where an owner changes it, sentence by sentence."""

from __future__ import annotations

from typing import Final

from gehoord.words.both import Both
from gehoord.words.sources import source

NAMES: Final = Both("Hoe de zinnen heten", "What the sentences are called")
WORDS: Final = Both("“{name}”", "“{name}”")
NAME: Final = Both("Hoe “{name}” heet", "What “{name}” is called")
NEW_NAME: Final = Both(
    "Nieuwe zin {number}: hoe die heet", "New sentence {number}: name"
)
NEW_WORDS: Final = Both(
    "Nieuwe zin {number}: wat er staat", "New sentence {number}: what it says"
)
NEW_PLACE: Final = Both("Nieuwe zin {number}: waar", "New sentence {number}: where")
AT_THE_END: Final = Both("Aan het eind", "At the end")
BEFORE: Final = Both("Vóór “{name}”", "Before “{name}”")
NAME_HINT: Final = Both(
    "Zoals “zin 4” of “artikel 2”. Bij een termijn of brief zegt u met deze naam waar "
    "die staat.",
    "Such as “sentence 4” or “article 2”. A term or a letter says by this name where it "
    "stands.",
)
EMPTY_HINT: Final = Both(
    "Maakt u alles leeg? Dan verdwijnt de zin.",
    "Do you make all of it empty? Then the sentence goes.",
)
RENAME_HINT: Final = Both(
    "Verandert u de naam? Verander die dan ook waar deze zin als bron staat.",
    "Do you change the name? Then change it too where this sentence is a source.",
)
NO_NAME: Final = Both(
    "“{label}” is nog leeg. Geef de zin een naam, zoals in uw tekst.",
    "“{label}” is still empty. Give the sentence a name, as in your text.",
)
NO_WORDS: Final = Both(
    "“{label}” is nog leeg. Neem de zin uit uw tekst over.",
    "“{label}” is still empty. Copy the sentence from your text.",
)
SAME_NAME: Final = Both(
    "“{label}”: er is al een zin die “{taken}” heet. Kies een andere naam.",
    "“{label}”: there is already a sentence called “{taken}”. Choose another name.",
)
_FROM_TO: Final = Both("“{first}” tot en met “{last}”", "“{first}” to “{last}”")


def stretch(names: tuple[str, ...], lang: str) -> str:
    """Return what a stretch of the text is called: its first name and its last."""
    first, last = (source(each, lang) for each in (names[0], names[-1]))
    if len(names) == 1:
        return WORDS[lang].format(name=first)
    return _FROM_TO[lang].format(first=first, last=last)
