"""The form asks about people by the names that the organisation has for them."""

from __future__ import annotations

from html import unescape

import pytest
from django.utils import translation

from gehoord.console.procedure_file import calendars, patterns
from gehoord.counter.asking import Asker, Page
from gehoord.counter.draft import Draft
from gehoord.counter.questions import AdviserPage, ApprovePage, SpokenPage
from gehoord.procedure.parts import Kind, Spoken
from gehoord.procedure.reading import read
from tests.cast import OFFICE

CLUB = """
format       = 1
extends      = "small-firm"
id           = "club"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Roeivereniging"
address      = "klachten@example.org"
"""
NAMES = """
[names]
adviser = { nl = "de vertrouwenspersoon", en = "the confidential adviser" }
"""


def asked(kind: type[Page], more: str, lang: str) -> str:
    procedure = read(CLUB + more, calendars(), patterns())
    draft = Draft(kind=Kind.COMPLAINT, spoken=Spoken.PASS_ON, words="Het ging mis.")
    asker = Asker(procedure=procedure, office=OFFICE, draft=draft, lang=lang)
    with translation.override(lang):
        return unescape(str(kind(asker)))


@pytest.mark.parametrize(
    ("page", "nl", "en"),
    [
        (
            SpokenPage,
            "Hebt u het met de vertrouwenspersoon besproken?",
            "Have you discussed it with the confidential adviser?",
        ),
        (
            AdviserPage,
            "Wie is de vertrouwenspersoon?",
            "Who is the confidential adviser?",
        ),
        (
            ApprovePage,
            "Deze woorden gaan naar de vertrouwenspersoon",
            "These words go to the confidential adviser",
        ),
    ],
)
def test_who_is_spoken_with_first_is_called_by_its_own_name(
    page: type[Page], nl: str, en: str
) -> None:
    dutch, english = (asked(page, NAMES, lang) for lang in ("nl", "en"))

    assert nl in dutch
    assert en in english
    assert "adviseur" not in dutch


def test_without_a_name_it_is_the_adviser() -> None:
    assert "Hebt u het met uw adviseur besproken?" in asked(SpokenPage, "", "nl")
