"""
What no file can break is broken in the rules themselves, and the proof finds it.

Nothing that a file says lets the person complained about handle, or closes a case
without a word. That the proof asks after it is shown by taking out the rule that
prevents it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure import decisions, fold, notices, situation
from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.decisions import ending
from gehoord.procedure.entries import Entry
from gehoord.procedure.escalation import entering
from gehoord.procedure.lanes import StageRule
from gehoord.procedure.proof import prove
from gehoord.procedure.proof.people import THIRD_PARTY
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import Unsound
from tests.procedure.examples.test_invented import text
from tests.procedure.mutations.planting import planted, sound

THEM = "third-party"


def found(code: str, concern: str, file: str = "") -> list[Unsound]:
    procedure = read(file or sound("kleuterrevolutie"), calendars(), patterns())
    broken = prove(procedure, most=60, only=frozenset({concern})).broken
    return [each for each in broken if each.code == code]


def keeps_the_handler(case: Case, _: Entry, __: e.HandlerReleased) -> Case:
    return case


def bars_nobody(case: Case, stage: StageRule, *, words: str = "") -> e.Escalated:
    return replace(entering(case, stage, words=words), barred=())


def also_closes(before: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *given: (*before(*given), e.Closed())


def test_who_stays_handler_though_it_is_about_them_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert found("respondent-handles", "people") == []

    monkeypatch.setitem(fold.CHANGES, e.HandlerReleased, keeps_the_handler)

    (told,) = found("respondent-handles", "people")
    assert told.near == "appoint-handler"
    assert any(isinstance(each.event, e.HandlerAppointed) for each in told.story)
    assert isinstance(told.story[-1].event, e.HandlerReleased)


def test_who_keeps_their_role_though_it_is_about_them_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    of_others = situation._hats_of_others
    monkeypatch.setattr(situation, "_hats_of_concerned", of_others)

    told = found("respondent-handles", "people")

    assert [each.near for each in told] == ["nobody_else"]


def test_who_looks_again_at_what_they_refused_themselves_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    agency = text("letting-agency")
    assert found("decides-on-own", "stages", agency) == []

    monkeypatch.setattr(ending, "entering", bars_nobody)

    (told,) = found("decides-on-own", "stages", agency)
    assert any(isinstance(each.event, e.Escalated) for each in told.story)


def test_a_case_that_closes_before_its_letter_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert found("closed-untold", "way") == []
    closes: Any = decisions.DECISIONS

    monkeypatch.setitem(closes, a.Close, also_closes(closes[a.Close]))

    (told,) = found("closed-untold", "way")
    assert isinstance(told.story[-1].event, e.Closed | e.LetterLeft)


def test_a_letter_to_the_third_party_before_the_complainant_went_there_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    owners = '"filed", "received-orally"], to = ["owners"]'
    early = planted("kleuterrevolutie", (owners, owners.replace("owners", THEM)))
    assert found("third-party-knows", "way", early) == []
    addressees: Any = notices.ADDRESSEES

    monkeypatch.setitem(addressees, THEM, lambda *_: (THIRD_PARTY.actor,))

    told = found("third-party-knows", "way", early)
    assert told
    assert not any(isinstance(each.event, e.Referred) for each in told[0].story)
