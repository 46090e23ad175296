"""Sentences that are lines of a list: what stands over them is said of each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from gehoord.procedure.own_words import Own, by_language
from gehoord.procedure.published import Sentence
from gehoord.procedure.sentences.promises import PROMISED, VERB_FIRST

_HEAD: Final = re.compile(r"\b(we (?:will|shall)|wij|we):", re.IGNORECASE)
_LINE: Final = re.compile(r"^\W*(?=[a-zA-Z])")
_TO_US: Final = re.compile(r"\b(?:us|ons|wij|we)\b", re.IGNORECASE)
"""What is asked of who complains, below a list of what is done for them."""


def under_heads(
    sentences: tuple[Sentence, ...], languages: tuple[str, ...]
) -> Mapping[str, Own]:
    """Return each line of a list of promises, by name, with its head before it."""
    found: dict[str, dict[str, str]] = {}
    for lang in languages:
        head = ""
        for each in sentences:
            said = by_language(each.said, languages).get(lang, "")
            over = [*_HEAD.finditer(said)]
            line = _LINE.sub("", said[over[-1].end() :] if over else said)
            head = over[-1][1].capitalize() if over else head
            whole = f"{head} {line[:1].lower()}{line[1:]}"
            if head and _is_a_line(head, whole, line):
                found.setdefault(each.id, {})[lang] = whole
            elif not over:
                head = ""
    return found


def _is_a_line(head: str, whole: str, line: str) -> bool:
    """Return whether it goes on from the head: its first word is what is done."""
    first = line.split(" ", maxsplit=1)[0]
    begins = whole.lower()[: len(head) + 1 + len(first)]
    does = any(each.search(begins) for each in (*PROMISED, VERB_FIRST))
    return does and not _TO_US.search(line)
