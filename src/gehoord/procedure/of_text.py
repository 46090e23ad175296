"""What only the text of a file shows: what of a pattern stays, and what is not told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from gehoord.procedure.reading import in_full, removed_in_vain
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import inherited
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.after_a_proposal import after_a_proposal
from gehoord.procedure.soundness.of_text.alone import one_alone
from gehoord.procedure.soundness.of_text.at_odds import at_odds
from gehoord.procedure.soundness.of_text.at_the_door import at_the_door
from gehoord.procedure.soundness.of_text.begins_nowhere import begins_nowhere
from gehoord.procedure.soundness.of_text.burdens import burdens
from gehoord.procedure.soundness.of_text.confided import confided
from gehoord.procedure.soundness.of_text.consents import consents
from gehoord.procedure.soundness.of_text.each_stage import each_stage
from gehoord.procedure.soundness.of_text.ended_in_silence import ended_in_silence
from gehoord.procedure.soundness.of_text.last_letter import last_letter
from gehoord.procedure.soundness.of_text.law_shown import law_in_words
from gehoord.procedure.soundness.of_text.law_unsaid import law_unsaid
from gehoord.procedure.soundness.of_text.left_to_find import left_to_find
from gehoord.procedure.soundness.of_text.more_time import more_time
from gehoord.procedure.soundness.of_text.our_beginnings import our_beginnings
from gehoord.procedure.soundness.of_text.out_of_date import out_of_date
from gehoord.procedure.soundness.of_text.published import published
from gehoord.procedure.soundness.of_text.refused_too_widely import refused_too_widely
from gehoord.procedure.soundness.of_text.said_against import said_against
from gehoord.procedure.soundness.of_text.settled import settled
from gehoord.procedure.soundness.of_text.shut_out import shut_out
from gehoord.procedure.soundness.of_text.silent import silent
from gehoord.procedure.soundness.of_text.stages import stages_in_text
from gehoord.procedure.soundness.of_text.too_late import too_late
from gehoord.procedure.soundness.of_text.unknowable_days import unknowable_days
from gehoord.procedure.soundness.of_text.vague import vague
from gehoord.procedure.soundness.of_text.way_outside import way_outside
from gehoord.procedure.soundness.of_text.which_counts import which_counts
from gehoord.procedure.soundness.of_text.who import who_in_text
from gehoord.procedure.soundness.of_text.who_decides import who_decides
from gehoord.procedure.uncited import uncited

_OF_A_KEY: Final = frozenset({"not-so-in-text", "time-not-in-text"})


def of_text(
    procedure: Procedure, text: str, patterns: Mapping[str, str]
) -> Iterator[Unsound]:
    """Return what is wrong or doubtful in a text beside what its procedure shows."""
    theirs = tuple(inherited(text, patterns))
    yield from theirs
    yield from removed_in_vain(text, patterns)
    yield from uncited(procedure, text)
    yield from _besides(theirs, published(procedure, in_full(text, patterns)))
    yield from silent(procedure)
    yield from each_stage(procedure)
    yield from vague(procedure)
    yield from begins_nowhere(procedure)
    yield from more_time(procedure)
    yield from which_counts(procedure)
    yield from too_late(procedure)
    yield from law_in_words(procedure)
    yield from law_unsaid(procedure)
    yield from ended_in_silence(procedure, text)
    yield from at_the_door(procedure)
    yield from refused_too_widely(procedure)
    yield from shut_out(procedure)
    yield from burdens(procedure)
    yield from left_to_find(procedure)
    yield from at_odds(procedure)
    yield from confided(procedure)
    yield from said_against(procedure)
    yield from out_of_date(procedure)
    yield from way_outside(procedure)
    yield from last_letter(procedure)
    yield from unknowable_days(procedure)
    yield from one_alone(procedure)
    yield from stages_in_text(procedure)
    yield from our_beginnings(procedure)
    yield from who_in_text(procedure)
    yield from who_decides(procedure)
    yield from consents(procedure)
    yield from after_a_proposal(procedure)
    yield from settled(procedure)


def _besides(
    theirs: tuple[Unsound, ...], found: Iterator[Unsound]
) -> Iterator[Unsound]:
    """Give what is found of a file's own keys: no sentence has to say a pattern's."""
    keys = {each.key for each in theirs}
    yield from (x for x in found if x.code not in _OF_A_KEY or x.key not in keys)
