"""No letter travels in clear: without TLS the server must be this machine's own."""

from __future__ import annotations

import runpy
from typing import Any

import pytest

from gehoord import settings as product
from gehoord.environment import Misconfigured, is_this_machine


def set_so(monkeypatch: pytest.MonkeyPatch, **said: str) -> dict[str, Any]:
    """Return the settings as they are read with this in the environment."""
    for name, value in said.items():
        monkeypatch.setenv(f"GEHOORD_MAIL_{name}", value)
    return runpy.run_path(str(product.__file__))


@pytest.mark.parametrize(
    "host", ["relay.example.org", "10.0.0.7", "localhost.evil.example"]
)
def test_a_server_elsewhere_gets_nothing_without_tls(
    monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    said = {"HOST": host, "FROM": "klachten@example.org", "SECURITY": "none"}

    with pytest.raises(Misconfigured, match="in clear"):
        set_so(monkeypatch, **said)


@pytest.mark.parametrize(
    ("host", "security"),
    [("localhost", "none"), ("127.0.0.1", "none"), ("relay.example.org", "starttls")],
)
def test_a_server_on_this_machine_needs_none_and_another_has_it(
    monkeypatch: pytest.MonkeyPatch, host: str, security: str
) -> None:
    said = {"HOST": host, "FROM": "klachten@example.org", "SECURITY": security}

    found = set_so(monkeypatch, **said)

    assert found["GEHOORD_MAIL_SECURITY"] == security


def test_only_a_loopback_address_is_this_machine() -> None:
    assert [is_this_machine(each) for each in ("", "[::1]", "LOCALHOST")] == [True] * 3
    assert not any(is_this_machine(each) for each in ("0.0.0.0", "::", "local"))  # noqa: S104 - no place to listen on
