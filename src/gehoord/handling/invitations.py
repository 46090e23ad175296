"""
Invitations: a link with which someone chooses a password, once and for a week.

The secret is a keyed hash over organisation, person and generation; nothing of
it is stored, so the mail can be made when it leaves.
"""

from __future__ import annotations

import base64
import hmac
from datetime import date, datetime, timedelta

from django.contrib.auth import password_validation

from gehoord.dossier import keystore
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import Purpose
from gehoord.dossier.lock import writing
from gehoord.dossier.seal import canonical
from gehoord.people import passwords
from gehoord.people.models import Invitation, Organisation, Staff
from gehoord.procedure.days import end_of, local_date

VALID_FOR = timedelta(days=7)
A_MOMENT = timedelta(microseconds=1)
MAC_BYTES = 16
LONGEST = 64


def renew(organisation_id: int, staff_number: int, *, now: datetime) -> None:
    """
    Begin a new generation; the links before end.

    It counts for a week and the rest of that day, where the organisation is: "until
    Sunday" is the whole of Sunday.
    """
    zone = Organisation.objects.get(pk=organisation_id).zone
    expires_at = end_of(local_date(now + VALID_FOR, zone), zone)
    Invitation.objects.update_or_create(
        organisation_id=organisation_id,
        staff_number=staff_number,
        defaults={"generation": fresh_id(), "expires_at": expires_at},
    )


def last_day(known: Invitation) -> date:
    """Return the last day on which the link counts, where the organisation is."""
    return local_date(known.expires_at - A_MOMENT, known.organisation.zone)


def end(organisation_id: int, staff_number: int) -> None:
    """Let no link count any more."""
    Invitation.objects.filter(
        organisation_id=organisation_id, staff_number=staff_number
    ).delete()


def secret_of(organisation_id: int, staff_number: int) -> str | None:
    """Return what the link carries, or None when nobody is invited there."""
    known = Invitation.objects.filter(
        organisation_id=organisation_id, staff_number=staff_number
    ).first()
    return _secret(known) if known else None


def invited(organisation_id: int, secret: str, *, now: datetime) -> Staff | None:
    """Return whom this link is for, while it counts; None in every other case."""
    number = secret[:LONGEST].partition(".")[0]
    if not (number.isascii() and number.isdigit() and len(number) < 10):  # noqa: PLR2004
        return None
    known = Invitation.objects.filter(
        organisation_id=organisation_id, staff_number=int(number), expires_at__gt=now
    ).first()
    if known is None or not hmac.compare_digest(
        _secret(known).encode(), secret.encode("utf-8", "replace")
    ):
        return None
    return Staff.objects.filter(
        organisation_id=organisation_id,
        number=known.staff_number,
        active=True,
        user__isnull=False,
    ).first()


def accept(
    organisation_id: int, secret: str, *, password: str, now: datetime
) -> Staff | None:
    """
    Set the password of who was invited, once; return None when the link is over.

    Raises Django's ValidationError when the password is too easy.
    """
    person = invited(organisation_id, secret, now=now)
    if person is None or person.user is None:
        return None
    password_validation.validate_password(password, person.user)
    with writing():
        if invited(organisation_id, secret, now=now) is None:
            return None
        passwords.give(person, password)
        end(organisation_id, person.number)
    return person


def _secret(known: Invitation) -> str:
    said = canonical(
        "invitation", known.organisation_id, known.staff_number, known.generation
    )
    standing = keystore.store().standing(known.organisation_id)
    mac = standing.mac(Purpose.INVITATIONS, said)[:MAC_BYTES]
    written = base64.b32encode(mac).decode("ascii").rstrip("=").lower()
    return f"{known.staff_number}.{written}"
