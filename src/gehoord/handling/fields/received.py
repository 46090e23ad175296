"""When somebody got our answer: asked where until when one may go further hangs on it."""

from __future__ import annotations

from gehoord.handling.fields.asking import Asking, Fields
from gehoord.handling.fields.days import DayField
from gehoord.procedure.escalation import next_stage
from gehoord.words.answer_received import reckoned


def when_received(asking: Asking) -> Fields:
    """Ask it of who goes further, with what we reckon; nobody else is asked."""
    situation = asking.situation
    procedure, case = situation.procedure, situation.case
    stage = next_stage(procedure, case)
    if stage is None or not stage.counts_from_receipt or case.closed_at is None:
        return {}
    made = DayField(
        label=asking.label,
        help_text=reckoned(procedure, case, stage, asking.lang),
        required=False,
        initial=None,
        first=None,
        last=situation.today,
        error_messages=asking.errors(),
    )
    return {asking.question.name: made}
