"""More time that waits for a consent which cannot be given in any state it waits in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from gehoord.procedure.lengthening import extension_for, lacks_consent
from gehoord.procedure.objections import Objection, objections
from gehoord.procedure.proof.walk import Node
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

_MORE: Final = "take-more-time"
_CONSENT: Final = "consent-to-more-time"


def out_of_reach(procedure: Procedure, nodes: Iterable[Node]) -> Iterator[Unsound]:
    """
    Return the warning that the consent can never come, and what it takes.

    Silent where it can be given in one state at least in which it is waited for, and
    where no walk came to such a state.
    """
    if _CONSENT not in procedure.acts:
        return
    missing: list[tuple[Objection, ...]] = []
    for node in nodes:
        if not _is_waited_for(procedure, node):
            continue
        found = objections(node.stand.by(COMPLAINANT), _CONSENT)
        if not found:
            return
        missing.append(found)
    if missing:
        some = [{str(x.facts.get("condition", x.code)) for x in y} for y in missing]
        names = sorted(set.intersection(*some) or some[0])
        facts = {"conditions": ", ".join(names)}
        yield doubtful("consent-out-of-reach", "extension", "consent_from", **facts)


def _is_waited_for(procedure: Procedure, node: Node) -> bool:
    """Return whether somebody could take more time here, but for the consent."""
    case = node.case
    rule = extension_for(procedure, case)
    if rule is None or not rule.consent_from or not lacks_consent(rule, case):
        return False
    office = (each.actor for each in node.stand.office if each.present)
    return any(not objections(node.stand.by(each), _MORE) for each in office)
