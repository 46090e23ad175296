"""What comes with the program is looked at by `gehoord check`, and never proven there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.core.checks import registry

from gehoord.organisation import shipped_checks, texts, walks
from gehoord.organisation.apps import shipped_procedures_stand
from gehoord.organisation.shipped_checks import recorded, what_is_wrong

RULES_CHANGED = "organisation.W001"
"""While rules are being changed they differ from those that were proven last."""


@pytest.fixture
def crkbo(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Return what is shipped, to be changed, with one procedure alone in it."""
    found = {"crkbo": texts.shipped("crkbo")}
    for module in (texts, shipped_checks):
        monkeypatch.setattr(module, "patterns", lambda: found)
    return found


def ids() -> set[str]:
    return {str(each.id) for each in what_is_wrong()}


def test_it_belongs_to_the_checks_of_the_installation() -> None:
    registered = {repr(each) for each in registry.registry.get_checks()}

    assert repr(shipped_procedures_stand) in registered
    assert shipped_procedures_stand() == what_is_wrong()


def test_what_is_shipped_is_sound_and_is_what_was_proven(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(walks, "prove", None)  # nothing can be walked through now

    assert ids() <= {RULES_CHANGED}
    assert recorded().texts == texts.hashes()


def test_a_procedure_that_was_changed_is_told_as_not_the_one_that_was_proven(
    crkbo: dict[str, str],
) -> None:
    assert ids() <= {RULES_CHANGED}

    crkbo["crkbo"] += "\n# somebody was here\n"

    assert ids() - {RULES_CHANGED} == {"organisation.E004"}


def test_a_procedure_that_is_unsound_or_no_procedure_is_told(
    crkbo: dict[str, str],
) -> None:
    before = crkbo["crkbo"]
    crkbo["crkbo"] = before.replace("settle-agreement", "propose-nothing")
    assert "organisation.E003" in ids()

    crkbo["crkbo"] = 'extends = "nothing"\n'
    assert ids() == {"organisation.E002"}


def test_rules_other_than_those_it_was_proven_under_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = replace(recorded(), rules=walks.rules())
    monkeypatch.setattr(shipped_checks, "recorded", lambda: known)
    assert ids() == set()

    other = replace(known, rules="0" * 64)
    monkeypatch.setattr(shipped_checks, "recorded", lambda: other)
    assert ids() == {RULES_CHANGED}
