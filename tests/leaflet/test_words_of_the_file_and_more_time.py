"""Where word of more time keeps a term, its reader hears so, whatever it is called."""

from __future__ import annotations

import pytest

from gehoord.words.way import of_procedure
from tests.leaflet.test_no_more_than_is_said import COUNCIL
from tests.leaflet.test_read_by_strangers import lines, said, whole

MONTH = """
[[term]]
id       = "respond-1"
strength = "promise"
within   = "1 month"
from     = "filed"
opens    = "2"
public   = true
source   = "sentence 5"
"""
REASONED = """
[[term]]
id       = "judge"
strength = "promise"
within   = "1 month"
about    = { nl = "onze reactie", en = "our reasoned answer" }
source   = "sentence 5"
"""
OURS = {"nl": "Ons antwoord", "en": "Our response"}
OR_MORE = {
    "nl": ", of bericht dat er meer tijd nodig is.",
    "en": ", or notice that more time is needed.",
}


@pytest.mark.parametrize("lang", OR_MORE)
def test_a_stage_that_opens_late_says_that_word_of_more_time_keeps_it_shut(
    lang: str,
) -> None:
    told = whole(MONTH, lang, COUNCIL).split(OURS[lang], 1)[-1]

    assert told.startswith(OR_MORE[lang])


@pytest.mark.parametrize("lang", OR_MORE)
def test_words_of_the_file_leave_word_of_more_time_standing(lang: str) -> None:
    (line,) = lines("term-judge", REASONED, lang)

    assert OR_MORE[lang] in line


@pytest.mark.parametrize(("lang", "more"), OR_MORE.items())
def test_the_way_says_so_too(lang: str, more: str) -> None:
    steps = of_procedure(said(MONTH, COUNCIL), lang).steps

    (step,) = (x.sentence for x in steps if x.stop == "judgement")
    assert more.strip(",.") in step


def test_what_is_kept_by_the_answer_alone_says_nothing_of_it() -> None:
    alone = REASONED + 'kept_by = ["judgement", "closing-letter"]\n'

    (line,) = lines("term-judge", alone, "en")

    assert "more time" not in line


def test_a_file_that_says_so_itself_does_not_say_it_twice() -> None:
    own = REASONED.replace("our reasoned answer", "our answer, or word of more time")

    (line,) = lines("term-judge", own, "en")

    assert line.count("more time") == 1


WITHOUT = """
remove = ["extension", "term.extended", "acts.take-more-time", "notices.more-time",
  "acts.consent-to-more-time"]

[third-party]
name   = "Kifid"
source = "sentence 2"

[[term]]
id       = "judge"
strength = "promise"
within   = "8 weeks"
opens    = "third-party"
kept_by  = ["judgement", "closing-letter"]
source   = "sentence 1"

[text]
"sentence 1" = "We answer within 8 weeks of receipt."
"sentence 2" = "Kifid judges complaints about advice."
"""


@pytest.mark.parametrize(
    ("lang", "label"),
    [("nl", "Ons oordeel: Lukt ons dat niet"), ("en", "Our judgement: If we fail")],
)
def test_a_file_that_takes_no_more_time_names_it_nowhere(lang: str, label: str) -> None:
    told = whole(WITHOUT, lang)

    assert label in told
    assert OR_MORE[lang].strip(",. ") not in told
