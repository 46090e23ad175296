"""Who handles a case by what, or whom, it is about: what the procedure says of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.own_words import Own, by_language, in_each_language
from gehoord.procedure.particulars import chosen, is_for
from gehoord.procedure.posts import HEAD, HandledBy, held
from gehoord.procedure.ranks import hanging, let_go, ranks
from gehoord.procedure.roles import Office, Role, colleague, number_of
from gehoord.procedure.rules import Procedure

_AS_EVER: Final = (Role.OWNER.value, Role.HANDLER.value)
_TELLING: Final = (
    e.Filed,
    e.ParticularsGiven,
    e.ConcernRecorded,
    e.KindCorrected,
    e.Escalated,
)
"""After these it can be about something, or somebody, else."""


def handlers_set(
    procedure: Procedure, case: Case, office: Office, event: e.Event
) -> Iterator[e.HandlersSet]:
    """
    Give who handles it from now on, where that is somebody else than before.

    And what follows for its terms from whom it is about: some run no more. What
    somebody is who is complained about counts as of when that was recorded:
    whoever leaves afterwards does not change who reads it.
    """
    if not isinstance(event, _TELLING):
        return
    if not procedure.handled_by and not hanging(procedure):
        return
    if case.filed_at is None or case.kind not in procedure.with_terms:
        return
    about = case.ranks
    if isinstance(event, e.ConcernRecorded):
        about = ranks(procedure, case, office)
    heads = _heads(case, office, event)
    found = _found(procedure, case, about, heads)
    now = (case.handlers, case.stand_ins, case.alone, case.ranks)
    if (found.roles, found.stand_ins, found.alone, found.about) != now:
        yield replace(found, left=tuple(let_go(procedure, case, about)))


def _heads(case: Case, office: Office, event: e.Event) -> tuple[str, ...]:
    """
    Return who is above the people it is about, as an entry names them.

    As long as nobody says anew whom it is about, whoever it was stays it.
    """
    known = tuple(each for each in case.handlers if number_of(each) is not None)
    if known and not isinstance(event, e.ConcernRecorded):
        return known
    above = {each.head for each in office if each.number in case.respondents}
    return tuple(
        each.actor
        for each in office
        if each.number in above and each.roles and each.number not in case.respondents
    )


def _found(
    procedure: Procedure, case: Case, ranks: tuple[str, ...], heads: tuple[str, ...]
) -> e.HandlersSet:
    stage = procedure.stage(case.level)
    usual = stage.handlers if stage else ()
    rule = rule_for(
        procedure,
        answers=chosen(procedure.own_particulars, case.sender),
        ranks=frozenset(ranks),
        level=case.level,
        has_head=bool(heads),
    )
    if rule is None:
        return e.HandlersSet(roles=usual, about=ranks)
    post, alone = procedure.post(rule.role), bool(rule.about)
    return e.HandlersSet(
        roles=heads if rule.role == HEAD else (rule.role,),
        stand_ins=() if alone else usual or _AS_EVER,
        alone=alone,
        about=ranks,
        called=in_each_language(post.name) if post else (),
    )


def rule_for(
    procedure: Procedure,
    *,
    answers: frozenset[str],
    ranks: frozenset[str],
    level: str = "",
    has_head: bool = False,
) -> HandledBy | None:
    """
    Return the rule that says who handles it, or None where nothing says so.

    Whom it is about goes before what it is about. Of several the first counts, but
    one for all of them at once goes before, and one that gives it to people who are
    complained about themselves comes last. What
    gives it to a head fits only where the people complained about have one.
    """
    stage = level or (procedure.stages[0].id if procedure.stages else "")
    fitting = [
        each
        for each in procedure.handled_by
        if each.stage in {"", stage}
        and is_for(each, answers)
        and each.is_about(ranks)
        and (each.role != HEAD or has_head)
    ]
    fitting.sort(key=lambda x: (not x.about, x.role in ranks, not x.about_all))
    return fitting[0] if fitting else None


def called_for(
    procedure: Procedure, case: Case, office: Office = ()
) -> Mapping[str, Mapping[str, str]]:
    """
    Return what people are called in a case: by whom it is handled alone, too.

    Where a post handles the whole stage, but not this case, nobody goes by its name;
    with the office, nor does who stands in for it.
    """
    called = dict(procedure.called_in(case.level))
    usual, role = procedure.handles_all(case.level), next(iter(case.handlers), "")
    handler = colleague(office, case.handler)
    stands_in = handler is not None and role not in held(handler)
    if usual and role and (role != usual or stands_in):
        name = "" if stands_in else _name(procedure, role)
        called.pop(Role.HANDLER, None)
        called |= {Role.HANDLER: by_language(name, procedure.languages)} if name else {}
    if name := post_alone(procedure, case):
        called[Role.OWNER] = by_language(name, procedure.languages)
    return called


def _name(procedure: Procedure, role: str) -> Own:
    post = procedure.post(role)
    return post.name if post else procedure.called.get(role, "")


def post_alone(procedure: Procedure, case: Case) -> Own:
    """Return the post that handles this case alone; empty where none does."""
    post = procedure.post(case.handlers[0]) if case.alone and case.handlers else None
    return post.name if post else ""
