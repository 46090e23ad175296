"""The page says of each stage how one comes in, what is done there, and by whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.words.page.whole import page

HEAD = """
format       = 1
extends      = "wkkgz"
id           = "stages"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Somebody"
address      = "complaints@example.org"

[[stage]]
id     = "1"
name   = { nl = "De klachtenfunctionaris", en = "The complaints officer" }
entry  = "start"
source = "art. 1"

[[stage]]
id     = "2"
name   = { nl = "De commissie", en = "The committee" }
entry  = "on-request"
source = "art. 2"
"""


def with_stage(*lines: str) -> Procedure:
    return read(HEAD + "\n".join(lines), calendars(), patterns())


def told(procedure: Procedure, lang: str, *codes: str) -> list[str]:
    return list(page(procedure, lang).texts(*codes))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('within = "6 weeks"', "tot zes weken nadat uw klacht is gesloten"),
        ('within = "unspecified"', "Tot wanneer dat kan, staat niet in de procedure."),
        ("", "Tot wanneer dat kan, staat niet in de procedure."),
    ],
)
def test_until_when_one_may_ask_for_a_stage_is_told_or_told_to_be_unsaid(
    line: str, said: str
) -> None:
    first, second = told(with_stage(line), "nl", "stage")

    assert said in second
    assert "Tot wanneer" not in first


@pytest.mark.parametrize(("line", "so"), [("reasons = true", True), ("", False)])
def test_that_one_must_say_why_is_told(line: str, so: bool) -> None:
    second = told(with_stage(line), "en", "stage")[-1]

    assert ("Then say why you want that." in second) is so


def test_what_a_stage_shuts_out_is_told_by_name() -> None:
    dutch, english = (
        told(with_stage('either = ["third-party"]'), lang, "stage")[-1]
        for lang in ("nl", "en")
    )

    assert "kunt u daarna niet meer naar de Geschillencommissie Zorg." in dutch
    assert "you can no longer go to the Geschillencommissie Zorg after" in english


def test_who_takes_whose_place_in_a_stage_is_told_once() -> None:
    names = 'names = { handler = { nl = "de secretaris", en = "the secretary" } }'

    dutch, english = (
        told(with_stage(names), lang, "named-in-stage", "who-in-stage")
        for lang in ("nl", "en")
    )

    assert dutch == [
        "In de stap “De commissie” komt de secretaris in de plaats van de behandelaar."
    ]
    assert english == [
        "In the stage “The committee”, the secretary takes the place of the handler."
    ]


def test_a_name_that_a_language_lacks_takes_nobodys_place_in_it() -> None:
    secretary = {"2": {"handler": {"en": "the secretary"}}}
    procedure = replace(with_stage(), called_by_stage=secretary)

    assert told(procedure, "nl", "named-in-stage", "who-in-stage") == []
    assert len(told(procedure, "en", "named-in-stage", "who-in-stage")) == 1


def test_another_who_decides_is_told_after_the_stage() -> None:
    judge = 'acts = { judge = { by = ["owner"], source = "art. 2" } }'

    (line,) = told(with_stage(judge), "nl", "who-in-stage-judge")

    assert line == (
        "In de stap “De commissie”: iemand van de leiding oordeelt over uw klacht."
    )


HEARD = '"complainant-heard", "respondent-heard"'


@pytest.mark.parametrize(
    ("here", "said"),
    [
        (
            f"needs = [{HEARD}]",
            ["Voordat wij oordelen, horen wij u en degene over wie"],
        ),
        (
            "needs = []",
            ["In de stap “De klachtenfunctionaris”: voordat wij oordelen, h"],
        ),
    ],
)
def test_who_is_heard_in_one_stage_alone_is_told_of_that_stage(
    here: str, said: list[str]
) -> None:
    acts = f"""
acts   = {{ judge = {{ by = ["owner"], {here}, source = "art. 2" }} }}

[acts]
judge = {{ by = ["handler"], needs = [{HEARD}], source = "art. 1" }}
"""

    lines = told(with_stage(acts), "nl", "heard-both")

    assert len(lines) == len(said)
    assert lines[0].startswith(said[0])


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Voordat wij oordelen, vragen wij advies."),
        ("en", "Before we judge, we ask for advice."),
    ],
)
def test_that_advice_comes_before_a_judgement_is_told(lang: str, said: str) -> None:
    advice = """
[acts]
ask-advice    = { by = ["handler"], source = "art. 3" }
record-advice = { by = ["handler"], source = "art. 3" }
judge         = { by = ["handler"], needs = [%s], source = "art. 3" }
"""

    asked, not_asked = (
        told(with_stage(advice % needs), lang, "advised")
        for needs in ('"advice-given"', "")
    )

    assert asked == [said]
    assert not_asked == []
