"""What follows from a part of a procedure is worked out once, and for that part alone."""

from __future__ import annotations

from gehoord.procedure.once import MOST, once


def test_the_same_part_is_looked_at_once_and_another_that_is_equal_again() -> None:
    asked: list[tuple[int, ...]] = []

    @once
    def doubled(part: tuple[int, ...]) -> tuple[int, ...]:
        asked.append(part)
        return tuple(2 * each for each in part)

    part, equal = tuple(range(1, 3)), tuple(range(1, 3))
    found = [doubled(part), doubled(part), doubled(equal)]

    assert found == [(2, 4)] * 3
    assert len(asked) == 2


def test_however_many_parts_there_are_each_gets_its_own() -> None:
    @once
    def total(part: tuple[int, ...]) -> int:
        return sum(part)

    parts = [(number, 1) for number in range(2 * MOST)]

    assert [total(part) for part in parts] == [number + 1 for number in range(2 * MOST)]
    assert [total(part) for part in parts[:3]] == [1, 2, 3]
