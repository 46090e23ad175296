"""Another protocol that goes first: what it bars, and that somebody says it is over."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.rules import Procedure

END: Final = "end-protocol"
_ENDED: Final = "protocol-ended"


def is_to_end(procedure: Procedure, case: Case) -> bool:
    """Return whether another protocol goes first, and somebody may say it is over."""
    return case.protocol and END in procedure.acts_in(case.level)


def is_waited_for(procedure: Procedure, case: Case) -> bool:
    """Return whether a term of the file begins when that protocol is over."""
    return is_to_end(procedure, case) and any(
        _ENDED in term.starts for term in procedure.terms
    )
