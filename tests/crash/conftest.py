"""What forks the jobs that are killed, one for each file of tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.crash.killing import Zygote, zygote


@pytest.fixture(scope="module")
def forker() -> Iterator[Zygote]:
    """Yield a process with everything loaded, that forks jobs."""
    with zygote() as started:
        yield started
