"""What the particulars of a sender are called, and how one of them is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from gehoord.procedure.events import ParticularsAsked
from gehoord.procedure.particulars import OwnParticular, Shape, day_of
from gehoord.procedure.parts import Particulars
from gehoord.words.both import Both
from gehoord.words.dates import long_date
from gehoord.words.inside import inside
from gehoord.words.own_words import localised

LABELS: Final = MappingProxyType(
    {
        "name": Both("Volledige naam", "Full name"),
        "address": Both("Adres", "Address"),
        "email": Both("E-mailadres", "E-mail address"),
        "phone": Both("Telefoonnummer", "Phone number"),
        "subject": Both("Onderwerp of opdracht", "Subject or assignment"),
        "words": Both("Uw reactie", "Your reaction"),
        "behalf": Both("Voor wie", "For whom"),
        "representative": Both("Ingediend door", "Handed in by"),
        "others": Both("Ook namens", "Also on behalf of"),
    }
)
_YOURS: Final = MappingProxyType(
    {
        "name": Both("uw volledige naam", "your full name"),
        "address": Both("uw adres", "your address"),
        "email": Both("uw e-mailadres", "your e-mail address"),
        "phone": Both("uw telefoonnummer", "your phone number"),
        "subject": Both(
            "het onderwerp of de opdracht waar het over gaat",
            "the subject or the assignment it is about",
        ),
        "words": Both("de klacht zelf, in uw eigen woorden", "the complaint itself"),
    }
)


def particular(name: str, lang: str) -> str:
    """Return the label of one particular that every procedure can ask."""
    return LABELS[name][lang]


def label(rule: OwnParticular, lang: str) -> str:
    """Return what a file calls a particular of its own."""
    return localised(rule.name, lang)


def options(rule: OwnParticular, lang: str) -> tuple[tuple[str, str], ...]:
    """Return each answer that can be chosen: its id, and what it is called."""
    return tuple((each.id, localised(each.name, lang)) for each in rule.options)


def shown(rule: OwnParticular, value: str, lang: str) -> str:
    """Return an answer as a person reads it: a day and a choice in words."""
    if rule.kind is Shape.CHOICE:
        return dict(options(rule, lang)).get(value, value)
    day = day_of(value) if rule.kind is Shape.DATE else None
    return long_date(day, lang) if day else value


def own(
    rules: Iterable[OwnParticular], sender: Particulars, lang: str
) -> tuple[tuple[str, str, str], ...]:
    """Return id, label and answer of each particular of the file's own; empty or not."""
    said = dict(sender.own)
    return tuple(
        (each.id, label(each, lang), shown(each, said.get(each.id, ""), lang))
        for each in rules
    )


def yours(
    names: Iterable[str], lang: str, rules: Iterable[OwnParticular] = ()
) -> tuple[str, ...]:
    """Return the particulars as they are asked for: "uw adres", "your address"."""
    labels = {each.id: label(each, lang) for each in rules}
    return tuple(_YOURS[x][lang] if x in _YOURS else labels[x] for x in names)


def lacking(asked: ParticularsAsked, lang: str) -> tuple[str, ...]:
    """Return what was asked for, as a line of the story has it."""
    called = {name: localised(dict(said), lang) for name, said in asked.called}
    return tuple(
        f"“{called[each]}”" if each in called else inside(particular(each, lang), lang)
        for each in asked.missing
    )
