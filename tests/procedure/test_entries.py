"""How entries are written down: literal names, and everything reads back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gehoord.procedure import acts as a
from gehoord.procedure.acts import ACTS
from gehoord.procedure.case import Case
from gehoord.procedure.decisions import DECISIONS
from gehoord.procedure.entries import KINDS, Entry, UnknownEntry, dump, load
from gehoord.procedure.events import Event, LetterLeft, Noted, TermOpened
from gehoord.procedure.fold import CHANGES, OutOfOrder, after, replay
from gehoord.procedure.lengths import Length, parse_length
from gehoord.procedure.objections import STAGES
from gehoord.procedure.roles import CLOCK

ZONES = st.sampled_from((UTC, timezone(timedelta(hours=2))))
MOMENTS = st.integers(0, 10**9).flatmap(
    lambda seconds: ZONES.map(
        lambda zone: datetime.fromtimestamp(1_700_000_000 + seconds, tz=zone)
    )
)
st.register_type_strategy(datetime, MOMENTS)
st.register_type_strategy(
    Length, st.sampled_from(("1 week", "3 weeks", "5 working days")).map(parse_length)
)
st.register_type_strategy(str, st.text(st.characters(codec="utf-8"), max_size=20))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@given(data=st.data())
@settings(max_examples=8, deadline=None)
def test_what_is_written_down_reads_back(
    kind: type[Event], data: st.DataObject
) -> None:
    event = data.draw(st.from_type(kind))
    entry = Entry(position=7, at=data.draw(MOMENTS), by="staff:1", event=event)

    again = load(dump(entry))

    assert again == entry
    assert dump(again) == dump(entry)


def test_every_kind_has_its_own_literal_name() -> None:
    assert len(KINDS) == len(set(KINDS.values()))
    assert all(name == name.lower() and " " not in name for name in KINDS)


def test_every_kind_of_entry_changes_a_case_in_one_place() -> None:
    assert set(CHANGES) == set(KINDS.values())


def test_what_is_stored_is_plain_json_with_a_name_and_a_version() -> None:
    at = datetime(2027, 3, 5, 15, tzinfo=UTC)
    noted = Entry(position=1, at=at, by="staff:4", event=Noted(words="Één regel"))

    assert json.loads(dump(noted)) == {
        "version": 1,
        "position": 1,
        "at": "2027-03-05T15:00:00+00:00",
        "by": "staff:4",
        "event": {"is": "noted", "words": "Één regel"},
    }


def test_an_unknown_name_or_a_later_version_stops_everything() -> None:
    at = "2027-03-05T15:00:00+00:00"
    for event, version in (({"is": "dreamt"}, 1), ({"is": "noted", "words": ""}, 2)):
        stored = {"version": version, "position": 1, "at": at, "by": CLOCK}
        with pytest.raises(UnknownEntry):
            load(json.dumps({**stored, "event": event}).encode())


def test_an_entry_out_of_order_is_refused() -> None:
    at = datetime(2027, 3, 5, 15, tzinfo=UTC)
    second = Entry(position=2, at=at, by=CLOCK, event=Noted(words="x"))

    with pytest.raises(OutOfOrder):
        after(Case(), second)
    with pytest.raises(OutOfOrder):
        replay([second])


def test_terms_and_letters_are_among_the_kinds() -> None:
    assert KINDS["term-opened"] is TermOpened
    assert KINDS["letter-left"] is LetterLeft


def test_every_act_is_decided_and_has_its_stages() -> None:
    everywhere = {a.File.name}

    assert set(DECISIONS) == set(ACTS.values())
    assert set(STAGES) == set(ACTS) - everywhere
