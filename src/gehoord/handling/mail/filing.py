"""A mail that was read, made into what acts are made of."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from gehoord.dossier import files
from gehoord.dossier.keys import DataKey
from gehoord.handling.mail.files import MAIL, attachment
from gehoord.handling.mail.own_labels import own_said, places
from gehoord.handling.mail.parts import NOBODY, Attachment, ReadMail
from gehoord.handling.mail.reading import bare_subject, read_mail
from gehoord.handling.uploads import Taken
from gehoord.procedure import acts as a
from gehoord.procedure.answers import LONGEST_TEXT
from gehoord.procedure.languages import answered_in
from gehoord.procedure.particulars import OwnParticular
from gehoord.procedure.parts import Channel, FileRef, Kind, Particulars
from gehoord.procedure.senders import UNCHECKED, Checked, Found, Where

LONGEST_SUBJECT: Final = 300  # characters
MOST_BYTES: Final = 40 * 1024 * 1024  # as much as a whole mail
WHOLE_TEXT: Final = "bericht.txt"

_NOBODY_READS = re.compile(
    r"^(?:no|do-?not|donot|niet)[-_.]?(?:reply|antwoorden|beantwoorden)\b",
    re.IGNORECASE,
)


def reaction(
    mail: ReadMail,
    attached: tuple[FileRef, ...],
    *,
    languages: tuple[str, ...],
    rules: tuple[OwnParticular, ...],
    checked: Checked = UNCHECKED,
) -> a.File:
    """Return the reaction that a mail is: a complaint, until a person says otherwise."""
    said, own = mail.particulars, own_said(mail, rules)
    return a.File(
        kind=Kind.COMPLAINT,
        kind_certain=False,
        channel=Channel.EMAIL,
        language=answered_in(mail.language, languages),
        words=words(mail),
        subject=(mail.labelled_subject or bare_subject(mail.subject))[:LONGEST_SUBJECT],
        particulars=Particulars(
            name=_name(mail),
            address=said.address,
            email=way_back(mail),
            phone=said.phone,
            own=own,
        ),
        files=attached,
        checked=checked,
        found=(*_found(mail), *places(own)),
    )


def _name(mail: ReadMail) -> str:
    """Return the name of the sender: as labelled, as it is from, or as signed."""
    at = {each.name: each.where for each in mail.found}
    if at.get("name") is Where.LABEL:
        return mail.particulars.name
    return mail.sender.name or mail.particulars.name


def _found(mail: ReadMail) -> tuple[Found, ...]:
    """Return where each particular stands in the mail that it was taken from."""
    at = {each.name: each.where for each in mail.found}
    name = _name(mail)
    if name and name == mail.sender.name:
        at["name"] = Where.SENDER
    if way_back(mail) == mail.sender.address:
        at["email"] = Where.SENDER
    if mail.labelled_subject or bare_subject(mail.subject):
        at["subject"] = Where.LABEL if mail.labelled_subject else Where.SUBJECT
    return tuple(Found(name=each, where=where) for each, where in at.items())


def original(mail: ReadMail) -> ReadMail:
    """
    Return the mail that someone sent on, as far as it can be told.

    Whoever sent it on is not who complains: their own name, number and address
    are not taken for the complainant's, and what is not known stays empty.
    """
    attached = next((e for e in mail.attachments if e.media_type == MAIL), None)
    if attached is not None:
        return read_mail(attached.content)
    return replace(
        mail,
        sender=mail.forwarded,
        particulars=NOBODY,
        found=(),
        loose=NOBODY,
        labelled=(),
    )


def way_back(mail: ReadMail) -> str:
    """
    Return the address that letters go to: the one the mail came from.

    What the text says counts only when nobody reads that address, as with the
    form of a website: otherwise anybody could have letters sent to others.
    """
    sender = mail.sender.address
    if sender and not _NOBODY_READS.match(sender):
        return sender
    return mail.particulars.email


def signed_by(mail: ReadMail) -> str:
    """Return the name and address that a mail says it is from, in one line."""
    sender = mail.sender
    return f"{sender.name} <{sender.address}>" if sender.name else sender.address


def words(mail: ReadMail) -> str:
    """Return the text as far as an entry holds it; a file has all of it."""
    return mail.text[:LONGEST_TEXT]


def files_to_keep(mail: ReadMail) -> tuple[Attachment, ...]:
    """Return what came with the mail, and its text where an entry cannot hold it."""
    if len(mail.text) <= LONGEST_TEXT:
        return mail.attachments
    whole = mail.text.encode("utf-8", "replace")
    number = len(mail.attachments) + 1
    return (*mail.attachments, attachment(WHOLE_TEXT, whole, number=number))


def seal_files(
    organisation_id: int,
    holder_id: int,
    attachments: tuple[Attachment, ...],
    *,
    key: DataKey,
) -> list[Taken]:
    """Seal the files to disk, durably; their rows come with what names them."""
    return [
        Taken(
            written=files.write(
                organisation_id,
                holder_id,
                [each.content],
                key=key,
                most_bytes=MOST_BYTES,
            ),
            name=each.name,
            media_type=each.media_type,
        )
        for each in attachments
    ]
