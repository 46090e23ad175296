"""`gehoord rehearse` answers whether a procedure can be kept, and repeats exactly."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from gehoord.__main__ import main

ROOT = Path(__file__).parents[2]
FEW = ("--runs", "2", "--processes", "1", "--start", "2027-01-01")


def said(
    capsys: pytest.CaptureFixture[str], *more: str, file: str = "kleuterrevolutie"
) -> str:
    assert main(["rehearse", file, *FEW, *more]) == 0
    return capsys.readouterr().out


def test_it_answers_whether_two_people_keep_it_through_the_summer(
    capsys: pytest.CaptureFixture[str],
) -> None:
    busy = ("--together", "--per-month", "10", "--language", "en")

    told = said(capsys, *busy)

    assert "Can 2 people keep this procedure through July and August? No" in told
    assert "promise was not kept: 2 of 2." in told
    assert "4 before a proposal" in told
    assert "holidays or illness" in told


def test_it_speaks_the_first_language_of_the_procedure(
    capsys: pytest.CaptureFixture[str],
) -> None:
    idle = ("--per-month", "1", "--leave", "0", "--ill", "0", "--people", "3")

    told = said(capsys, *idle, "--about-handler", "0")

    assert "met 3 mensen in juli en augustus worden nagekomen? Ja." in told
    assert "Geen enkele toezegging" in told


def test_the_same_seed_repeats_exactly_in_any_number_of_processes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    many = ("--runs", "10", "--per-month", "2", "--json", "--seed", "zomer")

    alone = said(capsys, *many)
    together = said(capsys, *many, "--processes", "2")
    other = said(capsys, *many, "--seed", "winter")

    assert json.loads(alone) == json.loads(together)
    assert json.loads(alone) != json.loads(other) | {"seed": "zomer"}


def test_the_object_holds_the_circumstances_and_every_count(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = json.loads(said(capsys, "--json", "--hours", "3", file="wkkgz"))

    assert found["assumptions"]["hours"] == 3.0
    assert found["first"] == "2027-01-01"
    assert found["simulated"] >= found["complaints"] > 0
    (judge,) = (each for each in found["terms"] if each["term"] == "judge")
    assert judge["due"] == judge["kept"] + judge["by_clock"] + judge["missed"]


def test_the_chart_is_a_drawing_with_its_words_beside_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    drawing = tmp_path / "summer.svg"

    said(capsys, "--chart", str(drawing), "--together", "--per-month", "8")

    tree = ET.fromstring(drawing.read_text(encoding="utf-8"))  # noqa: S314 - our own
    texts = [each.text for each in tree.iter("{http://www.w3.org/2000/svg}text")]
    (words,) = (each.text for each in tree.iter("{http://www.w3.org/2000/svg}desc"))
    assert {"jul", "aug"} <= set(texts)
    assert "jul" in (words or "")
    assert "style" not in tree.attrib


def test_a_file_that_is_no_procedure_is_not_rehearsed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "leeg.toml"
    file.write_text("format = 1\n", encoding="utf-8")

    assert main(["rehearse", str(file)]) == 2
    assert main(["rehearse", str(tmp_path / "niets.toml")]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert f"See: gehoord check {file}" in told.err
    assert "This file names no pattern, and then lacks: id, version, name" in told.err


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--season", "1,2"),
        ("--people", "0"),
        ("--silent", "2"),
        ("--start", "zomer"),
        ("--runs", "0"),
        ("--days", "close=2"),
        ("--days", "hear=five"),
        ("--told", "2"),
    ],
)
def test_circumstances_that_cannot_be_are_refused_by_name(
    capsys: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    assert main(["rehearse", "kleuterrevolutie", *FEW, option, value]) == 2
    assert option in capsys.readouterr().err


def test_own_days_take_the_place_of_the_usual(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = said(capsys, "--days", "propose=9", "--language", "en")

    assert "9 before a proposal" in told


def invented(name: str) -> str:
    return str(ROOT / "docs/procedures/invented" / f"{name}.toml")


def test_who_knows_how_often_an_answer_is_chosen_gives_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = ("--answers", "topic=damage:1", "--language", "en")

    told = said(capsys, *given, file=invented("parcel-service"))
    usual = said(capsys, "--language", "en", file=invented("parcel-service"))

    assert "Chosen to “What is it about?” (topic): damage 100.0 %." in told
    assert "Each answer is chosen as often to: “What is it about?” (topic)." in usual
    assert "our proposal on damage" in usual
    assert "nothing is said of: a proposal, or notice that more time" in told


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ("weather=rain:1", "'weather' is no question"),
        ("topic=rain:1", "The answers are: damage, delay, else"),
        ("topic=damage:much", "with a share from 0 to 1"),
        ("topic=damage:0.8,delay:0.4", "come to 1.2, not 1"),
        ("topic=damage:0.1,delay:0.1,else:0.1", "come to 0.3, not 1"),
    ],
)
def test_shares_that_cannot_be_are_refused_with_what_can(
    capsys: pytest.CaptureFixture[str], given: str, reason: str
) -> None:
    file = invented("parcel-service")

    assert main(["rehearse", file, *FEW, "--answers", given]) == 2
    assert reason in capsys.readouterr().err


def test_how_many_tell_it_can_be_given_where_a_talk_comes_first_and_where_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def oral(file: str, *given: str) -> float:
        found = json.loads(said(capsys, "--json", *given, file=file))
        return float(found["assumptions"]["oral"])

    talks = invented("village-school")

    assert oral(talks) == oral("kleuterrevolutie") == 0.1
    assert oral(talks, "--told", "0.25") == 0.75
    assert oral("kleuterrevolutie", "--told", "0.25") == 0.25
    told = said(capsys, "--told", "0.25", "--language", "en", file=talks)
    assert "25.0 % are told and written down by staff" in told


def test_what_belongs_to_it_and_is_not_played_is_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told = said(capsys, "--language", "en", file=invented("concert-hall"))
    again = said(capsys, "--language", "en", file=invented("letting-agency"))
    usual = said(capsys, "--language", "en")

    assert "do not take up, and that it is looked at again" in " ".join(again.split())
    assert "was not rehearsed: who holds which post, and what hangs on that" in told
    assert "was not rehearsed" not in usual


def test_what_never_closes_is_said_before_what_was_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rare = ("--per-month", "1", "--hours", "0.05", "--language", "en")

    told = said(capsys, *rare)

    answer, _, rest = told.partition("Can 2 people keep")[2].partition("\n")
    assert answer.endswith("No, not surely.")
    assert rest.startswith("Complaints still open a year later: ")
