"""The pages of who complains, in every state; each is named once it is shown."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import FilePayload

from tests.browser import rendered
from tests.browser.visitor import Visitor

WORDS = "Vorige week kwam niemand opdagen en niemand belde.\nDat kan echt niet."
PHOTO: FilePayload = {
    "name": "foto van de avond.jpg",
    "mimeType": "image/jpeg",
    "buffer": b"\xff\xd8\xff" * 9_999,
}
PROGRAM: FilePayload = {
    "name": "programma.exe",
    "mimeType": "application/octet-stream",
    "buffer": b"MZ\x90\x00" * 99,
}
OWNER = 1
EMPTY: FilePayload = {"name": "leeg.txt", "mimeType": "text/plain", "buffer": b""}


def public(v: Visitor) -> Iterator[str]:
    """Show the pages that anyone can see."""
    v.forget()
    for path, name in (
        ("/", "home"),
        ("/procedure", "procedure"),
        ("/privacy", "privacy"),
        ("/embed", "embed"),
        ("/follow", "lost"),
    ):
        v.go(path)
        yield f"counter-{name}"
    v.send()
    yield "counter-lost-error"
    v.page.fill("[name=email]", "niemand@example.org")
    v.page.fill("[name=reference]", "26-7K4M-X")
    v.send()
    yield "counter-lost-asked"
    v.go("/follow/dit-is-geen-link")
    yield "counter-link"
    v.send()
    yield "counter-link-over"
    v.go("/case")
    yield "counter-page-expired"
    v.go("/nergens")
    yield "error-404"
    v.go("/follow")
    v.forget()
    v.send()
    yield "error-form-expired"
    yield from rendered.states(v)
    yield from _links_over(v)
    yield from _own_colour(v)


def _links_over(v: Visitor) -> Iterator[str]:
    """Show what a link in a letter leads to, and what it says when it is over."""
    for path, name in (
        ("/form/proof/geen", "counter-proof"),
        ("/address/confirm/geen", "counter-address-confirm"),
        ("/address/keep/geen", "counter-address-keep"),
    ):
        v.go(path)
        yield name
        v.send()
        yield f"{name}-over"


def _own_colour(v: Visitor) -> Iterator[str]:
    """Show the pages in a colour of the organisation's own, and give it back."""
    for colour, letters in (("#8a1c4a", "serif"), ("", "mixed")):
        v.be(OWNER)
        v.go("/desk/look")
        v.page.fill("[name=accent]", colour)
        v.page.select_option("[name=letterface]", letters)
        v.send()
        v.forget()
        if colour:
            v.go("/")
            yield "counter-home-own-colour"
            v.go("/form/kind")
            v.send()
            yield "form-kind-own-colour"


def form(v: Visitor) -> Iterator[str]:
    """Show the form: each page empty, wrong and filled in, and what follows."""
    v.forget()
    v.go("/form/kind")
    yield "form-kind"
    v.send()
    yield "form-kind-error"
    v.page.check("[name=kind][value=complaint]")
    v.send()
    yield "form-words"
    v.send()
    yield "form-words-error"
    v.go("/")
    yield "counter-home-busy"
    v.go("/form/words")
    v.page.fill("[name=words]", WORDS)
    v.send()
    yield "form-wish"
    v.send()
    yield "form-spoken"
    v.send()
    yield "form-spoken-error"
    v.page.check("[name=spoken][value=pass-on]")
    v.send()
    yield "form-adviser"
    v.page.check("[name=adviser] >> nth=2")
    v.send()
    yield "form-approve"
    v.go("/form/check")
    yield "form-check-missing"
    yield from _about_you(v)
    yield from _files(v)
    yield from _sending(v)


def _about_you(v: Visitor) -> Iterator[str]:
    v.go("/form/approve")
    v.send()
    yield "form-who"
    v.send()
    yield "form-who-error"
    v.page.fill("[name=name]", "Fatima El Amrani")
    v.send()
    yield "form-reach"
    v.page.fill("[name=email]", "fatima@")
    v.send()
    yield "form-reach-error"
    v.page.fill("[name=email]", "fatima@example.org")
    v.page.check("[name=mailbox][value=only-me]")
    v.send()


def _files(v: Visitor) -> Iterator[str]:
    yield "form-files"
    v.page.set_input_files("[name=files]", [PHOTO, PROGRAM, EMPTY])
    v.page.click("[name=add]")
    v.page.wait_for_selector("main .mistake")
    v.page.wait_for_selector("[name=on]:enabled")
    yield "form-files-refused"
    v.press("[name=on]")


def _sending(v: Visitor) -> Iterator[str]:
    v.page.wait_for_selector("#send")
    yield "form-check"
    v.go("/form/words?to=check")
    yield "form-change"
    v.go("/form/elsewhere")
    yield "form-elsewhere"
    v.go("/form/elsewhere/dit-is-geen-link")
    yield "form-go-on"
    v.send()
    yield "form-go-on-over"
    v.go("/form/erase")
    yield "form-erase"
    v.go("/form/check")
    v.press("#send")
    yield "form-receipt"
    v.go("/form/words")
    yield "form-back-after-sending"
    yield from _left_open(v)
    yield from _held(v)
    v.forget()
    v.go("/form/kind")
    v.page.check("[name=kind][value=compliment]")
    v.send()
    v.go("/form/erase")
    v.send()
    yield "form-erased"


def _left_open(v: Visitor) -> Iterator[str]:
    """Show what is told to who goes on in a window that lay open while it was sent."""
    v.forget()
    v.go("/form/kind")
    v.page.check("[name=kind][value=tip]")
    v.send()
    v.page.fill("[name=words]", WORDS)
    v.send()
    v.page.fill("[name=name]", "Fatima El Amrani")
    v.send()
    v.page.fill("[name=email]", "fatima@example.org")
    v.send()
    v.go("/form/words")
    other = v.page.context.new_page()
    other.goto("/form/check")
    with other.expect_navigation():
        other.click("#send")
    other.close()
    v.send()
    yield "form-sent-already"


def _held(v: Visitor) -> Iterator[str]:
    """Show what is told when a box is filled in that people do not see."""
    v.forget()
    v.go("/form/kind")
    v.page.check("[name=kind][value=tip]")
    v.send()
    v.page.fill("[name=words]", WORDS)
    v.send()
    v.page.fill("[name=name]", "Hugo de Wit")
    v.send()
    v.page.fill("[name=email]", "hugo@example.org")
    v.send()
    v.go("/form/check")
    for state in ("form-check-trapped", "form-held"):
        v.page.evaluate("document.getElementById('id_website').value = 'x'")
        v.press("#send")
        yield state
    v.be(OWNER)
    v.go("/desk/kept")
    yield "desk-kept-forms"
    v.press("a[href^='/desk/kept/form/'] >> nth=0")
    yield "desk-held"
    v.press("form[action$='/aside'] button")


def case(v: Visitor) -> Iterator[str]:
    """Show the page on which someone follows a case, and its acts."""
    v.forget()
    v.follow("Fenna Postma")
    yield "case-proposal"
    acts = [
        link.get_attribute("href") or ""
        for link in v.page.locator("main ul.rows a[href^='/case/']").all()
    ]
    for path in acts:
        if "/letter/" in path or "/file/" in path:
            continue
        v.go(path)
        yield f"case-act-{path.rsplit('/', 1)[1]}"
    v.go("/case/write")
    v.send()
    yield "case-act-error"
    v.go("/case/choose-route")
    yield "case-act-not-now"
    v.go("/case/withdraw")
    v.page.fill("main textarea", "Wij hebben het zelf opgelost.")
    v.send()
    yield "case-act-code"
    v.go("/case/withdraw")
    yield "case-act-typed-before"
    v.go("/case")
    letter = v.page.locator("main a[href^='/case/letter/']").first
    letter.click()
    yield "case-letter"
    v.go("/case")
    v.press("main form[action='/case/leave'] button")
    yield "case-left"
    for name in ("Samira el Idrissi", "Pieter van Dam", "Roos Bakker", "Iris Mulder"):
        v.follow(name)
        yield f"case-of-{name.split()[0].lower()}"
    yield from _closed_meanwhile(v)


def _closed_meanwhile(v: Visitor) -> Iterator[str]:
    """Show what becomes of what is sent from a page that has closed."""
    v.follow("Fenna Postma")
    v.go("/case/write")
    v.page.fill("main textarea", "Er was nog iets. Ik vergat het te zeggen.")
    v.forget()
    v.send()
    yield "case-closed-kept"
    v.follow("Fenna Postma")
    yield "case-not-sent-yet"
