"""What must be told after an entry, and to whom. Each becomes a letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.conditions import unmet
from gehoord.procedure.entries import Entry
from gehoord.procedure.once import once
from gehoord.procedure.parts import FLEETING, Mailbox, Told
from gehoord.procedure.pieces import is_inside
from gehoord.procedure.roles import (
    COMPLAINANT,
    Office,
    Role,
    number_of,
    staff,
)
from gehoord.procedure.rules import Carries, NoticeRule, Procedure
from gehoord.procedure.situation import hats, third_party_in
from gehoord.procedure.unreached import is_on_page_only

UNINFORMED = Told.NOT_INFORMED
_INSIDE = frozenset({"handler", "owners"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """
    A letter that must leave: which notice, to whom, because of which entry.

    `to` is "complainant" or a colleague's actor name. `by_post` says that no
    e-mail address is known, so that it can only leave on paper; `on_page` that nothing
    is known by which to reach them, so that it lies on their own page.
    """

    id: str
    to: str
    position: int
    carries: Carries
    by_post: bool = False
    on_page: bool = False

    @property
    def is_mailed(self) -> bool:
        """Return whether it leaves by e-mail."""
        return not (self.by_post or self.on_page)


Causes = list[tuple[Entry, NoticeRule]]


def notices(
    procedure: Procedure,
    case: Case,
    entries: tuple[Entry, ...],
    office: Office,
    *,
    causes: Causes | None = None,
) -> tuple[Notice, ...]:
    """
    Return the notices that these new entries cause, in their order.

    `case` is the case after all of them, so that one act that says several
    things at once is told once. `causes` is given by who asked what is `caused`.
    """
    causes = caused(procedure, entries) if causes is None else causes
    if not causes:
        return ()
    no_email = not case.sender.email.strip()
    nowhere = is_on_page_only(procedure, case)
    return tuple(
        Notice(
            id=rule.id,
            to=to,
            position=entry.position,
            carries=_carries(case, rule, to),
            by_post=to == COMPLAINANT and no_email and not nowhere,
            on_page=to == COMPLAINANT and nowhere,
        )
        for entry, rule in causes
        if is_told(procedure, case, rule, entry.event)
        for group in rule.to
        for to in ADDRESSEES[group](case, office, entry)
        if not (to == COMPLAINANT and no_email and rule.after in FLEETING)
        if group in _INSIDE or not is_inside(case, entry.event)
    )


def caused(procedure: Procedure, entries: tuple[Entry, ...]) -> Causes:
    """Return each entry with each notice that follows it, in the procedure's order."""
    rules = procedure.notices
    following, found = _following(rules), Causes()
    for entry in entries:
        called = e.names(entry.event)
        if following.keys().isdisjoint(called):
            continue
        if len(called) == 1:
            (name,) = called
            found += [(entry, rule) for rule in following[name]]
        else:
            found += [(entry, rule) for rule in rules if rule.after in called]
    return _told_once(found) if len(found) > 1 else found


def _told_once(found: Causes) -> Causes:
    """What is filed and begins in a later stage is received once."""
    filed = {rule.id for entry, rule in found if isinstance(entry.event, e.Filed)}
    return [
        (entry, rule)
        for entry, rule in found
        if rule.id not in filed or not isinstance(entry.event, e.Escalated)
    ]


@once
def _following(
    rules: tuple[NoticeRule, ...],
) -> Mapping[str, tuple[NoticeRule, ...]]:
    """Return what follows each entry that causes anything: many cause nothing."""
    causes = dict.fromkeys(rule.after for rule in rules)
    return {
        cause: tuple(rule for rule in rules if rule.after == cause) for cause in causes
    }


def is_told(procedure: Procedure, case: Case, rule: NoticeRule, event: e.Event) -> bool:
    """
    Return whether this notice, which follows such an entry, is told after this one.

    Its conditions must hold; and of the letters that can close a case, only the one
    that closes it is sent.
    """
    if unmet(case, rule.when):
        return False
    if not isinstance(event, e.ClosingBegun):
        return True
    lane = procedure.fast_lane
    closing = {
        procedure.closing_letter,
        procedure.not_taken_up_letter,
        procedure.judgement_letter,
        lane.letter if lane else "",
    }
    return rule.id not in closing or rule.id == event.letter


def _carries(case: Case, rule: NoticeRule, to: str) -> Carries:
    """The complainant who alone reads the mailbox gets letters in full."""
    full = to == COMPLAINANT and case.mailbox is Mailbox.ONLY_ME
    return Carries.FULL if full else rule.carries


def _with_hat(role: Role) -> Callable[[Case, Office, Entry], tuple[str, ...]]:
    def find(case: Case, office: Office, entry: Entry) -> tuple[str, ...]:
        return tuple(
            each.actor for each in office if role in hats(case, office, each.actor)
        )

    return find


def _complainant(case: Case, office: Office, entry: Entry) -> tuple[str, ...]:
    return (COMPLAINANT,)


def _owners(case: Case, office: Office, entry: Entry) -> tuple[str, ...]:
    """Where all of them are complained about, whoever handles it is the one to know."""
    for role in (Role.OWNER, Role.RESPONDING_OWNER, Role.INTAKE, Role.HANDLER):
        if found := _with_hat(role)(case, office, entry):
            return found
    return ()


def _responsible(case: Case, office: Office, entry: Entry) -> tuple[str, ...]:
    handler = _with_hat(Role.HANDLER)(case, office, entry)
    return handler or _owners(case, office, entry)


def _adviser(case: Case, office: Office, entry: Entry) -> tuple[str, ...]:
    return (staff(case.passed_on_to),) if case.passed_on_to else ()


def _respondent(case: Case, office: Office, entry: Entry) -> tuple[str, ...]:
    match entry.event:
        case e.RespondentInformed(staff=number) | e.RespondentTold(staff=number):
            return (staff(number),)
        case _:
            informed = (n for n, told in case.concerned if told is not UNINFORMED)
            return tuple(staff(number) for number in informed)


def _other_side(case: Case, office: Office, entry: Entry) -> tuple[str, ...]:
    if number_of(entry.by) is not None:
        return (COMPLAINANT,)
    return _responsible(case, office, entry)


def _third_party(case: Case, office: Office, entry: Entry) -> tuple[str, ...]:
    """Nothing reaches the third party before the complainant went there."""
    found = third_party_in(case, office)
    return (found.actor,) if found and case.referrals else ()


ADDRESSEES: Mapping[str, Callable[[Case, Office, Entry], tuple[str, ...]]] = {
    "complainant": _complainant,
    "adviser": _adviser,
    "handler": _responsible,
    "owners": _owners,
    "respondent": _respondent,
    "other-side": _other_side,
    "third-party": _third_party,
}
"""To whom a procedure file may send a notice, by the word it uses."""
