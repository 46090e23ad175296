"""How a list of roles is kept in one column."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from django.core.exceptions import ValidationError
from django.db import models

GIVEN_ROLES: Final = (
    "owner",
    "adviser",
    "intake",
    "handler",
    "third-party",
    "auditor",
    "technician",
)
"""The roles an organisation gives; the others follow from a case."""


if TYPE_CHECKING:  # only the type checker can ask what a field takes and gives
    _Text = models.CharField[Iterable[str], tuple[str, ...]]
else:
    _Text = models.CharField


class RolesField(_Text):
    """
    Roles with a space between them, in a fixed order, each at most once.

    Not JSON: Django guards a JSON column with a function that SQLite refuses to
    run from a schema it does not trust.
    """

    def __init__(self, **options: Any) -> None:  # noqa: ANN401  Django's own
        options.setdefault("max_length", 100)
        options.setdefault("default", tuple)
        options.setdefault("blank", True)
        super().__init__(**options)

    def from_db_value(self, value: str, *_context: object) -> tuple[str, ...]:
        """Return the roles in a stored line."""
        return tuple(value.split())

    def to_python(self, value: object) -> tuple[str, ...]:
        """Return roles in their fixed order; refuse one nobody can give."""
        given = set(_words(value))
        unknown = given - set(GIVEN_ROLES)
        if unknown:
            raise ValidationError(
                f"{', '.join(sorted(unknown))}: not a role that can be given. "
                f"Choose from {', '.join(GIVEN_ROLES)}."
            )
        return tuple(role for role in GIVEN_ROLES if role in given)

    def get_prep_value(self, value: object) -> str:
        """Return the line to store."""
        return " ".join(self.to_python(value))

    def value_to_string(self, obj: models.Model) -> str:
        """Return the line to write into an export."""
        return self.get_prep_value(self.value_from_object(obj))


def _words(value: object) -> Iterable[str]:
    if isinstance(value, str):
        return value.split()
    if isinstance(value, Iterable):
        return [str(each) for each in value]
    return ()
