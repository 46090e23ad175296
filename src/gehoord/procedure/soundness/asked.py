"""What a file asks of its own that it may not ask, or may not demand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lanes import Then
from gehoord.procedure.laws import grounds
from gehoord.procedure.own_words import every
from gehoord.procedure.particulars import Needed, OwnParticular
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

_NUMBER: Final = re.compile(
    r"\bbsn\b|burger ?service|\bsofi ?-?(?:nummer)?\b|citizen service"
    r"|social security|national insurance|\bnhs number"
    r"|paspoort|passport|identiteits(?:bewijs|kaart)|identity (?:card|document)"
    r"|rijbewijs|driving licen[cs]e"
)
"""A number that only an Act lets one use, or a document that carries it."""
_SENSITIVE: Final = re.compile(
    r"gezondheid|medisch|diagnos|ziekte(?!kosten)|handicap|beperking\b|medicijn"
    r"|\bhealth(?! (?:or care )?insur)|medical|illness|disabilit"
    r"|godsdienst|geloof|religie|levensovertuiging|religio|\bfaith|belief"
    r"|nationaliteit|afkomst|etni|\bras\b|huidskleur"
    r"|nationality|ethnic|\brace\b|racial"
    r"|seksu|geaardheid|sexual|\bsex life"
    r"|politiek|vakbond|political|trade union"
    r"|strafblad|veroordel|criminal|convict"
)
"""GDPR 9(1) and 10; nationality stands beside it, since it tells origin."""
_SENDERS: Final = frozenset({COMPLAINANT})
_REFUSES: Final = frozenset({Then.MAY_REFUSE, Then.CLOSE})


def asked(procedure: Procedure) -> Iterator[Unsound]:
    """Each particular of the file's own, once for each doubt about it."""
    for rule in procedure.own_particulars:
        yield from _may_not_ask(rule)
        yield from _may_not_demand(procedure, rule)
        yield from _found_by_nobody(procedure, rule)


def _may_not_ask(rule: OwnParticular) -> Iterator[Unsound]:
    said = f"{rule.id.replace('-', ' ')} {every(rule.name)}".lower()
    options = " ".join(every(each.name) for each in rule.options).lower()
    if found := _NUMBER.search(said):
        yield doubtful("asks-service-number", "particular", rule.id, said=found[0])
    looked_at = said if rule.is_found else f"{said} {options}"
    if found := _SENSITIVE.search(looked_at):  # staff say what it is about, not of whom
        yield doubtful("asks-sensitive", "particular", rule.id, said=found[0])


def _found_by_nobody(procedure: Procedure, rule: OwnParticular) -> Iterator[Unsound]:
    """Staff are to fill it in, and none of them may; or all hangs on it unsaid."""
    if not rule.is_found:
        return
    act = procedure.acts.get("give-particulars")
    if act is None or _SENDERS.issuperset(act.by):
        key = ("particular", rule.id, "by")
        yield wrong("found-by-nobody", *key, what=rule.name)
    mine = {each.id for each in rule.options}
    if procedure.register_only and mine.intersection(procedure.register_only.only_for):
        yield wrong("found-register-only", "register-only", "only_for", what=rule.name)


def _may_not_demand(procedure: Procedure, rule: OwnParticular) -> Iterator[Unsound]:
    """Awb 9:4(2): name, address, date and description are all that must be in it."""
    blocks = rule.needed is Needed.BLOCKS and not rule.is_found
    incomplete = procedure.incomplete
    refuses = incomplete is not None and incomplete.then in _REFUSES
    awb = any(law.name == "Awb" for law in grounds(procedure.legal_bases))
    key = ("particular", rule.id, "needed")
    if awb and (blocks or (refuses and rule.is_asked)):
        yield doubtful("demands-beyond-law", *key, law="Awb 9:4(2)", field=rule.id)
    elif blocks:
        yield doubtful("blocks-too-much", *key, what=rule.id)
