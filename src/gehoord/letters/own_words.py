"""
What may be wrong with an organisation's own wording of a letter.

What a letter must say is asked of the wording itself, wherever in it a gap
stands; a case in which it still leaves something out gets the words that come
with Gehoord. So no wording can make a letter late, or leave out a promise.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from gehoord.letters.compose import IN_SUBJECT
from gehoord.letters.facts import Addressee
from gehoord.letters.required import ALWAYS, IF_ANY, IN_FULL
from gehoord.letters.texts_of import MissingText, part_of, words_of
from gehoord.letters.wording import BadWording, gaps
from gehoord.procedure import enclosing
from gehoord.procedure.rules import NoticeRule

LONGEST: Final = 20_000  # characters
LONGEST_SUBJECT: Final = 200
TYPED: Final = frozenset(
    {
        *("words", "reason", "reasons", "way-on", "proposal", "their-words", "panel"),
        *("findings", "measures", "parts", "agreements", "improvements", "advice-of"),
        *("refusal", "forwarded.to", "forwarded.contact", "on-comments"),
    }
)
"""Gaps that hold what people wrote: for our letters alone, which know when to tell it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that is wrong, as a code, with what it is about."""

    code: str
    name: str = ""


def faults(  # noqa: PLR0913 - all that a wording is judged by
    notice: str,
    reader: Addressee,
    lang: str,
    *,
    subject: str,
    text: str,
    known: Iterable[str],
    rule: NoticeRule | None = None,
) -> tuple[Fault, ...]:
    """
    Return all that is wrong with a wording; empty when letters may use it.

    `known` are the names of gaps that this letter can fill. In a letter of the file's
    own, whose `rule` is given, nothing stands that people typed.
    """
    if rule is not None and rule.is_own:
        known = frozenset(known) - TYPED
    if not subject.strip() or not text.strip():
        return (Fault(code="empty"),)
    if len(text) > LONGEST or len(subject) > LONGEST_SUBJECT:
        return (Fault(code="too-long"),)
    try:
        in_subject, in_text = gaps(subject), gaps(text)
    except BadWording:
        return (Fault(code="unbalanced"),)
    return (
        *(Fault(code="line-end") for _ in range("\n" in subject.strip())),
        *(Fault(code="subject", name=x) for x in sorted(in_subject - IN_SUBJECT)),
        *_unknown(in_text, frozenset(known), lang),
        *_left_out(rule, notice, reader, lang, in_text),
    )


def _unknown(
    in_text: frozenset[str], known: frozenset[str], lang: str
) -> Iterable[Fault]:
    for name in sorted(in_text):
        if name.startswith("> "):
            try:
                part_of(name.removeprefix("> "), lang)
            except MissingText:
                yield Fault(code="unknown", name=name)
        elif name not in known:
            yield Fault(code="unknown", name=name)


def _left_out(
    rule: NoticeRule | None,
    notice: str,
    reader: Addressee,
    lang: str,
    in_text: frozenset[str],
) -> Iterable[Fault]:
    """Name what must be said somewhere in the text, and stands nowhere in it."""
    _, shipped = words_of(rule, notice, reader, lang)
    asked = {name.removeprefix("# ") for name in needed(notice, reader)}
    asked |= set(rule.must_say if rule else ())
    if rule and rule.is_own and rule.after in enclosing.AFTER:
        asked.add("> enclosed")
    for name in sorted(asked & gaps(shipped) - in_text):
        yield Fault(code="left-out", name=name)


def needed(notice: str, reader: Addressee) -> frozenset[str]:
    """Return the names of which a letter to this reader may leave out none."""
    if reader is not Addressee.COMPLAINANT:
        return frozenset({"link"})
    return frozenset(
        {
            *ALWAYS.get(notice, ()),
            *(then for _, then in IF_ANY.get(notice, ())),
            *IN_FULL.get(notice, ()),
            "> follow",
            "> read",
            "> mail",
        }
    )
