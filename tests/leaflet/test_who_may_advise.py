"""Advice that only may be asked is told as that, with who give it."""

from __future__ import annotations

import pytest

from tests.leaflet.test_read_by_strangers import lines

ADVICE = """
[[panel]]
name    = { nl = "de commissie", en = "the committee" }
acts    = ["record-advice"]
size    = 3
outside = 1
source  = "art. 6"

[conflict]
panel   = { nl = "een van ons en twee van buiten", en = "one of us and two others" }
source  = "art. 6"

[acts]
ask-advice    = { by = ["handler"], needs = ["no-advice-waits"], source = "art. 6" }
record-advice = { by = ["handler"], source = "art. 6" }
"""
ALWAYS = 'judge = { by = ["handler"], needs = ["advice-given"], source = "art. 6" }\n'


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("nl", "Dat is alleen als wij advies vragen."),
        ("en", "That is only where we ask for advice."),
    ],
)
def test_who_only_advise_where_they_are_asked_are_told_so(lang: str, told: str) -> None:
    (perhaps,) = lines("panel", ADVICE, lang)
    (always,) = lines("panel", ADVICE + ALWAYS, lang)

    assert told in perhaps
    assert told not in always


def test_who_they_are_is_told_of_who_advise() -> None:
    (advise,) = lines("shown-conflict-panel-advising", ADVICE, "en")
    (decide,) = lines(
        "shown-conflict-panel", ADVICE.replace('["record-advice"]', '["judge"]'), "en"
    )

    assert advise == "Who advise together: one of us and two others."
    assert decide == "Who decide: one of us and two others."
