"""Nobody is sent to take out the word that a letter with an answer came back."""

from __future__ import annotations

import pytest

from gehoord.procedure.proof import prove
from gehoord.words.findings.told import sentence
from tests.procedure.mutations.planting import laid_over

ONLY_AFTER_ADVICE = """
[extension]
of     = ["decide-with-advice", "extended"]
source = "article 4"
"""
NO_LETTER_IN_TIME = """
[[term]]
id      = "decide-with-advice"
done_by = ["judged"]

[[term]]
id      = "extended"
done_by = ["judged"]

[[term]]
id      = "tell-not-taken-up"
done_by = ["not-taken-up"]

[[term]]
id      = "acknowledge"
done_by = ["acknowledged"]
"""
OWN_PROMISE = """
[[term]]
id       = "judge"
strength = "promise"
roll     = "none"
source   = "sentence 4"
"""
REMOVED = (
    'remove = ["term.decide", "term.decide-with-advice.kept_by", '
    '"term.extended.kept_by", "term.tell-not-taken-up.kept_by", '
    '"term.acknowledge.kept_by"]'
)


@pytest.mark.parametrize(
    ("head", "body", "never"),
    [
        ('remove = ["term.decide"]', ONLY_AFTER_ADVICE, False),
        (REMOVED, ONLY_AFTER_ADVICE + NO_LETTER_IN_TIME, True),
    ],
    ids=["a letter keeps a term", "no letter does"],
)
def test_what_tells_of_a_letter_that_came_back_is_of_use_where_one_keeps_a_term(
    head: str, body: str, *, never: bool
) -> None:
    found = prove(laid_over("awb", head, body), most=150).broken

    letters = {x.near for x in found if x.code == "notice-never-sent"}
    assert ("never-arrived" in letters) is never


def test_who_took_that_letter_out_is_told_which_one_it_is() -> None:
    made = laid_over(
        "wkkgz", 'remove = ["notices.never-arrived", "term.judge.opens"]', OWN_PROMISE
    )

    every = prove(made, most=150, only=frozenset({"letters"})).broken

    (found,) = (each for each in every if each.code == "toothless")
    assert found.near == "judge"
    assert "never-arrived" in sentence(found, "en")


@pytest.mark.parametrize(("strength", "never"), [("promise", False), ("target", True)])
def test_what_tells_of_a_broken_promise_is_kept_until_its_time_is_said(
    strength: str, *, never: bool
) -> None:
    rows = "".join(
        f'[[term]]\nid = "{name}"\nstrength = "{strength}"\nwithin = "unspecified"\n'
        'source = "sentence 4"\n'
        for name in ("acknowledge", "respond-1", "respond-2")
    )
    head = (
        'remove = ["term.extended-1", "term.extended-2", "extension", '
        '"acts.take-more-time", "notices.more-time"]'
    )

    found = prove(laid_over("uk-council-code", head, rows), most=150).broken

    told = {
        x.near for x in found if x.code in {"notice-never-sent", "breach-never-told"}
    }
    assert ("promise-broken" in told) is never
