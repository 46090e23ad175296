from __future__ import annotations

import ast
from datetime import date
from pathlib import Path

import pytest

from gehoord import procedure
from gehoord.languages.spoken import SPOKEN
from gehoord.procedure.acts import ACTS
from gehoord.procedure.asking import Ask, questions
from gehoord.procedure.conditions import CONDITIONS
from gehoord.procedure.objections import STAGES, Objection
from gehoord.procedure.roles import Role
from gehoord.procedure.stages import Stage
from gehoord.words import (
    conditions,
    objection_doors,
    objection_lines,
    objections,
    stages,
)
from gehoord.words.objection_answers import ANSWERS
from gehoord.words.objection_course import COURSE
from gehoord.words.objection_people import PEOPLE
from gehoord.words.objection_terms import TERMS
from gehoord.words.parts import PARTS
from gehoord.words.stages import Reader

FACTS = {
    "act": "propose",
    "by": ("handler", "owner"),
    "stage": Stage.INTAKE,
    "condition": "handler",
    "field": "words",
    "least": 6,
    "most": 100_000,
    "name": "Ank Bos",
    "times": 1,
    "first_day": date(2027, 3, 26),
    "last_day": date(2027, 3, 26),
    "allowed": ("ziekte", "overmacht"),
    "sum": "250 euro",
    "who": ("owner", {"nl": "de directeur", "en": "the director"}),
}


def codes_of_the_rules() -> set[str]:
    folder = Path(procedure.__path__[0])
    calls = (
        node
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    )
    return {
        str(call.args[0].value)
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id == "Objection"
        and isinstance(call.args[0], ast.Constant)
    }


def test_everything_the_rules_object_to_has_words() -> None:
    codes = {code.partition(":")[0] for code in objection_lines.RULES}

    assert codes_of_the_rules() - {"needs"} == codes


def test_no_objection_has_two_sentences() -> None:
    tables = [ANSWERS, COURSE, PEOPLE, TERMS, PARTS]
    apart = sum(len(table) for table in tables)

    together = {**objection_lines.RULES, **objection_doors.DOOR}

    assert len(together) == apart + len(objection_doors.DOOR)


def test_every_condition_says_why_an_act_waits() -> None:
    assert set(CONDITIONS) == set(conditions.CONDITIONS)


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize(
    "code", sorted({"needs", *objection_lines.RULES, *objection_doors.DOOR})
)
def test_an_objection_says_the_fact_and_the_way_out(code: str, lang: str) -> None:
    code, _, contact = code.partition(":")
    facts = {**FACTS, "contact": "derde@example.com"} if contact else FACTS

    said = objections.sentence(Objection(code, facts), lang)

    assert said.endswith(".")
    assert said.count(". ") >= 1
    assert "{" not in said


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize("condition", sorted(CONDITIONS))
def test_what_must_come_first_says_how_it_comes(condition: str, lang: str) -> None:
    said = conditions.unmet(condition, lang)

    assert said.count(". ") >= 1


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize("reader", Reader)
def test_every_stage_is_told_to_every_reader(lang: str, reader: Reader) -> None:
    said = [stages.sentence(each, lang, reader=reader) for each in Stage]

    assert all(each.endswith(".") for each in said)
    assert len(set(said)) == len(Stage)
    assert all(stages.label(each, lang) for each in Stage)


@pytest.mark.parametrize("act", sorted(STAGES))
@pytest.mark.parametrize("lang", SPOKEN)
def test_an_act_too_early_or_too_late_says_when_it_can(act: str, lang: str) -> None:
    elsewhere = [stage for stage in Stage if stage not in STAGES[act]]

    said = [
        objections.sentence(Objection("stage", {"act": act, "stage": stage}), lang)
        for stage in elsewhere
    ]

    assert all("  " not in each and "{" not in each for each in said)


def test_a_complaint_without_a_handler_says_so_and_when_a_proposal_can_be_made() -> (
    None
):
    early = Objection("stage", {"act": "propose", "stage": Stage.INTAKE})

    said = objections.sentence(early, "nl")

    assert said == (
        "Nog niemand behandelt deze klacht. “Stel een oplossing voor” kan alleen "
        "zolang er wordt gewerkt aan een oplossing, als bekend is of de klager "
        "tevreden is of zolang de onafhankelijke derde de klacht nog niet heeft "
        "genomen."
    )


def test_a_date_beyond_the_maximum_is_told_with_the_last_day_that_is_allowed() -> None:
    found = Objection(
        "beyond-maximum", {"field": "until", "last_day": date(2026, 4, 7)}
    )

    said = objections.sentence(found, "en", act="take-more-time")

    assert said == (
        "The procedure allows no longer than Tuesday 7 April 2026. Choose that day or "
        "an earlier one."
    )


@pytest.mark.parametrize("lang", SPOKEN)
def test_a_field_left_empty_is_called_as_its_form_calls_it(lang: str) -> None:
    for name, act in ACTS.items():
        for question in questions(act):
            if question.ask in {Ask.TEXT, Ask.LINE}:
                found = Objection("empty", {"field": question.name})

                said = objections.sentence(found, lang, act=name)

                assert objections.field(question.name, lang, act=name) in said


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_role_can_be_named_as_the_one_whose_act_it_is(lang: str) -> None:
    found = Objection("not-yours", {"act": "propose", "by": tuple(Role)})

    said = objections.sentence(found, lang)

    assert "{" not in said
