"""Who handles it by what, or whom, it is about; and who can promise how much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from gehoord.procedure.explain.fact import OWN, Fact, Part, answers, by_source
from gehoord.procedure.own_words import Own, by_language
from gehoord.procedure.posts import HandledBy
from gehoord.procedure.ranks import AboutSome
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import ActRule, Procedure


def handled_by(procedure: Procedure, part: Part) -> Iterator[Fact]:
    """Give each line that says who handles what."""
    for number, rule in enumerate(procedure.handled_by, start=1):
        post, stage = procedure.post(rule.role), procedure.stage(rule.stage)
        facts = {
            "number": number,
            "role": called(procedure, rule.role),
            "outside": bool(post and post.outside),
            "about": tuple(called(procedure, each) for each in rule.about),
            "about_all": rule.about_all,
            "only_for": answers(procedure, rule.only_for),
            "not_for": answers(procedure, rule.not_for),
            "stage": stage.name if stage else {},
            "judges": _judges_too(procedure, rule),
            "called": procedure.called_in(rule.stage),
        }
        yield by_source(part, "handled-by", facts, rule.source, verified=rule.verified)
    if any(rule.about for rule in procedure.handled_by):
        yield Fact(part=part, code="handled-alone", published=False)
    if not all(rule.about for rule in procedure.handled_by):
        yield Fact(part=part, code="handled-instead", published=False)


def by_post(procedure: Procedure, stage: str) -> Mapping[str, Mapping[str, str]]:
    """Return by what name of a post who handles a whole stage goes there, if by one."""
    post = procedure.post(procedure.handles_all(stage))
    languages = procedure.languages
    return {Role.HANDLER: by_language(post.name, languages)} if post else {}


def called_throughout(procedure: Procedure) -> Mapping[str, Mapping[str, str]]:
    """
    Return what people are called in each stage alike.

    Whoever handles it goes by no name there where a post of another name handles a
    whole stage: who sends a complaint on is not who gets it.
    """
    named = procedure.called.get(Role.HANDLER)
    posts = (by_post(procedure, each.id) for each in procedure.stages)
    if any(each.get(Role.HANDLER, named) != named for each in posts):
        return {x: y for x, y in procedure.called.items() if x != Role.HANDLER}
    return procedure.called


def who_there(procedure: Procedure, stage: str, by: frozenset[str]) -> frozenset[str]:
    """Return the roles, with who handles that whole stage in their handler's place."""
    role = procedure.handles_all(stage)
    if Role.HANDLER not in by:
        return by
    if role in set(Role):
        return by - {Role.HANDLER} | {role}
    return by - {Role.HANDLER} | _asked_there(procedure, stage)


def _asked_there(procedure: Procedure, stage: str) -> frozenset[str]:
    """
    Return the handler; where others are asked in this stage, without a name, them.

    What the handler is called before is then no name for who handles it here.
    """
    row = procedure.stage(stage)
    usual = procedure.called_in("").get(Role.HANDLER)
    named = procedure.called_in(stage).get(Role.HANDLER) != usual
    if row is None or not row.handlers or named or Role.HANDLER in row.handlers:
        return frozenset({Role.HANDLER})
    return frozenset(row.handlers)


def is_said(procedure: Procedure, stage: str, rule: ActRule) -> bool:
    """Return whether lines of who handles all of that stage say this of them too."""
    rows = [
        each
        for each in procedure.handled_by
        if each.stage == stage
        and rule.source in {*OWN, each.source}
        and _judges_too(procedure, each)
    ]
    fit_all = any(x.is_for_all for x in rows) or _fit_all(procedure, rows)
    return rule.act == "judge" and fit_all


def _fit_all(procedure: Procedure, rows: Sequence[HandledBy]) -> bool:
    """Return whether these leave nothing for whoever handles the rest."""
    mine = [row for row in rows if not row.about]
    named = {answer for row in mine for answer in row.only_for}
    choices = [{x.id for x in each.options} for each in procedure.own_particulars]
    left = [row.not_for for row in mine if row.not_for]
    return any(named.issuperset(each) for each in (*left, *filter(None, choices)))


def _judges_too(procedure: Procedure, rule: HandledBy) -> bool:
    """Return whether who handles it in that stage judges alone there."""
    judge = procedure.acts_in(rule.stage).get("judge")
    if judge is None or procedure.panel_for("judge", rule.stage):
        return False
    return judge.by - {Role.RESPONDING_OWNER} == {Role.HANDLER}


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
