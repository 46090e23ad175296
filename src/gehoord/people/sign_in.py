"""Signing in at one organisation, with an e-mail address and a password."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from gehoord import rows
from gehoord.people.models import Staff, User
from gehoord.people.sessions import SessionStore


class AtAnOrganisation(ModelBackend):
    """Accounts are known at the organisation they are of, and nowhere else."""

    def authenticate(
        self,
        request: HttpRequest | None,  # noqa: ARG002 - named so by Django
        username: str | None = None,
        password: str | None = None,
        **given: Any,  # noqa: ANN401
    ) -> User | None:
        """Return whose account this is; it takes as long when there is none."""
        organisation_id = given.get("organisation_id")
        if organisation_id is None or username is None or password is None:
            return None
        found = User.objects.filter(
            organisation_id=organisation_id, email=username.strip().lower()
        ).first()
        if found is None:
            User().set_password(password)
            return None
        is_right = found.check_password(password)
        return found if is_right and self.user_can_authenticate(found) else None

    def get_user(self, user_id: int) -> User | None:
        """Return whose session it is; every page of the desk asks."""
        found = rows.find(User, {"id": user_id})
        return found if found and self.user_can_authenticate(found) else None


def sign_in(
    request: HttpRequest, *, organisation_id: int, email: str, password: str
) -> User | None:
    """Start a session for who knows the password; return None for anyone else."""
    user = authenticate(
        request, username=email, password=password, organisation_id=organisation_id
    )
    if not isinstance(user, User):
        return None
    login(request, user)
    return user


def sign_out(request: HttpRequest) -> None:
    """End the session and forget what was in it."""
    logout(request)


def forget_ended_sessions() -> None:
    """
    Throw away what is kept of sessions that are over.

    No word of anybody, yet when a case was followed; it has to outlast no case.
    """
    SessionStore.clear_expired()


def colleague_of(request: HttpRequest, organisation_id: int) -> Staff | None:
    """
    Return who is signed in, as a person who works here; None for anyone else.

    A session that was begun at another organisation is nobody's here.
    """
    user = request.user
    if not isinstance(user, User) or user.organisation_id != organisation_id:
        return None
    mine = {"organisation_id": organisation_id, "user_id": user.pk, "active": True}
    return next(iter(rows.every(Staff, mine, order_by="number")), None)
