"""Nobody is sent to take out the word that a letter with an answer came back."""

from __future__ import annotations

import pytest

from gehoord.procedure.proof import prove
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
"""
REMOVED = (
    'remove = ["term.decide", "term.decide-with-advice.kept_by", '
    '"term.extended.kept_by", "term.tell-not-taken-up.kept_by"]'
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
