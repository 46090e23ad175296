"""
That a draft was looked over and found right, signed: sending it need not look again.

The page to check carries it. It holds for these very answers, files apart, under
this procedure and with these people: after any change everything is looked at anew.
"""

from __future__ import annotations

import hashlib
from typing import Final

from django.core.signing import Signer
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare

from gehoord.counter.visit import Visit

FIELD: Final = "looked-over"
SALT: Final = "looked over"


def signed(here: Visit) -> str:
    """Return what says that the draft as it is kept is right."""
    arrived = here.kept.arrived
    office = ",".join(f"{each.number}{sorted(each.roles)}" for each in here.office)
    seen = hashlib.sha256(arrived.content if arrived else b"").hexdigest()
    return Signer(salt=SALT).signature(
        f"{here.organisation.pk} {arrived and arrived.id} {seen} {here.sha256} {office}"
    )


def was_looked_over(request: HttpRequest, here: Visit) -> bool:
    """Tell whether what is sent was shown on the page to check, and was right."""
    said = request.POST.get(FIELD, "")
    return bool(said) and constant_time_compare(said, signed(here))
