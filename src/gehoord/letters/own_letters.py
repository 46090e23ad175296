"""A letter of a file's own: its text has no fault before the first one leaves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from gehoord.letters.facts import Addressee, House
from gehoord.letters.own_words import faults
from gehoord.letters.readers import readers_of
from gehoord.letters.samples import sample
from gehoord.letters.texts_of import words_of
from gehoord.letters.values import names
from gehoord.procedure.rules import NoticeRule, Procedure
from gehoord.words import notices

_HOUSE = House(name="-", address="-", base_url="-")
_DAY = datetime(2027, 3, 1, 12, tzinfo=UTC)


def own_letter_faults(
    rule: NoticeRule, procedure: Procedure, languages: list[str]
) -> Iterator[str]:
    """Return, in sentences, why a letter of the file's own could not leave as it is."""
    if rule.id in notices.NOTICES:
        yield (
            f"The notice {rule.id!r} is one of ours, so the file gives it no text. Call "
            f"your own letter otherwise, or word ours at the desk."
        )
        return
    if not rule.name:
        yield f"The letter {rule.id!r} of your own has no name. Give it one in name."
    known = _known(procedure)
    for reader in readers_of(rule):
        for lang in languages:
            yield from _in_words(rule, reader, lang, known)
    for lang in languages:
        yield from _unsaid(rule, lang)


def _in_words(
    rule: NoticeRule, reader: Addressee, lang: str, known: frozenset[str]
) -> Iterator[str]:
    subject, text = words_of(rule, rule.id, reader, lang)
    found = faults(
        rule.id, reader, lang, subject=subject, text=text, known=known, rule=rule
    )
    for each in found:
        about = f" ({each.name})" if each.name else ""
        yield (
            f"The text of the letter {rule.id!r} to the {reader} in {lang!r} has a "
            f"fault: {each.code}{about}. docs/notices.md says which gaps there are."
        )


def _unsaid(rule: NoticeRule, lang: str) -> Iterator[str]:
    said = rule.text.get(lang, "")
    for gap in rule.must_say:
        if f"{{{{{gap}}}}}" not in said:
            yield (
                f"The letter {rule.id!r} must say {gap!r}, and its text in {lang!r} has "
                f"no such gap."
            )


def _known(procedure: Procedure) -> frozenset[str]:
    """Return the gaps that any letter of the procedure can fill."""
    for rule in procedure.notices:
        found = sample(
            procedure,
            rule.id,
            Addressee.COMPLAINANT,
            language=procedure.languages[0],
            house=_HOUSE,
            now=_DAY,
        )
        if found is not None:
            return names(found)
    return frozenset()
