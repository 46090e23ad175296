"""What a backup is made of, read while nothing is destroyed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from django.conf import settings

from gehoord.backups import snapshot
from gehoord.backups.keys_file import Holder, OfOrganisation
from gehoord.backups.packing import NAME, Member
from gehoord.dossier import files, keystore
from gehoord.dossier.keystore import JOURNAL
from gehoord.dossier.models import Arrival, Case, File
from gehoord.home import Kind
from gehoord.people.models import Organisation

FORMAT: Final = 1
STAMP: Final = f"home/{Kind.INSTALLATION}"
FACTS: Final = "facts.json"


def organisations() -> list[int]:
    """Return whose keys and files there are."""
    return list(Organisation.objects.order_by("pk").values_list("pk", flat=True))


def members(work: Path) -> Iterator[Member]:
    """
    Yield everything but keys.

    The journals come first: what they say of a case is then in the copy of the
    database too, which is made after them. Files come last: each was there before
    its row. One that somebody took away meanwhile is left out, and named in what
    follows, so that its row goes as well. Raises NoCopy.
    """
    before = _rows_of_files()
    yield from _journals()
    database = snapshot.take(work)
    yield Member(name=database.name, content=database)
    yield Member(name=STAMP, content=b"This folder was made from a backup.\n")
    own = Path(settings.GEHOORD_HOME) / "settings.env"
    if own.is_file():
        yield Member(name="home/settings.env", content=own)
    yield from _catalogues()
    yield from _files()
    taken_away = sorted(before - _rows_of_files())
    facts = {"format": FORMAT, "taken_away": taken_away}
    yield Member(name=FACTS, content=json.dumps(facts).encode("ascii"))


def _journals() -> Iterator[Member]:
    for pk in organisations():
        with keystore.store().locked(pk, JOURNAL):
            path = keystore.store().journal_path(pk)
            content = path.read_bytes() if path.exists() else b""
        yield Member(name=f"keys/{pk}.journal", content=content)


def _files() -> Iterator[Member]:
    home = Path(settings.GEHOORD_HOME)
    for pk in organisations():
        for file_id, path in files.on_disk(pk):
            if file_id is not None:
                yield Member(name=f"home/{path.relative_to(home)}", content=path)


def _catalogues() -> Iterator[Member]:
    """Yield the catalogues of further languages that lie in the data folder."""
    home = Path(settings.GEHOORD_HOME)
    for path in sorted((home / "languages").glob("*/LC_MESSAGES/django.[mp]o")):
        name = f"home/{path.relative_to(home)}"
        if NAME.fullmatch(name):
            yield Member(name=name, content=path)


def _rows_of_files() -> set[tuple[int, int]]:
    return set(File.objects.values_list("organisation_id", "id"))


def keys_of(organisation_id: int) -> OfOrganisation:
    """Return what opens everything of an organisation that is there now."""
    path = keystore.store().journal_path(organisation_id).with_suffix(".keys")
    return OfOrganisation(
        store=path.read_bytes(),
        holders=(*_holders(Case, organisation_id), *_holders(Arrival, organisation_id)),
    )


def _holders(model: type[Case | Arrival], organisation_id: int) -> Iterator[Holder]:
    rows = model.objects.filter(
        organisation_id=organisation_id, key_generation__gt=0
    ).values_list("id", "key_generation", "wrapped_key")
    for holder_id, generation, wrapped in rows.iterator(chunk_size=2000):
        yield Holder(id=holder_id, generation=generation, wrapped=bytes(wrapped))
