"""Someone upset complains at night, on a phone, in Dutch, without JavaScript."""

from __future__ import annotations

import re

from playwright.sync_api import FilePayload, Page

from tests.browser.visitor import Visitor

WORDS = "Vorige week kwam niemand opdagen en niemand belde. Dat kan echt niet."
PHOTO: FilePayload = {
    "name": "foto.jpg",
    "mimeType": "image/jpeg",
    "buffer": b"\xff\xd8\xff" * 99,
}
ON = "main form >> text=Ga verder"


def heading(page: Page) -> str:
    """Return what the page is about."""
    return page.locator("h1").inner_text()


def fits(page: Page) -> bool:
    """Return whether nothing is wider than the screen, by a picture of the page."""
    box = page.locator("html").bounding_box()
    return box is not None and box["width"] <= 390


def test_a_complaint_is_told_page_by_page_and_followed_at_once(phone: Visitor) -> None:
    page, seen = phone.page, []

    def on(button: str = ON) -> None:
        assert fits(page)
        page.click(button)
        seen.append(heading(page))

    page.goto("/")
    on("text=Een klacht")
    on()
    assert page.locator("#mistakes").is_visible()
    page.fill("[name=words]", WORDS)
    on()
    page.fill("[name=wish]", "Excuses, en een nieuwe datum.")
    on()
    page.check("[name=spoken][value=rather-not]")
    on()
    page.get_by_label("Joost de Vries").check()
    on()
    page.fill("[name=name]", "Fatima El Amrani")
    on()
    page.fill("[name=email]", "fatima@example.org")
    page.get_by_label("Alleen ik").check()
    on()
    page.set_input_files("[name=files]", PHOTO)
    on()
    assert "foto.jpg" in page.inner_text("main")
    on("#send")
    reference = page.locator(".reference").inner_text()
    link = page.locator("main a.button").get_attribute("href") or "nowhere"
    on("main a.button")
    on("main button")

    assert seen == [
        "Wat is er gebeurd?",
        "Wat is er gebeurd?",
        "Wat zou u graag willen?",
        "Hebt u het met uw adviseur besproken?",
        "Over wie gaat het?",
        "Wie bent u?",
        "Hoe kunnen we u bereiken?",
        "Wilt u bestanden toevoegen?",
        "Controleer wat u verstuurt",
        "We hebben het ontvangen",
        "Open uw pagina",
        heading(page),
    ]
    assert re.fullmatch(r"\d\d-[0-9A-Z]{4}-[0-9A-Z]", reference)
    assert reference in page.inner_text("main")
    assert WORDS in page.inner_text("main")
    assert page.url.endswith("/case")
    assert link not in page.content()
    assert phone.elsewhere == []
    # One page was sent empty on purpose, and the browser notes how it was answered.
    assert [each for each in phone.complaints if "status of 422" not in each] == []
