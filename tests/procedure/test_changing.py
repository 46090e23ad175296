"""A changed value is another value; the one it came from stays as it was."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.parts import Agreement, RunningTerm


def test_a_changed_case_differs_only_in_what_was_changed() -> None:
    case = Case(language="en", words="Er kwam niemand.")

    changed = replace(case, length=3)

    assert dataclasses.replace(case, length=3) == changed
    assert case.length == 0
    assert hash(case) != hash(changed)


def test_an_attribute_that_is_not_there_cannot_be_changed() -> None:
    with pytest.raises(KeyError):
        replace(Case(), colour="blue")  # type: ignore[call-arg]  # on purpose


@pytest.mark.parametrize("kind", [Case, RunningTerm, Agreement])
def test_every_attribute_is_taken_along(kind: type) -> None:
    names = [each.name for each in dataclasses.fields(kind)]
    value: Any = object.__new__(kind)
    for name in names:
        object.__setattr__(value, name, name)

    changed = replace(value)

    assert names == [getattr(changed, name) for name in names]
