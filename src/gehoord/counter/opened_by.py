"""Who opened the dossier: in which role, on which day, and what for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from gehoord.dossier import openings, refusals
from gehoord.handling.access import Sight
from gehoord.procedure.days import local_date
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.procedure.situation import hats
from gehoord.words.actors import YOU, opening
from gehoord.words.choices import choice
from gehoord.words.dates import long_date

_FIRST = (
    Role.THIRD_PARTY,
    Role.HANDLER,
    Role.RESPONDING_OWNER,
    Role.OWNER,
    Role.INTAKE,
    Role.ADVISER,
    Role.RESPONDENT,
)


@dataclass(frozen=True, kw_only=True)
class Looked:
    """That someone looked: a day, a role, a purpose."""

    day: str
    who: str
    what: str


def opened_by(seen: Sight, lang: str) -> list[Looked]:
    """Return who opened the dossier, the latest first, each once a day."""
    zone = seen.situation.procedure.zone
    found = openings.of_case(seen.opened.organisation_id, seen.opened.case_id)
    rows = [
        Looked(
            day=long_date(local_date(each.quarter, zone), lang),
            who=opening(_role(seen, each.who, lang)),
            what=_purpose(each.purpose),
        )
        for each in reversed(found)
    ]
    return [*dict.fromkeys(rows), *dict.fromkeys(_refused(seen, lang))]


def _refused(seen: Sight, lang: str) -> Iterator[Looked]:
    """Yield that somebody was refused, each once a day; not who: that could accuse."""
    stored, zone = seen.opened.stored, seen.situation.procedure.zone
    found = refusals.of_case(stored.organisation_id, stored.case_id, key=stored.key)
    for each in reversed(found):
        yield Looked(
            day=long_date(local_date(each.quarter, zone), lang),
            who=opening(_("someone of the organisation")),
            what=_("who may not open it and was refused"),
        )


def _role(seen: Sight, who: str, lang: str) -> str:
    if who == COMPLAINANT:
        return YOU[lang]
    worn = hats(seen.opened.case, seen.situation.office, who)
    role = next((each for each in _FIRST if each in worn), None)
    return choice(role, lang) if role else _("someone of the organisation")


def _purpose(purpose: str) -> str:
    told = {
        "receipt": _("to see the receipt"),
        "file": _("to open a file"),
        "letter": _("to read a letter"),
        "copy": _("to save a copy"),
        "act": _("to do something in it"),
        "mail-filed": _("to take it in, as it came by e-mail"),
        "export": _("to save it in a list outside Gehoord"),
    }
    return told.get(purpose, _("to read it"))
