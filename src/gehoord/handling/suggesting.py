"""Which case a kept mail may belong to: to help a person, who decides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from typing import Final

from gehoord.dossier import listing, references, store
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.cards import read_card
from gehoord.handling.mail import ReadMail
from gehoord.handling.searching import look_for
from gehoord.handling.threads import thread_of

MOST: Final = 5  # suggestions
LOOKED_AT: Final = 50_000  # characters of a mail
LEAST: Final = 3  # letters of a name by which cases are looked for

_REFERENCE = re.compile(
    r"(?<![\w-])\d\d-[0-9a-z]{4,8}-[0-9a-z](?![\w-])", re.IGNORECASE
)


class Because(StrEnum):
    """Why a case is suggested; the surest first."""

    SECRET = "secret"  # noqa: S105 - a reason, no password
    NUMBER = "number"
    ADDRESS = "address"
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A case that a mail may belong to, as its reader knows it."""

    reference: str
    name: str = field(repr=False)
    subject: str = field(repr=False)
    because: Because


def suggestions(
    organisation_id: int, mail: ReadMail, *, staff_number: int
) -> tuple[Suggestion, ...]:
    """
    Return the cases that a mail may belong to, likeliest first.

    Only those that this member of staff may open and whose sender they know.
    """
    likely: dict[int, Because] = {}
    for case_id, because in _likely(organisation_id, mail, staff_number):
        likely.setdefault(case_id, because)
    found: list[Suggestion] = []
    for row in listing.listed(organisation_id, staff_number, list(likely)):
        card = read_card(row.card)
        if staff_number in card.known_to:
            found.append(
                Suggestion(
                    reference=row.reference,
                    name=card.name,
                    subject=card.subject,
                    because=likely[row.case_id],
                )
            )
    return tuple(found[:MOST])


def named(text: str) -> Iterator[str]:
    """Yield each case number that a text names, rightly written."""
    for match in _REFERENCE.finditer(text):
        try:
            yield references.read(match[0])
        except ValueError:
            continue


def belongs_to(organisation_id: int, mail: ReadMail) -> Iterator[tuple[int, Because]]:
    """Yield the cases whose secret or number a mail carries, whoever may open them."""
    thread = thread_of(organisation_id, mail)
    if thread is not None:
        yield thread.case_id, Because.SECRET
    text = f"{mail.subject}\n{mail.text[:LOOKED_AT]}"
    for reference in islice(named(text), MOST):
        try:
            yield store.find(organisation_id, reference), Because.NUMBER
        except NoSuchCase:
            continue


def _likely(
    organisation_id: int, mail: ReadMail, staff_number: int
) -> Iterator[tuple[int, Because]]:
    yield from belongs_to(organisation_id, mail)
    asked = {Because.ADDRESS: mail.sender.address, Because.NAME: mail.sender.name}
    for because, said in asked.items():
        if len(said) < LEAST:
            continue
        rows = look_for(organisation_id, staff_number, asked=said).rows
        for row, _card in rows[:MOST]:
            yield row.case_id, because
