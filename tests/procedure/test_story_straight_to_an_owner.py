"""Straight to the owners by an answer, where the words name every owner."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.lanes import SkipsFor
from gehoord.procedure.parts import About
from gehoord.procedure.proof import prove
from gehoord.procedure.proof.variants import variants
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from tests.cast import ANK, BEA, FATIMA, NOOR, OFFICE
from tests.procedure.telling import Telling

SCHOOL = """
format = 1
extends = "uk-council-code"
id = "school-group"
version = "1"
name = "Complaints procedure"
language = ["en"]
organisation = "School Group"
address = "complaints@school.example"
legal_bases = []
regimes = []
channels = ["web"]

[[particular]]
id = "topic"
name = "What is it about?"
kind = "choice"
source = "sentence 10"

[[particular.option]]
id = "school"
name = "a school"

[[particular.option]]
id = "services"
name = "the services of the group"

[[stage]]
id = "2"
handlers = ["owner"]
source = "sentence 3"

[[straight-to]]
stage = "2"
only_for = ["services"]
source = "sentence 10"
"""
SERVICES = replace(FATIMA, own=(("topic", "services"),))
CLERK = replace(NOOR, number=7, name="Mees Post", roles=frozenset({"intake"}))
NAMES_BOTH = f"{ANK.name} en {BEA.name} lieten niets horen."


@pytest.fixture(scope="module")
def group() -> Procedure:
    return read(SCHOOL, calendars(), patterns())


@pytest.fixture
def story(group: Procedure) -> Telling:
    story = Telling(group, office=(*OFFICE, CLERK))
    story.file(NAMES_BOTH, particulars=SERVICES)
    return story


def test_a_name_in_the_words_makes_nobody_unable_before_a_person_looked(
    story: Telling,
) -> None:
    assert story.case.level == "2"
    assert not story.case.nobody_impartial
    assert "nobody-impartial" not in story.letters_to(COMPLAINANT)
    assert "record-concern" in story.todo


def test_who_was_only_named_can_handle_it_once_somebody_looked(
    story: Telling,
) -> None:
    story.act(CLERK.actor, a.RecordConcern(about=About.NOBODY))

    story.act(ANK.actor, a.AppointHandler(staff=BEA.number))

    assert story.case.handler == BEA.number


def test_about_every_owner_whoever_complains_hears_that_nobody_can(
    story: Telling,
) -> None:
    both = (ANK.number, BEA.number)

    story.act(CLERK.actor, a.RecordConcern(about=About.STAFF, staff=both))

    assert story.case.nobody_impartial
    assert "nobody-impartial" in story.letters_to(COMPLAINANT)


def test_owners_for_whom_an_answer_skips_a_stage_never_get_stuck(
    group: Procedure,
) -> None:
    broken = prove(group).broken

    assert [each.code for each in broken] == []


def test_a_walk_keeps_the_reason_for_which_it_skipped(group: Procedure) -> None:
    rows = [row for each in variants(group) for row in each.procedure.straight]

    assert {each.why for each in rows} == {SkipsFor.WHAT}
