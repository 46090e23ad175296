"""Memos that leave: mails that belong to no case, made when they go."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from gehoord.clock import proofs
from gehoord.clock.memo_mail import MemoMail, leaves
from gehoord.handling import (
    agreed,
    away_reading,
    invitations,
    keys_changed,
    part_code,
)
from gehoord.handling.memos import claim, done, forget_old
from gehoord.handling.record import change_of
from gehoord.people.models import Invitation, Memo, Organisation, Staff
from gehoord.people.reached import mail_leaves, page_url
from gehoord.words.dates import long_date

_PAGES: Final = {
    "mail-to-sort": "desk-mail-sort",
    "mail-in-trouble": "desk-mail",
    "mailbox-changed": "desk-mail",
    away_reading.KIND: "desk-away",
}
"""The page that a memo leads to, where it is not the work list."""

log = logging.getLogger(__name__)


def send_memos(organisation_id: int, *, now: datetime, is_held: bool = False) -> int:
    """
    Let every memo leave that is due; return how many left.

    While letters are held after a restore only that there was one: what else is in an
    older copy may have left before.
    """
    forget_old(organisation_id, now=now)
    if not mail_leaves():
        return 0
    left = 0
    only = keys_changed.KINDS if is_held else None
    for memo in claim(organisation_id, now=now, only=only):
        send_one = _send if memo.staff_number is not None else proofs.send_proof
        try:
            left += send_one(memo, now=now)
        except Exception as error:  # noqa: BLE001 - one memo never stops the others
            log.error("Memo %s failed with %s.", memo.id, type(error).__name__)  # noqa: TRY400 - a trace holds words
    return left


def _send(memo: Memo, *, now: datetime) -> int:
    organisation = Organisation.objects.get(pk=memo.organisation_id)
    mine = {"organisation": organisation, "number": memo.staff_number}
    person = Staff.objects.filter(**mine, active=True).first()
    facts = _facts(memo, organisation, person) if person else None
    if person is None or facts is None:
        done(memo)  # who left is told nothing; a link that was used is not sent
        return 0
    mail = MemoMail(
        memo=memo,
        organisation=organisation,
        to=person.email,
        lang=organisation.speaks,
        facts=facts,
    )
    return int(leaves(mail, now=now))


def _facts(  # noqa: PLR0911 - a table
    memo: Memo, organisation: Organisation, person: Staff
) -> Mapping[str, str] | None:
    """Return what the text needs, or None when there is nothing to tell any more."""
    said: dict[str, object] = json.loads(memo.facts)
    facts = {"name": person.name, "organisation": organisation.name}
    facts |= {name: str(value) for name, value in said.items()}
    match memo.kind:
        case "invitation":
            return _invitation(facts, organisation, person)
        case "people-changed":
            change = change_of(organisation, int(facts["change"]))
            if change is None:
                return None
            link = page_url(organisation, "desk-people")
            return {**facts, "change": change, "link": link}
        case keys_changed.KIND | keys_changed.OTHERS:
            moment = datetime.fromisoformat(facts["day"])
            day = long_date(
                moment.astimezone(organisation.zone).date(), organisation.speaks
            )
            return {**facts, "day": day, "link": page_url(organisation, "desk-people")}
        case part_code.KIND:
            return {**facts, "code": _code(facts, organisation, person)}
        case "list-outdated" | agreed.KIND:
            day = long_date(date.fromisoformat(facts["day"]), organisation.speaks)
            return {**facts, "day": day, "link": page_url(organisation, "desk-cases")}
        case _:
            page = _PAGES.get(memo.kind, "desk")
            return {**facts, "link": page_url(organisation, page)}


def _code(facts: dict[str, str], organisation: Organisation, person: Staff) -> str:
    asked = int(facts[part_code.ASKED])
    return part_code.code(organisation.pk, person.number, asked)


def _invitation(
    facts: dict[str, str], organisation: Organisation, person: Staff
) -> Mapping[str, str] | None:
    known = Invitation.objects.filter(
        organisation=organisation, staff_number=person.number
    ).first()
    secret = invitations.secret_of(organisation.pk, person.number)
    if known is None or secret is None:
        return None
    until = long_date(invitations.last_day(known), organisation.speaks)
    link = page_url(organisation, "desk-welcome", secret)
    return {**facts, "link": link, "until": until}
