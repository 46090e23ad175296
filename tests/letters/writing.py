"""Every letter of a story, as the facts it is a function of."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from gehoord.letters.facts import House, LetterFacts, addressee
from gehoord.procedure.entries import Entry
from gehoord.procedure.notices import notices
from gehoord.procedure.roles import COMPLAINANT, colleague, number_of, third_party
from gehoord.procedure.rules import Carries
from tests.procedure.telling import Telling

HOUSE = House(
    name="Advies Voorbeeld",
    address="reacties@example.org",
    base_url="https://klachten.example.org",
)
REFERENCE = "27-7K4M-X"
LINK = "https://klachten.example.org/volgen/AbC123def456"
HEAD = "8f3c 1d20 77ab"


@dataclass
class Writing(Telling):
    """A story that keeps the facts of each letter it causes."""

    written: list[LetterFacts] = field(default_factory=list)

    def _add(self, new: tuple[Entry, ...]) -> None:
        super()._add(new)
        by_position = {entry.position: entry for entry in self.entries}
        for each in notices(self.procedure, self.case, new, self.office):
            person = colleague(self.office, number_of(each.to))
            to_complainant = each.to == COMPLAINANT
            name = self.case.sender.name if to_complainant else ""
            self.written.append(
                LetterFacts(
                    procedure=self.procedure,
                    case=self.case,
                    entry=by_position[each.position],
                    entries=self.entries,
                    notice=each.id,
                    to=addressee(each.to, self.office),
                    name=person.name if person else name,
                    language="nl",
                    house=HOUSE,
                    reference=REFERENCE,
                    staff={each.number: each.name for each in self.office},
                    third_party=third_party(self.office),
                    today=self.day,
                    link=LINK,
                    link_until=date(2027, 6, 30),
                    code="482913",
                    carries=Carries.FULL if each.by_post else each.carries,
                    register_head=HEAD,
                )
            )

    def letter(self, notice: str) -> LetterFacts:
        """Return the last letter of this notice to the complainant."""
        mine = [each for each in self.written if each.to == COMPLAINANT]
        return next(each for each in reversed(mine) if each.notice == notice)


def in_full(facts: LetterFacts) -> LetterFacts:
    """Return the letter for a complainant who alone reads the mailbox."""
    return replace(facts, carries=Carries.FULL)


def in_english(facts: LetterFacts) -> LetterFacts:
    """Return the letter in English."""
    return replace(facts, language="en")
