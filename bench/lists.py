"""Work list and case without the web around them, in a folder of any size."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Final

from bench import full_cards
from bench.figures import Figure, milliseconds, repeated
from gehoord.dossier import readers
from gehoord.dossier.models import Case
from gehoord.dossier.moment import now
from gehoord.handling import access
from gehoord.handling.cards import read_card
from gehoord.handling.searching import look_for
from gehoord.people.models import Organisation

TIMES: Final = 100
SELDOM: Final = 20_000  # words from here on stand in some three of a thousand cards
SEARCH_MUST: Final = {10_000: 20, 100_000: 100}  # milliseconds


def figures(cases: str) -> Iterator[Figure]:
    """Yield what a page of the list costs, and a case."""
    organisation = Organisation.objects.get().pk
    chosen = random.Random(3).sample(
        list(Case.objects.values_list("id", flat=True)[:2000]), 90
    )
    each = iter(chosen * 2)

    def work_list() -> None:
        rows = readers.work_list(organisation, 1)
        assert len([read_card(row.card) for row in rows]) == 50

    def see() -> None:
        access.sight(organisation, next(each), by="staff:1", purpose="case", now=now())

    def search_for(word: str) -> Callable[[], None]:
        numbers = iter(range(5000, 5000 + TIMES * 2))

        def search() -> None:
            found = look_for(organisation, 1, asked=f"{word}{next(numbers)}")
            assert found.is_whole
            assert not found.has_more

        return search

    size = f"{int(cases):,} cases"
    yield milliseconds(f"50 rows of the work list, {size}", repeated(work_list, TIMES))
    yield milliseconds(f"see a case, {size}", repeated(see, TIMES))
    must = SEARCH_MUST.get(int(cases))
    found = repeated(search_for("Jansen "), TIMES)
    yield milliseconds(f"search a rare word, {size}", found, must=must)
    large = full_cards.put_in_place(organisation)
    found = repeated(search_for("naam"), TIMES)
    name = f"the same, cards of {large:,} bytes, {size}"
    yield milliseconds(name, found, must=must)
    seldom, chance = full_cards.WORDS[SELDOM:], random.Random(5)

    def two_at_once() -> None:
        asked = " ".join(chance.sample(seldom, 2))
        assert look_for(organisation, 1, asked=asked).is_whole

    name = f"two rare words at once, {size}"
    yield milliseconds(name, repeated(two_at_once, TIMES // 4), must=must)
