"""
A reply: it adds a message to its case, and fills in what was asked for.

The secret alone proves little, since a mail is easily passed on: it counts as
the complainant's only from the address that is known of them. Where somebody
looks at who really sent a mail, that address must be proven too; elsewhere a
forger needs both the secret and the address.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Final

from gehoord.dossier import outbox
from gehoord.dossier.links import Party
from gehoord.dossier.lock import writing
from gehoord.handling import uploads
from gehoord.handling.act import Also, perform
from gehoord.handling.derived import read_pin
from gehoord.handling.mail import ReadMail
from gehoord.handling.mail.filing import files_to_keep, seal_files, words
from gehoord.handling.opened import OpenCase, open_case
from gehoord.handling.threads import Thread
from gehoord.inbox.incoming import Incoming, Received, keep
from gehoord.inbox.verdicts import Verdict, Why
from gehoord.procedure import acts as a
from gehoord.procedure.parts import Medium, Particulars
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.senders import Checked, Found, Proof, Where

_FILLED: Final = ("name", "address", "phone")  # never the address mail goes to


_UNSURE: Final = MappingProxyType(
    {Proof.UNPROVEN: Why.UNPROVEN, Proof.FORGED: Why.FORGED}
)


def take(
    message: Incoming, mail: ReadMail, thread: Thread, checked: Checked
) -> Received:
    """Add the reply to its case, or keep it when it may be someone else's."""
    opened = open_case(message.organisation_id, thread.case_id, now=message.now)
    if not is_complainants(mail, thread, opened):
        return keep(message, Verdict.KEPT, Why.SOMEONE_ELSE)
    if checked.proof in _UNSURE:
        return keep(message, Verdict.KEPT, _UNSURE[checked.proof])
    key = opened.stored.key
    attached = seal_files(
        message.organisation_id, thread.case_id, files_to_keep(mail), key=key
    )
    write = a.Write(
        words=words(mail) or mail.subject,
        files=tuple(each.ref for each in attached),
        medium=Medium.EMAIL,
        checked=checked,
    )

    def also(_opened: OpenCase) -> None:
        message.arrive_in(thread.case_id)
        uploads.record(attached, key=key)

    with writing():
        _perform(message, thread, write, also=also)
        given = filled(mail, opened)
        if given is not None:
            _perform(message, thread, given)
    return Received(verdict=Verdict.REPLY, case=opened.reference)


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


def filled(mail: ReadMail, opened: OpenCase) -> a.GiveParticulars | None:
    """
    Return what the words fill of what was asked for and is still missing.

    The only address in an answer to the question for one is the answer.
    """
    case = opened.case
    open_fields = set(case.asked_for) & set(case.missing)
    places = {each.name: each.where for each in mail.found}
    given = {
        name: value
        for name in _FILLED
        if name in open_fields
        and (value := getattr(mail.particulars, name) or getattr(mail.loose, name))
    }
    subject = mail.labelled_subject if "subject" in open_fields else ""
    if not given and not subject:
        return None
    return a.GiveParticulars(
        particulars=replace(Particulars(), **given),
        subject=subject,
        found=tuple(
            Found(name=name, where=places.get(name, Where.TEXT)) for name in given
        ),
    )


def _perform(
    message: Incoming, thread: Thread, act: a.Act, *, also: Also | None = None
) -> None:
    perform(
        message.organisation_id,
        thread.case_id,
        act,
        by=COMPLAINANT,
        now=message.now,
        also=also,
    )
