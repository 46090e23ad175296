"""Writes docs/reference/patterns.md: what each pattern brings to a file over it."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.acts import ACTS
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Term
from gehoord.words.notices import NOTICES

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "patterns.md"
OWN = "kleuterrevolutie"  # one organisation's, and no pattern
THERE, ABSENT = "yes", ""
ASKS = "particulars"
LISTS = ("filing-window", "deposit", "refusal", "out-of-scope")
TABLES = ("incomplete", "hearing", "conflict", "remedies")
ABOUT_ITSELF = frozenset({"id", "source", "verified"})
HEAD = """\
# What each pattern brings

Made from the patterns by `tools/patterns.py`; a test holds it to that. A file over a
pattern has all of this before it says a word. What is not yours goes with `remove`
([how to write a procedure](../how-to/write-a-procedure.md)); an act or a letter that
is not in your column is there when you write its line. What the words mean stands in
[every key](procedure-keys.md), what a letter must say in [notices](../notices.md).
"""


def page() -> str:
    """Return the whole page."""
    found = {
        name: read(text, calendars(), patterns())
        for name, text in sorted(patterns().items())
        if name != OWN
    }
    whole = {
        name: tomllib.loads(in_full(patterns()[name], patterns())) for name in found
    }
    parts = (_acts(found), _letters(found), _asks(whole), _else(whole), _terms(found))
    return "\n".join([HEAD, *(line for part in parts for line in part)])


def _acts(found: Mapping[str, Procedure]) -> Iterator[str]:
    yield "## Its acts\n"
    names = [name for name in ACTS if any(name in one.acts for one in found.values())]
    meanings = {name: _first_line(ACTS[name].__doc__) for name in names}
    yield _matrix(found, meanings, lambda one, name: name in one.acts)


def _letters(found: Mapping[str, Procedure]) -> Iterator[str]:
    yield "## Its letters\n"
    every = (rule for one in found.values() for rule in one.notices)
    names = {rule.id: rule.id for rule in every}
    titles = {name: NOTICES[name]["en"] for name in NOTICES if name in names}
    yield _matrix(found, titles, lambda one, name: one.notice(name) is not None)


def _matrix(
    found: Mapping[str, Procedure],
    rows: Mapping[str, str],
    has: Callable[[Procedure, str], bool],
) -> str:
    lines = [f"| | | {' | '.join(f'`{name}`' for name in found)} |"]
    lines.append(f"|---|---|{'---|' * len(found)}")
    for name, meaning in rows.items():
        cells = (THERE if has(one, name) else ABSENT for one in found.values())
        lines.append(f"| `{name}` | {meaning} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _asks(whole: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    yield "## What it asks of who complains\n"
    keys = dict.fromkeys(key for said in whole.values() for key in said.get(ASKS, ()))
    yield f"| | {' | '.join(f'`{name}`' for name in whole)} |"
    yield f"|---|{'---|' * len(whole)}"
    for key in (each for each in keys if each not in ABOUT_ITSELF):
        cells = (str(said.get(ASKS, {}).get(key, ABSENT)) for said in whole.values())
        yield f"| `{ASKS}.{key}` | {' | '.join(cells)} |"
    yield ""


def _else(whole: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    """Give what it holds against who complains, and how that goes, by its path."""
    yield "## Its times to complain, grounds, hearing and the like\n"
    yield "| pattern | path | what it says |"
    yield "|---|---|---|"
    for name, said in whole.items():
        for table in LISTS:
            for row in said.get(table, ()):
                path = f"{table}.{row['id']}" if "id" in row else table
                yield f"| `{name}` | `{path}` | {_row(row)} |"
        for table in TABLES:
            for key, each in said.get(table, {}).items():
                if key not in ABOUT_ITSELF:
                    yield f"| `{name}` | `{table}.{key}` | {_english(each)} |"
    yield ""


def _row(row: Mapping[str, Any]) -> str:
    told = (
        f"`{key}`: {_english(each)}"
        for key, each in row.items()
        if key not in ABOUT_ITSELF
    )
    return "; ".join(told)


def _english(said: object) -> str:
    if isinstance(said, dict):
        said = said.get("en") or next(iter(said.values()))
    if isinstance(said, list):
        return ", ".join(map(str, said))
    return str(said).lower() if isinstance(said, bool) else str(said)


def _terms(found: Mapping[str, Procedure]) -> Iterator[str]:
    yield "## Its terms\n"
    for name, one in found.items():
        yield f"### `{name}`\n"
        yield "| term | strength | within | from | kept by | opens | public |"
        yield "|---|---|---|---|---|---|---|"
        yield from (_term(term) for term in one.terms)
        yield ""


def _term(term: Term) -> str:
    ways = ", ".join(f"`{each}`" for each in (*term.kept_by, *term.done_by))
    starts = " or ".join(f"`{each}`" for each in sorted(term.starts))
    since = f"the last day of `{term.before}`" if term.before else starts
    cells = (
        f"`{term.id}`",
        term.strength.value,
        str(term.length),
        since,
        ways,
        f"`{term.opens}`" if term.opens else ABSENT,
        THERE if term.public else ABSENT,
    )
    return f"| {' | '.join(cells)} |"


def _first_line(said: str | None) -> str:
    return (said or "").strip().split("\n\n")[0].replace("\n", " ").rstrip(".")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
