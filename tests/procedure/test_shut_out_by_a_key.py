"""A key that makes it worse for who complains is asked about, and silences nothing."""

from __future__ import annotations

import pytest

from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from tests.shipped import CALENDARS, PATTERNS

ABOVE = """
format = 1
id = "mine"
version = "1"
extends = "wkkgz"
regimes = []
legal_bases = []
name = "Klachten"
language = ["nl"]
organisation = "Advies Voorbeeld"
address = "klachten@voorbeeld.example"
"""
WINDOW = """
[[filing-window]]
id = "late"
length = "{length}"
from = "{day}"
late = "may-refuse"
excusable = {excusable}
source = "{source}"
"""
KEPT = """
[retention]
length = "2 years"
at_least = {least}
source = "{source}"
"""
BODY = """
[third-party]
type = "dispute board"
name = "IncassoKlacht"
contact = "https://klacht.example"
binding_for = ["complainant", "organisation"]
court_choice = false
by_themselves = true
binds = "{binds}"
window = "1 year"
costs = "geen"
source = "zin 1"
"""


def codes(*tables: str) -> set[str]:
    file = "\n".join((ABOVE, *tables))
    return {x.code for x in problems(read(file, CALENDARS, PATTERNS))}


def window(
    *,
    length: str = "1 year",
    day: str = "event",
    excusable: str = "true",
    source: str = "zin 1",
) -> str:
    return WINDOW.format(length=length, day=day, excusable=excusable, source=source)


def text(*sentences: str) -> str:
    rows = (f'"zin {number}" = "{x}"' for number, x in enumerate(sentences, start=1))
    return "\n".join(("[text]", *rows))


@pytest.mark.parametrize(
    ("length", "day", "short"),
    [
        ("6 weeks", "event", True),
        ("2 months", "event", True),
        ("3 months", "event", False),
        ("1 month", "discovery", True),
        ("2 months", "discovery", False),
        ("6 weeks", "end-of-service", True),
        ("2 months", "end-of-service", False),
    ],
)
def test_who_may_not_know_of_it_yet_has_longer_to_complain(
    length: str, day: str, *, short: bool
) -> None:
    found = codes(window(length=length, day=day))

    assert ("filing-window-short" in found) is short


@pytest.mark.parametrize(
    ("excusable", "source", "found"),
    [
        ("false", "zin 1", True),
        ("true", "zin 1", False),
        ("false", "Verdrag van Montreal 31", False),
    ],
)
def test_that_no_reason_for_lateness_counts_is_asked_whoever_decides(
    excusable: str, source: str, *, found: bool
) -> None:
    said = codes(window(excusable=excusable, source=source))

    assert ("lateness-unheard" in said) is found


@pytest.mark.parametrize(
    ("least", "source", "found"),
    [
        ("true", "zin 1", True),
        ("false", "zin 1", False),
        ("true", "DISP 1.9", False),
    ],
)
def test_kept_at_least_so_long_has_no_last_day(
    least: str, source: str, *, found: bool
) -> None:
    said = codes(KEPT.format(least=least, source=source))

    assert ("retention-without-end" in said) is found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("IncassoKlacht geeft een bindend advies.", True),
        ("Alleen de rechter kan het vernietigen.", True),
        ("U kunt uw klacht ook aan de rechter voorleggen.", False),
        ("U kunt in plaats daarvan naar de rechter gaan.", False),
        ("You can go to court instead.", False),
    ],
)
def test_who_goes_to_a_body_that_binds_reads_first_that_the_court_is_open(
    sentence: str, *, found: bool
) -> None:
    said = codes(BODY.format(binds="always"), text("Naar IncassoKlacht.", sentence))

    assert ("bound-by-going" in said) is found


def test_what_binds_only_who_accepts_it_needs_no_such_sentence() -> None:
    assert "bound-by-going" not in codes(BODY.format(binds="if-accepted"))
    assert "bound-by-going" in codes(BODY.format(binds="always"))
