"""A changed value is another value; the one it came from stays as it was."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from typing import Any

import pytest

from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.parts import Agreement, RunningTerm, Told
from gehoord.procedure.stages import Stage


def test_a_changed_case_differs_only_in_what_was_changed() -> None:
    case = Case(language="en", words="Er kwam niemand.")

    changed = replace(case, length=3)

    assert dataclasses.replace(case, length=3) == changed
    assert case.length == 0
    assert hash(case) != hash(changed)


def test_an_attribute_that_is_not_there_cannot_be_changed() -> None:
    with pytest.raises(KeyError):
        replace(Case(), colour="blue")  # type: ignore[call-arg]  # on purpose


def test_what_a_case_worked_out_of_itself_it_works_out_anew_when_changed() -> None:
    case = Case(concerned=((4, Told.NOT_INFORMED),))
    assert case.stage is Stage.UNCONFIRMED
    assert case.kept_out == frozenset({4})

    set_aside = replace(case, set_aside_at=datetime(2027, 3, 5, tzinfo=UTC))
    cleared = replace(case, concerned=())

    assert set_aside.stage is Stage.SET_ASIDE
    assert cleared.kept_out == frozenset()
    assert case == replace(case)
    with pytest.raises(KeyError):
        replace(case, colour="blue")  # type: ignore[call-arg]  # on purpose


@pytest.mark.parametrize("kind", [Case, RunningTerm, Agreement])
def test_every_attribute_is_taken_along(kind: type) -> None:
    names = [each.name for each in dataclasses.fields(kind)]
    value: Any = object.__new__(kind)
    for name in names:
        object.__setattr__(value, name, name)

    changed = replace(value)

    assert names == [getattr(changed, name) for name in names]
