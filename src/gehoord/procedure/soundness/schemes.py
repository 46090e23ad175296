"""What a law wants a scheme itself to say, and the file says nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from gehoord.procedure.judging import needed_to_judge
from gehoord.procedure.laws import grounds
from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

_CARE: Final = "Wkkgz"
_FINANCE: Final = "DISP"
_LEAFLET: Final = re.compile(r"leaflet|folder|brochure", re.IGNORECASE)
_AT_ONCE: Final = re.compile(
    r"redelijkerwijs|in redelijkheid|rechtstreeks|zonder eerst|niet eerst"
    r"|\bdirectly\b|without (?:first )?complaining|cannot (?:reasonably )?be"
    r" (?:asked|expected|required)|need not (?:first )?complain",
    re.IGNORECASE,
)
"""Words for going outside without having been here first."""
_OF_ANOTHER: Final = re.compile(
    r"overdr\w+|dragen wij .{0,30}\bover\b|doorstur\w+|doorgestuurd|gecombineerd"
    r"|gezamenlijk|\bhand(?:ed)? over\b|\bpass(?:ed)? on\b|\bsen[dt] on\b|\bjointly\b",
    re.IGNORECASE,
)
"""Words for a complaint that is also, or only, about somebody else."""
_COMMITTEE: Final = re.compile(
    r"klachtencommissie|complaints? (?:committee|board|panel)", re.IGNORECASE
)
_LEAST: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scheme:
    """The articles by which there is a committee, both are heard, and a time is said."""

    committee: str
    heard: str
    window: str = ""


_SCHEMES: Final[Mapping[str, _Scheme]] = MappingProxyType(
    {
        "Jeugdwet": _Scheme(
            committee="Jeugdwet 4.2.1(2)(a)", heard="Jeugdwet 4.2.1(2)(e)"
        ),
        "Wpo": _Scheme(
            committee="Wpo 14(4)(a)", heard="Wpo 14(5)(a)", window="Wpo 14(2)(c)"
        ),
        "Wvo": _Scheme(committee="Wvo 2020 [L]", heard="Wvo 2020 [L]"),
        "Wec": _Scheme(committee="Wec 23 [L]", heard="Wec 23 [L]"),
    }
)
"""Laws by which a committee judges: that of schools, and that of youth care."""


def schemes(procedure: Procedure) -> Iterator[Unsound]:
    """Give what the laws that a file names want of every scheme, and it does not say."""
    for law in grounds(procedure.legal_bases):
        if scheme := _SCHEMES.get(law.name):
            yield from _by_committee(procedure, scheme)
        if law.name == _CARE:
            yield from _of_care(procedure)
        if law.name == _FINANCE:
            yield from _final_response(procedure)


def _by_committee(procedure: Procedure, scheme: _Scheme) -> Iterator[Unsound]:
    panels = [x for x in procedure.panels if {"judge", "record-advice"} & {*x.acts}]
    bodies = (f"{each.type} {every(each.name)}" for each in procedure.bodies)
    outside = any(_COMMITTEE.search(each) for each in bodies)
    advises = "record-advice" in procedure.acts
    if not (panels or advises or outside):
        yield doubtful("committee-demanded", "panel", law=scheme.committee)
    for each in panels:
        if each.size is not None and each.size < _LEAST:
            facts = {"size": each.size, "least": _LEAST, "law": scheme.committee}
            yield doubtful("committee-too-small", "panel", "size", **facts)
    heard = "hearing" in procedure.shown or needed_to_judge(procedure)
    if not heard:
        yield doubtful("hearing-demanded", "hearing", law=scheme.heard)
    if scheme.window and not procedure.windows:
        yield doubtful("window-demanded", "filing-window", law=scheme.window)


def _of_care(procedure: Procedure) -> Iterator[Unsound]:
    """Wkkgz 21(1)(c), Uitvoeringsbesluit 7.3: outside at once, and about another."""
    said = " ".join(_said(procedure))
    if procedure.bodies and not _AT_ONCE.search(said):
        key = ("third-party", "window")
        yield doubtful("at-once-unsaid", *key, law="Wkkgz 21(1)(c)")
    if not (procedure.forwards or _OF_ANOTHER.search(said)):
        yield doubtful("other-unsaid", "forward", law="Uitvoeringsbesluit Wkkgz 7.3")


def _final_response(procedure: Procedure) -> Iterator[Unsound]:
    """DISP 1.6.2: the answer encloses the leaflet of the ombudsman."""
    name = procedure.judgement_letter or "closing-letter"
    letter = procedure.notice(name)
    if letter and not _LEAFLET.search(str(letter.contents)):
        key = ("notices", name, "contents")
        yield doubtful("leaflet-unsaid", *key, notice=name, law="DISP 1.6.2")


def _said(procedure: Procedure) -> Iterator[str]:
    """Give all that is said in words of the file's own, where this would be said."""
    yield from (every(each.said) for each in procedure.text)
    yield from (every(each.text) for each in procedure.also)
    yield from (every(each.window) for each in procedure.bodies)
