"""
Making the tables of a practice folder and filling them, once.

Started as a program of its own, so that the process that watches over the one
that answers stays small: `python -m gehoord.practice.fill`.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from typing import Final

import django

django.setup()

from django.conf import settings  # noqa: E402  the applications come first
from django.core.management import call_command  # noqa: E402

from gehoord.clock.run import pass_once  # noqa: E402
from gehoord.dossier import arrivals  # noqa: E402
from gehoord.dossier.lock import writing  # noqa: E402
from gehoord.dossier.models import Door  # noqa: E402
from gehoord.dossier.moment import now as moment  # noqa: E402
from gehoord.handling import act  # noqa: E402
from gehoord.organisation.texts import calendars  # noqa: E402
from gehoord.people.models import Organisation  # noqa: E402
from gehoord.practice import code, firm, stepping, stories  # noqa: E402
from gehoord.procedure import acts as a  # noqa: E402
from gehoord.procedure.parts import Channel  # noqa: E402

BEFORE_ALL: Final = timedelta(
    days=30
)  # how long the firm existed before the first case
KEPT_UNFILED: Final = timedelta(days=30)


def main() -> int:
    """Bring the tables up to date, and fill them when nobody works here yet."""
    call_command("migrate", interactive=False, verbosity=0)
    if Organisation.objects.exists():
        return 0
    print("Making a firm that does not exist, with a handful of cases.", flush=True)
    try:
        fill(now=moment())
    except Exception:
        print(
            f"The firm could not be made. Remove {settings.GEHOORD_HOME} and "
            f"{settings.GEHOORD_KEYS}, and start again.",
            file=sys.stderr,
        )
        raise
    return 0


def fill(*, now: datetime) -> Organisation:
    """Let everything that happened at the firm happen, each at its own moment."""
    told = stories.lines(now=now, calendar=calendars()["nl"])
    with writing():  # one commit: the folder is filled, or it is empty
        password = code.new_password(settings.GEHOORD_HOME)
        made = firm.found(password=password, now=told[0].at - BEFORE_ALL)
        _tell(made.pk, told, now=now)
    return made


def _tell(
    organisation_id: int, told: tuple[stories.Line, ...], *, now: datetime
) -> None:
    cases: dict[int, int] = {}
    at = told[0].at
    for line in told:
        _let_time_pass(organisation_id, begin=at, until=line.at)
        at = line.at
        if isinstance(line.act, a.File):
            cases[line.story] = come_in(organisation_id, line.act, now=at)
        else:
            act.perform(
                organisation_id, cases[line.story], line.act, by=line.by, now=at
            )
        pass_once(now=at)
    _let_time_pass(organisation_id, begin=at, until=now)


def _let_time_pass(organisation_id: int, *, begin: datetime, until: datetime) -> None:
    for at in stepping.moments(organisation_id, begin=begin, until=until):
        pass_once(now=at)


def come_in(organisation_id: int, reaction: a.File, *, now: datetime) -> int:
    """Let a reaction come in, and return its case."""
    by_mail = reaction.channel is Channel.EMAIL
    arrived = arrivals.take_in(
        organisation_id,
        b"{}",
        door=Door.MAIL if by_mail else Door.WEB,
        received_at=now,
        expires_at=now + KEPT_UNFILED,
    )
    return act.file(arrived, reaction, by="complainant", now=now).case_id


if __name__ == "__main__":
    sys.exit(main())
