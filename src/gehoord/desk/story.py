"""The story of a case as a page tells it: who did what, when, in whose words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from django.urls import reverse

from gehoord.desk.guard import Desk
from gehoord.handling.access import Sight
from gehoord.handling.download import came_with
from gehoord.handling.mail import split_quoted
from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import Channel, FileRef, Medium
from gehoord.procedure.roles import COMPLAINANT, number_of
from gehoord.procedure.seeing import Scope
from gehoord.words import senders, story
from gehoord.words.actors import YOU, Names
from gehoord.words.names_of_file import names_of_file

_MINOR = (
    e.TermOpened,
    e.TermWarned,
    e.LetterLeft,
    e.NamesSeen,
    e.LinkAsked,
    e.CodeAsked,
    e.CourtChoiceOffered,
)
"""Kinds that say what the machinery did: told in small print."""

SHORT = 100  # characters

_KNOW_THE_NAME = frozenset({Scope.FULL, Scope.BUNDLE})


@dataclass(frozen=True, kw_only=True)
class Attached:
    """A file as a page shows it."""

    name: str = field(repr=False)
    size: int
    href: str


@dataclass(frozen=True, kw_only=True)
class Said:
    """Words that someone wrote, under a label where they are not the main thing."""

    label: str
    words: str = field(repr=False)
    quoted: str = field(default="", repr=False)  # of an earlier mail; folded away

    @property
    def is_short(self) -> bool:
        """Return whether they fit on the line of their label."""
        fits = len(self.words) <= SHORT and "\n" not in self.words
        return bool(self.label) and fits


@dataclass(frozen=True, kw_only=True)
class Told:
    """One thing that happened."""

    position: int
    text: str = field(repr=False)
    bodies: tuple[Said, ...] = field(repr=False)
    files: tuple[Attached, ...] = field(repr=False)
    is_minor: bool
    is_note: bool
    piece: int | None
    checked: str  # how sure it is who sent it, where somebody looked
    vouch: str = ""  # where to say that a mail is the complainant's
    vouch_for: str = field(default="", repr=False)  # what the complainant is called


@dataclass(frozen=True, kw_only=True)
class Moment:
    """What happened at one moment, by one hand."""

    when: str
    is_of_complainant: bool
    lines: tuple[Told, ...]

    @property
    def is_minor(self) -> bool:
        """Return whether only the machinery did something."""
        return all(each.is_minor for each in self.lines)


def names_for(sight: Sight) -> Names:
    """Return what people are called, to this reader."""
    names = {each.actor: each.name for each in sight.opened.office}
    if sight.scope in _KNOW_THE_NAME and sight.opened.case.sender.name.strip():
        names[COMPLAINANT] = sight.opened.case.sender.name
    return names


def moments(
    sight: Sight, desk: Desk, entries: Iterable[Entry] | None = None
) -> tuple[Moment, ...]:
    """Return what this reader may know of what happened, from first to last."""
    shown = sight.entries if entries is None else entries
    pieces = _pieces(sight)
    zone = sight.situation.procedure.zone
    procedure = sight.situation.procedure
    names = {
        **names_for(sight),
        **names_of_file(procedure, desk.lang, sight.opened.entries),
    }
    if not sight.in_full:
        names = {**names, sight.by: YOU[desk.lang]}  # a page of their own

    def told(entry: Entry) -> Told:
        return Told(
            position=entry.position,
            text=story.line(entry, desk.lang, names),
            bodies=tuple(
                _said(each, is_mail=_is_mail(entry))
                for each in story.body(entry, desk.lang)
            ),
            files=tuple(
                attached(sight.opened.reference, each) for each in came_with(entry)
            ),
            is_minor=isinstance(entry.event, _MINOR),
            is_note=isinstance(entry.event, e.Noted),
            piece=pieces.get(entry.position),
            checked=_checked(sight, entry, desk.lang),
        )

    return tuple(
        Moment(
            when=story.moment(same[0], desk.lang, zone),
            is_of_complainant=same[0].by == COMPLAINANT,
            lines=tuple(told(each) for each in same),
        )
        for _key, group in groupby(shown, key=story.together)
        if (same := tuple(group))
    )


def has_mails(sight: Sight) -> bool:
    """Return whether the case tells of anything that came by e-mail."""
    by_machines = (e.AbsenceReplied, e.LetterFailed)
    return any(
        _is_mail(each) or isinstance(each.event, by_machines) for each in sight.entries
    )


def _is_mail(entry: Entry) -> bool:
    match entry.event:
        case e.MailLinked():
            return True
        case e.Written(medium=medium):
            return medium is Medium.EMAIL
        case e.Received(channel=channel):
            return channel is Channel.EMAIL
        case _:
            return False


def _said(each: story.Quoted, *, is_mail: bool) -> Said:
    """Return words as a page shows them: what a mail repeats is folded, never lost."""
    own, quoted = split_quoted(each.words) if is_mail else (each.words, "")
    if not own.strip():
        return Said(label=each.label, words=each.words)
    return Said(label=each.label, words=own.rstrip(), quoted=quoted)


def _checked(sight: Sight, entry: Entry, lang: str) -> str:
    """Return how sure the sender of a mail is; it is the handlers' to weigh."""
    event = entry.event
    if not sight.in_full:
        return ""
    if isinstance(event, e.MailLinked) and number_of(entry.by) is None:
        return senders.doubt(event.checked, lang)
    if isinstance(event, e.Received | e.Written | e.MailLinked):
        return senders.proof(event.checked, lang)
    return ""


def attached(reference: str, file: FileRef) -> Attached:
    """Return a file as a page shows it."""
    href = reverse("desk-file", args=[reference, file.id])
    return Attached(name=file.name, size=file.size, href=href)


def _pieces(sight: Sight) -> dict[int, int]:
    """Return the number of each piece of the bundle by the position of its entry."""
    if sight.scope not in _KNOW_THE_NAME:
        return {}
    bundle = sight.opened.case.bundle or ()
    return {position: number for number, position in enumerate(bundle, start=1)}
