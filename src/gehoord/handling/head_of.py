"""Who is above whom, where the procedure says that heads handle what it is about."""

from __future__ import annotations

from gehoord.dossier import behind
from gehoord.dossier.lock import writing
from gehoord.handling.change import Doing, NotPossible, put_on_record, update
from gehoord.procedure.roles import Role


def put_under(doing: Doing, number: int, *, head: int | None) -> None:
    """
    Let this person be above somebody from now on; nobody where it is None.

    A case keeps whoever was above the person it is about when that was recorded.
    Raises NotPossible.
    """
    person = doing.person(number)
    above = doing.person(head) if head is not None else None
    for each in (person, above):
        if each and Role.THIRD_PARTY in each.roles:
            raise NotPossible("third-party-holds", name=each.name)
    if head == number:
        raise NotPossible("own-head", name=person.name)
    if person.head == head:
        return
    with writing():
        update(person, head=head)
        kind = "has-head" if above else "has-no-head"
        put_on_record(doing, person, kind, head=above.name if above else "")
        behind.office_changed(doing.organisation.pk, shut_out=number)
