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

from gehoord.clock import allowance
from gehoord.clock.memo_mail import MemoMail, leaves
from gehoord.handling import echo, new_address, too_large, unproven
from gehoord.handling.arrival_link import Leads
from gehoord.handling.masking import masked
from gehoord.handling.memos import done
from gehoord.languages.spoken import served
from gehoord.people.models import Memo, Organisation
from gehoord.people.reached import page_url
from gehoord.words.dates import long_date


@dataclass(frozen=True, kw_only=True)
class Proof:
    """One such letter: to whom, in which language, and what its text needs."""

    to: str = field(repr=False)
    language: str
    facts: Mapping[str, str] = field(repr=False)


def send_proof(memo: Memo, *, now: datetime) -> int:
    """Let it leave, and return how many left; what waits no more is not asked after."""
    organisation = Organisation.objects.get(pk=memo.organisation_id)
    proof = _proof(memo, organisation, now=now)
    if proof is None or _is_too_much(memo, proof, now=now):
        done(memo)
        return 0
    mail = MemoMail(
        memo=memo,
        organisation=organisation,
        to=proof.to,
        lang=served(proof.language, organisation.speaks),
        facts={"organisation": organisation.name, **proof.facts},
        called="proof",
    )
    if not leaves(mail, now=now):
        return 0
    if memo.kind in too_large.MEMOS:
        allowance.count_for(memo.organisation_id, proof.to, now=now)
        echo.left(memo.organisation_id, proof.to, subject="", words="", now=now)
    return 1


def _is_too_much(memo: Memo, proof: Proof, *, now: datetime) -> bool:
    """Return whether it answers one who gets too many answers today."""
    if memo.kind not in too_large.MEMOS:
        return False
    mine = (memo.organisation_id, proof.to)
    return allowance.is_used_up_for(*mine, now=now) or echo.is_enough(*mine, now=now)


def _proof(memo: Memo, here: Organisation, *, now: datetime) -> Proof | None:
    number = json.loads(memo.facts)["arrival"]
    if memo.kind == unproven.MEMO:
        return _held(unproven.load(memo.organisation_id, number), here)
    if memo.kind in too_large.MEMOS:
        return _too_large(here, number, memo.kind)
    asked = new_address.load(memo.organisation_id, number)
    return _address(asked, Leads(memo.kind), here, now=now)


def _too_large(here: Organisation, arrival_id: int, kind: str) -> Proof | None:
    told = too_large.whom(here.pk, arrival_id)
    if told is None:
        return None
    address = page_url(here, "form")
    facts = {"link": address, "most": str(too_large.most_megabytes(kind))}
    return Proof(to=told.address, language=told.language, facts=facts)


def _held(held: unproven.Held | None, here: Organisation) -> Proof | None:
    if held is None or not held.waits:
        return None
    link = page_url(here, "form-proof", unproven.secret_of(held))
    act = held.act
    return Proof(to=act.particulars.email, language=act.language, facts={"link": link})


def _address(
    asked: new_address.Asked | None, leads: Leads, here: Organisation, *, now: datetime
) -> Proof | None:
    if asked is None or asked.is_over(now=now):
        return None
    is_new = leads is Leads.NEW_ADDRESS
    page = "address-confirm" if is_new else "address-stop"
    lang = served(asked.language, here.speaks)
    facts = {
        "link": page_url(here, page, new_address.secret_of(asked, leads)),
        "address": masked(asked.email),
        "until": long_date(asked.last_day, lang),
    }
    to = asked.email if is_new else asked.before
    return Proof(to=to, language=asked.language, facts=facts)
