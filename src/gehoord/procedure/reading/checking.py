"""The text held against the schema: each key of the right type, each word known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, Final

from gehoord.procedure.finding import Finding
from gehoord.procedure.lengths import Length, NotALength, Unit, parse_length
from gehoord.procedure.lines import Path
from gehoord.procedure.reading import own_words, published, sources
from gehoord.procedure.reading.extending import Laid, name_of
from gehoord.procedure.reading.ids import ids_of, is_list_of_tables, own_causes
from gehoord.procedure.reading.own_words import OPEN
from gehoord.procedure.reading.slipped import slipped
from gehoord.procedure.schema import FILE, Key, Table, Type
from gehoord.procedure.terms import NoLength

Said = Mapping[str, Any]
INDEFINITE: Final = "indefinite"
MOST_SHOWN: Final = 60  # characters of what was found
BAD: Final = object()
_TEXTUAL: Final = frozenset(
    {Type.LENGTH, Type.OPEN_LENGTH, Type.TERM_LENGTH, Type.KEEPING, Type.OPEN_TEXT}
    | {Type.ANY_LENGTH}
)
_QUOTED: Final = frozenset({Type.TEXT, Type.WORD, Type.OWN_TEXT, Type.SENTENCES})


class Checker:
    """Reads tables by the schema and collects what is wrong."""

    def __init__(self, laid: Laid) -> None:
        self.laid = laid
        self.findings: list[Finding] = [*slipped(laid)]
        self.own = own_causes(laid.table)
        self.languages = own_words.languages_of(laid.table)

    def wrong(
        self,
        code: str,
        path: Path,
        *,
        found: object = None,
        at: Path = (),
        **facts: object,
    ) -> None:
        """Note what is wrong, with the line where it stands, or that of `at`."""
        line, base = self.laid.where(at or path, found)
        if found is not None:
            facts["found"] = str(found)[:MOST_SHOWN]
        key = ".".join(str(step) for step in path) or "file"
        self.findings.append(
            Finding(code=code, key=key, line=line, facts=facts, base=base)
        )

    def table(self, table: Table, raw: object, path: Path) -> Said:
        """Return the values of one table, defaults filled in."""
        if not isinstance(raw, dict):
            if is_list_of_tables(raw):
                self.wrong("two-brackets", path, at=(*path, 0))
            else:
                self.wrong("wrong-type", path, found=raw, type=Type.TABLE.value)
            return {}
        known = [each.name for each in table.keys]
        for name in raw:
            if name not in known:
                self.unknown_key((*path, name), known)
        # What the file says comes in the file's order: particulars are asked so.
        written = [key for name in raw if (key := table.key(name))]
        keys = (*written, *(key for key in table.keys if key.name not in raw))
        return {key.name: self._key(key, raw, path) for key in keys}

    def _key(self, key: Key, raw: Mapping[str, Any], path: Path) -> object:
        here = (*path, key.name)
        if key.name in raw:
            return self.value(key, raw[key.name], here)
        if key.is_needed:
            self.wrong("missing-key", here, type=key.type.value, **self.laid.kin(here))
            return BAD
        if key.default is not None and key.type in _TEXTUAL:
            return self.value(key, key.default, here)
        return {} if key.type is Type.BOTH else key.default

    def value(self, key: Key, raw: object, path: Path) -> object:
        """Return what stands behind a key, or note what is wrong with it."""
        return _VALUES[key.type](self, key, raw, path)

    # -- one function for each type --------------------------------------------------

    def text(self, key: Key, raw: object, path: Path) -> object:
        """Return a text that is not empty, unless empty is what counts anyway."""
        if not isinstance(raw, str):
            return self.mistyped(key, raw, path)
        if not raw.strip() and key.default != raw:
            self.wrong("empty", path)
            return BAD
        return raw

    def open_text(self, key: Key, raw: object, path: Path) -> object:
        """Return a text, or None where the file leaves it open."""
        return None if raw == OPEN else own_words.text(self, key, raw, path)

    def texts(self, key: Key, raw: object, path: Path) -> object:
        """Return a list of texts."""
        if not isinstance(raw, list) or not all(isinstance(x, str) for x in raw):
            return self.mistyped(key, raw, path)
        return tuple(raw)

    def word(self, key: Key, raw: object, path: Path) -> object:
        """Return one of the words it may hold."""
        words = self._words(key)
        if not isinstance(raw, str):
            return self.mistyped(key, raw, path)
        if not self._is_listed(key):
            return raw
        if raw not in words and raw != key.default:
            self.not_one_of("unknown-word", path, raw, words)
            return BAD
        return raw

    def words(self, key: Key, raw: object, path: Path) -> object:
        """Return words it may hold."""
        if not isinstance(raw, list) or not all(isinstance(x, str) for x in raw):
            return self.mistyped(key, raw, path)
        words = self._words(key)
        for each in raw if self._is_listed(key) else ():
            if each not in words:
                self.not_one_of("unknown-word", path, each, words)
        return tuple(raw)

    def causes(self, key: Key, raw: object, path: Path) -> object:
        """Return one entry or several, as a list."""
        return self.words(key, [raw] if isinstance(raw, str) else raw, path)

    def flag(self, key: Key, raw: object, path: Path) -> object:
        """Return yes or no."""
        return raw if isinstance(raw, bool) else self.mistyped(key, raw, path)

    def number(self, key: Key, raw: object, path: Path) -> object:
        """Return a whole number, not below the least."""
        if not isinstance(raw, int) or isinstance(raw, bool):
            return self.mistyped(key, raw, path)
        if not key.least <= raw <= 1000:  # noqa: PLR2004 - nobody counts that far
            self.wrong("out-of-range", path, found=raw, least=key.least)
        return raw

    def day(self, key: Key, raw: object, path: Path) -> object:
        """Return a date without a time."""
        is_date = isinstance(raw, date) and not isinstance(raw, datetime)
        return raw if is_date else self.mistyped(key, raw, path)

    def length(self, key: Key, raw: object, path: Path) -> object:
        """Return a length of days or more."""
        found = self._length(key, raw, path)
        if isinstance(found, Length) and found.unit is Unit.HOURS:
            self.wrong("hours-here", path, found=raw)
            return BAD
        return found

    def open_length(self, key: Key, raw: object, path: Path) -> object:
        """Return a length, or None where the file leaves it open."""
        return None if raw == OPEN else self.length(key, raw, path)

    def term_length(self, key: Key, raw: object, path: Path) -> object:
        """Return the length of a term, or why it has none of its own."""
        if raw == OPEN:
            return NoLength.UNSPECIFIED
        if raw == "named date":
            return NoLength.NAMED_DATE
        return self._length(key, raw, path)

    def keeping(self, key: Key, raw: object, path: Path) -> object:
        """Return how long something is kept: a length, for ever, or None."""
        if isinstance(raw, str) and raw in {OPEN, INDEFINITE}:
            return None if raw == OPEN else INDEFINITE
        return self.length(key, raw, path)

    def any_length(self, key: Key, raw: object, path: Path) -> object:
        """Return a length, in hours too, or None where the file leaves it open."""
        return None if raw == OPEN else self._length(key, raw, path)

    def lengths(self, key: Key, raw: object, path: Path) -> object:
        """Return lengths, in hours too."""
        if not isinstance(raw, list):
            return self.mistyped(key, raw, path)
        return tuple(self._length(key, each, path) for each in raw)

    def inner(self, key: Key, raw: object, path: Path) -> object:
        """Return the values of a table."""
        assert key.table is not None
        return self.table(key.table, raw, path)

    def tables(self, key: Key, raw: object, path: Path) -> object:
        """Return the values of each table of a list."""
        assert key.table is not None
        if isinstance(raw, dict):
            self.wrong("one-bracket", path)
            return BAD
        if not isinstance(raw, list):
            return self.mistyped(key, raw, path)
        return tuple(
            self.table(key.table, each, (*path, name_of(raw, number)))
            for number, each in enumerate(raw)
        )

    def one_or_more(self, key: Key, raw: object, path: Path) -> object:
        """Return the values of each table, where one may stand by itself."""
        assert key.table is not None
        if isinstance(raw, dict):
            return (self.table(key.table, raw, path),)
        return self.tables(key, raw, path)

    def rows(self, key: Key, raw: object, path: Path) -> object:
        """Return the values of each table in a table, by name."""
        assert key.table is not None
        if is_list_of_tables(raw):
            self.wrong("two-brackets", path, at=(*path, 0))
            return BAD
        if not isinstance(raw, dict):
            return self.mistyped(key, raw, path)
        found = {}
        for name, row in raw.items():
            if key.words and name not in key.words:
                self.unknown_key((*path, name), key.words)
                continue
            found[name] = self.table(key.table, row, (*path, name))
        return found

    # -- what they share -------------------------------------------------------------

    def _words(self, key: Key) -> Sequence[str]:
        if key.ids:
            return (*key.words, *ids_of(self.laid.table, key.ids))
        return (*key.words, *self.own) if key.own else key.words

    def _is_listed(self, key: Key) -> bool:
        """Return whether the list that it names rows of can be read as one."""
        rows = self.laid.table.get((key.ids or "").partition(".")[0], [])
        return isinstance(rows, list)

    def _length(self, key: Key, raw: object, path: Path) -> object:
        if not isinstance(raw, str):
            return self.mistyped(key, raw, path)
        if raw == OPEN:
            return self.mistyped(key, raw, path)
        try:
            return parse_length(raw)
        except NotALength as error:
            nearest = error.nearest or ""
            self.wrong("not-a-length", path, found=raw, nearest=nearest)
            return BAD

    def mistyped(self, key: Key, raw: object, path: Path) -> object:
        """Note that something else belongs here, and return that it cannot be used."""
        is_number = isinstance(raw, int) and not isinstance(raw, bool)
        if is_number and key.type in _QUOTED:
            self.wrong("unquoted", path, found=raw)
        elif raw not in (OPEN, [OPEN]):
            self.wrong("wrong-type", path, found=raw, type=key.type.value)
        elif key.is_needed:
            self.wrong("must-be-said", path)
        else:
            self.wrong("cannot-be-open", path)
        return BAD

    def unknown_key(self, path: Path, known: Sequence[str]) -> None:
        """Note a key that is none of the known ones, or that belongs above the tables."""
        name = str(path[-1])
        above = FILE.key(name)
        if len(path) > 1 and above is not None and above.table is None:
            self.wrong("belongs-above", path, found=name)
        else:
            self.not_one_of("unknown-key", path, name, known)

    def not_one_of(
        self, code: str, path: Path, found: str, allowed: Sequence[str]
    ) -> None:
        """Note a word that is none of the known ones, with the nearest."""
        words = [str(each) for each in allowed]
        near = "".join(get_close_matches(found[:MOST_SHOWN], words, n=1))
        self.wrong(code, path, found=found, allowed=tuple(words), nearest=near)


_VALUES: Final[Mapping[Type, Callable[[Checker, Key, object, Path], object]]] = {
    Type.TEXT: Checker.text,
    Type.OWN_TEXT: own_words.text,
    Type.OPEN_TEXT: Checker.open_text,
    Type.BOTH: own_words.both,
    Type.TEXTS: Checker.texts,
    Type.OWN_TEXTS: own_words.texts,
    Type.WORD: Checker.word,
    Type.WORDS: Checker.words,
    Type.LANGUAGES: own_words.languages,
    Type.CAUSES: Checker.causes,
    Type.FLAG: Checker.flag,
    Type.NUMBER: Checker.number,
    Type.LENGTH: Checker.length,
    Type.OPEN_LENGTH: Checker.open_length,
    Type.TERM_LENGTH: Checker.term_length,
    Type.KEEPING: Checker.keeping,
    Type.ANY_LENGTH: Checker.any_length,
    Type.LENGTHS: Checker.lengths,
    Type.DAY: Checker.day,
    Type.TABLE: Checker.inner,
    Type.TABLES: Checker.tables,
    Type.ONE_OR_MORE: Checker.one_or_more,
    Type.ROWS: Checker.rows,
    Type.SOURCES: sources.checked,
    Type.SENTENCES: published.checked,
}
