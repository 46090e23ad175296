"""All that a mail says, wherever in it: to see whom it names before they read it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.handling.mail.files import MAIL
from gehoord.handling.mail.parts import ReadMail
from gehoord.handling.mail.reading import read_mail
from gehoord.handling.mail.tamed import tamed

DEEPEST: Final = 3  # mails within mails that are opened for it


def all_words(mail: ReadMail) -> str:
    """
    Return the words of a mail: as text, as layout, of files' names, of mails within.

    Many a program writes only in the text that the layout is worth looking at.
    """
    return " ".join(_words(mail, DEEPEST))


def _words(mail: ReadMail, deep: int) -> Iterator[str]:
    yield from (mail.subject, mail.text, mail.sender.name)
    if mail.html:
        yield tamed(mail.html)
    for each in mail.attachments:
        yield each.name
        if deep and each.media_type == MAIL:
            yield from _words(read_mail(each.content), deep - 1)
