"""Who does what is called by the name that the organisation has for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.leaflet.plain import text
from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.parts import About
from gehoord.procedure.reading import read
from gehoord.procedure.rules import ActRule, AdviserFirst, Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.cast import ANK, NOOR
from tests.letters.writing import Writing
from tests.procedure.examples.test_invented import invented

CLUB = """
format       = 1
extends      = "small-firm"
id           = "club"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Roeivereniging"
address      = "klachten@example.org"
adviser_first = "expected"

[names]
handler = { nl = "de klachtencoördinator", en = "the complaints coordinator" }
owner   = { nl = "het bestuur", en = "the board" }
adviser = { nl = "de vertrouwenspersoon", en = "the confidential adviser" }
"""
OURS = {
    "nl": ("behandelaar", "eigenaar", "adviseur"),
    "en": ("the handler", "owner", "your adviser"),
}


def club(more: str = "") -> Procedure:
    return read(CLUB + more, calendars(), patterns())


def whole_page(procedure: Procedure, lang: str) -> str:
    told = text(page(procedure, lang), of_procedure(procedure, lang))
    return " ".join(told.split())


def test_the_page_calls_everybody_as_the_organisation_does() -> None:
    told = whole_page(club(), "nl")

    assert "Het bestuur kiest wie uw klacht behandelt." in told
    assert "De klachtencoördinator stelt een oplossing voor." in told
    assert "Bespreek uw reactie eerst met de vertrouwenspersoon" in told
    assert "1. U bespreekt het eerst met de vertrouwenspersoon" in told


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_our_own_words_stand_nowhere_on_that_page(lang: str) -> None:
    told = whole_page(club(), lang).lower()

    assert [each for each in OURS[lang] if each in told] == []


def test_who_named_nobody_reads_our_own_words() -> None:
    unnamed = replace(club(), called={})

    told = whole_page(unnamed, "nl")

    assert "De behandelaar stelt een oplossing voor." in told
    assert "Iemand van de leiding kiest wie uw klacht behandelt." in told


def test_two_roles_with_one_name_are_said_once() -> None:
    one = {"nl": "het bestuur", "en": "the board"}
    small = replace(club(), called={"handler": one, "owner": one})

    told = whole_page(small, "nl")

    assert "het bestuur of het bestuur" not in told.lower()
    assert "Het bestuur voert de uitspraak uit." in told


def test_a_letter_calls_them_so_too() -> None:
    told = Writing(club())
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))

    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    letter = compose(told.letter("handler-named")).text
    assert "Dan kijkt het bestuur ernaar." in " ".join(letter.split())


def test_each_language_has_its_name() -> None:
    with pytest.raises(Unreadable) as found:
        club('intake = { nl = "het secretariaat" }')

    (finding,) = found.value.findings
    assert (finding.code, finding.key) == ("language-missing", "names.intake")


def test_a_name_for_who_does_nothing_is_doubted() -> None:
    (doubt,) = (
        each
        for each in problems(
            replace(club(), acts=_without("adviser"), adviser_first=AdviserFirst.NONE)
        )
        if each.code == "name-of-nobody"
    )

    assert doubt.facts["role"] == "adviser"
    assert all(each.code != "name-of-nobody" for each in problems(club()))


def _without(role: str) -> dict[str, ActRule]:
    return {
        name: replace(rule, by=rule.by - {role}) for name, rule in club().acts.items()
    }


@pytest.mark.parametrize(
    ("lang", "judges", "together"),
    [
        (
            "nl",
            "De klachtencommissie oordeelt over uw klacht.",
            "In de klachtencommissie beslissen minstens drie mensen samen.",
        ),
        (
            "en",
            "The complaints committee judges your complaint.",
            "In the complaints committee, at least three people decide together.",
        ),
    ],
)
def test_those_who_decide_together_go_by_their_own_name(
    lang: str, judges: str, together: str
) -> None:
    made = page(invented("orchestra"), lang)

    assert made.texts("who-judge") == (judges,)
    assert made.texts("panel")[0].startswith(together)


def test_a_panel_without_a_name_judges_by_whoever_records_it() -> None:
    orchestra = invented("orchestra")
    unnamed = replace(orchestra, panels=(replace(orchestra.panels[0], name=None),))

    (said,) = page(unnamed, "en").texts("who-judge")

    assert said == "The secretary of the committee judges your complaint."
