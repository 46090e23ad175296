"""The list of decisions is whole: each record once, under its own number and title."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

DECISIONS = Path(__file__).parent.parent.parent / "docs" / "decisions"
ROW = re.compile(r"^\| (\d+) \| \[(.+)\]\((.+)\) \|", flags=re.MULTILINE)


def listed() -> list[tuple[int, str, str]]:
    rows = ROW.findall((DECISIONS / "README.md").read_text(encoding="utf-8"))
    return [(int(number), title, name) for number, title, name in rows]


def records() -> list[tuple[int, str, str]]:
    found = []
    for path in sorted(DECISIONS.glob("[0-9]*.md")):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        number, _, title = first.removeprefix("# ").partition(". ")
        found.append((int(number), title, path.name))
    return found


def test_every_decision_is_listed_once_in_the_order_of_its_number() -> None:
    assert listed() == records()


def test_no_two_decisions_have_the_same_number() -> None:
    used = Counter(number for number, _, _ in records())

    assert [number for number, times in used.items() if times > 1] == []


def test_the_name_of_a_record_starts_with_its_number() -> None:
    other = [name for number, _, name in records() if int(name[:4]) != number]

    assert other == []
