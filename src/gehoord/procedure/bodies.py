"""The independent third party, as the procedure names it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from gehoord.procedure.own_words import Own
from gehoord.procedure.particulars import is_for
from gehoord.procedure.parts import Capacity

INSTITUTION = re.compile(
    r"\b(board|body|committee|association|court|regulator|panel|\w*commissie|instantie"
    r"|\w*vereniging|rechter|ombudsman)\b",
    re.IGNORECASE,
)
_COURT = re.compile(
    r"\b(courts?|tribunal|rechter|rechtbank|gerechtshof|hoge raad|raad van state"
    r"|kantonrechter)\b",
    re.IGNORECASE,
)

_ADVICE = re.compile(r"\badvi(?:es|se|sor)", re.IGNORECASE)
_MEDIATION = re.compile(r"bemiddel|\bmediat|\bconciliat", re.IGNORECASE)


class Binds(StrEnum):
    """By what a ruling binds whom it is said to bind (`binding_for`)."""

    ALWAYS = "always"
    """By what this procedure says: whoever goes there is bound."""
    BY_LAW = "by-law"
    IF_AGREED = "if-agreed"
    """Only where both sides chose so beforehand, with the body."""
    IF_ACCEPTED = "if-accepted"
    """Only once whoever complains accepts it; until then nobody is bound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """
    An independent third party and the powers it has.

    `id` is its name in the file, where there are several; `after` the id of the one
    that goes first, `after_stage` the stage after which one can go there. `only_for`
    and `not_for` hold the answers it is, or is not, for; `only_about` and `not_about`
    what somebody is who is complained about. `binding_for` is None where it is not said
    whom a ruling binds, and empty where it binds nobody; `contact` is empty where it is
    not said. To one with `by_themselves` people go themselves, and nobody of it does
    anything here.
    """

    type: str
    name: Own
    contact: str
    binding_for: tuple[str, ...] | None
    damages: bool | None
    court_choice: bool
    source: str
    window: Own | None = None
    costs: Own | None = None
    hearing: Own | None = None
    capacity: tuple[str, ...] = ()
    ruling: Own | None = None
    substitute: Own | None = None
    until: Own | None = None
    cap: Own | None = None
    transfer: Own | None = None
    then: Own | None = None
    verified: bool = True
    id: str = ""
    after: str = ""
    after_stage: str = ""
    only_for: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    only_about: tuple[str, ...] = ()
    not_about: tuple[str, ...] = ()
    binds: Binds = Binds.ALWAYS
    by_themselves: bool = False
    binds_up_to: Own | None = None
    binding_source: str = ""

    @property
    def bound_by(self) -> str:
        """Return the source of whom a ruling binds, and by what."""
        return self.binding_source or self.source

    def is_for(self, capacity: Capacity, answers: frozenset[str]) -> bool:
        """
        Return whether it is there for who complains as this, and chose these answers.

        Who does not say how they complain counts as a consumer, a small business as a
        business too. Whom it is about is
        not looked at here.
        """
        unknown = capacity is Capacity.UNKNOWN
        worn = {Capacity.CONSUMER if unknown else capacity}
        if capacity is Capacity.SMALL:
            worn.add(Capacity.BUSINESS)
        fits = not self.capacity or not worn.isdisjoint(self.capacity)
        return fits and is_for(self, answers)


def is_court(body: Body) -> bool:
    """Return whether it is a court, which binds by law and not by this procedure."""
    institution = INSTITUTION.search(_COURT.sub("", body.type))
    return bool(_COURT.search(body.type)) and not institution


def advises(body: Body) -> bool:
    """Return whether what comes out there is advice, by what the file calls it."""
    return not body.binding_for and bool(_ADVICE.search(body.type))


def mediates(body: Body) -> bool:
    """
    Return whether nobody judges there, by what the file calls it.

    Who rules here, or binds one of the two, does more than that.
    """
    here = body.binding_for or not body.by_themselves
    return not here and bool(_MEDIATION.search(body.type))
