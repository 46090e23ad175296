"""Whole stories by keyboard alone, each on another screen and in another way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import pytest
from playwright.sync_api import Browser

from tests.browser import post
from tests.browser.keys import Keys
from tests.browser.serving import Practice
from tests.browser.visitor import visitor

WORDS: Final = "Er kwam niemand opdagen. Ik wil graag weten waarom."


def complainant(keys: Keys, _practice: Practice) -> None:
    """Complain, follow it at once, and add something."""
    keys.go("/")
    keys.press("button[value=complaint]")
    keys.type("[name=words]", WORDS)
    keys.send()
    keys.send()  # nothing that one would like
    keys.choose("spoken", "rather-not")
    keys.send()
    keys.choose("adviser", "nobody")
    keys.send()
    keys.send()  # without a name, to be told so
    keys.reach("#mistakes a")
    keys.page.keyboard.press("Enter")
    assert keys.page.evaluate("() => document.activeElement.name") == "name"
    keys.page.keyboard.insert_text("Fatima El Amrani")
    keys.send()
    keys.type("[name=email]", "fatima@example.org")
    keys.choose("mailbox", "only-me")
    keys.send()
    keys.press("[name=on]")  # no files
    keys.press("#send")
    reference = keys.page.locator(".reference").inner_text()
    keys.press("main a.button")
    keys.press("main form button")
    assert reference in keys.page.inner_text("main")
    keys.press("a[href='/case/write']")
    keys.type("[name=words]", "Ik ben alleen ’s avonds te bereiken.")
    keys.send()
    assert keys.page.locator("[role=status]").is_visible()
    assert "Ik ben alleen ’s avonds te bereiken." in keys.page.inner_text("main")
    keys.press("form[action='/case/leave'] button")


def sign_in(keys: Keys, practice: Practice, who: str) -> None:
    """Sign in as in real life."""
    keys.go("/desk/")
    keys.type("[name=email]", f"{who}@example.org")
    keys.type("[name=password]", practice.password)
    keys.send()


def case_of(keys: Keys, name: str) -> str:
    """Return the address of somebody's case, from the list one is looking at."""
    found = keys.page.locator(".of a", has_text=name).first
    return found.get_attribute("href") or "nowhere"


def respondent(keys: Keys, practice: Practice) -> None:
    """See what one was told about a complaint that concerns one, by link and code."""
    mine = ("joost@example.org", practice)
    told, before = post.links_to(*mine)[0], post.codes_to(*mine)
    keys.go(told)
    keys.send()
    keys.type("[name=code]", post.code_after(before, *mine))
    keys.send()
    assert "Daan Willems" not in keys.page.inner_text("main")
    assert "ziek" in keys.page.inner_text("main")  # what he said himself
    keys.press("form.who button")
    keys.go(told)
    assert "ziek" not in keys.page.inner_text("main")


def adviser(keys: Keys, practice: Practice) -> None:
    """Answer a reaction that was passed on."""
    sign_in(keys, practice, "noor")
    keys.press("a.button[href*='/answer-as-adviser']")
    keys.type("textarea[name=words]", "Dat klopt. Ik pas het verslag morgen aan.")
    keys.send()
    assert keys.page.locator("[role=status]").is_visible()


def third_party(keys: Keys, practice: Practice) -> None:
    """Rule, looking at it once more before it is done."""
    sign_in(keys, practice, "mirjam")
    keys.press("a.button[href*='/rule']")
    keys.choose("judgement", "partly-upheld")
    keys.type("[name=words]", "De organisatie vraagt voortaan toestemming.")
    keys.type("[name=reasons]", "Er was geen toestemming gegeven.")
    keys.send()
    assert "Er was geen toestemming gegeven." in keys.page.inner_text("main")
    keys.press("[name=sure]")
    assert keys.page.locator("[role=status]").is_visible()


def handler(keys: Keys, practice: Practice) -> None:
    """Say that an agreement was kept."""
    sign_in(keys, practice, "noor")
    there = case_of(keys, "Daan Willems")
    keys.press(f"a.button[href^='{there}/settle-agreement']")
    keys.choose("kept", keys.page.locator("[name=kept]").first.input_value())
    keys.send()
    assert keys.page.locator("[role=status]").is_visible()


def owner(keys: Keys, practice: Practice) -> None:
    """Record whom it is about, and appoint who handles it."""
    sign_in(keys, practice, "ank")
    there = case_of(keys, "Samira")
    keys.press(f"a.button[href^='{there}/record-concern']")
    keys.choose("about", "nobody")
    keys.send()
    keys.reach(f"form[action='{there}/appoint-handler'] select")
    keys.page.keyboard.press("ArrowDown")
    keys.press(f"form[action='{there}/appoint-handler'] button")
    assert keys.page.locator("[role=status]").is_visible()


Story = Callable[[Keys, Practice], None]
OFF: Final = {"java_script_enabled": False}
DARK: Final = {"color_scheme": "dark"}
FORCED: Final = {"forced_colors": "active"}
TABLE: Final[Mapping[str, tuple[Story, str, int, Mapping[str, Any]]]] = {
    "complainant, Dutch, phone, no scripts": (complainant, "nl", 360, OFF),
    "complainant, English, screen, dark": (complainant, "en", 1280, DARK),
    "complainant, English, 400 %, forced colours": (complainant, "en", 320, FORCED),
    "respondent, Dutch, 400 %, no scripts, dark": (
        respondent,
        "nl",
        320,
        {**OFF, **DARK},
    ),
    "adviser, English, tablet, no scripts": (adviser, "en", 768, OFF),
    "third party, Dutch, tablet, dark": (third_party, "nl", 768, DARK),
    "handler, Dutch, 200 %, forced colours": (handler, "nl", 640, FORCED),
    "owner, English, screen, no scripts": (owner, "en", 1280, OFF),
}
"""Who, in which language, how wide (320 and 640: 1280 at 400 % and 200 %), and how."""


@pytest.mark.parametrize("run", [*TABLE])
def test_a_story_is_told_by_keyboard_alone(
    browser: Browser, practice: Practice, run: str
) -> None:
    story, lang, width, how = TABLE[run]
    screen = {"width": width, "height": 740}

    with visitor(browser, practice, lang=lang, viewport=screen, **how) as here:
        keys = Keys(here.page)
        story(keys, practice)

    assert keys.hidden == []
    assert keys.wide == []
    assert here.elsewhere == []
    assert [each for each in here.complaints if "status of 4" not in each] == []


def test_the_first_stop_of_a_page_leads_past_its_frame(
    browser: Browser, practice: Practice
) -> None:
    with visitor(browser, practice) as here:
        keys = Keys(here.page)
        keys.go("/")
        keys.reach("a.skip")
        here.page.keyboard.press("Enter")
        keys.reach("button")

        assert here.page.evaluate("() => document.activeElement.value") == "complaint"


def test_a_stop_that_does_not_show_where_one_is_is_seen(
    browser: Browser, practice: Practice
) -> None:
    with visitor(browser, practice) as here:
        keys = Keys(here.page)
        here.page.set_content(
            "<style>a { outline: none } button { outline: 2px solid }</style>"
            "<a href='#'>a</a><button>b</button>"
        )
        keys.reach("button")

        assert ["<a" in each for each in keys.hidden] == [True]
