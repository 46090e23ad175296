"""What a mail server reports of a letter: RFC 3464, and what came before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.handling.mail.bodies import children_of
from gehoord.handling.mail.headers import Headers, first, message_ids
from gehoord.handling.mail.parameters import kind_of
from gehoord.handling.mail.parts import Action, Limits, Report
from gehoord.handling.mail.runs import Part
from gehoord.handling.mail.transfer import part_content

_STATUSES: Final = frozenset(
    {"message/delivery-status", "message/global-delivery-status"}
)
_RETURNED: Final = frozenset(
    {"message/rfc822", "message/global", "text/rfc822-headers"}
)
_ACTIONS: Final = {
    "failed": Action.FAILED,
    "delayed": Action.DELAYED,
    "delivered": Action.DELIVERED,
    "relayed": Action.DELIVERED,
    "expanded": Action.DELIVERED,
}
_WORST_FIRST: Final = (Action.FAILED, Action.DELAYED, Action.DELIVERED)
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_ID_LINE = re.compile(
    rb"^message-id:[ \t]*(<[^<>\s]{1,300}>)", re.IGNORECASE | re.MULTILINE
)
_SERVERS = re.compile(r"^(mailer-daemon|postmaster|mail-daemon)@", re.IGNORECASE)
_SUBJECTS = re.compile(
    r"undeliver|delivery (status|failure|has failed|delayed)|mail delivery failed"
    r"|message delayed|warning: could not send"
    r"|returned (mail|to sender)|failure notice|onbestelbaar|niet (af)?geleverd"
    r"|bezorging (is )?mislukt|could not be delivered",
    re.IGNORECASE,
)
_STILL_TRYING = re.compile(
    r"delayed|will (keep|continue) trying|vertraagd|still being retried|warning: ",
    re.IGNORECASE,
)


def report_of(
    message: Part, headers: Headers, text: str, sender: str, limits: Limits
) -> Report | None:
    """Return what this mail reports of a letter, or None when it reports nothing."""
    parts = list(_walk(message, limits))
    status = next((p for p in parts if kind_of(p) in _STATUSES), None)
    ids = tuple(each for part in parts for each in _returned_ids(part))
    if status is not None:
        return _by_the_book(status, ids)
    if not _looks_like_one(headers, sender):
        return None
    return _by_its_words(first(headers, "subject"), text, ids)


def _walk(message: Part, limits: Limits) -> Iterator[Part]:
    """Yield the parts, those of a returned mail left out."""
    waiting, seen = [message], 0
    while waiting and seen < limits.parts:
        part = waiting.pop()
        seen += 1
        yield part
        if kind_of(part).startswith("multipart/"):
            waiting += reversed(children_of(part))


def _by_the_book(status: Part, ids: tuple[str, ...]) -> Report:
    told: list[tuple[Action, str]] = []
    for group in children_of(status):
        action = _ACTIONS.get(str(group.get("action", "")).strip().lower())
        if action is not None:
            found = _STATUS.search(str(group.get("status", "")))
            told.append((action, found[1] if found else ""))
    if not told:
        return Report(action=Action.FAILED, message_ids=ids)
    worst = min(told, key=lambda each: _WORST_FIRST.index(each[0]))
    return Report(action=worst[0], status=worst[1], message_ids=ids)


def _looks_like_one(headers: Headers, sender: str) -> bool:
    if "x-failed-recipients" in headers:
        return True
    null_sender = first(headers, "return-path") == "<>"
    by_server = null_sender or _SERVERS.match(sender) is not None
    return by_server and _SUBJECTS.search(first(headers, "subject")) is not None


def _by_its_words(subject: str, text: str, ids: tuple[str, ...]) -> Report:
    said = f"{subject}\n{text[:20_000]}"
    in_text = _ID_LINE.findall(text[:100_000].encode("utf-8", "replace"))
    found = _STATUS.search(said)
    return Report(
        action=Action.DELAYED if _STILL_TRYING.search(said) else Action.FAILED,
        status=found[1] if found else "",
        message_ids=(*ids, *message_ids(each.decode("utf-8") for each in in_text)),
    )


def _returned_ids(part: Part) -> tuple[str, ...]:
    """Return the Message-ID of a letter that came back with the report."""
    if kind_of(part) not in _RETURNED:
        return ()
    for inner in children_of(part)[:1]:
        return message_ids([str(inner.get("message-id", ""))])
    found = _ID_LINE.findall(part_content(part)[:100_000])
    return message_ids(each.decode("ascii", "replace") for each in found)
