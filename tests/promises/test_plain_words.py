"""What people read is plain: bounds that hold for every text in both languages."""

from __future__ import annotations

import re
from statistics import mean
from typing import Final

import pytest

from tests.promises.plain import Text, longest_part, texts, words

MOST_WORDS: Final = {"public": 20, "staff": 24}
ON_AVERAGE: Final = 12
"""Words a sentence, over a letter or the pages of a room; Dutch B1 asks 10 to 15."""
LONGEST_WORD: Final = 16
AS_THEY_ARE: Final = frozenset(
    {
        "afwezigheidsbericht",  # what mail programs call it themselves
        "klachtenprocedure",  # what the page is about, and what the law calls it
        "ontvangstbevestiging",  # the name of a letter, after the law
    }
)
"""Longer words that the reader knows or needs. Another one needs a reason here."""
SHOUT: Final = re.compile(r"!(?!=)")
FAMILIAR: Final = re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
ALL: Final = tuple(texts())


def told(text: Text) -> str:
    """Return whether anyone can read it, or only who works there."""
    staff = text.place.startswith(("desk", "practice", "words/findings"))
    return "staff" if staff or ".staff." in text.place else "public"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_sentence_is_longer_than_agreed(lang: str) -> None:
    too_long = [
        (text.place, len(words(sentence)), sentence)
        for text in ALL
        if text.lang == lang
        for sentence in text.sentences
        if len(words(sentence)) > MOST_WORDS[told(text)]
    ]

    assert too_long == []


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_sentences_are_short_on_average_in_every_place(lang: str) -> None:
    lengths: dict[str, list[int]] = {}
    for text in ALL:
        if text.lang == lang:
            each = [len(words(sentence)) for sentence in text.sentences]
            lengths.setdefault(text.place, []).extend(each)

    heavy = {
        place: round(mean(found), 1)
        for place, found in lengths.items()
        if found and mean(found) > ON_AVERAGE
    }

    assert heavy == {}


def test_no_word_is_longer_than_agreed() -> None:
    too_long = {
        word
        for text in ALL
        for sentence in text.sentences
        for word in words(sentence)
        if len(longest_part(word)) > LONGEST_WORD
    }

    assert {word.lower() for word in too_long} - AS_THEY_ARE == set()


def test_nobody_is_shouted_at_or_spoken_to_as_a_child() -> None:
    loud = [text for text in ALL if SHOUT.search(text.said)]
    familiar = [
        text for text in ALL if text.lang == "nl" and FAMILIAR.search(text.said)
    ]

    assert loud == []
    assert familiar == []


def test_every_source_of_texts_is_measured() -> None:
    places = {text.place.split("/")[0] for text in ALL}
    both = {
        lang: sum(len(text.sentences) for text in ALL if text.lang == lang)
        for lang in ("nl", "en")
    }

    assert {"counter", "desk", "letters", "words", "practice", "."} <= places
    assert min(both.values()) > 2500


def test_a_long_sentence_and_a_long_word_are_seen() -> None:
    long = Text(place="x", lang="nl", said="Een woord " * 12 + "is te veel. Kort.")

    assert [len(words(each)) for each in long.sentences] == [27, 1]
    assert longest_part("arbeids-ongeschiktheidsverzekering") == (
        "ongeschiktheidsverzekering"
    )
