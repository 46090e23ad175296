"""
Rewrapping: a new generation of the wrapping key, and the old one erased.

Every data key that remains is wrapped anew, so that older copies of the
database hold keys that nothing opens any more. Each step repeats safely: the
key store holds two generations from the first step to the last.
"""

from __future__ import annotations

from django.db import connection

from gehoord.dossier import keystore
from gehoord.dossier.keys import KeyTrouble, WrappingKey
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Arrival, Case
from gehoord.dossier.seal import DoesNotOpen

HOLDERS: tuple[type[Case | Arrival], ...] = (Case, Arrival)
NO_GENERATION = 0


def rewrap(organisation_id: int) -> int:
    """Wrap every data key anew, erase the old generation, return how many."""
    generation = keystore.store().begin_generation(organisation_id)
    with writing():
        keystore.hold_generation_alone(organisation_id)
        number = sum(
            _rewrap_table(model, organisation_id, generation) for model in HOLDERS
        )
    erase_old(organisation_id, generation)
    return number


def erase_old(organisation_id: int, generation: int) -> None:
    """Erase older generations, once nothing is wrapped under them."""
    with writing():
        keystore.hold_generation_alone(organisation_id)
        for model in HOLDERS:
            if _older(model, organisation_id, generation):
                message = (
                    f"Keys in {model._meta.db_table} are still wrapped under an old "
                    "generation. Nothing was erased; run the pass again."
                )
                raise RuntimeError(message)
        keystore.store().erase_older(organisation_id, generation)


def _older(
    model: type[Case | Arrival], organisation_id: int, generation: int
) -> dict[int, list[tuple[int, bytes]]]:
    """Return what is wrapped under other generations, by generation."""
    rows = (
        model.objects.filter(organisation_id=organisation_id)
        .exclude(key_generation__in=[NO_GENERATION, generation])
        .values_list("id", "wrapped_key", "key_generation")
    )
    older: dict[int, list[tuple[int, bytes]]] = {}
    for holder, wrapped, number in rows:
        older.setdefault(number, []).append((holder, bytes(wrapped)))
    return older


def _rewrap_table(
    model: type[Case | Arrival], organisation_id: int, generation: int
) -> int:
    new = keystore.store().numbered(organisation_id, generation)
    secrets: dict[int, bytes] = {}
    wrapped: list[tuple[int, bytes]] = []
    for number, holders in _older(model, organisation_id, generation).items():
        old = keystore.store().numbered(organisation_id, number)
        for holder, kept in holders:
            try:
                key = old.unwrap(kept, holder_id=holder)
            except DoesNotOpen:
                # A damaged key stays damaged, for `verify` to name; it must not
                # keep the keys of others from being replaced.
                wrapped.append((holder, kept))
                continue
            secrets[holder] = key.secret
            wrapped.append((holder, new.wrap(key, holder_id=holder)))
    if 2 * len(secrets) < len(wrapped):
        message = (
            f"Of {len(wrapped)} keys in {model._meta.db_table} only {len(secrets)} "
            "open. The key store does not fit this database: nothing was changed. "
            "Bring back the two that belong together."
        )
        raise KeyTrouble(message)
    if wrapped:
        _store(model, organisation_id, generation, wrapped)
        _verify(model, organisation_id, new=new, secrets=secrets)
    return len(wrapped)


def _store(
    model: type[Case | Arrival],
    organisation_id: int,
    generation: int,
    wrapped: list[tuple[int, bytes]],
) -> None:
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                f"UPDATE {table} AS kept "  # noqa: S608  # the table's own name
                "SET wrapped_key = new.wrapped, key_generation = %s "
                "FROM unnest(%s::bigint[], %s::bytea[]) AS new(id, wrapped) "
                "WHERE kept.organisation_id = %s AND kept.id = new.id",
                [
                    generation,
                    [holder for holder, _ in wrapped],
                    [key for _, key in wrapped],
                    organisation_id,
                ],
            )
            return
        cursor.executemany(
            f"UPDATE {table} SET wrapped_key = %s, key_generation = %s "  # noqa: S608
            "WHERE organisation_id = %s AND id = %s",
            [(key, generation, organisation_id, holder) for holder, key in wrapped],
        )


def _verify(
    model: type[Case | Arrival],
    organisation_id: int,
    *,
    new: WrappingKey,
    secrets: dict[int, bytes],
) -> None:
    """Open every key as it now stands, before the old generation may go."""
    rows = model.objects.filter(
        organisation_id=organisation_id, key_generation=new.generation
    ).values_list("id", "wrapped_key")
    found = 0
    for holder, wrapped in rows:
        if holder not in secrets:
            continue
        if new.unwrap(bytes(wrapped), holder_id=holder).secret != secrets[holder]:
            raise DoesNotOpen
        found += 1
    if found != len(secrets):
        raise DoesNotOpen
