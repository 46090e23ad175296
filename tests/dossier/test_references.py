from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gehoord.dossier import references
from gehoord.dossier.references import ALPHABET, CheckFails, NotAReference

SIGNS = st.text(alphabet=ALPHABET, min_size=4, max_size=8)
YEARS = st.integers(2020, 2099)


def made_from(signs: str, *, year: int = 2026) -> str:
    drawn = iter(ALPHABET.index(sign) for sign in signs)
    return references.make(
        year=year, random_below=lambda _: next(drawn), length=len(signs)
    )


def test_a_reference_is_year_random_characters_and_a_check_character() -> None:
    reference = made_from("7K4M")

    assert reference.startswith("26-7K4M-")
    assert len(reference) == len("26-7K4M-X")


@given(SIGNS, YEARS)
def test_every_reference_is_read_as_it_was_made(signs: str, year: int) -> None:
    reference = made_from(signs, year=year)

    assert references.read(reference) == reference


@given(SIGNS)
def test_a_reference_is_understood_however_it_is_typed(signs: str) -> None:
    reference = made_from(signs)

    sloppy = f"  {reference.replace('-', ' ').lower()} "
    lookalikes = reference.replace("0", "o").replace("1", "l").replace("-", "")

    assert references.read(sloppy) == reference
    assert references.read(lookalikes) == reference


@given(SIGNS, st.data())
def test_one_wrong_character_is_seen(signs: str, data: st.DataObject) -> None:
    typed = list(made_from(signs).replace("-", ""))
    place = data.draw(st.integers(0, len(typed) - 1))
    wrong = data.draw(st.sampled_from(ALPHABET[:10] if place < 2 else ALPHABET))
    assume(wrong != typed[place])
    typed[place] = wrong

    with pytest.raises(CheckFails):
        references.read("".join(typed))


@given(SIGNS, st.data())
def test_two_swapped_characters_are_seen_wherever_they_are(
    signs: str, data: st.DataObject
) -> None:
    typed = list(made_from(signs).replace("-", ""))
    one, other = data.draw(
        st.lists(st.integers(2, len(typed) - 1), min_size=2, max_size=2, unique=True)
    )
    assume(typed[one] != typed[other])
    typed[one], typed[other] = typed[other], typed[one]

    with pytest.raises(CheckFails):
        references.read("".join(typed))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "26",
        "26-7K4",
        "26-7K4M7K4M7-X",
        "26-7K4U-X",
        "2A-7K4M-X",
        "26-7K4M-*",
        "é" * 7,
    ],
)
def test_what_cannot_be_a_reference_is_told_apart_from_a_typing_error(
    text: str,
) -> None:
    with pytest.raises(NotAReference):
        references.read(text)


def test_references_of_one_day_are_in_no_order() -> None:
    drawn = iter([17, 3, 30, 8, 2, 29, 11, 5])
    year = date(2026, 11, 22).year

    first = references.make(year=year, random_below=lambda _: next(drawn))
    second = references.make(year=year, random_below=lambda _: next(drawn))

    assert first[3:7] == "H3Y8"
    assert second[3:7] == "2XB5"
