"""One letter: put in words, set on paper, and recorded as having left."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from bench.acts import Firm
from bench.figures import Figure, Took, milliseconds
from gehoord.clock.composing import mail_of
from gehoord.dossier import leaving
from gehoord.dossier.moment import now
from gehoord.handling.letter import Caused, caused, record_delivery
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
        words.take(partial(compose, facts))
        if composed.pdf_source:
            paper.take(partial(pdf.render, composed.pdf_source))

        def leave(letter: Caused = letter) -> None:
            mail = mail_of(letter, organisation=organisation, now=moment)
            record_delivery(
                letter, delivery=Delivery.ACCEPTED, sent=mail.content, now=moment
            )

        whole.take(leave)
    yield milliseconds("letter: in words", words)
    yield milliseconds("letter: PDF", paper, must=10)
    yield milliseconds("letter: in words, on paper, recorded", whole)
