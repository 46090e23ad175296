"""
The letter that asks who sent something by the form to open a link.

It goes to an address that anybody may have typed: it says nothing of what was
sent, no name, and no word that was typed.
"""

from __future__ import annotations

import json
from datetime import datetime

from django.conf import settings
from django.urls import reverse

from gehoord.clock.memo_mail import MemoMail, leaves
from gehoord.handling import unproven
from gehoord.handling.memos import MOST_ATTEMPTS, done
from gehoord.people.models import Memo, Organisation
from gehoord.words.dates import LANGUAGES


def send_proof(memo: Memo, *, now: datetime) -> int:
    """Let it leave, and return how many left; what waits no more is not asked after."""
    held = unproven.load(memo.organisation_id, json.loads(memo.facts)["arrival"])
    if held is None or not held.waits or memo.attempts >= MOST_ATTEMPTS:
        done(memo)
        return 0
    if not leaves(_mail(memo, held), now=now):
        return 0
    done(memo)
    return 1


def _mail(memo: Memo, held: unproven.Held) -> MemoMail:
    organisation = Organisation.objects.get(pk=memo.organisation_id)
    said = held.act.language
    there = reverse("form-proof", args=[unproven.secret_of(held)])
    return MemoMail(
        memo=memo,
        organisation=organisation,
        to=held.act.particulars.email,
        lang=said if said in LANGUAGES else organisation.language,
        facts={
            "organisation": organisation.name,
            "link": f"{settings.GEHOORD_BASE_URL}{there}",
        },
        called="proof",
    )
