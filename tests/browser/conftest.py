"""A firm being served and a browser, for the tests of one file together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser import serving
from tests.browser.serving import Practice
from tests.browser.visitor import Visitor, visitor

Open = Callable[..., Visitor]


@pytest.fixture(scope="module")
def practice() -> Iterator[Practice]:
    """
    Serve a practice folder, for the tests of one file.

    All browsers here are one place on the network, and who sends ten forms in haste
    is held until it is known who it is: files do not spend each other's budget.
    """
    with serving.practice() as served:
        yield served


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """
    Return Debian's Chromium, for the tests of one file.

    What steers it leaves a loop running in this thread, and there Django opens no
    database: it ends before another test begins.
    """
    with serving.chromium() as opened:
        yield opened


@pytest.fixture
def someone(browser: Browser, practice: Practice) -> Iterator[Open]:
    """Return what opens a browser of one's own; see `visitor` for how."""
    with ExitStack() as opened:

        def come(**how: Any) -> Visitor:  # noqa: ANN401 - see `visitor`
            return opened.enter_context(visitor(browser, practice, **how))

        yield come


@pytest.fixture
def phone(someone: Open) -> Visitor:
    """Return a phone held by someone Dutch, without JavaScript."""
    return someone(java_script_enabled=False)
