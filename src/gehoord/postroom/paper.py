"""A letter on paper: what is printed, posted, and then kept as it was printed."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from gehoord.dossier import outbox
from gehoord.handling.letter import Caused
from gehoord.letters import pdf
from gehoord.letters.compose import compose
from gehoord.people.models import Organisation
from gehoord.postroom.letter import facts_of


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What stands on the paper, for a page that is printed from a browser."""

    lang: str
    organisation: str
    address: str  # where answers go
    to: tuple[str, ...] = field(repr=False)
    labels: tuple[str, ...]
    reference: str
    date: str
    body: tuple[dict[str, Any], ...] = field(repr=False)
    foot: tuple[dict[str, Any], ...] = field(repr=False)


def source(letter: Caused, *, organisation: Organisation, now: datetime) -> str:
    """
    Return what the paper is made of, dated now; empty for what has no paper.

    Nothing on it opens anything. Raises what `compose` raises.
    """
    facts = facts_of(letter, organisation=organisation, now=now)
    return compose(replace(facts, link="", link_until=None)).pdf_source or ""


def sheet(made_of: str) -> Sheet:
    """Return the paper as a page shows it: the very words of the PDF."""
    said = json.loads(made_of)
    return Sheet(
        lang=said["lang"],
        organisation=said["organisation"],
        address=said["from"],
        to=tuple(said["to"]),
        labels=tuple(said["labels"]),
        reference=said["reference"],
        date=said["date"],
        body=tuple(said["body"]),
        foot=tuple(said["foot"]),
    )


def as_posted(letter: Caused) -> bytes | None:
    """Return the PDF that was posted; None while it was not."""
    if not letter.kept.is_paper:
        return None
    return outbox.sent_bytes(letter.kept, key=letter.opened.stored.key)


def render(made_of: str) -> bytes:
    """Return the PDF. Raises NoPaper."""
    return pdf.render(made_of)
