"""`gehoord restore`: bring back what may still exist, and say what may not."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from functools import partial
from pathlib import Path

from gehoord.backups.returning import Returned, bring_back
from gehoord.backups.snapshot import NoCopy
from gehoord.backups.unpacking import NotHere, Restoring, finish
from gehoord.console.commands import Mistaken
from gehoord.console.faults import sentence
from gehoord.console.numbers import many
from gehoord.dossier import keys_seen
from gehoord.dossier.moment import now
from gehoord.handling import keys_changed
from gehoord.mailboxes.backed_up import lying_here
from gehoord.people.models import Organisation


def run(options: Namespace) -> int:
    """Fill the folder and open it; fail when something in it is not as it was."""
    restoring: Restoring = options.restoring
    try:
        at = now()
        at_last = partial(_at_last, options.list_mail, at=at)
        returned = bring_back(restoring, now=at, at_last=at_last)
    except (NotHere, NoCopy) as trouble:
        raise Mistaken(str(trouble)) from None
    finish(restoring)
    print(f"Data folder: {restoring.where.home}")
    print(f"Key store:   {restoring.where.key_store}")
    for each in returned:
        _say(each)
        print(f"{each.organisation.name}: owners are told by mail.")
    print(
        "Nobody is signed in any more. No letter leaves and nothing is destroyed until "
        "somebody says so:\n"
        "    gehoord clock --release-letters\n"
        "    gehoord clock --release-destruction"
    )
    return int(any(each.findings for each in returned))


def _at_last(file: str, *, at: datetime) -> None:
    """Tell owners that keys came back with it, and list the mail that lies here."""
    for pk in Organisation.objects.order_by("pk").values_list("pk", flat=True):
        keys_seen.forget(pk)
        keys_changed.tell(pk, now=at)
    _list_mail(file)


def _list_mail(file: str) -> None:
    if file:
        lines = (" ".join(map(str, number)) for number in lying_here())
        Path(file).write_text("".join(f"{line}\n" for line in lines), encoding="ascii")


def _say(each: Returned) -> None:
    name = each.organisation.name
    print(f"{name}: {many(each.cases, 'case', 'cases')} came back.")
    if each.destroyed_again:
        numbers = ", ".join(map(str, each.destroyed_again))
        print(f"{name}: destroyed since, so not brought back: case {numbers}.")
    if each.expired:
        print(f"{name}: {each.expired} things that came in had gone since.")
    for finding in each.findings:
        print(f"{name}: {sentence(finding)}")
