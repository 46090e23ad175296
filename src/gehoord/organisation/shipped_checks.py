"""
Checks what comes with the program: each procedure is sound, and the one that was proven.

Nothing is walked through here. What was proven is remembered beside the procedures, by
the hash of each text and of the rules, when `tools/proofs.py` proved them all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from typing import Final

from django.core.checks import CheckMessage, Error, Warning  # noqa: A004 - Django's own

from gehoord.organisation.texts import calendars, hashes, patterns
from gehoord.organisation.walks import rules
from gehoord.procedure.reading import Unreadable, read
from gehoord.procedure.soundness import in_text, problems
from gehoord.words.findings.told import sentence
from gehoord.words.findings.unreadable import placed

RECORD: Final = resources.files("gehoord.procedures") / "proven.json"
_AGAIN: Final = (
    "Install this version again. `gehoord check NAME` proves one of them now."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What was proven: the hash of each text in full, and of the rules."""

    rules: str
    texts: dict[str, str]


def recorded() -> Record:
    """Return what was proven when these procedures were shipped."""
    found = json.loads(RECORD.read_text(encoding="utf-8"))
    return Record(rules=found["rules"], texts=found["texts"])


def what_is_wrong() -> list[CheckMessage]:
    """Return what is wrong with a procedure that comes with the program."""
    try:
        now = hashes()
    except Unreadable as unreadable:
        return [_wrong("E002", placed(each, "en")) for each in unreadable.findings]
    unsound = [
        _wrong("E003", f"{name}: {said}")
        for name, text in patterns().items()
        for said in _unsound(text)
    ]
    return [*unsound, *_unproven(now)]


def _unsound(text: str) -> Iterator[str]:
    try:
        procedure = read(text, calendars(), patterns())
    except Unreadable as unreadable:
        yield from (placed(each, "en") for each in unreadable.findings)
        return
    found = (*problems(procedure), *in_text(text))
    yield from (sentence(each, "en") for each in found if each.error)


def _unproven(now: dict[str, str]) -> Iterator[CheckMessage]:
    known = recorded()
    for name, sha256 in now.items():
        if known.texts.get(name) != sha256:
            yield _wrong("E004", f"{name} is not the procedure that was proven.")
    if known.rules != rules():
        yield Warning(
            "The rules changed since the shipped procedures were proven.",
            hint=_AGAIN,
            id="organisation.W001",
        )


def _wrong(code: str, said: str) -> CheckMessage:
    return Error(said, hint=_AGAIN, id=f"organisation.{code}")
