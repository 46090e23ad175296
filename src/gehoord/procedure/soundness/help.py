"""Who stands beside whoever complains: that they are found, and only stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.help import Help
from gehoord.procedure.law import Law
from gehoord.procedure.laws import grounds
from gehoord.procedure.own_words import Own, every
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

_INFORMS: Final = re.compile(
    r"\b(?:inform|guid|explain|explan|signpost|advice|advis|uitle|informatie|voorlicht"
    r"|wegwijs|advies)",
    re.IGNORECASE,
)
"""Words for telling somebody how it goes, which who decides later can do as well."""
_STANDS_BESIDE: Final = re.compile(
    r"writ|schrij|represent|on your behalf|namens|bijst|speak for|with you|met u\b",
    re.IGNORECASE,
)
"""Words for what nobody does who decides later."""
_AFTER_US: Final = re.compile(
    r"\b(?:niet|samen) (?:\w+ ){0,3}(?:uitkom|eens w|oplos|opgelost)"
    r"|\b(?:nadat|pas als|na) (?:wij|we|u ons|ons|onze)\b"
    r"|\b(?:not|cannot|could not|n't) (?:\w+ ){0,3}(?:solved?|agree|settled?|resolved?)"
    r"|\b(?:after|once) (?:we|you have our|our)\b",
    re.IGNORECASE,
)
"""Words for who is there only when it was not solved here, which `after` says."""
_HANDLING = (Role.HANDLER.value, Role.OWNER.value, Role.INTAKE.value)


def helped(procedure: Procedure) -> Iterator[Unsound]:
    """One whom nobody reaches, or who handles it; one whom a law wants and nobody has."""
    yield from _found(procedure)
    yield from _kept_apart(procedure)
    for law in grounds(procedure.legal_bases):
        if _lacks(procedure, law):
            source = law.helper.source if law.helper else ""
            yield doubtful("help-demanded", "help", law=source)
        yield from _judges(procedure, law)


def _judges(procedure: Procedure, law: Law) -> Iterator[Unsound]:
    """Who helps by law does not judge: that is for the organisation (Wkkgz 15, 17(1))."""
    rule, name = procedure.acts.get("judge"), procedure.called.get(Role.HANDLER)
    if law.helper is None or rule is None or name is None:
        return
    if Role.HANDLER in rule.by and law.helper.called.search(every(name)):
        facts = {"where": name, "law": law.helper.source}
        yield doubtful("help-judges", "acts", "judge", "by", **facts)


def _found(procedure: Procedure) -> Iterator[Unsound]:
    """Nobody can ask for help without an address, or unseen at the one of complaints."""
    for row in procedure.helps:
        key = ("help", row.id, "contact")
        if not row.after and _AFTER_US.search(f"{every(row.name)} {every(row.can)}"):
            after = ("help", row.id, "after")
            yield doubtful("help-says-after", *after, where=row.name)
        if row.contact is None:
            yield doubtful("help-unreached", *key, where=row.name)
        elif _reads_along(procedure, row) and not _may_do_both(procedure, row):
            yield doubtful("help-reads-along", *key, where=row.name)


def _kept_apart(procedure: Procedure) -> Iterator[Unsound]:
    """Who handles or decides stands beside nobody."""
    ours = {every(name).casefold() for name in _who_handles(procedure)}
    outside = {every(each.name).casefold() for each in procedure.bodies}
    seen: dict[str, list[Help]] = {}
    for row in procedure.helps:
        key, name = ("help", row.id, "name"), every(row.name).casefold()
        if name in ours and not _may_do_both(procedure, row):
            yield doubtful("help-handles", *key, where=row.name)
        elif name in outside and not _only_informs(row):
            yield doubtful("help-decides", *key, where=row.name)
        elif any(_may_help_together(row, x) for x in seen.get(name, ())):
            yield doubtful("help-twice", *key, where=row.name)
        seen.setdefault(name, []).append(row)


def _reads_along(procedure: Procedure, row: Help) -> bool:
    return procedure.address.casefold() in every(row.contact).casefold()


def _may_do_both(procedure: Procedure, row: Help) -> bool:
    """
    Return whether a law gives people this help by who receives and goes after it.

    The officer of Wkkgz 15(1) advises, helps to write it and looks for a solution;
    never by judging it, which is for the organisation (17(1)).
    """
    rule = procedure.acts.get("judge")
    judges = rule is not None and Role.HANDLER in rule.by
    laws = (law.helper for law in grounds(procedure.legal_bases))
    known = any(x and x.seeks and x.called.search(every(row.name)) for x in laws)
    return known and not judges


def _only_informs(row: Help) -> bool:
    """
    Return whether somebody outside tells people the way, and no more.

    The Housing Ombudsman wants landlords to say that it does (Complaint Handling Code).
    """
    can = every(row.can)
    tells = _INFORMS.search(can) and not _STANDS_BESIDE.search(can)
    return row.outside is True and bool(tells)


def _may_help_together(one: Help, other: Help) -> bool:
    """Return whether somebody can have both: two offices of one name are not twice."""
    return not (_are_apart(one, other) or _are_apart(other, one))


def _are_apart(one: Help, other: Help) -> bool:
    only = frozenset(one.only_for)
    elsewhere = bool(other.only_for) and only.isdisjoint(other.only_for)
    return bool(only) and (elsewhere or only <= frozenset(other.not_for))


def _who_handles(procedure: Procedure) -> Iterator[Own]:
    """Give what they are called who handle a complaint, in any stage."""
    for called in (procedure.called, *procedure.called_by_stage.values()):
        yield from (called[role] for role in _HANDLING if role in called)
    for rule in procedure.handled_by:
        if post := procedure.post(rule.role):
            yield post.name


def _lacks(procedure: Procedure, law: Law) -> bool:
    """
    Return whether this law wants somebody named who helps, and the file does not.

    Who is there only after the answer helps nobody to write it down (Wkkgz 15(1)).
    """
    if law.helper is None:
        return False
    names: tuple[Own, ...] = (
        *(row.name for row in procedure.helps if not row.after),
        *(row.name for row in procedure.posts),
        *procedure.called.values(),
        *(name for x in procedure.called_by_stage.values() for name in x.values()),
    )
    return not any(law.helper.called.search(every(name)) for name in names)
