"""What a lawyer found in twelve procedures that people outside wrote, and what not."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import reason

HEAD = """
extends = "{extends}"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
legal_bases = {laws}
"""
COURT = HEAD.format(extends="uk-council-code", laws="[]")
CARE = HEAD.format(extends="wkkgz", laws='["Wkkgz 13-23"]')
POLICE = HEAD.format(extends="uk-council-code", laws='["Awb 9:1-9:16"]')
PANEL = """
[[panel]]
acts = ["judge"]
size = {}
source = "line 4"
"""
STEP = """
[[stage]]
id = "2"
within = "{}"
source = "line 5"
"""
KEPT = """
remove = ["third-party"]

[[retention.rule]]
outcome = {}
length = "20 years"
source = "line 9"
"""
BOARD = """
[third-party]
type = "dispute board"
name = {{ nl = "de Commissie", en = "the Board" }}
contact = "https://board.example"
binding_for = ["complainant", "organisation"]
court_choice = false
costs = "{costs}"
source = "line 8"
"""
WHOLE = """
[[term]]
id = "respond-2"
strength = "statutory"
within = "{within}"
from = "escalated"
counted_from = "filed"
source = "{source}"
"""
SCOTTISH = (
    (
        HEAD.format(extends="uk-council-code", laws='["SPSO Act 2002"]').replace(
            "{", "{{"
        )
    ).replace("}", "}}")
    + """
[[term]]
id = "respond-1"
within = "{first}"
from = "filed"
source = "line 3"

[[term]]
id = "respond-2"
within = "{second}"
from = "escalated"
source = "line 4"

[[extension]]
of = ["respond-1", "extended-1"]
stage = "1"
longest = "5 working days"
times = 1
source = "line 3"

[[extension]]
of = ["respond-2", "extended-2"]
stage = "2"
source = "line 4"
"""
)
HEARD = '"complainant-heard", "respondent-heard"'


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        (COURT + PANEL.format(1), "panel-of-one", True),
        (COURT + PANEL.format(3), "panel-of-one", False),
        (COURT + PANEL.replace("size = {}", ""), "panel-size-unsaid", True),
        (COURT + PANEL.replace("size = {}", ""), "panel-of-one", False),
        (COURT + PANEL.format(3), "panel-size-unsaid", False),
        (COURT + PANEL.format("3\noutside = 4"), "panel-more-from-outside", True),
        (COURT + PANEL.format("3\noutside = 3"), "panel-more-from-outside", False),
        (COURT + STEP.format("5 working days"), "stage-window-short", True),
        (COURT + STEP.format("2 weeks"), "stage-window-short", False),
        (COURT + KEPT.format('["ruled"]'), "retention-never-fits", True),
        (COURT + KEPT.format('["ruled", "judged"]'), "retention-never-fits", False),
        (COURT + 'remove = ["third-party"]', "opens-nothing", True),
        (COURT, "statutory-without-law", True),
    ],
)
def test_what_nobody_would_want_is_asked_about_and_what_is_usual_is_not(
    text: str, code: str, found: bool
) -> None:
    assert (code in _codes(_problems(text))) is found


def test_the_next_stage_can_be_opened_where_there_is_no_third_party() -> None:
    text = COURT + 'remove = ["third-party"]'

    opened = [x.near for x in _problems(text) if x.code == "opens-nothing"]

    assert opened == ["respond-2", "extended-2"]  # the first stage opens the second


@pytest.mark.parametrize(
    ("law", "found"), [("Wkkgz 13-23", False), ("Huishoudelijk reglement", True)]
)
def test_a_board_for_care_binds_by_its_law_and_another_leaves_the_court(
    law: str, found: bool
) -> None:
    text = HEAD.format(extends="wkkgz", laws=f'["{law}"]') + BOARD.format(costs="none")

    assert ("binding-without-court" in _codes(_problems(text))) is found


@pytest.mark.parametrize(
    ("costs", "code"),
    [
        ("52,50 euro, terug bij gelijk", ""),
        ("52,50 euro", "costs-not-paid-back"),
        ("500 euro, terug bij gelijk", "costs-that-deter"),
    ],
)
def test_a_board_for_care_may_ask_a_fair_fee_that_is_paid_back(
    costs: str, code: str
) -> None:
    found = _codes(_problems(CARE + BOARD.format(costs=costs)))

    assert {each for each in found if each.startswith("costs-")} == {code} - {""}


def test_both_sides_are_heard_in_each_stage_where_a_judgement_can_come() -> None:
    judges = f'[acts]\njudge = {{ by = ["handler"], needs = [{HEARD}], source = "4" }}'
    later = (
        STEP.format("4 weeks")
        + 'acts = {{ judge = {{ by = ["owner"]{}, source = "4" }} }}\n'
    )

    unheard = POLICE + later.format("") + judges
    heard = POLICE + later.format(f", needs = [{HEARD}]") + judges

    assert "judged-unheard" in _codes(_problems(unheard))
    assert "judged-unheard" not in _codes(_problems(heard))


@pytest.mark.parametrize(
    ("within", "source", "found"),
    [
        ("20 weeks", "Awb 9:11", True),
        ("6 weeks", "Awb 9:11", False),
        ("14 weeks", "Politiewet 2012, artikel 70", False),
    ],
)
def test_the_law_gives_one_time_for_the_whole_in_whichever_stage_that_ends(
    within: str, source: str, found: bool
) -> None:
    text = POLICE + WHOLE.format(within=within, source=source)

    long = [x.near for x in _problems(text) if x.code == "longer-than-the-law"]

    assert ("respond-2" in long) is found


@pytest.mark.parametrize(
    ("mailbox", "found"),
    [
        ("grievance", False),
        ("yoursay", False),
        ("meldpunt", False),
        ("keuken", False),
        ("cwi", False),
        ("ank.bos", True),
    ],
)
def test_a_mailbox_with_the_name_of_its_work_is_nobodys_own(
    mailbox: str, found: bool
) -> None:
    text = f'address = "{mailbox}@example.org"\n{COURT}'

    assert ("address-of-a-person" in _codes(_problems(text))) is found


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("5 working days", "20 working days", []),
        ("10 working days", "20 working days", ["respond-1"]),
        ("5 working days", "40 working days", ["respond-2"]),
    ],
)
def test_a_scottish_council_answers_in_five_working_days_and_then_in_twenty(
    first: str, second: str, found: list[str]
) -> None:
    text = SCOTTISH.format(first=first, second=second)

    long = [x.near for x in _problems(text) if x.code == "longer-than-the-law"]

    assert long == found


@pytest.mark.parametrize(
    ("lang", "said", "unsaid"),
    [("nl", "de Commissie", "the Board"), ("en", "the Board", "de Commissie")],
)
def test_a_name_in_two_languages_is_told_in_that_of_who_reads(
    lang: str, said: str, unsaid: str
) -> None:
    one = BOARD.format(costs="none").replace("[third-party]", "[[third-party]]")
    two = one.replace("de Commissie", "de Kamer").replace("the Board", "the Chamber")
    found = _problems(CARE + one + two)

    told = next(reason(x, lang) for x in found if x.code == "ruling-without-term")

    assert said in told
    assert unsaid not in told


def _problems(text: str) -> list[Unsound]:
    procedure = read(text, calendars(), patterns())
    return sorted(problems(procedure), key=attrgetter("code"))


def _codes(found: Iterable[Unsound]) -> set[str]:
    return {each.code for each in found}
