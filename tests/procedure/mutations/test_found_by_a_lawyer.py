"""What a careful lawyer would ask of a file is asked, and not where it is in order."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import patterns
from gehoord.procedure.soundness import Unsound, inherited, placed, problems
from gehoord.words.findings.told import sentence, way_out
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.mutations.planting import laid_over, planted
from tests.promises.test_how_to_write import procedure

LAW = 'legal_bases = ["{}"]'
NONE = "legal_bases = []"
WINDOW = """
[[filing-window]]
id = "late"
length = "1 year"
from = "{}"
source = "line 1"
"""
EXCUSED = '[acts]\nexcuse-lateness = { by = ["owner"], source = "line 1" }\n'
GATE = """
[incomplete]
clock = "{}"
cure = "2 weeks"
then = "{}"
source = "line 2"
"""
STILL = """
[suspension]
grounds = { nl = ["ziekte"], en = ["illness"] }
longest = "4 weeks"
source = "line 3"

[acts]
suspend = { by = ["handler"], source = "line 3" }
"""
FAST = """
[fast-lane]
within = "3 working days"
letter = "short"
source = "line 4"

[notices.short]
after = "closing-begun"
to = ["complainant"]
name = { nl = "Kort", en = "Short" }
text = { nl = "Opgelost.", en = "Solved." }
source = "line 4"

[[term]]
id = "judge"
kept_by = ["judgement", "more-time", "closing-letter"SHORT]
"""
ENDED = """
[retention]
length = "2 years"
from = "end-of-service"
source = "line 5"
"""
CLOSED = """
[[closed]]
from = 2027-08-02
until = 2027-08-15
name = { nl = "zomer", en = "summer" }
NEXT
[[term]]
id = "judge"
strength = "promise"
skips_closed = true
source = "line 6"
"""
NEXT_YEAR = """
[[closed]]
from = 2028-07-31
until = 2028-08-13
name = { nl = "zomer", en = "summer" }
"""
HOURS = """
[[term]]
id = "call"
strength = "promise"
within = "72 hours"
from = "filed"
done_by = ["conversation-held"]
warn = {}
about = {{ nl = "een telefoontje", en = "a call" }}
source = "line 7"
"""
HEARING = """
[[term]]
id = "hearing"
strength = "promise"
within = "{}"
from = "handler-appointed"
done_by = ["complainant-heard"]
warn = ["3 days"]
about = {{ nl = "het gesprek", en = "the hearing" }}
source = "line 8"
"""
UNSAID = '[[term]]\nid = "judge"\nwithin = {}\n'
BESIDE = """
[[beside]]
id = "board"
name = "{}"
contact = "https://board.example"
about = {{ nl = "wat een arts deed", en = "what a doctor did" }}
source = "line 9"
"""
COSTS = '[third-party]\ncosts = "{}"\n'
SOURCE = '[[term]]\nid = "judge"\nsource = "{}"\n'
ADVICE = """
[acts]
ask-advice = { by = ["handler"], source = "line 10" }
record-advice = { by = ["handler"], source = "line 10" }
"""
ON_ADVICE = """
[[term]]
id = "after-advice"
strength = "promise"
within = "4 weeks"
from = "advice-given"
kept_by = ["judgement"]
warn = ["1 week"]
about = { nl = "ons besluit", en = "our decision" }
source = "line 10"
"""
RECEIPT = """
[[term]]
id = "acknowledge"
strength = "{}"
within = "3 working days"
from = "{}"
kept_by = ["receipt"]
warn = ["1 working day"]
about = {{ nl = "de ontvangst", en = "the receipt" }}
source = "SI 2009/309"
"""
REFUSED = """
[[filing-window]]
id = "late"
length = "3 months"
from = "event"
late = "{}"
excusable = false
source = "line 12"
"""
SHORT = """
[[filing-window]]
id = "late"
length = "7 days"
from = "event"
late = "{}"
excusable = false
source = "{}"
"""
SECOND = """
[[stage]]
id = "2"
reasons = {}
within = "1 month"
"""
SCHOOL_DAYS = """
[[term]]
id = "judge"
strength = "promise"
within = "{}"
source = "line 13"
"""
NHS = LAW.format("SI 2009/309")
ALONE = f'{NONE}\nremove = ["third-party", "acts.refer"]'
NOBODY = 'remove = ["acts.not-take-up"]'

Case = tuple[str, str, str]
FAULTS: dict[str, tuple[Case, Case]] = {
    "lateness-unforgiven": (
        ("wkkgz", "", WINDOW.format("event")),
        ("wkkgz", "", EXCUSED + WINDOW.format("event")),
    ),
    "late-never-refused": (
        ("wkkgz", NOBODY, WINDOW.format("event")),
        ("wkkgz", "", WINDOW.format("event")),
    ),
    "incomplete-never-refused": (
        ("wkkgz", NOBODY, GATE.format("runs", "may-refuse")),
        ("wkkgz", NOBODY, GATE.format("runs", "go-on")),
    ),
    "incomplete-without-law": (
        ("wkkgz", "", GATE.format("runs", "may-refuse")),
        ("wkkgz", NONE, GATE.format("runs", "may-refuse")),
    ),
    "law-never-stands-still": (
        ("wkkgz", "", GATE.format("stands-still", "go-on")),
        ("wkkgz", "", GATE.format("runs", "go-on")),
    ),
    "fast-letter-keeps-nothing": (
        ("wkkgz", "", FAST.replace("SHORT", "")),
        ("wkkgz", "", FAST.replace("SHORT", ', "short"')),
    ),
    "retention-day-unasked": (
        ("wkkgz", "", ENDED),
        ("wkkgz", "", ENDED + WINDOW.format("end-of-service")),
    ),
    "closed-one-year": (
        ("wkkgz", NONE, CLOSED.replace("NEXT", "")),
        ("wkkgz", NONE, CLOSED.replace("NEXT", NEXT_YEAR)),
    ),
    "hours-unwarned": (
        ("wkkgz", "", HOURS.format('["24 hours"]')),
        ("wkkgz", "", HOURS.format('["24 hours", "8 hours"]')),
    ),
    "comes-too-late": (
        ("wkkgz", "", HEARING.format("8 weeks")),
        ("wkkgz", "", HEARING.format("4 weeks")),
    ),
    "opens-without-end": (
        ("wkkgz", "", UNSAID.format('"unspecified"')),
        ("wkkgz", "", UNSAID.format('"6 weeks"')),
    ),
    "beside-alone": (
        ("small-firm", ALONE, BESIDE.format("het tuchtcollege")),
        ("small-firm", ALONE, BESIDE.format("de Nationale ombudsman")),
    ),
    "costs-unnumbered": (
        ("wkkgz", "", COSTS.format("klachtengeld, terug als u gelijk krijgt")),
        ("wkkgz", "", COSTS.format("50 euro, terug als u gelijk krijgt")),
    ),
    "statutory-by-no-law": (
        ("wkkgz", "", SOURCE.format("zin 4")),
        ("wkkgz", "", SOURCE.format("zin 4; Wkkgz 17(1)")),
    ),
    "oral-unheard": (
        ("awb", 'channels = ["email", "paper"]', ""),
        ("awb", 'channels = ["email", "oral"]', ""),
    ),
    "advice-without-term": (
        ("wkkgz", LAW.format("Wpo 14"), ADVICE),
        ("wkkgz", LAW.format("Wpo 14"), ADVICE + ON_ADVICE),
    ),
    "window-without-law": (
        ("wkkgz", "", REFUSED.format("refuse")),
        ("wkkgz", "", REFUSED.format("may-refuse")),
    ),
    "late-without-excuse": (
        ("wkkgz", NONE, SHORT.format("refuse", "line 12")),
        ("wkkgz", NONE, SHORT.format("refuse", "Montreal Convention 31")),
    ),
    "filing-window-short": (
        ("wkkgz", NONE, SHORT.format("may-refuse", "line 12")),
        ("wkkgz", NONE, SHORT.format("may-refuse", "Verdrag van Montreal 31")),
    ),
    "reasons-demanded": (
        ("uk-council-code", "", SECOND.format("true")),
        ("uk-council-code", NONE, SECOND.format("true")),
    ),
    "closed-for-nothing": (
        ("wkkgz", NONE, CLOSED.replace("NEXT", "").replace("skips_closed = true", "")),
        ("wkkgz", NONE, CLOSED.replace("NEXT", "")),
    ),
    "school-never-closed": (
        ("wkkgz", NONE, SCHOOL_DAYS.format("20 school days")),
        ("wkkgz", NONE, SCHOOL_DAYS.format("20 working days")),
    ),
    "receipt-without-term": (
        ("wkkgz", NHS, ""),
        ("wkkgz", NHS, RECEIPT.format("promise", "filed")),
    ),
    "begins-later-than-law": (
        ("wkkgz", NHS, RECEIPT.format("statutory", "complete")),
        ("wkkgz", NHS, RECEIPT.format("statutory", "filed")),
    ),
}


def _found(case: Case, code: str) -> list[Unsound]:
    return [each for each in problems(laid_over(*case)) if each.code == code]


@pytest.mark.parametrize("code", FAULTS)
def test_it_is_asked_in_both_languages_with_a_way_out(code: str) -> None:
    doubtful, right = FAULTS[code]

    (found, *_) = _found(doubtful, code)

    assert not found.error
    assert {sentence(found, "nl"), sentence(found, "en")} != {""}
    assert _found(right, code) == []


def test_a_law_runs_on_while_a_complaint_is_suspended_by_choice() -> None:
    code = "law-never-stands-still"

    (found,) = _found(("wkkgz", "", STILL), code)

    assert found.key == ("suspension", "grounds")
    assert _found(("wkkgz", NONE, STILL), code) == []


def test_the_closed_days_are_named_up_to_the_last_one() -> None:
    (found,) = _found(FAULTS["closed-one-year"][0], "closed-one-year")

    assert "tot en met zondag 15 augustus 2027" in sentence(found, "nl")
    assert "up to Sunday 15 August 2027" in sentence(found, "en")


@pytest.mark.parametrize(
    "named", ["reg. 14(3)", "Schedule 3", "het Besluit", "§ 5", "Wko 1.57b", "LkSG 8"]
)
def test_an_article_is_known_by_what_people_call_a_law(named: str) -> None:
    body = SOURCE.format(f"zin 4; {named}")

    assert _found(("wkkgz", "", body), "statutory-by-no-law") == []


def test_terms_by_no_law_are_one_thing_to_know() -> None:
    body = SOURCE.format("zin 4") + SOURCE.format("zin 5").replace("judge", "extended")

    (found,) = _found(("wkkgz", "", body), "statutory-by-no-law")

    assert found.facts["terms"] == "judge, extended"


@pytest.mark.parametrize("stage", ["later", "first"])
def test_a_term_of_a_later_stage_begins_by_itself_or_that_is_asked(stage: str) -> None:
    said = text("theatre-school")
    waits = said.replace(
        'done_by  = ["advice-given"]', 'done_by  = ["conversation-held"]'
    )
    assert waits != said

    found = placed(problems(procedure(waits if stage == "later" else said)), waits)

    codes = [x for x in found if x.code == "stage-clock-never-begins"]
    assert bool(codes) is (stage == "later")
    assert all(x.facts["anchors"] == "advice-given" and x.line for x in codes)


def test_a_letter_that_the_clock_sends_by_itself_needs_no_fallback() -> None:
    body = """
[[term]]
id = "news"
strength = "promise"
within = "2 weeks"
from = "filed"
kept_by = ["judgement"MORE]
warn = ["1 day"]
about = { nl = "een bericht", en = "word" }
source = "line 11"

[notices.how-far]
after = "news-warned"
to = ["complainant"]
name = { nl = "Hoever wij zijn", en = "How far we are" }
text = { nl = "Wij werken eraan.", en = "We are working on it." }
source = "line 11"
"""
    code = "promise-without-fallback"
    left = ("wkkgz", NONE, body.replace("MORE", ""))
    told = ("wkkgz", NONE, body.replace("MORE", ', "how-far"'))

    assert ["news" in str(x.facts["terms"]) for x in _found(left, code)] == [True]
    assert not any("news" in str(x.facts["terms"]) for x in _found(told, code))


@pytest.mark.parametrize(
    ("address", "is_persons"),
    [
        *((each, False) for each in ("klachtenloket", "klachtencommissie", "vragen")),
        *((each, False) for each in ("griffie", "gemeente", "stadhuis", "onthaal")),
        *((each, False) for each in ("ombuds", "onderwijs", "zorg", "help", "hr")),
        *((each, False) for each in ("clientenservice", "patient.relations", "pals")),
        *((each, False) for each in ("complaintsteam", "de-eik", "klantreacties")),
        *((each, False) for each in ("idrp", "reports", "meldung", "hinweise")),
        *((each, False) for each in ("whistleblowing", "lksg", "ccm")),
        *((each, True) for each in ("anouk", "j.jansen", "jan.de.vries", "mvdberg")),
    ],
)
def test_an_address_is_a_persons_where_no_task_is_in_it(
    address: str, is_persons: str
) -> None:
    head = f'address = "{address}@de-eik.example"'

    found = _found(("wkkgz", head, ""), "address-of-a-person")

    assert bool(found) is bool(is_persons)


@pytest.mark.parametrize(
    ("name", "is_ours"),
    [
        ("Anouk de Vries", True),
        ("Bea Bos", False),
        ("de klachtenfunctionaris", True),
    ],
)
def test_who_reads_the_mailbox_or_handles_it_is_no_third_party(
    name: str, is_ours: bool
) -> None:
    head = 'address = "anouk@de-eik.example"'
    body = f"""
[names]
handler = {{ nl = "de klachtenfunctionaris", en = "the complaints officer" }}

[third-party]
name = {{ nl = "{name}", en = "{name}" }}
type = "mediator"
"""

    found = _found(("wkkgz", head, body), "third-party-of-our-own")

    assert bool(found) is is_ours


def test_a_leak_found_on_friday_afternoon_is_warned_about_before_it_is_late() -> None:
    found = problems(invented("care-farm"))

    assert "hours-unwarned" not in {each.code for each in found}


@pytest.mark.parametrize("hours", [72, 96, 120])
def test_what_it_says_to_write_in_warn_settles_it(hours: int) -> None:
    within = HOURS.replace("72 hours", f"{hours} hours")
    (found,) = _found(("wkkgz", "", within.format('["1 hours"]')), "hours-unwarned")

    written = f"[{found.facts['warn']}]"
    said = sentence(found, "en")
    again = _found(("wkkgz", "", within.format(written)), "hours-unwarned")

    assert f"warn = {written}" in said
    assert again == []


@pytest.mark.parametrize("hours", [24, 48, 71])
def test_what_no_warning_can_settle_over_a_weekend_says_so(hours: int) -> None:
    within = HOURS.replace("72 hours", f"{hours} hours").format('["8 hours"]')

    assert not _found(("wkkgz", "", within), "hours-unwarned")
    (found,) = _found(("wkkgz", "", within), "hours-over-a-weekend")
    assert "72 hours" in sentence(found, "en")


OMBUDSMAN = """
timezone = "{}"

[third-party]
type = "ombudsman"
name = "{}"
contact = "https://ombudsman.example"
binding_for = ["complainant", "organisation"]
court_choice = false
window = "12 months"
costs = "nothing"
source = "line 15"
"""


def _codes(zone: str, name: str) -> dict[str, Unsound]:
    head, body = OMBUDSMAN.format(zone, name).strip().split("\n", 1)
    found = problems(laid_over("crkbo", f"{NONE}\n{head}", body))
    return {each.code: each for each in found}


@pytest.mark.parametrize(
    ("name", "of_law"),
    [("the Rail Ombudsman", True), ("de Huurcommissie", True), ("Mr Mediator", False)],
)
def test_how_a_body_of_law_hears_rules_and_binds_is_not_the_files_to_say(
    name: str, of_law: bool
) -> None:
    asked = {"ruling-without-term", "unspecified", "binding-without-court"}

    found = asked.intersection(_codes("Europe/Amsterdam", name))

    assert found == (set() if of_law else asked)


@pytest.mark.parametrize(
    ("zone", "law"),
    [
        ("Europe/Amsterdam", "BW 6:236(n)"),
        ("Europe/London", "Consumer Rights Act 2015"),
        ("Europe/Dublin", "Directive 93/13/EEC"),
    ],
)
def test_what_is_unfair_is_so_by_the_law_of_the_country(zone: str, law: str) -> None:
    found = _codes(zone, "Mr Mediator")["binding-without-court"]

    assert law in sentence(found, "en")
    assert law in sentence(found, "nl")


def test_a_kind_of_insurance_is_no_question_about_health() -> None:
    asked = """
[[particular]]
id = "{}"
name = {{ nl = "{}", en = "{}" }}
source = "line 16"
"""
    kinds = ("private health insurance", "health or care insurance", "your health")

    found = [
        _found(("wkkgz", "", asked.format("line", each, each)), "asks-sensitive")
        for each in kinds
    ]

    assert [bool(each) for each in found] == [False, False, True]


OVER_COUNCIL = """
extends = "uk-council-code"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
{}

[report]
audience = {{ nl = ["iedereen"], en = ["everybody"] }}
{}
source = "line 17"
"""


@pytest.mark.parametrize(
    ("head", "more", "left"),
    [
        ("", "", {"contents"}),
        (
            "",
            'contents = { nl = ["a"], en = ["a"] }\ndue = { nl = "b", en = "b" }',
            set(),
        ),
        ('remove = ["report.contents", "report.due"]', "", set()),
    ],
)
def test_what_a_pattern_says_does_not_come_to_stand_under_the_files_own_source(
    head: str, more: str, left: set[str]
) -> None:
    said = OVER_COUNCIL.format(head, more)

    found = [
        each
        for each in placed(tuple(inherited(said, patterns())), said)
        if each.code == "left-under-your-source"
    ]

    assert {each.key[1] for each in found} == left
    assert all(each.line and "report" in sentence(each, "nl") for each in found)


FROM_HERE = 'from = "filed"\nabout = { nl = "onze reactie", en = "our answer" }'
STAGE_ONE = """
[[term]]
id     = "respond-1"
within = "10 working days"
{}
source = "line 4"
"""


@pytest.mark.parametrize(
    ("head", "more", "left"),
    [
        ("", "", {"opens", "from"}),
        ('remove = ["term.respond-1.opens"]', FROM_HERE, set()),
        ("", 'opens = "2"\n' + FROM_HERE, set()),
        (
            'remove = ["term.respond-1.opens", "term.respond-1.about"]',
            'from = "filed"',
            set(),
        ),
    ],
)
def test_a_way_that_a_pattern_opens_does_not_stand_under_the_files_own_source(
    head: str, more: str, left: set[str]
) -> None:
    said = OVER_COUNCIL.format(head, "").split("[report]")[0] + STAGE_ONE.format(more)

    found = [
        each
        for each in placed(tuple(inherited(said, patterns())), said)
        if each.code in {"opens-as-the-pattern", "begins-as-the-pattern"}
    ]

    assert {each.key[-1] for each in found} == left
    assert all(each.line for each in found)
    ways_out = {x.key[-1]: way_out(x, "nl") for x in found}
    for key in left - {"from"}:
        assert f'remove = ["term.respond-1.{key}"]' in ways_out[key]


TWO_BEGINNINGS = """
[[term]]
id     = "acknowledge"
within = "3 working days"
{}
source = "line 5"
"""
NEXT_STAGE = """
[[stage]]
id     = "2"
within = "1 month"
{}
source = "line 6"
"""


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (TWO_BEGINNINGS.format(""), "begins-as-the-pattern"),
        (TWO_BEGINNINGS.format('from = "filed"'), ""),
        (NEXT_STAGE.format(""), "left-under-your-source"),
        (NEXT_STAGE.format("different_person = true"), ""),
    ],
)
def test_when_a_term_begins_and_who_looks_anew_are_the_files_own_to_say(
    body: str, code: str
) -> None:
    said = OVER_COUNCIL.format("", "").split("[report]")[0] + body

    found = placed(tuple(inherited(said, patterns())), said)

    codes = [x.code for x in found if x.key[0] in {"term", "stage"}]
    assert codes == ([code] if code else [])
    assert all(x.line and "line" not in sentence(x, "nl") for x in found)


def test_a_month_to_choose_the_court_is_a_demand_of_dutch_law_alone() -> None:
    short = planted("kleuterrevolutie", ('within = "1 month"', 'within = "2 weeks"'))
    irish = short.replace("Europe/Amsterdam", "Europe/Dublin")

    found = [{x.code for x in problems(procedure(said))} for said in (short, irish)]

    assert irish != short
    assert ["court-choice-too-short" in each for each in found] == [True, False]
