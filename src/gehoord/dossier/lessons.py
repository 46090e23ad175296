"""
Lessons: what an owner reread of an improvement, without names, to outlive its case.

Sealed under the organisation's own key, since somebody may overlook a name. Bound to
the case until that is destroyed; then sealed anew, and of no case any more.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass, field, replace

from django.db.models import QuerySet

from gehoord.dossier import keystore
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import Purpose, subkey
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Lesson as Row
from gehoord.dossier.seal import DoesNotOpen, Sealer, canonical


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """What is to be kept of one improvement; empty words: nothing of it."""

    what: str = field(repr=False)
    effect: str = field(repr=False)
    number: int = 0  # of the improvement in its case; none once that is destroyed
    read: str = ""  # the digest of what was reread; what changed since is to be again
    quarter: str = ""  # in which its case ended; known once that is destroyed
    id: int = 0


def of_case(organisation_id: int, case_id: int) -> list[Lesson]:
    """Return what was reread of the improvements of a case."""
    return _opened(organisation_id, case_id)


def kept(organisation_id: int) -> list[Lesson]:
    """Return what outlived its case, the latest first."""
    found = _opened(organisation_id, None)
    return sorted(found, key=lambda one: (one.quarter, one.what), reverse=True)


def put(organisation_id: int, case_id: int, lessons: Collection[Lesson]) -> None:
    """Keep what was reread of a case, instead of what was before."""
    with writing():
        _here(organisation_id, case_id).delete()
        for each in lessons:
            _create(organisation_id, case_id, each)


def let_go(
    organisation_id: int, case_id: int, *, lessons: Collection[Lesson], quarter: str
) -> None:
    """Let these outlive their case. Belongs in the transaction that orders its end."""
    _here(organisation_id, case_id).delete()
    for each in lessons:
        freed = replace(each, number=0, read="", quarter=quarter)
        _create(organisation_id, None, freed)


def remove(organisation_id: int, lesson_id: int) -> None:
    """Throw away what outlived its case."""
    with writing():
        _here(organisation_id, None).filter(id=lesson_id).delete()


def _here(organisation_id: int, case_id: int | None) -> QuerySet[Row]:
    return Row.objects.filter(organisation_id=organisation_id, case_id=case_id)


def _create(organisation_id: int, case_id: int | None, lesson: Lesson) -> None:
    number = fresh_id()
    content = json.dumps(asdict(lesson), ensure_ascii=False).encode()
    bound = _bound(organisation_id, number, case_id)
    Row.objects.create(
        organisation_id=organisation_id,
        id=number,
        case_id=case_id,
        sealed=_sealer(organisation_id).seal(content, belongs_to=bound),
    )


def _opened(organisation_id: int, case_id: int | None) -> list[Lesson]:
    """Return the lessons there; one that was changed from outside is left out."""
    sealer, found = _sealer(organisation_id), []
    for row in _here(organisation_id, case_id):
        bound = _bound(organisation_id, row.id, case_id)
        try:
            content = sealer.open(bytes(row.sealed), belongs_to=bound)
        except DoesNotOpen:
            continue
        found.append(Lesson(**json.loads(content) | {"id": row.id}))
    return found


def _sealer(organisation_id: int) -> Sealer:
    standing = keystore.store().standing(organisation_id)
    return Sealer(subkey(standing.secret, Purpose.LESSONS))


def _bound(organisation_id: int, number: int, case_id: int | None) -> bytes:
    return canonical("lesson", organisation_id, number, case_id)
