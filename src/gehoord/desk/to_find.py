"""What staff are to find of a complaint and nobody filled in yet, beside the duties."""

from __future__ import annotations

from gehoord.desk.guard import Desk
from gehoord.handling.access import Sight
from gehoord.handling.catalogue import offer
from gehoord.procedure.acts import GiveParticulars
from gehoord.procedure.particulars import chosen, is_for
from gehoord.procedure.stages import INTERNAL
from gehoord.words.particulars import label


def to_find(sight: Sight, desk: Desk) -> tuple[str, ...]:
    """
    Return what each of these is called; nothing where this reader cannot fill it in.

    Nothing is due by it: what hangs on the answer waits for it, and nobody is told.
    """
    situation = sight.situation
    case, rules = situation.case, situation.procedure.own_particulars
    able = case.stage in INTERNAL and case.kind in situation.procedure.with_terms
    if not able or not offer(situation, GiveParticulars.name).possible:
        return ()
    answers = chosen(rules, case.sender)
    known = {name for name, said in case.sender.own if said.strip()}
    return tuple(
        label(each, desk.lang)
        for each in rules
        if each.is_found and each.id not in known and is_for(each, answers)
    )
