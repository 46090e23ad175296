"""Writes docs/reference/procedure-keys.md: every key of a procedure file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gehoord.procedure import keys
from gehoord.procedure.acts import ACTS
from gehoord.procedure.entries import KINDS
from gehoord.procedure.lengths import Unit
from gehoord.procedure.schema import Key, Table, Type, tables
from gehoord.words.conditions import unmet

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "procedure-keys.md"
MANY = 8  # words: more than these stand in a list of their own
LISTS = {
    keys.CAUSES: "entries",
    keys.CONDITIONS: "conditions",
    keys.ACTS: "acts",
    keys.ROLES: "roles",
}
HEAD = """\
# Every key of a procedure file

Made from `gehoord.procedure.schema` by `tools/procedure_keys.py`; a test holds it to
that. [How to write a procedure](../how-to/write-a-procedure.md) tells the story,
[decision 12](../decisions/0012-what-a-file-can-say.md) says what is acted on.

A key without a default must be there. **Acted on**: a rule follows it. **Usable**: the
file builds on it. **Shown**: it is on the public page, and nothing acts on it. A length
is an amount and a unit: {units}. `"unspecified"` stands for what the organisation does
not say.
"""


def page() -> str:
    """Return the whole page."""
    units = ", ".join(unit.replace("-", " ") for unit in Unit)
    parts = [HEAD.format(units=units), *(_table(each) for each in tables())]
    parts += [_words(name, words) for words, name in LISTS.items()]
    return "\n".join(parts)


def _table(table: Table) -> str:
    rows = "\n".join(_row(key) for key in table.keys)
    return (
        f"## `{table.name}`\n\n{table.meaning}\n\n"
        f"| key | what stands behind it | left out | what it does | |\n"
        f"|---|---|---|---|---|\n{rows}\n"
    )


def _row(key: Key) -> str:
    cells = (f"`{key.name}`", _type(key), _default(key), key.meaning, key.use.value)
    return "| " + " | ".join(each.replace("|", "\\|") for each in cells) + " |"


def _type(key: Key) -> str:
    if key.ids:
        words = "".join(f"`{word}`, " for word in key.words)
        return f"{words}{'or ' if words else ''}the id of a `[[{key.ids}]]`"
    if not key.words:
        return key.type.value
    if key.words in LISTS:
        listed = f"[{LISTS[key.words]}](#{LISTS[key.words]})"
    elif len(key.words) <= MANY or key.type is Type.WORD:
        listed = ", ".join(f"`{word}`" for word in key.words)
    else:
        listed = ", ".join(f"`{word}`" for word in sorted(key.words))
    own = " or one of this file's own" if key.own else ""
    return f"{key.type.value}: {listed}{own}"


def _default(key: Key) -> str:
    if key.is_needed:
        return "**needed**"
    said = {True: "`true`", False: "`false`"}
    if isinstance(key.default, bool):
        return said[key.default]
    return f"`{key.default}`" if key.default or key.default == 0 else "nothing"


def _words(name: str, words: tuple[str, ...]) -> str:
    lead = f"{LEADS[name]}\n\n" if name in LEADS else ""
    return f"## {name}\n\n{lead}" + "\n".join(_lines(name, sorted(words))) + "\n"


def _lines(name: str, words: list[str]) -> Iterator[str]:
    meanings = MEANINGS.get(name)
    for word in words:
        meaning = meanings(word) if meanings else ""
        yield f"- `{word}`: {meaning}" if meaning else f"- `{word}`"


def _of_entry(word: str) -> str:
    return keys.NARROWER.get(word) or _first_line(KINDS[word].__doc__)


def _of_condition(word: str) -> str:
    return unmet(word, "en")


def _of_act(word: str) -> str:
    return _first_line(ACTS[word].__doc__)


def _first_line(said: str | None) -> str:
    return (said or "").strip().split("\n\n")[0].replace("\n", " ")


MEANINGS = {"acts": _of_act, "conditions": _of_condition, "entries": _of_entry}
LEADS = {
    "acts": "Each is possible only where its line stands in the file, for whom it names.",
    "conditions": "Behind each stands what a case says while it does not hold.",
    "entries": "What happened, as it stands in the dossier. A term can begin with one, "
    "a letter can follow it. `<letter>-left` is one too: the letter has left; "
    "`<term>-lapsed` and `<term>-missed`: its time is over; `<stage>-entered`: it went "
    "on to that stage.",
}


if __name__ == "__main__":
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
