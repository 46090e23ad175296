"""The page says who is heard before a judgement, as the acts have it."""

from __future__ import annotations

import pytest
from django.utils.html import urlize

from gehoord.console.procedure_file import calendars, patterns
from gehoord.leaflet.standalone import html
from gehoord.procedure.reading import read
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.shipped import shipped

HEAD = """
extends = "wkkgz"
id = "mine"
version = "1"
name = { nl = "Regeling", en = "Procedure" }

[acts]
judge = { by = ["handler"], needs = [%s], source = "line 4" }
"""
YOU = "Voordat wij oordelen, horen wij u."
BOTH = "Voordat wij oordelen, horen wij u en degene over wie u klaagt."


@pytest.mark.parametrize(
    ("needs", "said"),
    [
        ('"complainant-heard"', YOU),
        ('"complainant-heard", "respondent-heard"', BOTH),
        ('"respondent-heard"', ""),
        ("", ""),
    ],
)
def test_who_is_heard_before_a_judgement_stands_on_the_page(
    needs: str, said: str
) -> None:
    procedure = read(HEAD % needs, calendars(), patterns())

    lines = [x.text for each in page(procedure, "nl").published for x in each.lines]

    found = [each for each in lines if each.startswith("Voordat wij oordelen")]
    assert len(found) == bool(said)
    assert all(each.startswith(said) for each in found)


def test_how_long_a_case_is_kept_and_from_when_are_not_taken_together() -> None:
    kept = '\n[retention]\nlength = "5 years"\nfrom = "closed"\nsource = "line 9"\n'
    procedure = read(HEAD % "" + kept, calendars(), patterns())

    lines = {x.text for each in page(procedure, "nl").published for x in each.lines}

    assert (
        "In het klachtendossier bewaren wij een afgehandelde klacht vijf jaar, vanaf "
        "het sluiten." in lines
    )


def test_a_link_in_brackets_ends_before_the_bracket() -> None:
    told = page(shipped("awb"), "nl")
    lines = [x.text for each in told.published for x in each.lines]

    line = next(each for each in lines if "organisaties.overheid.nl" in each)

    assert 'href="https://organisaties.overheid.nl"' in urlize(line)
    assert 'href="https://organisaties.overheid.nl"' in html(
        told, of_procedure(shipped("awb"), "nl")
    )
