from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from gehoord.environment import Environment, Misconfigured
from gehoord.home import Kind, known_kind, make, places, signing_key


def folder(tmp_path: Path, **more: object) -> Environment:
    values = {"GEHOORD_HOME": str(tmp_path / "var")}
    return Environment({**values, **{name: str(value) for name, value in more.items()}})


LONG_ENOUGH = 40  # characters that nobody guesses


def test_a_folder_is_stamped_when_it_is_made_and_found_again(tmp_path: Path) -> None:
    env = folder(tmp_path)

    first = make(env, Kind.PRACTICE)
    again = make(env, Kind.PRACTICE)

    assert known_kind(first.home) is Kind.PRACTICE
    assert first == again


@pytest.mark.parametrize(
    ("was", "wanted"),
    [(Kind.PRACTICE, Kind.INSTALLATION), (Kind.INSTALLATION, Kind.PRACTICE)],
)
def test_a_folder_never_becomes_of_the_other_kind(
    tmp_path: Path, was: Kind, wanted: Kind
) -> None:
    env = folder(tmp_path)
    make(env, was)

    with pytest.raises(Misconfigured, match=f"was made for {was} and stays that"):
        make(env, wanted)


def test_a_folder_with_both_stamps_is_refused(tmp_path: Path) -> None:
    where = make(folder(tmp_path), Kind.PRACTICE)
    (where.home / Kind.INSTALLATION).touch()

    with pytest.raises(Misconfigured, match="one of the stamps was put there by hand"):
        known_kind(where.home)


def test_a_folder_that_was_never_made_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="Run `gehoord init`"):
        known_kind(tmp_path / "var")


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "holiday.jpg").touch()

    with pytest.raises(Misconfigured, match="holds other things already"):
        make(folder(tmp_path), Kind.PRACTICE)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("GEHOORD_KEY_STORE", Kind.PRACTICE),
        ("GEHOORD_KEY_STORE", Kind.INSTALLATION),
        ("GEHOORD_MASTER_KEY_FILE", Kind.INSTALLATION),
    ],
)
def test_keys_are_refused_where_a_copy_of_the_folder_would_carry_them(
    tmp_path: Path, name: str, kind: Kind
) -> None:
    env = folder(tmp_path, **{name: tmp_path / "var" / "keys"})

    with pytest.raises(Misconfigured, match=f"{name} is .* inside the data folder"):
        places(env, kind=kind)


def test_only_this_account_may_look_into_the_folder_and_the_keys(
    tmp_path: Path,
) -> None:
    where = make(folder(tmp_path), Kind.INSTALLATION)

    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in (where.home, where.key_store, where.secret_key)
    }

    assert modes == {"var": 0o700, "var.keys": 0o700, "secret.key": 0o600}
    assert not where.master_key.is_relative_to(where.home)


def test_without_a_key_to_sign_with_nothing_starts(tmp_path: Path) -> None:
    env = folder(tmp_path)
    where = make(env, Kind.INSTALLATION)
    made = signing_key(env, where)
    where.secret_key.unlink()

    assert len(made) > 50
    with pytest.raises(Misconfigured, match="Bring back the key store"):
        signing_key(env, where)


def test_a_place_that_cannot_be_written_to_is_told_with_the_way_out(
    tmp_path: Path,
) -> None:
    (tmp_path / "var").write_text("I am no folder.")

    with pytest.raises(Misconfigured, match="Choose folders that this account may"):
        make(folder(tmp_path), Kind.INSTALLATION)


def test_a_disk_that_is_full_leaves_no_half_key_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        os.ftruncate(handle, 0)
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(Misconfigured, match="No space left on device"):
            make(folder(tmp_path), Kind.INSTALLATION)
    where = make(folder(tmp_path), Kind.INSTALLATION)

    assert len(signing_key(folder(tmp_path), where)) > LONG_ENOUGH
