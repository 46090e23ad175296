"""What people who only read the how-to wrote, and a careful lawyer would ask about."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words.findings.told import sentence

HEAD = """
extends = "{extends}"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
{head}
"""
SENT_ON = """
[[forward]]
id = "operator"
name = {{ nl = "De vervoerder", en = "The operator" }}
contact = "https://operator.example"
source = "line 3"

[[term]]
id = "send-on"
strength = "promise"
within = "5 working days"
from = "filed"
done_by = ["forwarded"]
ended_by = ["closing-begun"{more}]
warn = ["1 working day"]
about = {{ nl = "doorsturen", en = "sending on" }}
source = "line 3"

[acts]
forward = {{ by = ["owner"], source = "line 3" }}
"""
TAKEN_OUT = 'remove = ["term.judge", "term.extended"]'
OWN_TERM = """
[[term]]
id = "advice"
strength = "promise"
within = "8 weeks"
from = "filed"
kept_by = ["judgement"{more_time}]
warn = ["1 week"]
about = {{ nl = "ons oordeel", en = "our judgement" }}
source = "line 4"
{later}
[extension]
of = ["advice"]
longest = "4 weeks"
source = "line 5"
"""
LATER = """
[[term]]
id = "later"
strength = "promise"
within = "named date"
from = "more-time-taken"
kept_by = ["judgement"]
about = { nl = "ons oordeel", en = "our judgement" }
source = "line 5"
"""
KEPT = """
[retention]
length = "{length}"
from = "{start}"
source = "line 6"

[third-party]
window = "1 year"
"""
PROMISES = """
[[authority]]
role = "{role}"
up_to = "100 euro"
source = "line 7"
"""
NOT_TAKEN_UP = '[acts]\nnot-take-up = {{ by = ["owner"{more}], source = "line 8" }}\n'
BESIDE = """
[[beside]]
id = "house"
name = { nl = "Het Huis", en = "The House" }
contact = "https://house.example"
about = { nl = "alles", en = "everything" }
source = "line 10"
"""
COSTS = '[third-party]\ncosts = "{costs}"\n'

OF_NO_LAW = 'legal_bases = []\nremove = ["third-party"]'
FAULTS = {
    "promised-to-some": ("wkkgz", "", SENT_ON.format(more="")),
    "more-time-moves-nothing": (
        "wkkgz",
        TAKEN_OUT,
        OWN_TERM.format(more_time="", later=""),
    ),
    "retention-before-window": (
        "wkkgz",
        "",
        KEPT.format(length="1 year", start="received"),
    ),
    "authority-unused": ("wkkgz", "", PROMISES.format(role="adviser")),
    "nobody-impartial-refused-by-nobody": ("wkkgz", "", NOT_TAKEN_UP.format(more="")),
    "costs-not-paid-back": ("wkkgz", "", COSTS.format(costs="€ 52,50")),
    "address-of-a-person": ("wkkgz", 'address = "anouk@example.org"', ""),
    "no-third-party": ("wkkgz", OF_NO_LAW, ""),
}
"""For each finding: the pattern, the first lines, and the tables in which it is."""
RIGHT = {
    "promised-to-some": ("wkkgz", "", SENT_ON.format(more=', "handler-appointed"')),
    "more-time-moves-nothing": (
        "wkkgz",
        TAKEN_OUT,
        OWN_TERM.format(more_time=', "more-time"', later=LATER),
    ),
    "retention-before-window": (
        "wkkgz",
        "",
        KEPT.format(length="2 years", start="received"),
    ),
    "authority-unused": ("wkkgz", "", PROMISES.format(role="handler")),
    "nobody-impartial-refused-by-nobody": (
        "wkkgz",
        "",
        NOT_TAKEN_UP.format(more=', "responding-owner"'),
    ),
    "costs-not-paid-back": (
        "wkkgz",
        "",
        COSTS.format(costs="€ 52,50, terug bij gelijk"),
    ),
    "address-of-a-person": ("wkkgz", 'address = "melden@example.org"', ""),
    "no-third-party": ("wkkgz", OF_NO_LAW, BESIDE),
}
"""For each finding: what is near to it, and right."""


def found(extends: str, head: str, body: str) -> dict[str, dict[str, str]]:
    text = HEAD.format(extends=extends, head=head) + body
    raised = problems(read(text, calendars(), patterns()))
    return {
        each.code: {lang: sentence(each, lang) for lang in ("nl", "en")}
        for each in raised
    }


@pytest.mark.parametrize("code", FAULTS)
def test_it_is_found_where_it_is_and_not_where_it_is_right(code: str) -> None:
    fault, right = found(*FAULTS[code]), found(*RIGHT[code])

    assert code in fault
    assert code not in right
    assert fault[code]["nl"] != fault[code]["en"]


def test_a_term_without_a_time_is_late_for_nobody() -> None:
    untimed = SENT_ON.format(more="").replace('"5 working days"', '"unspecified"')

    assert "promised-to-some" not in found("wkkgz", "", untimed)


def test_a_report_is_called_by_its_own_name_in_what_is_said_of_it() -> None:
    report = """
[[report-to]]
id = "police"
name = { nl = "De politie", en = "The police" }
about = { nl = "Een misdrijf", en = "A crime" }
contact = "https://police.example"
source = "line 9"

[acts]
record-report = { by = ["owner"], source = "line 9" }
must-report = { by = ["owner"], source = "line 9" }
"""

    said = found("wkkgz", "", report)["report-without-term"]

    assert "police-found" in said["en"]
    assert "how long" not in said["en"]
