"""An owner changes the procedure in a browser, with and without JavaScript."""

from __future__ import annotations

from tests.browser.conftest import Open
from tests.browser.tour_desk import OWNER
from tests.browser.visitor import Visitor

CHANGE = "main button[name=from] >> nth=0"
KEPT = "[name='retention.length.amount']"
CHANGED = "Keeping, how long: one year → four years."


def changing(here: Visitor) -> Visitor:
    here.be(OWNER)
    here.go("/desk/procedure")
    here.press(CHANGE)
    here.page.locator("summary", has_text="How long you keep").click()
    return here


def test_what_comes_of_it_shows_while_it_is_changed(someone: Open) -> None:
    here = changing(someone(lang="en"))

    here.page.fill(KEPT, "4")
    here.page.press(KEPT, "Tab")

    looked = here.page.locator("#looked")
    looked.get_by_text(CHANGED).wait_for()
    assert here.page.input_value(KEPT) == "4"
    assert "#looked" not in here.page.url  # nobody pressed anything
    here.page.locator("[name^='why:']").first.fill("So we chose.")
    here.page.fill(KEPT, "1")
    here.page.press(KEPT, "Tab")
    looked.get_by_text("Nothing changes.").wait_for()
    assert here.page.locator("[name^='why:']").first.input_value() == "So we chose."
    here.page.reload()
    assert here.page.locator("[name^='why:']").first.input_value() == "So we chose."


def test_what_a_part_changes_shows_before_it_is_kept(someone: Open) -> None:
    here = changing(someone(lang="en"))
    draft = here.page.url.partition("#")[0]
    here.go(f"{draft}/term/name-handler")

    here.page.fill("[name='within.amount']", "2")
    here.page.press("[name='within.amount']", "Tab")

    looked = here.page.locator("#looked")
    looked.get_by_text("Not kept yet.").wait_for()
    assert looked.get_by_text("one week → two weeks").is_visible()
    here.page.reload()
    assert here.page.input_value("[name='within.amount']") == "1"


def test_without_a_script_the_button_shows_the_same(someone: Open) -> None:
    here = changing(someone(lang="en", java_script_enabled=False))

    here.page.fill(KEPT, "4")
    here.press("main button[value=look]")

    assert here.page.locator("#looked").get_by_text(CHANGED).is_visible()
