"""Where a complaint goes by what staff fill in, said beside the question for that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lanes import StageRule, Straight
from gehoord.procedure.particulars import OwnParticular
from gehoord.procedure.rules import Procedure
from gehoord.words.actors import either
from gehoord.words.both import Both
from gehoord.words.own_words import localised

_GOES: Final = Both(
    "Bij {answers} gaat de klacht meteen naar de stap “{stage}”.",
    "With {answers} the complaint goes straight to the stage “{stage}”.",
)
_CAN_GO: Final = Both(
    "Bij {answers} kan de klacht meteen naar de stap “{stage}” gaan.",
    "With {answers} the complaint can go straight to the stage “{stage}”.",
)
_BY_OTHERS: Final = Both(
    "Misschien behandelen anderen hem daar, en ziet u hem niet meer.",
    "Others may handle it there, and you may see it no more.",
)


def where_to(
    procedure: Procedure, rule: OwnParticular, lang: str, level: str = ""
) -> str:
    """
    Return where a complaint goes by an answer to this; empty where it stays.

    `level` is the stage in which it is: there, and before it, it goes nowhere.
    """
    said = []
    for row, stage, named in _later(procedure, rule, lang, level):
        more = row.about or row.urgent or row.channels
        answers = either(tuple(f"“{each}”" for each in named), lang)
        name = localised(stage.name, lang)
        said.append(
            (_CAN_GO if more else _GOES)[lang].format(answers=answers, stage=name)
        )
        if _is_for_others(procedure, stage):
            said.append(_BY_OTHERS[lang])
    return " ".join(dict.fromkeys(said))


def _later(
    procedure: Procedure, rule: OwnParticular, lang: str, level: str
) -> Iterator[tuple[Straight, StageRule, tuple[str, ...]]]:
    ids = [each.id for each in procedure.stages]
    here = ids.index(level) if level in ids else 0
    for row in procedure.straight:
        named = tuple(
            localised(each.name, lang)
            for each in rule.options
            if each.id in row.only_for
        )
        stage = procedure.stage(row.stage)
        if named and stage and ids.index(stage.id) > here:
            yield row, stage, named


def _is_for_others(procedure: Procedure, stage: StageRule) -> bool:
    """Return whether somebody else handles it there than in the stage before."""
    named = stage.handlers or procedure.handles_all(stage.id)
    return bool(named) or stage.different_person
