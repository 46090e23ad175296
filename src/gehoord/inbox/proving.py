"""
Mail of which only a signature can tell who sent it: looked at, then settled.

It lies safe and its mail server is gone, so a slow answer keeps nobody waiting.
Without one for a while it counts as not known: a complaint becomes a case all the
same, and of a reply somebody of the office says whose it is.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from threading import Event
from time import monotonic
from typing import Final

from django.db import DatabaseError, close_old_connections, connection

from gehoord.dossier import arrivals
from gehoord.dossier.arrivals import AlreadyFiled, Arrived, NoSuchArrival
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.moment import now as moment
from gehoord.handling import names_asked, threads, trust
from gehoord.handling.mail import read_mail
from gehoord.handling.mail.checks import checked
from gehoord.handling.mail.domain_keys import UNKNOWN, Lookup, NoAnswer, verified
from gehoord.inbox.again import understand_again
from gehoord.inbox.incoming import kept_before
from gehoord.inbox.receive import settled
from gehoord.people.models import Organisation

LOOK_SECONDS: Final = 2.0  # between two looks whether any waits
ROUND_SECONDS: Final = 60.0  # for all looks of one round
PATIENCE: Final = timedelta(minutes=10)  # with whoever answers for names

log = logging.getLogger(__name__)


def prove_waiting(
    organisation_id: int, *, now: datetime, lookup: Lookup = names_asked.text_record
) -> int:
    """Settle all mail whose sender can be told now; return how many that were."""
    numbers = arrivals.of_senders_not_known_yet(organisation_id)
    looks = _Looks(lookup)
    return sum(_prove(organisation_id, each, now, looks) for each in numbers)


class _Looks:
    """
    Looks that have a while together, and no answer after it.

    Anybody can send mail with signatures whose names are slow to look up; it
    must not keep the next complaint waiting for longer than `PATIENCE`.
    """

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._until = monotonic() + ROUND_SECONDS

    def __call__(self, name: bytes, timeout: int) -> bytes | None:
        if monotonic() > self._until:
            raise NoAnswer
        return self._lookup(name, timeout)


def forever(stop: Event) -> None:
    """Look for such mail until told to stop; a failure is logged, not the end."""
    while not stop.is_set():
        with _logged():
            close_old_connections()
            for number in Organisation.objects.values_list("pk", flat=True):
                with _logged():  # one never stops the others
                    prove_waiting(number, now=moment())
        stop.wait(LOOK_SECONDS)
    connection.close()


def begin(stop: Event) -> None:
    """Understand what an older version could not, once; then look for such mail."""
    with _logged():
        close_old_connections()
        for number in Organisation.objects.values_list("pk", flat=True):
            with _logged():
                found = list(understand_again(number, now=moment()))
                if found:
                    log.info("%s kept messages were understood again.", len(found))
    forever(stop)


@contextmanager
def _logged() -> Iterator[None]:
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at again
        log.error("Senders could not be looked at: %s.", type(error).__name__)  # noqa: TRY400 - a trace holds words


def _prove(
    organisation_id: int, arrival_id: int, now: datetime, lookup: Lookup
) -> bool:
    try:
        arrived = arrivals.load(organisation_id, arrival_id)
    except (NoSuchArrival, KeyTrouble):
        return False
    try:
        return _settle(arrived, now=now, lookup=lookup)
    except (AlreadyFiled, NoSuchArrival):
        return False  # another process was first
    except (DatabaseError, KeyTrouble) as error:
        log.warning("A message still waits: %s.", type(error).__name__)
        return False
    except Exception as error:  # noqa: BLE001 - whatever it is, a person looks at it
        kind = type(error).__name__
        log.warning("A message is kept for a person: %s.", kind)
        return _keep(arrived)


def _settle(arrived: Arrived, *, now: datetime, lookup: Lookup) -> bool:
    mail = read_mail(arrived.content)
    thread = threads.thread_of(arrived.organisation_id, mail)
    if thread is None and threads.bears_a_secret(mail):
        return _keep(arrived)  # its case was destroyed in between
    found = verified(mail, arrived.content, checked(mail, trust.servers()), lookup)
    if found.dkim == UNKNOWN and now < arrived.received_at + PATIENCE:
        return False
    settled(kept_before(arrived, now=now), found)
    return True


def _keep(arrived: Arrived) -> bool:
    arrivals.keep(arrived)
    return True
