"""Who is outside: whether one can reach them, and whether they are of one side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gehoord.procedure.bodies import INSTITUTION, Body
from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.mailboxes import is_of_a_person

_PERSON = re.compile(
    r"\b(person|third party|lawyer|mediator|officer|expert|derde|advocaat|bemiddelaar"
    r"|mediator|functionaris|vertrouwenspersoon|deskundige)\b",
    re.IGNORECASE,
)
_OF_MANY = re.compile(
    r"(?i:\b(stichting|foundation|instituut|institute|bond|federatie|federation|kamer"
    r"|chamber|centrum|centre|center|bureau|society|council|network|netwerk|union"
    r"|ombudsdienst|scheme)\b)|\b[A-Z]{2,}\b"
)
"""What stands in the name of a body, and no person's; or letters that stand for one."""
_TITLE = re.compile(r"(?i:\b(mr|mrs|ms|mw|mevr|mevrouw|dhr|dr|drs|prof)\b)|\b[A-Z]\.")
_OF_OUR_OWN = re.compile(
    r"\b(director|managers?|management|owner|employee|staff|head of"
    r"|directeur|directie|bestuurder|bestuur|eigenaar|medewerker|leidinggevende"
    r"|teamleider|vennoot)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-zà-ÿ]{4,}")
_SHARED = frozenset({"gmail", "outlook", "hotmail", "live", "icloud", "ziggo", "kpn"})


def contact(procedure: Procedure, body: Body) -> Iterator[Unsound]:
    """Give that nobody can reach them, or only by a mailbox of the organisation."""
    said = body.contact.strip().lower()
    if said in {"", "-"}:
        yield doubtful("third-party-without-contact", "third-party", "contact")
        return
    ours = procedure.address.strip().lower()
    if said == ours:
        yield wrong("address-of-third-party", "address")
    elif "@" in said and _domain(said) == _domain(ours):
        yield doubtful("third-party-inside", "third-party", "contact")


def _domain(address: str) -> str:
    """Return what follows the at sign, or nothing where anybody can have it."""
    domain = address.rpartition("@")[2]
    return "" if domain.partition(".")[0] in _SHARED else domain


def of_our_own(procedure: Procedure, body: Body) -> Iterator[Unsound]:
    """BW 7:904 [L]: who works for one of the two sides is independent of neither."""
    named = every(body.name)
    said = f"{body.type} {named}"
    role = _OF_OUR_OWN.search(said) and not INSTITUTION.search(said)
    ours = procedure.organisation.strip().lower()
    if role or _is_one_of_us(procedure, named) or (ours and ours in named.lower()):
        yield doubtful("third-party-of-our-own", "third-party", "name", name=named)


def _is_one_of_us(procedure: Procedure, named: str) -> bool:
    """Return whether it goes by the name of who handles it, or of whose mailbox it is."""
    said = set(_WORD.findall(named.lower()))
    posts = (each.name for each in procedure.posts if not each.outside)
    names = (*posts, *procedure.called.values())
    texts = (
        x for own in names for x in ([own] if isinstance(own, str) else own.values())
    )
    if any(said == set(_WORD.findall(each.lower())) for each in texts):
        return True
    local = procedure.address.lower().partition("@")[0]
    return is_of_a_person(procedure) and not said.isdisjoint(_WORD.findall(local))


def is_alone(body: Body) -> bool:
    """Return whether it is one person, for whom nobody is said to stand in."""
    person = _PERSON.search(body.type) and not INSTITUTION.search(body.type)
    one = person and not _is_of_many(every(body.name))
    return bool(one) and body.substitute is None


def _is_of_many(name: str) -> bool:
    """
    Return whether it goes by the name of a body, whatever its type says it does.

    Not by a title, nor as one of it: "the mediator of our association" is one person.
    """
    found = INSTITUTION.search(name) or _OF_MANY.search(name)
    one = _PERSON.search(name)
    before = found and not (one and one.start() < found.start())
    return bool(before) and not _TITLE.search(name)
