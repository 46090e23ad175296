"""An installation keeps the keys it was made with, or is refused."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from gehoord.console import folder
from gehoord.environment import Misconfigured

FLAGS = {
    "organisation": "Advies Voorbeeld",
    "owner": "Ank Bos <ank@example.org>",
    "procedure": "kleuterrevolutie",
    "base_url": "https://complaints.example.org",
}


def begin(**flags: str) -> Namespace:
    """Make the folder and its keys, as `gehoord init` does first of all."""
    none = dict.fromkeys(FLAGS, None)
    options = Namespace(**{**none, **flags}, acknowledge=[])
    folder.prepare(options)
    return options


@pytest.fixture
def keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an installation whose keys lie in a place of their own; return that."""
    keys = tmp_path / "safe"
    monkeypatch.setenv("GEHOORD_HOME", str(tmp_path / "var"))
    monkeypatch.setenv("GEHOORD_KEY_STORE", str(keys / "store"))
    monkeypatch.setenv("GEHOORD_MASTER_KEY_FILE", str(keys / "master.key"))
    begin(**FLAGS)
    return keys


def test_an_installation_whose_keys_are_not_named_gets_no_others(
    keys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GEHOORD_KEY_STORE")
    monkeypatch.delenv("GEHOORD_MASTER_KEY_FILE")

    with pytest.raises(Misconfigured, match="was made with a key store"):
        begin()

    assert sorted(each.name for each in tmp_path.iterdir()) == [keys.name, "var"]


def test_an_installation_whose_master_key_is_not_named_gets_no_other(
    keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GEHOORD_MASTER_KEY_FILE", str(keys / "another.key"))

    with pytest.raises(Misconfigured, match="was made with a master key"):
        begin()

    assert not (keys / "another.key").exists()


@pytest.mark.usefixtures("keys")
def test_an_installation_with_its_keys_is_left_as_it_is() -> None:
    again = begin()

    assert not again.key_is_new


def test_a_folder_where_a_master_key_should_be_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GEHOORD_HOME", str(tmp_path / "var"))
    monkeypatch.setenv("GEHOORD_MASTER_KEY_FILE", str(tmp_path))

    with pytest.raises(Misconfigured, match="a file that this account may read"):
        begin(**FLAGS)
