from __future__ import annotations

from pathlib import Path

import pytest

from gehoord.dossier import anchors
from gehoord.dossier.journal import EMPTY_HEAD, Anchor, Journal
from gehoord.dossier.keys import StandingKey
from gehoord.dossier.models import Overview
from tests.dossier.making import add, file_case

STANDING = StandingKey(bytes(range(32)))
FIRST, SECOND, AGAIN = (
    Anchor(1, 1, b"a" * 16),
    Anchor(2, 1, b"b" * 16),
    Anchor(1, 2, b"c" * 16),
)


@pytest.fixture
def book(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "1.journal", STANDING)


def test_a_journal_grows_and_its_head_stands_for_every_line(book: Journal) -> None:
    heads = [book.head()]
    for anchor in (FIRST, SECOND):
        book.append([anchor])
        heads.append(book.head())

    assert heads[0] == EMPTY_HEAD
    assert len(set(heads)) == 3
    assert [line.anchor for line in book.lines()] == [FIRST, SECOND]
    assert [line.head for line in book.lines()] == heads[1:]
    assert book.first_broken(book.lines()) is None


def test_a_head_without_the_key_cannot_be_made(tmp_path: Path, book: Journal) -> None:
    stranger = Journal(tmp_path / "other", StandingKey(bytes(32)))

    book.append([FIRST])
    stranger.append([FIRST])

    assert book.head() != stranger.head()


def test_a_line_half_written_is_written_over(tmp_path: Path, book: Journal) -> None:
    book.append([FIRST])
    path = tmp_path / "1.journal"
    path.write_bytes(path.read_bytes() + b'{"digest": "ab')

    assert [line.anchor for line in book.lines()] == [FIRST]
    book.append([SECOND])

    assert [line.anchor for line in book.lines()] == [FIRST, SECOND]
    assert book.first_broken(book.lines()) is None


def test_a_changed_a_missing_and_a_moved_line_show(
    tmp_path: Path, book: Journal
) -> None:
    book.append([FIRST, SECOND, AGAIN])
    path = tmp_path / "1.journal"
    lines = path.read_bytes().splitlines(keepends=True)

    broken = []
    for wrong in (
        [lines[0], lines[1].replace(b'"length": 1', b'"length": 9'), lines[2]],
        [lines[0], lines[2]],
        [lines[1], lines[0], lines[2]],
    ):
        path.write_bytes(b"".join(wrong))
        broken.append(book.first_broken(book.lines()))

    assert broken == [2, 2, 1]


def test_a_destroyed_case_leaves_only_hashes_and_old_heads_still_count(
    tmp_path: Path, book: Journal
) -> None:
    book.append([FIRST, SECOND, AGAIN])
    heads = [line.head for line in book.lines()]

    book.forget({2})
    book.forget({2})

    assert [line.anchor for line in book.lines()] == [None, None, AGAIN]
    assert [line.head for line in book.lines()] == heads
    assert book.first_broken(book.lines()) is None
    assert SECOND.last_tag.hex() not in (tmp_path / "1.journal").read_text()
    book.append([SECOND])
    assert book.first_broken(book.lines()) is None


@pytest.mark.django_db
def test_a_changed_case_is_anchored_once(organisation: int) -> None:
    opened = file_case(organisation)
    other = file_case(organisation, number=1)

    first = anchors.anchor(organisation)
    same = anchors.anchor(organisation)
    add(opened, b"second")
    later = anchors.anchor(organisation)

    assert first == same != later == anchors.head(organisation)
    lines = anchors.journal(organisation).lines()
    assert {line.anchor.case_id for line in lines[:2] if line.anchor} == {
        opened.case_id,
        other.case_id,
    }
    assert lines[2].anchor is not None
    assert (lines[2].anchor.case_id, lines[2].anchor.length) == (opened.case_id, 2)
    assert len(lines) == 3


@pytest.mark.django_db
def test_a_pass_cut_off_after_the_journal_anchors_once_more(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_case(organisation)

    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(anchors, "_mark", cut_off)
        with pytest.raises(KeyboardInterrupt):
            anchors.anchor(organisation)
    anchors.anchor(organisation)

    lines = anchors.journal(organisation).lines()
    assert len(lines) == 2
    assert lines[0].anchor == lines[1].anchor
    assert not Overview.objects.filter(changed=True).exists()
