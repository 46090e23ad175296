"""
Files that nobody would write: bytes, TOML and shipped procedures with something changed.

All of it follows from a number, so that what broke once can be made again.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from gehoord.console.procedure_file import shipped, text_of

TEXTS = tuple(text_of(name) for name in shipped())
WORDS = (
    *sorted({word for text in TEXTS for word in text.split() if len(word) < 30})[::7],
    "[[term]]",
    "[acts]",
    "[term]",
    '"""',
    "\x00",
    "\ud800",
    "=",
    "[[",
    "]]",
    "{}",
    "[]",
    "-1",
    "1e999",
    "99999999999999999999",
    "nan",
    "2027-03-05",
    "true",
    '"unspecified"',
    '"0 days"',
    '"999999999 years"',
    "💬",
    "''",
)
VALUES = (
    '""',
    "[]",
    "{}",
    "1",
    "-1",
    "true",
    "1.5",
    "2027-01-01",
    '["x"]',
    "[[1]]",
    "nan",
)


def anything(seed: int) -> str | bytes:
    """Return the input that belongs to this number."""
    chance = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
    match seed % 10:
        case 0:
            return chance.randbytes(chance.randrange(200))
        case 1:
            return " ".join(chance.choices(WORDS, k=chance.randrange(60)))
        case 2:
            return "\n".join(_lines(chance))
        case _:
            return _changed(chance)


def _lines(chance: random.Random) -> Iterator[str]:
    for _ in range(chance.randrange(30)):
        word = chance.choice(WORDS).strip("=,[]{}\"'") or "x"
        yield chance.choice(
            (
                f"[{word}]",
                f"[[{word}]]",
                f"{word} = {chance.choice(VALUES)}",
                f'"{word}" = {chance.choice(WORDS)}',
            )
        )


def _changed(chance: random.Random) -> str:
    """A shipped file with a few of its lines, words or values changed."""
    lines = chance.choice(TEXTS).splitlines()
    for _ in range(chance.randrange(1, 4)):
        number = chance.randrange(len(lines))
        lines[number] = _line(chance, lines[number], chance.choice(lines))
    return "\n".join(lines)


def _line(  # noqa: PLR0911 - a table
    chance: random.Random, line: str, other: str
) -> str:
    key, equals, value = line.partition("=")
    match chance.randrange(8):
        case 0:
            return ""
        case 1:
            return f"{line}\n{line}"
        case 2:
            return f"{line}\n{other}"
        case 3 if equals:
            return f"{key}= {chance.choice(VALUES)}"
        case 4 if equals:
            return f"{chance.choice(WORDS)} ={value}"
        case 5 if equals:
            return f"{key}={other.partition('=')[2] or other}"
        case 6:
            cut = chance.randrange(len(line) + 1)
            return line[:cut] + chance.choice(WORDS) + line[cut:]
        case _:
            words = line.split(" ")
            words[chance.randrange(len(words))] = chance.choice(WORDS)
            return " ".join(words)
