"""What the scenarios share: a story under any file, from any moment on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from tests.procedure.telling import AMSTERDAM, Telling
from tests.shipped import CALENDARS, PATTERNS

EXAMPLES = Path(__file__).parents[3] / "docs" / "procedures" / "examples"
Under = Callable[..., Telling]


def procedure_of(name: str, more: str = "") -> Procedure:
    """Return a shipped procedure, an example by its first letters, or one over it."""
    text = PATTERNS.get(name)
    if text is None:
        (file,) = EXAMPLES.glob(f"{name}-*.toml")
        text = file.read_text(encoding="utf-8")
    if more:
        text = f'extends = "base"\nid = "mine"\nversion = "1"\n{more}'
    return read(text, CALENDARS, {**PATTERNS, "base": PATTERNS.get(name, text)})


@pytest.fixture
def under() -> Under:
    """Return what starts a story under a file, at a local moment."""

    def begin(name: str, *moment: int, more: str = "") -> Telling:
        story = Telling(procedure_of(name, more))
        if moment:
            story.now = datetime(*moment, tzinfo=AMSTERDAM)  # type: ignore[arg-type,misc]
        return story

    return begin
