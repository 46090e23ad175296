"""Whether a machine wrote a mail: by a mark that only machines leave, or by its words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from gehoord.handling.mail import ReadMail
from gehoord.inbox.absence import is_absence

_NOT_AUTOMATIC: Final = frozenset(
    {"", "no"}
)  # RFC 3834, 5: "no" says a person wrote it
_AUTOMATIC_PRECEDENCE: Final = frozenset({"bulk", "junk", "auto_reply"})
_AUTOMATIC_SUBJECT = re.compile(  # what no person writes above a mail
    r"^\W*(?:(?:out of (?:the )?office )?auto(?:matic)?[- ]?(?:reply|response)"
    r"|automatisch(?:e)? (?:antwoord|reactie|beantwoording)"
    r"|automatische antwort|abwesenheits(?:notiz|meldung|assistent)"
    r"|r.ponse automatique|respuesta autom.tica"
    r"|risposta automatica|resposta autom.tica|autosvar|automatisk svar"
    r"|automatyczna odpowied.|automaattinen vastaus|otomatik yan.t)\s*(?::|$)",
    re.IGNORECASE,
)
_AWAY_SUBJECT = re.compile(  # of programs that put what they answer behind it
    r"^\W*(?:afwezig|out of (?:the )?office|niet aanwezig|buiten kantoor|abwesend"
    r"|fuera de la oficina|fora do escrit.rio|fuori (?:sede|ufficio)"
    r"|absence du bureau|absente?(?:\(e\))? du bureau)\s*(?::|$)",
    re.IGNORECASE,
)
_MAYBE_A_SUBJECT = re.compile(  # with words below it that say so too
    r"^\W*(?:automatisch(?:e)? (?:antwoord|reactie)|afwezigheids\w+|abwesenheits\w+"
    r"|out of (?:the )?office|auto(?:matic)?[- ]?(?:reply|response)"
    r"|ontvangstbevestiging lezen|read: |gelezen: "
    r"|auto: .{0,80}(?:out of|away|returning|afwezig|absent|abwesend))",
    re.IGNORECASE,
)
_WAS_READ = re.compile(
    r"\b(?:is|was|werd) (?:gelezen|geopend|read|opened|displayed)\b", re.IGNORECASE
)
_AUTOMATIC_WORDS = re.compile(
    r"\b(?:this is an automat(?:ed|ic) (?:reply|response|answer)"
    r"|dit is een automatisch (?:gegenereerd )?antwoord)\b",
    re.IGNORECASE,
)
_BEGINNING: Final = 500  # characters in which a machine says that it is one


def is_marked(mail: ReadMail) -> bool:
    """Return whether it says of itself that no person wrote it."""
    return (
        mail.auto_submitted not in _NOT_AUTOMATIC
        or mail.is_auto_marked
        or mail.precedence in _AUTOMATIC_PRECEDENCE
        or _AUTOMATIC_SUBJECT.match(mail.subject) is not None
    )


def seems_automatic(mail: ReadMail) -> bool:
    """
    Return whether a machine may have written it, by words that people write too.

    Only of a mail without a secret: with one it is a reply, which stops a period of
    silence as well, is answered by nothing, and is read by whoever handles the case.
    """
    said = mail.text[:_BEGINNING]
    if _AWAY_SUBJECT.match(mail.subject) or _AUTOMATIC_WORDS.search(said):
        return True
    if not _MAYBE_A_SUBJECT.match(mail.subject):
        return False
    says_away = is_absence(replace(mail, subject=""))
    return says_away or _WAS_READ.search(said) is not None
