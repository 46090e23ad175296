"""What can be measured on a page that is shown: by axe, and by the browser itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from importlib import resources
from typing import Any, Final
from urllib.parse import urljoin

from playwright.sync_api import Page

AXE: Final = (resources.files("axe_playwright_python") / "axe.min.js").read_text(
    encoding="utf-8"
)
RUN: Final = """() => axe.run(document, {
  resultTypes: ['violations'], preload: false, selectors: false})"""
"""
What it would load beforehand, sheets and films, is for rules that are off here.

Nor is it asked for a selector of each element that it looks at: what is wrong is told
by the element itself.
"""
SHIFTS: Final = """
window.shifted = 0;
const watch = new PerformanceObserver((list) => {
  for (const each of list.getEntries()) window.shifted += each.value;
});
watch.observe({type: "layout-shift", buffered: true});
addEventListener("pointerdown", () => watch.disconnect());
"""
"""Runs before the page; what moves is added up, until somebody touches the page."""
MOVED: Final = f"""async () => {{
{SHIFTS}
  await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
}}"""
"""Runs after it, and adds up what the browser remembers."""
PIECEMEAL: Final = r"""
async (source) => {
  const [body, footer] = [source.indexOf("<body"), source.indexOf("<footer")];
  const ends = /(?<=<\/(?:form|nav|p|li|h1|h2|div|dd|label)>)/;
  const pieces = [...source.slice(body, footer).split(ends), source.slice(footer)];
  const moved = [];
  const frame = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
  document.open();
  document.write(source.slice(0, body));
  new PerformanceObserver((list) => {
    for (const each of list.getEntries())
      for (const {node} of each.sources)
        moved.push((node?.outerHTML ?? node?.textContent ?? "?").slice(0, 120));
  }).observe({type: "layout-shift"});
  for (const sheet of document.querySelectorAll("link[rel=stylesheet]"))
    if (!sheet.sheet) await new Promise((done) => sheet.addEventListener("load", done));
  await frame();
  for (const each of pieces) {
    document.write(each);
    await frame();
  }
  document.close();
  await frame();
  return {pieces: pieces.length, moved};
}
"""


FORBID: Final = "Emulation.setScriptExecutionDisabled"
Look = Callable[[], AbstractContextManager[None]]


@contextmanager
def watched(page: Page) -> Iterator[Look]:
    """Let pages run their scripts, and ours before them; yield how to look at one."""
    page.context.add_init_script(SHIFTS)
    yield nullcontext


@contextmanager
def unseen(page: Page) -> Iterator[Look]:
    """
    Let no page run a script; yield how to look at one, by scripts of our own.

    What a page would have run by itself does not run any more once it is shown.
    """
    browser = page.context.new_cdp_session(page)

    @contextmanager
    def look() -> Iterator[None]:
        assert page.evaluate("matchMedia('(scripting: none)').matches")
        browser.send(FORBID, {"value": False})
        page.evaluate(MOVED)
        yield
        browser.send(FORBID, {"value": True})

    browser.send(FORBID, {"value": True})
    yield look


def violations(page: Page) -> list[str]:
    """Return what axe finds: the rule, and the first element it is about."""
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(RUN)
    return [
        f"{each['id']}: {node['html']} ({node['failureSummary']})"
        for each in found["violations"]
        for node in each["nodes"][:1]
    ]


def too_wide(page: Page) -> list[str]:
    """Return what sticks out of the screen sideways, by its tag and class."""
    found: list[str] = page.evaluate(
        """() => document.documentElement.scrollWidth <= innerWidth ? [] :
        [...document.querySelectorAll('body *')]
          .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
          .map((each) => `${each.tagName}.${each.className}`)"""
    )
    return found


def too_wide_at(page: Page, *widths: int) -> list[str]:
    """Return at which of these widths something sticks out, and what; restore it."""
    found, before = [], page.viewport_size
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        found += [f"at {width}: {each}" for each in too_wide(page)[:1]]
    if before:
        page.set_viewport_size(before)
    return found


def shifted(page: Page) -> float:
    """Return how much moved while the page came in, in the browser's own measure."""
    found: float = page.evaluate("() => window.shifted")
    return found


def moved_piecemeal(page: Page, path: str) -> list[str]:
    """Return what moves when a page of the same site comes in block by block."""
    source = page.evaluate("async (path) => (await fetch(path)).text()", path)
    found: dict[str, Any] = page.evaluate(PIECEMEAL, source)
    assert found["pieces"] > 10, "the page was not cut"
    moved: list[str] = found["moved"]
    return moved


def jumps(page: Page) -> list[str]:
    """
    Return what moves while the page comes in, each time and not by chance.

    On a machine that has much to do a browser shows half a row, and then the row moves.
    So whatever moved at all is brought in again, cut between rows: nothing may move.
    """
    if not shifted(page):
        return []
    again = page.context.new_page()
    try:
        again.goto(urljoin(page.url, "/"))  # where its stylesheets may be read
        found: dict[str, Any] = again.evaluate(PIECEMEAL, page.content())
        moved: list[str] = found["moved"]
        return moved
    finally:
        again.close()


def small_targets(page: Page) -> list[str]:
    """
    Return links on their own and buttons lower than 44 px; WCAG 2.5.5 asks as much.

    A link inside a sentence may be as high as its line.
    """
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('a, button, summary, select, input')]
          .filter((each) => each.checkVisibility() && each.type !== 'hidden')
          .filter((each) => !each.closest('.trap, .skip'))
          .map((each) => each.closest('.choice') ?? each)
          .filter((each) => getComputedStyle(each).display !== 'inline')
          .filter((each) => each.getBoundingClientRect().height < 43.5)
          .map((each) => each.outerHTML.slice(0, 120))"""
    )
    return found


def unruly(page: Page, *, lang: str) -> list[str]:
    """Return what is not as it is on every page: one heading, its language, no jump."""
    said = []
    if (headings := page.locator("h1:visible").count()) != 1:
        said.append(f"{headings} main headings")
    if page.locator("html").get_attribute("lang") != lang:
        said.append("another language than was asked for")
    if page.title().strip() == "Gehoord":
        said.append("a title that says nothing")
    said += [f"moves while it comes in: {each}" for each in jumps(page)]
    if page.locator("[style], style, script:not([src])").count():
        said.append("style or script inside the page")
    return said
