"""The password of somebody who works here: with it they can sign in."""

from __future__ import annotations

from gehoord.people.models import Staff


def give(person: Staff, password: str) -> None:
    """Give the account of somebody this password; nothing where there is no account."""
    if person.user is None:
        return
    person.user.set_password(password)
    person.user.save()
    person.signs_in = True
    person.save(update_fields=["signs_in"])
