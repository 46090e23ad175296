"""What the people of an organisation make doubtful, whatever its procedure says."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.posts import held
from gehoord.procedure.referral import name_in
from gehoord.procedure.roles import Colleague, Office, Role, owners, third_party
from gehoord.procedure.rules import Procedure
from gehoord.words.own_words import localised

ENOUGH = 2  # owners: one to handle what is about the other


def doubts(procedure: Procedure, office: Office) -> Iterator[str]:
    """Give, in sentences, what may leave a complainant with nobody impartial."""
    here = [each for each in office if each.roles - {Role.THIRD_PARTY}]
    if len(owners(office)) < ENOUGH:
        yield (
            "Only one person can appoint who handles a complaint. One about that person "
            "has nobody impartial. Add a second owner with `gehoord staff`."
        )
    able = [each for each in here if each.roles & {Role.OWNER, Role.HANDLER}]
    if not any(each.substitute_order is not None for each in able):
        yield (
            "Nobody takes over when a promise is about to break. Give people a place in "
            "the order of substitution with `gehoord staff`."
        )
    address = procedure.address.strip().lower()
    for each in here:
        if each.email.strip().lower() == address:
            yield (
                f"Reactions come in at {procedure.address}, the address of {each.name}, "
                f"who would read complaints about themselves. Take a mailbox that nobody "
                f"opens, and publish a version with that address."
            )
    yield from _vacant(procedure, here)
    for body in procedure.bodies:
        if third_party(office, name_in(procedure, body)):
            continue
        yield (
            f"{localised(body.name, 'en')} has no account, so a complainant who wants to "
            f"go there is given a contact only. Add the third party with `gehoord staff`."
        )


def _vacant(procedure: Procedure, here: list[Colleague]) -> Iterator[str]:
    """Give who handles some complaints, and is nobody."""
    known = frozenset[str]().union(*(held(each) for each in here))
    for role in dict.fromkeys(each.role for each in procedure.handled_by):
        if role in known:
            continue
        post = procedure.post(role)
        name = localised(post.name, "en") if post else role
        yield (
            f"Nobody here is {name}, who handles some complaints by your procedure. Say "
            f"at the desk, at “People”, who is."
        )
