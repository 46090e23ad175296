"""Whom a bench signs in as; in a module that needs no Django."""

from __future__ import annotations

from typing import Final

OWNER: Final = "ank@example.org"
PASSWORD: Final = "een fiets op de dijk in maart"  # noqa: S105 - nobody's
