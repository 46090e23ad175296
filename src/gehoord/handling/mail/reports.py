"""What a mail server reports of a letter: RFC 3464, and what came before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.handling.mail.bodies import children_of
from gehoord.handling.mail.headers import Headers, first, message_ids, words
from gehoord.handling.mail.parameters import kind_of
from gehoord.handling.mail.parts import Action, Address, Limits, Report
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
_DAEMON = re.compile(
    r"^(?:(?:mail(?:er)?|smtp|m)[-_.]?daemon|mail[-_. ]delivery[-_. ](?:sub)?system)"
    r"(?:@|$)",
    re.IGNORECASE,
)
_SUBJECTS = re.compile(
    r"undeliver|delivery (?:status|failure|problem|has failed|delayed|warning)"
    r"|mail delivery failed|message delayed|message .{1,80}\bdelayed|delayed mail"
    r"|warning: could not send|not (?:yet )?(?:been )?delivered|could not be delivered"
    r"|returned (?:mail|to sender)|failure (?:notice|delivery)|mail fail(?:ed|ure)"
    r"|failed mail|non-? ?delivery|processing error|automatically rejected"
    r"|user unknown|onbestelbaar|niet (?:af)?geleverd|bezorging (?:is )?mislukt"
    r"|non remis|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen"
    r"|no (?:se ha )?entregado"
    r"|\u043d\u0435 \u0434\u043e\u0441\u0442\u0430\u0432\u043b\u0435\u043d\u043e",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"(?:could|can)(?: not|n't) be delivered|not (?:yet )?(?:been )?delivered"
    r"|(?:unable|not able|wasn't able) to deliver|could not deliver"
    r"|did not reach the following|error delivering your mail|delivery has failed"
    r"|delivery to the following recipients? failed"
    r"|(?:mail|message) has been (?:returned|postponed)|failed (?:recipient|address)"
    r"|no such user|user unknown|unknown user|user not found|mailbox unavailable"
    r"|was automatically rejected|they are not accepting mail|full mailbox"
    r"|kon niet worden (?:af)?geleverd|kon niet worden bezorgd",
    re.IGNORECASE,
)
_OF_A_SERVER = re.compile(  # no person who complains about a letter writes so
    r"\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|\b(?:error code|said:) [45]\d\d\b"
    r"|following recipient|following address|failed recipient|rcpt to:"
    r"|one or more of its recipients",
    re.IGNORECASE,
)
_STILL_TRYING = re.compile(
    r"delayed|will (?:keep|continue) (?:trying|to try|to attempt)|vertraagd"
    r"|still being retried|not yet been delivered|has been postponed"
    r"|attempts will continue|warning: (?:could not send|message)",
    re.IGNORECASE,
)
_LOOKED_AT: Final = 20_000  # characters


def is_daemon(sender: Address) -> bool:
    """Return whether this is a mail server, whose address nobody reads, if it has one."""
    return _DAEMON.match(sender.address or sender.name) is not None


def report_of(
    message: Part, headers: Headers, text: str, sender: Address, limits: Limits
) -> Report | None:
    """Return what this mail reports of a letter, or None when it reports nothing."""
    parts = list(_walk(message, limits))
    status = next((p for p in parts if kind_of(p) in _STATUSES), None)
    ids = tuple(each for part in parts for each in _returned_ids(part))
    if status is not None:
        return _by_the_book(status, ids)
    subject = words(first(headers, "subject"))
    if not _looks_like_one(headers, subject, text[:_LOOKED_AT], sender):
        return None
    return _by_its_words(subject, text, ids)


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


def _looks_like_one(headers: Headers, subject: str, text: str, sender: Address) -> bool:
    """Return whether it says so: the less a server wrote it, the more it must say."""
    if "x-failed-recipients" in headers:
        return True
    by_subject, by_words = _SUBJECTS.search(subject), _WORDS.search(text)
    if is_daemon(sender):
        return by_subject is not None or by_words is not None
    null_sender = first(headers, "return-path") == "<>"
    if null_sender or sender.address.lower().startswith("postmaster@"):
        return by_subject is not None
    return bool(by_subject and by_words and _OF_A_SERVER.search(text))


def _by_its_words(subject: str, text: str, ids: tuple[str, ...]) -> Report:
    said = f"{subject}\n{text[:_LOOKED_AT]}"
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
