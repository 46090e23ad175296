"""
Colours that can be read: contrast as WCAG 2.2 measures it, and shades that have it.

A colour is six hexadecimal digits after a #. Source of the formulas: WCAG 2.2,
"relative luminance" and "contrast ratio"; success criteria 1.4.3 and 1.4.11.
"""

from __future__ import annotations

import colorsys
import re
from dataclasses import dataclass
from typing import Final

ENOUGH: Final = 4.5  # for text, 1.4.3
PAPER: Final = "#fcfbf8"  # --paper and --panel of the stylesheet, by day
PANEL: Final = "#f3f1ea"
NIGHT: Final = "#202526"  # --panel by night, the lighter of the two
WHITE: Final = "#ffffff"
BLACK: Final = "#101314"
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")
_STEPS: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Shades:
    """One colour as the stylesheet needs it: itself, deeper, soft, and words on it."""

    accent: str
    deep: str
    soft: str
    on: str


def parse(said: str) -> str | None:
    """Return a colour as it is written here, or None where it is none."""
    colour = said.strip().lower()
    if len(colour) == len("#abc"):
        colour = "#" + "".join(2 * digit for digit in colour[1:])
    return colour if _COLOUR.fullmatch(colour) else None


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def is_readable(colour: str) -> bool:
    """Return whether words in this colour can be read by day, and white words on it."""
    against = (PAPER, PANEL, WHITE)
    return min(contrast(colour, each) for each in against) >= ENOUGH


def nearest_readable(colour: str) -> str:
    """Return the same hue, only as much darker as it takes to be readable."""
    for step in range(_STEPS + 1):
        shade = _lit(colour, by=-step / _STEPS)
        if is_readable(shade):
            return shade
    return BLACK


def by_day(colour: str) -> Shades:
    """Return the shades for a light page."""
    return Shades(
        accent=colour,
        deep=_lit(colour, by=-0.08),
        soft=_mixed(colour, PAPER, 0.12),
        on=WHITE,
    )


def by_night(colour: str) -> Shades:
    """Return the shades for a dark page: the same hue, light enough to be read."""
    light = next(
        shade
        for step in range(_STEPS + 1)
        if contrast(shade := _lit(colour, by=step / _STEPS), NIGHT) >= ENOUGH + 2
    )
    return Shades(
        accent=light,
        deep=_lit(light, by=0.08),
        soft=_mixed(light, NIGHT, 0.14),
        on=BLACK,
    )


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    low, scale = 0.04045, 12.92
    return part / scale if part <= low else ((part + 0.055) / 1.055) ** 2.4


def _lit(colour: str, *, by: float) -> str:
    hue, light, full = colorsys.rgb_to_hls(*_parts(colour))
    return _written(colorsys.hls_to_rgb(hue, min(1.0, max(0.0, light + by)), full))


def _mixed(colour: str, ground: str, share: float) -> str:
    pairs = zip(_parts(colour), _parts(ground), strict=True)
    red, green, blue = (share * one + (1 - share) * other for one, other in pairs)
    return _written((red, green, blue))


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _written(parts: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
