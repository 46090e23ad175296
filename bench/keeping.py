"""Keeping 100,000 cases: verifying them all, and wrapping every key anew."""

from __future__ import annotations

from collections.abc import Iterator

from bench.figures import Figure, timed
from gehoord.dossier.models import Case
from gehoord.dossier.moment import now
from gehoord.dossier.rewrap import rewrap
from gehoord.dossier.verify import verify
from gehoord.people.models import Organisation


def figures() -> Iterator[Figure]:
    """Yield how long both take over the whole folder."""
    organisation, cases = Organisation.objects.get().pk, Case.objects.count()

    def check() -> None:
        found = verify(organisation, now=now())
        assert not found, found[:3]

    took = timed(lambda: rewrap(organisation)) / 1000
    yield Figure(name=f"rewrap {cases:,} keys", value=took, unit="s")
    took = timed(check) / 1000
    yield Figure(
        name=f"verify {cases:,} cases",
        value=took,
        unit="s",
        note=f"{cases / took:,.0f} cases/s",
    )
