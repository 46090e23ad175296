"""Whom the ruling of a third party binds, said to who may choose the court instead."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.bodies import Binds, Body
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.both import Both
from gehoord.words.own_words import localised
from gehoord.words.page.handled import either

_BOTH: Final = Both(
    "De uitspraak van de derde bindt u en de organisatie.",
    "The ruling of the third party binds you and the organisation.",
)
_US: Final = Both(
    "De uitspraak van de derde bindt de organisatie, en u niet.",
    "The ruling of the third party binds the organisation, and not you.",
)
_NOBODY: Final = Both(
    "De uitspraak van de derde bindt niemand.",
    "The ruling of the third party binds nobody.",
)
_IF: Final = MappingProxyType(
    {
        Binds.IF_AGREED: Both(
            "De uitspraak bindt alleen als u en de organisatie daar samen voor kozen.",
            "The ruling binds only if you and the organisation chose that together.",
        ),
        Binds.IF_ACCEPTED: Both(
            "De uitspraak bindt alleen als u die aanvaardt.",
            "The ruling binds only if you accept it.",
        ),
    }
)
_COURT_CHOICE: Final = Both(
    "Klaagt u als consument? Dan hebt u ten minste een maand om voor de rechter te "
    "kiezen, in plaats van {body}.",
    "Do you complain as a consumer? Then you have at least a month to choose the court "
    "instead of {body}.",
)
_THE_BODY: Final = Both("de onafhankelijke derde", "the independent third party")
_EITHER: Final = Both(" of ", " or ")


def bound(body: Body | None, lang: str) -> str:
    """Return whom its ruling binds, as who complains reads it; empty where unsaid."""
    if body is None or body.binding_for is None:
        return ""
    if not body.binding_for:
        return _NOBODY[lang]
    if body.binds in _IF:
        return _IF[body.binds][lang]
    return (_BOTH if COMPLAINANT in body.binding_for else _US)[lang]


def court_choice(facts: Mapping[str, Any], lang: str) -> str:
    """Return that a consumer may choose the court, instead of whom where several are."""
    names = [localised(each, lang) for each in facts["names"]]
    body = either(names, _EITHER[lang]) if names else _THE_BODY[lang]
    return _COURT_CHOICE[lang].format(body=body)
