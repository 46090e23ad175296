"""What stands ready in a pattern for whoever lays a file over it."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.console.procedure_file import shipped as names
from gehoord.organisation.texts import calendars, patterns, shipped
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from tests.procedure.dutiful import until_destroyed
from tests.procedure.telling import Telling

OWN_FILE = "kleuterrevolutie"  # one organisation's, and no pattern


@pytest.mark.parametrize("name", [each for each in names() if each != OWN_FILE])
@pytest.mark.parametrize("missed", ["promise-missed", "statutory-missed"])
def test_what_is_not_kept_is_told_whoever_demanded_it(name: str, missed: str) -> None:
    pattern = read(shipped(name), calendars(), patterns())

    told = {each.id: each for each in pattern.notices if each.after == missed}

    assert COMPLAINANT in told["promise-broken"].to
    assert told["promise-broken"].carries == "full"


@pytest.mark.parametrize("name", [each for each in names() if each != OWN_FILE])
@pytest.mark.parametrize("lost", ["promise-not-received", "statutory-not-received"])
def test_owners_hear_of_a_letter_that_never_arrived(name: str, lost: str) -> None:
    pattern = read(shipped(name), calendars(), patterns())

    told = {each.id: each for each in pattern.notices if each.after == lost}

    assert told["never-arrived"].to == ("owners",)


def test_an_owner_who_answers_alone_can_refuse_what_came_too_late() -> None:
    window = """
format = 1
extends = "crkbo"
id = "mine"
version = "1"

[[filing-window]]
id = "late"
length = "4 weeks"
from = "event"
late = "refuse"
source = "choice"
"""
    story = Telling(read(window, calendars(), patterns()))

    about_both_owners = "de vries en Bea Smit waren laat"
    story.file(about_both_owners, adviser=1, event_on=date(2026, 1, 1))

    assert until_destroyed(story)
    assert story.case.outcome == "not-taken-up"


@pytest.mark.parametrize("name", ["fca-disp", "uk-council-code", "adr"])
def test_no_pattern_asks_for_a_consent_that_its_rules_do_not_ask(name: str) -> None:
    rules = read(shipped(name), calendars(), patterns())

    assert rules.extensions
    assert not any(each.consent_from for each in rules.extensions)
    assert "consent-to-more-time" not in rules.acts
