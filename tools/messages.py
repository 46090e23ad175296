"""
Compile every catalogue of translated sentences: `.po` (kept) to `.mo` (not kept).

The Dutch ones are of the plain form only: msgid and msgstr, over more lines, no
plurals, no contexts. Anything else is refused with its line, so nothing is lost in
silence. That of a further language is one file with everything, for Babel.
"""

from __future__ import annotations

import ast
import struct
import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

SOURCE = Path(__file__).parent.parent / "src" / "gehoord"
MAGIC = 0x950412DE
HEADER_SIZE = 28


class Unreadable(Exception):
    """A line of a catalogue is not of the plain form."""


def main() -> int:
    """Compile what changed since it was compiled last."""
    for source in sorted(SOURCE.glob("**/locale/*/LC_MESSAGES/django.po")):
        compiled = source.with_suffix(".mo")
        if compiled.exists() and compiled.stat().st_mtime > source.stat().st_mtime:
            continue
        compiled.write_bytes(machine_form(read(source)))
    for source in sorted(SOURCE.glob("languages/*/LC_MESSAGES/django.po")):
        with source.open("rb") as file, source.with_suffix(".mo").open("wb") as into:
            write_mo(into, read_po(file))
    return 0


def read(path: Path) -> dict[str, str]:
    """Return the sentences of a catalogue with their translations, header included."""
    sentences: dict[str, str] = {}
    key, value, into = "", "", ""
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        word, _, rest = line.partition(" ")
        if word == "msgid":
            _keep(sentences, key, value)
            key, value, into = _text(path, number, rest), "", "key"
        elif word == "msgstr":
            value, into = _text(path, number, rest), "value"
        elif line.startswith('"') and into == "key":
            key += _text(path, number, line)
        elif line.startswith('"') and into == "value":
            value += _text(path, number, line)
        else:
            raise Unreadable(f"{path}, line {number}: only msgid and msgstr are read.")
    _keep(sentences, key, value)
    return sentences


def machine_form(sentences: dict[str, str]) -> bytes:
    """Return the catalogue as gettext reads it: sorted, with tables of places."""
    pairs = sorted((k.encode(), v.encode()) for k, v in sentences.items())
    keys_at = HEADER_SIZE + 16 * len(pairs)
    values_at = keys_at + sum(len(key) + 1 for key, _ in pairs)
    keys, values = b"", b""
    key_places, value_places = [], []
    for key, value in pairs:
        key_places += [len(key), keys_at + len(keys)]
        value_places += [len(value), values_at + len(values)]
        keys += key + b"\0"
        values += value + b"\0"
    count, after = len(pairs), HEADER_SIZE + 8 * len(pairs)
    head = struct.pack("<7I", MAGIC, 0, count, HEADER_SIZE, after, 0, keys_at)
    places = struct.pack(f"<{4 * count}I", *key_places, *value_places)
    return head + places + keys + values


def _keep(sentences: dict[str, str], key: str, value: str) -> None:
    if value:
        sentences[key] = value


def _text(path: Path, number: int, quoted: str) -> str:
    if not (quoted.startswith('"') and quoted.endswith('"')):
        raise Unreadable(f"{path}, line {number}: a sentence stands between quotes.")
    return str(ast.literal_eval(quoted))


if __name__ == "__main__":
    sys.exit(main())
