"""How to reach a third party may be unsaid: the page says so, and a letter says less."""

from __future__ import annotations

from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words.page.whole import page
from tests.procedure.examples.test_invented import text
from tests.shipped import CALENDARS, PATTERNS

HEATING = text("heating-firm")
CONTACT = 'contact      = "https://installation.example.com"'
UNSAID = HEATING.replace(CONTACT, 'contact      = "unspecified"')


def test_what_is_not_said_is_a_doubt_and_stands_on_the_page() -> None:
    rules = read(UNSAID, CALENDARS, PATTERNS)

    found = {each.code: each.error for each in problems(rules)}
    told = " ".join(page(rules, "nl").texts("unspecified-contact"))

    assert found["third-party-without-contact"] is False
    assert told == "Hoe u daar komt, staat niet in de procedure."
