"""Whether an address is that of a task, or of a person who may be complained about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

_WORDS: Final = frozenset(
    {
        *("post", "mail", "email", "info", "help", "hulp", "desk", "team", "hallo"),
        *("hello", "welkom", "welcome", "zorg", "care", "hr", "pals", "foi", "csc"),
        *("cwi", "keuken", "kitchen", "winkel", "shop", "sales", "verkoop", "intake"),
        *("planning", "redactie", "newsroom", "editors", "algemeen", "general"),
        *("yoursay", "haveyoursay", "guest", "guests", "gast", "gasten", "leden"),
        *("kamer", "chamber", "voorzitter", "chair", "claims", "appeals", "bezwaar"),
        *("idrp", "lksg", "ccm", "hinschg"),
        *("learning", "opleiding", "training", "werkplaats", "workshop", "office"),
    }
)
"""What a mailbox is called in whole, that is nobody's own."""
_PARTS: Final = (
    *("klacht", "reactie", "melding", "melden", "meldpunt", "complain", "feedback"),
    *("grievance", "concern", "redress", "beschwerd", "reklam", "plainte", "reclama"),
    *("contact", "service", "dienst", "customer", "client", "cliënt", "klant"),
    *("patient", "patiënt", "resident", "bewoner", "huurder", "tenant", "bezoeker"),
    *("visitor", "student", "leerling", "deelnemer", "member", "relation", "reiziger"),
    *("passenger", "secretar", "kwaliteit", "quality", "bestuur", "directie", "board"),
    *("beheer", "admin", "kantoor", "support", "loket", "balie", "recepti", "onthaal"),
    *("praktijk", "practice", "school", "gemeente", "griffie", "stadhuis", "council"),
    *("onderwijs", "ombud", "commissie", "committee", "geschil", "dispute", "vragen"),
    *("enquir", "question", "advies", "advice", "integrit", "complian", "privacy"),
    *("meldung", "report", "hinweis", "whistle", "klokkenl"),
    *("welfare", "safeguard", "vertrouwens", "mediat", "centrale", "central"),
    *("ziekenhuis", "hospital", "clinic", "kliniek", "huisarts", "apothe", "pharmac"),
)
"""What stands in the name of such a mailbox, alone or within a longer word."""
_SPLIT: Final = re.compile(r"[^a-zà-ÿ]+")
_LEAST: Final = 3  # letters: a shorter word tells nothing of whose it is


def mailboxes(procedure: Procedure) -> Iterator[Unsound]:
    """An address that is a person's, who may be the one complained about."""
    if "@" in procedure.address and is_of_a_person(procedure):
        yield doubtful("address-of-a-person", "address", address=procedure.address)


def is_of_a_person(procedure: Procedure) -> bool:
    """Return whether nothing in the address says which task it is for."""
    local = procedure.address.lower().partition("@")[0].partition("+")[0]
    words = [each for each in _SPLIT.split(local) if each]
    known = any(each in _WORDS or _is_task(each) for each in words)
    return bool(words) and not known and _named_in(procedure).isdisjoint(words)


def _is_task(word: str) -> bool:
    return any(part in word for part in _PARTS)


def _named_in(procedure: Procedure) -> set[str]:
    """
    Return words of its domain, and of what who does something is called.

    What the organisation is called may be the name of who leads it.
    """
    domain = procedure.address.lower().partition("@")[2].rpartition(".")[0]
    names = (
        *(procedure.id, domain),
        *(" ".join(each.values()) for each in procedure.called.values()),
        *(every(each.name) for each in procedure.posts),
    )
    words = (word for name in names for word in _SPLIT.split(name.lower()))
    return {each for each in words if len(each) >= _LEAST}
