"""The headings of an export, and how the promises of a case stand in one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.roles import Role
from gehoord.words.both import Both
from gehoord.words.called import Called, heading

_HEADINGS: Final = (
    Both("Kenmerk", "Reference"),
    Both("Soort", "Kind"),
    Both("Fase", "Stage"),
    Both("Ontvangen", "Received"),
    Both("Naam", "Name"),
    Both("Onderwerp", "Subject"),
    Role.ADVISER,
    Role.HANDLER,
    Both("Te doen uiterlijk", "To do by"),
    Both("Toezeggingen", "Promises"),
    Both("Uitkomst", "Outcome"),
    Both("Gesloten", "Closed"),
)

_MORE: Final = Both(
    "Er zijn meer dossiers dan deze {number}. Kies een kortere periode, of één "
    "behandelaar.",
    "There are more cases than these {number}. Choose a shorter period, or one handler.",
)

_PROMISES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "missed": Both("Niet alle nagekomen", "Not all kept"),
        "running": Both("Loopt nog", "Still running"),
        "kept": Both("Nagekomen door mensen", "Kept by people"),
        "kept-by-clock": Both(
            "Nagekomen, soms door de klok", "Kept, some by the clock"
        ),
    }
)


def headings(lang: str, called: Called) -> tuple[str, ...]:
    """Return what stands above the columns, in their order."""
    return tuple(
        heading(each, lang, called) if isinstance(each, Role) else each[lang]
        for each in _HEADINGS
    )


def more(number: int, lang: str) -> str:
    """Return what the last row says of a list that does not hold all there is."""
    return _MORE[lang].format(number=number)


def promises(code: str, lang: str) -> str:
    """Return how the promises of a case stand."""
    return _PROMISES[code][lang]
