"""Values that were found right, built into terms and what lengthens them."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.deposits import DEPOSIT
from gehoord.procedure.lanes import Clock, Then
from gehoord.procedure.reading.checking import Said
from gehoord.procedure.rules import Extension, Suspension
from gehoord.procedure.seasons import Season, seasons_of
from gehoord.procedure.terms import Direction, Length, Roll, Strength, Term

CURE: Final = "cure"
_IN_ALL: Final = (("received",), ("filed",))
_FALLBACKS: Final = {
    Then.GO_ON: "go-on",
    Then.MAY_REFUSE: None,
    Then.CLOSE: "close-no-reaction",
}


def terms(said: Said) -> tuple[Term, ...]:
    """Return the terms of the file, and the time to complete what is missing."""
    longer = seasons(said)
    several = bool(said["stage"])
    own = tuple(_term(each, longer, several=several) for each in said["term"])
    incomplete = said["incomplete"]
    cure = (_cure(incomplete),) if incomplete and incomplete["cure"] else ()
    return (*own, *cure, *(_pay(each) for each in said["deposit"][:1]))


def seasons(said: Said) -> tuple[Season, ...]:
    """Return the days of each year from which terms of the file are longer."""
    return tuple(_season(each) for each in said["season"])


def _season(said: Said) -> Season:
    return Season(
        id=said["id"],
        first=said["from"],
        last=said["until"],
        of=said["of"],
        length=said["within"],
        source=said["source"],
        because=said["because"],
        verified=said["verified"],
    )


def _term(said: Said, longer: tuple[Season, ...], *, several: bool) -> Term:
    length = said["within"]
    backward = bool(said["before"])
    anchors, counted_from = _moments(said, several=several)
    return Term(
        id=said["id"],
        strength=Strength(said["strength"]),
        length=length,
        anchor=next(iter(said["from"]), ""),
        anchors=anchors,
        before=said["before"],
        direction=Direction.BACKWARD if backward else Direction.FORWARD,
        source=said["source"],
        kept_by=said["kept_by"],
        done_by=said["done_by"],
        ended_by=said["ended_by"],
        roll=Roll(said["roll"]),
        warn=said["warn"],
        fallback=said["fallback"] or None,
        public=said["public"],
        opens=said["opens"] or None,
        when=said["when"],
        counted_from=counted_from,
        inclusive=said["inclusive"],
        skips_closed=said["skips_closed"],
        stops=said["stops"],
        apart=said["apart"],
        inside=said["inside"],
        stage=said["stage"],
        third_party=said["third_party"],
        about=said["about"],
        waits=said["waits"],
        verified=said["verified"],
        only_for=said["only_for"],
        not_for=said["not_for"],
        only_about=said["only_about"],
        not_about=said["not_about"],
        seasons=seasons_of(said["id"], longer),
    )


def _moments(said: Said, *, several: bool) -> tuple[tuple[str, ...], str]:
    """
    Return what it runs from, and the day it is counted from where that is another.

    A time from the complaint to when a way opens goes on in a later stage: the answer
    of the first is not the last.
    """
    anchors, counted_from = said["from"], said["counted_from"]
    opens = Strength(said["strength"]) is Strength.OPENING
    whole = several and opens and not (said["stage"] or counted_from)
    if whole and "escalated" not in anchors and anchors[:1] in _IN_ALL:
        return (*anchors, "escalated"), anchors[0]
    return anchors, counted_from


def _cure(said: Said) -> Term:
    """The time to send what is missing is a window as any other."""
    length: Length = said["cure"]
    starts = Clock(said["clock"]) is Clock.STARTS
    fallback = _FALLBACKS[Then(said["then"])]
    return Term(
        id=CURE,
        strength=Strength.WINDOW,
        length=length,
        anchor="particulars-asked",
        ended_by=("complete", "closing-begun"),
        fallback=fallback or ("go-on" if starts else None),
        stops=False,
        source=said["source"],
        verified=said["verified"],
    )


def _pay(said: Said) -> Term:
    """The time to pay what comes first; of several deposits the first says how long."""
    return Term(
        id=DEPOSIT,
        strength=Strength.WINDOW,
        length=said["within"],
        anchor="deposit-asked",
        ended_by=("deposit-paid", "closing-begun"),
        stops=False,
        source=said["source"],
        verified=said["verified"],
    )


def extension(said: Said) -> Extension:
    """Return under what conditions more time may be taken."""
    return Extension(**said)


def suspension(said: Said | None) -> Suspension | None:
    """Return on what grounds terms may stand still, if on any."""
    return None if said is None else Suspension(**said)
