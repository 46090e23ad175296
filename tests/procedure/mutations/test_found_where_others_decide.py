"""Who decides next, and is it somebody else: asked where a file leaves it open."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.procedure.examples.test_invented import text
from tests.promises.test_how_to_write import procedure

SAME = "different_person = false\n"
SCHOOL = text("theatre-school").replace("different_person = true\n", SAME)
BRIDGE = text("welfare-foundation").replace("different_person = true\n", "")
POST = """
[[post]]
id     = "{post}"
name   = {{ nl = "{post}", en = "{post}" }}
source = "art. 4"

[[handled-by]]
role   = "{post}"
stage  = "{stage}"
source = "art. 4"
"""


def _found(said: str, code: str) -> list[Unsound]:
    return [each for each in problems(procedure(said)) if each.code == code]


def _posts(*some: tuple[str, str]) -> str:
    return "".join(POST.format(post=post, stage=stage) for post, stage in some)


def test_a_post_of_its_own_in_each_stage_decides_nothing_again() -> None:
    teacher, board = ("teacher", "1"), ("board", "2")

    assert _found(SCHOOL, "decides-again")
    assert _found(SCHOOL + _posts(board), "decides-again")
    assert not _found(SCHOOL + _posts(teacher, board), "decides-again")


def test_the_stage_in_which_somebody_decides_again_is_named() -> None:
    (found,) = _found(SCHOOL, "decides-again")

    name = procedure(SCHOOL).stages[1].name
    assert all(f"“{name[lang]}”" in sentence(found, lang) for lang in ("nl", "en"))


@pytest.mark.parametrize(
    ("handlers", "is_asked"), [("", True), ('handlers = ["owner"]\n', False)]
)
def test_who_mediated_does_not_judge_where_owners_do_by_a_name_of_their_own(
    handlers: str, *, is_asked: bool
) -> None:
    said = BRIDGE.replace('within   = "6 weeks"\n', f'within   = "6 weeks"\n{handlers}')

    assert bool(_found(said, "mediator-judges")) is is_asked


def test_owners_who_go_by_the_name_of_the_mediator_can_be_the_mediator() -> None:
    said = BRIDGE.replace("names    = {", 'handlers = ["owner"]\n#')

    assert _found(said, "mediator-judges")


def test_who_is_above_several_posts_is_asked_once() -> None:
    (found,) = _found(SCHOOL + _posts(("teacher", "1"), ("board", "2")), "nobody-above")

    assert "teacher, board" in sentence(found, "en")
