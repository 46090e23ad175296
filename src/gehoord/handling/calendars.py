"""
A calendar of what one person has to do, at an address that only they know.

The address carries a keyed hash; nothing of it is stored, and a new generation
ends the older ones. A calendar says on which day something is to be done and
how often, and nothing of any case.
"""

from __future__ import annotations

import base64
import hmac
from collections import Counter
from datetime import datetime, timedelta

from icalendar import (
    Calendar,
    Event,
    Timezone,
    TimezoneStandard,
    vDuration,
    vText,
)

from gehoord.dossier import keystore
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import Purpose
from gehoord.dossier.lock import writing
from gehoord.dossier.seal import canonical
from gehoord.handling.telling import due_days
from gehoord.people.models import Organisation, Preference, Staff
from gehoord.procedure.days import ONE_DAY
from gehoord.words import acts

MAC_BYTES = 16
REFRESHED = timedelta(hours=4)  # how often a program asks again
NONE = 0  # the generation of who has no calendar


def begin(person: Staff) -> None:
    """Give somebody a calendar at a new address; the address before ends."""
    _set(person, fresh_id())


def end(person: Staff) -> None:
    """Let somebody have no calendar any more."""
    _set(person, NONE)


def secret_of(person: Staff) -> str | None:
    """Return what the address carries, or None without a calendar."""
    known = Preference.objects.filter(
        organisation_id=person.organisation_id, staff_number=person.number
    ).first()
    return _secret(known) if known and known.calendar else None


def whose(organisation_id: int, secret: str) -> Staff | None:
    """Return whose calendar this is; None for every address that does not count."""
    number = secret.partition(".")[0]
    if not (number.isascii() and number.isdigit() and len(number) < 10):  # noqa: PLR2004 - digits
        return None
    known = Preference.objects.filter(
        organisation_id=organisation_id, staff_number=int(number)
    ).first()
    if known is None or not known.calendar:
        return None
    if not hmac.compare_digest(
        _secret(known).encode(), secret.encode("utf-8", "replace")
    ):
        return None
    return Staff.objects.filter(
        organisation_id=organisation_id, number=known.staff_number, active=True
    ).first()


def written(
    person: Staff, organisation: Organisation, *, lang: str, host: str, now: datetime
) -> bytes:
    """Return the calendar as mail programs read it (RFC 5545)."""
    made = Calendar()
    made.add("prodid", "-//Gehoord//NL")
    made.add("version", "2.0")
    # Outlook takes what only tells, and asks nobody anything, for a subscription.
    made.add("method", "PUBLISH")
    made.add("name", vText(organisation.name))  # RFC 7986, 5.1
    made.add("x-wr-calname", organisation.name)  # as it is: nobody takes signs out
    made.add("refresh-interval", vDuration(REFRESHED), parameters={"value": "DURATION"})
    made.add("x-published-ttl", vDuration(REFRESHED))  # the same, for Outlook
    for (day, act), number in sorted(Counter(due_days(person)).items()):
        title = acts.title(act, lang)
        event = Event()
        event.add("uid", f"{day:%Y%m%d}-{act}-{person.number}@{host}")
        event.add("dtstamp", now)
        event.add("dtstart", day)
        event.add("dtend", day + ONE_DAY)
        event.add("summary", f"{title} ({number})" if number > 1 else title)
        event.add("transp", "TRANSPARENT")
        made.add_component(event)
    if not made.subcomponents:
        made.add_component(_nothing_but_a_zone())
    return bytes(made.to_ical())


def _nothing_but_a_zone() -> Timezone:
    """Return what an empty calendar holds: one without any part is none (3.6)."""
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", "Etc/UTC")
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001 - local by its rule (3.6.5)
    standard.add("tzoffsetfrom", timedelta(0))
    standard.add("tzoffsetto", timedelta(0))
    zone.add_component(standard)
    return zone


def _set(person: Staff, generation: int) -> None:
    with writing():
        Preference.objects.update_or_create(
            organisation_id=person.organisation_id,
            staff_number=person.number,
            defaults={"calendar": generation},
        )


def _secret(known: Preference) -> str:
    said = canonical(
        "calendar", known.organisation_id, known.staff_number, known.calendar
    )
    standing = keystore.store().standing(known.organisation_id)
    mac = standing.mac(Purpose.CALENDARS, said)[:MAC_BYTES]
    code = base64.b32encode(mac).decode("ascii").rstrip("=").lower()
    return f"{known.staff_number}.{code}"
