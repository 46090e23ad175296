"""
A copy of a dossier, of what one reader may see of it: to keep, to print, to post.

The same copy is a PDF with a page of contents and plain data (JSON). What the
reader may not see is not in it, because it is made from their sight of the case.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime

from gehoord.dossier import files, outbox
from gehoord.handling.access import Sight
from gehoord.handling.derived import read_pin
from gehoord.handling.download import came_with
from gehoord.handling.letter import Caused, caused
from gehoord.letters import pdf
from gehoord.people.models import Organisation
from gehoord.postroom.letter import facts_of, text_to_share
from gehoord.procedure import events as e
from gehoord.procedure.days import local_date
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import FileRef
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.seeing import Scope
from gehoord.words import stages, story, terms
from gehoord.words.actors import Names
from gehoord.words.choices import choice
from gehoord.words.dates import long_date, with_time
from gehoord.words.dossier_copy import label
from gehoord.words.first_answers import first_answers
from gehoord.words.letter_titles import title_of
from gehoord.words.names_of_file import names_of_file
from gehoord.words.particulars import own, particular
from gehoord.words.stages import Reader

FORMAT = 1
PROMISES = frozenset({"promise", "target", "statutory"})
SECRETS = frozenset({"code", "new-link"})  # what they held is over in an hour


@dataclass(frozen=True, kw_only=True)
class Happening:
    """One entry: when, what, and the words and files that came with it."""

    position: int
    at: str
    when: str
    kind: str
    said: str = field(repr=False)
    words: tuple[tuple[str, str], ...] = field(repr=False)
    files: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Sent:
    """A letter to the sender, as it was sent."""

    title: str
    when: str
    text: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Added:
    """A file, and what proves that it is this one."""

    id: int
    name: str = field(repr=False)
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True, kw_only=True)
class Copy:
    """All that one reader sees of a case."""

    format: int
    language: str
    reference: str
    organisation: str
    procedure: str
    made: str
    kind: str
    standing: str
    particulars: tuple[tuple[str, str], ...] = field(repr=False)
    promises: tuple[str, ...]
    agreed: tuple[str, ...] = field(repr=False)
    story: tuple[Happening, ...] = field(repr=False)
    letters: tuple[Sent, ...] = field(repr=False)
    files: tuple[Added, ...] = field(repr=False)


def copy_of(
    sight: Sight,
    *,
    organisation: Organisation,
    names: Names,
    lang: str,
    now: datetime,
) -> Copy:
    """Return the copy, in one language. `names` says what people are called."""
    opened, procedure = sight.opened, sight.situation.procedure
    one, zone = opened.case, procedure.zone
    called = {**names, **names_of_file(procedure, lang, opened.entries)}
    reader = Reader.COMPLAINANT if sight.scope is Scope.COMPLAINANT else Reader.STAFF
    in_full = sight.scope in {Scope.FULL, Scope.COMPLAINANT}
    # To others it would tell how the case stands, which their page does not.
    knows = in_full or sight.scope is Scope.BUNDLE
    promised = [
        x
        for x in one.terms
        if x.strength in PROMISES and terms.has_words(x)
        if sight.scope is Scope.FULL or not x.inside
    ]
    return Copy(
        format=FORMAT,
        language=lang,
        reference=opened.reference,
        organisation=organisation.name,
        procedure=f"{procedure.name.get(lang, procedure.id)} ({procedure.version})",
        made=long_date(local_date(now, zone), lang),
        kind=choice(one.kind, lang) if knows else "",
        standing=stages.standing(one, lang, reader=reader) if knows else "",
        particulars=_particulars(sight, names, lang) if in_full else (),
        promises=tuple(terms.result(x, zone, lang) for x in promised if in_full),
        agreed=_agreed(sight, lang) if in_full else (),
        story=tuple(_happening(x, sight, called, lang) for x in sight.entries),
        letters=tuple(_letters(sight, organisation, lang, now)) if in_full else (),
        files=tuple(_added(sight, x) for y in sight.entries for x in came_with(y)),
    )


def to_json(copy: Copy) -> bytes:
    """Return the copy as plain data, for another program."""
    return json.dumps(asdict(copy), ensure_ascii=False, indent=2).encode()


def to_pdf(copy: Copy, *, ahead: tuple[tuple[str, str], ...] = ()) -> bytes:
    """
    Return the copy as PDF/A with a page of contents. Raises NoPaper.

    `ahead` is what happens next, each by when and what, for who has just sent it.
    """
    names = ("title", "contents", "page", "files_note")
    source = {
        "lang": copy.language,
        "labels": {name: label(name, copy.language) for name in names},
        "organisation": copy.organisation,
        "reference": copy.reference,
        "parts": [*_parts(copy, ahead)],
        "story": [asdict(each) for each in copy.story],
        "story_title": label("story", copy.language),
        "letters": [asdict(each) for each in copy.letters],
        "letters_title": label("letters", copy.language),
        "files": [asdict(each) for each in copy.files],
        "files_title": label("files", copy.language),
    }
    return pdf.render(json.dumps(source, ensure_ascii=False), template="dossier.typ")


def _parts(
    copy: Copy, ahead: tuple[tuple[str, str], ...]
) -> Iterator[dict[str, object]]:
    lang = copy.language
    about = [
        (label("procedure", lang), copy.procedure),
        (label("made", lang), copy.made),
    ]
    yield {
        "title": label("standing", lang),
        "pairs": about,
        "lines": [copy.standing][: bool(copy.standing)],
    }
    for name, pairs in (("ahead", ahead), ("particulars", copy.particulars)):
        if pairs:
            yield {"title": label(name, lang), "pairs": pairs, "lines": []}
    for name, lines in (("promises", copy.promises), ("agreed", copy.agreed)):
        if lines:
            yield {"title": label(name, lang), "pairs": [], "lines": lines}


def _particulars(sight: Sight, names: Names, lang: str) -> tuple[tuple[str, str], ...]:
    one = sight.opened.case
    known = {
        "name": one.sender.name,
        "address": one.sender.address,
        "email": one.sender.email,
        "phone": one.sender.phone,
        "subject": one.subject,
    }
    rules = sight.situation.procedure.own_particulars
    of_its_own = own(rules, one.sender, lang)
    first = next(x.event for x in sight.entries if isinstance(x.event, e.Received))
    return (
        *((particular(name, lang), said) for name, said in known.items() if said),
        *((called, said) for _, called, said in of_its_own if said),
        *first_answers(first, lang, names),
    )


def _agreed(sight: Sight, lang: str) -> tuple[str, ...]:
    found = []
    for each in sight.opened.case.agreements:
        day = each.by_day and label("by_day", lang).format(
            day=long_date(each.by_day, lang)
        )
        kept = {True: label("kept", lang), False: label("not_kept", lang), None: ""}
        facts = (each.what, each.who, day, kept[each.kept])
        found.append(" · ".join(fact for fact in facts if fact))
    return tuple(found)


def _happening(entry: Entry, sight: Sight, names: Names, lang: str) -> Happening:
    zone = sight.situation.procedure.zone
    return Happening(
        position=entry.position,
        at=story.happened_at(entry).astimezone(zone).isoformat(),
        when=story.moment(entry, lang, zone),
        kind=entry.event.stored,
        said=story.line(entry, lang, names),
        words=tuple((each.label, each.words) for each in story.body(entry, lang)),
        files=tuple(each.name for each in came_with(entry)),
    )


def _letters(
    sight: Sight, organisation: Organisation, lang: str, now: datetime
) -> Iterator[Sent]:
    zone, hidden = sight.situation.procedure.zone, label("own_link", lang)
    for notice, letter in letters_in(sight, now=now):
        facts = facts_of(letter, organisation=organisation, now=letter.entry.at)
        yield Sent(
            title=title_of(
                sight.situation.procedure,
                sight.opened.entries,
                (notice, letter.entry.position),
                lang,
            ),
            when=with_time(letter.entry.at, zone, lang),
            text=text_to_share(letter, facts, hidden=hidden),
        )


def letters_in(sight: Sight, *, now: datetime) -> Iterator[tuple[str, Caused]]:
    """Yield each letter to the sender once, with its notice; secrets are left out."""
    opened, seen = sight.opened, set()
    for kept in outbox.of_case(opened.organisation_id, opened.case_id):
        pin = read_pin(outbox.pin(kept, key=opened.stored.key))
        which = (pin.notice, kept.position)
        if pin.to == COMPLAINANT and pin.notice not in SECRETS and which not in seen:
            seen.add(which)
            yield pin.notice, caused(kept, now=now)


def _added(sight: Sight, ref: FileRef) -> Added:
    key = sight.opened.stored.key
    held = files.find(sight.opened.organisation_id, ref.id, key=key)
    digest = hashlib.sha256()
    for chunk in files.open_file(held, key=key):
        digest.update(chunk)
    return Added(
        id=ref.id,
        name=held.name,
        media_type=held.media_type,
        size=held.size,
        sha256=digest.hexdigest(),
    )
