"""
Why something is not possible: fact, reason and way out, in one or more sentences.

`sentence` says what an `Objection` of the rules means. Doors have objections of
their own, made with `Objection` too; the codes stand in `objection_lines` and
`objection_doors`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from gehoord.procedure.objections import STAGES, Objection
from gehoord.procedure.roles import Role
from gehoord.procedure.stages import Stage
from gehoord.words import acts, conditions, stages
from gehoord.words.actors import listed
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.dates import long_date
from gehoord.words.numbers import whole
from gehoord.words.objection_doors import DOOR
from gehoord.words.objection_lines import RULES
from gehoord.words.own_words import localised
from gehoord.words.particulars import LABELS
from gehoord.words.stages import Reader

_FIELDS: Final = MappingProxyType(
    {
        "received_on": Both("Dag van ontvangst", "Day of receipt"),
        "event_on": Both("De dag dat het gebeurde", "The day it happened"),
        "discovered_on": Both("De dag van de ontdekking", "The day it was found out"),
        "ended_on": Both("De dag dat de dienst eindigde", "The day the service ended"),
        "code": Both("Code", "Code"),
        "files": Both("Bestanden", "Files"),
        **LABELS,
    }
)
_OR: Final = Both(" of ", " or ")
_ONLY: Final = Both("Dit kan alleen {during}.", "This is only possible {during}.")


def sentence(
    objection: Objection,
    lang: str,
    *,
    act: str = "",
    reader: Reader = Reader.STAFF,
) -> str:
    """
    Return what is wrong, why, and what can be done now.

    `act` is the act whose form is shown, so that a field is called as it is there.
    """
    facts = objection.facts
    if objection.code == "needs":
        return conditions.unmet(str(facts["condition"]), lang)
    text = _text(objection)
    asked = str(facts.get("act", act))
    said = {
        name: _SAID[name](value, lang) if name in _SAID else str(value)
        for name, value in facts.items()
    }
    if "called" in facts:
        said["field"] = localised(facts["called"], lang)
    elif "field" in facts:
        said["field"] = field(str(facts["field"]), lang, act=act)
    if "by" in facts:
        said["roles"] = _roles(facts["by"], lang)
    if objection.code == "stage":
        stage = Stage(str(facts["stage"]))
        said["stands"] = stages.sentence(stage, lang, reader=reader)
        said["during"] = stages.during(STAGES[asked], lang)
    return text[lang].format(**said)


def when(objection: Objection, lang: str) -> str:
    """Return when it is possible, for a page that says where the case stands."""
    facts = objection.facts
    return _ONLY[lang].format(during=stages.during(STAGES[str(facts["act"])], lang))


def _text(objection: Objection) -> Both:
    code = objection.code
    if objection.facts.get("contact"):
        code = f"{code}:contact"
    return RULES.get(code) or DOOR[code]


def field(name: str, lang: str, *, act: str = "") -> str:
    """Return what a field is called: as this act asks it, or by itself."""
    if act in acts.ACTS and name in acts.ACTS[act].asks:
        return acts.label(act, name, lang).rstrip("?")
    return _FIELDS[name][lang]


def _act(value: object, lang: str) -> str:
    return acts.title(str(value), lang)


def _roles(value: object, lang: str) -> str:
    assert isinstance(value, tuple)
    *rest, last = [choice(Role(each), lang) for each in value]
    return (", ".join(rest) + _OR[lang] if rest else "") + last


def _day(value: object, lang: str) -> str:
    assert isinstance(value, date)
    return long_date(value, lang)


def _listed(value: object, lang: str) -> str:
    assert isinstance(value, tuple)
    return listed(value, lang)


def _own(value: object, lang: str) -> str:
    return localised(value, lang)


def _person(value: object, lang: str) -> str:
    if isinstance(value, str) and value in set(Role):
        return choice(Role(value), lang)
    return localised(value, lang)


def _people(value: object, lang: str) -> str:
    """Return roles by their word, and posts by their name, with “or” between them."""
    assert isinstance(value, tuple)
    *rest, last = (_person(each, lang) for each in value)
    return (", ".join(rest) + _OR[lang] if rest else "") + last


def _number(value: object, lang: str) -> str:
    assert isinstance(value, int)
    return whole(value, lang)


_SAID: Final[Mapping[str, Callable[[object, str], str]]] = MappingProxyType(
    {
        "act": _act,
        "allowed": _listed,
        "first_day": _day,
        "last_day": _day,
        "most": _number,
        "sum": _own,
        "who": _people,
    }
)
