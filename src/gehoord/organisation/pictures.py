"""
A picture drawn anew, so that nothing else comes along.

What was uploaded is decoded and encoded again as PNG. Places, names of cameras,
older versions and whatever else a picture file can carry stay behind. Apart from
the table of marks, because what decodes pictures is long in loading.
"""

from __future__ import annotations

import io
import warnings
from typing import Final

from PIL import Image

MOST_BYTES: Final = 2 * 1024 * 1024
MOST_PIXELS: Final = 20_000_000
FORMATS: Final = ("PNG", "JPEG", "GIF", "WEBP")
LARGEST: Final = (480, 160)  # wide and high, in pixels: sharp on a phone's screen


class NoPicture(Exception):
    """What was uploaded cannot be a mark: `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def redrawn(raw: bytes) -> tuple[bytes, tuple[int, int]]:
    """Return the picture as a small PNG of nothing but what is seen, and its size."""
    if len(raw) > MOST_BYTES:
        raise NoPicture("picture-too-large")
    seen = _decoded(raw)
    seen.thumbnail(LARGEST)
    clean = Image.frombytes("RGBA", seen.size, seen.tobytes())
    made = io.BytesIO()
    clean.save(made, format="PNG", optimize=True)
    return made.getvalue(), seen.size


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
