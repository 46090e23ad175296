"""What a text says of the form that a complaint must be on."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.rules import Procedure

_MADE: Final = (
    r"(?:accept|com(?:e|ing)\b|consider|deal|examin|handl|investigat|lodg|made\b|process"
    r"|submit|tak(?:e|ing)\b|us(?:e|ing)\b)"
)
_FORM_ALONE: Final = re.compile(
    rf"\b(?:only|not|n[’']t|cannot)\b[^.;]{{0,60}}\b{_MADE}\w*\b[^.;]{{0,60}}"
    r"\b(?:on|using|use|through|via|with(?:out)?|unless)\b[^.;]{0,30}\bforms?\b(?! of\b)"
    r"|\bmust (?:\w+ )?be (?:made|submitted|lodged|filed)\b[^.;]{0,40}\b(?:on|using"
    r"|through|via)\b[^.;]{0,30}\bforms?\b(?! of\b)"
    r"|\b(?:alleen|uitsluitend|slechts|enkel)\b[^.;]{0,60}\b\w*formulier\b"
    r"|\b(?:niet|zonder)\b[^.;]{0,20}\b(?:op|via|met)\b[^.;]{0,20}\b\w*formulier\b"
)
"""A complaint that is on no form is not looked at."""
_ELSE: Final = re.compile(
    r"\b(?:forms?|formulier) (?:or|of)\b"
    r"|\bor (?:on|with|via|through|using) [^.;]{0,20}\bforms?\b"
    r"|\bof (?:op|via|met) [^.;]{0,20}formulier\b"
    r"|\bor (?:by |in )?(?:an? )?(?:letter|e-?mail|writing|phone)"
    r"|\bof (?:per |met )?(?:een )?(?:brief|e-?mail|telefo\w+)"
)


def demands_form(said: str) -> str:
    """Return what shuts out each other way in a sentence, in small letters; or none."""
    found = _FORM_ALONE.search(said)
    return found[0] if found and not _ELSE.search(said) else ""


def is_refused_without(procedure: Procedure) -> bool:
    """Return whether what is not on the form must be refused."""
    return any(
        demands_form(text.lower())
        for rule in procedure.refusals
        if rule.must
        for text in each_of_text(rule.because)
    )
