"""What an owner's changes come to: findings, differences, and the page as it would be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from gehoord.desk.doubting import Doubt, doubt
from gehoord.desk.guard import Desk
from gehoord.desk.procedure_chapters import FEW, Chapter, chapters
from gehoord.desk.procedure_page import changed, public_page
from gehoord.letters.publishable import missing
from gehoord.organisation import proving, reading, texts
from gehoord.organisation.accepted_before import Before, accepted_before
from gehoord.organisation.editing import Edit, NoSuchPlace, edited
from gehoord.organisation.versions import Checked, checked, name_of
from gehoord.procedure.proof import beside
from gehoord.procedure.reading import Unreadable, in_full
from gehoord.procedure.rules import Procedure
from gehoord.words import noted
from gehoord.words.findings.unreadable import placed
from gehoord.words.in_parts import Parts

_READ: Final = 8  # texts that are remembered; reading one takes 50 ms


@dataclass(frozen=True, kw_only=True)
class Look:
    """What the changed text says; `page` is empty where it cannot be read."""

    text: str = field(repr=False)
    errors: tuple[Doubt, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    before: Mapping[str, Before] = field(default_factory=dict)  # of these, by name
    changes: tuple[Chapter, ...] = ()
    shown: dict[str, object] = field(default_factory=dict, repr=False)
    notes: tuple[Parts, ...] = ()  # what was not looked at
    is_walked: bool = False  # whether every course of a case was looked through

    @property
    def is_much(self) -> bool:
        """Return whether there are too many changes to read them at a glance."""
        return sum(len(each.said) for each in self.changes) > FEW

    @property
    def may_be_published(self) -> bool:
        """Return whether only warnings are left, if anything."""
        return bool(self.shown) and not self.errors


def changed_text(
    text: str, edits: tuple[Edit, ...], desk: Desk
) -> tuple[str, tuple[str, ...]]:
    """Return the text with these edits, or why it can no longer be read with them."""
    try:
        after = edited(text, edits)
        _checked(after)
    except NoSuchPlace as error:
        return text, (str(error),)
    except Unreadable as unreadable:
        return text, tuple(placed(each, desk.lang) for each in unreadable.findings)
    return after, ()


def look(text: str, desk: Desk) -> Look:
    """Return what the text says, to be shown beside the form."""
    try:
        found = _checked(text)
    except Unreadable as unreadable:
        errors = [placed(each, desk.lang) for each in unreadable.findings]
        return Look(text=text, errors=_unnamed(errors))
    wrong, named = (
        {name_of(each): doubt(each, text, found.text, desk.lang) for each in some}
        for some in (found.errors, found.warnings)
    )
    return Look(
        text=text,
        errors=(*wrong.values(), *_unnamed(missing(found.procedure, desk.lang))),
        doubts=tuple(named.values()),
        before=accepted_before(desk.organisation_id, found.text, found.warnings),
        changes=_changes(found.procedure, desk),
        shown=public_page(found.procedure, desk, text=found.procedure.text),
        notes=noted.parted(found.procedure, found.text, desk.lang),
    )


def _unnamed(said: Iterable[str]) -> tuple[Doubt, ...]:
    return tuple(Doubt(name="", said=each, parts=Parts(each)) for each in said)


def walked(seen: Look, desk: Desk) -> Look:
    """Return the same with what a walk through the text finds. Takes seconds."""
    full = in_full(seen.text, texts.patterns())
    known = {one.name for one in (*seen.errors, *seen.doubts)}
    every = beside(proving.found_by_walking(full), (x.partition(":")[0] for x in known))
    wrong, doubts = (
        {
            each.name: doubt(each, seen.text, full, desk.lang)
            for each in every
            if each.error is is_error and each.name not in known
        }
        for is_error in (True, False)
    )
    return replace(
        seen,
        errors=(*seen.errors, *wrong.values()),
        doubts=(*seen.doubts, *doubts.values()),
        before={**accepted_before(desk.organisation_id, full, every), **seen.before},
        is_walked=True,
    )


@lru_cache(maxsize=_READ)
def _checked(text: str) -> Checked:
    """Return what stands in a text; the same one is looked at when it is kept."""
    return checked(text)


def differing(before: str, after: str, desk: Desk) -> tuple[str, ...]:
    """Return in what two texts differ, in sentences; nothing if one cannot be read."""
    try:
        old, new = _checked(before).procedure, _checked(after).procedure
    except Unreadable:
        return ()
    return changed(old, new, desk.lang)


def _changes(meant: Procedure, desk: Desk) -> tuple[Chapter, ...]:
    """Return what differs from the version in force, where there is one."""
    try:
        _, in_force = reading.current(desk.organisation_id, now=desk.now)
    except reading.NoProcedure:
        return ()
    return chapters(in_force, meant, desk.lang)
