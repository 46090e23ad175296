"""Work list and case without the web around them, in a folder of any size."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Final

from bench import full_cards
from bench.figures import Figure, milliseconds, repeated
from gehoord.dossier import readers, search
from gehoord.dossier.models import Case
from gehoord.dossier.moment import now
from gehoord.handling import access
from gehoord.handling.cards import read_card
from gehoord.handling.searching import look_for
from gehoord.people.models import Organisation

TIMES: Final = 100
SELDOM: Final = 20_000  # words from here on stand in some three of a thousand cards
USUAL: Final = slice(3_700, 4_200)  # words that one card in fifty holds
MINE: Final = 50  # cases of who may open few
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
    yield from _several(organisation, size=size, must=must)


def _several(organisation: int, *, size: str, must: int | None) -> Iterator[Figure]:
    """Yield what two words at once cost, and one for who may open few cases."""
    chance = random.Random(5)
    ids = list(Case.objects.values_list("id", flat=True))

    def two_of(words: list[str]) -> Callable[[], None]:
        def two_at_once() -> None:
            asked = " ".join(chance.sample(words, 2))
            assert look_for(organisation, 1, asked=asked).is_whole

        return two_at_once

    def among_few() -> None:
        mine = frozenset(chance.sample(ids, min(MINE, len(ids))))
        asked = chance.choice(full_cards.WORDS[USUAL]).encode()
        assert mine.issuperset(search.find(organisation, (asked,), among=mine))

    rare = repeated(two_of(full_cards.WORDS[SELDOM:]), TIMES // 4)
    yield milliseconds(f"two rare words at once, {size}", rare, must=must)
    usual = repeated(two_of(full_cards.WORDS[USUAL]), TIMES // 4)
    name = f"two words that one card in fifty holds, {size}"
    yield milliseconds(name, usual, must=must)
    few = repeated(among_few, TIMES // 4)
    yield milliseconds(
        f"one word, among {MINE} cases of one's own, {size}", few, must=must
    )
