"""From when the time counts in which one can go outside is on the page."""

from __future__ import annotations

from gehoord.procedure.rules import Procedure
from gehoord.words.page.whole import page
from tests.promises.test_how_to_write import FIRST_LINES, procedure

TWO = """
[[third-party]]
id      = "first"
name    = { nl = "de bemiddelaar", en = "the mediator" }
type    = "mediator"
contact = "https://mediator.example"
window  = "3 months"
source  = "line 1"

[[third-party]]
id      = "second"
after   = "first"
name    = { nl = "de commissie", en = "the committee" }
type    = "committee"
contact = "https://committee.example"
window  = "6 weeks"
source  = "line 2"
"""


def windows(rules: Procedure, lang: str) -> list[str]:
    return list(page(rules, lang).texts("body-window"))


def test_of_who_comes_after_another_it_is_not_said_to_count_from_our_letter() -> None:
    rules = procedure(FIRST_LINES.format(base="wkkgz") + TWO)

    assert windows(rules, "nl") == [
        "U kunt daarheen tot drie maanden na onze laatste brief.",
        "Hoe lang u daarheen kunt: zes weken.",
    ]


def test_what_the_file_says_in_words_is_left_as_it_is() -> None:
    own = '[third-party]\nwindow = "until the end of the year"\nsource = "line 1"\n'

    rules = procedure(FIRST_LINES.format(base="awb") + own)

    assert windows(rules, "en") == ["Until when: until the end of the year."]
