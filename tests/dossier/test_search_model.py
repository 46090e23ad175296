"""Whatever is put, folded, forgotten and sealed anew: search finds what a list would."""

from __future__ import annotations

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gehoord.dossier import search, search_block, search_upkeep
from gehoord.dossier.models import SearchBlock, SearchWaiting
from gehoord.dossier.search_block import digest_of
from gehoord.dossier.search_words import card_text, terms

pytestmark = pytest.mark.django_db

SYLLABLES = ("ka", "bou", "ter", "é", "Ş", "ij", "07", "x", "-", " ", "\n", "'")
TEXTS = st.lists(st.sampled_from(SYLLABLES), max_size=12).map("".join)
CASES = st.integers(min_value=1, max_value=9).map(lambda n: n * 2**59)
STEPS = st.one_of(
    st.tuples(st.just("put"), CASES, TEXTS),
    st.tuples(st.just("forget"), CASES, st.just("")),
    st.tuples(st.sampled_from(["fold", "renew"]), st.just(0), st.just("")),
)


def follow(organisation: int, step: tuple[str, int, str]) -> None:
    what, case_id, text = step
    match what:
        case "put":
            with transaction.atomic():
                search.put(
                    organisation, case_id, found_by=(text,), digest=digest_of((text,))
                )
        case "forget":
            search_upkeep.forget(organisation, [case_id])
        case "fold":
            search_upkeep.fold(organisation)
        case _:
            search_upkeep.renew(organisation)


def naive(said: dict[int, str], wanted: tuple[bytes, ...]) -> set[int]:
    return {
        case_id
        for case_id, text in said.items()
        if all(term in card_text([text]) for term in wanted)
    }


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    steps=st.lists(STEPS, max_size=25),
    asked=st.lists(TEXTS, min_size=3),
    few=st.sampled_from([0, 1, search_block.FEW]),
)
def test_search_finds_what_a_list_of_words_would(
    organisation: int, steps: list[tuple[str, int, str]], asked: list[str], few: int
) -> None:
    said: dict[int, str] = {}
    SearchBlock.objects.all().delete()
    SearchWaiting.objects.all().delete()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_upkeep, "CARDS", 2)
        patch.setattr(search_block, "FEW", few)
        for step in steps:
            follow(organisation, step)
            if step[0] == "put":
                said[step[1]] = step[2]
            elif step[0] == "forget":
                said.pop(step[1], None)

    digests = {card.case_id: card.digest for card in search.cards(organisation)}
    assert digests == {case: digest_of((text,)) for case, text in said.items()}
    for words in filter(None, map(terms, asked)):
        found = list(search.find(organisation, words))
        assert len(found) == len(set(found))
        assert set(found) == naive(said, words)
        some = frozenset(list(said)[::2])
        assert set(search.find(organisation, words, among=some)) == (
            naive(said, words) & some
        )
