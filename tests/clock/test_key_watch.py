"""Other keys in the place of these are told to owners and the third party, once."""

from __future__ import annotations

import json
import os
import shutil
from base64 import b64decode, b64encode
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from pathlib import Path

import pytest
from django.conf import settings

from gehoord.clock import key_watch
from gehoord.clock.run import pass_once
from gehoord.dossier import keys_seen, keystore
from gehoord.dossier.keys import MasterKey, read_master_key
from gehoord.dossier.keystore import FolderKeyStore
from gehoord.dossier.models import KeysSeen
from gehoord.people.models import Organisation

pytestmark = pytest.mark.django_db

FRIDAY = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _nobody_looked_yet() -> None:
    key_watch._looked_at.clear()


def keys_of(firm: Organisation) -> Path:
    return Path(settings.GEHOORD_KEYS) / f"{firm.pk}.keys"


def put_others_there(firm: Organisation, elsewhere: Path) -> None:
    """Make a key store of the same organisation elsewhere, and bring it here."""
    FolderKeyStore(
        elsewhere, read_master_key(settings.GEHOORD_MASTER_KEY_FILE)
    ).establish(firm.pk)
    shutil.copy(elsewhere / f"{firm.pk}.keys", keys_of(firm))


def test_another_key_store_put_in_place_is_told_once_to_owners_and_third_party(
    firm: Organisation, tmp_path: Path
) -> None:
    before = pass_once(now=FRIDAY)
    put_others_there(firm, tmp_path / "elsewhere")

    for later in (1, 2):
        pass_once(now=FRIDAY + timedelta(hours=later))

    box = Path(settings.GEHOORD_HOME) / "letterbox"
    mails = [message_from_bytes(each.read_bytes()) for each in box.glob("*.eml")]
    subjects = [str(make_header(decode_header(each["Subject"]))) for each in mails]
    assert before.failed == 0
    assert subjects == ["De sleutels van Advies Voorbeeld zijn andere dan eerst"] * 3


def test_a_new_generation_by_the_destruction_pass_is_no_change(
    firm: Organisation,
) -> None:
    keys_seen.are_others(firm.pk)

    following = keystore.store().begin_generation(firm.pk)
    keystore.store().erase_older(firm.pk, following)

    assert not keys_seen.are_others(firm.pk)


def test_an_older_copy_of_the_key_store_is_a_change(
    firm: Organisation, tmp_path: Path
) -> None:
    shutil.copy(keys_of(firm), tmp_path / "older")
    following = keystore.store().begin_generation(firm.pk)
    keystore.store().erase_older(firm.pk, following)
    keys_seen.are_others(firm.pk)

    shutil.copy(tmp_path / "older", keys_of(firm))

    assert keys_seen.are_others(firm.pk)
    assert not keys_seen.are_others(firm.pk)


def test_keys_that_are_gone_are_a_change_and_so_is_their_coming_back(
    firm: Organisation, tmp_path: Path
) -> None:
    keys_seen.are_others(firm.pk)
    shutil.move(keys_of(firm), tmp_path / "kept")

    gone = keys_seen.are_others(firm.pk)
    shutil.move(tmp_path / "kept", keys_of(firm))

    assert gone
    assert keys_seen.are_others(firm.pk)


def test_after_a_restore_the_keys_that_came_with_it_are_no_change(
    firm: Organisation, tmp_path: Path
) -> None:
    keys_seen.are_others(firm.pk)
    put_others_there(firm, tmp_path / "elsewhere")

    keys_seen.forget(firm.pk)

    assert not keys_seen.are_others(firm.pk)


def wrap_under_another_master_key(firm: Organisation) -> None:
    """Do what somebody with the machine could: the same keys under their own master."""
    file = Path(settings.GEHOORD_MASTER_KEY_FILE)
    before, after = read_master_key(file), MasterKey(os.urandom(32))
    content = json.loads(keys_of(firm).read_bytes())

    def again(name: str, wrapped: str) -> str:
        secret = before.unwrap(b64decode(wrapped), organisation_id=firm.pk, name=name)
        put = after.wrap(secret, organisation_id=firm.pk, name=name)
        return b64encode(put).decode()

    content["keys"] = {
        name: again(name, each) for name, each in content["keys"].items()
    }
    keys_of(firm).write_text(json.dumps(content))
    file.write_text(after.secret.hex())


def test_another_master_key_with_the_same_keys_under_it_is_told(
    firm: Organisation,
) -> None:
    before = keystore.store().standing(firm.pk).secret
    keys_seen.are_others(firm.pk)

    wrap_under_another_master_key(firm)
    keystore._folder_store.cache_clear()

    assert keystore.store().standing(firm.pk).secret == before
    assert keys_seen.are_others(firm.pk)
    assert not keys_seen.are_others(firm.pk)


def test_a_master_key_that_an_earlier_version_did_not_look_at_is_no_change(
    firm: Organisation,
) -> None:
    keys_seen.are_others(firm.pk)
    KeysSeen.objects.update(master=b"")

    is_told = keys_seen.are_others(firm.pk)

    assert not is_told
    assert bytes(KeysSeen.objects.get().master) != b""
