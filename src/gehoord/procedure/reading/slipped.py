"""What is wrong with the ids of a file's own rows, as findings."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.finding import Finding
from gehoord.procedure.reading.extending import Laid
from gehoord.procedure.schema import Type


def slipped(laid: Laid) -> Iterator[Finding]:
    """Return a finding for each slip in an id, with the line where it stands."""
    for slip in laid.sheets[0].slips:
        facts: dict[str, object] = {"found": slip.found} if slip.found else {}
        if slip.code == "missing-key":
            facts = {"type": Type.TEXT.value, **laid.kin(slip.path)}
        key = ".".join(str(step) for step in slip.path)
        yield Finding(code=slip.code, key=key, line=slip.line, facts=facts)
