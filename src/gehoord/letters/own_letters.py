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
from gehoord.words.wordless import wordless

_HOUSE = House(name="-", address="-", base_url="-")
_DAY = datetime(2027, 3, 1, 12, tzinfo=UTC)


def own_letter_faults(
    rule: NoticeRule, procedure: Procedure, languages: list[str], lang: str
) -> Iterator[str]:
    """Return, in sentences, why a letter of the file's own could not leave as it is."""
    if rule.id in notices.NOTICES:
        yield wordless("ours", lang, id=rule.id)
        return
    if not rule.name:
        yield wordless("own-nameless", lang, id=rule.id)
    known = _known(procedure, languages[0]) if languages else frozenset()
    for reader in readers_of(rule):
        for each in languages:
            for fault in _in_words(rule, reader, each, known):
                yield wordless(
                    "own-fault",
                    lang,
                    id=rule.id,
                    reader=reader,
                    spoken=each,
                    fault=fault,
                )
    for each in languages:
        for gap in _unsaid(rule, each):
            yield wordless("own-unsaid", lang, id=rule.id, gap=gap, spoken=each)


def _in_words(
    rule: NoticeRule, reader: Addressee, lang: str, known: frozenset[str]
) -> Iterator[str]:
    subject, text = words_of(rule, rule.id, reader, lang)
    found = faults(
        rule.id, reader, lang, subject=subject, text=text, known=known, rule=rule
    )
    for each in found:
        about = f" ({each.name})" if each.name else ""
        yield f"{each.code}{about}"


def _unsaid(rule: NoticeRule, lang: str) -> Iterator[str]:
    said = rule.text.get(lang, "")
    for gap in rule.must_say:
        if f"{{{{{gap}}}}}" not in said:
            yield gap


def _known(procedure: Procedure, spoken: str) -> frozenset[str]:
    """Return the gaps that any letter of the procedure can fill."""
    for rule in procedure.notices:
        found = sample(
            procedure,
            rule.id,
            Addressee.COMPLAINANT,
            language=spoken,
            house=_HOUSE,
            now=_DAY,
        )
        if found is not None:
            return names(found)
    return frozenset()
