from __future__ import annotations

import threading
from pathlib import Path

import pytest
from django.db import connection

from gehoord.dossier import arrivals, keystore, rewrap, store
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Arrival, Case
from gehoord.dossier.seal import DoesNotOpen
from tests.dossier.crashing import CutOff, cut_off_at
from tests.dossier.making import FATIMA, add, arrive, file_case

pytestmark = pytest.mark.django_db


def test_after_rewrapping_everything_opens_and_older_copies_do_not(
    organisation: int,
) -> None:
    opened = file_case(organisation)
    draft = arrive(organisation)
    copy = Case.objects.get()

    number = rewrap.rewrap(organisation)

    assert number == 2
    assert store.load(organisation, opened.case_id).payloads == (FATIMA,)
    assert arrivals.load(organisation, draft.id) == draft
    assert Case.objects.get().key_generation == 2
    with pytest.raises(KeyTrouble):
        store.key_of(copy)
    copy.key_generation = 2
    with pytest.raises(DoesNotOpen):
        store.key_of(copy)


def test_what_was_loaded_before_is_appended_to_after(organisation: int) -> None:
    opened = file_case(organisation)

    rewrap.rewrap(organisation)

    assert add(opened, b"second").length == 2


def test_each_organisation_has_generations_of_its_own(organisation: int) -> None:
    keystore.store().establish(organisation + 1)

    rewrap.rewrap(organisation)

    assert keystore.store().newest(organisation).generation == 2
    assert keystore.store().newest(organisation + 1).generation == 1


def test_a_damaged_key_does_not_stop_the_others(organisation: int) -> None:
    damaged = file_case(organisation)
    sound = file_case(organisation, number=1)
    Case.objects.filter(id=damaged.case_id).update(wrapped_key=b"x" * 61)

    rewrap.rewrap(organisation)

    assert store.load(organisation, sound.case_id).payloads == (FATIMA,)
    with pytest.raises(DoesNotOpen):
        store.load(organisation, damaged.case_id)


def test_a_key_store_that_does_not_fit_the_database_changes_nothing(
    organisation: int,
) -> None:
    file_case(organisation)
    Case.objects.update(wrapped_key=b"x" * 61)
    before = Case.objects.values().get()

    with pytest.raises(KeyTrouble, match="Of 1 keys in dossier_case only 0 open"):
        rewrap.rewrap(organisation)

    assert Case.objects.values().get() == before
    assert keystore.store().is_between_generations(organisation)


def test_nothing_is_erased_while_a_key_is_wrapped_under_it(organisation: int) -> None:
    file_case(organisation)
    generation = keystore.store().begin_generation(organisation)

    with pytest.raises(RuntimeError, match="Nothing was erased"):
        rewrap.erase_old(organisation, generation)

    assert keystore.store().is_between_generations(organisation)


def test_what_came_in_between_two_generations_stays_open(organisation: int) -> None:
    keystore.store().begin_generation(organisation)
    draft = arrive(organisation)

    rewrap.rewrap(organisation)

    assert arrivals.load(organisation, draft.id) == draft


def test_a_rewrap_that_does_not_open_again_changes_nothing(
    organisation: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = file_case(organisation)

    def spoil(*_: object) -> None:
        Case.objects.update(wrapped_key=b"x" * 61, key_generation=2)

    with monkeypatch.context() as patch:
        patch.setattr(rewrap, "_store", spoil)
        with pytest.raises(DoesNotOpen):
            rewrap.rewrap(organisation)

    assert store.load(organisation, opened.case_id).payloads == (FATIMA,)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("after", [False, True])
def test_a_rewrap_cut_off_anywhere_is_finished_by_the_next(
    organisation: int, keys: Path, after: bool
) -> None:
    opened = file_case(organisation)
    draft = arrive(organisation)
    cuts = 0
    while True:
        try:
            with cut_off_at(cuts, after=after):
                rewrap.rewrap(organisation)
            break
        except CutOff:
            cuts += 1
            connection.close()
        assert store.load(organisation, opened.case_id).payloads == (FATIMA,)
        assert arrivals.load(organisation, draft.id).content == FATIMA
        rewrap.rewrap(organisation)
        assert not keystore.store().is_between_generations(organisation)
        assert store.load(organisation, opened.case_id).payloads == (FATIMA,)

    assert cuts == 8
    assert not list(keys.glob("*.new"))


@pytest.mark.django_db(transaction=True)
def test_a_key_that_is_being_written_is_waited_for(organisation: int) -> None:
    wrapped, go_on = threading.Event(), threading.Event()
    arrived: list[arrivals.Arrived] = []

    def come_in() -> None:
        with writing():
            arrived.append(arrive(organisation))
            wrapped.set()
            go_on.wait(timeout=20)
        connection.close()

    def replace_key() -> None:
        rewrap.rewrap(organisation)
        connection.close()

    coming, replacing = (threading.Thread(target=t) for t in (come_in, replace_key))
    coming.start()
    assert wrapped.wait(timeout=20)
    replacing.start()
    replacing.join(timeout=0.5)
    waited = replacing.is_alive()
    go_on.set()
    coming.join()
    replacing.join()

    assert waited
    assert not keystore.store().is_between_generations(organisation)
    assert Arrival.objects.get().key_generation == 2
    assert arrivals.load(organisation, arrived[0].id) == arrived[0]
