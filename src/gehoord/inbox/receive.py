"""
One message comes in: understood in memory, then kept in one commit.

When anything goes wrong after reading it, the raw message alone is committed
and kept for a person. When not even that is possible the caller is told, and
must not acknowledge the message: the sender's server then keeps it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime

from django.db import DatabaseError

from gehoord import rows
from gehoord.dossier import arrivals
from gehoord.dossier.arrivals import AlreadyFiled, NoSuchArrival
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import DataKey
from gehoord.dossier.lock import writing
from gehoord.dossier.models import ArrivalState, SeenAs
from gehoord.handling import echo, threads, trust, uploads
from gehoord.handling.act import Receiving, file, receiving
from gehoord.handling.mail import ReadMail, read_mail
from gehoord.handling.mail.checks import checked
from gehoord.handling.mail.filing import (
    files_to_keep,
    reaction,
    seal_files,
)
from gehoord.handling.threads import Thread
from gehoord.inbox import notices, replies
from gehoord.inbox.incoming import (
    AlsoKept,
    Incoming,
    Received,
    duplicate,
    incoming,
    keep,
    link,
)
from gehoord.inbox.verdicts import Judged, Known, Verdict, Why, judge
from gehoord.people.models import Organisation
from gehoord.people.reached import mail_address
from gehoord.procedure.objections import Refused
from gehoord.procedure.roles import COMPLAINANT, Colleague, Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.senders import Checked

log = logging.getLogger(__name__)


def receive(
    raw: bytes,
    *,
    organisation: Organisation,
    now: datetime,
    received_at: datetime | None = None,
    also: AlsoKept | None = None,
) -> Received:
    """
    Return what a message is, after it was durably kept.

    `received_at` is the moment of receipt where the door knows better than now,
    and `also` is done in the commit that keeps the raw message.
    Raises KeyTrouble and DatabaseError when it cannot be kept now.
    """
    return understood(
        incoming(raw, organisation.pk, now=now, received_at=received_at, also=also)
    )


def understood(message: Incoming) -> Received:
    """
    Return what a message is, whether it comes in now or was kept before.

    Of one that was kept before, AlreadyFiled and NoSuchArrival say that somebody
    decided meanwhile: that stands. Raises as `receive`.
    """
    try:
        return _understand(message)
    except arrivals.SeenBefore as before:
        return duplicate(message, before.case_id)
    except (AlreadyFiled, NoSuchArrival):
        raise
    except Refused:
        return _keep_alone(message, Why.REFUSED)
    except Exception as failed:  # noqa: BLE001 - the raw message must be kept anyhow
        log.warning("A message is kept for a person: %s.", type(failed).__name__)
        return _keep_alone(message, Why.FAILED)


def is_answerable(message: Incoming) -> bool:
    """
    Return whether a person wrote it whom an answer by itself may reach.

    Not a machine, a list, somebody who works here, or what may be spam. Never
    raises: in doubt nothing is answered.
    """
    try:
        mail = read_mail(message.raw)
        under = receiving(message.organisation_id, now=message.now)
        judged = judge(mail, _known(message, mail, under))
    except Exception as failed:  # noqa: BLE001 - whatever it is, a person looks at it
        log.warning("A message is not answered: %s.", type(failed).__name__)
        return False
    # Whether there is the case that it names is not looked at, nor told.
    names_one = judged.why is Why.NUMBER_ONLY
    return names_one or judged.verdict in {Verdict.NEW, Verdict.REPLY}


def settled(message: Incoming, looked: Checked) -> Received:
    """
    Return what a message is that waited until its sender was looked at.

    Whatever goes wrong is raised: it waits here, and is not lost.
    """
    return _understand(message, looked)


def _understand(message: Incoming, looked: Checked | None = None) -> Received:
    mail = read_mail(message.raw)
    if mail.attachments and message.arrived is None:
        # Their content would be sealed to disk before the rows say it was there.
        _refuse_seen(message)
    under = receiving(message.organisation_id, now=message.now)
    known = _known(message, mail, under)
    judged = judge(mail, known)
    if judged.verdict is Verdict.NEW:
        return _take_new(message, mail, under, looked)
    if known.thread is not None and judged.verdict is Verdict.REPLY:
        return replies.take(message, mail, known.thread, looked)
    return _take(message, mail, judged, known)


def _refuse_seen(message: Incoming) -> None:
    seen = arrivals.seen(message.organisation_id, message.fingerprint)
    if seen is not None:
        raise arrivals.SeenBefore(*seen)


def _take(message: Incoming, mail: ReadMail, judged: Judged, known: Known) -> Received:
    """Do what is done with a message that makes no case and adds no words."""
    thread: Thread | None = known.thread
    if judged.verdict is Verdict.NOTICE and thread is not None:
        return notices.take_notice(message, mail, thread)
    if judged.verdict is Verdict.AUTOMATIC:
        return notices.take_automatic(message, mail, thread, judged.why)
    if judged.why is Why.NONE and known.own_letter is not None:
        return link(message, judged.verdict, known.own_letter.case_id)
    return keep(message, judged.verdict, judged.why)


def _take_new(
    message: Incoming, mail: ReadMail, under: Receiving, looked: Checked | None
) -> Received:
    """File it, or let it lie until its signature was looked at: that takes seconds."""
    if echo.is_one(message.organisation_id, mail, now=message.now):
        return keep(message, Verdict.KEPT, Why.ECHO)
    found = looked or checked(mail, trust.servers())
    if looked is None and replies.is_to_be_looked_at(message, found):
        message.arrive(state=ArrivalState.CHECKING)
        return Received(verdict=Verdict.NEW, waits=True)
    return _file(message, mail, under, trust.without_signature(found))


def _file(
    message: Incoming, mail: ReadMail, under: Receiving, found: Checked
) -> Received:
    """Make the message a case: raw message, files and entries in one commit."""
    before = message.arrived
    arrival_id, key = (
        (before.id, before.key) if before else (fresh_id(), DataKey.fresh())
    )
    attached = seal_files(
        message.organisation_id, arrival_id, files_to_keep(mail), key=key
    )
    refs = tuple(each.ref for each in attached)
    procedure = under.procedure
    act = reaction(
        mail,
        refs,
        languages=procedure.languages,
        rules=tuple(x for x in procedure.own_particulars if not x.is_found),
        checked=found,
    )
    with writing():
        arrived = message.arrive(arrival_id=arrival_id, key=key, seen_as=SeenAs.CASE)
        uploads.record(attached, key=key)
        done = file(
            arrived,
            act,
            by=COMPLAINANT,
            now=message.now,
            at=message.received_at,
            under=under,
        )
    return Received(verdict=Verdict.NEW, case=done.reference)


def _keep_alone(message: Incoming, why: Why) -> Received:
    try:
        return keep(message, Verdict.KEPT, why)
    except arrivals.SeenBefore as before:
        return duplicate(message, before.case_id)
    except DatabaseError:
        # Two that brought the same message at once: the other one kept it.
        seen = arrivals.seen(message.organisation_id, message.fingerprint)
        if seen is None:
            raise
        return duplicate(message, seen[1])


def _known(message: Incoming, mail: ReadMail, under: Receiving) -> Known:
    third_parties = [e for e in under.office if Role.THIRD_PARTY in e.roles]
    return Known(
        own_addresses=_own_addresses(message.organisation_id, under.procedure),
        staff_addresses=_addresses(each for each in under.office if each.roles),
        third_parties=_addresses(third_parties),
        thread=threads.thread_of(message.organisation_id, mail),
        own_letter=threads.own_letter(message.organisation_id, mail),
    )


def _addresses(people: Iterable[Colleague]) -> frozenset[str]:
    """Return what they sign in with and where letters reach them, in small letters."""
    return frozenset(
        address.lower() for each in people for address in (each.email, each.reached_at)
    )


def _own_addresses(organisation_id: int, procedure: Procedure) -> frozenset[str]:
    """Return the addresses that its own letters come from, in small letters."""
    organisation = rows.find(Organisation, {"id": organisation_id})
    assert organisation is not None  # every message is of one
    own = mail_address(organisation)
    return frozenset({procedure.address.lower(), own.lower()} - {""})
