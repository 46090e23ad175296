"""
The one way in: every door hands an act to this module.

Load, decide, append: one transaction, one commit, together with the letters
that must leave. A lost race is tried again here, and the objections decide
again; a person is asked only when another person acted since the page was seen.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from gehoord.dossier import arrivals, references, store
from gehoord.dossier.lock import writing
from gehoord.handling import mentions
from gehoord.handling.again import was_done
from gehoord.handling.derived import derived, letters
from gehoord.handling.opened import OpenCase, open_case
from gehoord.organisation import reading
from gehoord.people.office import staff_of
from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.decide import decided
from gehoord.procedure.entries import Entry, dump
from gehoord.procedure.fold import NOTHING_YET, after
from gehoord.procedure.lapse import lapse
from gehoord.procedure.roles import CLOCK, Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation

RACES = 20  # lost races before giving up; each lost race means someone else won
LAPSES = 200  # moments gone by that one pass over a case works off at most

Decided = tuple[tuple[Entry, ...], Case]
Decide = Callable[[Situation], Decided]
Also = Callable[[OpenCase], None]


class SomeoneActed(Exception):
    """Another person acted since the page was seen: look again, then decide."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        """Take the entries that were not seen."""
        super().__init__("Someone else acted in this case meanwhile.")
        self.entries = entries


@dataclass(frozen=True, kw_only=True)
class Done:
    """What an act led to: the case as it now stands, and the new entries."""

    organisation_id: int
    case_id: int
    reference: str
    case: Case = field(repr=False)
    entries: tuple[Entry, ...] = field(repr=False)
    was_there: bool = False  # filed before: the same thing sent twice is one case


@dataclass(frozen=True, kw_only=True)
class Receiving:
    """Under what is received now: the procedure in force, and who works here."""

    sha256: str
    procedure: Procedure = field(repr=False)
    office: Office = field(repr=False)


def receiving(organisation_id: int, *, now: datetime) -> Receiving:
    """Return under what is received now. Raises NoProcedure."""
    sha256, procedure = reading.current(organisation_id, now=now)
    office = staff_of(organisation_id, on=local_date(now, procedure.zone))
    return Receiving(sha256=sha256, procedure=procedure, office=office)


def file(  # noqa: PLR0913 - the seam between doors and the store
    arrived: arrivals.Arrived,
    act: a.File,
    *,
    by: str,
    now: datetime,
    at: datetime | None = None,
    under: Receiving | None = None,
    random_below: references.RandomBelow = secrets.randbelow,
) -> Done:
    """
    Make an arrival a case; filing it again gives the case it already is.

    `at` is the moment of receipt where the door knows better than now, and
    `under` what the door asked for already with `receiving`.
    Raises Refused, NoProcedure, NoSuchArrival.
    """
    organisation_id = arrived.organisation_id
    under = under or receiving(organisation_id, now=now)
    procedure, office = under.procedure, under.office
    situation = Situation(
        procedure=procedure, case=NOTHING_YET, office=office, by=by, now=at or now
    )
    entries, case = decided(situation, act)
    to_send = letters(procedure, case, entries, office, procedure.languages[0])
    row = derived(procedure, case, office, entries, now=now)
    payloads = [dump(entry) for entry in entries]
    year = local_date(now, procedure.zone).year
    try:
        with writing():
            stored = store.create(
                arrived,
                payloads,
                reference=_reference(organisation_id, year, random_below),
                procedure_hash=under.sha256,
                derived=row,
                letters=to_send,
                now=now,
            )
    except arrivals.AlreadyFiled as before:
        return _filed_before(organisation_id, before.case_id, now=now)
    return Done(
        organisation_id=organisation_id,
        case_id=stored.case_id,
        reference=stored.reference,
        case=case,
        entries=entries,
    )


def perform(  # noqa: PLR0913 - the seam between doors and the store
    organisation_id: int,
    case_id: int,
    act: a.Act,
    *,
    by: str,
    now: datetime,
    seen: int | None = None,
    also: Also | None = None,
) -> Done:
    """
    Do an act in a case.

    `seen` is the length of the case that a person looked at. `also` is done in
    the same transaction. What the same page did already is not done once more.
    Raises Refused, NoSuchCase, SomeoneActed.
    """

    def chosen(situation: Situation) -> Decided:
        return decided(situation, act)

    def is_done(opened: OpenCase) -> bool:
        return bool(seen) and was_done(opened, act, by=by, seen=seen or 0, now=now)

    return _append(
        organisation_id,
        case_id,
        chosen,
        by=by,
        now=now,
        seen=seen,
        also=also,
        is_done=is_done,
    )


def pass_time(organisation_id: int, case_id: int, *, now: datetime) -> Done:
    """Let the time that went by do what the procedure says, one commit in all."""
    return _append(organisation_id, case_id, _lapses, by=CLOCK, now=now)


def refresh(
    organisation_id: int, case_id: int, *, now: datetime, also: Also | None = None
) -> None:
    """Write what is derived anew, after people or roles changed."""
    _append(
        organisation_id,
        case_id,
        lambda situation: ((), situation.case),
        by=CLOCK,
        now=now,
        also=also,
        always=True,
    )


def _lapses(situation: Situation) -> Decided:
    entries: list[Entry] = []
    case = situation.case
    for _ in range(LAPSES):
        step = Situation(
            procedure=situation.procedure,
            case=case,
            office=situation.office,
            by=CLOCK,
            now=situation.now,
        )
        found = lapse(step)
        if not found:
            break
        for entry in found:
            case = after(case, entry)
        entries += found
    return tuple(entries), case


def _append(  # noqa: PLR0913 - the seam between acts and the store
    organisation_id: int,
    case_id: int,
    choose: Decide,
    *,
    by: str,
    now: datetime,
    seen: int | None = None,
    also: Also | None = None,
    always: bool = False,
    is_done: Callable[[OpenCase], bool] | None = None,
) -> Done:
    for attempt in range(1, RACES + 1):
        opened = open_case(organisation_id, case_id, now=now)
        _refuse_unseen(opened, by=by, seen=seen)
        if is_done and is_done(opened):
            return _there(opened)
        try:
            return _append_once(
                opened, choose, by=by, now=now, also=also, always=always
            )
        except store.ChangedMeanwhile:
            if attempt == RACES:
                raise
    raise AssertionError  # the loop returns or raises


def _append_once(  # noqa: PLR0913 - see _append
    opened: OpenCase,
    choose: Decide,
    *,
    by: str,
    now: datetime,
    also: Also | None,
    always: bool,
) -> Done:
    entries, case = choose(opened.situation(by=by, now=now))
    if entries or always:
        procedure, office = opened.procedure, opened.office
        to_send = letters(procedure, case, entries, office, procedure.languages[0])
        row = derived(procedure, case, office, (*opened.entries, *entries), now=now)
        payloads = [dump(entry) for entry in entries]
        with writing():
            store.append(opened.stored, payloads, derived=row, letters=to_send, now=now)
            told = (*opened.entries, *entries) if always else entries
            mentions.keep(opened.organisation_id, opened.case_id, told)
            if also:
                also(opened)
    return Done(
        organisation_id=opened.organisation_id,
        case_id=opened.case_id,
        reference=opened.reference,
        case=case,
        entries=entries,
    )


def of_others(opened: OpenCase, *, by: str, seen: int) -> tuple[Entry, ...]:
    """Return what other people did since so much of the case was seen."""
    return tuple(
        entry for entry in opened.entries[seen:] if entry.by not in {by, CLOCK}
    )


def _refuse_unseen(opened: OpenCase, *, by: str, seen: int | None) -> None:
    unseen = of_others(opened, by=by, seen=seen) if seen is not None else ()
    if unseen:
        raise SomeoneActed(unseen)


def _filed_before(organisation_id: int, case_id: int, *, now: datetime) -> Done:
    return _there(open_case(organisation_id, case_id, now=now))


def _there(opened: OpenCase) -> Done:
    return Done(
        organisation_id=opened.organisation_id,
        case_id=opened.case_id,
        reference=opened.reference,
        case=opened.case,
        entries=opened.entries,
        was_there=True,
    )


def _reference(
    organisation_id: int, year: int, random_below: references.RandomBelow
) -> str:
    while True:
        reference = references.make(year=year, random_below=random_below)
        if not store.reference_is_taken(organisation_id, reference):
            return reference
