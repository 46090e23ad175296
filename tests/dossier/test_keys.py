from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from django.conf import settings

from gehoord.dossier import keystore
from gehoord.dossier.keys import (
    DataKey,
    KeyTrouble,
    WrappingKey,
    create_master_key,
    read_master_key,
)
from gehoord.dossier.keystore import FolderKeyStore, KeyStore
from gehoord.dossier.seal import DoesNotOpen

KEY = DataKey(bytes(range(32)))


def store_in(folder: Path) -> KeyStore:
    """Return the store as another process would read it."""
    return FolderKeyStore(folder, read_master_key(settings.GEHOORD_MASTER_KEY_FILE))


def test_a_master_key_is_made_for_its_owner_only_and_never_written_over(
    tmp_path: Path,
) -> None:
    path = tmp_path / "master"

    create_master_key(path)

    assert path.stat().st_mode & 0o777 == 0o600
    assert len(read_master_key(path).secret) == 32
    with pytest.raises(FileExistsError):
        create_master_key(path)


def test_a_disk_that_is_full_leaves_no_half_master_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "master.key"

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        create_master_key(path)

    assert not path.exists()


def test_a_master_key_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "master"
    create_master_key(path)
    path.chmod(0o640)

    with pytest.raises(KeyTrouble, match=f"Others can read .* chmod 600 {path}"):
        read_master_key(path)


@pytest.mark.parametrize("text", ["", "xyz", "ab", "ab" * 33, "é"])
def test_a_master_key_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "master"
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)

    with pytest.raises(KeyTrouble):
        read_master_key(path)


def test_a_master_key_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(KeyTrouble, match="Run `gehoord init`"):
        read_master_key(tmp_path / "nothing")


def test_an_organisation_has_its_keys_once_and_for_its_owner_only(keys: Path) -> None:
    store = keystore.store()
    store.establish(7)
    before = (keys / "7.keys").read_bytes()

    store.establish(7)

    assert (keys / "7.keys").read_bytes() == before
    assert (keys / "7.keys").stat().st_mode & 0o777 == 0o600
    assert store.newest(7).generation == 1


def test_a_data_key_opens_only_for_its_organisation_its_holder_and_generation(
    keys: Path,
) -> None:
    store = keystore.store()
    store.establish(7)
    store.establish(8)
    wrapped = store.newest(7).wrap(KEY, holder_id=5)

    assert store_in(keys).numbered(7, 1).unwrap(wrapped, holder_id=5) == KEY
    with pytest.raises(DoesNotOpen):
        store.newest(7).unwrap(wrapped, holder_id=6)
    with pytest.raises(DoesNotOpen):
        store.newest(8).unwrap(wrapped, holder_id=5)
    same_secret = WrappingKey(organisation_id=7, generation=1, secret=bytes(32))
    renumbered = WrappingKey(organisation_id=7, generation=2, secret=bytes(32))
    with pytest.raises(DoesNotOpen):
        renumbered.unwrap(same_secret.wrap(KEY, holder_id=5), holder_id=5)


def test_a_new_generation_is_begun_once_and_seen_by_every_process(keys: Path) -> None:
    store, other = keystore.store(), store_in(keys)
    store.establish(7)
    assert other.newest(7).generation == 1

    begun = [store.begin_generation(7), store.begin_generation(7)]

    assert begun == [2, 2]
    assert other.newest(7).generation == 2
    assert other.is_between_generations(7)
    assert other.numbered(7, 1).generation == 1


def test_an_erased_generation_is_gone_for_every_process(keys: Path) -> None:
    store, other = keystore.store(), store_in(keys)
    store.establish(7)
    wrapped = other.newest(7).wrap(KEY, holder_id=5)
    standing = other.standing(7)

    store.erase_older(7, store.begin_generation(7))
    store.erase_older(7, 2)

    with pytest.raises(KeyTrouble, match="is erased: what it wrapped is destroyed"):
        other.numbered(7, 1)
    with pytest.raises(DoesNotOpen):
        other.numbered(7, 2).unwrap(wrapped, holder_id=5)
    assert not other.is_between_generations(7)
    assert other.standing(7) == standing


def test_another_master_key_opens_nothing(keys: Path, tmp_path: Path) -> None:
    keystore.store().establish(7)
    create_master_key(tmp_path / "another")

    stranger = FolderKeyStore(keys, read_master_key(tmp_path / "another"))

    with pytest.raises(KeyTrouble, match="does not open with this master key"):
        stranger.newest(7)


def test_an_organisation_without_keys_is_told(keys: Path) -> None:
    assert keys.is_dir()

    with pytest.raises(KeyTrouble, match="Organisation 9 has no keys"):
        keystore.store().newest(9)


def test_the_key_file_is_replaced_whole_or_not_at_all(
    keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = keystore.store()
    store.establish(7)
    before = (keys / "7.keys").read_bytes()

    def cut_off(self: Path, target: Path) -> Path:
        raise OSError(f"cut off before {self} became {target}")

    monkeypatch.setattr(Path, "replace", cut_off)
    with pytest.raises(OSError, match="cut off"):
        store.begin_generation(7)

    assert (keys / "7.keys").read_bytes() == before
    assert store_in(keys).newest(7).generation == 1


@pytest.mark.django_db(transaction=True)
def test_a_wrapped_key_is_written_inside_a_transaction_or_not_at_all() -> None:
    with pytest.raises(RuntimeError, match="inside a transaction, or not at all"):
        keystore.hold_generation(1)
