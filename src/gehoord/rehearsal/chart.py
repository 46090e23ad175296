"""A rehearsal as a drawing: what was not kept by month, and why, without colour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil
from typing import Final

from gehoord.rehearsal.comparison import Cause
from gehoord.rehearsal.report import OfMonth

_WIDTH, _HEIGHT = 680, 348
_LEFT, _TOP, _BOTTOM = 56, 56, 230
_STEP, _BAR = 50, 32
_LEAST: Final = 0.05  # what the axis reaches at least
_LEGEND: Final = 280
_MARKS: Final = 5  # lines across
_FILLS: Final[Mapping[str, str]] = {
    Cause.HOLIDAYS.value: "url(#away)",
    Cause.STAFFING.value: "url(#busy)",
    Cause.WAITING.value: "url(#waits)",
    Cause.TOO_SHORT.value: "currentColor",
}
_PATTERNS: Final = (
    '<pattern id="away" width="6" height="6" patternUnits="userSpaceOnUse">'
    '<path d="M0 6 6 0" stroke="currentColor" stroke-width="1.5"/></pattern>'
    '<pattern id="busy" width="5" height="5" patternUnits="userSpaceOnUse">'
    '<circle cx="2.5" cy="2.5" r="1.4" fill="currentColor"/></pattern>'
    '<pattern id="waits" width="6" height="6" patternUnits="userSpaceOnUse">'
    '<path d="M0 3H6" stroke="currentColor" stroke-width="1.5"/></pattern>'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Captions:
    """The words of the drawing, in one language."""

    title: str
    description: str
    axis: str
    months: tuple[str, ...]
    causes: Mapping[str, str]


def chart(months: Sequence[OfMonth], captions: Captions) -> str:
    """Return the drawing as SVG that stands by itself."""
    most = max(_LEAST, *(each.share for each in months))
    top = ceil(most / _LEAST) * _LEAST
    frame = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        'role="img" aria-labelledby="title what" font-family="sans-serif" '
        'font-size="12" fill="currentColor">'
    )
    lines = (
        frame,
        f'<title id="title">{escape(captions.title)}</title>',
        f'<desc id="what">{escape(captions.description)}</desc>',
        f"<defs>{_PATTERNS}</defs>",
        f'<text x="{_LEFT}" y="24" font-size="15">{escape(captions.title)}</text>',
        f'<text x="{_LEFT}" y="42">{escape(captions.axis)}</text>',
        *_across(top),
        *(line for each in months for line in _month(each, captions, top)),
        *_legend(captions),
        "</svg>",
    )
    return "\n".join(lines) + "\n"


def _across(top: float) -> Iterator[str]:
    right = _LEFT + 12 * _STEP
    for number in range(_MARKS + 1):
        share = top * number / _MARKS
        y = _y(share, top)
        yield (
            f'<path d="M{_LEFT} {y}H{right}" stroke="currentColor" '
            'stroke-width="0.5" fill="none"/>'
        )
        yield (
            f'<text x="{_LEFT - 6}" y="{y + 4}" text-anchor="end">{share:.0%}</text>'
        )


def _month(month: OfMonth, captions: Captions, top: float) -> Iterator[str]:
    left = _LEFT + (month.month - 1) * _STEP + (_STEP - _BAR) // 2
    below = 0.0
    for cause, number in sorted(month.causes.items()):
        share = number / month.due if month.due else 0.0
        y, height = _y(below + share, top), _y(below, top) - _y(below + share, top)
        below += share
        yield (
            f'<rect x="{left}" y="{y}" width="{_BAR}" height="{height:.1f}" '
            f'fill="{_FILLS[cause]}" stroke="currentColor"/>'
        )
    yield (
        f'<text x="{left + _BAR // 2}" y="{_BOTTOM + 18}" text-anchor="middle">'
        f"{escape(captions.months[month.month - 1])}</text>"
    )


def _legend(captions: Captions) -> Iterator[str]:
    for number, (cause, fill) in enumerate(_FILLS.items()):
        y = _LEGEND + number * 18
        yield (
            f'<rect x="{_LEFT}" y="{y - 10}" width="14" height="12" fill="{fill}" '
            'stroke="currentColor"/>'
        )
        yield f'<text x="{_LEFT + 22}" y="{y}">{escape(captions.causes[cause])}</text>'


def _y(share: float, top: float) -> float:
    return round(_BOTTOM - (_BOTTOM - _TOP) * share / top, 1)
