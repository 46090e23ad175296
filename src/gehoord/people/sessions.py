"""Sessions, read without the query builder: every page of whoever signed in asks."""

from __future__ import annotations

from django.contrib.sessions.backends.db import SessionStore as Sessions
from django.contrib.sessions.models import Session
from django.utils import timezone

from gehoord import rows


class SessionStore(Sessions):
    """Sessions in the database, as Django keeps them."""

    def _get_session_from_db(self) -> Session | None:
        """Return the session, or None when there is none or it is over."""
        found = rows.find(Session, {"session_key": self.session_key})
        if found is not None and found.expire_date > timezone.now():
            return found
        self._session_key = None
        return None
