"""One letter: put in words, set on paper, and recorded as having left."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bench.acts import Firm
from bench.figures import Figure, Took, milliseconds
from gehoord.clock.composing import mail_of
from gehoord.dossier import leaving
from gehoord.dossier.moment import now
from gehoord.handling.letter import caused, record_delivery
from gehoord.letters import pdf
from gehoord.letters.compose import compose
from gehoord.people.models import Organisation
from gehoord.postroom.letter import facts_of
from gehoord.procedure.parts import Delivery

CASES: Final = 60


def figures() -> Iterator[Figure]:
    """Yield what a letter costs, whole and in parts."""
    firm, organisation = Firm(), Organisation.objects.get()
    for _ in range(CASES):
        firm.file()
    moment = now()
    whole, words, paper = Took(), Took(), Took()
    for letter_id in leaving.due(firm.id, now=moment, limit=CASES * 3):
        kept = leaving.claim(firm.id, letter_id, now=moment)
        assert kept is not None
        letter = caused(kept, now=moment)
        facts = facts_of(letter, organisation=organisation, now=moment)
        composed = compose(facts)
        words.take(lambda facts=facts: compose(facts))
        if composed.pdf_source:
            source = composed.pdf_source
            paper.take(lambda source=source: pdf.render(source))

        def leave(letter=letter) -> None:  # noqa: ANN001 - bound in this round
            mail = mail_of(letter, organisation=organisation, now=moment)
            record_delivery(
                letter, delivery=Delivery.ACCEPTED, sent=mail.content, now=moment
            )

        whole.take(leave)
    yield milliseconds("letter: in words", words)
    yield milliseconds("letter: PDF", paper, must=10)
    yield milliseconds("letter: in words, on paper, recorded", whole)
