"""The master key of a folder: made once, and never a second one for old keys."""

from __future__ import annotations

from gehoord.dossier.disk import make_folder
from gehoord.dossier.keys import KeyTrouble, create_master_key, read_master_key
from gehoord.environment import Misconfigured
from gehoord.home import Places


def refuse_other_keys(where: Places) -> None:
    """
    Refuse to make keys anew where a folder was made with others.

    Its settings are written last, once its keys are there. Raises Misconfigured.
    """
    if where.settings.exists() and not where.key_store.is_dir():
        raise Misconfigured(
            f"{where.home} was made with a key store, and there is none at "
            f"{where.key_store}. Name the one it was made with (GEHOORD_KEY_STORE), "
            f"and its master key (GEHOORD_MASTER_KEY_FILE)."
        )


def make_ready(where: Places) -> bool:
    """
    Make the master key, or find that it can be read; return whether it was made.

    Raises Misconfigured when there are keys already that another one opens.
    """
    path = where.master_key
    if path.exists():
        try:
            read_master_key(path)
        except KeyTrouble as trouble:
            raise Misconfigured(str(trouble)) from None
        return False
    if any(where.key_store.glob("*.keys")):
        raise Misconfigured(
            f"There is no master key at {path}, while {where.key_store} holds keys "
            f"that only the old one opens. Bring the old one back, or name it with "
            f"GEHOORD_MASTER_KEY_FILE."
        )
    if where.settings.exists():
        raise Misconfigured(
            f"{where.home} was made with a master key, and there is none at {path}. "
            f"Name the one it was made with (GEHOORD_MASTER_KEY_FILE)."
        )
    try:
        make_folder(path.parent)
        create_master_key(path)
    except OSError as error:
        raise Misconfigured(
            f"The master key cannot be written to {path} ({error.__class__.__name__}). "
            f"Choose a place this account may write to with GEHOORD_MASTER_KEY_FILE."
        ) from None
    return True
