"""What every test stands on: a folder of its own, and triggers that step aside."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from functools import cache

import pytest
from django.conf import settings
from django.test import TransactionTestCase
from django.utils import translation
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis

from tests import asked, emptying, strangers
from tests.folder import make_folder, remove_folder
from tools import messages

make_folder()
messages.main()
os.environ["DJANGO_SETTINGS_MODULE"] = "gehoord.settings"


hypothesis.register_profile(
    "unhurried",  # a machine with much to do breaks no rule
    parent=hypothesis.get_profile(hypothesis.get_current_profile_name()),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
hypothesis.load_profile("unhurried")


def pytest_configure(config: pytest.Config) -> None:
    """Read the settings now, so that a mistake in them is one clear failure."""
    gc.set_threshold(SELDOM, 20, 20)
    if config.pluginmanager.hasplugin("django"):
        settings.DATABASES  # noqa: B018  reading is what loads them
        settings.PASSWORD_HASHERS = ["tests.passwords.QuickHasher"]
        settings.GEHOORD_HOSTS = [*settings.GEHOORD_HOSTS, "testserver"]
        TransactionTestCase._fixture_teardown = emptying.empty  # type: ignore[attr-defined]


SELDOM = 100_000  # things made before rubbish is looked for: an eighth of the time
LONG = ("tests/browser", "tests/crash")
PROCESSES = ("test_command", "test_listener", "test_served")
"""Tests of mail that start Gehoord as a program, on the database of this run."""

OF_WHAT_IS_KEPT = ("tests/backups", "tests/dossier", "tests/ground", "tests/people")
"""These ask everything of each database; other rooms what nobody asked before."""

OF_WORDS = (
    "tests/desk/test_procedure_edit.py",
    "tests/desk/test_procedure_part.py",
    "tests/desk/test_procedure_change.py",
    "tests/desk/test_further.py",
    "tests/stories/test_story_in_another_language.py",
)
"""
Tests of pages where a procedure is written, and of pages in another language.

They take long, and ask nothing of a database but drafts, versions and cases, which
tests of those rooms ask of PostgreSQL.
"""


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """
    Begin with what takes long, so that no worker is left alone with it at the end.

    On PostgreSQL, run what hangs on the database: the rest is the same on both.
    """
    items.sort(key=lambda each: not each.nodeid.startswith(LONG))  # else by chance
    if not os.environ.get("GEHOORD_DATABASE_URL", "").startswith("postgres"):
        return
    left_out = [each for each in items if not _hangs_on_the_database(each)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [each for each in items if _hangs_on_the_database(each)]


def pytest_collection_finish() -> None:
    """What was collected stays to the end: nobody looks it through for rubbish."""
    gc.freeze()


def _hangs_on_the_database(item: pytest.Item) -> bool:
    if item.nodeid.startswith(OF_WORDS):
        return False
    fixtures = set(getattr(item, "fixturenames", ()))
    asks = fixtures & {"db", "transactional_db"} or item.get_closest_marker("django_db")
    return bool(asks) or item.nodeid.startswith(_processes())


def _processes() -> tuple[str, ...]:
    return tuple(f"tests/inbox/{name}.py" for name in PROCESSES)


def _is_about_the_database(item: pytest.Item) -> bool:
    """Return whether it tries what is kept itself, or what several do at once."""
    mark = item.get_closest_marker("django_db")
    at_once = "transactional_db" in getattr(item, "fixturenames", ())
    real = at_once or (mark is not None and mark.kwargs.get("transaction"))
    return bool(real) or item.nodeid.startswith((*OF_WHAT_IS_KEPT, *_processes()))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Write down which tests ask of the database what none before them asked."""
    once = item.nodeid.startswith(asked.ON_SQLITE_ALONE) or not _hangs_on_the_database(
        item
    )
    to = None if once else _asked()
    if to is None:
        return (yield)
    to.begin()
    went = yield
    to.end(item.nodeid, always=_is_about_the_database(item))
    return went


@cache
def _asked() -> asked.Asked | None:
    found = asked.written_down()
    if found:
        asked.listen(found)
    return found


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    remove_folder()


@pytest.fixture(autouse=True)
def _no_language_is_left_from_another_test() -> Iterator[None]:
    """Forget the language that a page in an earlier test was shown in."""
    translation.deactivate()
    yield
    translation.deactivate()


@pytest.fixture(autouse=True)
def _nobody_has_tried_before() -> None:
    """Let who used up their tries in one test begin anew in the next."""
    strangers.forget_them()


@pytest.fixture(autouse=True)
def _no_mask_is_left_from_a_command_that_ran_here() -> Iterator[None]:
    """Let the next test make files for others, such as a mail server of Debian's."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture(autouse=True)
def _what_is_published_is_walked_through_for_a_moment_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Publish quickly where proving is not what is tested: a short walk is enough."""
    if "gehoord.organisation.proving" in sys.modules:
        monkeypatch.setattr("gehoord.organisation.proving.MOST", 15)
