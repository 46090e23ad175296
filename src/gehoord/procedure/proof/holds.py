"""
What must hold at every step and in every state: one question each.

A question returns the code and the facts of what does not hold; `proof` keeps the
shortest story that leads to each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.duties import waits_for
from gehoord.procedure.objections import STAGES, objections
from gehoord.procedure.proof.steps import Stand
from gehoord.procedure.proof.walk import Edge, Node
from gehoord.procedure.roles import COMPLAINANT, Colleague, Role, staff
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import hats, nobody_else
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.stages import INTERNAL, OPEN, Stage
from gehoord.procedure.terms import Strength

_BINDING = frozenset({Strength.PROMISE, Strength.STATUTORY})
_WORK = INTERNAL - {Stage.INTAKE, Stage.VERIFIED}
_MORE = "take-more-time"
_NEAR = timedelta(hours=1)
_POWERLESS = frozenset({Role.RESPONDENT, Role.ADVISER})


def at_step(edge: Edge) -> Iterator[Unsound]:
    """Return what does not hold of what happened in this step."""
    stand = edge.way.stand
    for question in _STEPS:
        yield from question(stand)


def in_state(node: Node) -> Iterator[Unsound]:
    """Return what does not hold of how a case stands here."""
    for question in _STATES:
        yield from question(node)


def _addressed(stand: Stand) -> Iterator[Unsound]:
    """Every notice reaches somebody."""
    for rule in stand.unaddressed:
        yield wrong("unaddressed", "notices", rule.id)


def _told(stand: Stand) -> Iterator[Unsound]:
    """Closed only after telling: the letter that closes leaves, or is given up."""
    if stand.untold:
        begun = (each.event for each in stand.entries)
        letter = next(x.letter for x in begun if isinstance(x, e.ClosingBegun))
        yield wrong("closing-untold", "notices", letter)
    for before, entry in zip(stand.entries, stand.entries[1:], strict=False):
        if isinstance(entry.event, e.Closed) and not _is_told(before.event):
            yield wrong("closed-untold", "closing_letter")


def _is_told(event: e.Event) -> bool:
    match event:
        case e.LetterLeft(to=to) | e.LetterGivenUp(to=to):
            return to == COMPLAINANT
        case _:
            return False


def _transferred(stand: Stand) -> Iterator[Unsound]:
    """
    Nothing reaches the third party without the complainant's own act.

    But for a provisional judgement that the person complained about takes there, where
    the file says that they may.
    """
    theirs = "refer-as-respondent" in stand.procedure.acts
    able = {staff(each) for each in stand.case.respondents} if theirs else set()
    for entry in stand.entries:
        others = entry.by != COMPLAINANT and entry.by not in able
        if isinstance(entry.event, e.Referred) and others:
            yield wrong("transferred-by-others", "acts", "refer")
    for outside in _not_gone_to(stand):
        if hats(stand.case, stand.office, outside.actor):
            yield wrong("third-party-knows", "third-party")
        for each in stand.notices:
            if each.to == outside.actor:
                yield wrong("third-party-knows", "notices", each.id)


def _not_gone_to(stand: Stand) -> Iterator[Colleague]:
    """Of several third parties each is gone to, or not, by an act for that one."""
    case = stand.case
    there = {each.body for each in case.earlier}
    if case.referrals:
        there.add(case.body)
    for each in stand.office:
        if Role.THIRD_PARTY in each.roles and each.body not in there:
            yield each


def _somebody_else(stand: Stand) -> Iterator[Unsound]:
    """Where somebody else is to look at it, nobody handles it who decided before."""
    case = stand.case
    stage = stand.procedure.stage(case.level)
    if stage is None or not stage.different_person:
        return
    entered = any(isinstance(each.event, e.Escalated) for each in stand.entries)
    if case.handler in case.barred or (entered and not case.decided_by <= case.barred):
        yield wrong("decides-on-own", "stage", stage.id, "different_person")


def _breaches(stand: Stand) -> Iterator[Unsound]:
    """The breach of a term has a consequence."""
    for entry in stand.entries:
        if not isinstance(entry.event, e.TermMissed):
            continue
        term = stand.procedure.term(entry.event.term)
        heard = any(each.position == entry.position for each in stand.notices)
        if term and term.strength in _BINDING and not heard and not term.opens:
            yield doubtful("toothless", "term", term.id)


def _somebody_acts(node: Node) -> Iterator[Unsound]:
    """An open case has a duty that somebody can do, or waits for what ends."""
    case, stand = node.case, node.stand
    if case.stage not in OPEN or node.when != "now":
        return
    present = {each.number for each in stand.office if each.present}
    if any(not present.isdisjoint(each.who) for each in stand.duties):
        return
    waits = waits_for(case)
    closing = case.stage is Stage.CLOSING and waits == "closing-letter"
    if not closing and (not waits or case.term(waits) is None):
        if lies_accepted(stand.procedure, case):
            yield wrong("accepted-unasked", "acts")
        else:
            yield wrong("nobody-acts", "acts", stage=case.stage)


def _payment_is_recorded(node: Node) -> Iterator[Unsound]:
    """Who answers openly, as nobody else is left, can record what is paid first."""
    case, stand = node.case, node.stand
    alone = case.nobody_impartial and stand.procedure.nobody_else == "respond-openly"
    if not alone or case.stage not in INTERNAL or node.when != "now":
        return
    for each in stand.duties:
        if each.act == "record-payment" and not each.who:
            yield wrong("payment-unrecorded", "acts", each.act)


def lies_accepted(procedure: Procedure, case: Case) -> bool:
    """Return whether a proposal was accepted, and nobody asks whether that ends it."""
    return case.accepted and "ask-satisfaction" not in procedure.acts


def _respondent_is_out(node: Node) -> Iterator[Unsound]:
    """The person complained about never handles, and decides nothing."""
    case, office = node.case, node.stand.office
    kept_out = case.kept_out
    if case.handler in kept_out:
        yield wrong("respondent-handles", "acts", "appoint-handler")
    if nobody_else(case, office):
        return
    for each in office:
        if each.number in kept_out and hats(case, office, each.actor) - _POWERLESS:
            yield wrong("respondent-handles", "nobody_else")


def _extension_can_be_asked(node: Node) -> Iterator[Unsound]:
    """On the eve of a term that can be extended, somebody can still extend it."""
    stand, case = node.stand, node.case
    extension, rule = stand.procedure.extension, stand.procedure.acts.get(_MORE)
    if node.when != "eve" or extension is None or rule is None:
        return
    if case.stage not in _WORK & STAGES[_MORE] or case.handler is None:
        return
    near = (
        term
        for term in case.terms
        if term.is_open
        and term.id in extension.of
        and term.ends_at - stand.now <= _NEAR
    )
    people = (COMPLAINANT, *(each.actor for each in stand.office))
    for term in near:
        if all(objections(stand.by(each), _MORE) for each in people):
            yield wrong("extension-out-of-reach", "acts", _MORE, term=term.id)


_STEPS: tuple[Callable[[Stand], Iterator[Unsound]], ...] = (
    _addressed,
    _told,
    _transferred,
    _somebody_else,
    _breaches,
)
_STATES: tuple[Callable[[Node], Iterator[Unsound]], ...] = (
    _somebody_acts,
    _payment_is_recorded,
    _respondent_is_out,
    _extension_can_be_asked,
)
