"""
Letters that ask whoever has an address to open a link.

They go to an address that anybody may have typed: they say nothing of what was
sent, no name, and no word that was typed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.urls import reverse

from gehoord.clock.memo_mail import MemoMail, leaves
from gehoord.handling import new_address, too_large, unproven
from gehoord.handling.arrival_link import Leads
from gehoord.handling.masking import masked
from gehoord.handling.memos import MOST_ATTEMPTS, done
from gehoord.people.models import Memo, Organisation
from gehoord.words.dates import LANGUAGES, long_date


@dataclass(frozen=True, kw_only=True)
class Proof:
    """One such letter: to whom, in which language, and what its text needs."""

    to: str = field(repr=False)
    language: str
    facts: Mapping[str, str] = field(repr=False)


def send_proof(memo: Memo, *, now: datetime) -> int:
    """Let it leave, and return how many left; what waits no more is not asked after."""
    proof = _proof(memo, now=now)
    if proof is None or memo.attempts >= MOST_ATTEMPTS:
        done(memo)
        return 0
    organisation = Organisation.objects.get(pk=memo.organisation_id)
    mail = MemoMail(
        memo=memo,
        organisation=organisation,
        to=proof.to,
        lang=_spoken(proof.language),
        facts={"organisation": organisation.name, **proof.facts},
        called="proof",
    )
    if not leaves(mail, now=now):
        return 0
    done(memo)
    return 1


def _proof(memo: Memo, *, now: datetime) -> Proof | None:
    number = json.loads(memo.facts)["arrival"]
    if memo.kind == unproven.MEMO:
        return _held(unproven.load(memo.organisation_id, number))
    if memo.kind == too_large.MEMO:
        return _too_large(memo.organisation_id, number)
    asked = new_address.load(memo.organisation_id, number)
    return _address(asked, Leads(memo.kind), now=now)


def _too_large(organisation_id: int, arrival_id: int) -> Proof | None:
    told = too_large.whom(organisation_id, arrival_id)
    if told is None:
        return None
    address = f"{settings.GEHOORD_BASE_URL}{reverse('form')}"
    facts = {"link": address, "most": str(too_large.MOST_MB)}
    return Proof(to=told.address, language=told.language, facts=facts)


def _held(held: unproven.Held | None) -> Proof | None:
    if held is None or not held.waits:
        return None
    link = _link("form-proof", unproven.secret_of(held))
    act = held.act
    return Proof(to=act.particulars.email, language=act.language, facts={"link": link})


def _address(
    asked: new_address.Asked | None, leads: Leads, *, now: datetime
) -> Proof | None:
    if asked is None or asked.is_over(now=now):
        return None
    is_new = leads is Leads.NEW_ADDRESS
    page = "address-confirm" if is_new else "address-stop"
    lang = _spoken(asked.language)
    facts = {
        "link": _link(page, new_address.secret_of(asked, leads)),
        "address": masked(asked.email),
        "until": long_date(asked.last_day, lang),
    }
    to = asked.email if is_new else asked.before
    return Proof(to=to, language=asked.language, facts=facts)


def _link(page: str, secret: str) -> str:
    return f"{settings.GEHOORD_BASE_URL}{reverse(page, args=[secret])}"


def _spoken(language: str) -> str:
    return language if language in LANGUAGES else LANGUAGES[0]
