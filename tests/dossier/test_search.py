"""Cases are found by what they say, and no longer when they are gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connection, transaction

from gehoord.clock import run as clock
from gehoord.dossier import search, search_block, search_rows, search_upkeep, store
from gehoord.dossier.findings import Fault, Finding
from gehoord.dossier.models import SearchBlock, SearchPart, SearchWaiting
from gehoord.dossier.seal import canonical
from gehoord.dossier.search_block import Held, Many
from gehoord.dossier.search_keys import index_keys
from gehoord.dossier.search_memory import Memory
from gehoord.dossier.search_rows import IndexDamaged
from gehoord.dossier.search_words import terms
from gehoord.dossier.store import Opened
from gehoord.dossier.verify import verify
from tests.dossier.crashing import CutOff, cut_off_at
from tests.dossier.making import NOW, RECEIVED, elsewhere, file_case, make_organisation

pytestmark = pytest.mark.django_db(transaction=True)


def kept(organisation: int, number: int, *words: str) -> Opened:
    return file_case(
        organisation, derived=elsewhere(RECEIVED, found_by=words), number=number
    )


def say(opened: Opened, *words: str) -> None:
    derived = elsewhere(RECEIVED, found_by=words)
    with transaction.atomic():
        again = store.load(opened.organisation_id, opened.case_id)
        store.append(again, [b"more"], derived=derived, now=NOW)


def found(
    organisation: int, asked: str, among: frozenset[int] | None = None
) -> set[int]:
    listed = list(search.find(organisation, terms(asked), among=among))
    assert len(listed) == len(set(listed))
    return set(listed)


def folded(organisation: int) -> None:
    search_upkeep.fold(organisation)


def waiting(organisation: int) -> None:
    assert SearchWaiting.objects.filter(organisation_id=organisation).exists()


@pytest.mark.parametrize("settle", [waiting, folded])
def test_a_case_is_found_by_part_of_a_word_by_name_and_by_reference(
    organisation: int, settle: Callable[[int], None]
) -> None:
    fatima = kept(organisation, 1, "Fatima Aksoy", "Over de tuinkabouters")
    sara = kept(organisation, 2, "Sara Visser", "Over de tuin")

    settle(organisation)

    assert found(organisation, "kabout") == {fatima.case_id}
    assert found(organisation, "TUIN over") == {fatima.case_id, sara.case_id}
    assert found(organisation, "tuin visser") == {sara.case_id}
    assert found(organisation, "visser kabouter") == set()
    assert found(organisation, "aksoyover") == set()
    assert found(organisation, sara.reference) == {sara.case_id}


@pytest.mark.parametrize("settle", [waiting, folded])
def test_only_the_cases_one_may_open_are_looked_at(
    organisation: int, settle: Callable[[int], None]
) -> None:
    ids = [kept(organisation, n, "dezelfde woorden").case_id for n in range(5)]

    settle(organisation)

    mine = frozenset(ids[:2])
    assert found(organisation, "woorden", mine) == mine
    assert found(organisation, "woorden", frozenset()) == set()
    assert found(organisation, "woorden", frozenset({7})) == set()


def test_a_block_with_nothing_of_mine_is_not_even_opened(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_upkeep, "CARDS", 2)
    ids = sorted(kept(organisation, n, "woorden").case_id for n in range(9))
    while search_upkeep.fold(organisation) or SearchWaiting.objects.exists():
        pass
    blocks = SearchBlock.objects.order_by("first_case_id")
    assert blocks.count() > 1
    last = blocks.last()
    assert last is not None
    SearchBlock.objects.filter(first_case_id=last.first_case_id).update(sealed=b"x")

    mine = found(organisation, "woorden", frozenset(ids[:1]))

    assert mine == {ids[0]}
    with pytest.raises(IndexDamaged):
        found(organisation, "woorden")


def test_as_many_cards_are_opened_whether_others_hold_a_word_or_nobody(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who may open few cases cannot tell by the time what stands in others."""
    monkeypatch.setattr(search_block, "TOGETHER", 2)
    words = [f"woord{each}" for each in range(20)]
    ids = [kept(organisation, n, *words, "geheim").case_id for n in range(6)]
    mine = kept(organisation, 7, *words).case_id
    search_upkeep.fold(organisation)
    opened: list[int] = []
    parts = search_rows._parts

    def counted(number: int, place: search_rows.Place, of: list[int]) -> object:
        opened.append(len(of))
        return parts(number, place, of)

    monkeypatch.setattr(search_rows, "_parts", counted)
    theirs = found(organisation, "geheim", frozenset({mine}))
    nobodys = found(organisation, "nergens", frozenset({mine}))
    both = found(organisation, "nergens geheim", frozenset({mine}))
    owners = found(organisation, "geheim", frozenset(ids))

    assert (theirs, nobodys, both) == (set(), set(), set())
    assert owners == set(ids)
    assert opened == [search.EVENLY] * 4


def test_what_a_case_no_longer_says_is_no_longer_found(organisation: int) -> None:
    opened = kept(organisation, 1, "mandarijn")
    search_upkeep.fold(organisation)

    say(opened, "sinaasappel")
    before_folding = (
        found(organisation, "mandarijn"),
        found(organisation, "sinaasappel"),
    )
    search_upkeep.fold(organisation)

    assert before_folding == (set(), {opened.case_id})
    assert found(organisation, "mandarijn") == set()
    assert found(organisation, "sinaasappel") == {opened.case_id}
    assert not SearchWaiting.objects.exists()


def test_an_act_that_changes_no_words_leaves_the_index_alone(organisation: int) -> None:
    opened = kept(organisation, 1, "mandarijn")
    search_upkeep.fold(organisation)

    say(opened, "mandarijn")

    assert not SearchWaiting.objects.exists()


def test_a_card_that_changes_while_it_is_folded_goes_on_waiting(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = kept(organisation, 1, "mandarijn")

    def meanwhile(organisation_id: int) -> None:
        assert organisation_id
        monkeypatch.setattr(search_upkeep, "hold_alone", search_rows.hold_alone)
        say(opened, "sinaasappel")

    monkeypatch.setattr(search_upkeep, "hold_alone", meanwhile)
    search_upkeep.fold(organisation)

    assert found(organisation, "sinaasappel") == {opened.case_id}
    assert SearchWaiting.objects.count() == 1
    assert verify(organisation, now=NOW) == []


def test_full_blocks_are_split_and_every_case_is_still_found(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_upkeep, "CARDS", 4)
    ids = set()
    for number in range(30):
        ids.add(kept(organisation, number, "gelijk", f"eigen{number:02}").case_id)
        search_upkeep.fold(organisation)

    assert SearchBlock.objects.count() > 6
    assert found(organisation, "gelijk") == ids
    assert found(organisation, "gelijk", frozenset(ids)) == ids
    assert len(found(organisation, "eigen17")) == 1
    assert verify(organisation, now=NOW) == []


def held_by_many(organisation: int, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Keep cases in several blocks, in each of which many hold a word."""
    monkeypatch.setattr(search_upkeep, "CARDS", 12)
    opened = [kept(organisation, number, "gelijk", "soort") for number in range(30)]
    search_upkeep.fold(organisation)
    assert SearchBlock.objects.count() > 2
    return sorted(each.case_id for each in opened)


def test_a_search_that_many_cases_answer_opens_no_more_cards_than_it_shows(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_by_many(organisation, monkeypatch)
    opened: list[search_rows.Place] = []
    cards_of = search_rows.cards_of

    def counted(number: int, place: search_rows.Place, held: list[Held]) -> Many | None:
        opened.append(place)
        return cards_of(number, place, held)

    monkeypatch.setattr(search_rows, "cards_of", counted)
    first = next(search.find(organisation, terms("soort gelijk")))

    assert first
    assert len(opened) == 1


def test_a_block_that_is_made_anew_while_it_is_searched_is_met_whole(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = held_by_many(organisation, monkeypatch)
    cards_of = search_rows.cards_of
    changed: list[search_rows.Place] = []

    def as_another_folds(
        number: int, place: search_rows.Place, held: list[Held]
    ) -> Many | None:
        if not changed:
            changed.append(place)
            say(store.load(organisation, ids[0]), "gelijk", "soort", "meer")
            search_upkeep.fold(organisation)
            assert cards_of(number, place, held) is None
        return cards_of(number, place, held)

    monkeypatch.setattr(search_rows, "cards_of", as_another_folds)

    assert found(organisation, "gelijk soort") == set(ids)


def test_the_clock_folds_only_when_many_wait(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_upkeep, "FOLD_AT", 3)
    for number in range(2):
        kept(organisation, number, "woord")
    few = search_upkeep.fold_if_many(organisation)
    kept(organisation, 3, "woord")

    many = search_upkeep.fold_if_many(organisation)

    assert (few, many) == (0, 3)


def test_another_organisation_finds_nothing_of_it(
    organisation: int, other_organisation: int
) -> None:
    kept(organisation, 1, "mandarijn")
    search_upkeep.fold(organisation)

    assert found(other_organisation, "mandarijn") == set()


@pytest.fixture
def other_organisation(organisation: int) -> int:
    assert organisation
    return make_organisation("other")


def opens_anywhere(organisation: int, sealed: SearchBlock | SearchWaiting) -> bool:
    """Return whether a copy of a row opens with any key there is now."""
    try:
        if isinstance(sealed, SearchBlock):
            search_rows.opened_block(sealed)
        else:
            search_rows.opened_card(sealed)
    except IndexDamaged:
        return False
    assert organisation
    return True


def test_older_copies_of_the_index_open_no_more_once_it_is_sealed_anew(
    organisation: int,
) -> None:
    gone, stays = kept(organisation, 1, "mandarijn"), kept(organisation, 2, "peer")
    search_upkeep.fold(organisation)
    later = kept(organisation, 3, "appel")
    copies: list[SearchBlock | SearchWaiting] = [
        *SearchBlock.objects.all(),
        *SearchWaiting.objects.all(),
    ]
    control = [opens_anywhere(organisation, copy) for copy in copies]

    search_upkeep.forget(organisation, [gone.case_id])
    search_upkeep.renew(organisation)

    assert control == [True, True]
    assert [opens_anywhere(organisation, copy) for copy in copies] == [False, False]
    assert found(organisation, "mandarijn") == set()
    assert found(organisation, "peer") == {stays.case_id}
    assert found(organisation, "appel") == {later.case_id}


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("do", [search_upkeep.fold, search_upkeep.renew])
def test_upkeep_that_is_cut_off_anywhere_loses_nothing(
    organisation: int, do: Callable[[int], object], after: bool
) -> None:
    first = kept(organisation, 1, "mandarijn")
    search_upkeep.fold(organisation)
    second = kept(organisation, 2, "mandarijn")
    cuts, whole = 0, False
    while not whole:
        try:
            with cut_off_at(cuts, after=after):
                do(organisation)
            whole = True
        except CutOff:
            cuts += 1
            connection.close()
        assert found(organisation, "mandarijn") == {first.case_id, second.case_id}
        assert verify(organisation, now=NOW) == []
        say(second, "mandarijn", str(cuts))

    do(organisation)
    assert cuts > 0
    assert verify(organisation, now=NOW) == []


def damage(_organisation: int, _keys: Path) -> None:
    row = SearchBlock.objects.get()
    *rest, last = bytes(row.sealed)
    SearchBlock.objects.update(sealed=bytes([*rest, last ^ 1]))


def lose_the_key(organisation: int, keys: Path) -> None:
    (keys / f"{organisation}.index").unlink()


@pytest.mark.parametrize("harm", [damage, lose_the_key])
def test_an_index_that_does_not_open_is_named_and_work_goes_on(
    organisation: int, keys: Path, harm: Callable[[int, Path], None]
) -> None:
    kept(organisation, 1, "mandarijn")
    search_upkeep.fold(organisation)
    harm(organisation, keys)

    with pytest.raises(IndexDamaged):
        found(organisation, "mandarijn")
    named = verify(organisation, now=NOW)
    kept(organisation, 2, "peer")
    search_upkeep.fold(organisation)

    assert named == [Finding(fault=Fault.SEARCH_DAMAGED)]
    behind = Finding(fault=Fault.SEARCH_BEHIND, place="1 case")
    assert verify(organisation, now=NOW) == [behind]


def test_a_card_of_a_case_that_never_was_is_named(organisation: int) -> None:
    with transaction.atomic():
        search.put(organisation, 5, found_by=("x",), digest=b"12345678")

    assert verify(organisation, now=NOW) == [
        Finding(fault=Fault.SEARCH_KEEPS_WHAT_IS_GONE, case_id=5)
    ]


def test_an_index_that_is_thrown_away_leaves_no_row_and_no_key(
    organisation: int,
) -> None:
    kept(organisation, 1, "mandarijn")
    before = index_keys().newest(organisation)

    search_upkeep.empty(organisation)

    assert not SearchWaiting.objects.exists()
    assert index_keys().numbered(organisation, before.id) is None


def test_the_index_is_changed_inside_a_transaction_or_not_at_all(
    organisation: int,
) -> None:
    with pytest.raises(RuntimeError):
        search.put(organisation, 5, found_by=("x",), digest=b"12345678")


def test_nothing_stays_of_a_case_when_a_block_was_split_while_it_was_folded(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two clocks fold at once: one splits the block that the other is to fold into."""
    monkeypatch.setattr(search_upkeep, "CARDS", 2)
    for number in range(4):
        kept(organisation, number, "dezelfde woorden")
    before = search_rows.ranges(organisation)
    search_upkeep.fold(organisation)
    last = max(found(organisation, "dezelfde"))
    say(store.load(organisation, last), "zonnebloemkwartier")
    stale = iter([before])

    def as_seen(number: int) -> list[tuple[int, int]]:
        return next(stale, None) or search_rows.ranges(number)

    monkeypatch.setattr(search_upkeep, "ranges", as_seen)
    search_upkeep.fold(organisation)
    search_upkeep.fold(organisation)
    search_upkeep.forget(organisation, [last])

    left = [
        card for _, block in search_rows.blocks(organisation) for card in block.cards()
    ]
    assert last not in {card.case_id for card in left}


def test_what_a_search_read_is_not_read_again_until_it_is_made_anew(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = kept(organisation, 1, "mandarijn")
    search_upkeep.fold(organisation)
    read: list[search_rows.Place] = []
    from_the_table = search_rows._sealed_words

    def counted(number: int, place: search_rows.Place) -> bytes | None:
        read.append(place)
        return from_the_table(number, place)

    monkeypatch.setattr(search_rows, "_sealed_words", counted)
    twice = [found(organisation, "mandarijn") for _ in range(2)]
    before = len(read)
    say(opened, "sinaasappel")
    search_upkeep.fold(organisation)
    anew = found(organisation, "sinaasappel")

    assert twice == [{opened.case_id}] * 2
    assert before == 1
    assert anew == {opened.case_id}
    assert len(read) == 2


def test_what_the_clock_read_ahead_the_first_search_does_not_read(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = kept(organisation, 1, "mandarijn")
    search_upkeep.fold(organisation)
    clock.read_ahead()
    read: list[search_rows.Place] = []
    monkeypatch.setattr(search_rows, "_sealed_words", lambda *each: read.append(each))

    first = found(organisation, "mandarijn")

    assert first == {opened.case_id}
    assert read == []


def test_an_index_that_does_not_open_does_not_keep_the_clock_from_going(
    organisation: int, caplog: pytest.LogCaptureFixture
) -> None:
    kept(organisation, 1, "mandarijn")
    search_upkeep.fold(organisation)
    SearchBlock.objects.update(sealed=b"x" * 100)

    clock.read_ahead()

    assert "IndexDamaged" in caplog.text


def test_an_index_begun_anew_in_its_place_is_read_anew(organisation: int) -> None:
    opened = kept(organisation, 1, "fietsenstalling")
    folded(organisation)
    before = SearchBlock.objects.get()
    assert found(organisation, "fietsenstalling") == {opened.case_id}

    SearchBlock.objects.all().delete()  # as another process begins it anew
    SearchPart.objects.all().delete()
    say(opened, "boekenkast")
    folded(organisation)

    after = SearchBlock.objects.get()
    assert (after.key_id, after.turn) == (before.key_id, before.turn)
    assert found(organisation, "boekenkast") == {opened.case_id}
    assert found(organisation, "fietsenstalling") == set()


def test_what_a_search_keeps_in_memory_is_sealed_and_bounded(organisation: int) -> None:
    kept(organisation, 1, "mandarijn")
    search_upkeep.fold(organisation)
    found(organisation, "mandarijn")
    whose = (str(connection.settings_dict["NAME"]), organisation)
    row = SearchBlock.objects.get()
    there = search_rows.MEMORY.get(
        whose, row.first_case_id, key_id=row.key_id, turn=row.turn
    )
    small = Memory(most_bytes=10)

    small.keep(whose, 1, b"123456", key_id=1, turn=1)
    small.keep(whose, 2, b"123456", key_id=1, turn=1)
    small.keep(whose, 1, b"1234", key_id=1, turn=2)

    assert there == bytes(row.sealed)
    assert small.get(whose, 1, key_id=1, turn=1) is None
    assert small.get(whose, 1, key_id=1, turn=2) == b"1234"
    assert small.get(whose, 2, key_id=1, turn=1) is None
    small.forget_all_but(whose, [])
    small.keep(whose, 3, b"1234567890", key_id=1, turn=1)
    assert small.get(whose, 3, key_id=1, turn=1)


def test_of_words_that_many_hold_no_more_is_opened_than_stands_with_them(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_block, "TOGETHER", 2)
    words = [f"woord{each}" for each in range(9)]
    ids = {kept(organisation, number, *words).case_id for number in range(6)}
    search_upkeep.fold(organisation)
    assert SearchPart.objects.count() > 3
    SearchPart.objects.filter(number__gt=0).update(sealed=b"x")

    holding = [word for word in words if _opens(organisation, word)]

    assert 0 < len(holding) <= 2
    assert found(organisation, holding[0]) == ids


def _opens(organisation: int, word: str) -> bool:
    try:
        found(organisation, word)
    except IndexDamaged:
        return False
    return True


def test_a_block_that_an_older_version_made_asks_to_be_made_again(
    organisation: int,
) -> None:
    kept(organisation, 1, "mandarijn")
    search_upkeep.fold(organisation)
    row = SearchBlock.objects.get()
    key = index_keys().newest(organisation)
    before = canonical(
        "search block words", organisation, row.first_case_id, key.id, row.turn + 1
    )
    sealed = key.sealer.seal_raw(b"\x00" * 256, belongs_to=before)
    SearchBlock.objects.update(sealed=sealed, turn=row.turn + 1)

    with pytest.raises(IndexDamaged):
        found(organisation, "mandarijn")
