"""What a file calls its answer: the name of its letter, or that of one stage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure import events as e
from gehoord.procedure.drafts import SENT
from gehoord.procedure.entries import Entry
from gehoord.procedure.lanes import StageRule
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure

PROPOSAL: Final = "proposal"
_CONVERSATION: Final = "conversation"
Names = Mapping[str, Mapping[str, str]]


def answers_by(procedure: Procedure, row: StageRule) -> str:
    """Return the letter by which this stage answers: a judgement, proposal or report."""
    if row.spoken:
        return _CONVERSATION
    judges = procedure.judgement_letter and "judge" in procedure.acts_in(row.id)
    return procedure.judgement_letter if judges and not row.mediates else PROPOSAL


def letters_named(procedure: Procedure, stage: str) -> Names:
    """
    Return what the file calls its letters in the stage with this id, by notice.

    Of no stage, or of one without a name of its own, that is what they are called in
    every stage.
    """
    row = procedure.stage(stage)
    if row is None or not row.answer:
        return procedure.letter_names
    own = {lang: said[:1].upper() + said[1:] for lang, said in row.answer.items()}
    return MappingProxyType(
        {**procedure.letter_names, answers_by(procedure, row): MappingProxyType(own)}
    )


def judgement_named(procedure: Procedure, stage: str = "") -> Mapping[str, str]:
    """Return what the file calls its judgement there; empty where it does not."""
    return letters_named(procedure, stage).get(procedure.judgement_letter, {})


def proposal_named(procedure: Procedure, stage: str = "") -> Mapping[str, str]:
    """Return what the file calls its proposal there; empty where it does not."""
    return letters_named(procedure, stage).get(PROPOSAL, {})


def draft_named(procedure: Procedure) -> Mapping[str, str]:
    """
    Return what the file calls what both can react to before the judgement.

    A report of findings is sent as a draft is. Empty where no letter, or more than one,
    gives it a name.
    """
    sent = [x for x in procedure.notices if SENT in x.after and COMPLAINANT in x.to]
    names = [each.name for each in sent if each.name]
    return names[0] if len(names) == 1 else {}


def stage_at(procedure: Procedure, level: str) -> str:
    """Return the id of the stage that a case was taken to; "": of the first, if any."""
    return level or (procedure.stages[0].id if procedure.stages else "")


def stage_of_letter(
    procedure: Procedure, entries: Iterable[Entry], position: int
) -> str:
    """Return the id of the stage in which the entry at this position was written."""
    level = ""
    for each in entries:
        if each.position <= position and isinstance(each.event, e.Escalated):
            level = each.event.stage
    return stage_at(procedure, level)
