"""A length asked in two parts, how many and of what; and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from django import forms

from gehoord.procedure.lengths import Length, NotALength, Unit
from gehoord.words.editor.names import AMOUNT, NO_AMOUNT, NO_UNIT, TOO_LONG, UNIT

MOST: Final = 100_000  # of any unit


def length_fields(  # noqa: PLR0913 - what a page asks of a length
    name: str,
    label: str,
    units: Sequence[tuple[str, str]],
    *,
    amount: int | None,
    unit: str,
    needed: bool,
    lang: str,
    hint: str = "",
    meant: str = "",
) -> dict[str, forms.Field]:
    """
    Return the inputs `name.amount` and `name.unit`, filled with what it is now.

    An objection calls it `meant`, where the label alone does not say which it is.
    """
    called = meant or label
    return {
        f"{name}.amount": forms.IntegerField(
            label=AMOUNT[lang].format(label=label),
            help_text=hint,
            initial=amount,
            required=False,
            min_value=1,
            max_value=MOST,
            error_messages={
                "invalid": NO_AMOUNT[lang].format(label=called),
                "min_value": NO_AMOUNT[lang].format(label=called),
                "max_value": TOO_LONG[lang].format(label=called),
            },
        ),
        f"{name}.unit": forms.ChoiceField(
            label=UNIT[lang].format(label=label),
            initial=unit,
            required=needed,
            choices=units,
            error_messages={"required": NO_UNIT[lang].format(label=called)},
        ),
    }


def wrong_amount(amount: int | None, unit: str, called: str, lang: str) -> str:
    """Return the objection to so many of a unit; nothing when it can be counted."""
    if amount is None:
        return NO_AMOUNT[lang].format(label=called)
    try:
        Length(amount, Unit(unit))
    except NotALength:
        return TOO_LONG[lang].format(label=called)
    return ""
