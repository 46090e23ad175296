"""A line of the page is no surer than its sentence, which makes a reserve."""

from __future__ import annotations

import pytest

from tests.leaflet.test_given_to_somebody import HEAD
from tests.leaflet.test_only_the_day import SMALL, WINDOW
from tests.leaflet.test_only_what_a_sentence_says import lines
from tests.leaflet.test_read_by_strangers import said

NAMED = """
[sources]
"line 1" = ["{}"]

[text]
"line 1".{} = "{}"
"""


def told(key: str, lang: str, sentence: str, more: str = "") -> str:
    return HEAD + more + NAMED.format(key, lang, sentence)


@pytest.mark.parametrize(
    ("lang", "sentence", "line"),
    [
        (
            "en",
            "We deal with it in confidence, however it may be necessary to name you.",
            "We treat your complaint as confidential, but for what our text excepts.",
        ),
        (
            "nl",
            "Wij behandelen uw klacht vertrouwelijk, tenzij de wet anders zegt.",
            "We treat your complaint as confidential, but for what our text excepts.",
        ),
        (
            "nl",
            "Wij zoeken zoveel mogelijk een oplossing. Uw klacht blijft vertrouwelijk.",
            "We treat your complaint as confidential.",
        ),
        (
            "nl",
            "Klachten worden ten alle tijden vertrouwelijk behandeld.",
            "We always treat your complaint as confidential.",
        ),
    ],
)
def test_it_is_as_confidential_as_the_text_says(
    lang: str, sentence: str, line: str
) -> None:
    procedure = said(told("confidential", lang, sentence), "")

    assert lines(procedure, own=False)["confidential"].text == line


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Anonymous complaints are considered at the discretion of the head."),
        ("nl", "Of wij iets doen met een anonieme klacht, beslist de directeur."),
    ],
)
@pytest.mark.parametrize("choice", ["accept", "accept-with-limits"])
def test_what_somebody_decides_of_the_nameless_is_not_allowed_to_all(
    lang: str, sentence: str, choice: str
) -> None:
    procedure = said(told("anonymous", lang, sentence, f'anonymous = "{choice}"\n'), "")

    assert lines(procedure, own=False)["anonymous"].text == (
        "Without a name is possible only as our text says."
    )


@pytest.mark.parametrize(
    ("choice", "sentence", "published", "ours"),
    [
        (
            "refuse",
            "We do not take up complaints without a name.",
            "Not without a name.",
            "Is your name missing? Then we first ask who you are.",
        ),
        (
            "accept-with-limits",
            "You may complain anonymously.",
            "Without a name is allowed.",
            "Do you give no name? What needs an address we cannot do then.",
        ),
    ],
)
def test_what_we_do_of_the_nameless_beside_the_text_is_ours(
    choice: str, sentence: str, published: str, ours: str
) -> None:
    procedure = said(told("anonymous", "en", sentence, f'anonymous = "{choice}"\n'), "")

    assert lines(procedure, own=False)["anonymous"].text == published
    assert lines(procedure, own=True)["anonymous-apart"].text == ours


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        ("refuse", "Without a name we do nothing; we ask you who you are."),
        ("accept-with-limits", "You may be anonymous, but then we cannot answer you."),
    ],
)
def test_what_the_text_says_of_the_nameless_stays_with_it(
    choice: str, sentence: str
) -> None:
    procedure = said(told("anonymous", "en", sentence, f'anonymous = "{choice}"\n'), "")

    assert "; " in lines(procedure, own=False)["anonymous"].text
    assert "anonymous-apart" not in lines(procedure, own=True)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "If you are not satisfied, complain, normally within a year of it."),
        ("nl", "Bent u niet tevreden? Dien uw klacht in, in de regel binnen een jaar."),
    ],
)
def test_a_usual_time_to_complain_is_told_as_usual(lang: str, sentence: str) -> None:
    procedure = said(WINDOW.format(lang, sentence), SMALL)

    assert lines(procedure, own=False)["filing-window-year"].text == (
        "Send in your complaint within one year after the event. Our text gives that "
        "as the usual time."
    )
    assert "Too late" in lines(procedure, own=True)["too-late-year"].text
