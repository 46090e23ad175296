"""
The published text held against the rows that name its sentences as their source.

What a text promises and what a file does can differ in a number, in an address, or in
a sentence that nothing carries out. Only where a file holds its text can that be found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from gehoord.procedure.lengths import Length, NotALength, parse_length
from gehoord.procedure.measures import same
from gehoord.procedure.own_words import Own, each_of_text
from gehoord.procedure.published import Sentence, all_named, named, parts
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_text.addresses import addresses_unheld
from gehoord.procedure.soundness.of_text.beginnings import (
    begins_at,
    begun_otherwise,
    length_key,
)
from gehoord.procedure.soundness.of_text.claims import unsaid
from gehoord.procedure.soundness.of_text.listed import under_heads
from gehoord.procedure.soundness.of_text.registered import registered_unsent
from gehoord.procedure.soundness.of_text.strength import misjudged, said_of
from gehoord.procedure.soundness.of_text.undertakings import PROMISE, undertaken
from gehoord.procedure.soundness.of_text.unwatched import in_words_alone, watched
from gehoord.procedure.soundness.of_text.vague import left_to_somebody
from gehoord.procedure.soundness.over_pattern.said import parsed, strings

_READABLE: Final = frozenset({"nl", "en"})
"""Languages in which a time in words is found."""
_NOT_ROWS: Final = frozenset({"text", "sources", "remove", "also"})
_LENGTHS: Final = frozenset(
    {"within", "longest", "length", "cure", "latest", "at_least"}
)
_OWN_WORK: Final = frozenset({"warn"})
_WARNED: Final = "-warned"
_UNPROMISED: Final = frozenset({"practice", "window"})
"""Terms of which the number is the organisation's own, whatever sentence they serve."""
_NUMBER: Final = re.compile(r"\d+")
_REMARK: Final = re.compile(
    r"(?!choice|practice|keuze|eigen|own\b|our\b|ons\b|onze\b)[a-z][^\d]*"
)
"""A part of a source that names neither a text nor a choice: a word for who reads it."""
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """A table of the file with its source, or a key above the tables that has one."""

    path: Path
    source: str
    says: Mapping[str, Any]


def published(procedure: Procedure, text: str) -> Iterator[Unsound]:
    """Return where the sentences and the rows of this text, in full, do not agree."""
    sentences = procedure.text
    if not sentences:
        return
    table = parsed(text)
    rest = {name: said for name, said in table.items() if name not in _NOT_ROWS}
    rows = tuple(_rows(table, ()))
    listed = under_heads(sentences, procedure.languages)
    for each in sentences:
        naming = tuple(row for row in rows if each in all_named(row.source, sentences))
        yield from _unkept(procedure, each, naming, listed.get(each.id))
        yield from _times_unheld(procedure, each, naming)
        yield from addresses_unheld(each, rest)
        yield from registered_unsent(each)
    for row in rows:
        yield from _not_in_the_text(procedure, row)
    yield from _absent(rows, sentences)


def only_read(procedure: Procedure, text: str) -> tuple[str, ...]:
    """Return the names of the sentences that no row of this text, in full, names."""
    cited = {
        each.id
        for row in _rows(parsed(text), ())
        for each in all_named(row.source, procedure.text)
    }
    return tuple(each.id for each in procedure.text if each.id not in cited)


def _unkept(
    procedure: Procedure,
    sentence: Sentence,
    naming: tuple[_Row, ...],
    listed: Own | None,
) -> Iterator[Unsound]:
    """
    What the text undertakes or asks, no row names, and no `[[also]]` repeats.

    A promise that leaves to somebody whether it is kept is quoted as vague, and not said
    once more. One that only leaves open when is kept by nobody all the same.
    """
    repeated = any(sentence in all_named(x.source, (sentence,)) for x in procedure.also)
    if naming or repeated:
        return
    for code, said in undertaken(listed or sentence.said).items():
        if code == PROMISE and left_to_somebody(said.lower()):
            continue
        yield doubtful(code, "text", sentence.id, of=sentence.id, said=said)


def _times_unheld(
    procedure: Procedure, sentence: Sentence, naming: tuple[_Row, ...]
) -> Iterator[Unsound]:
    """A time in a sentence that no row has which names that sentence."""
    if not naming:
        return
    held = (
        *(x for row in naming for x in _times(watched(row.path[0], row.says))),
        *(each for row in naming for each in _before_the_end(procedure, row.says)),
        *(each for row in naming for each in _in_all(procedure, row.says)),
    )
    for text in each_of_text(sentence.said):
        for words, length in every_in(text):
            if not any(same(length, each) for each in held):
                where = ", ".join(dict.fromkeys(".".join(row.path) for row in naming))
                facts = {"of": sentence.id, "said": words, "where": where}
                told = in_words_alone(((x.path[0], x.says) for x in naming), length)
                code = "time-unwatched" if told else "time-unheld"
                yield doubtful(code, "text", sentence.id, **facts)
                return


def _not_in_the_text(procedure: Procedure, row: _Row) -> Iterator[Unsound]:
    """A time that only a row names, where its source is the text and nothing else."""
    sentences, languages = procedure.text, procedure.languages
    every = [each for each in parts(row.source) if not _REMARK.fullmatch(each)]
    cited = all_named(row.source, sentences)
    told = [each for x in cited for each in _readable(x, languages)]
    if len(cited) < len(every) or len(told) < len(cited):
        return
    if row.says.get("strength") in _UNPROMISED:
        return
    known = [length for text in told for _, length in every_in(text)]
    yield from _strength(row, told)
    yield from _begun(row, told)
    for key in unsaid(row.path[0], row.says, told):
        facts = {"said": row.says[key], "of": "; ".join(x.id for x in cited)}
        where = ".".join((*row.path, key))
        yield doubtful("not-so-in-text", *row.path, key, where=where, **facts)
    for key in _LENGTHS & row.says.keys():
        length = _length(row.says[key])
        sums = _in_all(procedure, row.says) if key == "longest" else ()
        meant = (length, *sums) if length else ()
        if meant and not any(same(one, each) for one in meant for each in known):
            facts = {"said": row.says[key], "of": "; ".join(x.id for x in cited)}
            where = ".".join((*row.path, key))
            yield doubtful("time-not-in-text", *row.path, key, where=where, **facts)


def _strength(row: _Row, told: list[str]) -> Iterator[Unsound]:
    """A promise of what the text only aims at or allows, or the other way round."""
    length = _length(row.says.get("within"))
    code = misjudged(row.says, length, told)
    if code:
        where, said = ".".join(row.path), said_of(length, told)
        yield doubtful(code, *row.path, "strength", where=where, said=said)


def _begun(row: _Row, told: list[str]) -> Iterator[Unsound]:
    """A time that the text counts from something else."""
    table = row.path[0]
    length = _length(row.says.get(length_key(table)))
    said = begun_otherwise(table, row.says, length, told)
    if said:
        facts = {"said": said.strip(" ."), "anchors": begins_at(table, row.says)}
        where = ".".join(row.path)
        yield doubtful("begins-otherwise", *row.path, where=where, **facts)


def _absent(
    rows: tuple[_Row, ...], sentences: tuple[Sentence, ...]
) -> Iterator[Unsound]:
    """A source that is called like a sentence of the text, and is none."""
    shapes = {_shape(each.id) for each in sentences}
    found: dict[str, list[Path]] = {}
    for row in rows:
        for part in parts(row.source):
            if named(part, sentences) is None and _shape(part) in shapes:
                found.setdefault(part, []).append(row.path)
    for part, paths in found.items():
        where = ", ".join(".".join(path) for path in paths)
        yield doubtful("sentence-absent", *paths[0], where=where, said=part)


def _readable(sentence: Sentence, languages: tuple[str, ...]) -> Iterator[str]:
    """Give its words in a language in which times in words are found."""
    said = sentence.said
    by_language = {languages[0]: said} if isinstance(said, str) else said
    yield from (text for lang, text in by_language.items() if lang in _READABLE)


def _rows(value: Any, path: Path) -> Iterator[_Row]:  # noqa: ANN401 - any table
    if isinstance(value, list):
        for number, row in enumerate(value):
            name = row.get("id", number) if isinstance(row, dict) else number
            yield from _rows(row, (*path, str(name)))
        return
    if not isinstance(value, dict):
        return
    if path and isinstance(value.get("source"), str):
        yield _Row(path, value["source"], value)
    for key, each in value.items():
        if path or key not in _NOT_ROWS:
            yield from _rows(each, (*path, key))
    if not path:
        yield from _above(value)


def _above(table: Mapping[str, Any]) -> Iterator[_Row]:
    """Give each key above the tables for which a source is said."""
    said = table.get("sources")
    for source, names in said.items() if isinstance(said, dict) else ():
        for name in names if isinstance(names, list) else ():
            path = tuple(name.split(".")) if isinstance(name, str) else ()
            if path and (stands := _standing(table, path)) is not None:
                yield _Row(path, source, {path[-1]: stands})


def _standing(table: Mapping[str, Any], path: Path) -> object:
    """Return what stands at this path; None where nothing does, or a whole row."""
    found: object = table
    for each in path:
        found = found.get(each) if isinstance(found, Mapping) else None
    return None if isinstance(found, Mapping) and path[1:] else found


def _times(says: Mapping[str, Any]) -> Iterator[Length]:
    """Give every time in a row: lengths, and times in words of its own."""
    told = {key: said for key, said in says.items() if key not in _OWN_WORK}
    for said in strings(told):
        length = _length(said)
        if length:
            yield length
        else:
            yield from (each for _, each in every_in(said))


def _before_the_end(procedure: Procedure, says: Mapping[str, Any]) -> Iterator[Length]:
    """Give how long before the end of a term a letter leaves."""
    for cause in strings(says.get("after", ())):
        term = procedure.term(cause.removesuffix(_WARNED))
        if cause.endswith(_WARNED) and term is not None:
            yield from term.warn


def _in_all(procedure: Procedure, says: Mapping[str, Any]) -> Iterator[Length]:
    """Give how long it may take with more time: what a text may say in its place."""
    more = _length(says.get("longest"))
    for term in procedure.terms if more else ():
        if more and isinstance(term.length, Length) and term.length.unit is more.unit:
            yield Length(term.length.amount + more.amount, more.unit)


def _length(said: object) -> Length | None:
    if not isinstance(said, str):
        return None
    try:
        return parse_length(said)
    except NotALength:
        return None


def _shape(name: str) -> str:
    """Return a name without its numbers: what else would be one of its kind."""
    return _NUMBER.sub("#", name.casefold()) if _NUMBER.search(name) else name
