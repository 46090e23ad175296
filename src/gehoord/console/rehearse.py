"""`gehoord rehearse FILE`: what a procedure comes to in simulated years."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, fields
from datetime import UTC, date, datetime
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any, Final

from gehoord.console.commands import Mistaken
from gehoord.console.procedure_file import (
    NoSuchFile,
    calendars,
    first_language,
    patterns,
    say_why_unreadable,
    text_of,
)
from gehoord.console.rehearse_answers import answers
from gehoord.console.seldom import collecting_seldom
from gehoord.languages.spoken import served
from gehoord.procedure.reading import Unreadable, read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.talking import begins_told
from gehoord.rehearsal.assumptions import DAYS, MONTHS, Assumptions
from gehoord.rehearsal.chart import chart
from gehoord.rehearsal.comparison import Rehearsal, Rehearsed
from gehoord.rehearsal.report import report
from gehoord.words.rehearsed import captions, told

UNREADABLE: Final = 2  # exit status: there is no procedure to rehearse
_IN_WORDS: Final = frozenset({"season", "answers"})
"""Options that say more than one figure."""
_AT_ONCE: Final = 8  # stretches of time a process is given at least, to warm up


def run(options: Namespace) -> int:
    """Print what the rehearsals showed; end with 2 when the file is no procedure."""
    try:
        text = text_of(options.file)
        procedure = read(text, calendars(), patterns())
    except NoSuchFile as error:
        print(f"gehoord rehearse: {error}", file=sys.stderr)
        return UNREADABLE
    except Unreadable as unreadable:
        lang = options.language or first_language(text)
        say_why_unreadable("rehearse", options.file, unreadable, lang)
        return UNREADABLE
    assumptions = _assumptions(options, procedure)
    first = _first(options.start)
    done = rehearsed(text, assumptions, first=first, options=options)
    found = report(procedure, done)
    lang = options.language or _first_language(procedure)
    if options.chart:
        drawn = chart(found.months, captions(found, procedure, lang))
        Path(options.chart).write_text(drawn, encoding="utf-8")
    if options.json:
        facts = {"assumptions": asdict(assumptions), "first": first.isoformat()}
        print(json.dumps({**facts, "seed": options.seed, **asdict(found)}, indent=2))
    else:
        print(told(found, procedure, assumptions, lang), end="")
    return 0


def rehearsed(
    text: str, assumptions: Assumptions, *, first: date, options: Namespace
) -> Rehearsed:
    """Return what all runs came to; the same for any number of processes."""
    given = (text, assumptions, first, options.years, options.seed)
    processes = options.processes or os.cpu_count() or 1
    size = max(_AT_ONCE, -(-options.runs // processes))
    parts = [
        range(start, min(start + size, options.runs))
        for start in range(0, options.runs, size)
    ]
    total = Rehearsed()
    if len(parts) == 1:
        total.add(_part(*given, parts[0]))
        return total
    # Started afresh, not forked: the same on every system.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        for each in [pool.submit(_part, *given, part) for part in parts]:
            total.add(each.result())
    return total


def _part(  # noqa: PLR0913, PLR0917 - what a process must be told
    text: str,
    assumptions: Assumptions,
    first: date,
    years: int,
    seed: str,
    numbers: range,
) -> Rehearsed:
    procedure = read(text, calendars(), patterns())
    rehearsal = Rehearsal(procedure, assumptions, first=first, years=years)
    total = Rehearsed()
    with collecting_seldom():
        for number in numbers:
            # Each run has a seed of its own, so it does not matter who makes it.
            chance = Random(f"{seed} {number}")  # noqa: S311 - no secret
            total.add(rehearsal.run(chance))
    return total


def _assumptions(options: Namespace, procedure: Procedure) -> Assumptions:
    names = {each.name for each in fields(Assumptions)}
    given = {
        name: value
        for name, value in vars(options).items()
        if name in names - _IN_WORDS and value is not None
    }
    for name in ("silent", "disagrees", "escalates", "about_handler", "told"):
        if not 0 <= (vars(options)[name] or 0) <= 1:
            raise Mistaken(f"--{name.replace('_', '-')} is a share: from 0 to 1.")
    if not 1 <= given.get("people", 1) <= 30:  # noqa: PLR2004 - an office, not a town
        raise Mistaken("--people is a number from 1 to 30.")
    for name in ("runs", "years"):
        if getattr(options, name) < 1:
            raise Mistaken(f"--{name} is a number from 1 on.")
    return Assumptions(**given, **_in_words(options, procedure))


def _in_words(options: Namespace, procedure: Procedure) -> dict[str, Any]:
    """Return what is assumed by options that say more than one figure."""
    found: dict[str, Any] = {}
    if options.season:
        found["season"] = _season(options.season)
    if options.days:
        found["waits"] = _waits(options.days)
    if options.answers:
        found["answers"] = answers(options.answers, procedure)
    if options.told is not None:
        # Where one talks first, it is who writes at once that comes in otherwise.
        told = float(options.told)
        found["oral"] = 1 - told if begins_told(procedure) else told
    return found


def _season(said: str) -> tuple[float, ...]:
    try:
        found = tuple(float(each) for each in said.split(","))
    except ValueError:
        found = ()
    if len(found) != MONTHS or min(found) < 0 or not sum(found):
        raise Mistaken("--season is twelve numbers with commas, January first.")
    return found


def _waits(said: list[str]) -> dict[str, int]:
    """Return the days before each act: those given, and of the others the usual."""
    found = dict(DAYS)
    for each in said:
        act, _, days = each.partition("=")
        if act not in DAYS or not days.isdecimal():
            names = ", ".join(DAYS)
            raise Mistaken(
                f"--days: {each!r} is no act with a number of days, such as hear=5. "
                f"The acts are: {names}."
            )
        found[act] = int(days)
    return found


def _first(said: str | None) -> date:
    if not said:
        return date(datetime.now(tz=UTC).year + 1, 1, 1)
    try:
        return date.fromisoformat(said).replace(day=1)
    except ValueError:
        raise Mistaken(f"--start: {said!r} is no day; write 2027-01-01.") from None


def _first_language(procedure: Procedure) -> str:
    return served(*procedure.languages)
