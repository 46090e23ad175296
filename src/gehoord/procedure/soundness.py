"""
Is a procedure sound? References that lead nowhere, dead ends, and doubtful choices.

`problems` gives stable codes with facts. An error makes a case get stuck or a
promise impossible; a warning is something an organisation should know it chose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from gehoord.procedure.rules import Needed, Procedure
from gehoord.procedure.terms import NoLength, Strength, Term

THANKS = "thanks"
_COMPLAINANT = "complainant"
_BINDING = frozenset({Strength.PROMISE, Strength.STATUTORY})
_ALWAYS_NEEDED = (
    "appoint-handler",
    "close",
    "give-up-letter",
    "hand-over",
    "reach-out",
    "record-concern",
    "send-by-post",
    "write",
)
_REFERRAL = ("admit", "refer-back", "rule", "carry-out")
_AFTER_REFERRAL = frozenset(
    {
        "referred",
        "route-chosen",
        "admitted",
        "referred-back",
        "bundle-made",
        "ruled",
        "carried-out",
    }
)
_FIT: Mapping[str, frozenset[Strength]] = {
    "appoint-substitute": _BINDING,
    "say-not-finished": _BINDING,
    "close-no-reaction": frozenset({Strength.WINDOW}),
    "third-party-proceeds": frozenset({Strength.WINDOW}),
    "file-it": frozenset({Strength.WINDOW, Strength.PRACTICE}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsound:
    """One thing that is wrong, or doubtful: a stable code and its facts."""

    code: str
    near: str
    error: bool = True
    facts: Mapping[str, object] = field(default_factory=dict)


def problems(procedure: Procedure) -> tuple[Unsound, ...]:
    """Return all that is unsound, errors first; empty when nothing is."""
    found = (
        *_terms(procedure),
        *_letters(procedure),
        *_notices(procedure),
        *_acts(procedure),
        *_third_party(procedure),
        *_choices(procedure),
    )
    return tuple(sorted(found, key=lambda each: not each.error))


def _terms(procedure: Procedure) -> Iterator[Unsound]:
    told = {each.id for each in procedure.notices if _COMPLAINANT in each.to}
    ids = Counter(term.id for term in procedure.terms)
    yield from (Unsound(code="term-twice", near=name) for name in ids if ids[name] > 1)
    for term in procedure.terms:
        for notice in term.kept_by:
            if notice not in told:
                facts = {"notice": notice}
                yield Unsound(code="kept-by-nothing", near=term.id, facts=facts)
        if term.strength in _BINDING and not term.kept_by:
            yield Unsound(code="cannot-be-kept", near=term.id)
        yield from _fallback(term)
        if term.length is NoLength.UNSPECIFIED:
            yield Unsound(code="unspecified", near=term.id, error=False)
    for name in procedure.extension.of if procedure.extension else ():
        if name not in ids:
            yield Unsound(code="extends-nothing", near=name)


def _fallback(term: Term) -> Iterator[Unsound]:
    if term.fallback:
        if term.strength not in _FIT[term.fallback]:
            facts = {"fallback": term.fallback, "strength": term.strength.value}
            yield Unsound(code="fallback-unfit", near=term.id, facts=facts)
        return
    if term.strength is Strength.PROMISE:
        yield Unsound(code="promise-without-fallback", near=term.id, error=False)
    if term.strength in _BINDING and not term.warn:
        yield Unsound(code="no-warning", near=term.id, error=False)


def _letters(procedure: Procedure) -> Iterator[Unsound]:
    """A letter that closes must leave after closing was begun, to the complainant."""
    letters = {procedure.closing_letter, procedure.not_taken_up_letter, THANKS}
    for name in sorted(letters | {procedure.judgement_letter} - {""}):
        rule = procedure.notice(name)
        if rule is None or rule.after != "closing-begun" or _COMPLAINANT not in rule.to:
            yield Unsound(code="letter-never-leaves", near=name)


def _notices(procedure: Procedure) -> Iterator[Unsound]:
    for rule in procedure.notices:
        if not rule.to:
            yield Unsound(code="notice-to-nobody", near=rule.id)
        if "third-party" in rule.to and rule.after not in _AFTER_REFERRAL:
            facts = {"after": rule.after}
            yield Unsound(code="third-party-told-early", near=rule.id, facts=facts)


def _acts(procedure: Procedure) -> Iterator[Unsound]:
    acts = procedure.acts
    for name in (name for name, rule in acts.items() if not rule.by):
        yield Unsound(code="act-of-nobody", near=name)
    yield from _without_act(procedure, _ALWAYS_NEEDED)
    if not {"propose", "judge"} & set(acts):
        yield Unsound(code="no-outcome", near="acts")
    if "judge" not in acts and procedure.judgement_letter:
        yield Unsound(code="judgement-without-act", near=procedure.judgement_letter)
    pairs = {"suspend": procedure.suspension, "take-more-time": procedure.extension}
    for name, table in pairs.items():
        if (name in acts) is not (table is not None):
            yield Unsound(code="act-without-rules", near=name)


def _without_act(procedure: Procedure, names: tuple[str, ...]) -> Iterator[Unsound]:
    for name in names:
        if name not in procedure.acts:
            yield Unsound(code="duty-without-act", near=name)


def _nobody_to_go_to(procedure: Procedure) -> Iterator[Unsound]:
    if "refer" in procedure.acts:
        yield Unsound(code="refer-without-third-party", near="refer")
    if any(term.opens for term in procedure.terms):
        yield Unsound(code="opens-nothing", near="third-party")
    yield Unsound(code="no-third-party", near="third-party", error=False)


def _third_party(procedure: Procedure) -> Iterator[Unsound]:
    body, acts = procedure.third_party, procedure.acts
    if body is None:
        yield from _nobody_to_go_to(procedure)
        return
    if "refer" in acts:
        yield from _without_act(procedure, _REFERRAL)
    if body.court_choice and "refer" in acts and not _court_window(procedure):
        yield Unsound(code="court-choice-never-ends", near="third-party")
    if _COMPLAINANT in body.binding_for and not body.court_choice:
        yield Unsound(code="binding-without-court", near="third-party", error=False)
    for what in ("window", "costs", "hearing"):
        if getattr(body, what) is None:
            near, facts = "third-party", {"what": what}
            yield Unsound(code="unspecified", near=near, error=False, facts=facts)


def _court_window(procedure: Procedure) -> bool:
    return any(
        term.anchor == "court-choice-offered"
        and term.fallback == "third-party-proceeds"
        and not term.stops
        for term in procedure.terms
    )


def _choices(procedure: Procedure) -> Iterator[Unsound]:
    closes = any(term.fallback == "close-no-reaction" for term in procedure.terms)
    if closes and (
        procedure.silence is None or procedure.silence.attempts_by_person < 1
    ):
        yield Unsound(code="silence-without-a-person", near="silence", error=False)
    if procedure.nobody_else == "alarm":
        yield from _alarm(procedure)
    if Needed.ONE_WAY not in procedure.particulars.values():
        yield Unsound(code="no-way-to-reach", near="particulars")


def _alarm(procedure: Procedure) -> Iterator[Unsound]:
    waits = any(term.anchor == "nobody-impartial" for term in procedure.terms)
    rule = procedure.acts.get("not-take-up")
    if not waits or rule is None or "responding-owner" not in rule.by:
        yield Unsound(code="nobody-impartial-dead-end", near="nobody_else")
    if procedure.notice("nobody-impartial") is None:
        yield Unsound(code="nobody-impartial-untold", near="nobody_else")
