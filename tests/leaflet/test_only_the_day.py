"""A sentence that gives a day alone is not told to say what comes on it, or after it."""

from __future__ import annotations

import pytest

from tests.leaflet.test_given_to_somebody import HEAD
from tests.leaflet.test_only_what_a_sentence_says import lines
from tests.leaflet.test_read_by_strangers import said

NEW_DATE = """
[[term]]
id     = "new-date"
public = true
source = "line 1"

[text]
"line 1".{} = "{}"
"""
WINDOW = """
[[filing-window]]
id     = "year"
length = "1 year"
from   = "event"
late   = "may-refuse"
source = "line 1"

[text]
"line 1".{} = "{}"
"""
SMALL = HEAD.replace("wkkgz", "small-firm")


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "If we need longer, you hear a new date."),
        ("nl", "Duurt het langer, dan noemen wij u een nieuwe datum."),
    ],
)
def test_a_new_date_is_told_as_that_alone(lang: str, sentence: str) -> None:
    procedure = said(NEW_DATE.format(lang, sentence), SMALL)

    published, ours = (lines(procedure, own=own) for own in (False, True))

    assert published["new-day-new-date"].text == (
        "If we take more time, we name a new day."
    )
    assert "line 1" in published["new-day-new-date"].note
    assert "proposal" in ours["term-new-date"].text
    assert "line 1" not in ours["term-new-date"].note
    assert "term-new-date" not in published


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "If we need longer, we name the date of our proposal."),
        ("nl", "Duurt het langer, dan hoort u wanneer u een antwoord krijgt."),
    ],
)
def test_what_comes_on_the_new_date_stays_with_its_sentence(
    lang: str, sentence: str
) -> None:
    procedure = said(NEW_DATE.format(lang, sentence), SMALL)

    assert "line 1" in lines(procedure, own=False)["term-new-date"].note


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "You can complain within a year after it happened."),
        ("en", "Complain no later than a year after it happened."),
        ("nl", "U dient de klacht in binnen een jaar nadat het is gebeurd."),
        ("en", "Complain within a year of it, or of hearing of it if that is later."),
        ("en", "Within a year; after that you are deemed to have accepted it."),
        ("nl", "Na het verstrijken van een jaar wordt u geacht het te aanvaarden."),
    ],
)
def test_what_follows_from_being_late_is_ours_where_only_the_time_is_given(
    lang: str, sentence: str
) -> None:
    procedure = said(WINDOW.format(lang, sentence), SMALL)

    published, ours = (lines(procedure, own=own) for own in (False, True))

    window = published["filing-window-year"]
    assert window.text == "Send in your complaint within one year after the event."
    assert "line 1" in window.note
    late = ours["too-late-year"]
    assert late.text == "Too late: we may decide not to take the complaint up."
    assert not late.note


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "We do not take up what happened more than a year ago."),
        ("en", "We can only look at complaints made within a year."),
        ("nl", "Klagen kan tot een jaar na de gebeurtenis, tenzij u niet kon."),
        ("nl", "Na een jaar vervalt het recht om te klagen."),
    ],
)
def test_what_follows_from_being_late_stays_with_a_sentence_that_says_it(
    lang: str, sentence: str
) -> None:
    procedure = said(WINDOW.format(lang, sentence), SMALL)

    window = lines(procedure, own=False)["filing-window-year"]

    assert window.text.endswith("we may decide not to take the complaint up.")
