"""Who is promised nothing is found by the questions that decide, and by no others."""

from __future__ import annotations

from gehoord.procedure.soundness import problems
from tests.procedure.mutations.planting import laid_over

ASKED = """
[[particular]]
id     = "{0}"
name   = {{ nl = "{0}?", en = "{0}?" }}
kind   = "choice"
source = "sentence 2"

[[particular.option]]
id   = "{0}-yes"
name = {{ nl = "ja", en = "yes" }}

[[particular.option]]
id   = "{0}-no"
name = {{ nl = "nee", en = "no" }}
"""
SOME = """
[[term]]
id       = "judge"
only_for = ["payment-yes"]
source   = "Wkkgz 17"

[third-party]
only_for = ["payment-yes"]
source   = "sentence 3"
"""


def test_who_is_promised_nothing_is_asked_of_the_question_that_decides_it() -> None:
    asked = ASKED.format("member") + ASKED.format("payment")

    found = problems(laid_over("wkkgz", "", asked + SOME))

    codes = {"nothing-for-some", "nobody-outside-for-some"}
    of = {(each.code, each.key[1]) for each in found if each.code in codes}
    assert of == {(code, "payment") for code in codes}
