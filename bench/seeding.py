"""
Fill the folder of GEHOORD_HOME: `python -m bench.seeding 10000`.

Each case is a real one: an arrival, filed by the store, sealed under its own
key, with letters that left and a row for each reader. Only commits are shared,
a thousand cases each.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

import django

from bench.homes import THE_MOMENT
from gehoord import environment, home

os.umask(0o077)
home.make(environment.read(), home.Kind.PRACTICE)
django.setup()

from django.core.management import call_command  # noqa: E402  the folder comes first
from django.db import connection  # noqa: E402
from django.db.models import F  # noqa: E402

from bench import firm  # noqa: E402
from bench.gathering import gathered  # noqa: E402
from bench.stories import EMAIL, NAME, Variant, tell  # noqa: E402
from gehoord.dossier import (  # noqa: E402
    anchors,
    arrivals,
    references,
    search_upkeep,
    store,
)
from gehoord.dossier.lock import writing  # noqa: E402
from gehoord.dossier.models import (  # noqa: E402
    Arrival,
    ArrivalState,
    Door,
    Letter,
    LetterState,
)
from gehoord.organisation import reading  # noqa: E402
from gehoord.people.office import staff_of  # noqa: E402

A_DAY: Final = timedelta(days=1)
DUE_IN: Final = 100  # one case in a hundred is due within a day from the moment
BATCH: Final = 1000
KEPT_DAYS: Final = timedelta(days=3650)
FIRST_NAMES: Final = ("Sara", "Milan", "Aya", "Daan", "Yusuf", "Eva", "Bram", "Nora")
LAST_NAMES: Final = ("Jansen", "Yilmaz", "Visser", "El Idrissi", "Mulder", "Pinas")


def main() -> None:
    """Make the firm and its cases."""
    cases, chance = int(sys.argv[1]), random.Random(7)
    call_command("migrate", interactive=False, verbosity=0)
    made = firm.make()
    sha256, procedure = reading.current(made.pk, now=THE_MOMENT)
    office = staff_of(made.pk, on=THE_MOMENT.date())
    told = list(tell(procedure, office, now=THE_MOMENT))
    taken: set[str] = set()
    drawn = _drawn(told, cases, chance)
    for begin in range(0, cases, BATCH):
        with gathered():
            for number in range(begin, min(begin + BATCH, cases)):
                reference = _reference(taken, chance)
                _file(made.pk, next(drawn), number, reference, sha256, chance)
    with writing():
        Letter.objects.update(state=LetterState.LEFT, next_try_at=None)
        Arrival.objects.update(
            case_id=F("id"), wrapped_key=arrivals.NO_KEY, key_generation=0
        )
    anchors.anchor(made.pk)
    while search_upkeep.fold(made.pk):
        pass
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _drawn(
    told: list[tuple[int, list[Variant]]], cases: int, chance: random.Random
) -> Iterator[Variant]:
    """Yield a variant for each case: exactly one in a hundred is due."""
    due, later = [], []
    for share, variants in told:
        later.append((share, [each for each in variants if not _is_due(each)]))
        due += [each for each in variants if _is_due(each)]
    weights = [share for share, _ in later]
    for number in range(cases):
        if number % DUE_IN == DUE_IN // 2:
            yield chance.choice(due)
            continue
        (variants,) = chance.choices([each for _, each in later], weights)
        yield chance.choice(variants)


def _is_due(variant: Variant) -> bool:
    moment = variant.derived.clock_due
    return moment is not None and moment <= THE_MOMENT + A_DAY


def _reference(taken: set[str], chance: random.Random) -> str:
    while True:
        made = references.make(year=2030, random_below=chance.randrange)
        if made not in taken:
            taken.add(made)
            return made


def _file(  # noqa: PLR0913, PLR0917
    organisation_id: int,
    variant: Variant,
    number: int,
    reference: str,
    sha256: str,
    chance: random.Random,
) -> None:
    name = f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)} {number}"
    email = f"afzender.{number}@example.com"

    def named(payload: bytes) -> bytes:
        return payload.replace(NAME.encode(), name.encode()).replace(
            EMAIL.encode(), email.encode()
        )

    arrived = arrivals.take_in(
        organisation_id,
        named(variant.payloads[0]),
        door=Door.WEB,
        received_at=variant.received_at,
        expires_at=variant.received_at + KEPT_DAYS,
        state=ArrivalState.ADOPTED,
    )
    store.create(
        arrived,
        [named(payload) for payload in variant.payloads],
        reference=reference,
        procedure_hash=sha256,
        derived=replace(
            variant.derived,
            card=named(variant.derived.card),
            found_by=tuple(
                named(part.encode()).decode() for part in variant.derived.found_by
            ),
        ),
        letters=variant.letters,
        now=variant.received_at,
    )


if __name__ == "__main__":
    main()
