"""`gehoord doctor`: does it do what it should, right now?"""

from __future__ import annotations

import shutil
from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings

from gehoord.backups import lately
from gehoord.clock.holding import is_held, may_send
from gehoord.console import check_installation, incomplete
from gehoord.console.migrate import changes_waiting
from gehoord.console.numbers import many
from gehoord.dossier import keystore
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.models import (
    ON_ITS_WAY,
    Arrival,
    ArrivalState,
    File,
    FileState,
    Letter,
    LetterState,
    Overview,
)
from gehoord.dossier.moment import now
from gehoord.handling import scanner_check
from gehoord.handling.trust import knows_senders
from gehoord.languages.spoken import languages
from gehoord.mailboxes import counts
from gehoord.mailboxes.states import is_silent
from gehoord.organisation.mailboxes import Mailbox
from gehoord.organisation.reading import NoProcedure, current
from gehoord.people.models import Organisation, Staff
from gehoord.people.reached import mail_leaves
from gehoord.words import mailboxes as words

LATE: Final = timedelta(minutes=10)  # a clock that runs is never this far behind
NOT_KNOWN: Final = timedelta(minutes=20)  # whose name is not answered for waits ten
LEAST_FREE: Final = 500 * 1024 * 1024  # bytes on the disk of the data folder


def run(_options: Namespace) -> int:
    """Print every trouble with its way out; fail when there is one."""
    failed = check_installation.run()
    if changes := changes_waiting():
        waiting = many(changes, "change waits", "changes wait")
        print(f"The tables are not up to date: {waiting}.")
        print("    Make a backup, then run `gehoord migrate`.")
        return 1
    moment = now()
    found = [*_machine(moment), *_cases(moment)]
    for trouble, way_out in found:
        print(trouble)
        print(f"    {way_out}")
    print(f"Languages: {', '.join(languages())}.")
    if not found:
        print("The clock keeps up, letters leave, and the keys are there.")
    return int(bool(failed or found))


def _machine(moment: datetime) -> Iterator[tuple[str, str]]:
    free = shutil.disk_usage(settings.GEHOORD_HOME).free
    if free < LEAST_FREE:
        yield (
            f"The disk of {settings.GEHOORD_HOME} has {free // 2**20} MB left.",
            "Make room: without it nothing more can be taken in.",
        )
    if not mail_leaves():
        yield (
            "No letter can leave: there is no mail server.",
            "Set GEHOORD_MAIL_HOST, or GEHOORD_MAIL_PROVIDER, and GEHOORD_MAIL_FROM.",
        )
    yield from incomplete.troubles()
    yield from _senders()
    yield from _not_told_apart()
    yield from _backups(moment)
    yield from _scanner()
    if is_held():
        yield (
            "Destruction is held: after a restore, or the clock of this machine jumped.",
            "See whether its time is right, then `gehoord clock --release-destruction`.",
        )
    if not may_send():
        yield (
            "Letters are held, because this folder was brought back from a backup.",
            "See which ones wait, then `gehoord clock --release-letters`.",
        )


def _scanner() -> Iterator[tuple[str, str]]:
    found = scanner_check.trouble()
    if found is scanner_check.Trouble.AWAY:
        yield (
            f"The virus scanner at {settings.GEHOORD_CLAMD} does not answer.",
            "Start clamd. Until then files wait, and nobody can open them.",
        )
    if found is scanner_check.Trouble.SILENT:
        yield (
            f"The virus scanner at {settings.GEHOORD_CLAMD} does not tell what it skips.",
            "Set AlertExceedsMax to yes in clamd.conf, and start clamd again.",
        )


def _senders() -> Iterator[tuple[str, str]]:
    if not (settings.PRACTICE or knows_senders()):
        yield (
            "Nothing tells who really sent a mail, so no reply counts by itself.",
            "Leave GEHOORD_MAIL_DKIM at check, or set GEHOORD_MAIL_TRUSTED.",
        )


def _backups(moment: datetime) -> Iterator[tuple[str, str]]:
    if since := lately.without_since(now=moment):
        yield (
            f"There is no backup since {since:%Y-%m-%d %H:%M} UTC.",
            "Run `gehoord backup` every day; GEHOORD_BACKUP_HOURS=0 if it is not meant.",
        )


def _not_told_apart() -> Iterator[tuple[str, str]]:
    """Give what more than one organisation has in common, so that it is nobody's."""
    for shared, what, flag in (
        ({"host": ""}, "host name", "--host NAME"),
        ({"mail": ""}, "address for mail", "--mail ADDRESS"),
    ):
        number = Organisation.objects.filter(**shared).count()
        if number > 1:
            trouble = (
                f"{number} organisations have no {what} of their own: nothing that is "
                f"sent to that of the installation is taken for any of them."
            )
            yield trouble, f"Give each one: gehoord organisation --change SLUG {flag}."


def _cases(moment: datetime) -> Iterator[tuple[str, str]]:
    for organisation in Organisation.objects.order_by("pk"):
        for trouble, way_out in _of_one(organisation, moment):
            yield f"{organisation.name}: {trouble}", way_out


def _of_one(organisation: Organisation, moment: datetime) -> Iterator[tuple[str, str]]:
    mine = {"organisation_id": organisation.pk}
    try:
        keystore.store().newest(organisation.pk)
        current(organisation.pk, now=moment)
    except KeyTrouble as trouble:
        yield str(trouble), "Nothing can be read or taken in before that."
        return
    except NoProcedure:
        yield "no procedure is in force.", "Publish one; nothing can be handed in."
    if not Staff.objects.filter(active=True, roles__contains="owner", **mine).exists():
        yield "there is no owner.", "Somebody has to appoint handlers."
    late = Overview.objects.filter(clock_due__lt=moment - LATE, failures=0, **mine)
    if number := late.count():
        waiting = many(number, "case waits", "cases wait")
        yield f"{waiting} for the clock.", "Is `gehoord serve` running?"
    failing = Overview.objects.filter(failures__gt=0, **mine)
    if number := failing.count():
        failed = many(number, "case", "cases")
        yield f"the clock fails on {failed}.", "See the log of `gehoord serve`."
    yield from _letters(mine, moment)
    yield from _mailboxes(mine, moment)
    yield from _come_in(mine, moment)


def _come_in(mine: dict[str, int], moment: datetime) -> Iterator[tuple[str, str]]:
    infected = File.objects.filter(state=FileState.INFECTED, **mine)
    if number := infected.count():
        holding = many(
            number, "file holds a virus and is", "files hold a virus and are"
        )
        yield (
            f"{holding} kept out of reach.",
            "Whoever opens their case is told. They go when their case is destroyed.",
        )
    unproven = Arrival.objects.filter(
        state=ArrivalState.CHECKING, received_at__lt=moment - NOT_KNOWN, **mine
    )
    if number := unproven.count():
        waiting = many(number, "message waits", "messages wait")
        yield (
            f"{waiting} until it is known who sent it.",
            "Is `gehoord serve` running, or `gehoord clock`?",
        )
    kept = Arrival.objects.filter(state=ArrivalState.KEPT, **mine)
    if number := kept.count():
        waiting = many(number, "message waits", "messages wait")
        yield f"{waiting} for a person.", "Look at the desk."


def _mailboxes(mine: dict[str, int], moment: datetime) -> Iterator[tuple[str, str]]:
    for mailbox in Mailbox.objects.filter(active=True, **mine).order_by("number"):
        if mailbox.trouble:
            way_out = words.trouble(mailbox.trouble, "en")
            yield (
                f"mailbox {mailbox.number} cannot be read ({mailbox.trouble}).",
                way_out,
            )
        elif is_silent(mailbox, now=moment):
            way_out = "Is `gehoord serve` running?"
            yield f"mailbox {mailbox.number} is not read.", way_out
    if number := counts.of(mine["organisation_id"], now=moment).gap:
        lost = many(number, "message in a mailbox is", "messages in mailboxes are")
        yield (
            f"{lost} not accounted for.",
            "Run `gehoord inbox --reconcile`, and look in the mailbox.",
        )
    sorting = Arrival.objects.filter(state=ArrivalState.SORTING, **mine)
    if number := sorting.count():
        waiting = many(number, "message is", "messages are")
        yield f"{waiting} to be sorted.", "Sort at the desk."


def _letters(mine: dict[str, int], moment: datetime) -> Iterator[tuple[str, str]]:
    overdue = Letter.objects.filter(
        state__in=ON_ITS_WAY, next_try_at__lt=moment - LATE, **mine
    )
    if number := overdue.count():
        late = many(number, "letter", "letters")
        yield f"{late} should have left.", "Is `gehoord serve` running?"
    failed = Letter.objects.filter(state=LetterState.FAILED, **mine)
    if number := failed.count():
        yield (
            f"{many(number, 'letter', 'letters')} could not be delivered.",
            "The case says which; send it by post or give it up there.",
        )
