"""What has to be paid first: forbidden, too much, untold, or never recorded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.deposits import DEPOSIT, Deposit
from gehoord.procedure.laws import grounds
from gehoord.procedure.money import most_cents
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.costs import NOMINAL
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.references import BINDING, COMPLAINANT

_FREE_BY_LAW: Final = frozenset({"Awb", "Wkkgz", "Wet kinderopvang"})
"""Laws under which nobody pays to be heard in the organisation itself."""
_FROM_FILING: Final = frozenset({"filed", "received", "complete", "escalated"})
_OUTCOME: Final = frozenset({"judgement", "findings", "proposal"})


def paid(procedure: Procedure) -> Iterator[Unsound]:
    """Give what is odd in what has to be paid first; nothing where nothing is."""
    rules = procedure.deposits
    if not rules:
        return
    for law in grounds(procedure.legal_bases):
        if law.name in _FREE_BY_LAW:
            yield wrong("deposit-forbidden", DEPOSIT, law=law.name)
    if procedure.free_of_charge:
        yield wrong("deposit-though-free", "free_of_charge")
    if "record-payment" not in procedure.acts:
        yield wrong("deposit-unpayable", "acts")
    told = (x for x in procedure.notices if x.after == "deposit-asked")
    if not any(COMPLAINANT in each.to for each in told):
        yield wrong("deposit-untold", "notices")
    for number, rule in enumerate(rules):
        yield from _of(rule, (DEPOSIT, str(number)))
    yield from _clocks(procedure)


def _of(rule: Deposit, key: tuple[str, ...]) -> Iterator[Unsound]:
    amount = most_cents(rule.amount)
    if amount is None:
        yield doubtful("deposit-without-amount", *key, "amount")
    elif amount > NOMINAL * 100:
        yield doubtful("deposit-that-deters", *key, "amount", amount=rule.amount)
    if rule.returned and not rule.back:
        yield wrong("deposit-back-unsaid", *key, "back")
    if "upheld" not in rule.returned:
        yield doubtful("deposit-kept", *key, "returned")


def _clocks(procedure: Procedure) -> Iterator[Unsound]:
    """A promise that runs while the one who complains has yet to pay."""
    for term in procedure.terms:
        waits = "deposit-paid" in term.starts
        early = not waits and not _FROM_FILING.isdisjoint(term.starts)
        if term.strength in BINDING and early and not _OUTCOME.isdisjoint(term.kept_by):
            yield doubtful("deposit-and-clock", "term", term.id, "from")
