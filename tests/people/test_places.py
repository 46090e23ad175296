"""Whoever comes in through a proxy is somebody else than the proxy."""

from __future__ import annotations

import pytest
from django.test import RequestFactory
from pytest_django import Settings

from gehoord.people.places import place_of


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("192.0.2.77", "192.0.2.0/24"),
        ("2001:db8:1:2:3::4", "2001:db8:1::/56"),
        ("::ffff:192.0.2.77", "192.0.2.0/24"),
        ("192.0.2.77:4711", "192.0.2.0/24"),
        ("[2001:db8:1:2:3::4]:4711", "2001:db8:1::/56"),
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
