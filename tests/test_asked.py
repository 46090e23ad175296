"""Of another database is asked what no test before asked, and not all again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.asked import Asked, once_more

ASK = "SELECT name FROM people_staff WHERE number = %s"


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    return Asked(tmp_path)


def goes(asked: Asked, test: str, *questions: tuple[str, object]) -> None:
    asked.begin()
    for sql, values in questions:
        asked.take(sql, values)
    asked.end(test)


def test_what_was_asked_before_is_not_asked_again(asked: Asked, tmp_path: Path) -> None:
    goes(asked, "first", (ASK, (1,)))
    goes(asked, "second", (ASK, (2,)))
    assert once_more(tmp_path) == ["first"]


@pytest.mark.parametrize(
    "other",
    [
        (f"{ASK} AND name = %s", (1, "Bea")),
        (ASK, (2**31,)),
        (ASK, ("1",)),
        (ASK, (None,)),
    ],
    ids=["other words", "a wide number", "a text", "nothing"],
)
def test_other_words_and_values_of_another_kind_are_asked(
    asked: Asked, tmp_path: Path, other: tuple[str, object]
) -> None:
    goes(asked, "first", (ASK, (1,)))
    goes(asked, "second", other)
    assert once_more(tmp_path) == ["first", "second"]


def test_a_text_in_other_letters_or_with_a_nought_is_another(
    asked: Asked, tmp_path: Path
) -> None:
    for test, name in (("plain", "Bea"), ("accents", "Béa"), ("nought", "B\0a")):
        goes(asked, test, (ASK, (name,)))
    goes(asked, "as-plain", (ASK, ("Noor",)))
    assert once_more(tmp_path) == ["accents", "nought", "plain"]


def test_how_many_values_and_rows_there_are_is_no_other_question(
    asked: Asked, tmp_path: Path
) -> None:
    goes(asked, "two", ("SELECT 1 WHERE a IN (%s, %s)", (1, 2)))
    goes(asked, "three", ("SELECT 1 WHERE a IN (%s, %s, %s)", (1, 2, 3)))
    goes(asked, "one-row", ("INSERT INTO a VALUES (%s, %s)", [(1, 2)]))
    goes(asked, "rows", ("INSERT INTO a VALUES (%s, %s)", [(1, 2), (3, 4)]))
    goes(asked, "later", ('SAVEPOINT "s12_x1"', None))
    goes(asked, "latest", ('SAVEPOINT "s13_x2"', None))
    assert once_more(tmp_path) == ["later", "one-row", "two"]


def test_what_another_process_asked_meanwhile_is_known(
    asked: Asked, tmp_path: Path
) -> None:
    beside = Asked(tmp_path)
    goes(asked, "here", (ASK, (1,)))
    goes(beside, "there", (ASK, (2,)))
    goes(beside, "too", (f"{ASK} AND 1 = 1", (2,)))
    goes(asked, "again", (f"{ASK} AND 1 = 1", (3,)))
    assert once_more(tmp_path) == ["here", "too"]


def test_what_tries_the_database_itself_is_always_asked_by_its_name(
    asked: Asked, tmp_path: Path
) -> None:
    goes(asked, "first", (ASK, (1,)))
    for day in ("2027-03-05", "2027-03-06"):
        asked.begin()
        asked.end(f"tests/x.py::test_kept[{day}]", always=True)
    assert once_more(tmp_path) == ["first", "tests/x.py::test_kept"]
