"""
The way of a complaint as a drawing: SVG without style, script or colour.

It takes the colour of the text around it, so it reads in black and white, in the
dark and in forced colours. What is drawn stands in its description too, and
`sentences` gives the same as a list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from textwrap import wrap
from typing import Final

from gehoord.procedure.placing import Passed
from gehoord.words.way import Step, Way

WIDTH: Final = 340  # fits a telephone of 360 pixels
_LEFT: Final = 24  # the middle of the circles
_RADIUS: Final = 13
_TEXT: Final = 50
_INDENT: Final = 18  # of stops that one only comes by who wants to
_TITLE_SIZE, _LINE_SIZE = 15, 13
_TITLE_SIGNS, _LINE_SIGNS = 30, 36  # that fit beside the circle, in wide letters
_TITLE_STEP, _LINE_STEP = 20, 18
_GAP: Final = 22
_ABOVE: Final = 12


@dataclass(frozen=True, slots=True)
class _Placed:
    """A step with its lines of text and the height at which it begins."""

    number: int
    step: Step
    top: int
    title: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def height(self) -> int:
        return len(self.title) * _TITLE_STEP + len(self.lines) * _LINE_STEP

    @property
    def across(self) -> int:
        return _LEFT + (_INDENT if self.step.side else 0)

    @property
    def middle(self) -> int:
        return self.top + _TITLE_STEP // 2


def svg(way: Way, *, name: str = "way") -> str:
    """Return the drawing; `name` keeps its ids apart from others on a page."""
    placed = tuple(_places(way))
    height = placed[-1].top + placed[-1].height + _ABOVE
    frame = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" role="img" direction="ltr" '
        f'lang="{escape(way.lang)}" '
        f'aria-labelledby="{name}-title" aria-describedby="{name}-desc">'
    )
    parts = (
        frame,
        f'<title id="{name}-title">{escape(way.title)}</title>',
        f'<desc id="{name}-desc">{escape(" ".join(sentences(way)))}</desc>',
        '<g fill="none" stroke="currentColor" stroke-width="2">',
        *_lines_between(placed),
        "</g>",
        *(part for one in placed for part in _drawn(one)),
        "</svg>",
    )
    return "\n".join(parts)


def sentences(way: Way) -> tuple[str, ...]:
    """Return the same way as sentences, in order, for who does not see drawings."""
    return tuple(step.sentence for step in way.steps)


def _places(way: Way) -> Iterator[_Placed]:
    top = _ABOVE
    for number, step in enumerate(way.steps, start=1):
        said = [step.state_said] if step.state is Passed.HERE else []
        fewer = 2 if step.side else 0
        one = _Placed(
            number=number,
            step=step,
            top=top,
            title=tuple(wrap(step.title, _TITLE_SIGNS - fewer)),
            lines=tuple(
                line
                for text in (*said, *step.lines)
                for line in wrap(text, _LINE_SIGNS - fewer)
            ),
        )
        yield one
        top += one.height + _GAP


def _lines_between(placed: tuple[_Placed, ...]) -> Iterator[str]:
    """Join the stops everybody comes by, and the others to the way, dashed."""
    for above, below in pairwise(one for one in placed if not one.step.side):
        start, end = above.middle + _RADIUS, below.middle - _RADIUS
        yield f'<path d="M{_LEFT} {start}V{end}"/>'
    for above, below in pairwise(placed):
        if above.step.side or below.step.side:
            start, end = above.middle + _RADIUS, below.middle - _RADIUS
            turn = f"V{start + 8}L{below.across} {end}"
            if above.step.side:
                turn = f"V{end - 8}L{below.across} {end}"
            yield f'<path d="M{above.across} {start}{turn}" stroke-dasharray="4 4"/>'


def _drawn(one: _Placed) -> Iterator[str]:
    here = one.step.state is Passed.HERE
    dashed = ' stroke-dasharray="4 4"' if one.step.side else ""
    yield (
        f'<circle cx="{one.across}" cy="{one.middle}" r="{_RADIUS}" fill="none" '
        f'stroke="currentColor" stroke-width="{5 if here else 2}"{dashed}/>'
    )
    if one.step.state is Passed.BEHIND:
        yield (
            f'<path d="M{one.across - 6} {one.middle}l4 5 8-9" fill="none" '
            'stroke="currentColor" stroke-width="2.5"/>'
        )
    else:
        yield _text(
            str(one.number), one.across, one.middle + 5, size=14, middle=True, bold=True
        )
    across, down = _TEXT + one.across - _LEFT, one.top + _TITLE_SIZE
    for line in one.title:
        yield _text(line, across, down, size=_TITLE_SIZE, bold=True)
        down += _TITLE_STEP
    for number, line in enumerate(one.lines):
        bold = here and number == 0
        yield _text(line, across, down, size=_LINE_SIZE, bold=bold)
        down += _LINE_STEP


def _text(  # noqa: PLR0913  where it stands and how it looks, all by name
    said: str, across: int, down: int, *, size: int, middle: bool = False, bold: bool
) -> str:
    anchor = ' text-anchor="middle"' if middle else ""
    weight = ' font-weight="600"' if bold else ""
    return (
        f'<text x="{across}" y="{down}" font-size="{size}" fill="currentColor" '
        f'font-family="system-ui, sans-serif"{weight}{anchor}>{escape(said)}</text>'
    )
