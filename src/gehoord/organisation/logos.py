"""
The organisation's mark: a small picture, drawn anew so that nothing else comes along.

What was uploaded is decoded and encoded again as PNG. Places, names of cameras,
older versions and whatever else a picture file can carry stay behind.
"""

from __future__ import annotations

import hashlib
import io
import warnings
from datetime import datetime
from typing import Final

from django.db import models
from PIL import Image

from gehoord.people.models import Organisation

MOST_BYTES: Final = 2 * 1024 * 1024
MOST_PIXELS: Final = 20_000_000
FORMATS: Final = ("PNG", "JPEG", "GIF", "WEBP")
LONGEST_MARK: Final = 16  # characters: at least eight tell two pictures apart
LARGEST: Final = (480, 160)  # wide and high, in pixels: sharp on a phone's screen


class NoPicture(Exception):
    """What was uploaded cannot be a mark: `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Logo(models.Model):
    """The mark of one organisation, as PNG."""

    organisation = models.OneToOneField(
        Organisation, on_delete=models.PROTECT, primary_key=True, related_name="logo"
    )
    png = models.BinaryField()
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.organisation}, {len(self.png)} bytes"


def redrawn(raw: bytes) -> bytes:
    """Return the picture as a small PNG without anything but what is seen."""
    if len(raw) > MOST_BYTES:
        raise NoPicture("picture-too-large")
    seen = _decoded(raw)
    seen.thumbnail(LARGEST)
    clean = Image.frombytes("RGBA", seen.size, seen.tobytes())
    made = io.BytesIO()
    clean.save(made, format="PNG", optimize=True)
    return made.getvalue()


def _decoded(raw: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(raw), formats=FORMATS)
        small = picture.width * picture.height <= MOST_PIXELS
        seen = picture.convert("RGBA") if small else None
    except Exception:  # noqa: BLE001 - a decoder fails in many ways, all the same here
        raise NoPicture("not-a-picture") from None
    if seen is None:
        raise NoPicture("picture-too-large")
    return seen


def keep(organisation: Organisation, raw: bytes, *, now: datetime) -> str:
    """Keep the picture, redrawn; return its size and mark. Raises NoPicture."""
    png = redrawn(raw)
    with Image.open(io.BytesIO(png)) as seen:
        wide, high = seen.size
    Logo.objects.update_or_create(
        organisation=organisation, defaults={"png": png, "at": now}
    )
    return f"{wide}x{high}-{hashlib.sha256(png).hexdigest()}"[:LONGEST_MARK]


def remove(organisation: Organisation) -> None:
    """Show the organisation without a mark."""
    Logo.objects.filter(organisation=organisation).delete()
