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


def test_what_begins_once_everything_is_there_is_a_promise_too() -> None:
    complete = """
[incomplete]
clock  = "starts-when-complete"
cure   = "2 weeks"
source = "sentence 4"

[[term]]
id       = "judge"
not_for  = ["payment-yes"]
source   = "Wkkgz 17"

[[term]]
id       = "pay"
strength = "promise"
within   = "1 month"
from     = "{}"
kept_by  = ["judgement", "closing-letter"]
only_for = ["payment-yes"]
about    = {{ nl = "ons besluit", en = "our decision" }}
source   = "sentence 4"
"""
    asked = ASKED.format("payment")

    begins = {
        way: {x.code for x in problems(laid_over("wkkgz", "", asked + more))}
        for way in ("complete", "complainant-heard")
        for more in (complete.format(way),)
    }

    assert "nothing-for-some" not in begins["complete"]
    assert "nothing-for-some" in begins["complainant-heard"]


WAITS = """
[[term]]
id       = "judge"
from     = "draft-sent"
kept_by  = ["judgement", "closing-letter"]
source   = "Wkkgz 17"

[acts]
send-draft = {{ by = ["handler"], source = "sentence 5" }}

[notices.draft]
after  = "draft-sent"
to     = ["complainant"]
name   = {{ nl = "Concept", en = "Draft" }}
text   = {{ nl = "Hierbij ons concept.", en = "Here is our draft." }}
source = "sentence 5"

[[term]]
id       = "report"
strength = "promise"
within   = "1 week"
from     = "filed"
done_by  = ["draft-sent"]
ended_by = ["closing-begun"]
{}
about    = {{ nl = "ons rapport", en = "our report" }}
source   = "sentence 5"
"""


def test_what_begins_the_time_for_some_begins_it_for_nobody_else() -> None:
    asked = ASKED.format("inspect")
    never = {
        who: {
            each.code: each.facts.get("answers", ())
            for each in problems(laid_over("wkkgz", "", asked + WAITS.format(who)))
            if each.code.startswith("clock-never")
        }
        for who in ("", 'only_for = ["inspect-yes"]', 'not_for = ["inspect-no"]')
    }

    told = [sorted(found) for found in never.values()]
    both = ["clock-never-for-some", "clock-never-for-the-rest"]
    assert told == [[], both, ["clock-never-for-some"]]
    named = [found.get("clock-never-for-some") for found in never.values()]
    assert named[1] == named[2] == ({"nl": "nee", "en": "no"},)
