"""A draft becomes the act of handing it in."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from gehoord.counter.draft import SOMEONE_ELSE, Draft
from gehoord.counter.questions_about_when import day_of
from gehoord.dossier.files import Held
from gehoord.procedure import acts as a
from gehoord.procedure.parts import (
    Behalf,
    Capacity,
    Channel,
    FileRef,
    Kind,
    Mailbox,
    Particulars,
    Spoken,
)
from gehoord.procedure.roles import Office

Choice = TypeVar("Choice", bound=StrEnum)


def to_act(
    draft: Draft, files: Sequence[Held], office: Office, *, language: str
) -> a.File:
    """Return the draft as the act of handing in, answers that make no sense left out."""
    kind = _one(Kind, draft.kind) or Kind.COMPLAINT
    complaint = kind is Kind.COMPLAINT
    behalf = draft.on_behalf
    represented = " ".join(draft.names) if behalf is Behalf.ANOTHER else ""
    asked = complaint or kind is Kind.COMPLIMENT
    return a.File(
        kind=kind,
        channel=Channel.WEB,
        language=language,
        words=draft.words,
        subject=draft.subject,
        wish=draft.wish if complaint else "",
        event_on=day_of(draft.event_on) if complaint else None,
        discovered_on=day_of(draft.discovered_on) if complaint else None,
        ended_on=day_of(draft.ended_on) if complaint else None,
        spoken=_one(Spoken, draft.spoken) if complaint else None,
        adviser=draft.adviser_in(office) if asked else None,
        adviser_name=draft.adviser_name if draft.adviser == SOMEONE_ELSE else "",
        approved=draft.approved if complaint else "",
        particulars=Particulars(
            name=represented or draft.name,
            address=draft.address,
            email=draft.email,
            phone=draft.phone,
            own=draft.own if complaint else (),
        ),
        mailbox=_one(Mailbox, draft.mailbox) or Mailbox.OTHERS,
        capacity=_one(Capacity, draft.capacity) or Capacity.UNKNOWN,
        behalf=behalf,
        representative=draft.name if represented else "",
        others=draft.names if behalf is Behalf.TOGETHER else (),
        files=tuple(
            FileRef(
                id=each.id, name=each.name, media_type=each.media_type, size=each.size
            )
            for each in files
        ),
    )


def _one(kind: type[Choice], value: str) -> Choice | None:
    return next((each for each in kind if each.value == value), None)
