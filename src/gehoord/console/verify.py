"""`gehoord verify`: is everything still as it was written?"""

from __future__ import annotations

from argparse import Namespace

from gehoord.console.faults import sentence
from gehoord.dossier import anchors
from gehoord.dossier.findings import Fault, Finding
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.moment import now
from gehoord.dossier.verify import verify
from gehoord.environment import Misconfigured
from gehoord.people.models import Organisation


def run(options: Namespace) -> int:
    """Print each finding; fail when there is one."""
    organisations = list(Organisation.objects.order_by("pk"))
    try:
        found = {
            each: verify(each.pk, now=now(), witness=options.witness)
            for each in organisations
        }
        heads = {each: anchors.head(each.pk) for each in organisations}
    except KeyTrouble as trouble:
        raise Misconfigured(str(trouble)) from None
    for organisation, findings in found.items():
        _say(organisation, _without_others(findings, found), heads[organisation])
    return int(any(_without_others(each, found) for each in found.values()))


def _without_others(
    findings: list[Finding], found: dict[Organisation, list[Finding]]
) -> list[Finding]:
    """Leave out an unknown witness when it is the head of another organisation."""
    nobodys = all(
        any(each.fault is Fault.WITNESS_UNKNOWN for each in all_of_one)
        for all_of_one in found.values()
    )
    return [
        each for each in findings if nobodys or each.fault is not Fault.WITNESS_UNKNOWN
    ]


def _say(organisation: Organisation, findings: list[Finding], head: str) -> None:
    lines = [f"{organisation.name}: {sentence(each)}" for each in findings]
    print(
        "\n".join(lines or [f"{organisation.name}: everything is as it was written."])
    )
    print(f"Register head: {head}")
