"""In a rehearsal each answer that a file lets people choose has its turn."""

from __future__ import annotations

from gehoord.procedure.particulars import chosen, supposed, turns
from gehoord.procedure.parts import Particulars
from tests.procedure.examples.test_invented import invented


def test_every_answer_is_chosen_as_often_as_any_other() -> None:
    rules = invented("parcel-service").own_particulars

    given = [supposed(rules, Particulars(), turn) for turn in range(turns(rules))]

    assert [chosen(rules, each) for each in given] == [{"damage"}, {"delay"}, {"else"}]
    assert all(dict(each.own)["parcel"] == "1" * 12 for each in given)


def test_where_nothing_is_chosen_there_are_no_turns() -> None:
    assert turns(invented("housing-corporation").own_particulars) == 1
