"""Whatever is typed, pasted or sent along: nothing is lost, and each answer helps."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import FilePayload, Page, Route

from tests.browser.conftest import Open
from tests.browser.visitor import Visitor

MEGABYTE: Final = 1024 * 1024
WORDS: Final = "Niemand belde terug. Ik heb drie keer gewacht."
PASTED: Final = "“Geplakt uit Word” — met\u00a0harde spaties…\u200b en een\ttab."
RIGHT_TO_LEFT: Final = "لم يتصل بي أحد. אף אחד לא התקשר."
LONG_NAME: Final = "Fatima " + "van der Meer-el Amrani " * 12 + "🌻"
LONG: Final = "woord " * 10_000
LOST: Final = "main [data-said]"


def photo(megabytes: int, name: str = "foto.jpg") -> FilePayload:
    content = b"\xff\xd8\xff" + bytes(megabytes * MEGABYTE - 3)
    return {"name": name, "mimeType": "image/jpeg", "buffer": content}


def begin(someone: Visitor) -> Page:
    """Begin a complaint, up to the page on which it is told."""
    someone.go("/form/kind")
    someone.page.check("[name=kind][value=complaint]")
    someone.send()
    return someone.page


def upto_files(someone: Visitor) -> Page:
    """Begin a complaint, and go to where files are added."""
    page = begin(someone)
    page.fill("[name=words]", WORDS)
    someone.send()
    someone.go("/form/files")
    return page


def test_what_is_typed_is_kept_before_any_button_is_pressed(someone: Open) -> None:
    here = someone()
    page = begin(here)

    page.fill("[name=words]", WORDS)
    page.locator(LOST, has_text="bewaard").wait_for()
    other = page.context.new_page()
    other.goto("/form/words")
    here.send()

    assert other.input_value("[name=words]") == WORDS
    assert page.url.endswith("/form/wish")
    assert here.complaints == []


@pytest.mark.parametrize("scripts", [True, False])
def test_enter_goes_on_and_only_the_button_changes_the_language(
    someone: Open, *, scripts: bool
) -> None:
    here = someone(java_script_enabled=scripts)
    page = upto_files(here)
    here.go("/form/who")

    page.fill("[name=name]", "Fatima El Amrani")
    page.click("header button[name=language]:visible")
    page.wait_for_selector("html[lang=en]")
    kept = page.input_value("[name=name]")
    page.press("[name=name]", "Enter")
    page.wait_for_url("**/form/reach")

    assert kept == "Fatima El Amrani"
    assert page.get_attribute("html", "lang") == "en"


def test_without_a_connection_nothing_is_sent_into_the_void(someone: Open) -> None:
    here = someone()
    page = begin(here)

    page.context.set_offline(True)
    page.fill("[name=words]", WORDS)
    page.click("main .actions button")
    page.locator("[role=alert]", has_text="geen verbinding").wait_for()
    page.context.set_offline(False)
    page.locator(LOST, has_text="Wat u typte, is bewaard").wait_for()
    here.send()

    assert page.url.endswith("/form/wish")
    here.go("/form/words")
    assert page.input_value("[name=words]") == WORDS


def test_a_page_is_not_left_while_what_is_typed_is_not_safe(someone: Open) -> None:
    here = someone()
    page = begin(here)
    page.fill("[name=words]", WORDS)

    page.route("**/form/words", lambda route: route.abort("connectionreset"))
    page.click("main .actions button")
    page.locator("[role=alert]", has_text="geen verbinding").wait_for()
    kept_here = page.input_value("[name=words]")
    page.unroute("**/form/words")
    here.send()

    assert kept_here == WORDS
    assert page.url.endswith("/form/wish")


def test_a_file_whose_connection_drops_is_sent_again_by_itself(someone: Open) -> None:
    here = someone()
    page = upto_files(here)
    tries = []

    def drop_once(route: Route) -> None:
        tries.append(route.request.method)
        if tries.count("POST") == 1 and tries[-1] == "POST":
            route.abort("connectionreset")
        else:
            route.continue_()

    page.route("**/form/files", drop_once)
    page.set_input_files("[name=files]", [photo(1)])
    page.click("[name=add]")
    page.locator("#added", has_text="foto.jpg").wait_for()

    assert tries.count("POST") == 2
    assert page.locator("#added li").count() == 1


def test_what_is_wrong_with_a_file_stands_with_that_file(someone: Open) -> None:
    here = someone()
    page = upto_files(here)
    program: FilePayload = {
        "name": "foto.exe",
        "mimeType": "image/jpeg",
        "buffer": b"MZ\x90\x00" * 99,
    }
    empty: FilePayload = {"name": "leeg.txt", "mimeType": "text/plain", "buffer": b""}

    page.set_input_files("[name=files]", [program, empty, photo(1)])
    page.click("[name=on]")
    page.locator("#added", has_text="foto.jpg").wait_for()
    page.locator("[name=on]:enabled").wait_for()
    told = page.locator("[data-files] li").all_inner_texts()

    assert page.url.endswith("/form/files")
    assert ["foto.exe" in told[0], "leeg.txt" in told[1]] == [True, True]
    assert "Stuur het als pdf" in told[0]
    assert "Dit bestand is leeg" in told[1]
    assert "Toegevoegd" in told[2]


@pytest.mark.parametrize("scripts", [True, False])
def test_a_photo_of_twenty_megabytes_comes_in_and_a_larger_one_is_told(
    someone: Open, tmp_path: Path, scripts: bool
) -> None:
    here = someone(java_script_enabled=scripts)
    page = upto_files(here)
    fits, larger = tmp_path / "past.jpg", tmp_path / "te groot.jpg"
    fits.write_bytes(photo(20)["buffer"])
    larger.write_bytes(photo(21)["buffer"])

    page.set_input_files("[name=files]", fits)
    page.click("[name=add]")
    page.locator("#added li").wait_for()
    page.set_input_files("[name=files]", larger)
    page.click("[name=add]")
    page.locator("main .mistake", has_text="20 MB").first.wait_for()

    assert page.locator("#added li").all_inner_texts()[0].startswith("past.jpg")
    assert page.locator("#added li").count() == 1


def test_a_file_named_like_a_path_keeps_its_last_name(someone: Open) -> None:
    here = someone(java_script_enabled=False)
    page = upto_files(here)

    page.set_input_files("[name=files]", [photo(1, "../../etc/passwd.jpg")])
    page.click("[name=add]")
    page.locator("#added li").wait_for()

    assert page.locator("#added li").inner_text().startswith("passwd.jpg")


def test_whatever_people_type_stands_on_the_page_to_check(someone: Open) -> None:
    here = someone(java_script_enabled=False)
    page = begin(here)

    page.fill("[name=words]", f"{PASTED}\n{RIGHT_TO_LEFT}\n{LONG}")
    page.fill("[name=subject]", "🙂" * 150)
    here.send()
    here.go("/form/who")
    page.fill("[name=name]", LONG_NAME)
    here.send()
    here.go("/form/check")
    shown = page.locator("main").inner_text()

    assert PASTED.replace("\t", " ").split("\u00a0")[0] in shown
    assert RIGHT_TO_LEFT in shown
    assert "🙂" * 150 in shown
    assert LONG_NAME in shown
    assert shown.count("woord") >= 10_000
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_words_from_right_to_left_run_so_where_they_are_typed_and_shown(
    someone: Open,
) -> None:
    here = someone(java_script_enabled=False)
    page = begin(here)
    way = "each => getComputedStyle(each).direction"

    page.fill("[name=words]", RIGHT_TO_LEFT)
    typed = page.locator("[name=words]").evaluate(way)
    here.send()
    here.go("/form/check")
    shown = page.locator("dd.text", has_text=RIGHT_TO_LEFT).evaluate(way)

    assert [typed, shown] == ["rtl", "rtl"]
    assert page.locator("h1").evaluate(way) == "ltr"


def test_a_name_that_is_too_long_is_told_and_stays(someone: Open) -> None:
    here = someone(java_script_enabled=False)
    page = begin(here)
    here.go("/form/who")

    page.fill("[name=name]", "n" * 301)
    here.send()

    assert page.locator("#mistakes").is_visible()
    assert page.input_value("[name=name]") == "n" * 301
