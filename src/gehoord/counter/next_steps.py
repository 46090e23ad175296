"""What happens next in a case, with the days, for who sent it."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext as _

from gehoord.counter.expect import Step, running
from gehoord.handling.opened import OpenCase
from gehoord.procedure.parts import Kind
from gehoord.procedure.referral import body_of
from gehoord.procedure.registering import is_registered, is_registered_nameless
from gehoord.procedure.roles import colleague
from gehoord.procedure.stages import Stage
from gehoord.procedure.unreached import is_on_page_only
from gehoord.words import called
from gehoord.words.actors import opening
from gehoord.words.dates import long_date
from gehoord.words.terms import why_that_day

_RECEIPT: Final = "receipt"


def next_steps(opened: OpenCase, lang: str) -> tuple[Step, ...]:
    """Return what the sender may expect, first things first; the receipt once."""
    mailed = bool(opened.case.sender.email)
    return (_told(opened), *after_that(opened, lang, without_receipt=mailed))


def is_answered_by_nobody(opened: OpenCase) -> bool:
    """Return whether what they sent is only written down."""
    case = opened.case
    return is_registered(opened.procedure, case.kind, case.sender)


def after_that(
    opened: OpenCase, lang: str, *, without_receipt: bool = False
) -> tuple[Step, ...]:
    """
    Return what comes after it was said that the reaction came in.

    `without_receipt` leaves out a promise that the receipt keeps: it was told.
    """
    case = opened.case
    if is_answered_by_nobody(opened):
        return (_registered(opened),)
    if case.kind is not Kind.COMPLAINT:
        return (_thanked(),)
    if case.stage is Stage.WITH_ADVISER:
        return (_adviser(opened, lang), *_disagree(opened))
    terms = tuple(
        each
        for each in case.terms
        if not (without_receipt and _RECEIPT in each.kept_by)
    )
    return (
        *running(opened.procedure, terms, lang),
        *_disagree(opened),
    )


def _told(opened: OpenCase) -> Step:
    if opened.case.sender.email:
        text = _("You get an e-mail that says we have it, with your reference.")
    elif is_on_page_only(opened.procedure, opened.case):
        text = _(
            "You gave no way to reach you, so we can send you nothing. What we write "
            "lies on your own page. Look there now and then: with the link below."
        )
    elif is_answered_by_nobody(opened):
        text = _(
            "You gave no e-mail address. So keep this page: with the link below you "
            "read what you sent."
        )
    else:
        text = _(
            "You gave no e-mail address. So keep this page: with the link below you "
            "see what happens. We call or write when there is something to tell."
        )
    return Step(title=_("Right away"), texts=(text,))


def _thanked() -> Step:
    return Step(
        title=_("After that"),
        texts=(_("Someone reads it. You need not do anything more."),),
    )


def _registered(opened: OpenCase) -> Step:
    """Say that it is written down, and why nobody answers it."""
    if is_registered_nameless(opened.procedure, opened.case.sender):
        why = _("You gave no name. So you get no answer.")
    else:
        why = _("You asked for no answer. So you get none.")
    again = _(
        "Did you mean it as a complaint? Then tell us, on your own page or by writing "
        "to us."
    )
    return Step(
        title=_("After that"), texts=(_("We wrote down what you told us."), why, again)
    )


def _adviser(opened: OpenCase, lang: str) -> Step:
    person = colleague(opened.office, opened.case.passed_on_to)
    ours = called.name("your_adviser", lang, opened.procedure.called)
    name = person.name if person else opening(ours)
    term = opened.case.term("adviser-answers")
    text = _("%(name)s answers you.") % {"name": name}
    other = _(
        "No answer by then? Then your complaint goes to the organisation by itself. "
        "You need not do anything for that."
    )
    if term is None:
        return Step(title=_("After that"), texts=(text, other))
    return Step(
        title=_("By %(day)s") % {"day": long_date(term.last_day, lang)},
        texts=(text, other),
        why=why_that_day(term, lang, anchor="passed-on"),
    )


def _disagree(opened: OpenCase) -> tuple[Step, ...]:
    body = body_of(opened.procedure, opened.case)
    if body is None:
        return ()
    if body.by_themselves:
        text = _(
            "You can go to the independent third party. You go there yourself: we send "
            "nothing there."
        )
    elif "refer-as-respondent" in opened.procedure.acts:
        text = _(
            "There is a provisional judgement first. Then you can go to the independent "
            "third party, and so can the person you complain about. Before that nothing "
            "goes there."
        )
    else:
        text = _(
            "You can go to the independent third party. Only you decide that, and "
            "nothing goes there before you do."
        )
    return (Step(title=_("If we do not agree"), texts=(text,)),)
