"""A calendar is fetched by https, from outside, within limits; else it is said why."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler
from ipaddress import ip_address
from pathlib import Path

import pytest

from gehoord.handling import calendar_address
from gehoord.handling.calendar_address import (
    CalendarTrouble,
    Trouble,
    checked,
    fetch,
)
from tests.calendar_server import says, serving
from tests.certificates import Certificate, certificate_for

INSIDE = frozenset({"localhost"})


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate_for("localhost", folder=tmp_path_factory.mktemp("certificate"))


def trouble(address: str, certificate: Certificate) -> Trouble:
    with pytest.raises(CalendarTrouble) as refused:
        fetch(address, trust=certificate.trust, inside=INSIDE)
    return refused.value.trouble


def test_a_calendar_comes_as_it_is_served(certificate: Certificate) -> None:
    with serving(certificate, says(b"BEGIN:VCALENDAR")) as address:
        found = fetch(address, trust=certificate.trust, inside=INSIDE)

    assert found == b"BEGIN:VCALENDAR"


def test_a_server_of_ones_own_network_is_not_asked_unless_it_is_named(
    certificate: Certificate,
) -> None:
    asked: list[str] = []

    def answer(request: BaseHTTPRequestHandler) -> None:
        asked.append(request.path)

    with serving(certificate, answer) as address, pytest.raises(CalendarTrouble) as no:
        fetch(address, trust=certificate.trust, inside=frozenset({"elsewhere"}))

    assert no.value.trouble is Trouble.WITHIN
    assert asked == []


def test_a_redirection_leads_no_further_in_than_an_address_does(
    certificate: Certificate,
) -> None:
    inside = says(b"", status=302, Location="https://127.0.0.1:1/secret")
    plain = says(b"", status=301, Location="http://localhost/calendar.ics")
    for_ever = says(b"", status=302, Location="/calendar.ics")
    with serving(certificate, inside) as address:
        within = trouble(address, certificate)
    with serving(certificate, plain) as address:
        without_tls = trouble(address, certificate)
    with serving(certificate, for_ever) as address:
        round_and_round = trouble(address, certificate)

    assert within is Trouble.WITHIN
    assert without_tls is Trouble.NOT_HTTPS
    assert round_and_round is Trouble.NO_ANSWER


@pytest.mark.parametrize(
    "place",
    [
        *("127.0.0.1", "10.1.2.3", "172.20.0.1", "192.168.1.1", "169.254.169.254"),
        *("100.64.0.1", "0.1.2.3", "224.0.0.1", "::1", "fe80::1%eth0", "fd00::1"),
        *("::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "::"),
    ],
)
def test_what_lies_within_is_known_by_every_way_to_write_it(place: str) -> None:
    assert not calendar_address._is_outside(place)


@pytest.mark.parametrize("place", ["93.184.215.14", "2a00:1450:400e:80f::200e"])
def test_what_lies_outside_is_asked(place: str) -> None:
    assert calendar_address._is_outside(place)
    assert ip_address(place).is_global


@pytest.mark.parametrize(
    ("status", "is_called"),
    [
        (401, Trouble.NOT_FOR_US),
        (404, Trouble.NOT_FOR_US),
        (500, Trouble.NO_ANSWER),
        (204, Trouble.NO_ANSWER),
    ],
)
def test_a_server_that_gives_none_is_told_apart(
    certificate: Certificate, status: int, is_called: Trouble
) -> None:
    with serving(certificate, says(b"", status=status)) as address:
        assert trouble(address, certificate) is is_called


def test_a_certificate_of_another_is_not_believed(
    certificate: Certificate, tmp_path: Path
) -> None:
    other = certificate_for("elsewhere.example", folder=tmp_path)

    with serving(other, says(b"")) as address:
        of_another_name = trouble(address, other)
        of_nobody_known = trouble(address, certificate)

    assert of_another_name is of_nobody_known is Trouble.CERTIFICATE


def test_no_more_is_taken_in_than_a_calendar_may_be(
    certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar_address, "MOST_BYTES", 1000)

    with serving(certificate, says(b"x" * 1001)) as address:
        assert trouble(address, certificate) is Trouble.TOO_LARGE


def test_what_breaks_off_halfway_is_not_taken_for_whole(
    certificate: Certificate,
) -> None:
    with serving(certificate, says(b"BEGIN", Content_Length="500")) as address:
        assert trouble(address, certificate) is Trouble.NOT_REACHED


def test_a_server_that_gives_a_byte_now_and_then_is_cut_off(
    certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar_address, "SECONDS", 0.3)
    over = threading.Event()

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
        while not over.wait(0.05):
            request.wfile.write(b"x")

    with serving(certificate, answer) as address:
        found = trouble(address, certificate)
        over.set()

    assert found is Trouble.NOT_REACHED


def test_nobody_there_is_not_reached(certificate: Certificate) -> None:
    with serving(certificate, says(b"")) as address:
        pass

    assert trouble(address, certificate) is Trouble.NOT_REACHED
    assert trouble("https://nowhere.invalid/", certificate) is Trouble.NOT_REACHED


@pytest.mark.parametrize(
    ("said", "is_called"),
    [
        ("http://example.org/a.ics", Trouble.NOT_HTTPS),
        ("file:///etc/passwd", Trouble.NOT_AN_ADDRESS),
        ("example.org/a.ics", Trouble.NOT_AN_ADDRESS),
        ("https://", Trouble.NOT_AN_ADDRESS),
        ("https://[::1", Trouble.NOT_AN_ADDRESS),
        ("https://example.org:0x/", Trouble.NOT_AN_ADDRESS),
        ("https://example.org/a b", Trouble.NOT_AN_ADDRESS),
        ("https://example.org/\r\nX: y", Trouble.NOT_AN_ADDRESS),
        ("https://example.org/" + "a" * 2000, Trouble.NOT_AN_ADDRESS),
        ("", Trouble.NOT_AN_ADDRESS),
    ],
)
def test_an_address_that_cannot_be_asked_is_refused_when_it_is_given(
    said: str, is_called: Trouble
) -> None:
    with pytest.raises(CalendarTrouble) as refused:
        checked(said)

    assert refused.value.trouble is is_called


def test_what_programs_call_webcal_is_asked_by_https() -> None:
    assert checked(" webcal://example.org/a.ics ") == "https://example.org/a.ics"
