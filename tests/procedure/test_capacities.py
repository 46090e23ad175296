"""As whom somebody complains: privately, for a small business, or for a large one."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import Capacity
from gehoord.procedure.referral import capacities
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from tests.procedure.examples.test_invented import invented
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import FIRST_LINES, procedure

BODY = """
[[third-party]]
type        = "{type}"
name        = "{name}"
contact     = "https://{type}.example.com"
capacity    = {capacity}
binding_for = ["organisation"]
source      = "line 1"
"""


def with_bodies(**capacities: str) -> Procedure:
    bodies = (
        BODY.format(type=name, name=f"de {name}", capacity=said)
        for name, said in capacities.items()
    )
    return procedure(FIRST_LINES.format(base="crkbo") + "".join(bodies))


def goes(rules: Procedure, capacity: Capacity) -> tuple[str, ...]:
    story = Telling(rules)
    story.file()
    return story.refused(COMPLAINANT, a.Refer(words="Ik ga.", capacity=capacity))


def for_whom(rules: Procedure) -> list[object]:
    return [
        each.facts["capacity"]
        for each in problems(rules)
        if each.code == "nobody-for-capacity"
    ]


OMBUDSMAN = with_bodies(ombudsman='["consumer", "small-business"]')


def test_an_ombudsman_for_small_businesses_is_there_for_no_large_one() -> None:
    assert not goes(OMBUDSMAN, Capacity.CONSUMER)
    assert not goes(OMBUDSMAN, Capacity.SMALL)
    assert not goes(OMBUDSMAN, Capacity.UNKNOWN)
    assert goes(OMBUDSMAN, Capacity.BUSINESS) == ("no-third-party",)


def test_a_small_business_is_a_business_where_no_small_ones_are_named() -> None:
    rules = with_bodies(board='["consumer"]', arbiters='["business"]')
    story = Telling(rules)
    story.file()

    story.act(COMPLAINANT, a.Refer(words="Wij gaan.", capacity=Capacity.SMALL))

    assert [x.name for x in rules.bodies if x.is_for(Capacity.SMALL, frozenset())] == [
        "de arbiters"
    ]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Voor wie privé klaagt en wie voor een klein bedrijf of een kleine"),
        ("en", "For those who complain privately and those who complain for a small"),
    ],
)
def test_the_page_says_for_whom_it_is(lang: str, said: str) -> None:
    (line,) = page(OMBUDSMAN, lang).texts("third-party")

    assert line.startswith(said)


def test_only_where_it_matters_one_is_asked_whether_the_business_is_small() -> None:
    either = with_bodies(board='["consumer"]', arbiters='["business"]')

    assert Capacity.SMALL in capacities(OMBUDSMAN)
    assert Capacity.SMALL not in capacities(either)


@pytest.mark.parametrize(
    ("said", "nobody"),
    [
        ('["consumer"]', [Capacity.BUSINESS]),
        ('["business"]', [Capacity.CONSUMER]),
        ('["consumer", "small-business"]', []),
        ('["consumer", "business"]', []),
    ],
)
def test_who_has_nobody_outside_is_found(said: str, nobody: list[Capacity]) -> None:
    assert for_whom(with_bodies(ombudsman=said)) == nobody


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ('["consumer", "small-business"]', True),
        ('["small-business"]', True),
        ('["consumer", "small-business", "business"]', False),
        ('["business"]', False),
    ],
)
def test_larger_businesses_with_nobody_outside_are_found(
    said: str, *, asked: bool
) -> None:
    codes = {each.code for each in problems(with_bodies(ombudsman=said))}

    assert ("nobody-for-larger" in codes) is asked


SUBJECT = """
[[particular]]
id     = "about-what"
name   = { nl = "Onderwerp", en = "Subject" }
kind   = "choice"
option = [
  { id = "payments", name = "Payments" }, { id = "advice", name = "Advice" },
]
source = "line 2"
"""


@pytest.mark.parametrize(
    ("business", "asked"),
    [('only_for = ["payments"]', True), ('not_for = ["payments"]', True), ("", False)],
)
def test_who_has_somebody_outside_for_some_answers_alone_is_found(
    business: str, *, asked: bool
) -> None:
    bodies = [
        BODY.format(type=each, name=f"de {each}", capacity=f'["{each}"]')
        + f'id = "for-{each}"\n{more}\n'
        for each, more in (("consumer", ""), ("business", business))
    ]
    first = FIRST_LINES.format(base="crkbo")

    found = problems(procedure(first + SUBJECT + "".join(bodies)))

    said = [sentence(each, "nl") for each in found if each.code == "nobody-for-both"]
    assert bool(said) is asked
    assert all("Voor business is er buiten alleen" in each for each in said)


def test_the_invented_ombudsman_is_there_for_small_businesses() -> None:
    (body,) = invented("estate-agent").bodies

    assert body.is_for(Capacity.SMALL, frozenset())
    assert not body.is_for(Capacity.BUSINESS, frozenset())
