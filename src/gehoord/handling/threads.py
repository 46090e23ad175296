"""
Which case a mail belongs to: only by a secret that this case once sent out.

That is a reply or bounce address, or the Message-ID of one of its letters. A
guessed case number, a subject or a sender's address never is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from gehoord.dossier import links, outbox
from gehoord.dossier.links import LinkPurpose, Party
from gehoord.handling.mail import ReadMail

MOST_TRIED: Final = 20  # addresses, and Message-IDs, of one mail

_OURS = re.compile(r"(?<![0-9a-f])([0-9a-f]{32})(?![0-9a-f])")
_LEAST_TOKEN: Final = 40  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """
    The case whose secret a mail carries.

    `party` is None when the secret was not a reply address. `letter` is the
    letter it answers or reports on, where the secret says which.
    """

    case_id: int
    party: Party | None = None
    letter: outbox.Kept | None = field(default=None, repr=False)
    is_bounce_address: bool = False


def thread_of(organisation_id: int, mail: ReadMail) -> Thread | None:
    """Return the case that a mail carries a secret of, or None."""
    for token in _tokens(mail.recipients):
        found = _by_address(organisation_id, token)
        if found is not None:
            return found
    reported = mail.report.message_ids if mail.report else ()
    return _by_message_id(organisation_id, (*reported, *mail.references))


def bears_a_secret(mail: ReadMail) -> bool:
    """Return whether it came to an address as our letters name one, of any case."""
    return bool(_tokens(mail.recipients))


def own_letter(organisation_id: int, mail: ReadMail) -> Thread | None:
    """Return the case of our own letter, when this mail is that letter itself."""
    return _by_message_id(organisation_id, (mail.message_id,))


def _tokens(recipients: tuple[str, ...]) -> list[str]:
    """Return what stands between the last plus and the at of each address."""
    locals_ = [address.rpartition("@")[0] for address in recipients]
    found = [local.rpartition("+")[2].lower() for local in locals_ if "+" in local]
    return [token for token in found if len(token) >= _LEAST_TOKEN][:MOST_TRIED]


def _by_address(organisation_id: int, token: str) -> Thread | None:
    reply = links.check(organisation_id, token, purpose=LinkPurpose.REPLY)
    if reply is not None:
        return Thread(case_id=reply.case_id, party=reply.party)
    bounce = links.check(organisation_id, token, purpose=LinkPurpose.BOUNCE)
    if bounce is None:
        return None
    letter = outbox.find(organisation_id, bounce.number)
    return Thread(case_id=bounce.case_id, letter=letter, is_bounce_address=True)


def _by_message_id(organisation_id: int, ids: tuple[str, ...]) -> Thread | None:
    found = [match for each in ids for match in _OURS.findall(each.lower())]
    for token in list(dict.fromkeys(found))[:MOST_TRIED]:
        letter = outbox.find_by_message_id(organisation_id, token)
        if letter is not None:
            return Thread(case_id=letter.case_id, letter=letter)
    return None
