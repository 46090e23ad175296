"""A walk past every page in every state, for whoever looks: a test or a gallery."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from tests.browser import tour_counter, tour_desk
from tests.browser.visitor import Visitor

Part = Callable[[Visitor], Iterator[str]]

PARTS: Final[Mapping[str, Part]] = {
    "public": tour_counter.public,
    "form": tour_counter.form,
    "case": tour_counter.case,
    "signing": tour_desk.signing,
    "owner": tour_desk.owner,
    "firm": tour_desk.firm,
    "others": tour_desk.others,
    "practice": tour_desk.practice,
    "answered": tour_desk.answered,
}
"""Each part by its name; a part begins by forgetting who was there before."""


def walk(visitor: Visitor, *names: str) -> Iterator[str]:
    """Yield the name of each state once it is shown; of all parts, or of these."""
    for name in names or PARTS:
        yield from PARTS[name](visitor)
