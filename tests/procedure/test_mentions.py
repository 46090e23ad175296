"""Whose names occur in what was said, so that nobody reads her own complaint."""

from __future__ import annotations

import pytest

from gehoord.procedure.mentions import mentioned
from gehoord.procedure.roles import Colleague, Role

ADVISER = frozenset({Role.ADVISER})


def office(*names: str) -> tuple[Colleague, ...]:
    """Return people of these names, numbered from one."""
    return tuple(
        Colleague(number=number, name=name, email="", roles=ADVISER)
        for number, name in enumerate(names, start=1)
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ik sprak met Bo over de training.",
        "Het was Bo's idee.",
        "MAAR BO zei niets, en Bo bleef weg.",
    ],
)
def test_a_name_of_two_letters_counts_where_it_is_written_as_one(text: str) -> None:
    assert mentioned(text, office("Bo de Wit", "Noor Kok")) == (1,)


@pytest.mark.parametrize(
    "text",
    [
        "De training was boeiend. Al met al een te lange dag.",
        "Wij gaan naar het lab, en jo komt ook.",
    ],
)
def test_a_word_that_only_looks_like_a_short_name_keeps_nobody_out(text: str) -> None:
    assert mentioned(text, office("Jo te Velde", "Karim al Haddou")) == ()


@pytest.mark.parametrize("text", ["zoe was er niet", "ZOË WAS ER NIET", "Zoës fout"])
def test_a_name_counts_in_any_case_with_or_without_accents(text: str) -> None:
    assert mentioned(text, office("Zoë Bakker")) == (1,)


def test_an_address_counts_wherever_it_stands() -> None:
    bo = Colleague(number=4, name="X", email="B.Wit@example.org", roles=ADVISER)

    assert mentioned("Ik mailde naar b.wit@example.org.", (bo,)) == (4,)
