"""In a process of its own: people for an installation, and what lies in it, asked."""

from __future__ import annotations

import json
import os
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gehoord.settings")
django.setup()

from gehoord.dossier import arrivals, outbox, readers  # noqa: E402
from gehoord.dossier.models import Case  # noqa: E402
from gehoord.dossier.moment import now  # noqa: E402
from gehoord.handling.derived import read_pin  # noqa: E402
from gehoord.handling.opened import open_case  # noqa: E402
from gehoord.people.models import Organisation, Staff  # noqa: E402


def add_noor() -> None:
    """Give the firm a substitute."""
    organisation = Organisation.objects.get()
    Staff.objects.create(
        organisation=organisation,
        number=4,
        name="Noor Kok",
        email="noor@example.org",
        roles=["adviser", "handler", "intake"],
        substitute_order=9,
    )


def look() -> dict[str, object]:
    """Return what lies in the installation, as facts."""
    organisation = Organisation.objects.get()
    cases = []
    for row in Case.objects.order_by("reference"):
        case = open_case(organisation.pk, row.id, now=now())
        letters = [
            read_pin(outbox.pin(kept, key=case.stored.key))
            for kept in outbox.of_case(organisation.pk, row.id)
        ]
        cases.append(
            {
                "reference": row.reference,
                "entries": [entry.event.stored for entry in case.entries],
                "letters": sorted(f"{pin.notice} {pin.to}" for pin in letters),
                "asked_for": sorted(case.case.asked_for),
                "name": case.case.sender.name,
            }
        )
    return {
        "cases": cases,
        "kept": len(arrivals.kept_for_a_person(organisation.pk)),
        "seen_by": {
            number: [
                row.reference for row in readers.work_list(organisation.pk, number)
            ]
            for number in Staff.objects.values_list("number", flat=True)
        },
    }


if __name__ == "__main__":
    if sys.argv[1:] == ["noor"]:
        add_noor()
    for _ in sys.stdin:
        sys.stdout.write(json.dumps(look()) + "\n")
        sys.stdout.flush()
