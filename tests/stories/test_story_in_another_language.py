"""Story 15: a complaint in a language that is a catalogue and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import pytest
from django.http.response import HttpResponseBase
from pytest_django import Settings

from gehoord.languages import spoken, whole
from gehoord.organisation.texts import shipped
from tests import firm as firms
from tests.accented import NAME, accented, in_frisian
from tests.cast import FATIMA
from tests.further import frisian_served, plain_words, read_out
from tests.shipped import SHIPPED
from tests.stories import office
from tests.stories.browser import Answer, Browser, Page, found
from tests.stories.office import COMPLAINT, Story

pytestmark = pytest.mark.django_db

DATA: Final = " ".join(
    [
        *(NAME, FATIMA.name, FATIMA.address, "Advies Voorbeeld", "Website"),
        *(name for _, name, *_ in firms.STAFF),
        *(
            "Gehoord",
            "Django",
            "Python",
            "SQLite",
            "ODS",
            "INBOX",
            "Google",
            "Microsoft",
        ),
    ]
)
"""Names of people, and of things that are called alike everywhere."""
TYPED: Final = {
    **COMPLAINT,
    "words": accented("Nobody came to the training."),
    "subject": accented("Training"),
}
CALLED: Final = {
    "/desk/figures": "kleuterrevolutie",
    "/desk/machine": "PostgreSQL Debian",
    "/desk/procedure/edit": " ".join(SHIPPED),
}
"""The names of procedure files and of a database, where they are read."""
ALIKE: Final = ("/letters/",)
"""Pages of which there are many, with nothing in them but what the others have."""
DONE: Final[dict[str, dict[str, dict[str, str]]]] = {
    "ank": {
        "record-concern": {"about": "nobody"},
        "appoint-handler": {"staff": "4"},
    },
    "noor": {"propose": {"words": accented("We do it again.")}},
}
FILES: Final = (".pdf", "/pdf", ".json", ".zip", ".csv", ".ods", ".ics", "/copy")


class Reading(Browser):
    """A browser that asks for Frisian, and keeps what no catalogue said."""

    def __init__(self) -> None:
        super().__init__()
        self._client.defaults["HTTP_ACCEPT_LANGUAGE"] = "fy"
        self.unsaid: dict[str, set[str]] = {}
        self.seen: set[str] = set()

    def _show(self, response: HttpResponseBase, path: str) -> Page:
        page = super()._show(response, path)
        assert '<html lang="fy"' in page.html, page.path
        self.seen.add(page.path)
        known = f"{DATA} {CALLED.get(page.path, '')}"
        if words := plain_words(read_out(page.html), known=known):
            self.unsaid[page.path] = words
        return page

    def look_around(self, begin: Page, within: str, *, but: tuple[str, ...]) -> None:
        """Open every page that is linked from here and lies within."""
        left = list(begin.links)
        while left:
            path = left.pop().partition("#")[0]
            known = path.partition("?")[0] in {x.partition("?")[0] for x in self.seen}
            if known or not path.startswith(within) or path.endswith(FILES):
                continue
            if any(part in path for part in but):
                continue
            page = self.open(path)
            assert page.status == 200, path
            left += page.links


def _text(name: str) -> str:
    """Return a procedure in Frisian, with the third party who sits at the firm."""
    return in_frisian(shipped(name)).replace("Sanne Maas-van Kaathoven", "Sanne Derde")


@pytest.fixture(autouse=True)
def _frisian(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(firms, "shipped", _text)
    monkeypatch.setattr(office, "Browser", Reading)
    with frisian_served(settings):
        yield


def at_desk(story: Story, who: str) -> Reading:
    """Return the browser of someone who works there."""
    browser = story.desk(who).browser
    assert isinstance(browser, Reading)
    return browser


def mistaken(browser: Browser) -> None:
    """Send the form as it stands, where that is a mistake; else go back."""
    path = browser.page.path
    browser.submit(press="on" if path.endswith("/files") else "")
    browser.open(path)


def fill_in(browser: Browser, answers: Mapping[str, str]) -> Page:
    """Fill in the form, each page first as it stands, and send it."""
    left = dict(answers)
    browser.open("/form")
    while not browser.page.path.endswith("/form/check"):
        mistaken(browser)
        fields = browser.main().fields
        here: dict[str, Answer] = {n: v for n, v in left.items() if n in fields and v}
        files = browser.page.path.endswith("/files")
        browser.submit(here, press="on" if files else "")
        left = {n: v for n, v in left.items() if n not in fields}
    return browser.submit()


def test_whoever_complains_reads_every_page_in_the_language_of_the_catalogue(
    story: Story,
) -> None:
    anyone = Reading()
    for path in ("/", "/procedure", "/privacy", "/embed", "/follow"):
        anyone.open(path)
    mistaken(anyone)

    receipt = fill_in(anyone, TYPED)
    story.reference = found(office.REFERENCE, receipt.text)
    story.clock()
    sender = story.sender
    sender.browser = reader = Reading()
    page = sender.follow()
    reader.look_around(page, "/case", but=())

    assert anyone.unsaid == {}
    assert reader.unsaid == {}
    assert receipt.path.endswith("/form/receipt")
    assert {"/", "/procedure", "/form/words", "/form/reach"} <= anyone.seen
    assert {"/case/write", "/case/withdraw"} <= reader.seen


def test_who_works_there_reads_every_page_and_every_letter_in_it_too(
    story: Story,
) -> None:
    story.reference = found(office.REFERENCE, fill_in(Reading(), TYPED).text)
    story.clock()
    for who, acts in DONE.items():
        desk = story.desk(who)
        for act, answers in acts.items():
            desk.ask(act)
            desk.act(act, **answers)
        at_desk(story, who).look_around(desk.case(), "/desk", but=ALIKE)
    story.days(20)
    nobody = accented("Nobody answered.")
    story.desk("noor").act("reach-out", medium="phone", words=nobody)
    story.days(20)

    letters = {
        f"{each.notice} to {each.to}": plain_words(
            f"{each.subject}\n{each.text}", known=DATA
        )
        for each in story.letterbox.mails
    }
    for who in DONE:
        assert at_desk(story, who).unsaid == {}
    assert {name: words for name, words in letters.items() if words} == {}
    assert {"proposal to complainant", "closing-letter to complainant"} <= {*letters}


def test_a_letter_leaves_in_time_in_another_language_when_its_own_is_not_whole(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.reference = found(office.REFERENCE, fill_in(Reading(), TYPED).text)

    monkeypatch.setattr(whole, "lacking", lambda _path: 3)  # after an upgrade
    spoken.forget()
    story.clock()

    receipt = story.letterbox.last("receipt")
    assert receipt.subject.startswith("Advies Voorbeeld: wij hebben uw bericht")
    assert story.opened.case.language == "fy"
