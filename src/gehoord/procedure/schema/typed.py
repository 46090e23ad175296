"""
A key of each type, with the default that is usual for it.

A key is written as it is read aloud: its type, its name, what it means. Without a
default it must be there, unless the type has one of its own: what a text, a length
or a flag comes to when nobody says anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from gehoord.procedure import keys as k
from gehoord.procedure.schema.key import NEEDED, Key, Table, Type, Use

UNSPECIFIED = "unspecified"


def shown(key: Key) -> Key:
    """Return the key as one that is on the public page and on which nothing acts."""
    return replace(key, use=Use.SHOWN)


def text(name: str, meaning: str, *, default: object = NEEDED) -> Key:
    """Return a key for one text."""
    return Key(name=name, type=Type.TEXT, meaning=meaning, default=default)


def own_id() -> Key:
    """Return the key by which a table of a list is named elsewhere in the file."""
    return text("id", "Its name in this file.")


def own_text(name: str, meaning: str) -> Key:
    """Return a key for a text that is shown and must be there."""
    return Key(name=name, type=Type.OWN_TEXT, meaning=meaning, use=Use.SHOWN)


def open_text(name: str, meaning: str) -> Key:
    """Return a key for a text that is shown, or not said."""
    return Key(
        name=name,
        type=Type.OPEN_TEXT,
        meaning=meaning,
        default=UNSPECIFIED,
        use=Use.SHOWN,
    )


def both(name: str, meaning: str, *, default: object = NEEDED) -> Key:
    """Return a key for a text that is shown, in each language."""
    return Key(
        name=name, type=Type.BOTH, meaning=meaning, default=default, use=Use.SHOWN
    )


def texts(name: str, meaning: str, *, default: object = NEEDED) -> Key:
    """Return a key for a list of texts."""
    return Key(name=name, type=Type.TEXTS, meaning=meaning, default=default)


def shown_texts(name: str, meaning: str) -> Key:
    """Return a key for a list of texts that is shown, or empty."""
    return shown(texts(name, meaning, default=()))


def own_texts(name: str, meaning: str) -> Key:
    """Return a key for a list of texts in words of the file's own, or for none."""
    return Key(
        name=name,
        type=Type.OWN_TEXTS,
        meaning=meaning,
        default=(),
        use=Use.SHOWN,
    )


def acted_texts(name: str, meaning: str) -> Key:
    """Return a key for such a list on which something acts, or for none."""
    return replace(own_texts(name, meaning), use=Use.ACTED_ON)


def needed_texts(name: str, meaning: str) -> Key:
    """Return a key for such a list that must be there."""
    return replace(acted_texts(name, meaning), default=NEEDED)


def word(
    name: str, allowed: Iterable[str], meaning: str, *, default: object = NEEDED
) -> Key:
    """Return a key for one word of a closed list."""
    return Key(
        name=name,
        type=Type.WORD,
        meaning=meaning,
        default=default,
        words=tuple(allowed),
    )


def words(
    name: str, allowed: Iterable[str], meaning: str, *, default: object = NEEDED
) -> Key:
    """Return a key for words of a closed list."""
    return Key(
        name=name,
        type=Type.WORDS,
        meaning=meaning,
        default=default,
        words=tuple(allowed),
    )


def id_of(table: str, name: str, meaning: str) -> Key:
    """Return a key for the id of a table of such a list, or of none."""
    return Key(name=name, type=Type.WORD, meaning=meaning, default="", ids=table)


def answers(name: str, meaning: str) -> Key:
    """Return a key for answers that can be chosen, of any question; or for none."""
    return Key(
        name=name,
        type=Type.WORDS,
        meaning=meaning,
        default=(),
        ids="particular.option",
    )


def posts(
    name: str, meaning: str, *, kind: Type = Type.WORDS, default: object = NEEDED
) -> Key:
    """Return a key for what people are: roles that are given, or posts of the file."""
    return Key(
        name=name,
        type=kind,
        meaning=meaning,
        default=default,
        words=k.HOLDABLE,
        ids="post",
    )


def by_whom(what: str, otherwise: str) -> tuple[Key, Key]:
    """Return the keys that say for complaints about whom this is, and is not."""
    return (
        posts(
            "only_about",
            f"Where it is about somebody who is one of these, {what}; left out: "
            f"{otherwise}.",
            default=(),
        ),
        posts(
            "not_about",
            f"Where it is about nobody who is one of these, {what}.",
            default=(),
        ),
    )


def stage(meaning: str) -> Key:
    """Return the key for the stage to which something belongs; left out: to all."""
    return id_of("stage", "stage", meaning)


def causes(name: str, meaning: str, *, default: object = NEEDED) -> Key:
    """Return a key for an entry that causes something, or a list of them."""
    return Key(
        name=name,
        type=Type.CAUSES,
        meaning=meaning,
        default=default,
        words=k.CAUSES,
        own=True,
    )


def entries(name: str, meaning: str) -> Key:
    """Return a key for entries of which any one will do, or for none."""
    return Key(
        name=name,
        type=Type.WORDS,
        meaning=meaning,
        default=(),
        words=k.CAUSES,
        own=True,
    )


def conditions(name: str, meaning: str) -> Key:
    """Return a key for conditions that must hold, or for none."""
    return words(name, k.CONDITIONS, meaning, default=())


def flag(name: str, meaning: str, *, default: bool | None = False) -> Key:
    """Return a key that is true or false; None where leaving it out is neither."""
    return Key(name=name, type=Type.FLAG, meaning=meaning, default=default)


def count(name: str, meaning: str, *, default: int | None = None) -> Key:
    """Return a key for how often; left out: as often as one likes."""
    least = 1 if default is None else 0
    return Key(
        name=name, type=Type.NUMBER, meaning=meaning, default=default, least=least
    )


def length(name: str, meaning: str, *, default: object = NEEDED) -> Key:
    """Return a key for a length of time."""
    return Key(name=name, type=Type.LENGTH, meaning=meaning, default=default)


def open_length(name: str, meaning: str, *, default: object = UNSPECIFIED) -> Key:
    """Return a key for a length of time, or for one that is not said."""
    return Key(name=name, type=Type.OPEN_LENGTH, meaning=meaning, default=default)


def open_flag(name: str, meaning: str) -> Key:
    """Return a key that is true or false, or not said."""
    return Key(name=name, type=Type.FLAG, meaning=meaning, default=None)


def public() -> Key:
    """Return the key that tells what was published from how it is worked out."""
    return shown(flag("public", "Whether the organisation published it."))


def sourced(name: str, meaning: str, *keys: Key) -> Table:
    """Return a table that also says who says so, and whether that was read."""
    verified = flag(
        "verified",
        "false: the source was not opened; the page says so.",
        default=True,
    )
    source = text(
        "source", 'Article or line that says so; "choice" for the own way of working.'
    )
    return Table(name=name, meaning=meaning, keys=(*keys, shown(verified), source))
