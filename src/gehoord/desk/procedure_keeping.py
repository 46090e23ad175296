"""A version that is being written, as an owner at the desk finds it and keeps it."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.http import Http404

from gehoord.desk.guard import Desk
from gehoord.dossier.lock import writing
from gehoord.organisation import drafts, texts
from gehoord.organisation.drafts import ChangedMeanwhile, Draft, Written
from gehoord.people.models import Staff
from gehoord.procedure.reading import Unreadable, read
from gehoord.procedure.rules import Procedure
from gehoord.words.dates import with_time


@dataclass(frozen=True, kw_only=True)
class Told:
    """What is told of a draft: which it is, who began it and who kept it last."""

    number: int
    title: str
    version: str
    begun_by: str
    begun_at: str
    kept_by: str
    kept_at: str


@dataclass(frozen=True, kw_only=True)
class Meanwhile:
    """Somebody else was first: who and when, and what would differ from theirs."""

    who: str
    when: str
    differs: tuple[str, ...] = field(default=(), repr=False)


def owned(desk: Desk, number: int) -> Draft:
    """Return the draft with this number; for who is no owner it is not there."""
    found = drafts.numbered(desk.organisation_id, number) if desk.owns else None
    if found is None:
        raise Http404
    return found


def meant(draft: Draft) -> Procedure | None:
    """Return what the draft says; None where these rules no longer read it."""
    try:
        return read(draft.text, texts.calendars())
    except Unreadable:
        return None


def kept(desk: Desk, draft: Draft, written: Written, *, seen: int) -> Draft:
    """Keep what was written, where it is other than it was. Raises ChangedMeanwhile."""
    if seen == draft.state and written == as_kept(draft):
        return draft
    with writing():
        return drafts.keep(
            draft, written, seen=seen, by=desk.person.number, now=desk.now
        )


def as_kept(draft: Draft) -> Written:
    """Return all that is kept of a draft."""
    return Written(
        text=draft.text, effective_from=draft.effective_from, reasons=draft.reasons
    )


def every(desk: Desk) -> list[Told]:
    """Return what owners here are writing, what was kept last first."""
    return [told(desk, each) for each in drafts.every(desk.organisation_id)]


def told(desk: Desk, draft: Draft) -> Told:
    """Return what is told of a draft."""
    found = meant(draft)
    return Told(
        number=draft.number,
        title=found.name.get(desk.lang, found.id) if found else "",
        version=found.version if found else "",
        begun_by=_name(desk, draft.begun_by),
        begun_at=with_time(draft.begun_at, desk.organisation.zone, desk.lang),
        kept_by=_name(desk, draft.kept_by),
        kept_at=with_time(draft.kept_at, desk.organisation.zone, desk.lang),
    )


def meanwhile(desk: Desk, draft: Draft, differs: tuple[str, ...] = ()) -> Meanwhile:
    """Return who kept the draft since it was seen."""
    now = told(desk, draft)
    return Meanwhile(who=now.kept_by, when=now.kept_at, differs=differs)


def seen_state(value: str | None) -> int:
    """Return which state of a draft a page was made from; 0 where it does not say."""
    return int(value) if value and value.isdecimal() and len(value) < _LONG else 0


_LONG = 10  # digits


def throw_away(draft: Draft, *, seen: int) -> bool:
    """Remove the draft as it was seen; return whether it is gone."""
    try:
        with writing():
            drafts.throw_away(draft, seen=seen)
    except ChangedMeanwhile:
        return False
    return True


def _name(desk: Desk, number: int) -> str:
    return Staff.objects.get(organisation_id=desk.organisation_id, number=number).name
