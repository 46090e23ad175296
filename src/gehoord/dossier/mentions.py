"""Which cases name which: looked up from the one that is named."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from gehoord import rows
from gehoord.dossier.models import Mention

_NAMING: Final = "organisation_id = %s AND named_id = %s ORDER BY case_id LIMIT %s"


def put(organisation_id: int, case_id: int, named: Iterable[int]) -> None:
    """Write that a case names these, once. Belongs in the transaction of the note."""
    Mention.objects.bulk_create(
        [
            Mention(organisation_id=organisation_id, case_id=case_id, named_id=each)
            for each in named
        ],
        ignore_conflicts=True,
    )


def of(organisation_id: int, named_id: int, *, most: int) -> list[int]:
    """Return the cases that name this one, those with the lowest number first."""
    asked = [organisation_id, named_id, most]
    return [case_id for (case_id,) in rows.told(Mention, ("case_id",), _NAMING, asked)]


def forget(organisation_id: int, case_id: int) -> None:
    """Remove what names this case and what it names. Belongs in its destruction."""
    here = Mention.objects.filter(organisation_id=organisation_id)
    (here.filter(case_id=case_id) | here.filter(named_id=case_id)).delete()
