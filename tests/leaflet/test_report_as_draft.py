"""What both can react to goes by the name that the file gives its letter."""

from __future__ import annotations

import pytest

from tests.leaflet.test_read_by_strangers import whole

ROWS = """
[acts]
send-draft       = {{ by = ["handler"], source = "zin 8" }}
comment-on-draft = {{ by = ["complainant", "respondent"], source = "zin 10" }}
judge            = {{ by = ["handler"], needs = ["draft-sent"], source = "zin 12" }}

[notices.report]
after    = "draft-sent"
to       = ["complainant", "respondent"]
carries  = "full"
name     = {{ nl = "{nl}", en = "{en}" }}
text     = {{ nl = "Hierbij ons rapport.", en = "Here is our report." }}
source   = "zin 9"

[[term]]
id       = "reactions"
strength = "window"
within   = "1 week"
from     = "draft-sent"
ended_by = ["everybody-commented", "closing-begun"]
stops    = false
about    = {{ nl = "uw reactie", en = "your reaction" }}
waits    = {{ nl = "U kunt reageren.", en = "You can react." }}
source   = "zin 10"

[text]
"zin 8" = "Wij stellen een rapport op."
"zin 9" = "Wij sturen u het rapport."
"zin 10" = "Beiden kunnen reageren binnen een week."
"zin 12" = "Dan volgt ons oordeel."
"""


@pytest.mark.parametrize(
    ("lang", "reached", "sent", "since"),
    [
        (
            "nl",
            "U krijgt het rapport van onze bevindingen, en kunt erop reageren",
            "stuurt het rapport van onze bevindingen",
            "nadat u het rapport van onze bevindingen kreeg",
        ),
        (
            "en",
            "You get the report of what we found, and can comment on it",
            "sends the report of what we found",
            "after you got the report of what we found",
        ),
    ],
)
def test_a_report_is_not_called_a_draft(
    lang: str, reached: str, sent: str, since: str
) -> None:
    named = "Het rapport van onze bevindingen", "The report of what we found"
    page = whole(ROWS.format(nl=named[0], en=named[1]), lang)

    assert reached in page
    assert sent in page
    assert since in page
    assert ("het concept" if lang == "nl" else "the draft") not in page


def test_a_draft_stays_one() -> None:
    page = whole(ROWS.format(nl="Concept", en="Draft"), "nl")

    assert "U krijgt een concept van ons oordeel, en kunt erop reageren" in page
    assert "stuurt het concept van het oordeel" in page
