"""Who sits as the third party that a procedure names, and who it names instead."""

from __future__ import annotations

from typing import NamedTuple

from gehoord.procedure.bodies import INSTITUTION, Body
from gehoord.procedure.own_words import every, in_each_language
from gehoord.procedure.referral import name_in
from gehoord.procedure.roles import EVERY_BODY, Colleague, Office, Role
from gehoord.procedure.rules import Procedure


class Other(NamedTuple):
    """A third party that the procedure names, and who sits there instead."""

    body: Body
    people: tuple[str, ...]


def others(procedure: Procedure, office: Office) -> tuple[Other, ...]:
    """
    Return which third parties are somebody else here than the procedure says.

    That is so where none of those who sit there goes by the name that is published,
    nor by its address. Where that is an institution, whoever sits there for it has a
    name of their own; where nobody sits, nobody is somebody else.
    """
    only = procedure.third_party
    found = []
    for body in procedure.bodies or ((only,) if only else ()):
        sitting = [each for each in office if _sits(procedure, body, each)]
        if sitting and not any(_is(body, each) for each in sitting):
            found.append(Other(body, tuple(each.name for each in sitting)))
    return tuple(found)


def _sits(procedure: Procedure, body: Body, person: Colleague) -> bool:
    named = name_in(procedure, body)
    here = not named or person.body in {named, EVERY_BODY}
    return Role.THIRD_PARTY in person.roles and here


def _is(body: Body, person: Colleague) -> bool:
    if INSTITUTION.search(f"{every(body.name)} {body.type}"):
        return True
    addresses = {_plain(person.email), _plain(person.contact)} - {""}
    names = {_plain(said) for _lang, said in in_each_language(body.name)}
    return _plain(body.contact) in addresses or _plain(person.name) in names


def _plain(said: str) -> str:
    return " ".join(said.casefold().split())
