"""What a law that the file names demands, and the file does not do or does not say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.judging import judgements, needed_to_judge
from gehoord.procedure.laws import grounds, unnamed
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

_HEARD = frozenset({"complainant-heard", "respondent-heard"})
_CODE = "Complaint Handling Code"
_ORAL: Final[Mapping[str, str]] = MappingProxyType(
    {"Awb": "Awb 9:2", "Bestuursdecreet": "Bestuursdecreet II.76(1)"}
)
"""By which article a complaint can be told, by the law that says so."""
_FIRST = 3  # places named; the others are counted


def demanded(procedure: Procedure) -> Iterator[Unsound]:
    """Hearing and telling under chapter 9 of the Awb; articles of a law not named."""
    yield from _told(procedure)
    if any(law.name == "Awb" for law in grounds(procedure.legal_bases)):
        yield from _hearing(procedure)
        yield from _sent_on(procedure)
    if any(law.name == _CODE for law in grounds(procedure.legal_bases)):
        yield from _without_reasons(procedure)
    yield from _cited(procedure)


def _told(procedure: Procedure) -> Iterator[Unsound]:
    """A complaint that is told is handled as properly as a written one."""
    if not procedure.channels or "oral" in procedure.channels:
        return
    for law in grounds(procedure.legal_bases):
        if article := _ORAL.get(law.name):
            yield doubtful("oral-unheard", "channels", law=article)


def _hearing(procedure: Procedure) -> Iterator[Unsound]:
    """Awb 9:10: both are heard, or it is on record why not."""
    missing = _HEARD - needed_to_judge(procedure)
    if missing and judgements(procedure):
        said = ", ".join(f'"{each}"' for each in sorted(missing))
        facts = {"law": "Awb 9:10", "missing": said}
        yield doubtful("judged-unheard", "acts", "judge", **facts)


def _sent_on(procedure: Procedure) -> Iterator[Unsound]:
    """Awb 2:3(1): what plainly belongs with another authority is sent on there."""
    if not procedure.forwards:
        yield doubtful("forward-demanded", "forward", law="Awb 2:3(1)")


def _without_reasons(procedure: Procedure) -> Iterator[Unsound]:
    """Complaint Handling Code 2024, 6.12: nobody must say why they go on to stage 2."""
    for row in procedure.stages[1:]:
        if row.reasons:
            facts = {"stage": row.name, "law": f"{_CODE} 6.12"}
            yield doubtful("reasons-demanded", "stage", row.id, "reasons", **facts)


def _cited(procedure: Procedure) -> Iterator[Unsound]:
    """A page that cites a law which the file does not name as its ground."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for key, source in (*_of_the_way(procedure), *_of_the_rest(procedure)):
        for law in unnamed(source, procedure.legal_bases):
            found[law.name].append(key)
    for name, keys in found.items():
        said = [".".join(each) for each in keys[:_FIRST]]
        more = len(keys) - len(said)
        where = ", ".join([*said, f"+{more}"] if more else said)
        yield doubtful("source-of-a-law-not-named", *keys[0], law=name, where=where)


Sourced = tuple[tuple[str, ...], str]
"""The key of what has a source, and that source."""


def _of_the_way(procedure: Procedure) -> Iterator[Sourced]:
    """Return those of terms, acts and letters; a clock apart is of another law."""
    for term in procedure.terms:
        if not term.apart:
            yield ("term", term.id, "source"), term.source
    for name, rule in procedure.acts.items():
        yield ("acts", name), rule.source
    for notice in procedure.notices:
        yield ("notices", notice.id), notice.source


def _of_the_rest(procedure: Procedure) -> Iterator[Sourced]:
    yield ("retention", "source"), procedure.retention.source
    for window in procedure.windows:
        yield ("filing-window", window.id, "source"), window.source
    for asked in procedure.own_particulars:
        yield ("particular", asked.id, "source"), asked.source
    for body in procedure.bodies:
        yield ("third-party", "source"), body.source
    yield from _elsewhere(procedure)
    for one in procedure.helps:
        yield ("help", one.id, "source"), one.source
    for row in procedure.out_of_scope:
        yield ("out-of-scope", row.id, "source"), row.source
    for rule in procedure.extensions:
        yield ("extension", "source"), rule.source
    for name, table in procedure.shown.items():
        yield (name, "source"), table.source


def _elsewhere(procedure: Procedure) -> Iterator[Sourced]:
    """Return those of what is not taken up, and of what belongs with others."""
    for ground in procedure.refusals:
        yield ("refusal", ground.id, "source"), ground.source
    for row in procedure.forwards:
        yield ("forward", row.id, "source"), row.source
    for report in procedure.reports:
        yield ("report-to", report.id, "source"), report.source
    for milestone in procedure.milestones:
        yield ("milestone", milestone.id, "source"), milestone.source
    for read in procedure.also:
        yield ("also", read.id, "source"), read.source
