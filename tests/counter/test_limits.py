"""How often one place may ask, without knowing who it is."""

from __future__ import annotations

import pytest
from django.test import RequestFactory
from pytest_django import Settings

from gehoord.counter.limits import KEPT, Budget, Limits, place_of

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


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("192.0.2.77", "192.0.2.0/24"),
        ("2001:db8:1:2:3::4", "2001:db8:1::/56"),
        ("nonsense", "unknown"),
        ("", "unknown"),
    ],
)
def test_neighbours_in_a_network_are_one_place(
    rf: RequestFactory, address: str, place: str
) -> None:
    request = rf.get("/", REMOTE_ADDR=address)

    assert place == place_of(request)


def test_behind_a_proxy_the_address_is_the_one_the_proxy_added(
    rf: RequestFactory, settings: Settings
) -> None:
    settings.SECURE = True
    given = "10.0.0.1, 198.51.100.7"
    request = rf.get("/", REMOTE_ADDR="127.0.0.1", headers={"x-forwarded-for": given})

    assert "198.51.100.0/24" == place_of(request)
