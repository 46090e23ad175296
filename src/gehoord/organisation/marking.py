"""An organisation gets its mark, or is shown without one."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Final

from gehoord.organisation.logos import Logo
from gehoord.organisation.pictures import redrawn
from gehoord.people.models import Organisation

LONGEST_MARK: Final = 16  # characters: at least eight tell two pictures apart


def keep(organisation: Organisation, raw: bytes, *, now: datetime) -> str:
    """Keep the picture, redrawn; return its size and mark. Raises NoPicture."""
    png, (wide, high) = redrawn(raw)
    Logo.objects.update_or_create(
        organisation=organisation, defaults={"png": png, "at": now}
    )
    return f"{wide}x{high}-{hashlib.sha256(png).hexdigest()}"[:LONGEST_MARK]


def remove(organisation: Organisation) -> None:
    """Show the organisation without a mark."""
    Logo.objects.filter(organisation=organisation).delete()
