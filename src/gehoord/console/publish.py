"""`gehoord publish FILE --from DAY`: a new version of the procedure, knowing what."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import date

from gehoord.console.acknowledging import reasons_in
from gehoord.console.chosen import chosen
from gehoord.console.commands import Mistaken
from gehoord.console.procedure_file import NoSuchFile, text_of
from gehoord.dossier.lock import writing
from gehoord.dossier.moment import now
from gehoord.letters.publishable import faults
from gehoord.organisation import proving, reading
from gehoord.organisation.accepted_before import Before, accepted_before
from gehoord.organisation.publishing import Unpublishable
from gehoord.organisation.versions import (
    CannotPublish,
    Checked,
    checked,
    doubts_of,
    publish_version,
)
from gehoord.people.models import Organisation, Staff
from gehoord.procedure.days import local_date
from gehoord.procedure.differences import differences
from gehoord.procedure.reading import Unreadable
from gehoord.procedure.roles import Role
from gehoord.words import differences as difference_words
from gehoord.words.dates import long_date
from gehoord.words.findings.told import sentence
from gehoord.words.findings.unreadable import placed
from gehoord.words.publishing import refused


def run(options: Namespace) -> int:
    """Say what would change, and publish it when a day is given."""
    organisation = chosen(options.organisation)
    lang = options.language
    try:
        found = checked(text_of(options.file))
    except NoSuchFile as error:
        raise Mistaken(str(error)) from None
    except Unreadable as unreadable:
        _print(placed(each, lang) for each in unreadable.findings)
        return 1
    _print(_what(organisation, found, lang))
    if not options.since:
        print("Nothing was published. Give the day it takes effect: --from DAY.")
        return 0
    return _publish(organisation, found, options)


def _publish(organisation: Organisation, found: Checked, options: Namespace) -> int:
    since, lang = _day(options.since), options.language
    proving.unproven(found.text, lang)  # takes seconds, so before anything is written
    try:
        with writing():
            made = publish_version(
                organisation,
                found.text,
                effective_from=since,
                at=now(),
                by=_owner(organisation, options.by),
                reasons=reasons_in(options.accept, "--accept"),
                faults=lambda meant: faults(meant, lang),
            )
    except Unpublishable as why:
        _print(why.faults)
        return 1
    except CannotPublish as why:
        print(refused(why.code, why.facts, lang))
        return 1
    day = long_date(made.effective_from, lang)
    print(f"Version {made.version} takes effect on {day}; cases keep their own.")
    return 0


def _what(organisation: Organisation, found: Checked, lang: str) -> Iterator[str]:
    """Give what changes against the version in force, and each warning by its name."""
    try:
        _, before = reading.current(organisation.pk, now=now())
    except reading.NoProcedure:
        before = None
    if before is not None:
        changes = differences(before, found.procedure)
        number = f"{len(changes)} change{'s' * (len(changes) != 1)}"
        yield f"Against version {before.version}, {number}:"
        both = (found.procedure, before)
        yield from (f"  {difference_words.sentence(x, lang, *both)}" for x in changes)
    doubts = {each.name: each for each in doubts_of(found)}
    known = accepted_before(organisation.pk, found.text, doubts_of(found))
    if asked := {name: each for name, each in doubts.items() if name not in known}:
        yield "To be accepted, each by its name with --accept 'NAME=REASON':"
    for name, each in asked.items():
        yield f"  {name}"
        yield f"      {sentence(each, lang)}"
    if known:
        yield "Accepted before, and nothing about it changed:"
    for name, given in known.items():
        yield f"  {name}"
        yield f"      {_whose(organisation, found, given, lang)}: {given.why}"


def _whose(organisation: Organisation, found: Checked, given: Before, lang: str) -> str:
    """Return who gave a reason, and on which day."""
    day = long_date(local_date(given.at, found.procedure.zone), lang)
    person = Staff.objects.filter(
        organisation=organisation, number=given.by or 0
    ).first()
    return f"{person.name}, {day}" if person else day


def _owner(organisation: Organisation, number: int | None) -> int:
    """Return the number of the owner who publishes; nobody else may."""
    person = Staff.objects.filter(
        organisation=organisation, number=number or 0, active=True
    ).first()
    if person is None or Role.OWNER not in person.roles:
        raise Mistaken(
            "Say which owner publishes this: --by NUMBER. `gehoord staff` shows the "
            "numbers."
        )
    return person.number


def _day(said: str) -> date:
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise Mistaken(f"{said!r} is no day. Write it as 2027-01-01.") from None


def _print(lines: Iterator[str] | tuple[str, ...]) -> None:
    for line in lines:
        print(line)
