"""What a file says in one language, where the organisation writes in more."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.lengths import is_length
from gehoord.procedure.own_words import Own, OwnList, languages_missing
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

_OF_BODY = (
    "window",
    "costs",
    "hearing",
    "ruling",
    "substitute",
    "until",
    "cap",
    "binds_up_to",
    "transfer",
    "then",
)
Said = Own | OwnList | None


def languages(procedure: Procedure) -> Iterator[Unsound]:
    """Words of its own that some who read them were not given in their language."""
    missing = {
        key: lacking
        for key, said in _own(procedure)
        if said and (lacking := _lacking(said, procedure.languages))
    }
    if missing:
        yield doubtful("one-language", "language", keys=", ".join(missing))


def _lacking(said: Own | OwnList, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """A length of time is put in words in every language."""
    if isinstance(said, str) and is_length(said):
        return ()
    return languages_missing(said, wanted)


def _before(procedure: Procedure) -> Iterator[tuple[str, Said]]:
    """Give what people and panels are called, and what letters and payments say."""
    for post in procedure.posts:
        yield f"post.{post.id}.name", post.name
    for able in procedure.authorities:
        yield "authority.up_to", able.up_to
    for letter in procedure.notices:
        yield f"notices.{letter.id}.contents", letter.contents
    for more in procedure.extensions:
        yield "extension.contents", more.contents
    for panel in procedure.panels:
        yield "panel.name", panel.name
    for paid in procedure.deposits:
        yield "deposit.amount", paid.amount
        yield "deposit.back", paid.back
        yield "deposit.how", paid.how


def _own(procedure: Procedure) -> Iterator[tuple[str, Said]]:
    yield "who_may_file", procedure.who_may_file
    yield "minors", procedure.minors
    yield "exemption", procedure.exemption
    yield "anonymous_why", procedure.anonymous_why
    yield from _asked(procedure)
    yield from _before(procedure)
    yield from _elsewhere(procedure)
    for stage in procedure.stages:
        yield f"stage.{stage.id}.grounds", stage.grounds
    if procedure.urgent:
        yield "urgent.grounds", procedure.urgent.grounds
    if procedure.suspension:
        yield "suspension.grounds", procedure.suspension.grounds
    for body in procedure.bodies:
        for name in _OF_BODY:
            yield f"third-party.{name}", getattr(body, name)
    yield from _days(procedure)
    for name, table in procedure.shown.items():
        for key, said in table.says.items():
            yield f"{name}.{key}", said


def _days(procedure: Procedure) -> Iterator[tuple[str, Said]]:
    calendar = procedure.calendar
    for key, days in (("closed", calendar.closed), ("free-day", calendar.free)):
        for each in days.values():
            yield f"{key}.name", _as_said(dict(each.called))


def _as_said(called: dict[str, str]) -> Own:
    return called.get("") or called


def _asked(procedure: Procedure) -> Iterator[tuple[str, Said]]:
    for rule in procedure.own_particulars:
        yield f"particular.{rule.id}.name", rule.name
        yield f"particular.{rule.id}.hint", rule.hint
        for each in rule.options:
            yield f"particular.{rule.id}.option", each.name


def _elsewhere(procedure: Procedure) -> Iterator[tuple[str, Said]]:
    """Return what is not taken up, and what belongs with others."""
    for ground in procedure.refusals:
        yield f"refusal.{ground.id}.because", ground.because
        yield f"refusal.{ground.id}.way_on", ground.way_on
    yield from _others(procedure)
    for place in procedure.tell_at:
        yield f"tell-at.{place.id}.name", place.name
        yield f"tell-at.{place.id}.hours", place.hours
    for sent in procedure.forwards:
        yield f"forward.{sent.id}.about", sent.about
    for report in procedure.reports:
        yield f"report-to.{report.id}.about", report.about
    for milestone in procedure.milestones:
        yield f"milestone.{milestone.id}.name", milestone.name


def _others(procedure: Procedure) -> Iterator[tuple[str, Said]]:
    """Return what is said of ways beside it, and of who stands beside somebody."""
    for way in procedure.besides:
        for name in ("about", "can", "window", "costs"):
            yield f"beside.{way.id}.{name}", getattr(way, name)
    for read in procedure.also:
        yield f"also.{read.id}.text", read.text
    for row in procedure.helps:
        for name in ("name", "can", "costs"):
            yield f"help.{row.id}.{name}", getattr(row, name)
