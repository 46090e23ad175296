"""
What servers and machines answer to our letters: it did not arrive, someone is away.

They stop a period of silence; they never answer, accept, reopen or acknowledge.
"""

from __future__ import annotations

from typing import Final

from gehoord.dossier import leaving
from gehoord.dossier.lock import writing
from gehoord.dossier.models import SeenAs
from gehoord.handling.act import perform
from gehoord.handling.letter import Caused, caused, is_to_a_party
from gehoord.handling.mail import Action, ReadMail, Report
from gehoord.handling.opened import OpenCase, open_case
from gehoord.handling.threads import Thread
from gehoord.inbox import absence
from gehoord.inbox.incoming import DOOR, Incoming, Received, keep, link
from gehoord.inbox.machines import is_marked
from gehoord.inbox.verdicts import Verdict, Why
from gehoord.procedure import acts as a
from gehoord.procedure.days import local_date
from gehoord.procedure.roles import COMPLAINANT

BOUNCED: Final = "bounced"


def take_notice(message: Incoming, mail: ReadMail, thread: Thread) -> Received:
    """
    Record that a letter did not arrive, or that a server still tries.

    A server that gave up because of a full mailbox gave up all the same: the
    letter did not arrive, whether or not the next one might.
    """
    report, kept = mail.report, thread.letter
    if report is None or kept is None:
        return keep(message, Verdict.NOTICE, Why.UNKNOWN_LETTER)
    letter = caused(kept, now=message.now)
    if report.action is Action.DELAYED:
        with writing():
            leaving.delayed(kept, at=message.now)
            return link(message, Verdict.NOTICE, thread.case_id)
    if report.action is not Action.FAILED:
        return link(message, Verdict.NOTICE, thread.case_id)
    with writing():
        leaving.returned(kept, at=message.now)
        return _gave_up(message, letter, report)


def _gave_up(message: Incoming, letter: Caused, report: Report) -> Received:
    kept = letter.kept
    if not is_to_a_party(letter):
        return keep(message, Verdict.NOTICE, Why.STAFF_LETTER)
    if is_known_to_have_failed(letter):
        return link(message, Verdict.NOTICE, kept.case_id)
    failed = a.ReportDelivery(
        notice=letter.pin.notice,
        to=letter.pin.to,
        position=kept.position,
        delivery=None,
        reason=f"{BOUNCED} {report.status}".strip(),
    )
    return _record(message, Verdict.NOTICE, kept.case_id, failed)


def is_known_to_have_failed(letter: Caused) -> bool:
    """Return whether the case says already that this letter did not arrive."""
    mine = (letter.pin.notice, letter.pin.to, letter.kept.position)
    return any(
        (each.notice, each.to, each.position) == mine and bool(each.failed)
        for each in letter.opened.case.letters
    )


def take_automatic(
    message: Incoming, mail: ReadMail, thread: Thread | None, why: Why
) -> Received:
    """
    Record an absence reply to a letter; anything else waits for a person.

    So does what came to the address for such answers without a mark of a machine:
    people write there too, and of their holidays.
    """
    is_a_machines = is_marked(mail) or mail.return_path == ""
    if thread is None or not is_a_machines or not absence.is_absence(mail):
        return keep(message, Verdict.AUTOMATIC, why)
    opened = open_case(message.organisation_id, thread.case_id, now=message.now)
    if not _is_about_the_complainant(thread, message):
        return keep(message, Verdict.AUTOMATIC, why)
    today = local_date(message.now, opened.procedure.zone)
    away = a.ReportAbsence(until=absence.until(mail, today=today))
    return _record(message, Verdict.AUTOMATIC, thread.case_id, away)


def _is_about_the_complainant(thread: Thread, message: Incoming) -> bool:
    if thread.letter is None:
        return True
    return caused(thread.letter, now=message.now).pin.to == COMPLAINANT


def _record(message: Incoming, verdict: Verdict, case_id: int, act: a.Act) -> Received:
    """Do the act and keep the message with the case, in one commit."""

    def also(_opened: OpenCase) -> None:
        message.arrive_in(case_id, seen_as=SeenAs.NOTICE)

    done = perform(
        message.organisation_id, case_id, act, by=DOOR, now=message.now, also=also
    )
    return Received(verdict=verdict, case=done.reference)
