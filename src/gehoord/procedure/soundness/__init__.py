"""
Is a procedure sound? References that lead nowhere, dead ends, and doubtful choices.

`problems` gives stable codes with facts. An error makes a case get stuck or a
promise impossible; a warning is something an organisation should know it chose.
What only a walk through every state shows is found by `procedure.proof`.
"""

from __future__ import annotations

from dataclasses import replace

from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.agreed import agreed
from gehoord.procedure.soundness.also import also
from gehoord.procedure.soundness.answer_days import answer_days
from gehoord.procedure.soundness.asked import asked
from gehoord.procedure.soundness.authority import authority
from gehoord.procedure.soundness.beside import beside
from gehoord.procedure.soundness.bound_by_going import bound_by_going
from gehoord.procedure.soundness.choices import choices
from gehoord.procedure.soundness.clocks import clocks
from gehoord.procedure.soundness.days_listed import days_listed
from gehoord.procedure.soundness.demanded import demanded
from gehoord.procedure.soundness.drafts import drafts
from gehoord.procedure.soundness.ended_by_less import ended_by_less
from gehoord.procedure.soundness.final_too_early import final_too_early
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.for_some import for_some
from gehoord.procedure.soundness.handled import handled
from gehoord.procedure.soundness.handled_later import handled_later
from gehoord.procedure.soundness.hearings import hearings
from gehoord.procedure.soundness.help import helped
from gehoord.procedure.soundness.hours import hours
from gehoord.procedure.soundness.kept_twice import kept_twice
from gehoord.procedure.soundness.known_bodies import known_bodies
from gehoord.procedure.soundness.lanes import lanes
from gehoord.procedure.soundness.languages import languages
from gehoord.procedure.soundness.later_stages import later_stages
from gehoord.procedure.soundness.law import law
from gehoord.procedure.soundness.left_over import line_in, to_remove
from gehoord.procedure.soundness.lengthy import lengthy
from gehoord.procedure.soundness.letter_gaps import letter_gaps
from gehoord.procedure.soundness.limits import limits
from gehoord.procedure.soundness.lines import Places, line_of, places
from gehoord.procedure.soundness.milestones import milestones
from gehoord.procedure.soundness.minors import minors
from gehoord.procedure.soundness.naming import naming
from gehoord.procedure.soundness.openings import openings
from gehoord.procedure.soundness.other_words import other_words
from gehoord.procedure.soundness.outlasted import outlasted
from gehoord.procedure.soundness.outside import outside
from gehoord.procedure.soundness.over_pattern.inherited import inherited
from gehoord.procedure.soundness.over_stages import over_before, together
from gehoord.procedure.soundness.paid import paid
from gehoord.procedure.soundness.promised_by_law import promised_by_law
from gehoord.procedure.soundness.protocols import protocols
from gehoord.procedure.soundness.provisional import provisional
from gehoord.procedure.soundness.references import acts, letters, notices, terms
from gehoord.procedure.soundness.refused import refused
from gehoord.procedure.soundness.reported import reported
from gehoord.procedure.soundness.schemes import schemes
from gehoord.procedure.soundness.seasons import seasons
from gehoord.procedure.soundness.sent_on import sent_on
from gehoord.procedure.soundness.several import panels, several, stages
from gehoord.procedure.soundness.stage_windows import stage_windows
from gehoord.procedure.soundness.straight import straight
from gehoord.procedure.soundness.sums import sums
from gehoord.procedure.soundness.taken_up import taken_up
from gehoord.procedure.soundness.talks import heard_anew, talks
from gehoord.procedure.soundness.tasks import tasks
from gehoord.procedure.soundness.text import in_text
from gehoord.procedure.soundness.third_party import third_party
from gehoord.procedure.soundness.unanswered import unanswered
from gehoord.procedure.soundness.unreached import unreached
from gehoord.procedure.soundness.unwritten import unwritten
from gehoord.procedure.soundness.welcomed import welcomed
from gehoord.procedure.soundness.whereabouts import whereabouts
from gehoord.procedure.soundness.whistleblowing import whistleblowing
from gehoord.procedure.soundness.wording import wording

__all__ = ["Unsound", "in_text", "inherited", "left_out", "placed", "problems"]


def problems(procedure: Procedure) -> tuple[Unsound, ...]:
    """Return all that is unsound, errors first; empty when nothing is."""
    found = (
        *terms(procedure),
        *letters(procedure),
        *notices(procedure),
        *acts(procedure),
        *authority(procedure),
        *third_party(procedure),
        *known_bodies(procedure),
        *bound_by_going(procedure),
        *several(procedure),
        *beside(procedure),
        *helped(procedure),
        *stages(procedure),
        *stage_windows(procedure),
        *later_stages(procedure),
        *openings(procedure),
        *unanswered(procedure),
        *straight(procedure),
        *protocols(procedure),
        *hearings(procedure),
        *drafts(procedure),
        *talks(procedure),
        *heard_anew(procedure),
        *whereabouts(procedure),
        *panels(procedure),
        *provisional(procedure),
        *handled(procedure),
        *handled_later(procedure),
        *paid(procedure),
        *sums(procedure),
        *choices(procedure),
        *unreached(procedure),
        *welcomed(procedure),
        *asked(procedure),
        *minors(procedure),
        *for_some(procedure),
        *agreed(procedure),
        *answer_days(procedure),
        *taken_up(procedure),
        *tasks(procedure),
        *law(procedure),
        *limits(procedure),
        *promised_by_law(procedure),
        *together(procedure),
        *over_before(procedure),
        *outside(procedure),
        *outlasted(procedure),
        *whistleblowing(procedure),
        *lengthy(procedure),
        *seasons(procedure),
        *refused(procedure),
        *reported(procedure),
        *milestones(procedure),
        *sent_on(procedure),
        *demanded(procedure),
        *schemes(procedure),
        *clocks(procedure),
        *unwritten(procedure),
        *kept_twice(procedure),
        *ended_by_less(procedure),
        *letter_gaps(procedure),
        *final_too_early(procedure),
        *days_listed(procedure),
        *hours(procedure),
        *lanes(procedure),
        *wording(procedure),
        *also(procedure),
        *languages(procedure),
        *naming(procedure),
        *other_words(procedure),
    )
    return tuple(sorted(found, key=lambda each: not each.error))


def placed(found: tuple[Unsound, ...], text: str) -> tuple[Unsound, ...]:
    """
    Return the findings with the line of the text where each stands.

    What stands in the pattern alone is on the line that names the pattern; what is to
    be left out of it, on the line that leaves things out.
    """
    where = places(text)
    return tuple(
        each if each.line else replace(each, line=_line(each, where)) for each in found
    )


def _line(found: Unsound, where: Places) -> int | None:
    if to_remove(found, where):
        return line_in(where)
    return line_of(where, found.key) or (where.get(("extends",)) if found.key else None)


def left_out(found: Unsound, text: str) -> str:
    """Return what to put in `remove` for it, where it is a pattern's; else nothing."""
    return to_remove(found, places(text))
