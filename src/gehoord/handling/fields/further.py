"""What is asked of who goes to a next stage: the grounds, and when our answer came."""

from __future__ import annotations

from django import forms

from gehoord.handling.fields.asking import Asking, Fields
from gehoord.handling.fields.days import DayField
from gehoord.procedure.escalation import next_stage
from gehoord.words.answer_received import reckoned
from gehoord.words.own_words import localised


def grounds(asking: Asking) -> Fields:
    """Ask on which of its grounds, where the next stage names any."""
    situation = asking.situation
    stage = next_stage(situation.procedure, situation.case)
    if stage is None or not stage.grounds:
        return {}
    numbers = range(1, stage.ground_count + 1)
    made = forms.TypedMultipleChoiceField(
        label=asking.label,
        help_text=asking.hint,
        required=True,
        choices=[
            (str(each), f"… {localised(stage.ground(each), asking.lang).rstrip('.')}")
            for each in numbers
        ],
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        error_messages=asking.errors(),
    )
    return {asking.question.name: made}


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
