"""What must be reported outside: by whom, by when, and whether that is soon enough."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.law import Measure
from gehoord.procedure.laws import cited
from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import days
from gehoord.procedure.reports import Report
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Term

_FIND, _RECORD = "must-report", "record-report"
_KEY: Final = "report-to"
_SLACK: Final = 1.02


def reported(procedure: Procedure) -> Iterator[Unsound]:
    """A report that nobody makes or that no term watches, and terms that are too long."""
    for act in (_FIND, _RECORD):
        if act in procedure.acts and not procedure.reports:
            yield wrong("report-of-nothing", "acts", act, act=act)
    if procedure.reports and _RECORD not in procedure.acts:
        yield wrong("report-unrecorded", _KEY, procedure.reports[0].id)
    for row in procedure.reports:
        yield from _watched(procedure, row)


def _watched(procedure: Procedure, row: Report) -> Iterator[Unsound]:
    mine = [each for each in procedure.terms if row.made in each.done_by]
    facts = {"what": row.id}
    if not mine:
        yield doubtful("report-without-term", _KEY, row.id, **facts)
    if _FIND not in procedure.acts and all(row.found in x.starts for x in mine):
        if row.only_for:
            yield doubtful("report-by-answer-alone", _KEY, row.id, "only_for", **facts)
        else:
            yield wrong("report-unfound", _KEY, row.id, **facts)
    if row.claim:
        yield from _claimed(row)
    for term in mine:
        yield from _late(row, term)
        yield from _by_its_term(row, term)


def _by_its_term(row: Report, term: Term) -> Iterator[Unsound]:
    """A term that ends with the case, or tells what is not told."""
    if not term.apart:
        key = ("term", term.id, "apart")
        yield doubtful("report-ends-with-closing", *key, what=row.id)
    if not row.told and not term.inside:
        key = ("term", term.id, "inside")
        yield doubtful("report-told-by-its-term", *key, what=row.id)


def _claimed(row: Report) -> Iterator[Unsound]:
    """What somebody asks for themselves, and does not see, or hears nothing of."""
    if not row.told:
        yield wrong("claim-untold", _KEY, row.id, "told", what=row.id)
    if row.then is None:
        yield doubtful("claim-unanswered", _KEY, row.id, "then", what=row.id)


def _late(row: Report, term: Term) -> Iterator[Unsound]:
    """A law that says how soon, cited by the report or by its term."""
    if not isinstance(term.length, Length):
        return
    for law in dict.fromkeys((*cited(row.source), *cited(term.source))):
        for limit in law.limits:
            most = limit.length if limit.measure is Measure.REPORT else None
            if most and days(term.length) > days(most) * _SLACK:
                facts = {"longest": most, "law": limit.source}
                yield wrong("longer-than-the-law", "term", term.id, "within", **facts)
