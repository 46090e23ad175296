"""A time from what nothing here sees, as the end of a review, is told all the same."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words.way import of_procedure
from tests.leaflet.test_promised_without_a_time import COUNCIL, NO_TIME
from tests.leaflet.test_read_by_strangers import lines, said

REVIEW = """
[[also]]
id     = "review"
part   = "when"
text   = { nl = "NL", en = "EN" }
source = "sentence 11"
"""
WITHIN = {
    "nl": "Wij schrijven u binnen 14 dagen na de herziening.",
    "en": "We write to you within 14 days of the review.",
}
OURS = """
[[term]]
id       = "call"
strength = "promise"
within   = "unspecified"
from     = "filed"
done_by  = ["conversation-held"]
public   = true
source   = "sentence 11"
"""


def beside(source: str = "sentence 11", en: str = WITHIN["en"]) -> str:
    told = REVIEW.replace("NL", WITHIN["nl"]).replace("EN", en)
    return told.replace("sentence 11", source)


def codes(more: str) -> list[str]:
    found = problems(read(COUNCIL + more, calendars(), patterns()))
    keys = (("term", "respond-2", "within"), ("also", "review", "text"))
    return [each.code for each in found if each.key in keys]


@pytest.mark.parametrize(
    ("lang", "promise", "none"),
    [
        ("en", "we promise this.", "names no time"),
        ("nl", "dit beloven wij.", "noemt geen termijn"),
    ],
)
def test_the_page_does_not_say_that_no_time_is_named_beside_that_time(
    lang: str, promise: str, none: str
) -> None:
    more = NO_TIME.format("promise") + beside()

    told = " ".join(lines("term-respond", more, lang, COUNCIL))

    assert promise in told
    assert none not in told
    assert lines("also-review", more, lang, COUNCIL) == (WITHIN[lang],)


def test_neither_does_the_way() -> None:
    more = NO_TIME.format("promise") + beside()

    steps = of_procedure(said(more, COUNCIL), "en").steps

    way = " ".join(each.sentence for each in steps)
    assert "our response after looking again" in way
    assert "no time is said" not in way


def test_an_aim_with_such_a_time_is_an_aim() -> None:
    told = " ".join(
        lines("term-respond", NO_TIME.format("target") + beside(), "en", COUNCIL)
    )

    assert "this is an aim, not a promise." in told


def test_what_has_no_words_of_its_own_says_that_the_page_tells_the_time() -> None:
    more = OURS.replace('id       = "call"', 'id       = "talk"') + beside()

    (dutch,) = lines("term-talk", more, "nl", COUNCIL)
    (english,) = lines("term-talk", more, "en", COUNCIL)

    assert "noemt geen termijn" not in dutch
    assert "names no time" not in english


def test_a_time_that_is_told_so_is_no_question_twice() -> None:
    assert codes(NO_TIME.format("promise")) == ["unspecified"]
    assert codes(NO_TIME.format("promise") + beside()) == []


@pytest.mark.parametrize(
    "more", [beside("sentence 12"), beside(en="We write to you.").replace("14", "die")]
)
def test_another_sentence_or_one_without_a_time_tells_it_not(more: str) -> None:
    whole = NO_TIME.format("promise") + more

    assert "unspecified" in codes(whole)
    assert "names no time" in " ".join(lines("term-respond", whole, "en", COUNCIL))


def test_a_time_beside_a_term_that_has_one_is_still_asked_about() -> None:
    timed = NO_TIME.format("promise").replace("unspecified", "4 weeks") + beside()

    assert codes(timed) == ["also-length", "also-told"]


NORMS = (
    ("Dat doen wij onmiddellijk.", "We do so immediately."),
    ("U hoort dat zo spoedig mogelijk.", "You hear that as soon as possible."),
    ("Dat is binnen een redelijke termijn.", "That is within a reasonable time."),
    ("Dat doen wij onverwijld.", "We do so without undue delay."),
)


@pytest.mark.parametrize(("nl", "en"), NORMS)
def test_a_norm_without_a_length_is_a_time_that_is_told(nl: str, en: str) -> None:
    sentence = REVIEW.replace("NL", nl).replace("EN", en)
    more = NO_TIME.format("promise") + sentence

    assert "unspecified" not in codes(more)
    for lang, none in (("en", "names no time"), ("nl", "noemt geen termijn")):
        assert none not in " ".join(lines("term-respond", more, lang, COUNCIL))


def test_a_norm_in_the_words_of_a_term_itself_is_told_too() -> None:
    about = 'about = { nl = "antwoord, zo snel mogelijk", en = "a prompt answer" }\n'
    talk = OURS.replace('id       = "call"', 'id       = "talk"')

    told = lines("term-talk", talk + about, "nl", COUNCIL)

    assert told == ("Dit beloven wij.",)


KEPT = """
[retention]
length = "unspecified"
source = "sentence 11"
"""
AS_LONG = REVIEW.replace("NL", "Wij bewaren het zo lang als nodig.").replace(
    "EN", "We keep it as long as necessary."
)


@pytest.mark.parametrize(
    ("lang", "none", "told"),
    [
        ("nl", "niet gezegd in de procedure", "Hoe lang: zoals deze pagina zegt."),
        ("en", "not said in the procedure", "For how long: as this page says."),
    ],
)
def test_as_long_as_needed_is_no_time_that_is_not_said(
    lang: str, none: str, told: str
) -> None:
    (unsaid,) = lines("retention", KEPT, lang, COUNCIL)
    (said_here,) = lines("retention", KEPT + AS_LONG, lang, COUNCIL)

    assert none in unsaid
    assert said_here.endswith(told)
    way = " ".join(
        x.sentence for x in of_procedure(said(KEPT + AS_LONG, COUNCIL), lang).steps
    )
    assert ("op deze pagina" if lang == "nl" else "on this page") in way
    found = problems(read(COUNCIL + KEPT + AS_LONG, calendars(), patterns()))
    assert "retention-unsaid" in {each.code for each in found}
