"""
Each story by keyboard alone in every way there is: `python -m tools.every_way`.

Who complains, the third party and the person complained about; five widths, two of
them a screen at 200 and at 400 %; both languages; light, dark and forced colours; with
scripts and without. That is 180 runs; `test_keyboard.py` tells eight of them each time.
`every_way 0.1` takes every tenth.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from types import MappingProxyType
from typing import Any, Final

from playwright.sync_api import Browser
from playwright.sync_api import Error as BrowserError

from tests.browser import serving
from tests.browser.keys import Keys
from tests.browser.serving import Practice
from tests.browser.test_keyboard import (
    DARK,
    FORCED,
    OFF,
    Story,
    complainant,
    respondent,
    third_party,
)
from tests.browser.visitor import visitor

TOGETHER: Final[Mapping[Story, int]] = MappingProxyType(
    {complainant: 8, third_party: 1, respondent: 5}
)
"""How often a story can be told in one practice folder: more is held, or was done."""
WIDTHS: Final = (320, 360, 640, 768, 1280)
LOOKS: Final[tuple[dict[str, Any], ...]] = ({}, DARK, FORCED)


@dataclass(frozen=True, kw_only=True)
class Way:
    """One way in which a story is told."""

    story: Story
    lang: str
    width: int
    how: Mapping[str, Any]

    def __str__(self) -> str:
        said = ", ".join(f"{key} {value}" for key, value in self.how.items())
        return f"{self.story.__name__}, {self.lang}, {self.width}, {said or 'plain'}"


def ways(story: Story) -> Iterator[Way]:
    """Yield every way in which this story can be told."""
    for lang, width, look, off in product(("nl", "en"), WIDTHS, LOOKS, ({}, OFF)):
        yield Way(story=story, lang=lang, width=width, how={**look, **off})


def main(share: float) -> int:
    """Tell them all; say which went wrong and how; return 1 when one did."""
    begun, wrong, count = time.monotonic(), 0, 0
    step = max(1, round(1 / share))
    with serving.chromium() as browser:
        for story, most in TOGETHER.items():
            every = [*ways(story)][::step]
            for first in range(0, len(every), most):
                with serving.practice() as practice:
                    for way in every[first : first + most]:
                        count += 1
                        wrong += _is_wrong(browser, practice, way)
                print(f"{count} ways, {wrong} of them wrong.", flush=True)
    took = time.monotonic() - begun
    print(f"{count} ways, {wrong} of them wrong, in {took:.0f} seconds.", flush=True)
    return int(wrong > 0)


def _is_wrong(browser: Browser, practice: Practice, way: Way) -> bool:
    screen = {"width": way.width, "height": 740}
    with visitor(browser, practice, lang=way.lang, viewport=screen, **way.how) as here:
        keys, stopped = Keys(here.page), ""
        try:
            way.story(keys, practice)
        except (AssertionError, BrowserError) as why:
            stopped = f"{type(why).__name__} {str(why)[:200]} at {here.page.url}"
    loud = [each for each in here.complaints if "status of 4" not in each]
    found = [*keys.hidden, *keys.wide, *here.elsewhere, *loud, *filter(None, [stopped])]
    if found:
        print(f"{way}: {found}", flush=True)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if sys.argv[1:] else 1.0))
