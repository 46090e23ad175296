"""Days and people that a letter of the file's own names, and cannot know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.own_words import each_of
from gehoord.procedure.provisional import PROVISIONALLY, STANDS
from gehoord.procedure.rules import NoticeRule, Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import NoLength, Term

_ONLY_IF_SAID: Final = re.compile(
    r"\{\{\s*#\s*([a-z0-9.\-]+)\s*\}\}.*?\{\{\s*/\s*\1\s*\}\}", re.DOTALL
)
"""Words that stay only when the name says something: those leave nothing blank."""
_GAP: Final = re.compile(r"\{\{\s*([a-z0-9.\-]+)\s*\}\}")
_OF_A_TERM: Final = ("by.", "why.")
_FIRST: Final = frozenset({"received", "received-orally", "filed"})
"""What happens before anybody here looked at a complaint."""
_LATER: Final = frozenset(
    {
        *("acknowledged", "handler-appointed", "conversation-held", "judged"),
        *("judged-upheld", "judged-not-upheld", "judged-provisionally", "proposed"),
        *("proposal-answered", "proposal-accepted", "proposal-rejected"),
        *("more-time-taken", "date-named", "not-taken-up"),
        *("advice-asked", "advice-given", "draft-sent", "draft-commented"),
        *("satisfaction-asked", "closing-begun"),
        *("closed", "reopened", "escalated", "referred", "admitted", "ruled"),
    }
)
"""What comes only after that."""


_WHO_HANDLES: Final = re.compile(
    r"\bwie\b.{0,40}\bbehandel|\bbehandelaar\b|\bcontactpersoon\b"
    r"|\bwho\b.{0,40}\b(?:handl|deal|look)|\bhandler\b|\b(?:case|complaints) officer\b"
)


def letter_gaps(procedure: Procedure) -> Iterator[Unsound]:
    """Give each gap of such a letter that stays empty: always, or for some."""
    seen: set[str] = set()
    for rule in procedure.notices:
        yield from _told_too_early(rule)
        for gap in sorted(_gaps(rule)):
            for each in _found(procedure, rule, gap):
                if each.name not in seen:
                    yield each
                seen.add(each.name)


def _told_too_early(rule: NoticeRule) -> Iterator[Unsound]:
    """Who handles it, in a letter that leaves before anybody looked at it."""
    if rule.after not in _FIRST:
        return
    said = (x for x in each_of(rule.contents) if _WHO_HANDLES.search(x.lower()))
    for each in said:
        yield doubtful("told-too-early", "notices", rule.id, "contents", said=each)
        return


def _gaps(rule: NoticeRule) -> frozenset[str]:
    """Return what a letter of the file's own names, whatever is known of it."""
    texts = (_ONLY_IF_SAID.sub("", said) for said in rule.text.values())
    return frozenset(name for said in texts for name in _GAP.findall(said))


def _found(procedure: Procedure, rule: NoticeRule, gap: str) -> Iterator[Unsound]:
    key, facts = ("notices", rule.id, "text", gap), {"gap": f"{{{{{gap}}}}}"}
    if gap.startswith(_OF_A_TERM):
        name = gap.partition(".")[2]
        yield from _of_a_term(procedure, rule, key, name)
    elif gap.partition(".")[0] == "third-party":
        if not (procedure.bodies or procedure.third_party):
            yield wrong("gap-of-no-third-party", *key, **facts)
    elif gap == "handler" and rule.after in _FIRST:
        yield wrong("gap-of-no-handler", *key, **facts)


def _of_a_term(
    procedure: Procedure, rule: NoticeRule, key: tuple[str, ...], name: str
) -> Iterator[Unsound]:
    gap = key[-1]
    facts = {"gap": f"{{{{{gap}}}}}", "term": name, "only": f"{{{{#{gap}}}}}"}
    term = procedure.term(name)
    if term is None or term.length is NoLength.UNSPECIFIED:
        yield wrong("gap-of-no-term", *key, **facts)
    elif _begins_after(term, rule):
        yield wrong("gap-before-its-term", *key, **facts)
    elif _is_for_some(procedure, term, rule):
        yield doubtful("gap-not-for-all", *key, **facts)


def _begins_after(term: Term, rule: NoticeRule) -> bool:
    """Return whether it never runs yet when this letter is made."""
    later = {f"{rule.id}-left"}
    if rule.after in _FIRST:
        later |= _LATER
    return not term.before and term.starts <= later


def _is_for_some(procedure: Procedure, term: Term, rule: NoticeRule) -> bool:
    """Return whether it runs not for everybody who gets this letter."""
    if rule.after.startswith(f"{term.id}-"):
        return False  # what time did to it
    if term.fallback == STANDS and rule.after == PROVISIONALLY:
        return False  # a judgement is provisional by that term alone
    chosen = term.only_for or term.not_for or term.only_about or term.not_about
    return bool(chosen or term.third_party) or _is_elsewhere(procedure, term, rule)


def _is_elsewhere(procedure: Procedure, term: Term, rule: NoticeRule) -> bool:
    """Return whether the letter also leaves where a term of one stage does not run."""
    ids = tuple(each.id for each in procedure.stages)
    if not term.stage or term.stage not in ids or rule.after == f"{term.stage}-entered":
        return False
    if term.stage == ids[0]:
        return rule.after not in _FIRST or bool(procedure.straight)
    return not (rule.after == "escalated" and len(ids) == 2)  # noqa: PLR2004 - no third
