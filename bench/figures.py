"""Figures: what was measured, against which target, how many times its floor."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One figure. Units that end in "/s", and points, are better when higher."""

    name: str
    value: float
    unit: str
    must: float | None = None
    good: float | None = None
    floor: str = ""  # the name of the figure it is compared with
    worst: float | None = None  # p99, in the same unit
    work: float | None = None  # milliseconds of processor each: hardly any noise
    note: str = ""

    @property
    def is_rate(self) -> bool:
        """Return whether more is better."""
        return self.unit.endswith("/s") or self.unit == "points"

    def meets(self, target: float) -> bool:
        """Return whether the target is reached."""
        return self.value >= target if self.is_rate else self.value <= target

    def off(self, target: float) -> float:
        """Return how many times worse than the target it is."""
        return target / self.value if self.is_rate else self.value / target


def to_plain(figures: Iterable[Figure]) -> list[dict[str, Any]]:
    """Return the figures as JSON can carry them."""
    return [asdict(each) for each in figures]


def from_plain(plain: Iterable[dict[str, Any]]) -> list[Figure]:
    """Return the figures that `to_plain` wrote."""
    return [Figure(**each) for each in plain]


def timed(work: Callable[[], object]) -> float:
    """Return how long it took, in milliseconds."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


class Took(list[float]):
    """How long each time took, and how much processor on average, in milliseconds."""

    work: float | None = None

    def take(self, work: Callable[[], object]) -> None:
        """Do it once more, and note how long it took."""
        begin, before = time.process_time(), (self.work or 0) * len(self)
        self.append(timed(work))
        spent = (time.process_time() - begin) * 1000
        self.work = (before + spent) / len(self)


def repeated(work: Callable[[], object], times: int, *, warm: int = 3) -> Took:
    """Return how long each time took, after warming up."""
    for _ in range(warm):
        work()
    took = Took()
    for _ in range(times):
        took.take(work)
    return took


def percentile(values: Sequence[float], part: float) -> float:
    """Return the value below which this part of all values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def milliseconds(name: str, values: Sequence[float], **more: Any) -> Figure:  # noqa: ANN401
    """Return the median, with the p99 beside it, in milliseconds."""
    worst = percentile(values, 0.99) if len(values) >= 20 else max(values)
    more.setdefault("work", getattr(values, "work", None))
    return Figure(
        name=name, value=statistics.median(values), unit="ms", worst=worst, **more
    )


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a table to read."""
    floors = {each.name: each for each in figures}
    rows: list[tuple[str, ...]] = [
        ("what", "median", "p99", "cpu ms", "x floor", "must", "good", "")
    ]
    rows += [_row(each, floors.get(each.floor)) for each in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for number, row in enumerate(rows):
        cells = [row[0].ljust(widths[0])]
        cells += [
            cell.rjust(width) for cell, width in zip(row[1:7], widths[1:7], strict=True)
        ]
        lines.append("  ".join([*cells, row[7]]).rstrip())
        if number == 0:
            lines.append("  ".join("-" * width for width in widths[:7]))
    return "\n".join(lines)


def _row(figure: Figure, floor: Figure | None) -> tuple[str, ...]:
    return (
        figure.name,
        f"{_short(figure.value)} {figure.unit}",
        "" if figure.worst is None else _short(figure.worst),
        "" if figure.work is None else _short(figure.work),
        _ratio(figure, floor),
        "" if figure.must is None else _short(figure.must),
        "" if figure.good is None else _short(figure.good),
        " ".join(part for part in (verdict(figure), figure.note) if part),
    )


def verdict(figure: Figure) -> str:
    """Return how it stands with the targets, in a word or two."""
    if figure.must is None:
        return ""
    if not figure.meets(figure.must):
        return f"MISSED, {figure.off(figure.must):.1f} x off;"
    if figure.good is not None and not figure.meets(figure.good):
        return f"met, {figure.off(figure.good):.1f} x off good;"
    return "met;"


def _ratio(figure: Figure, floor: Figure | None) -> str:
    if floor is None:
        return ""
    same = floor if floor.is_rate == figure.is_rate else _turned(floor)
    return f"{figure.off(same.value):.1f}"


def _turned(figure: Figure) -> Figure:
    """Return a rate as milliseconds each, or milliseconds as a rate."""
    unit = "ms" if figure.is_rate else "/s"
    return replace(figure, value=1000 / figure.value, unit=unit)


def _short(value: float) -> str:
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
