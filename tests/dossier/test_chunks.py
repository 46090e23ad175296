from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gehoord.dossier.chunks import (
    CHUNK_BYTES,
    SEALED_CHUNK_BYTES,
    Binding,
    Writer,
    opened,
)
from gehoord.dossier.keys import DataKey
from gehoord.dossier.seal import DoesNotOpen

KEY = DataKey(bytes(range(32)))
HERE = Binding(organisation_id=1, holder_id=2, file_id=3)
SIZES = st.one_of(
    st.integers(0, 600),
    st.integers(-3, 3).map(lambda by: CHUNK_BYTES + by),
    st.integers(-3, 3).map(lambda by: 3 * CHUNK_BYTES + by),
    st.integers(0, 4 * CHUNK_BYTES),
)


def content_of(size: int) -> bytes:
    return (bytes(range(251)) * (size // 251 + 1))[:size]


def sealed(content: bytes, *, step: int = 50_000) -> list[bytes]:
    parts = [content[at : at + step] for at in range(0, len(content), step)]
    return list(Writer(KEY, HERE).sealed(parts))


def read(chunks: list[bytes], size: int, *, binding: Binding = HERE) -> bytes:
    return b"".join(opened(chunks, key=KEY, binding=binding, size=size))


@settings(deadline=None, max_examples=60)
@given(SIZES, st.integers(1, 200_000))
def test_content_of_every_size_comes_back_however_it_streamed_in(
    size: int, step: int
) -> None:
    content = content_of(size)

    chunks = sealed(content, step=max(step, size // 50 + 1))

    assert read(chunks, size) == content
    assert {len(chunk) for chunk in chunks[:-1]} <= {SEALED_CHUNK_BYTES}


@settings(deadline=None, max_examples=40)
@given(SIZES, st.data())
def test_a_file_with_one_byte_changed_does_not_open(
    size: int, data: st.DataObject
) -> None:
    chunks = sealed(content_of(size))
    number = data.draw(st.integers(0, len(chunks) - 1))
    place = data.draw(st.integers(0, len(chunks[number]) - 1))
    changed = bytearray(chunks[number])
    changed[place] ^= data.draw(st.integers(1, 255))
    chunks[number] = bytes(changed)

    with pytest.raises(DoesNotOpen):
        read(chunks, size)


@settings(deadline=None, max_examples=40)
@given(st.integers(CHUNK_BYTES + 1, 4 * CHUNK_BYTES), st.data())
def test_a_file_cut_short_extended_or_reordered_does_not_open(
    size: int, data: st.DataObject
) -> None:
    chunks = sealed(content_of(size))
    order = data.draw(
        st.lists(st.integers(0, len(chunks) - 1), max_size=len(chunks) + 2)
    )
    assume(order != list(range(len(chunks))))

    with pytest.raises(DoesNotOpen):
        read([chunks[number] for number in order], size)


@pytest.mark.parametrize("field", ["organisation_id", "holder_id", "file_id"])
def test_a_file_put_elsewhere_does_not_open(field: str) -> None:
    chunks = sealed(b"tuinkabouter")

    with pytest.raises(DoesNotOpen):
        read(chunks, 12, binding=replace(HERE, **{field: 9}))


def test_a_file_never_gives_more_than_its_size_and_never_less() -> None:
    chunks = sealed(b"tuinkabouter")

    assert read(chunks, 4) == b"tuin"
    with pytest.raises(DoesNotOpen):
        read(chunks, 257)


def test_the_size_on_disk_tells_only_a_step() -> None:
    short, longer = sealed(bytes(10)), sealed(bytes(250))

    assert len(short[0]) == len(longer[0])
