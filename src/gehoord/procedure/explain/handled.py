"""Who handles it by what, or whom, it is about; and who can promise how much."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.explain.fact import Fact, Part, answers, by_source
from gehoord.procedure.own_words import Own
from gehoord.procedure.ranks import AboutSome
from gehoord.procedure.rules import Procedure


def handled_by(procedure: Procedure, part: Part) -> Iterator[Fact]:
    """Give each line that says who handles what."""
    for number, rule in enumerate(procedure.handled_by, start=1):
        post, stage = procedure.post(rule.role), procedure.stage(rule.stage)
        facts = {
            "number": number,
            "role": called(procedure, rule.role),
            "outside": bool(post and post.outside),
            "about": tuple(called(procedure, each) for each in rule.about),
            "only_for": answers(procedure, rule.only_for),
            "not_for": answers(procedure, rule.not_for),
            "stage": stage.name if stage else {},
            "called": procedure.called_in(rule.stage),
        }
        yield by_source(part, "handled-by", facts, rule.source, verified=rule.verified)


def straight_to(procedure: Procedure, part: Part) -> Iterator[Fact]:
    """Give each line that says what skips stages, and where it goes."""
    for number, rule in enumerate(procedure.straight, start=1):
        stage = procedure.stage(rule.stage)
        facts = {
            "number": number,
            "stage": stage.name if stage else {},
            "about": tuple(called(procedure, each) for each in rule.about),
            "only_for": answers(procedure, rule.only_for),
            "not_for": answers(procedure, rule.not_for),
            "urgent": rule.urgent,
            "channels": rule.channels,
            "called": procedure.called_in(rule.stage),
        }
        yield by_source(part, "straight-to", facts, rule.source, verified=rule.verified)


def authorities(procedure: Procedure, part: Part) -> Iterator[Fact]:
    """Give who can promise how much money."""
    for number, rule in enumerate(procedure.authorities, start=1):
        facts = {
            "number": number,
            "role": called(procedure, rule.role),
            "up_to": rule.up_to,
            "called": procedure.called,
        }
        yield by_source(part, "authority", facts, rule.source, verified=rule.verified)


def about_whom(procedure: Procedure, rule: AboutSome) -> dict[str, object]:
    """Return for complaints about whom something is, and is not, as facts of it."""
    if not (rule.only_about or rule.not_about):
        return {}
    return {
        "only_about": tuple(called(procedure, each) for each in rule.only_about),
        "not_about": tuple(called(procedure, each) for each in rule.not_about),
        "called": procedure.called,
    }


def called(procedure: Procedure, name: str) -> Own:
    """Return what a post is called; a role by its own word."""
    post = procedure.post(name)
    return post.name if post else name
