"""Who is asked in a later stage judges there, and not who handled it before."""

from __future__ import annotations

import pytest

from tests.leaflet.test_read_by_strangers import HEAD, lines

COUNCIL = HEAD.replace("wkkgz", "uk-council-code")
BOARD = """
[names]
handler = { nl = "de leraar", en = "the teacher" }
owner   = { nl = "het bestuur", en = "the board" }

[[stage]]
id       = "2"
handlers = ["owner"]
acts     = { judge = { by = ["owner", "handler"], source = "stage 4" } }
source   = "stage 4"
"""
NAMED = BOARD.replace(
    'handlers = ["owner"]',
    'handlers = ["owner"]\n'
    'names    = { handler = { nl = "de voorzitter", en = "the chair" } }',
)


@pytest.mark.parametrize(
    ("body", "named"), [(BOARD, "the board judges"), (NAMED, "the chair or the board")]
)
def test_who_handled_it_before_is_not_said_to_judge_the_appeal(
    body: str, named: str
) -> None:
    (told,) = lines("who-in-stage-judge", body, "en", COUNCIL)

    assert named in told
    assert "teacher" not in told
