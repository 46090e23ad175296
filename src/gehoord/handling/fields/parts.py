"""The fields that ask what becomes of each part of a complaint, and what they say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from django import forms

from gehoord.procedure.parts import PartJudged, PartOutcome
from gehoord.words import parts as words
from gehoord.words.choices import choices

LONGEST_WAY_ON: Final = 500  # characters
_ROWS: Final = 3


def parts_of(
    name: str, parts: tuple[str, ...], lang: str, errors: dict[str, str]
) -> dict[str, forms.Field]:
    """Return for each part its outcome, why, and where else to go; none without any."""
    made: dict[str, forms.Field] = {}
    for number, part in enumerate(parts, start=1):
        made[f"{name}_{number}_judgement"] = forms.TypedChoiceField(
            label=words.label("judgement", number, part, lang),
            choices=choices(PartOutcome, lang),
            coerce=PartOutcome,
            widget=forms.RadioSelect,
            error_messages=errors,
        )
        for said, widget, most in (
            ("reasons", forms.Textarea(attrs={"rows": _ROWS, "cols": 60}), None),
            ("way_on", forms.TextInput(attrs={"size": 60}), LONGEST_WAY_ON),
        ):
            made[f"{name}_{number}_{said}"] = forms.CharField(
                label=words.label(said, number, part, lang),
                help_text=words.hint(said, lang),
                required=False,
                max_length=most,
                widget=widget,
                error_messages=errors,
            )
    return made


def judged_in(
    said: Mapping[str, Any], name: str, parts: tuple[str, ...]
) -> tuple[PartJudged, ...]:
    """Return each part with what was filled in for it."""
    return tuple(
        PartJudged(
            part=part,
            judgement=said[f"{name}_{number}_judgement"],
            reasons=said[f"{name}_{number}_reasons"].replace("\r\n", "\n"),
            way_on=said[f"{name}_{number}_way_on"],
        )
        for number, part in enumerate(parts, start=1)
    )
