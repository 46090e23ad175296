"""What tests of the dossier start from: an organisation with keys, a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from django.db import transaction

from gehoord.dossier import arrivals, keystore, references, store
from gehoord.dossier.keys import create_master_key
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Door
from gehoord.dossier.outbox import NewLetter
from gehoord.dossier.overview import Derived
from gehoord.dossier.store import Opened
from gehoord.people.models import Organisation

NOW = datetime(2027, 3, 5, 9, 0, tzinfo=UTC)
PROCEDURE = "f" * 64
FATIMA = b'{"name": "Fatima Aksoy", "words": "tuinkabouter"}'

RECEIVED = Derived(
    stage="received",
    is_open=True,
    clock_due=NOW + timedelta(days=7),
    due_on=date(2027, 3, 12),
    card=b'{"name": "Fatima Aksoy"}',
    readers=frozenset({1, 2}),
)


def make_keys(folder: Path) -> tuple[Path, Path]:
    """Make a key store with a master key beside it; return both places."""
    folder.mkdir(mode=0o700)
    master = folder.with_name(f"{folder.name}.master")
    create_master_key(master)
    return folder, master


def make_organisation(slug: str = "example") -> int:
    """Make an organisation with keys; return its number."""
    organisation = Organisation.objects.create(slug=slug, name="Example")
    keystore.store().establish(organisation.pk)
    return organisation.pk


def arrive(organisation_id: int, content: bytes = FATIMA) -> arrivals.Arrived:
    """Let something come in by the web form."""
    return arrivals.take_in(
        organisation_id,
        content,
        door=Door.WEB,
        received_at=NOW,
        expires_at=NOW + timedelta(days=30),
    )


def file_case(  # noqa: PLR0913  each test says only what it is about
    organisation_id: int,
    payloads: tuple[bytes, ...] = (FATIMA,),
    *,
    derived: Derived = RECEIVED,
    letters: tuple[NewLetter, ...] = (),
    arrived: arrivals.Arrived | None = None,
    number: int = 0,
) -> Opened:
    """File a reaction as a case."""
    came = arrived or arrive(organisation_id)
    drawn = iter([number >> 15 & 31, number >> 10 & 31, number >> 5 & 31, number & 31])
    with writing():
        return store.create(
            came,
            payloads,
            reference=references.make(year=2027, random_below=lambda _: next(drawn)),
            procedure_hash=PROCEDURE,
            derived=derived,
            letters=letters,
            now=NOW,
        )


def add(
    opened: Opened, *payloads: bytes, letters: tuple[NewLetter, ...] = ()
) -> Opened:
    """Append entries to a case, in one transaction."""
    with transaction.atomic():
        return store.append(
            opened,
            payloads,
            derived=opened.derived or RECEIVED,
            letters=letters,
            now=NOW,
        )


def elsewhere(derived: Derived, **changes: object) -> Derived:
    """Return what is derived, changed."""
    return replace(derived, **changes)  # type: ignore[arg-type]  # by name, as given
