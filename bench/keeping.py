"""Keeping 100,000 cases: verifying them all, and wrapping every key anew."""

from __future__ import annotations

from collections.abc import Iterator

from bench.figures import Figure, timed
from gehoord.dossier.models import Case
from gehoord.dossier.moment import now
from gehoord.dossier.rewrap import rewrap
from gehoord.dossier.verify import verify
from gehoord.people.models import Organisation


def figures(what: str) -> Iterator[Figure]:
    """Yield how long it takes over the whole folder."""
    organisation, cases = Organisation.objects.get().pk, Case.objects.count()
    if what == "rewrap":
        took = timed(lambda: rewrap(organisation)) / 1000
        name = f"rewrap {cases:,} keys"
    else:
        took = timed(lambda: _verify(organisation)) / 1000
        name = f"verify {cases:,} cases"
    yield Figure(name=name, value=took, unit="s", note=f"{cases / took:,.0f} cases/s")


def _verify(organisation: int) -> None:
    found = verify(organisation, now=now())
    assert not found, found[:3]
