"""What a mail fills in of what was asked for, whoever vouched that it is theirs."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Final

from gehoord.dossier.lock import writing
from gehoord.handling.act import Done, perform
from gehoord.handling.mail.own_labels import own_said
from gehoord.handling.mail.own_labels import places as label_of
from gehoord.handling.mail.particulars import said_in
from gehoord.handling.mail.parts import ReadMail
from gehoord.handling.opened import OpenCase, open_case
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import Particulars
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.senders import Found, Where

_FILLED: Final = ("name", "address", "phone")  # never the address mail goes to


def filled(mail: ReadMail, opened: OpenCase) -> a.GiveParticulars | None:
    """
    Return what the words fill of what was asked for and is still missing.

    The only address in an answer to the question for one is the answer.
    """
    open_fields = set(opened.case.missing)
    asked = [x for x in opened.procedure.own_particulars if x.id in open_fields]
    own = own_said(mail, asked)
    places = {each.name: each.where for each in (*mail.found, *label_of(own))}
    given = {
        name: value
        for name in _FILLED
        if name in open_fields
        and (value := getattr(mail.particulars, name) or getattr(mail.loose, name))
    }
    subject = mail.labelled_subject if "subject" in open_fields else ""
    if not given and not own and not subject:
        return None
    return a.GiveParticulars(
        particulars=replace(Particulars(own=own), **given),
        subject=subject,
        found=tuple(
            Found(name=name, where=places.get(name, Where.TEXT))
            for name in (*given, *dict(own))
        ),
    )


def vouch(
    organisation_id: int, case_id: int, position: int, *, by: str, now: datetime
) -> Done:
    """
    Record that a mail is the complainant's, and what it fills in, in one commit.

    From then on it is as if it had been proven: what it says of what was asked for
    is the complainant's answer. Raises as `perform`.
    """
    with writing():
        done = perform(
            organisation_id, case_id, a.VouchForMail(position=position), by=by, now=now
        )
        opened = open_case(organisation_id, case_id, now=now)
        given = filled(_said(opened, position), opened)
        if given is not None:
            with suppress(Refused):  # that it is theirs stands all the same
                perform(organisation_id, case_id, given, by=COMPLAINANT, now=now)
    return done


def _said(opened: OpenCase, position: int) -> ReadMail:
    """Return the mail of this entry, as far as its words tell of particulars."""
    event = next(each.event for each in opened.entries if each.position == position)
    if not isinstance(event, e.MailLinked):
        return ReadMail()
    said = said_in(event.words)
    return ReadMail(
        text=event.words,
        particulars=said.particulars,
        found=said.found,
        loose=said.loose,
        labelled=said.labelled,
        labelled_subject=said.subject,
    )
