"""A file with its pattern written out: the same procedure, and the reasons with it."""

from __future__ import annotations

import pytest

from gehoord.procedure.reading import in_full, read
from tests.shipped import CALENDARS, FULL, PATTERNS, SHIPPED

UNDER = """# Of the pattern.
format = 1  # one and only
id = "under"  # under all

[retention]  # how long
length = "1 year"  # Conditions, last line
source = "a # in a text"

[[term]]
id = "ruling"  # hers
"""


@pytest.mark.parametrize("name", SHIPPED)
def test_whatever_is_shipped_reads_alike_in_full(name: str) -> None:
    over = read(PATTERNS[name], CALENDARS, PATTERNS)

    assert read(FULL[name], CALENDARS) == over


def test_a_reason_comes_along_from_where_the_key_was_last_said() -> None:
    own = (
        '# Of the file.\nextends = "under"\nid = "mine"\n\n'
        '[retention]\nlength = "2 years"\n'
    )

    whole = in_full(own, {"under": UNDER})

    assert whole == (
        "# Of the file.\n"
        "format = 1  # one and only\n"
        'id = "mine"\n'
        "\n[retention]\n"
        'length = "2 years"\n'
        'source = "a # in a text"\n'
        "\n[[term]]\n"
        'id = "ruling"  # hers\n'
    )


def test_the_choices_of_the_founding_file_keep_their_reasons() -> None:
    whole = FULL["kleuterrevolutie"]

    assert 'nobody_else = "respond-openly"  # choice: an owner alone' in whole
    assert 'length = "1 year"  # Conditions, last line' in whole
    assert "court_choice = true  # not published: BW 6:236(n)" in whole
    assert "The organisation's own text prevails." in whole
