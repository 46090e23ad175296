"""Writes docs/reference/patterns.md: what each pattern brings to a file over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.acts import ACTS
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Term
from gehoord.words.notices import NOTICES

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "patterns.md"
OWN = "kleuterrevolutie"  # one organisation's, and no pattern
THERE, ABSENT = "yes", ""
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
    return "\n".join([HEAD, *_acts(found), *_letters(found), *_terms(found)])


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
