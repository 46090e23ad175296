from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from hypothesis import assume, given
from hypothesis import strategies as st

from gehoord.dossier.keys import DataKey, KeyTrouble, Purpose, subkey
from gehoord.dossier.seal import (
    DoesNotOpen,
    Part,
    Sealer,
    canonical,
    pad,
    padded_size,
    unpad,
)

PARTS: st.SearchStrategy[Part] = st.one_of(
    st.binary(max_size=8),
    st.text(max_size=8),
    st.integers(-3, 300),
    st.booleans(),
    st.none(),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
)
KEY = bytes(range(32))


def kinds(parts: list[Part]) -> list[tuple[type, Part]]:
    return [(type(part), part) for part in parts]


@given(st.lists(PARTS, max_size=5), st.lists(PARTS, max_size=5))
def test_different_facts_never_have_the_same_canonical_bytes(
    one: list[Part], other: list[Part]
) -> None:
    assume(kinds(one) != kinds(other))

    assert canonical(*one) != canonical(*other)


def test_a_moment_is_the_same_in_every_time_zone() -> None:
    utc = datetime(2027, 3, 5, 9, 0, tzinfo=UTC)
    amsterdam = utc.astimezone(timezone(timedelta(hours=1)))

    assert canonical(utc) == canonical(amsterdam)
    assert canonical(utc.date()) == canonical(date(2027, 3, 5))


@given(st.binary(max_size=5000))
def test_padding_adds_no_more_than_a_step_and_comes_off_whole(payload: bytes) -> None:
    padded = pad(payload)

    assert unpad(padded) == payload
    assert len(padded) % 256 == 0
    assert len(padded) <= max(256, (len(payload) + 4) * 9 // 8 + 256)


def test_small_payloads_all_look_the_same_size() -> None:
    assert {padded_size(size) for size in range(257)} == {256}


@given(st.binary(max_size=600), st.integers(min_value=0))
def test_every_flipped_byte_is_seen(payload: bytes, place: int) -> None:
    sealer = Sealer(KEY)
    sealed = bytearray(sealer.seal(payload, belongs_to=b"here"))
    sealed[place % len(sealed)] ^= 1

    with pytest.raises(DoesNotOpen):
        sealer.open(bytes(sealed), belongs_to=b"here")


def test_what_is_sealed_opens_only_where_it_belongs_and_with_its_key() -> None:
    sealed = Sealer(KEY).seal(b"tuinkabouter", belongs_to=b"here")

    assert Sealer(KEY).open(sealed, belongs_to=b"here") == b"tuinkabouter"
    with pytest.raises(DoesNotOpen):
        Sealer(KEY).open(sealed, belongs_to=b"there")
    with pytest.raises(DoesNotOpen):
        Sealer(bytes(32)).open(sealed, belongs_to=b"here")
    with pytest.raises(DoesNotOpen):
        Sealer(KEY).open(sealed[:20], belongs_to=b"here")


def test_no_two_sealings_are_alike() -> None:
    sealer = Sealer(KEY)

    assert sealer.seal(b"same", belongs_to=b"") != sealer.seal(b"same", belongs_to=b"")


@pytest.mark.parametrize("purpose", Purpose)
def test_a_subkey_is_what_hkdf_makes_of_it(purpose: Purpose) -> None:
    info = b"gehoord/1/" + purpose.encode()
    expected = HKDFExpand(algorithm=hashes.SHA256(), length=32, info=info).derive(KEY)

    assert subkey(KEY, purpose) == expected


def test_a_key_never_shows_itself_and_has_its_full_length() -> None:
    assert "\\x01" not in repr(DataKey(KEY))
    assert str(KEY) not in repr(DataKey(KEY))
    with pytest.raises(KeyTrouble, match="32 bytes, this has 5"):
        DataKey(b"short")
