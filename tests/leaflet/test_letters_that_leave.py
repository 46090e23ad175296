"""Of the letters that one can get, the page names those that can leave."""

from __future__ import annotations

import pytest

from gehoord.words.page.whole import page
from tests.leaflet.test_read_by_strangers import HEAD, said

COUNCIL = HEAD.replace("wkkgz", "uk-council-code")
LETTER = """
[notices]
not-finished = { after = "term-softened", to = ["complainant"], carries = "full", \
source = "art. 1" }
"""
TERMS = ("acknowledge", "respond-1", "respond-2", "extended-1", "extended-2")
SOFTENED = "".join(
    f'\n[[term]]\nid = "{each}"\nfallback = "say-not-finished"\n' for each in TERMS
)
BROKEN = {"nl": "Toezegging niet nagekomen", "en": "Promise not kept"}
UNFINISHED = {"nl": "Nog niet af", "en": "Not finished yet"}


def told(more: str, lang: str) -> str:
    shown = page(said(more, COUNCIL), lang)
    return " ".join(shown.texts("told", "own-told"))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_who_is_always_told_that_it_is_late_gets_no_letter_of_a_broken_promise(
    lang: str,
) -> None:
    before, after = told("", lang), told(LETTER + SOFTENED, lang)

    assert BROKEN[lang] in before
    assert BROKEN[lang] not in after
    assert UNFINISHED[lang] in after


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_letter_about_what_is_late_leaves_where_the_clock_says_so(lang: str) -> None:
    assert UNFINISHED[lang] not in told(LETTER, lang)


def test_what_nobody_may_do_is_told_in_no_letter() -> None:
    without = 'remove = ["acts.reach-out"]'

    assert "We tried to reach you" in told("", "en")
    assert "We tried to reach you" not in told(without, "en")
