"""`gehoord reindex`: make the search index again from the cases."""

from __future__ import annotations

from argparse import Namespace

from gehoord.console.numbers import many
from gehoord.dossier.moment import now
from gehoord.handling.reindexing import reindex
from gehoord.people.models import Organisation


def run(_options: Namespace) -> int:
    """Make the index of every organisation again."""
    for organisation in Organisation.objects.order_by("pk"):
        number = reindex(organisation.pk, now=now())
        print(f"{organisation.name}: search finds {many(number, 'case', 'cases')}.")
    return 0
