"""The letters that an act would cause, before it is done: by the rules that do it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from gehoord.dossier.outbox import NewLetter, not_yet_put
from gehoord.handling.derived import letters
from gehoord.handling.letter import Caused, told_of
from gehoord.handling.opened import OpenCase
from gehoord.procedure.acts import Act
from gehoord.procedure.decide import decide
from gehoord.procedure.fold import after


def foreseen(
    opened: OpenCase, act: Act, *, by: str, now: datetime
) -> tuple[Caused, ...]:
    """
    Return the letters that this act would cause, were it done now; nothing is kept.

    Each is made from the same entries, by the same rule and with the same pin as
    when the act is done. Raises Refused.
    """
    entries = decide(opened.situation(by=by, now=now), act)
    case = opened.case
    for entry in entries:
        case = after(case, entry)
    procedure, office = opened.procedure, opened.office
    to_send = letters(procedure, case, entries, office, procedure.languages[0])
    then = replace(opened, entries=(*opened.entries, *entries), case=case)
    return tuple(_told(then, each) for each in to_send)


def _told(then: OpenCase, letter: NewLetter) -> Caused:
    kept = not_yet_put(
        letter, organisation_id=then.organisation_id, case_id=then.case_id
    )
    return told_of(kept, letter.pin, then)
