"""What each stop on the way of a complaint is called, to its sender."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.answer_names import stage_at
from gehoord.procedure.case import Case
from gehoord.procedure.drafts import COMMENT, stages_drafted
from gehoord.procedure.explain.ending import keeping
from gehoord.procedure.explain.fact import OWN
from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.parts import Channel, Outcome
from gehoord.procedure.provisional import advised_by, closes_by_judging, windows
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import AdviserFirst, Procedure
from gehoord.procedure.sentences.attempts import PROPOSE, only_tried
from gehoord.procedure.talking import begins_told
from gehoord.procedure.way import HANDLER_NAMED, Halt, Stop
from gehoord.words.actors import opening
from gehoord.words.both import Both
from gehoord.words.called import names
from gehoord.words.our_answer import in_its_words, our_words
from gehoord.words.own_words import localised
from gehoord.words.page.kept import is_destroyed

TITLES: Final[Mapping[Stop, Both]] = MappingProxyType(
    {
        Stop.ADVISER: Both(
            "U bespreekt het eerst met {your_adviser}, als u dat kunt",
            "You first talk to {your_adviser}, if you can",
        ),
        Stop.FILED: Both("U dient uw klacht in", "You send in your complaint"),
        Stop.HANDLER: Both(
            "U hoort wie uw klacht behandelt", "You hear who handles your complaint"
        ),
        Stop.TALK: Both(
            "Wij praten er met u over, en u hoort ons antwoord",
            "We talk about it with you, and you hear our answer",
        ),
        Stop.SOLUTION: Both(
            "U krijgt een voorstel voor een oplossing",
            "You get a proposal for a solution",
        ),
        Stop.DRAFT: Both(
            "U krijgt een concept van ons oordeel, en kunt erop reageren",
            "You get a draft of our judgement, and can comment on it",
        ),
        Stop.JUDGEMENT: Both("U krijgt ons oordeel", "You get our judgement"),
        Stop.SATISFIED: Both(
            "Wij vragen of u tevreden bent", "We ask whether you are satisfied"
        ),
        Stop.CLOSED: Both(
            "U krijgt een brief over de afloop, en uw klacht is gesloten",
            "You get a letter about how it ended, and your complaint is closed",
        ),
        Stop.NEXT_STAGE: Both(
            "{stage}: er wordt opnieuw naar uw klacht gekeken",
            "{stage}: your complaint is looked at again",
        ),
        Stop.THIRD_PARTY: Both(
            "Bent u het niet eens? Dan kunt u naar {body}",
            "Do you not agree? Then you can go to {body}",
        ),
        Stop.RULING: Both("{body} doet uitspraak", "{body} rules"),
        Stop.DESTROYED: Both(
            "Uw dossier wordt vernietigd", "Your dossier is destroyed"
        ),
    }
)
"""What happens at each stop, to the sender."""

_DRAFT: Final = Both(
    "U krijgt een concept van ons oordeel", "You get a draft of our judgement"
)
_ADVICE: Final = Both("{body} geeft advies", "{body} gives advice")
_PROVISIONAL: Final = Both(
    "U krijgt ons voorlopig oordeel", "You get our provisional judgement"
)
_CLOSED_BY_IT: Final = Both(
    "Met ons oordeel is uw klacht gesloten",
    "With our judgement your complaint is closed",
)
_JUDGED: Final = Both(
    "{stage}: er wordt over uw klacht geoordeeld",
    "{stage}: your complaint is judged",
)
_MEDIATED: Final = Both(
    "{stage}: iemand zoekt met u naar een oplossing",
    "{stage}: somebody looks with you for a solution",
)
_TRIED: Final = Both(
    "Iemand zoekt met u naar een oplossing", "Somebody looks with you for a solution"
)
_LOOKED_AT: Final = Both(
    "{stage}: er wordt gekeken of wij uw klacht toch behandelen",
    "{stage}: somebody looks whether we handle your complaint after all",
)
_GO_ON: Final = Both(
    "Bent u het dan nog niet eens? Dan kunt u daarna naar {body}",
    "Do you still not agree? Then you can go on to {body}",
)
_TOLD: Final = Both("U vertelt ons uw klacht", "You tell us your complaint")
_TOLD_OR_SENT: Final = Both(
    "U vertelt ons uw klacht, of stuurt die in",
    "You tell us your complaint, or send it in",
)
_KEPT: Final = Both("Wij bewaren uw dossier", "We keep your dossier")
_HANDLED: Final = Both(
    "Iemand gaat uw klacht behandelen", "Somebody begins to handle your complaint"
)
_FIRST_IF_YOU_LIKE: Final = Both(
    "U kunt het eerst met {your_adviser} bespreken",
    "You can first talk to {your_adviser}",
)


def title(
    halt: Halt, procedure: Procedure, lang: str, *, case: Case | None = None
) -> str:
    """Return what happens at this stop, in this case if it is of one."""
    begun_at = _first_answered_at(case) if case else ""
    body = localised(halt.body.name, lang) if halt.body else ""
    stage = localised(halt.stage.name, lang) if halt.stage else ""
    people = names(lang, procedure.called)
    said = _unusual(halt, procedure) or TITLES[halt.stop]
    if halt.stop is Stop.FILED and begins_told(procedure):
        alone = {*procedure.channels} == {Channel.ORAL}
        said = _TOLD if alone else _TOLD_OR_SENT
    if halt.stop is Stop.DESTROYED and not is_destroyed(keeping(procedure)):
        said = _KEPT
    if halt.stop is Stop.DRAFT:
        said = _drafted(procedure, "")
    if halt.stop is Stop.JUDGEMENT and windows(procedure):
        said = _PROVISIONAL
    if halt.stop is Stop.CLOSED and closes_by_judging(procedure):
        otherwise = case and case.outcome not in {None, Outcome.JUDGED}
        said = said if otherwise else _CLOSED_BY_IT
    if halt.stage:
        said = _of_stage(halt.stage, begun_at, procedure)
    if halt.stop is Stop.ADVISER and procedure.adviser_first is AdviserFirst.OPTIONAL:
        said = _FIRST_IF_YOU_LIKE
    here = stage_at(procedure, halt.stage.id if halt.stage else "")
    its = in_its_words(said[lang], our_words(procedure, lang, here), lang)
    return opening(its.format(body=body, stage=stage, **people))


def _is_named(procedure: Procedure) -> bool:
    """Return whether one hears who handles it by what was published, if a text was."""
    letters = (x.source for x in procedure.notices if x.id == HANDLER_NAMED)
    terms = (x.source for x in procedure.terms if HANDLER_NAMED in x.kept_by)
    return not procedure.text or not {*letters, *terms} <= OWN


def drafted_there(halt: Halt, procedure: Procedure, lang: str) -> Iterator[str]:
    """Say of a further stage that a draft comes, where none does in the first."""
    drafted = stages_drafted(procedure)
    if halt.stage and halt.stage.id in drafted and "" not in drafted:
        said = _drafted(procedure, halt.stage.id)
        its = our_words(procedure, lang, halt.stage.id)
        yield in_its_words(said[lang], its, lang)


def _drafted(procedure: Procedure, level: str) -> Both:
    rule = procedure.acts_in(level).get(COMMENT)
    free = rule is not None and Role.COMPLAINANT in rule.by
    return TITLES[Stop.DRAFT] if free else _DRAFT


def _unusual(halt: Halt, procedure: Procedure) -> Both | None:
    """Return what happens at a third party, or first, where that is not as usual."""
    if halt.stop is Stop.HANDLER and not _is_named(procedure):
        return _HANDLED
    if halt.stop is Stop.THIRD_PARTY and halt.body and halt.body.after:
        return _GO_ON
    if halt.stop is Stop.SOLUTION and _is_tried(procedure):
        return _TRIED
    advice = halt.stop is Stop.RULING and advised_by(procedure, halt.body)
    return _ADVICE if advice else None


def _is_tried(procedure: Procedure) -> bool:
    """Return whether the text only tries to find a solution, and offers none."""
    rule = procedure.acts_in("").get(PROPOSE)
    return rule is not None and only_tried(procedure, rule.source)


def _first_answered_at(case: Case) -> str:
    """Return the further stage in which it is answered for the first time, if any."""
    return case.levels[0] if case.unanswered else case.begun_at


def _of_stage(stage: StageRule, begun_at: str, procedure: Procedure) -> Both:
    if stage.entry is Entry.REFUSED:
        return _LOOKED_AT
    if stage.mediates:
        return _MEDIATED
    first = stage.id == begun_at or _is_first_judged(stage, procedure)
    return _JUDGED if first else TITLES[Stop.NEXT_STAGE]


def _is_first_judged(stage: StageRule, procedure: Procedure) -> bool:
    """Return whether nobody judged before this stage: there it is not looked at again."""
    if stage.entry is Entry.STRAIGHT:
        return True
    before = procedure.stages[: procedure.stages.index(stage)]
    return (
        not stage.spoken and bool(before) and (before[-1].mediates or before[-1].spoken)
    )
