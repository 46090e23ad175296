"""What a law wants of every scheme is asked of a file that names it, and of no other."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.procedure.mutations.planting import laid_over

CODES = {
    *("committee-demanded", "committee-too-small", "hearing-demanded"),
    *("window-demanded", "at-once-unsaid", "other-unsaid"),
}
WPO, YOUTH = 'legal_bases = ["Wpo 14"]', 'legal_bases = ["Jeugdwet 4.2.1"]'
HEARING = '[hearing]\nform = { nl = "beiden", en = "both" }\nsource = "line 1"\n'
WINDOW = '[[filing-window]]\nid = "late"\nlength = "1 year"\nfrom = "event"\n'
WINDOW += 'source = "line 2"\n'
PANEL = '[[panel]]\nacts = ["judge"]\nsize = {}\nsource = "line 3"\n'
NATIONAL = '[third-party]\nname = "Landelijke Klachtencommissie Onderwijs"\n'
NATIONAL += 'type = "committee"\ncontact = "https://lkc.example"\nsource = "line 4"\n'
ALSO = '[[also]]\nid = "more"\npart = "disagree"\ntext = {{ nl = "{}", en = "{}" }}\n'
ALSO += 'source = "line 5"\n'
DIRECT = ALSO.format("Soms kunt u er rechtstreeks heen.", "Sometimes directly.")
JOINT = ALSO.format("Wij dragen haar dan over.", "We then hand over.")
FORWARD = '[[forward]]\nid = "other"\nname = { nl = "een ander", en = "another" }\n'
FORWARD += 'contact = "https://other.example"\nsource = "line 6"\n'


def _found(extends: str, head: str, body: str) -> list[Unsound]:
    return [x for x in problems(laid_over(extends, head, body)) if x.code in CODES]


@pytest.mark.parametrize(
    ("extends", "head", "body", "codes"),
    [
        ("crkbo", WPO, HEARING + WINDOW, {"committee-demanded"}),
        ("crkbo", WPO, HEARING + WINDOW + PANEL.format(3), set()),
        ("crkbo", WPO, HEARING + WINDOW + PANEL.format(2), {"committee-too-small"}),
        ("crkbo", WPO, HEARING + WINDOW + NATIONAL, set()),
        ("crkbo", WPO, HEARING + PANEL.format(3), {"window-demanded"}),
        ("crkbo", YOUTH, HEARING + PANEL.format(3), set()),
        ("crkbo", YOUTH, PANEL.format(3), {"hearing-demanded"}),
        ("crkbo", "", "", set()),
        ("wkkgz", "", "", {"at-once-unsaid", "other-unsaid"}),
        ("wkkgz", "", DIRECT, {"other-unsaid"}),
        ("wkkgz", "", JOINT, {"at-once-unsaid"}),
        ("wkkgz", "", FORWARD, {"at-once-unsaid"}),
        ("wkkgz", "legal_bases = []", "", set()),
    ],
)
def test_what_a_law_wants_every_scheme_to_say_is_asked(
    extends: str, head: str, body: str, codes: set[str]
) -> None:
    found = _found(extends, head, body)

    assert {each.code for each in found} == codes
    for each in found:
        assert all(str(each.facts["law"]) in sentence(each, x) for x in ("nl", "en"))


LEAFLET = 'contents = ["the leaflet of the ombudsman"], '
LETTER = '[notices]\njudgement = {{ {}source = "DISP 1.6" }}\n'


@pytest.mark.parametrize(
    ("head", "contents", "is_asked"),
    [("", "", True), ("", LEAFLET, False), ("legal_bases = []", "", False)],
)
def test_the_leaflet_of_the_british_ombudsman_goes_with_the_answer(
    head: str, contents: str, *, is_asked: bool
) -> None:
    made = laid_over("fca-disp", head, LETTER.format(contents))

    found = [each for each in problems(made) if each.code == "leaflet-unsaid"]

    assert bool(found) is is_asked
    assert all("judgement" in sentence(each, "nl") for each in found)


@pytest.mark.parametrize("pattern", ["school", "youth-care"])
def test_the_patterns_of_those_laws_have_what_they_want(pattern: str) -> None:
    assert _found(pattern, "", "") == []
