"""What colleagues declared beforehand that they cannot handle, held against a case."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from gehoord.procedure.case import Case
from gehoord.procedure.roles import Colleague, Declared

_WORD = re.compile(r"\w+")


def is_conflicted(case: Case, person: Colleague) -> bool:
    """
    Tell whether somebody declared beforehand that they cannot handle this.

    An address of the sender counts when it is the same, a name when every word of
    it stands in the name of the sender or of who speaks for them. A colleague counts
    whom it is about, who worked with the sender, or to whom it was passed on.
    """
    # Hardly anybody declared anything, and everybody is asked at every act.
    return bool(person.declared) and any(_holds(x, case) for x in person.declared)


def is_theirs(case: Case, person: Colleague) -> bool:
    """Tell whether a colleague seems to complain themselves: from their own address."""
    address = case.sender.email.strip().casefold()
    return bool(address) and address == person.email.strip().casefold()


def conflicted_on(case: Case, person: Colleague) -> date | None:
    """Return when somebody declared that they cannot handle this; None for unknown."""
    days = [each.on for each in person.declared if _holds(each, case) and each.on]
    return min(days, default=None)


def is_same_name(one: str, other: str) -> bool:
    """Return whether every word of the one name stands in the other."""
    first, second = _words(one), _words(other)
    return bool(first and second) and (first <= second or second <= first)


def _holds(declared: Declared, case: Case) -> bool:
    if declared.about is not None:
        met = {*case.respondents, case.adviser, case.passed_on_to}
        return declared.about in met
    if "@" in declared.of:
        return declared.of.strip().casefold() == case.sender.email.strip().casefold()
    words = _words(declared.of)
    names = (case.sender.name, case.representative)
    return bool(words) and any(words <= _words(name) for name in names)


def _words(name: str) -> frozenset[str]:
    apart = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(each for each in apart if not unicodedata.combining(each))
    return frozenset(_WORD.findall(plain))
