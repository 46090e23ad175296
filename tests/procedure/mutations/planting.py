"""Sound files to plant a fault in, and what is found in them afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import in_text, inherited, problems
from gehoord.procedure.uncited import uncited
from tests.shipped import FULL

_HEAD = """
extends = "{extends}"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
{head}
"""
STAND_IN = 'substitute = { nl = "een collega", en = "a colleague" }'
ANSWERS = (
    ('"Anouk@kleuterrevolutie.nl"', '"klachten@example.org"'),
    ('within = "unspecified"', 'within = "6 weeks"'),
    ('window = "unspecified"', f'window = "6 months"\n{STAND_IN}'),
    ('costs = "unspecified"', 'costs = { nl = "geen", en = "none" }'),
    ('hearing = "unspecified"', 'hearing = { nl = "samen", en = "together" }'),
    ('longest = "unspecified"', 'longest = "8 weeks"\ntimes = 1'),
)
"""What the founding procedure leaves open, answered: then nothing is left to doubt."""


@cache
def sound(name: str) -> str:
    """Return a shipped text in full; of the founding one with its questions answered."""
    text = FULL[name]
    for before, after in ANSWERS if name == "kleuterrevolutie" else ():
        assert before in text
        text = text.replace(before, after)
    return text


def planted(name: str, *changes: tuple[str, str]) -> str:
    """Return the sound text with these changes; each must change something."""
    text = sound(name)
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after)
    return text


def without(name: str, *starts: str) -> str:
    """Return the sound text without the lines, or tables, that start like this."""
    return "\n".join(_kept(sound(name), starts))


def _kept(text: str, starts: tuple[str, ...]) -> Iterator[str]:
    skipping = False
    for line in text.splitlines():
        if line.startswith("["):
            skipping = line.startswith(starts)
        elif not skipping and line.startswith(starts):
            continue
        if not skipping:
            yield line


def laid_over(extends: str, head: str, body: str) -> Procedure:
    """Return a file of one's own over a pattern: its first lines, then its tables."""
    text = _HEAD.format(extends=extends, head=head) + body
    return read(text, calendars(), patterns())


def found_by_reading(text: str) -> set[str]:
    """Return the codes of what is found without walking."""
    procedure = read(text, calendars(), patterns())
    left = (*inherited(text, patterns()), *uncited(procedure, text))
    found = (*problems(procedure), *in_text(text), *left)
    return {each.code for each in found}


def found_by_walking(text: str, *only: str) -> set[str]:
    """Return the codes of what a walk finds, in these concerns or in all."""
    procedure = read(text, calendars(), patterns())
    most = 600 if only else 150
    return {x.code for x in prove(procedure, most=most, only=frozenset(only)).broken}
