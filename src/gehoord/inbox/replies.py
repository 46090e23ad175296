"""
A reply: it adds a message to its case, and fills in what was asked for.

The secret alone proves little, since a mail is easily passed on, and an address
is easily written: it counts as the complainant's only from the address that is
known of them, and when the domain of that address vouches for it. Without that
it lies in the case, and somebody of the office may say that it is theirs.
"""

from __future__ import annotations

from collections.abc import Callable

from gehoord.dossier import outbox
from gehoord.dossier.links import Party
from gehoord.dossier.lock import writing
from gehoord.dossier.models import ArrivalState, SeenAs
from gehoord.handling import trust, uploads
from gehoord.handling.act import Also, perform
from gehoord.handling.derived import read_pin
from gehoord.handling.filled import filled
from gehoord.handling.mail import ReadMail
from gehoord.handling.mail.checks import carries_signature, checked
from gehoord.handling.mail.filing import files_to_keep, seal_files, signed_by, words
from gehoord.handling.opened import OpenCase, open_case
from gehoord.handling.threads import Thread
from gehoord.inbox.incoming import DOOR, Incoming, Received, keep
from gehoord.inbox.verdicts import Verdict, Why
from gehoord.procedure import acts as a
from gehoord.procedure.parts import OWN_MAIL, FileRef, Medium
from gehoord.procedure.roles import COMPLAINANT, Role, colleague, number_of
from gehoord.procedure.senders import Checked, Proof
from gehoord.procedure.situation import hats

Act = Callable[[tuple[FileRef, ...]], a.Act]
"""What is done with a reply, given the files that came with it."""


def take(
    message: Incoming, mail: ReadMail, thread: Thread, looked: Checked | None = None
) -> Received:
    """
    Add the reply to its case, or keep it when it is someone else's.

    Where only its signature can tell who sent it, it is kept first and looked at
    when whoever brought it is gone: that is the work of `proving`, and `looked`
    is what that found.
    """
    opened = open_case(message.organisation_id, thread.case_id, now=message.now)
    by = _whose(mail, thread, opened)
    if by is None:
        return keep(message, Verdict.KEPT, Why.SOMEONE_ELSE)
    found = looked or checked(mail, trust.servers())
    if looked is None and is_to_be_looked_at(message, found):
        message.arrive(state=ArrivalState.CHECKING)
        return Received(verdict=Verdict.REPLY, case=opened.reference, waits=True)
    if by == COMPLAINANT:
        return _settle(message, mail, opened, found)
    return _third_partys(message, mail, opened, found, by=by)


def is_to_be_looked_at(message: Incoming, found: Checked) -> bool:
    """Return whether only its signature can tell who sent it, and it may have one."""
    if found.proof in {Proof.PROVEN, Proof.FORGED} or not trust.looks_up():
        return False
    return carries_signature(message.raw)


def _settle(
    message: Incoming, mail: ReadMail, opened: OpenCase, found: Checked
) -> Received:
    """Add it as the complainant's word, or as a mail that nobody vouches for."""
    if not trust.is_enough(found):
        _put(
            message,
            mail,
            opened,
            lambda files: _claim(message, mail, files, found, sender=signed_by(mail)),
            by=DOOR,
        )
        return Received(verdict=Verdict.UNPROVEN, case=opened.reference)
    given = filled(mail, opened)
    with writing():
        _put(message, mail, opened, lambda files: _written(message, mail, files, found))
        if given is not None:
            _perform(message, opened, given, by=COMPLAINANT)
    return Received(verdict=Verdict.REPLY, case=opened.reference)


def _third_partys(
    message: Incoming, mail: ReadMail, opened: OpenCase, found: Checked, *, by: str
) -> Received:
    """Add what the third party mailed: words of theirs, and no act of the procedure."""
    if not trust.is_enough(found):
        return keep(message, Verdict.KEPT, Why.SOMEONE_ELSE)
    _put(
        message,
        mail,
        opened,
        lambda files: _claim(message, mail, files, found, sender=OWN_MAIL),
        by=by,
    )
    return Received(verdict=Verdict.REPLY, case=opened.reference)


def _written(
    message: Incoming, mail: ReadMail, files: tuple[FileRef, ...], found: Checked
) -> a.Write:
    return a.Write(
        words=words(mail) or mail.subject,
        files=files,
        medium=Medium.EMAIL,
        checked=found,
        came_in=message.came_in_before,
    )


def _claim(
    message: Incoming,
    mail: ReadMail,
    files: tuple[FileRef, ...],
    found: Checked,
    *,
    sender: str,
) -> a.LinkMail:
    return a.LinkMail(
        sender=sender,
        words=words(mail) or mail.subject,
        files=files,
        checked=found,
        came_in=message.came_in_before,
    )


def _put(
    message: Incoming,
    mail: ReadMail,
    opened: OpenCase,
    act: Act,
    *,
    by: str = COMPLAINANT,
) -> None:
    """Do what is done with the reply, and keep it with the case, in one commit."""
    key = opened.stored.key
    attached = seal_files(
        message.organisation_id, opened.case_id, files_to_keep(mail), key=key
    )

    def also(_opened: OpenCase) -> None:
        message.arrive_in(opened.case_id, seen_as=SeenAs.REPLY)
        uploads.record(attached, key=key)

    done = act(tuple(each.ref for each in attached))
    _perform(message, opened, done, by=by, also=also)


def _whose(mail: ReadMail, thread: Thread, opened: OpenCase) -> str | None:
    """Return which party the secret and the known address both belong to."""
    if is_complainants(mail, thread, opened):
        return COMPLAINANT
    if thread.letter is None:
        return None
    to = read_pin(outbox.pin(thread.letter, key=opened.stored.key)).to
    person = colleague(opened.office, number_of(to))
    if person is None or Role.THIRD_PARTY not in hats(opened.case, opened.office, to):
        return None
    known = {person.email.lower(), person.reached_at.lower()}
    return to if mail.sender.address.lower() in known else None


def is_complainants(mail: ReadMail, thread: Thread, opened: OpenCase) -> bool:
    """Return whether the secret and the known address are both the complainant's."""
    if thread.party not in {None, Party.COMPLAINANT}:
        return False
    if thread.letter is not None:
        pin = read_pin(outbox.pin(thread.letter, key=opened.stored.key))
        if pin.to != COMPLAINANT:
            return False
    known = opened.case.sender.email.lower()
    return bool(known) and mail.sender.address.lower() == known


def _perform(
    message: Incoming,
    opened: OpenCase,
    act: a.Act,
    *,
    by: str,
    also: Also | None = None,
) -> None:
    perform(
        message.organisation_id,
        opened.case_id,
        act,
        by=by,
        now=message.now,
        also=also,
    )
