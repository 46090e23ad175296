"""Time that only repeats itself: a letter that opens anew the term it kept."""

from __future__ import annotations

from gehoord.procedure.case import Case
from gehoord.procedure.lapse import destroy_at, moments
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.rules import Procedure

Round = tuple[tuple[str, str, int], ...]


class Cycle:
    """
    What comes due while one state is waited through, to see that it comes back.

    It does so when all that is still to come began during the wait, and stood in the
    same order before. What ran from the start can still end, and is waited for.
    """

    def __init__(self, procedure: Procedure, case: Case) -> None:
        self.procedure = procedure
        self.from_start = {term.opened for term in case.terms if term.is_open}
        self.rounds: set[Round] = set()

    def comes_back(self, case: Case) -> bool:
        """Return whether what is to come now was to come before, in the same order."""
        found = self._round(case)
        if not found or found in self.rounds:
            return bool(found)
        self.rounds.add(found)
        return False

    def _round(self, case: Case) -> Round:
        """Return what is to come, in its order; nothing while something else may."""
        running: dict[str, RunningTerm] = {}
        for term in case.terms:
            if term.is_open:
                running.setdefault(term.id, term)
        found = []
        for each in moments(case):
            first = running.get(each.term)
            if first is None or first.opened in self.from_start:
                return ()
            found.append((each.term, each.why, first.warned))
        return () if destroy_at(self.procedure, case) else tuple(found)
