"""How the machine does: queues, versions and room, with no word of any case."""

from __future__ import annotations

import platform
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from sqlite3 import sqlite_version
from typing import TypeVar

import django
from django.conf import settings
from django.db import connection
from django.db.models import Exists, Model, OuterRef, Q, QuerySet

from gehoord.dossier import held_back
from gehoord.dossier.models import (
    ON_ITS_WAY,
    Arrival,
    ArrivalState,
    DestructionOrder,
    File,
    FileState,
    Letter,
    LetterState,
    Overview,
    Reader,
    SearchWaiting,
)
from gehoord.handling import scanner_check
from gehoord.handling.memos import MOST_ATTEMPTS
from gehoord.people.models import Memo
from gehoord.people.reached import mail_leaves

M = TypeVar("M", bound=Model)

LATE = timedelta(minutes=10)  # a clock that runs is never this far behind
NOT_KNOWN = timedelta(minutes=20)  # whose name is not answered for waits ten
LEAST_FREE = 500 * 1024 * 1024  # bytes on the disk of the data folder


@dataclass(frozen=True, kw_only=True)
class Queue:
    """Something that waits: a code, how much, and whether that is trouble."""

    code: str
    number: int
    is_trouble: bool


@dataclass(frozen=True, kw_only=True)
class Health:
    """How the machine does."""

    queues: tuple[Queue, ...]
    versions: tuple[tuple[str, str], ...]
    free: int  # bytes on the disk of the data folder
    has_room: bool
    mail_can_leave: bool
    destruction_held: bool
    letters_held: bool
    scanner: str  # what is wrong with it, as a code; empty when all is well


@dataclass(frozen=True, kw_only=True)
class KnownTo:
    """Who reads the numbers, and which kept mails they may not know of."""

    number: int
    kept_hidden: frozenset[int] = frozenset()


def health(
    organisation_id: int, *, now: datetime, known_to: KnownTo | None = None
) -> Health:
    """
    Return how the machine does for one organisation.

    Who may open some cases would learn from a bare number that there are others:
    for them only what they may know of is counted.
    """
    free = shutil.disk_usage(Path(settings.GEHOORD_HOME)).free
    return Health(
        queues=_queues(organisation_id, known_to, now=now),
        versions=(
            ("Gehoord", version("gehoord")),
            ("Django", django.get_version()),
            ("Python", platform.python_version()),
            (connection.display_name, _database()),
        ),
        free=free,
        has_room=free >= LEAST_FREE,
        mail_can_leave=mail_leaves(),
        destruction_held=held_back.is_destruction_held(),
        letters_held=held_back.are_letters_held(),
        scanner=scanner_check.trouble() or "",
    )


def _queues(
    organisation_id: int, known_to: KnownTo | None, *, now: datetime
) -> tuple[Queue, ...]:
    mine = {"organisation_id": organisation_id}
    letters = _known(Letter.objects.filter(**mine), known_to)
    rows = _known(Overview.objects.filter(**mine), known_to)
    searched = _known(SearchWaiting.objects.filter(**mine), known_to)
    on_their_way = letters.filter(state__in=ON_ITS_WAY, next_try_at__isnull=False)
    late = on_their_way.filter(next_try_at__lt=now - LATE)
    undelivered = letters.filter(state=LetterState.FAILED)
    behind = rows.filter(clock_due__lt=now - LATE, failures=0)
    failing = rows.filter(failures__gt=0)
    kept = Arrival.objects.filter(state=ArrivalState.KEPT, **mine)
    memos, is_tried = Memo.objects.filter(**mine), Q(attempts__lt=MOST_ATTEMPTS)
    if known_to is not None:
        kept = kept.exclude(id__in=known_to.kept_hidden)
        memos = memos.filter(staff_number=known_to.number)
    found = (
        ("letters-waiting", on_their_way.count(), False),
        ("letters-late", late.count(), True),
        ("letters-undelivered", undelivered.count(), True),
        ("memos-waiting", memos.filter(is_tried).count(), False),
        ("memos-given-up", memos.exclude(is_tried).count(), True),
        ("mail-kept", kept.count(), False),
        *_coming_in(mine, known_to, now=now),
        ("cases-late", behind.count(), True),
        ("cases-failing", failing.count(), True),
        ("rows-behind", rows.filter(is_behind=True).count(), False),
        ("search-waiting", searched.count(), False),
        ("destruction-ordered", DestructionOrder.objects.filter(**mine).count(), False),
    )
    return tuple(
        Queue(code=code, number=number, is_trouble=alarms and number > 0)
        for code, number, alarms in found
    )


def _coming_in(
    mine: dict[str, int], known_to: KnownTo | None, *, now: datetime
) -> list[tuple[str, int, bool]]:
    """Return what waits before it is a case, and the files that nobody can open."""
    if known_to is not None:  # whose these are is not known, or not here
        return []
    arrived = Arrival.objects.filter(**mine)
    infected = File.objects.filter(state=FileState.INFECTED, **mine)
    sorting = arrived.filter(state=ArrivalState.SORTING)
    unproven = arrived.filter(
        state=ArrivalState.CHECKING, received_at__lt=now - NOT_KNOWN
    )
    return [
        ("mail-to-sort", sorting.count(), False),
        ("mail-unproven", unproven.count(), True),
        ("files-infected", infected.count(), True),
    ]


def _known(found: QuerySet[M], known_to: KnownTo | None) -> QuerySet[M]:
    if known_to is None:
        return found
    may_open = Reader.objects.filter(
        organisation_id=OuterRef("organisation_id"),
        case_id=OuterRef("case_id"),
        staff_number=known_to.number,
    )
    return found.filter(Exists(may_open))


def _database() -> str:
    if connection.vendor == "sqlite":
        return sqlite_version
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version")
        (found,) = cursor.fetchone()
    return str(found)
