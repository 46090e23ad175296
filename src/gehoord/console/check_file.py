"""`gehoord check FILE`: what is wrong with a procedure, or doubtful, line by line."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from datetime import tzinfo
from typing import Final

from gehoord.console.finding_row import Row, said_once, with_one_way_out
from gehoord.console.procedure_file import (
    NoSuchFile,
    calendars,
    first_language,
    patterns,
    text_of,
)
from gehoord.console.seldom import collecting_seldom
from gehoord.languages.spoken import known, served
from gehoord.letters.publishable import missing, unserved
from gehoord.procedure.finding import Finding
from gehoord.procedure.of_text import of_text
from gehoord.procedure.proof import Proof, beside, prove
from gehoord.procedure.reading import Unreadable, in_full, read_past
from gehoord.procedure.soundness import (
    Unsound,
    in_text,
    left_out,
    placed,
    problems,
)
from gehoord.words import noted
from gehoord.words.both import Both
from gehoord.words.findings.told import leave_out, parted_reason, reason, way_out
from gehoord.words.findings.unproven import proven, story_lines
from gehoord.words.findings.unreadable import unreadable as sentence
from gehoord.words.in_parts import Parts

UNREADABLE: Final = 2  # exit status: there is no procedure to check
_SEVERITY: Final = {
    "error": Both("fout", "error"),
    "warning": Both("waarschuwing", "warning"),
}
_NOTE: Final = Both("ter kennisneming", "note")
_PAST: Final = Both(
    "De rest van het bestand is toch gelezen.",
    "The rest of the file was read all the same.",
)
_ENDS: Final = Both(
    "{errors} fout(en), {warnings} waarschuwing(en).",
    "{errors} error(s), {warnings} warning(s).",
)


def run(options: Namespace) -> int:
    """Print each finding; end with 1 when one is an error, 2 when unreadable."""
    try:
        text = text_of(options.file)
    except NoSuchFile as error:
        print(f"gehoord check: {error}", file=sys.stderr)
        return UNREADABLE
    try:
        procedure, passed = read_past(text, calendars(), patterns())
    except Unreadable as unreadable:
        options.language = options.language or first_language(text)
        _show(options, _unreadable(unreadable.findings, options.language))
        return UNREADABLE
    options.language = options.language or served(*procedure.languages)
    with collecting_seldom():
        proof = prove(procedure)
    seen = (
        *problems(procedure),
        *in_text(text),
        *of_text(procedure, text, patterns()),
    )
    walked = beside(proof.broken, (each.code for each in seen))
    found = placed((*seen, *walked), text)
    seen_past = {each.key for each in passed}
    rows = [_row(each, options.language, text, procedure.zone) for each in found]
    rows = [row for row in rows if row.key not in seen_past]
    rows += [_wordless(each) for each in missing(procedure, options.language)]
    past = _PAST[options.language]
    rows += _unreadable(passed, options.language, way_out=past)
    rows = sorted(
        dict.fromkeys(rows), key=lambda row: (row.severity != "error", row.line or 0)
    )
    full = in_full(text, patterns())
    _show(options, rows, proof, noted.parted(procedure, full, options.language))
    return int(any(row.severity == "error" for row in rows))


def _row(found: Unsound, lang: str, text: str, zone: tzinfo) -> Row:
    remove = left_out(found, text)
    return Row(
        remove=remove,
        story=story_lines(found.story, lang, zone),
        code=found.code,
        severity="error" if found.error else "warning",
        line=found.line,
        key=".".join(found.key) or found.near,
        reason=reason(found, lang),
        parts=parted_reason(found, lang),
        way_out=leave_out((remove,), lang) if remove else way_out(found, lang),
    )


def _unspoken(found: Iterable[Finding]) -> Iterator[str]:
    """Give the languages of texts that miss, in which nothing could be said anyhow."""
    for each in found:
        lang = str(each.facts.get("language", ""))
        if each.code == "language-missing" and not known(lang):
            yield lang


def _wordless(said: str) -> Row:
    first, _, rest = said.partition(". ")
    return Row(
        code="without-words",
        severity="error",
        line=None,
        key="",
        reason=f"{first}." if rest else said,
        way_out=rest,
    )


def _unreadable(
    found: tuple[Finding, ...], lang: str, *, way_out: str = ""
) -> list[Row]:
    """Return each finding once; of a language without a catalogue, that alone."""
    unspoken = dict.fromkeys(_unspoken(found))
    rows = [_wordless(unserved(each, lang)) for each in unspoken]
    rows += [
        Row(
            code=each.code,
            severity="error",
            line=None if each.base else each.line,
            key=each.key,
            reason=sentence(each, lang),
            way_out=way_out,
        )
        for each in found
        if each.facts.get("language") not in unspoken
    ]
    return sorted(dict.fromkeys(rows), key=lambda row: row.line or 0)


def _show(
    options: Namespace,
    rows: list[Row],
    proof: Proof | None = None,
    notes: tuple[Parts, ...] = (),
) -> None:
    errors = sum(row.severity == "error" for row in rows)
    counts = {"errors": errors, "warnings": len(rows) - errors}
    if options.json:
        said = {
            "file": options.file,
            "findings": [_as_facts(row) for row in rows],
            "notes": [each.whole for each in notes],
            "notes_listed": [list(each.listed) for each in notes],
            "proof": _facts(proof) if proof else None,
        }
        print(json.dumps(said | counts, ensure_ascii=False, indent=2))
        return
    for same in with_one_way_out(_together(rows, options.language)):
        _print_rows(same, options)
    for note in notes:
        print(f"{options.file}: {_NOTE[options.language]}")
        _print(note)
    if proof:
        print(proven(proof, options.language))
    print(_ENDS[options.language].format(**counts))


def _as_facts(row: Row) -> dict[str, object]:
    facts = {name: each for name, each in asdict(row).items() if name != "parts"}
    return facts | {"listed": list(row.parts.listed)}


def _print_rows(same: tuple[Row, ...], options: Namespace) -> None:
    """Print what has one way out: where each stands, each reason, and that way."""
    for each in same:
        where = f"{options.file}:{each.line}" if each.line else options.file
        print(f"{where}: {_SEVERITY[each.severity][options.language]} {each.code}")
    for reason_in_parts in said_once(same):
        _print(reason_in_parts)
    if same[0].way_out:
        print(f"    {same[0].way_out}")
    for number, line in enumerate(same[0].story, start=1):
        print(f"      {number:>2}. {line}")


def _print(said: Parts) -> None:
    """Print a sentence; a list in it with each line by itself."""
    print(f"    {said.before}")
    for each in said.listed:
        print(f"      - {each}")
    if said.after:
        print(f"    {said.after}")


def _together(rows: list[Row], lang: str) -> Iterator[Row]:
    """Give what a pattern leaves over as one for each kind, with one line to paste."""
    some: dict[str, list[Row]] = {}
    for row in rows:
        if row.remove:
            some.setdefault(row.code, []).append(row)
    for row in rows:
        if not row.remove:
            yield row
        elif same := some.pop(row.code, []):
            yield replace(
                row,
                reason=" ".join(each.reason for each in same),
                way_out=leave_out(tuple(each.remove for each in same), lang),
            )


def _facts(proof: Proof) -> dict[str, object]:
    return {
        "holds": proof.holds,
        "states": proof.states,
        "steps": proof.steps,
        "bound": proof.bound,
        "concerns": [asdict(each) for each in proof.walked],
    }
