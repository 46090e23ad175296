"""Keys above the tables that the public page shows, each by the line that shows it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

ABOVE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "welcome": "welcome",
        "with-terms": "with_terms",
        "definition": "definition",
        "who-may-file": "who_may_file",
        "minors": "minors",
        "free-of-charge": "free_of_charge",
        "no-disadvantage": "no_disadvantage",
        "adviser-first": "adviser_first",
        "exemption": "exemption",
        "address": "address",
        "fallback-address": "fallback_address",
        "channels": "channels",
        "asks": "particulars",
        "told-counts": "told_counts",
        "anonymous": "anonymous",
        "anonymous-why": "anonymous_why",
        "no-contact": "no_contact",
        "counts-from": "counts_from",
        "confidential": "confidential",
        "handler": "names.handler",
    }
)
"""
The key behind each kind of line; they have no table, so no `source` of their own.

What is asked of whoever complains stands in a table that takes none. So does the name
in `[names]` of who handles a complaint, where others decide on it.
"""
KEYS: Final = frozenset(ABOVE.values())
