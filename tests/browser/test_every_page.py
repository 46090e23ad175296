"""Every page in every state: open to everyone, valid, quiet, and never too wide."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import pytest
from playwright.sync_api import Route

from tests.browser import looking, serving
from tests.browser.conftest import Open
from tests.browser.html import Sources, faults
from tests.browser.serving import Practice
from tests.browser.tour import walk
from tests.browser.tour_desk import FIRM, OWNER

PHONE: Final = {"width": 360, "height": 740}
SCREEN: Final = {"width": 1280, "height": 800}
LOOKS: Final[dict[str, dict[str, Any]]] = {
    "nl-light-360": {"lang": "nl", "viewport": PHONE, "color_scheme": "light"},
    "en-dark-1280": {"lang": "en", "viewport": SCREEN, "color_scheme": "dark"},
}
WITHOUT_SCRIPTS: Final = "en-dark-1280"
SLOW: Final = ("/", *(f"/desk/{path}" for path, _ in FIRM[:6]), "/desk/", "/desk/new")
WIDTHS: Final = {"nl": (320, 640, 768), "en": (320,)}
"""CSS pixels; 320 and 640 are a screen of 1280 at 400 % and at 200 %."""


@pytest.fixture
def practice() -> Iterator[Practice]:
    """Serve a folder for each walk: what one walk answers, the next cannot answer."""
    with serving.practice() as served:
        yield served


@pytest.mark.parametrize("look", [*LOOKS])
def test_every_state_is_valid_html_that_fits_and_can_be_used_by_everyone(
    someone: Open, look: str
) -> None:
    here, lang, found = someone(**LOOKS[look]), LOOKS[look]["lang"], {}
    looks = looking.unseen if look == WITHOUT_SCRIPTS else looking.watched

    with Sources() as sources, looks(here.page) as at_this:
        sources.listen(here.page)
        for state in walk(here):
            sources.keep(state)
            with at_this():
                found[state] = [
                    *looking.violations(here.page),
                    *looking.small_targets(here.page),
                    *looking.too_wide(here.page),
                    *looking.unruly(here.page, lang=lang),
                    *looking.too_wide_at(here.page, *WIDTHS[lang]),
                ]
        wrong = faults(sources)

    assert {state: each for state, each in found.items() if each} == {}
    assert wrong == []
    assert here.elsewhere == []
    assert [each for each in here.complaints if "status of 4" not in each] == []
    assert len(sources.names) > 90  # so that a walk cut short cannot pass


def test_what_moved_is_looked_at_again_and_found_if_it_moves_each_time(
    someone: Open,
) -> None:
    here = someone(viewport=PHONE)
    row = "<tr><td><p>row</p></td></tr>"
    made = {"calm": "tbody", "moving": "tfoot"}  # a foot stays below what comes in
    found = {}

    for name, first in made.items():
        body = f"<body><table><{first}>{row}</{first}><tbody>{row}</tbody></table>"
        here.page.route(f"**/made/{name}", _handing(body))
        here.go(f"/made/{name}")
        here.page.evaluate("window.shifted = 0.001")
        found[name] = looking.jumps(here.page)

    assert found["calm"] == []
    assert found["moving"]


def _handing(body: str) -> Callable[[Route], None]:
    return lambda route: route.fulfill(body=body, content_type="text/html")


def test_nothing_moves_when_a_slow_line_brings_a_page_block_by_block(
    someone: Open,
) -> None:
    here = someone(viewport=PHONE)
    here.be(OWNER)
    moved = {}

    for path in SLOW:
        here.go(path)
        moved[path] = looking.moved_piecemeal(here.page, path)

    assert {path: each for path, each in moved.items() if each} == {}


def test_axe_and_the_validator_see_what_is_wrong(someone: Open) -> None:
    here = someone()
    broken = "<!doctype html><title>x</title><img src=x.png><p>a<div></p>"

    here.page.set_content(broken)
    with Sources() as sources:
        sources.put("broken", broken)
        wrong = faults(sources)

    assert any("image-alt" in each for each in looking.violations(here.page))
    assert any("No “p” element in scope" in each for each in wrong)
