"""Letters in a further language: of its catalogue, and guarded like any other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace

import pytest

from gehoord.languages import said
from gehoord.languages.spoken import SPOKEN
from gehoord.letters import texts_of
from gehoord.letters.compose import compose
from gehoord.letters.facts import Addressee, LetterFacts
from gehoord.letters.pdf import render
from gehoord.letters.publishable import missing
from gehoord.letters.reading_back import read_back
from gehoord.letters.required import Incomplete
from gehoord.letters.texts_of import MissingText, english, part_of, text_of
from gehoord.letters.wording import gaps
from gehoord.procedure.reading import read
from tests.accented import FRISIAN, accented, in_frisian, with_frisian
from tests.letters.stories import every_story
from tests.letters.writing import in_full
from tests.shipped import CALENDARS, FULL


@pytest.fixture
def frisian(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with with_frisian(monkeypatch) as lang:
        yield lang


PLAIN = re.compile(r"\b[A-Za-z]{3,}\b")
VOWEL = re.compile("[aeiouyAEIOUY]")


def strings(said: object) -> Iterator[str]:
    """Give every text in the facts of a letter, however deep."""
    if isinstance(said, str):
        yield said
    elif is_dataclass(said):
        for each in fields(said):
            yield from strings(getattr(said, each.name))
    elif isinstance(said, Mapping):
        yield from strings(tuple(said.values()))
    elif isinstance(said, tuple | list | frozenset):
        for each in said:
            yield from strings(each)


def unsaid(text: str, facts: LetterFacts) -> set[str]:
    """Return the words of a letter that no catalogue gave and nobody typed."""
    typed = " ".join(strings(replace(facts, procedure=None))).lower()  # type: ignore[arg-type]
    found = PLAIN.findall(re.sub(r"https?://\S+|\S+@\S+", " ", text))
    return {each for each in found if VOWEL.search(each) and each.lower() not in typed}


@pytest.fixture(scope="module")
def told() -> list[LetterFacts]:
    """Return every letter of every story, of a file that is in that language alone."""
    procedure = read(in_frisian(FULL["kleuterrevolutie"]), CALENDARS)
    return [
        in_full(replace(letter, language=FRISIAN))
        for each in every_story(procedure)
        for letter in each.written
    ]


def test_every_letter_can_be_put_in_words_of_a_catalogue(
    frisian: str, told: list[LetterFacts]
) -> None:
    for facts in told:
        letter = compose(facts)

        assert unsaid(letter.text, facts) == set(), facts.notice
        assert f'lang="{frisian}" dir="ltr"' in letter.html
        assert letter.pdf_name == accented("letter.pdf")
        assert "{{" not in letter.text


def test_a_letter_on_paper_is_in_that_language_too(
    frisian: str, told: list[LetterFacts]
) -> None:
    receipt = next(each for each in told if each.notice == "receipt")

    source = compose(receipt).pdf_source or ""

    assert f'"lang": "{frisian}"' in source
    assert accented("Reference") in source
    assert render(source).startswith(b"%PDF")


def test_a_letter_that_left_in_that_language_is_read_back_with_its_headings(
    frisian: str, told: list[LetterFacts]
) -> None:
    closing = next(each for each in told if each.notice == "closing-letter")
    heading = accented("How long we keep your dossier")

    sheet = read_back(compose(closing).text, frisian)

    assert heading in {each["words"] for each in sheet.body if each["is"] == "heading"}


@pytest.mark.usefixtures("frisian")
def test_a_catalogue_that_leaves_out_what_a_letter_must_say_makes_no_letter(
    told: list[LetterFacts], monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = next(each for each in told if each.notice == "receipt")
    whole = said.said
    monkeypatch.setattr(
        texts_of, "said", lambda *key: whole(*key).replace("{{received.on}}", "hjoed")
    )

    with pytest.raises(Incomplete):
        compose(receipt)


def test_what_has_no_text_in_a_language_is_never_made_up(frisian: str) -> None:
    with pytest.raises(MissingText):
        text_of("no-such-notice", Addressee.COMPLAINANT, frisian)
    with pytest.raises(MissingText):
        part_of("no-such-part", frisian)


def test_a_catalogue_is_asked_for_every_letter_and_every_part(frisian: str) -> None:
    asked = english()

    assert {"receipt", "alarm.staff", "parts/greeting"} < asked.keys()
    for name, text in asked.items():
        assert gaps(said.said(frisian, text, f"letter {name}")) == gaps(text)


def test_a_file_in_a_language_with_a_catalogue_may_be_published(frisian: str) -> None:
    text = in_frisian(FULL["kleuterrevolutie"])

    assert frisian not in SPOKEN
    assert missing(read(text, CALENDARS)) == ()


def test_a_file_in_a_language_without_a_catalogue_may_not_be_published() -> None:
    text = in_frisian(FULL["kleuterrevolutie"])

    (found,) = missing(read(text, CALENDARS))

    assert found == (
        "There are no words in the language ‘fy’. Choose from: nl, en. Or add that "
        "language with a catalogue, as docs/how-to/add-a-language.md says."
    )
