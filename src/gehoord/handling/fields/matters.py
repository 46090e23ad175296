"""The fields in which something of the case is pointed out."""

from __future__ import annotations

from typing import NamedTuple

from gehoord.handling.as_told import told_in_a_case
from gehoord.handling.fields.asking import (
    Asking,
    Fields,
    one_of,
    only,
)
from gehoord.handling.fields.written import line
from gehoord.procedure.acts import SendByPost
from gehoord.procedure.parts import Capacity, LetterState
from gehoord.procedure.referral import open_bodies
from gehoord.procedure.refusing import able, names_grounds
from gehoord.procedure.reports import Report
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words import refused
from gehoord.words.actors import actor, opening
from gehoord.words.filling import filling
from gehoord.words.notices import notice
from gehoord.words.own_words import localised


class WhichLetter(NamedTuple):
    """One letter of a case: of which entry, to whom, which notice."""

    position: int
    to: str
    notice: str


def agreement(asking: Asking) -> Fields:
    """Ask for what was agreed and is still open."""
    found = tuple(
        (str(each.number), f"{each.what} ({each.who})")
        for each in asking.situation.case.open_agreements
    )
    return one_of(asking, found, int, first=only(found))


def improvement(asking: Asking) -> Fields:
    """Ask for an improvement whose effect is not known yet."""
    found = tuple(
        (str(each.number), each.what)
        for each in asking.situation.case.improvements
        if not each.effect
    )
    return one_of(asking, found, int, first=only(found))


def third_party(asking: Asking) -> Fields:
    """Ask which third party to go to, where somebody has more than one to choose from."""
    procedure, case = asking.situation.procedure, asking.situation.case
    known = case.capacity is not Capacity.UNKNOWN
    able = [
        open_bodies(procedure, case, worn)
        for worn in ((case.capacity,) if known else Capacity)
    ]
    if all(len(each) == 1 for each in able if each):
        return {}
    told = told_in_a_case(procedure, case, asking.situation.office)
    found = {
        each.id: opening(localised((told.body(each.id) or each).name, asking.lang))
        for some in able
        for each in some
    }
    return one_of(asking, tuple(found.items()), str)


def ground(asking: Asking) -> Fields:
    """Ask why it is not taken up: one of the file's grounds, or a few words."""
    procedure, case = asking.situation.procedure, asking.situation.case
    if not names_grounds(procedure, case):
        return line(asking)
    answers = tuple(
        (each, f"… {refused.clause(procedure, each, asking.lang)}")
        for each in able(procedure, case)
    )
    made = one_of(asking, answers, str)
    doubts = refused.doubts(procedure, case, asking.lang)
    made[asking.question.name].label = filling("because", asking.lang)
    said = (filling("which-ground", asking.lang), *doubts)
    made[asking.question.name].help_text = " ".join(said)
    return made


def elsewhere(asking: Asking) -> Fields:
    """Ask to which of the bodies of the file it is sent on."""
    found = tuple(
        (each.id, opening(localised(each.name, asking.lang)))
        for each in asking.situation.procedure.forwards
    )
    return one_of(asking, found, str, first=only(found))


def report(asking: Asking) -> Fields:
    """Ask what is reported to whom; first what waits to be."""
    due = asking.situation.case.reports_due
    rows = sorted(asking.situation.procedure.reports, key=lambda x: x.id not in due)
    found = tuple((each.id, _reported(each, asking.lang)) for each in rows)
    return one_of(asking, found, str, first=only(found))


def milestone(asking: Asking) -> Fields:
    """Ask what happened; first what a term waits for."""
    waited = {x for t in asking.situation.case.terms if t.is_open for x in t.done_by}
    rows = sorted(
        asking.situation.procedure.milestones, key=lambda x: x.done not in waited
    )
    found = tuple((x.id, opening(localised(x.name, asking.lang))) for x in rows)
    return one_of(asking, found, str, first=only(found))


def _reported(rule: Report, lang: str) -> str:
    about, name = (localised(each, lang) for each in (rule.about, rule.name))
    return opening(filling("report", lang).format(about=about, name=name))


def letter(asking: Asking) -> Fields:
    """Letters are told apart by title and addressee; only a party's go by post."""
    by_post = asking.act is SendByPost
    found = tuple(
        (f"{each.position} {each.to} {each.notice}", _letter_named(asking, each))
        for each in asking.situation.case.failed_letters()
        if each.to == COMPLAINANT or not by_post
    )
    return one_of(asking, found, _which_letter, first=only(found))


def _letter_named(asking: Asking, letter: LetterState) -> str:
    case, office = asking.situation.case, asking.situation.office
    names = {each.actor: each.name for each in office}
    names[COMPLAINANT] = case.sender.name
    addressee = actor(letter.to, asking.lang, names)
    title = notice(letter.notice, asking.lang, asking.situation.procedure.letter_names)
    return filling("letter", asking.lang).format(title=title, to=addressee)


def _which_letter(said: str) -> WhichLetter:
    position, to, name = said.split(" ", 2)
    return WhichLetter(int(position), to, name)
