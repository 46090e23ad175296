"""Signing in with an e-mail address and a password."""

from __future__ import annotations

from django.contrib.auth import authenticate, login, logout
from django.contrib.sessions.backends.db import SessionStore
from django.http import HttpRequest

from gehoord.people.models import Staff, User


def sign_in(request: HttpRequest, *, email: str, password: str) -> User | None:
    """Start a session for who knows the password; return None for anyone else."""
    user = authenticate(request, username=email, password=password)
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
    """Return who is signed in, as a person who works here; None for anyone else."""
    if not isinstance(request.user, User):
        return None
    return Staff.objects.filter(
        organisation_id=organisation_id, user=request.user, active=True
    ).first()
