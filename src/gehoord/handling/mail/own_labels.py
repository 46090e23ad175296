"""What a mail says, on lines with a label, of what a procedure's file asks."""

from __future__ import annotations

from collections.abc import Iterable

from gehoord.handling.mail.parts import ReadMail
from gehoord.procedure.answers_particulars import objection
from gehoord.procedure.particulars import OwnParticular, in_one_form
from gehoord.procedure.senders import Found, Where


def own_said(
    mail: ReadMail, rules: Iterable[OwnParticular]
) -> tuple[tuple[str, str], ...]:
    """
    Return each answer in its one form: `Lidnummer: 12 34 56` is 123456.

    The first line that can be right counts; what cannot be right is not taken, and
    is asked for.
    """
    found = ((rule.id, _answer(mail, rule)) for rule in rules)
    return tuple((name, value) for name, value in found if value)


def places(own: Iterable[tuple[str, str]]) -> tuple[Found, ...]:
    """Return where these stand in the mail."""
    return tuple(Found(name=name, where=Where.LABEL) for name, _ in own)


def _answer(mail: ReadMail, rule: OwnParticular) -> str:
    names = [rule.name] if isinstance(rule.name, str) else rule.name.values()
    labels = {each.casefold().strip(" ?:") for each in names}
    typed = (
        in_one_form(rule, value)
        for label, value in mail.labelled
        if label.casefold() in labels
    )
    return next((each for each in typed if objection(rule, each) is None), "")
