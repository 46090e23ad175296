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


HEARD = """
[acts]
judge = {{ by = ["handler"], needs = [{}], source = "line 1" }}

[text]
"line 1".{} = "{}"
"""
BOTH = '"complainant-heard", "respondent-heard"'
ALL = (
    "Before we judge, we hear all who are involved. You are one of them, and so is whom "
    "you complain about."
)


@pytest.mark.parametrize(
    ("lang", "sentence", "line"),
    [
        (
            "nl",
            "De behandelaar hoort alle betrokkenen.",
            ALL,
        ),
        (
            "en",
            "Before we answer, we hear you and whom it is about.",
            "Before we judge, we hear you and whom you complain about.",
        ),
    ],
)
def test_who_is_heard_is_told_without_an_exception_of_ours(
    lang: str, sentence: str, line: str
) -> None:
    procedure = said(HEARD.format(BOTH, lang, sentence), HEAD)

    published, ours = (lines(procedure, own=own) for own in (False, True))

    heard = {"heard-both", "heard-all"} & published.keys()
    assert [published[each].text for each in heard] == [line]
    assert ours["heard-unless"].text == (
        "Do we not hear somebody who is to be heard? Then the dossier says why."
    )


def test_that_somebody_may_not_be_heard_stays_with_a_sentence_that_says_it() -> None:
    sentence = "We hear both sides, unless they do not want that."
    procedure = said(HEARD.format(BOTH, "en", sentence), HEAD)

    assert lines(procedure, own=False)["heard-both"].text.endswith(
        "If that is not done, the dossier says why."
    )
    assert "heard-unless" not in lines(procedure, own=True)
