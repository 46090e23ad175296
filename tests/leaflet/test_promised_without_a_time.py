"""What is promised without a time, or only if more time is taken, says just that."""

from __future__ import annotations

import pytest

from gehoord.words.way import of_procedure
from tests.leaflet.test_read_by_strangers import HEAD, lines, said

COUNCIL = HEAD.replace("wkkgz", "uk-council-code")
NO_TIME = """
[[term]]
id       = "respond-2"
strength = "{}"
within   = "unspecified"
from     = "escalated"
source   = "sentence 11"
"""


def on_the_way(body: str, lang: str) -> str:
    steps = of_procedure(said(body, COUNCIL), lang).steps
    return " ".join(each.sentence for each in steps)


@pytest.mark.parametrize(
    ("strength", "lang", "line", "left_out"),
    [
        (
            "promise",
            "en",
            "we promise this, but the procedure names no time.",
            "how long this takes",
        ),
        (
            "promise",
            "nl",
            "dit beloven wij, maar de procedure noemt geen termijn.",
            "hoe lang dit duurt",
        ),
        (
            "statutory",
            "en",
            "the law demands this, but the procedure names no time.",
            "how long this takes",
        ),
        ("target", "en", "the procedure names no time.", "promise this"),
    ],
)
def test_an_answer_without_a_time_is_promised_and_its_time_is_not(
    strength: str, lang: str, line: str, left_out: str
) -> None:
    first, told = lines("term-respond", NO_TIME.format(strength), lang, COUNCIL)

    assert line in told
    assert left_out not in told
    assert line not in first


PRACTICE = """
[[term]]
id       = "call"
strength = "practice"
within   = "unspecified"
from     = "filed"
done_by  = ["conversation-held"]
about    = { nl = "een telefoongesprek met u", en = "a telephone call with you" }
source   = "choice"
"""


def test_of_a_talk_without_a_time_nobody_is_told_how_long_it_lasts() -> None:
    (dutch,) = lines("term-call", PRACTICE, "nl", COUNCIL)
    (english,) = lines("term-call", PRACTICE, "en", COUNCIL)

    assert dutch.startswith("De procedure noemt geen termijn.")
    assert english.startswith("The procedure names no time.")


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "our response after looking again (no time is said)"),
        ("nl", "ons antwoord nadat wij opnieuw keken (er staat geen termijn bij)"),
    ],
)
def test_the_way_says_of_an_answer_that_it_names_no_time(lang: str, line: str) -> None:
    assert line in on_the_way(NO_TIME.format("promise"), lang)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "term, if we take more time: our response by the new date; we name"),
        (
            "nl",
            "termijn, als wij meer tijd nemen: ons antwoord op de nieuwe datum; wij",
        ),
    ],
)
def test_the_way_promises_a_new_date_only_if_more_time_is_taken(
    lang: str, line: str
) -> None:
    told = on_the_way("", lang)

    assert line in told
    assert told.count("op de nieuwe datum" if lang == "nl" else "by the new date") == 2


REVERSED = """
[[term]]
id       = "reverse"
strength = "promise"
within   = "{}"
from     = "{}"
done_by  = ["agreement-settled"]
about    = {{ nl = "volledig herstel", en = "reversal, in whole" }}
public   = true
source   = "sentence 10"
"""


@pytest.mark.parametrize(
    ("lang", "condition"),
    [
        ("en", "This holds after your complaint was upheld, or partly."),
        ("nl", "Dit geldt nadat u gelijk kreeg, of deels."),
    ],
)
def test_what_is_promised_without_a_time_to_some_says_to_whom(
    lang: str, condition: str
) -> None:
    (open_end,) = lines(
        "term-reverse", REVERSED.format("unspecified", "judged-upheld"), lang
    )
    (to_all,) = lines("term-reverse", REVERSED.format("unspecified", "filed"), lang)
    (timed,) = lines("term-reverse", REVERSED.format("3 days", "judged-upheld"), lang)

    assert condition in open_end
    assert "This holds" not in to_all
    assert "Dit geldt" not in to_all
    assert condition not in timed
