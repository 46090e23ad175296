"""Where it can be told beside the mail and the form: read, shown, and doubted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.leaflet.standalone import html
from gehoord.procedure.differences import differences
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.procedure.whereabouts import dialled
from gehoord.words.differences import sentence
from gehoord.words.findings.told import reason
from gehoord.words.findings.unreadable import unreadable as why
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from gehoord.words.whereabouts import where_to_tell
from tests.procedure.examples.test_invented import invented, text

SOUND = text("village-school")
NUMBER = 'at     = "0570-55 01 01"\n'
LINES = {
    "nl": "In de stap “Het gesprek”: U kunt bellen met de teamleider: 0570-55 01 01. Dat "
    "kan op schooldagen tussen 8.00 en 9.00 uur.",
    "en": "In the stage “The talk”: You can call the team leader: 0570-55 01 01. That is "
    "possible on school days between 8:00 and 9:00.",
}


@pytest.mark.parametrize("lang", LINES)
def test_the_page_says_whom_to_call_and_when_with_a_number_that_calls(
    lang: str,
) -> None:
    told = page(invented("village-school"), lang)

    (line,) = told.texts("tell-at-phone")
    assert line == LINES[lang]
    whole = html(told, of_procedure(invented("village-school"), lang))
    assert '<a href="tel:0570550101">0570-55 01 01</a>' in whole


def test_what_is_told_in_one_stage_is_not_shown_in_another() -> None:
    school = invented("village-school")

    first = [each.text for each in where_to_tell(school, "", "nl")]
    last = [each.text for each in where_to_tell(school, "3", "nl")]

    assert len(first) == 3
    assert last == ["Een brief kan naar: Wilgenlaan 1, 7411 AA Deventer."]


@pytest.mark.parametrize(
    ("written", "called"),
    [
        ("020-555 01 01", "0205550101"),
        ("+31 (0)20 555 01 01", "+31205550101"),
        ("(020) 555.01.01", "0205550101"),
        ("112", "112"),
    ],
)
def test_a_number_is_called_by_its_digits(written: str, called: str) -> None:
    assert dialled(written) == called


@pytest.mark.parametrize("number", ["onze telefoniste", "06", "tel. 020 555 01 01"])
def test_a_number_that_nobody_can_call_is_no_number(number: str) -> None:
    with pytest.raises(Unreadable) as found:
        read(SOUND.replace(NUMBER, f'at = "{number}"\n'), calendars(), patterns())

    (wrong,) = found.value.findings
    assert wrong.code == "not-a-number"
    assert number in why(wrong, "nl")


REVIEW = """
[[tell-at]]
id     = "review"
reach  = "email"
at     = "bezwaar@wilgen.example"
name   = { nl = "het bestuur", en = "the board" }
stage  = "2"
source = "art. 2"

[text]
"""


def test_a_later_stage_has_an_address_to_mail_of_its_own() -> None:
    school = read(SOUND.replace("\n[text]\n", REVIEW), calendars(), patterns())

    first, later = (
        [each.text for each in where_to_tell(school, stage, "nl")]
        for stage in ("", "2")
    )

    assert "U kunt mailen naar het bestuur: bezwaar@wilgen.example." in later
    assert not [each for each in first if "mailen" in each]
    codes = {each.code for each in problems(school)}
    assert codes == {each.code for each in problems(invented("village-school"))}


def test_what_nobody_can_mail_is_no_address() -> None:
    wrongly = REVIEW.replace("bezwaar@wilgen.example", "het bestuur")
    with pytest.raises(Unreadable) as found:
        read(SOUND.replace("\n[text]\n", wrongly), calendars(), patterns())

    (wrong,) = found.value.findings
    assert wrong.code == "not-a-mail-address"
    assert "het bestuur" in why(wrong, "nl")


def test_a_number_for_a_later_stage_alone_is_no_way_in() -> None:
    sound = read(SOUND, calendars(), patterns())
    later = tuple(replace(row, stage="2") for row in sound.tell_at)
    mail = replace(sound, channels=("email",), tell_at=later)

    assert sound.stages[1].id == "2"
    assert "tell-at-no-way-in" not in {each.code for each in problems(mail)}


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("tell-at-no-way-in", '"email", "paper", "web"]\nremove', '"email"]\nremove'),
        ("tell-at-hours", 'hours  = { nl = "na schooltijd', "#"),
        (
            "talk-nowhere",
            'stage  = "1"\nsource = "art. 2"',
            'stage = "2"\nsource = "art. 2"',
        ),
    ],
)
def test_a_place_where_nobody_is_found_is_doubted(
    code: str, before: str, after: str
) -> None:
    assert before in SOUND

    found = problems(read(SOUND.replace(before, after), calendars(), patterns()))

    planted = [each for each in found if each.code == code]
    assert len(planted) == 1
    assert reason(planted[0], "nl") != reason(planted[0], "en")
    assert code not in {each.code for each in problems(invented("village-school"))}


def test_another_number_is_a_difference_in_words() -> None:
    old = invented("village-school")
    new = read(
        SOUND.replace('0570-55 01 01"', '0570-55 01 02"'), calendars(), patterns()
    )

    (said,) = [sentence(each, "nl", old, new) for each in differences(old, new)]

    assert "nummer of adres: “0570-55 01 01” → “0570-55 01 02”" in said
