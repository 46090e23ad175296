"""What a file takes out of its pattern is gone, with all that hangs on it."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.leaflet.plain import text
from gehoord.procedure.reading import Unreadable, read, removed_in_vain
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import inherited, left_out, placed, problems
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure

HEAD = """
format       = 1
extends      = "{base}"
id           = "less"
version      = "1"
name         = {{ nl = "Klachten", en = "Complaints" }}
organisation = "Somebody"
address      = "complaints@example.org"
"""
WITH_ADVISER = ("small-firm", "wkkgz")
NO_STEP = 'adviser_first = "none"\n'


def over(base: str, more: str) -> Procedure:
    return read(HEAD.format(base=base) + more, calendars(), patterns())


@pytest.mark.parametrize("base", WITH_ADVISER)
def test_who_has_no_adviser_first_has_nothing_that_hangs_on_it(base: str) -> None:
    before, after = over(base, ""), over(base, NO_STEP)

    gone = {each.id for each in before.terms} - {each.id for each in after.terms}
    letters = {each.id for each in before.notices} - {each.id for each in after.notices}
    assert gone == {"adviser-answers", "after-adviser"}
    assert letters == {"passed-on", "please-answer", "adviser-answered"}
    assert before.acts.keys() - after.acts.keys() == {
        "settle-with-adviser",
        "answer-as-adviser",
    }
    assert [each for each in problems(after) if each.error] == []
    said = text(page(after, "en"), of_procedure(after, "en"))
    assert "You first talk to your adviser" not in said
    assert "after you got an answer in the first step" not in said


def test_a_compliment_still_goes_to_whom_it_is_about() -> None:
    assert over("wkkgz", NO_STEP).notice("compliment")


def test_what_the_file_itself_says_of_an_adviser_stays() -> None:
    own = (
        NO_STEP + '[acts]\nanswer-as-adviser = { by = ["adviser"], source = "line 1" }'
    )

    found = over("wkkgz", own)

    assert found.acts["answer-as-adviser"].source == "line 1"


def test_a_key_of_a_term_is_taken_out_by_its_path() -> None:
    assert over("uk-council-code", "").term("respond-1")
    kept = over("wkkgz", "").term("judge")
    taken = over("wkkgz", 'remove = ["term.judge.opens"]').term("judge")

    assert kept
    assert kept.opens == "third-party"
    assert taken
    assert taken.opens is None


def test_a_key_of_a_table_is_taken_out_by_its_path() -> None:
    (before,), (after,) = (
        over("wkkgz", more).bodies for more in ("", 'remove = ["third-party.damages"]')
    )

    assert before.damages is True
    assert after.damages is None
    assert (
        page(over("wkkgz", 'remove = ["third-party.damages"]'), "nl").texts("damages")
        == ()
    )


@pytest.mark.parametrize(
    ("path", "code", "near"),
    [
        ("acts.consent-to-anything", "removes-nothing", ""),
        ("term.judge.nothing", "removes-nothing", ""),
        ("term.jugde.opens", "removes-something-else", "term.judge.opens"),
        ("third-part", "removes-something-else", "third-party"),
    ],
)
def test_what_is_taken_out_and_is_not_there_is_doubted_and_no_error(
    path: str, code: str, near: str
) -> None:
    said = f'extends = "wkkgz"\nremove = ["{path}"]\n'

    (found,) = placed(tuple(removed_in_vain(said, patterns())), said)

    assert over("wkkgz", f'remove = ["{path}"]').terms == over("wkkgz", "").terms
    assert (found.code, found.error, found.line) == (code, False, 2)
    for lang in ("nl", "en"):
        assert path in sentence(found, lang)
        assert near in sentence(found, lang)


def test_a_key_of_a_row_that_goes_as_a_whole_is_not_taken_out_in_vain() -> None:
    gone = 'remove = ["term.extended-1", "term.extended-1.opens"]\n'

    found = removed_in_vain(HEAD.format(base="uk-council-code") + gone, patterns())

    assert list(found) == []


@pytest.mark.parametrize(
    ("paths", "told"),
    [
        (["term.cure", "incomplete"], []),
        (["incomplete.cure", "term.cure"], []),
        (["term.cure"], [("removes-something-else", "incomplete.cure")]),
    ],
)
def test_a_term_that_another_table_makes_is_taken_out_with_that_table(
    paths: list[str], told: list[tuple[str, str]]
) -> None:
    gone = f"remove = {paths}\n".replace("'", '"')

    found = removed_in_vain(HEAD.format(base="adr") + gone, patterns())

    assert [(x.code, x.facts["near_to"]) for x in found] == told


@pytest.mark.parametrize("path", ["third-party.binding_for", "third-party.damages"])
def test_what_a_pattern_took_out_itself_is_neither_left_nor_there_to_take_out(
    path: str,
) -> None:
    own = '[third-party]\nname = "the committee of the umbrella"\nsource = "3"\n'
    file = HEAD.format(base="adr") + "legal_bases = []\n"
    both = f'{file}remove = ["{path}"]\n{own}'

    left = {x.code for x in inherited(file + own, patterns())}
    assert "left-from-pattern" not in left
    assert [x.code for x in removed_in_vain(both, patterns())] == ["removes-nothing"]


def test_of_a_third_party_that_is_taken_out_whole_nothing_is_left() -> None:
    own = '[third-party]\nname = "the committee of the umbrella"\nsource = "3"\n'
    file = HEAD.format(base="wkkgz") + "legal_bases = []\n"

    whole, none = (
        {x.code for x in inherited(f"{file}{gone}{own}", patterns())}
        for gone in ('remove = ["third-party"]\n', "")
    )

    assert "left-from-pattern" in none - whole


def test_a_pattern_takes_out_of_the_one_below_it_only_what_is_there() -> None:
    ring = {**patterns(), "upon": 'extends = "wkkgz"\nremove = ["term.judge.nothing"]'}

    with pytest.raises(Unreadable) as found:
        read('extends = "upon"', calendars(), ring)

    assert [each.code for each in found.value.findings] == ["removes-nothing"]


@pytest.mark.parametrize(
    ("more", "left"),
    [
        ('remove = ["third-party"]', {"term.respond-2.opens", "term.extended-2.opens"}),
        (
            'remove = ["third-party", "term.respond-2.opens", "term.extended-2.opens"]',
            {},
        ),
    ],
)
def test_without_a_third_party_it_is_said_which_ways_to_one_to_take_out(
    more: str, left: set[str]
) -> None:
    said = HEAD.format(base="uk-council-code") + more

    found = problems(over("uk-council-code", more))

    opens = [x for x in found if x.code == "opens-nothing"]
    assert {left_out(x, said) for x in opens} == set(left)
    own = said + '\n[[term]]\nid = "respond-2"\nopens = "third-party"\n'
    assert {left_out(x, own) for x in opens if x.key[1] == "respond-2"} <= {""}
