"""`gehoord recount`: count open terms again after free days were corrected."""

from __future__ import annotations

from argparse import Namespace

from gehoord.console.numbers import many
from gehoord.dossier import overview
from gehoord.dossier.moment import now
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.act import perform
from gehoord.people.models import Organisation
from gehoord.procedure.acts import CountAgain
from gehoord.procedure.objections import Refused
from gehoord.procedure.roles import CLOCK


def run(_options: Namespace) -> int:
    """Count again in every case of every organisation; say in how many a day moved."""
    for organisation in Organisation.objects.order_by("pk"):
        moved = sum(
            _moved(organisation.pk, case_id)
            for case_id in overview.cases(organisation.pk)
        )
        where = many(moved, "case", "cases")
        print(f"{organisation.name}: in {where} a term now ends later.")
    return 0


def _moved(organisation_id: int, case_id: int) -> bool:
    try:
        perform(organisation_id, case_id, CountAgain(), by=CLOCK, now=now())
    except (Refused, NoSuchCase):
        return False  # closed, nothing moves, or ordered to be destroyed
    return True
