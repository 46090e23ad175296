"""A doubt about a text, with the words of it that raise the doubt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from gehoord.procedure.soundness.finding import Unsound, doubtful


def quoting(
    code: str, quoted: Iterable[tuple[str, str]], *at: str, **facts: object
) -> Iterator[Unsound]:
    """
    Give one doubt for all that is quoted, if anything is, each with its sentences.

    It stands at the text as a whole, or `at` another key.
    """
    where: dict[str, dict[str, None]] = {}
    for name, words in quoted:
        where.setdefault(words, {})[name] = None
    said = tuple((", ".join(each), words) for words, each in where.items())
    if said:
        yield doubtful(code, *(at or ("text",)), quoted=said, **facts)


def at_one(quoted: Sequence[tuple[str, str]], table: str = "text") -> tuple[str, ...]:
    """Return the key of the sentence that says so; where several do, of their table."""
    return (table, quoted[0][0]) if len(quoted) == 1 else (table,)
