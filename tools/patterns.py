"""Writes docs/reference/patterns.md: what each pattern brings to a file over it."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from gehoord.console.procedure_file import calendars, patterns
from gehoord.languages.spoken import SPOKEN
from gehoord.procedure.acts import ACTS
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Term
from gehoord.words.notices import NOTICES

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "patterns.md"
OWN = "kleuterrevolutie"  # one organisation's, and no pattern
THERE, ABSENT = "yes", ""
ASKS = "particulars"
LISTS = (
    *("stage", "third-party", "extension", "panel", "help", "post", "handled-by"),
    *("filing-window", "deposit", "refusal", "forward", "report-to", "out-of-scope"),
    "closed",
)
TABLES = (
    *("incomplete", "hearing", "conflict", "remedies", "silence", "suspension"),
    *("fast-lane", "urgent", "retention", "requests", "report"),
)
NAMES = frozenset(
    {"format", "id", "version", "name", "organisation", "address", "extends"}
)
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
    parts = (
        *(_first_lines(whole), _asks(whole), _else(whole), _terms(found)),
        *(_acts(found), _letters(found)),
    )
    return "\n".join([HEAD, *(line for part in parts for line in part)])


def _first_lines(whole: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    """Give what stands above the tables of each, but for its names."""
    yield "## Its first lines\n"
    every = (key for said in whole.values() for key, x in said.items() if _is_line(x))
    yield from _columns(whole, [x for x in dict.fromkeys(every) if x not in NAMES])


def _is_line(said: object) -> bool:
    """Return whether it is no table, nor a list of them; a text is in two languages."""
    if isinstance(said, dict):
        return set(said) <= set(SPOKEN)
    return not (isinstance(said, list) and any(isinstance(x, dict) for x in said))


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
    asked = {name: said.get(ASKS, {}) for name, said in whole.items()}
    keys = dict.fromkeys(key for said in asked.values() for key in said)
    yield from _columns(asked, [x for x in keys if x not in ABOUT_ITSELF], f"{ASKS}.")


def _columns(
    whole: Mapping[str, dict[str, Any]], keys: Iterable[str], before: str = ""
) -> Iterator[str]:
    """Give a row for each key, with what each pattern says there."""
    yield f"| | {' | '.join(f'`{name}`' for name in whole)} |"
    yield f"|---|{'---|' * len(whole)}"
    for key in keys:
        cells = (_english(said.get(key, ABSENT)) for said in whole.values())
        yield f"| `{before}{key}` | {' | '.join(cells)} |"
    yield ""


def _else(whole: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    """Give what it holds against who complains, and how that goes, by its path."""
    yield "## Its stages, third parties, more time, keeping and the rest\n"
    yield "| pattern | path | what it says |"
    yield "|---|---|---|"
    for name, said in whole.items():
        for table in LISTS:
            for row in _rows(said.get(table, ())):
                path = f"{table}.{row['id']}" if "id" in row else table
                yield f"| `{name}` | `{path}` | {_row(row)} |"
        for table in TABLES:
            for key, each in said.get(table, {}).items():
                if key not in ABOUT_ITSELF:
                    yield f"| `{name}` | `{table}.{key}` | {_english(each)} |"
    yield ""


def _rows(said: dict[str, Any] | list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows of a list of tables; one table alone is a row too."""
    return [said] if isinstance(said, dict) else list(said)


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
        return ", ".join(map(str, said)) or "nobody, nothing"
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
