"""Which post somebody holds, where the procedure says who handles what by posts."""

from __future__ import annotations

from gehoord.dossier import behind
from gehoord.dossier.lock import writing
from gehoord.handling.change import Doing, NotPossible, put_on_record, update
from gehoord.procedure.own_words import Own
from gehoord.procedure.roles import Role


def hold(doing: Doing, number: int, *, post: str, called: Own = "") -> None:
    """
    Let somebody hold this post from now on; none where it is empty.

    Whom a case is about counts as what they were when that was recorded, so that
    nobody reads a case about themselves by giving up a post. Raises NotPossible.
    """
    person = doing.person(number)
    if Role.THIRD_PARTY in person.roles:
        raise NotPossible("third-party-holds", name=person.name)
    if person.body == post:
        return
    with writing():
        update(person, body=post)
        kind = "holds-post" if post else "holds-no-post"
        said = called if isinstance(called, str) else dict(called)
        put_on_record(doing, person, kind, post=said or post)
        behind.office_changed(doing.organisation.pk, shut_out=number)
