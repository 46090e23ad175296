"""What a lawyer asks of a text, and check did not: each is asked where it is open."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.of_text import of_text
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.procedure.soundness.also import doubts
from gehoord.procedure.soundness.wording import taken
from gehoord.words.findings.told import reason, way_out

EXAMPLES = Path(__file__).parents[2] / "docs" / "procedures" / "examples"
PRINTED = re.compile(
    r"\[['\]]|\bpaper, oral\b|“third-party”|\b(?:None|True|False)\b|: web\b"
)
MINE = """
format       = 1
extends      = "{base}"
id           = "mine"
version      = "1"
name         = {{ nl = "Klachten", en = "Complaints" }}
organisation = "Somebody"
address      = "complaints@example.org"
"""
PHONE = """
[[tell-at]]
id = "phone"
reach = "phone"
at = "+31 40 000 00 00"
hours = { nl = "elke dag", en = "every day" }
source = "line 2"
"""
POST = """
[[tell-at]]
id = "post"
reach = "post"
at = { nl = "Plein 1, Eindhoven", en = "Plein 1, Eindhoven" }
source = "line 2"
"""
HEARING = """
[hearing]
form = { nl = "wij horen u beiden", en = "we hear you both" }
source = "line 4"
"""
OUTSIDE = """
[[term]]
id = "outside"
strength = "opening"
within = "{opens}"
from = "filed"
opens = "third-party"
about = {{ nl = "de uitkomst", en = "the outcome" }}
source = "line 5"

[[term]]
id = "judge"
from = "{begins}"
within = "28 days"
source = "line 6"
"""
GATE = """
[incomplete]
clock = "starts-when-complete"
cure = "2 weeks"
then = "may-refuse"
source = "line 6"
"""


def found(more: str, base: str = "wkkgz") -> set[str]:
    text = MINE.format(base=base) + more
    return {each.code for each in problems(read(text, calendars(), patterns()))}


@pytest.mark.parametrize(
    ("more", "is_asked"),
    [
        ("", True),
        (PHONE, True),
        (POST, True),
        (PHONE + POST, False),
    ],
)
def test_a_way_in_that_a_text_names_has_an_address_or_a_number(
    more: str, *, is_asked: bool
) -> None:
    ways = 'channels = ["email", "paper", "oral"]\n'

    assert ("way-to-nowhere" in found(ways + more)) is is_asked


def test_the_form_and_a_mail_need_no_address_beside_that_of_the_file() -> None:
    assert "way-to-nowhere" not in found('channels = ["email", "web"]\n')


def test_a_hearing_that_the_page_promises_is_waited_for() -> None:
    needs = (
        '[acts]\njudge = { by = ["handler"], needs = ["complainant-heard"], '
        'source = "line 4" }\n'
    )

    assert "hearing-unheld" in found(HEARING)
    assert "hearing-unheld" not in found(HEARING + needs)
    assert "hearing-unheld" not in found(HEARING.replace("line 4", "choice"))


def test_a_committee_that_advises_first_hears_by_itself() -> None:
    assert "hearing-unheld" not in found("", "youth-care")


@pytest.mark.parametrize(
    ("opens", "begins", "is_found"),
    [
        ("28 days", "complete", True),
        ("8 weeks", "complete", False),
        ("28 days", "filed", False),
    ],
)
def test_who_may_go_outside_before_the_answer_is_due_is_asked_about(
    opens: str, begins: str, *, is_found: bool
) -> None:
    more = GATE + OUTSIDE.format(opens=opens, begins=begins)

    assert ("opens-before-the-answer" in found(more)) is is_found


APPEAL = """
[[stage]]
id = "2"
name = {{ nl = "Het beroep", en = "The appeal" }}
different_person = {other}
source = "{source}"
{more}

[names]
handler = {{ nl = "de programmamanager", en = "the programme manager" }}
"""


@pytest.mark.parametrize(
    ("other", "source", "more", "is_found"),
    [
        ("false", "line 7", "", True),
        ("true", "line 7", "", False),
        ("false", "choice", "", False),
        (
            "false",
            "line 7",
            'names = { handler = { nl = "de directeur", en = "the director" } }',
            False,
        ),
    ],
)
def test_a_name_that_goes_on_into_an_appeal_is_asked_about(
    other: str, source: str, more: str, *, is_found: bool
) -> None:
    rows = APPEAL.format(other=other, source=source, more=more)

    assert ("name-goes-on" in found(rows, "uk-council-code")) is is_found


@pytest.mark.parametrize(
    "said",
    [
        "We charge 50 pounds for a review.",
        "A fee of £25 applies to an appeal.",
        "Een tweede behandeling kost 25 euro.",
        "U betaalt € 52,50 aan de commissie.",
    ],
)
def test_what_costs_money_is_doubted_as_a_sentence_to_be_read(said: str) -> None:
    assert list(doubts(said)) == ["also-paid"]


@pytest.mark.parametrize(
    "said",
    [
        "It costs nothing to complain.",
        "The body can award up to 25,000 euro.",
        "Klagen is gratis.",
    ],
)
def test_what_costs_nothing_is_not_doubted(said: str) -> None:
    assert "also-paid" not in doubts(said)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("If we hear nothing further, you agree.", "silence-as-consent"),
        ("You may not take legal action meanwhile.", "court-waived"),
        ("You must keep this confidential.", "complainant-silenced"),
        ("You hear from us.", ""),
    ],
)
def test_any_text_can_be_asked_what_it_takes_away(said: str, code: str) -> None:
    assert taken(said) == code


@pytest.mark.parametrize(
    ("ways", "asked", "is_doubted"),
    [
        ('["email", "paper"]', "", True),
        ('["oral", "web"]', "", True),
        ('["email", "web"]', "", False),
        ('["email", "paper"]', '[particulars]\naddress = "one-way"\n', False),
        ('["oral"]', '[particulars]\nphone = "asked"\n', False),
    ],
)
def test_who_has_no_email_and_writes_or_tells_must_be_reached(
    ways: str, asked: str, *, is_doubted: bool
) -> None:
    gone = 'remove = ["particulars.phone", "particulars.address"]\n'
    first = f"channels = {ways}\n" + (gone if not asked else "")

    assert ("reached-by-mail-alone" in found(first + asked)) is is_doubted


@pytest.mark.parametrize(
    ("said", "is_doubted"),
    [
        ("You can write to us, by letter or e-mail.", True),
        ("Fill in the form, or write to us.", True),
        ("Complain in writing to the director.", False),
    ],
)
def test_a_text_without_mail_asks_nobody_for_an_address_there(
    said: str, *, is_doubted: bool
) -> None:
    gone = 'remove = ["particulars.phone", "particulars.address"]\n'
    text = f'[text]\n"line 1" = "{said}"\n'
    ways = 'channels = ["email", "paper"]\n'

    assert ("reached-by-mail-alone" in found(ways + gone + text)) is is_doubted


@pytest.mark.parametrize(
    ("way", "code", "said"),
    [
        (
            "web",
            "one-way-in",
            "form on the website. Who cannot use it cannot complain.",
        ),
        ("email", "one-way-alone", ": e-mail. Who cannot use it cannot complain."),
        ("paper", "one-way-alone", ": letter on paper. Who cannot use it cannot"),
        ("oral", "one-way-alone", ": spoken. Who cannot use it cannot complain."),
    ],
)
def test_one_way_in_is_no_stricter_form_than_a_letter_but_for_the_form(
    way: str, code: str, said: str
) -> None:
    text = MINE.format(base="wkkgz") + f'channels = ["{way}"]\n'
    every = problems(read(text, calendars(), patterns()))
    one = next(each for each in every if each.code.startswith("one-way"))

    assert one.code == code
    assert said in reason(one, "en")
    assert f"{way}," not in way_out(one, "en")


def test_a_way_that_a_pattern_opens_is_named_in_words() -> None:
    term = '[[term]]\nid = "judge"\nwithin = "28 days"\nsource = "line 6"\n'
    text = MINE.format(base="wkkgz") + term
    every = tuple(of_text(read(text, calendars(), patterns()), text, patterns()))
    (opened,) = (each for each in every if each.code == "opens-as-the-pattern")

    assert "“de onafhankelijke derde”" in reason(opened, "nl")


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.toml")), ids=lambda x: x.stem)
def test_no_finding_prints_a_list_or_a_word_of_the_program(file: Path) -> None:
    text = file.read_text("utf-8")
    procedure = read(text, calendars(), patterns())
    every = (*problems(procedure), *of_text(procedure, text, patterns()))

    for said in (reason(each, lang) for each in every for lang in ("nl", "en")):
        assert not PRINTED.search(said)


@pytest.mark.parametrize(("public", "is_asked"), [("false", False), ("true", True)])
def test_how_long_is_not_asked_of_what_nobody_promised(
    public: str, *, is_asked: bool
) -> None:
    own = (
        '[[term]]\nid = "own"\nstrength = "promise"\nwithin = "unspecified"\n'
        'from = "filed"\nkept_by = ["receipt"]\n'
        'about = { nl = "bericht", en = "word" }\n'
        f'source = "choice"\npublic = {public}\n'
    )
    text = MINE.format(base="wkkgz") + own
    every = problems(read(text, calendars(), patterns()))

    asked = {each.near for each in every if each.code == "unspecified"}
    assert ("own" in asked) is is_asked


def test_a_way_in_is_named_in_words() -> None:
    text = MINE.format(base="wkkgz") + 'channels = ["email", "paper", "oral"]\n'
    every = problems(read(text, calendars(), patterns()))
    nowhere = next(each for each in every if each.code == "way-to-nowhere")

    assert reason(nowhere, "nl").startswith(
        "Klagen kan ook zo: brief op papier, mondeling."
    )


def test_what_a_pattern_says_of_a_third_party_is_asked_once() -> None:
    text = MINE.format(base="wkkgz") + (
        "legal_bases = []\n"
        '[third-party]\nname = "Ombudsman"\nsource = "line 1"\n'
        '[text]\n"line 1" = "You can go to the Ombudsman."\n'
    )
    every = tuple(of_text(read(text, calendars(), patterns()), text, patterns()))
    of_it = [x for x in every if x.key == ("third-party", "binding_for")]

    assert [each.code for each in of_it] == ["left-from-pattern"]
    assert "“who complains, the organisation”" in reason(of_it[0], "en")


def test_a_name_that_is_of_the_whole_organisation_goes_on_unasked() -> None:
    rows = APPEAL.format(other="false", source="line 7", more="")
    mine = MINE.format(base="uk-council-code") + rows
    named = mine.replace("Somebody", "Programmamanager Opleidingen")
    one = {each.code for each in problems(read(named, calendars(), patterns()))}
    other = {each.code for each in problems(read(mine, calendars(), patterns()))}

    assert "name-goes-on" in other
    assert "name-goes-on" not in one


LATER_ALONE = """
remove = ["term.respond-1", "term.extended-1", "term.respond-2", "term.extended-2",
  "extension", "acts.take-more-time", "notices.more-time"]

[[term]]
id       = "later"
stage    = "2"
strength = "promise"
within   = "2 weeks"
from     = "advice-given"
kept_by  = ["judgement", "closing-letter"]
about    = { nl = "het oordeel", en = "the judgement" }
source   = "line 7"
"""


def test_a_clock_of_a_later_stage_that_never_begins_is_told_once() -> None:
    codes = found(LATER_ALONE, "uk-council-code")

    assert "stage-clock-never-begins" in codes
    assert "clock-never-begins" not in codes
