"""Hands that only have a keyboard: what is not reached by Tab cannot be done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from playwright.sync_api import Page

from tests.browser import looking

FURTHEST: Final = 80  # stops; a page on which more are needed asks too much
SHOWN: Final = """() => {
  const here = document.activeElement, box = here.getBoundingClientRect();
  const seen = box.bottom > 0 && box.top < innerHeight;
  return seen && [here, here.closest('.choice')].some((each) => each &&
    getComputedStyle(each).outlineStyle !== 'none' &&
    parseFloat(getComputedStyle(each).outlineWidth) >= 2);
}"""


@dataclass
class Keys:
    """A keyboard at a page; `hidden` is where one was and could not see it."""

    page: Page
    hidden: list[str] = field(default_factory=list)
    wide: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        """Type an address."""
        self.page.goto(path)

    def reach(self, selector: str) -> None:
        """Tab on until this has the focus; each stop on the way must show it."""
        for _ in range(FURTHEST):
            self.page.keyboard.press("Tab")
            if not self.page.evaluate(SHOWN):
                self.hidden.append(self._here())
            if self.page.evaluate("s => document.activeElement.matches(s)", selector):
                return
        raise AssertionError(f"{selector} is not reached on {self.page.url}")

    def press(self, selector: str) -> None:
        """Tab to a button or a link, press it, and see the page it leads to."""
        self.reach(selector)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        self.wide += looking.too_wide(self.page)

    def send(self) -> None:
        """Press the first button of the form."""
        self.press("main .actions button")

    def type(self, selector: str, words: str) -> None:
        """Tab to a field and type."""
        self.reach(selector)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(words)

    def choose(self, name: str, value: str) -> None:
        """Tab to a question and choose an answer with the arrow keys."""
        self.reach(f"[name='{name}']")
        wanted = f"[name='{name}'][value='{value}']"
        self.page.keyboard.press("Space")
        for _ in range(FURTHEST):
            if self.page.evaluate("s => document.activeElement.matches(s)", wanted):
                assert self.page.locator(wanted).is_checked()
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"{wanted} is not offered on {self.page.url}")

    @property
    def heading(self) -> str:
        """Return what the page is about."""
        return self.page.locator("h1").inner_text()

    def _here(self) -> str:
        found = "() => document.activeElement.outerHTML.slice(0, 120)"
        return f"{self.page.url}: {self.page.evaluate(found)}"
