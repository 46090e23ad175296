"""Findings about what is welcome, and is sent elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

WELCOMED: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "welcome-sent-elsewhere": Finding(
            Both(
                "De pagina vraagt om dit: {kinds}. Maar {where} zegt dat het hier niet "
                "voor is, en waar het wel heen kan.",
                "The page asks for this: {kinds}. But {where} says that it is not for "
                "here, and where it can go.",
            ),
            Both(
                "Noem in `welcome` alleen wat hier komt: {other}.",
                "Name in `welcome` only what comes here: {other}.",
            ),
        ),
    }
)
"""What is doubtful about what is welcome, by its code."""
