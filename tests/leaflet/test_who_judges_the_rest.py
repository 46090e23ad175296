"""A line of who judges some complaints leaves who judges the others to be said."""

from __future__ import annotations

import pytest

from tests.leaflet.test_read_by_strangers import lines

NAMED = """
[names]
handler = { nl = "de klantenservice", en = "customer service" }

[[post]]
id     = "trustee"
name   = { nl = "een bestuurder", en = "a trustee" }
source = "line 9"

[[particular]]
id     = "weight"
name   = { nl = "Is het ingewikkeld?", en = "Is it complex?" }
kind   = "choice"
by     = "staff"
source = "line 9"

[[particular.option]]
id   = "simple"
name = { nl = "eenvoudig", en = "simple" }

[[particular.option]]
id   = "complex"
name = { nl = "ingewikkeld", en = "complex" }

[sources]
"line 9" = ["acts.judge"]
"""
USUAL = {
    "nl": "De klantenservice oordeelt over uw klacht.",
    "en": "Customer service judges your complaint.",
}


def row(role: str, chosen: str = "") -> str:
    """Return a line of who handles it, with the sentence of who judges."""
    return f'\n[[handled-by]]\nrole = "{role}"\n{chosen}\nsource = "line 9"\n'


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("chosen", ['about = ["owner"]', 'only_for = ["complex"]'])
def test_who_judges_all_others_is_said_beside_who_judges_some(
    lang: str, chosen: str
) -> None:
    told = lines("who-judge", NAMED + row("trustee", chosen), lang)

    assert [each.startswith(USUAL[lang]) for each in told] == [True]


@pytest.mark.parametrize(
    "rows",
    [
        row("trustee"),
        row("trustee", 'only_for = ["complex"]')
        + row("adviser", 'not_for = ["complex"]'),
        row("trustee", 'only_for = ["complex"]')
        + row("adviser", 'only_for = ["simple"]'),
    ],
    ids=["all", "some and the rest", "each answer"],
)
def test_where_lines_fit_every_complaint_nobody_else_is_said_to_judge(
    rows: str,
) -> None:
    assert not lines("who-judge", NAMED + rows, "en")
