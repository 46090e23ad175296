"""Where it can be told beside the mail and the form, as sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.explain.fact import answers
from gehoord.procedure.own_words import Own
from gehoord.procedure.particulars import is_for
from gehoord.procedure.rules import Procedure
from gehoord.procedure.whereabouts import Reach, TellAt, dialled
from gehoord.words.both import Both
from gehoord.words.own_words import localised
from gehoord.words.page.for_whom import for_some

_CALL: Final = "tel:"
_AT: Final[Mapping[Reach, Both]] = MappingProxyType(
    {
        Reach.PHONE: Both("U kunt bellen: {at}", "You can call: {at}"),
        Reach.DESK: Both("U kunt langskomen: {at}", "You can come by: {at}"),
        Reach.POST: Both("Een brief kan naar: {at}", "A letter can go to: {at}"),
        Reach.EMAIL: Both("U kunt mailen naar: {at}", "You can e-mail: {at}"),
    }
)
_WHOM: Final[Mapping[Reach, Both]] = MappingProxyType(
    {
        Reach.PHONE: Both(
            "U kunt bellen met {name}: {at}", "You can call {name}: {at}"
        ),
        Reach.DESK: Both(
            "U kunt langskomen bij {name}: {at}", "You can come to {name}: {at}"
        ),
        Reach.POST: Both(
            "Een brief kan naar {name}: {at}", "A letter can go to {name}: {at}"
        ),
        Reach.EMAIL: Both(
            "U kunt mailen naar {name}: {at}", "You can e-mail {name}: {at}"
        ),
    }
)
_HOURS: Final = Both("Dat kan {hours}.", "That is possible {hours}.")
_IN_STAGE: Final = Both("In de stap “{stage}”:", "In the stage “{stage}”:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence, and the number in it that can be called; empty: none."""

    text: str
    number: str = ""

    @property
    def pieces(self) -> tuple[tuple[str, str], ...]:
        """Return the text in pieces, each with the address of its link or none."""
        return in_pieces(self.text, self.number)


def in_pieces(text: str, number: str) -> tuple[tuple[str, str], ...]:
    """Return the text in pieces; the number in it is one that calls it."""
    before, found, after = text.partition(number) if number else (text, "", "")
    call = ((found, f"{_CALL}{dialled(number)}"),) if found else ()
    return tuple(each for each in ((before, ""), *call, (after, "")) if each[0])


def tell_at(row: TellAt, lang: str, *, stage: Own | None = None) -> str:
    """Return where it can be told and when somebody is there, in one line."""

    def said(own: Own) -> str:
        return localised(own, lang).strip().rstrip(".")

    if row.name:
        where = _WHOM[row.reach][lang].format(name=said(row.name), at=said(row.at))
    else:
        where = _AT[row.reach][lang].format(at=said(row.at))
    found = [f"{where}."]
    if stage:
        found.insert(0, _IN_STAGE[lang].format(stage=localised(stage, lang)))
    if row.hours:
        found.append(_HOURS[lang].format(hours=said(row.hours)))
    return " ".join(found)


def tell_at_for_some(facts: Mapping[str, Any], lang: str) -> str:
    """Return the same with for whom it is, where that is for some alone."""
    line = tell_at(facts["row"], lang, stage=facts.get("stage"))
    return f"{line} {for_some(facts, lang)}".strip()


def number_of(row: TellAt, lang: str) -> str:
    """Return the number of a telephone as it stands in its line; else nothing."""
    if row.reach is not Reach.PHONE:
        return ""
    return localised(row.at, lang).strip().rstrip(".")


def where_to_tell(
    procedure: Procedure, stage: str, lang: str, chosen: frozenset[str] | None = None
) -> tuple[Told, ...]:
    """
    Return a line for each place where it can be told in this stage; "": the first.

    While nobody answered yet (`chosen` is None) it says for whom each is.
    """
    first = procedure.stages[0].id if procedure.stages else ""
    return tuple(
        Told(text=_line(procedure, row, lang, chosen), number=number_of(row, lang))
        for row in procedure.tell_at
        if row.is_for(stage or first) and (chosen is None or is_for(row, chosen))
    )


def _line(
    procedure: Procedure, row: TellAt, lang: str, chosen: frozenset[str] | None
) -> str:
    if chosen is not None:
        return tell_at(row, lang)
    some = {
        "only_for": answers(procedure, row.only_for),
        "not_for": answers(procedure, row.not_for),
    }
    return tell_at_for_some({"row": row, **some}, lang)
