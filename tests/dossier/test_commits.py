"""One act is one commit, and of two at once one is first: on real transactions."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from django.db import connection
from django.db.backends.signals import connection_created

from gehoord.dossier import arrivals, store
from gehoord.dossier.checks import PRAGMAS, pragmas
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Case, Entry, Letter
from gehoord.dossier.outbox import NewLetter
from gehoord.dossier.store import ChangedMeanwhile
from tests.dossier.making import NOW, RECEIVED, arrive, elsewhere, file_case

CHANGES = ("INSERT", "UPDATE", "DELETE")
pytestmark = pytest.mark.django_db(transaction=True)


@contextmanager
def counted_commits() -> Iterator[list[str]]:
    """Note each commit, and each change that commits by itself."""
    commits: list[str] = []

    commit = connection.commit

    def counted() -> None:
        commits.append("commit")
        commit()

    def note(execute: Callable[..., object], sql: str, *rest: object) -> object:
        if not connection.in_atomic_block and sql.startswith(CHANGES):
            commits.append(sql)
        return execute(sql, *rest)

    with pytest.MonkeyPatch.context() as patch, connection.execute_wrapper(note):
        patch.setattr(connection, "commit", counted)
        yield commits


def test_one_act_is_one_commit(organisation: int) -> None:
    arrived = arrive(organisation)

    with counted_commits() as filing:
        opened = file_case(
            organisation,
            arrived=arrived,
            letters=(NewLetter(position=1, pin=b"receipt"),),
        )
    with counted_commits() as acting, writing():
        store.append(
            opened,
            [b"handler appointed"],
            derived=elsewhere(RECEIVED, stage="in-hand", readers=frozenset({3})),
            letters=[NewLetter(position=2, pin=b"handler-named")],
            now=NOW,
        )

    assert filing == ["commit"]
    assert acting == ["commit"]
    assert Entry.objects.count() == 2
    assert Letter.objects.count() == 2


def test_of_two_who_append_at_once_one_is_first(organisation: int) -> None:
    opened = file_case(organisation)
    both_there = threading.Barrier(2)
    told: list[str] = []

    def append(payload: bytes) -> None:
        both_there.wait()
        try:
            with writing():
                store.append(opened, [payload], derived=RECEIVED, now=NOW)
            told.append("kept")
        except ChangedMeanwhile:
            told.append("changed meanwhile")
        finally:
            connection.close()

    threads = [threading.Thread(target=append, args=(p,)) for p in (b"a", b"b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(told) == ["changed meanwhile", "kept"]
    assert store.load(organisation, opened.case_id).length == 2


def test_of_two_who_file_the_same_draft_at_once_one_makes_the_case(
    organisation: int,
) -> None:
    arrived = arrive(organisation)
    both_there = threading.Barrier(2)
    told: list[str] = []

    def file(number: int) -> None:
        both_there.wait()
        try:
            file_case(organisation, arrived=arrived, number=number)
            told.append("filed")
        except arrivals.AlreadyFiled:
            told.append("filed before")
        finally:
            connection.close()

    threads = [threading.Thread(target=file, args=(n,)) for n in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(told) == ["filed", "filed before"]
    assert Case.objects.count() == 1


def test_every_connection_keeps_what_it_commits_and_wipes_what_it_deletes() -> None:
    seen: list[dict[str, int]] = []

    def look(**_: object) -> None:
        if connection.vendor == "sqlite":
            seen.append(pragmas(connection))
        else:
            with connection.cursor() as cursor:
                cursor.execute("SHOW synchronous_commit")
                assert cursor.fetchone() == ("on",)
            seen.append(PRAGMAS)

    def connect() -> None:
        connection.ensure_connection()
        connection.close()

    connection_created.connect(look)
    thread = threading.Thread(target=connect)
    thread.start()
    thread.join()
    connection_created.disconnect(look)

    assert seen == [PRAGMAS]
    assert PRAGMAS["synchronous"] == 2
