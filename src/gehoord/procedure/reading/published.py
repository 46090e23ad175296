"""Reading the published text: each sentence by its name, in one language or in each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from gehoord.procedure.published import Sentence
from gehoord.procedure.reading import own_words

if TYPE_CHECKING:
    from gehoord.procedure.lines import Path
    from gehoord.procedure.reading.checking import Checker
    from gehoord.procedure.schema import Key


def checked(checker: Checker, key: Key, raw: object, path: Path) -> object:
    """Return the sentences in their order; what is none is noted."""
    if not isinstance(raw, dict):
        return checker.mistyped(key, raw, path)
    found = []
    for name, said in raw.items():
        here = (*path, name)
        if not name.strip():
            checker.wrong("empty", here)
        text = own_words.text(checker, key, said, here)
        if isinstance(text, str | Mapping):
            found.append(Sentence(id=name, said=text))
    return tuple(found)
