"""Someone at a browser: where they go, who they are, what the page asked and said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from playwright.sync_api import Browser, ConsoleMessage, Page, Request

from tests.browser.serving import Practice


@dataclass(kw_only=True)
class Visitor:
    """A page, with all it asked of others and all it complained about."""

    page: Page
    practice: Practice
    elsewhere: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def go(self, path: str) -> None:
        """Go to an address of the server."""
        self.page.goto(path)

    def press(self, selector: str) -> None:
        """Click, and wait for the page it leads to."""
        with self.page.expect_navigation():
            self.page.click(selector)

    def send(self, selector: str = "main form[method=post] .actions button") -> None:
        """Press the first button of the main form."""
        self.press(f"{selector} >> nth=0")

    def enter(self) -> None:
        """Give the code of the practice pages."""
        self.go("/practice/")
        if self.page.locator("#code").count():
            self.page.fill("#code", self.practice.code)
            self.press("main button")

    def be(self, number: int) -> None:
        """Sign in as somebody at the firm, by number."""
        self.enter()
        self.press(f"button[name=number][value='{number}']")

    def follow(self, name: str) -> None:
        """Open the page of somebody with a case, by name."""
        self.enter()
        row = self.page.locator("li", has_text=name).filter(
            has=self.page.locator("button[name=case]")
        )
        row.locator("button").click()
        self.press("main form button")

    def case_of(self, name: str) -> str:
        """Return the address of somebody's case at the desk, from the work list."""
        found = self.page.locator(".of a", has_text=name)
        return found.first.get_attribute("href") or "nowhere"

    def forget(self) -> None:
        """Forget who one is, what one was doing and which page one may see."""
        self.page.context.clear_cookies()


_QUICKER: Final = "Autofocus processing was blocked"
"""Who is in a field before the page is there to put them in one stays where they are."""


@contextmanager
def visitor(
    browser: Browser,
    practice: Practice,
    *,
    lang: str = "nl",
    **how: Any,  # noqa: ANN401 - Playwright's own
) -> Iterator[Visitor]:
    """Open a browser of one's own; `how` is what Playwright calls its options."""
    locale = {"nl": "nl-NL", "en": "en-GB"}[lang]
    options = {"viewport": {"width": 390, "height": 844}, **how}
    context = browser.new_context(locale=locale, base_url=practice.address, **options)
    context.set_default_timeout(30_000)
    here = Visitor(page=context.new_page(), practice=practice)

    def note(request: Request) -> None:
        if not request.url.startswith((practice.address, "data:", "about:")):
            here.elsewhere.append(request.url)

    here.page.on("request", note)

    def hear(said: ConsoleMessage) -> None:
        shown = str(said.type) != "verbose"  # hints that Chromium itself does not show
        if shown and not said.text.startswith(_QUICKER):
            here.complaints.append(said.text)

    here.page.on("console", hear)
    here.page.on("pageerror", lambda said: here.complaints.append(str(said)))
    yield here
    context.close()
