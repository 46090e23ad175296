"""How often one place may ask, without knowing who it is."""

from __future__ import annotations

from gehoord.counter.limits import KEPT, Budget, Limits

THREE = Budget("three", 3, 10)


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_after_three_the_fourth_waits_and_time_gives_one_back() -> None:
    clock = Clock()
    limits = Limits(clock)

    first = [limits.wait(THREE, "here") for _ in range(4)]
    clock.seconds = 10
    later = [limits.wait(THREE, "here") for _ in range(2)]

    assert [0, 0, 0, 10] == first
    assert [0, 10] == later


def test_another_place_and_another_budget_have_their_own() -> None:
    limits = Limits(Clock())
    for _ in range(4):
        limits.wait(THREE, "here")

    assert 0 == limits.wait(THREE, "there")
    assert 0 == limits.wait(Budget("other", 3, 10), "here")


def test_no_address_is_kept_and_not_without_end() -> None:
    limits = Limits(Clock())

    for number in range(KEPT + 10):
        limits.wait(THREE, f"192.0.2.{number}")

    assert KEPT == len(limits._left)
    assert all(len(key) == 16 for key in limits._left)
