"""A post that several people hold: each sentence reads well with “the trustees”."""

from __future__ import annotations

import pytest

from gehoord.organisation.texts import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.words.page.whole import page
from tests.leaflet.test_read_by_strangers import HEAD, lines, said

COUNCIL = HEAD.replace("wkkgz", "uk-council-code")
TRUSTEES = """
[[post]]
id     = "trustees"
name   = { nl = "de bestuurders", en = "the trustees" }
source = "article 2"

[[handled-by]]
role   = "trustees"
stage  = "2"
source = "article 3"

[[handled-by]]
role   = "trustees"
about  = ["handler"]
source = "article 4"

[[authority]]
role   = "trustees"
up_to  = "5000 EUR"
source = "article 5"

[[authority]]
role   = "trustees"
source = "article 6"
"""


@pytest.mark.parametrize(
    ("lang", "alone"),
    [
        ("nl", ("de bestuurders behandelt", "de bestuurders oordeelt", "kan geld")),
        ("en", ("the trustees handles", "the trustees judges", "and judges it")),
    ],
)
def test_the_name_of_a_post_of_several_is_followed_by_no_word_for_one(
    lang: str, alone: tuple[str, ...]
) -> None:
    told = (
        *lines("handled-by", TRUSTEES, lang, COUNCIL),
        *lines("authority", TRUSTEES, lang, COUNCIL),
    )

    posts = {"nl": "door de bestuurders", "en": "by the trustees"}[lang]
    assert len(told) == 4
    assert all(posts in each for each in told)
    assert not any(each in line.lower() for each in alone for line in told)


DESK = """
[names]
handler = { nl = "de coördinator", en = "the coordinator" }

[[post]]
id     = "desk"
name   = { nl = "de balie", en = "the front desk" }
source = "article 1"

[[handled-by]]
role   = "desk"
stage  = "1"
source = "article 1"

[[stage]]
id     = "2"
entry  = "sent-on"
source = "article 1"

[[stage]]
id     = "1"
acts   = { record-conversation = { by = ["handler", "owner"], source = "article 7" } }
source = "article 1"

[acts]
send-on = { by = ["handler"], source = "article 9" }
"""


@pytest.mark.parametrize(
    ("lang", "handler", "desk", "coordinator"),
    [
        ("nl", "De behandelaar", "de balie", "oördinator"),
        ("en", "The handler", "the front desk", "coordinator"),
    ],
)
def test_who_sends_on_goes_by_no_name_of_who_gets_it(
    lang: str, handler: str, desk: str, coordinator: str
) -> None:
    told = page(said(DESK, COUNCIL), lang)
    every = {x.anchor: x.text for each in told.published for x in each.lines}

    assert every["who-send-on"].startswith(handler)
    assert coordinator not in every["who-send-on"]
    there = every["who-in-stage-record-conversation-1"]
    assert desk in there
    assert coordinator not in there


def test_who_judges_first_keeps_the_name_where_a_post_handles_the_next_stage() -> None:
    file = """
format = 1
extends = "uk-council-code"
id = "x"
version = "1"
name = "Complaints"
language = ["en"]
organisation = "X"
address = "complaints@x.example"

[names]
handler = "the complaints officer"

[[post]]
id = "chief"
name = "the chief executive"
source = "art. 1"

[[handled-by]]
role = "chief"
stage = "2"
source = "art. 1"

[retention]
length = "2 years"
source = "choice"
"""

    told = page(read(file, calendars(), patterns()), "en")

    assert told.texts("who-judge") == ("The complaints officer judges your complaint.",)
