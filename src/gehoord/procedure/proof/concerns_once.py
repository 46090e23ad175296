"""
Concerns that are walked through once, in the procedure as it is, where it has them.

Whom or what it is about, what skips stages and who stays out of reach: there nobody
has chosen beforehand.
"""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.parts import Channel
from gehoord.procedure.proof import people
from gehoord.procedure.proof.concern import BY_PAGE, OWNER, Concern, begun_first, filed
from gehoord.procedure.proof.variants import named
from gehoord.procedure.ranks import weighed
from gehoord.procedure.rules import Procedure

CHOOSING = Concern(
    name="choosing",
    filings=(filed("other", channel=Channel.EMAIL, particulars=people.WITH_LITTLE),),
    acts=frozenset({"give-particulars", "withdraw"}),
    eve=True,
)
"""Walked through where terms hang on what somebody chose: chosen, and corrected."""

HANDLED = Concern(
    name="handled-by",
    filings=BY_PAGE,
    acts=frozenset({"give-particulars", "hand-over", "record-concern"}),
    office=people.with_posts,
)
"""Walked through where who handles it hangs on what, or whom, it is about."""


def handled_there(procedure: Procedure) -> Concern:
    """
    Return what is walked through where somebody handles it in one stage alone.

    Who answers the questions may skip that stage: somebody leaves them open, too.
    """
    told = begun_first(procedure)
    acts = {"escalate", "hand-over", "send-on", *(("confirm-words",) if told else ())}
    return Concern(
        name="handled-in-stage",
        filings=BY_PAGE
        + told
        + (CHOOSING.filings if procedure.own_particulars else ()),
        acts=frozenset(acts),
        office=people.with_posts,
    )


WHOM = Concern(
    name="whom",
    filings=BY_PAGE,
    acts=frozenset({"record-concern", "refer"}),
    office=people.with_posts,
)
"""Walked through where terms or third parties hang on whom it is about."""

UNREACHED = Concern(
    name="unreached",
    filings=(
        filed(particulars=people.UNREACHABLE),
        filed(OWNER, channel=Channel.PAPER, particulars=people.UNREACHABLE),
    ),
    acts=frozenset(
        {"answer-proposal", "give-particulars", "say-whether-satisfied", "withdraw"}
    ),
)
"""Walked through where somebody may stay without any way to reach them."""

STRAIGHT = Concern(
    name="straight",
    filings=BY_PAGE,
    acts=frozenset(
        {"escalate", "give-particulars", "mark-urgent", "record-concern"},
    ),
    office=people.with_posts,
)
"""Walked through where a complaint can skip stages."""


def once(procedure: Procedure) -> Iterator[Concern]:
    """Give what is walked through once, where the file has it, whatever is chosen."""
    if named(procedure):
        yield CHOOSING
    if procedure.handled_by:
        yield HANDLED
    elif weighed(procedure):
        yield WHOM
    if any(each.stage for each in procedure.handled_by):
        yield handled_there(procedure)
    if procedure.no_contact:
        yield UNREACHED
    if procedure.straight:
        yield STRAIGHT
