"""What a sender answered beside the words: to staff, who act on it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from gehoord.procedure import events as e
from gehoord.procedure.acts import File
from gehoord.procedure.parts import Capacity, Kind, Mailbox, Spoken
from gehoord.words.actors import Names, colleague
from gehoord.words.both import Both

First = e.Received | File
"""What came in, on record already or still held."""

_LABELS: Final = MappingProxyType(
    {
        "spoken": Both("Eerst besproken", "Spoken about first"),
        "adviser": Both("Genoemd door de indiener", "Named by the sender"),
        "capacity": Both("Privé of voor het werk", "Private or for work"),
        "mailbox": Both("Wie de mailbox kan lezen", "Who can read the mailbox"),
    }
)
_SPOKEN: Final = MappingProxyType(
    {
        Spoken.DONE: Both("Ja", "Yes"),
        Spoken.PASS_ON: Both(
            "Nee, en vroeg om het door te geven", "No, and asked to pass it on"
        ),
        Spoken.RATHER_NOT: Both("Liever niet", "Rather not"),
    }
)
_CAPACITY: Final = MappingProxyType(
    {
        Capacity.CONSUMER: Both("Privé", "Privately"),
        Capacity.SMALL: Both(
            "Voor een klein bedrijf of een kleine organisatie",
            "For a small business or organisation",
        ),
        Capacity.BUSINESS: Both("Voor werk of bedrijf", "For work or business"),
    }
)
_ONLY_THE_SENDER: Final = Both("Alleen de indiener", "Only the sender")


def named_by_the_sender(first: First, lang: str, names: Names) -> str:
    """Return the name of whom the sender chose or wrote down; empty if nobody."""
    if first.adviser is not None:
        return colleague(first.adviser, lang, names)
    return first.adviser_name.strip()


def first_answers(first: First, lang: str, names: Names) -> tuple[tuple[str, str], ...]:
    """
    Return label and answer of each question that was answered beside the words.

    Founding procedure, step 1. What was not asked or not answered is left out. Who
    can read the mailbox is told where it is the sender alone: it decides whether
    whole letters go by mail.
    """
    alone = first.kind is Kind.COMPLAINT and first.mailbox is Mailbox.ONLY_ME
    said = {
        "spoken": _SPOKEN[first.spoken][lang] if first.spoken else "",
        "adviser": named_by_the_sender(first, lang, names),
        "capacity": _CAPACITY[first.capacity][lang]
        if first.capacity in _CAPACITY
        else "",
        "mailbox": _ONLY_THE_SENDER[lang] if alone else "",
    }
    return tuple(
        (_LABELS[name][lang], answer) for name, answer in said.items() if answer
    )
