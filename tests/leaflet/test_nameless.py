"""Where somebody without a name is heard, the page does not say that a name is needed."""

from __future__ import annotations

import pytest

from gehoord.organisation.texts import calendars, patterns
from gehoord.procedure.lanes import Anonymous
from gehoord.procedure.reading import read
from gehoord.words.page.whole import page

OVER_CARE = """
extends   = "wkkgz"
id        = "care"
version   = "1"
anonymous = "{anonymous}"
"""


def cannot_begin_without(anonymous: Anonymous) -> str:
    text = OVER_CARE.format(anonymous=anonymous.value)
    told = page(read(text, calendars(), patterns()), "en").texts("particulars-blocks")
    return next(line for line in told if line.startswith("Without this"))


@pytest.mark.parametrize("choice", [Anonymous.ACCEPT, Anonymous.WITH_LIMITS])
def test_who_may_stay_nameless_is_not_asked_for_a_name_first(
    choice: Anonymous,
) -> None:
    line = cannot_begin_without(choice)

    assert "name" not in line
    assert "the complaint itself" in line


def test_where_it_is_refused_the_name_comes_first() -> None:
    assert "your full name" in cannot_begin_without(Anonymous.REFUSE)


@pytest.mark.parametrize(
    ("choice", "begins"),
    [
        (Anonymous.WITH_LIMITS, "Do you give no name? Then this holds: "),
        (Anonymous.ACCEPT, "Do you give no name? Then this holds: "),
        (Anonymous.REFUSE, "The reason: "),
    ],
)
def test_what_it_means_to_give_no_name_is_no_reason_to_refuse_it(
    choice: Anonymous, begins: str
) -> None:
    words = "we may not be able to answer you"
    text = OVER_CARE.format(anonymous=choice.value) + f'anonymous_why = "{words}"\n'

    (told,) = page(read(text, calendars(), patterns()), "en").texts("anonymous-why")

    assert told == f"{begins}{words}."
