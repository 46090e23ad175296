"""
What of a pattern comes to stand under a source that a file gives a table or a row.

The page shows what a table or a row says with its source. Whoever changes a number of
a pattern, and gives it the sentence of the own text, has said nothing of the rest.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.published import TEXT, Sentence, all_named
from gehoord.procedure.roles import Role
from gehoord.procedure.sentences.longer import is_told_of
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.over_pattern.said import parsed, table_below

_SHOWN: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "report": (),
        "hearing": (),
        "remedies": (),
        "conflict": (),
        "extension": ("longest", "consent_from", "times", "latest"),
        "incomplete": (),
        "fast-lane": ("within",),
    }
)
"""Tables that the page shows with their source, and which keys: of none, each."""
_MORE: Final = "extension"
_CONTENTS: Final = "contents"
"""What the word of more time tells, held against the sentences that a file has."""
_ABOUT_ITSELF: Final = frozenset({"id", "name", "because", "source", "verified"})
_WORKED_OUT: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "term": frozenset(
            {
                *("strength", "kept_by", "done_by", "ended_by", "when", "stage"),
                *("warn", "fallback", "stops", "apart", "inside", "public", "from"),
                "roll",
            }
        ),
        "stage": frozenset({"entry", "acts", "handlers"}),
        "filing-window": frozenset({"length", "from"}),
    }
)
"""Keys by which a row works: what it is, and what the program does to keep it."""
_WORD: Final = re.compile(r"\w+")
_UNSAID: Final[tuple[object, ...]] = (False, "", "unspecified", "named date", [])
_LIKE_ANY: Final = frozenset({"filed", "received", "complete", "more-time-taken"})
"""Where a term begins of which a text says no more than how long it is."""
_NAMING: Final = frozenset(
    {
        *(
            "our",
            "the",
            "final",
            "answer",
            "response",
            "reply",
            "judgement",
            "decision",
        ),
        *("by", "new", "date"),
        *("ons", "onze", "het", "de", "antwoord", "eindantwoord", "oordeel", "reactie"),
        *("besluit", "op", "nieuwe", "datum"),
    }
)
"""Words that only name an answer, and by when it comes: no text has to say them."""
_CODES: Final[Mapping[str, str]] = MappingProxyType(
    {"about": "about-as-the-pattern", "opens": "opens-as-the-pattern"}
)
"""Keys of a term that not every file can do without: it needs words, and a way on."""
_ANEW: Final = frozenset(
    {*("after", "looking", "again"), *("nadat", "wij", "opnieuw", "keken")}
)
"""Words that say what a later stage is, where each complaint was looked at before."""


def under_own_source(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """Return what a pattern says in a table, or row, to which the file gave a source."""
    own = parsed(text)
    yield from _in_rows(own, text, patterns)
    for table, keys in _SHOWN.items():
        mine, theirs = own.get(table), table_below(text, table, patterns)
        if not isinstance(mine, dict) or "source" not in mine:
            continue
        for key in keys or theirs:
            said_there = key not in _ABOUT_ITSELF and key in theirs
            if said_there and theirs[key] not in _UNSAID:
                said = quoted(theirs[key], text, patterns)
                yield from _left(own, mine, (table, key), said)
        if table == _MORE and _CONTENTS in theirs:
            said = _unsaid(own, mine["source"], theirs[_CONTENTS])
            if said:
                shown = quoted(said, text, patterns)
                yield from _left(own, mine, (table, _CONTENTS), shown)


def _unsaid(
    own: dict[str, Any], source: str, contents: Mapping[str, list[str]]
) -> dict[str, list[str]]:
    """Return what the word of more time tells that the sentences of a source do not."""
    text = own.get(TEXT)
    rows = text.items() if isinstance(text, dict) else ()
    published = tuple(Sentence(id=name, said=said) for name, said in rows)
    cited = [
        x for each in all_named(source, published) for x in each_of_text(each.said)
    ]
    if not cited:
        return {}
    left = {
        lang: [each for each in told if not is_told_of(each, cited)]
        for lang, told in contents.items()
    }
    return {lang: told for lang, told in left.items() if told}


def _in_rows(
    own: dict[str, Any], text: str, patterns: Mapping[str, str]
) -> Iterator[Unsound]:
    """Return what it says in a row of any list whose rows go by a name."""
    for table in own:
        rows = [each for each in _rows(own, table) if {"id", "source"} <= each.keys()]
        below = _rows_below(text, table, patterns) if rows else {}
        theirs = _left_in(below, table, own.get("remove", ()))
        hidden = _WORKED_OUT.get(table, frozenset()) | _ABOUT_ITSELF
        for mine in rows:
            name = str(mine["id"])
            for key, said in theirs.get(name, {}).items():
                named = key == "about" and _only_names(said, own)
                if key not in hidden and said not in _UNSAID and not named:
                    shown = quoted(said, text, patterns)
                    if (table, key) == ("term", "opens"):
                        shown = _opened(shown, own, text, patterns)
                    yield from _left(own, mine, (table, name, key), shown)
            if table == "term":
                yield from _begins(mine, name, theirs.get(name, {}).get("from"))


def _opened(
    way: object, own: dict[str, Any], text: str, patterns: Mapping[str, str]
) -> object:
    """Return what a way is called that a term opens: a stage by its name."""
    if way == Role.THIRD_PARTY:
        return Role.THIRD_PARTY
    stages = {str(row.get("id")): row for row in _rows(own, "stage")}
    below = _rows_below(text, "stage", patterns)
    rows = (each.get(str(way), {}) for each in (stages, below))
    named = next((row["name"] for row in rows if "name" in row), way)
    return quoted(named, text, patterns)


def _only_names(about: object, own: Mapping[str, Any]) -> bool:
    """Return whether a pattern only says there which answer it is."""
    plain = _NAMING if "straight-to" in own else _NAMING | _ANEW
    said = about.values() if isinstance(about, dict) else (about,)
    words = (word for each in said for word in _WORD.findall(str(each).lower()))
    return plain.issuperset(words)


def _left(
    own: dict[str, Any], mine: dict[str, Any], key: tuple[str, ...], said: object
) -> Iterator[Unsound]:
    """Return that a key is the pattern's still, with what takes it out."""
    path, where = ".".join(key), ".".join(key[:-1])
    if key[-1] not in mine and path not in own.get("remove", ()):
        facts = {"where": where, "key": key[-1], "said": said, "path": path}
        last = key[-1] if key[0] == "term" else ""
        yield doubtful(_CODES.get(last, "left-under-your-source"), *key, **facts)


def _begins(mine: dict[str, Any], name: str, begins: object) -> Iterator[Unsound]:
    ways = begins if isinstance(begins, list) else [begins] if begins else []
    if "from" not in mine and not _LIKE_ANY.issuperset(map(str, ways)):
        facts = {"where": f"term.{name}", "anchors": ", ".join(map(str, ways))}
        yield doubtful("begins-as-the-pattern", "term", name, "from", **facts)


def _rows_below(
    text: str, table: str, patterns: Mapping[str, str]
) -> dict[str, dict[str, Any]]:
    """Return the rows of the patterns of a text by id, the nearer over the further."""
    base = patterns.get(str(parsed(text).get("extends", "")))
    if not base:
        return {}
    gone = parsed(base).get("remove", ())
    found = _left_in(_rows_below(base, table, patterns), table, gone)
    for row in _rows(parsed(base), table):
        name = str(row.get("id", ""))
        found[name] = {**found.get(name, {}), **row}
    return found


def _left_in(
    rows: dict[str, dict[str, Any]], table: str, gone: Collection[str]
) -> dict[str, dict[str, Any]]:
    """Return what is left of rows of which paths take out some, or keys of some."""
    if table in gone:
        return {}
    return {
        name: {x: y for x, y in row.items() if f"{table}.{name}.{x}" not in gone}
        for name, row in rows.items()
        if f"{table}.{name}" not in gone
    }


def _rows(table: dict[str, Any], name: str) -> list[dict[str, Any]]:
    rows = table.get(name)
    return [x for x in rows if isinstance(x, dict)] if isinstance(rows, list) else []


def quoted(said: object, text: str, patterns: Mapping[str, str]) -> object:
    """Return what stands there as a file has it, in each language the text is for."""
    if not isinstance(said, dict):
        return _written(said)
    told = {lang: _written(each) for lang, each in said.items()}
    return {x: told[x] for x in _languages(text, patterns) if x in told} or told


def _languages(text: str, patterns: Mapping[str, str]) -> list[str]:
    """Return for which languages a text is, or the pattern it leaves that to."""
    own = parsed(text)
    base = patterns.get(str(own.get("extends", "")))
    if "language" in own or not base:
        found = own.get("language", [])
        return found if isinstance(found, list) else [found]
    return _languages(base, patterns)


def _written(said: object) -> str:
    if isinstance(said, list):
        return ", ".join(map(str, said))
    return str(said).lower() if isinstance(said, bool) else str(said)
