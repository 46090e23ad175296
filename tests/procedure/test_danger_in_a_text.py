"""Where people are looked after, a text says what is done at once in danger."""

from __future__ import annotations

import pytest

from gehoord.procedure.reading import in_full, read
from gehoord.words.noted import notes
from tests.procedure.test_what_a_text_leaves_open import ABOVE, HANDLED, open_to
from tests.shipped import CALENDARS, PATTERNS


@pytest.mark.parametrize(
    ("lang", "about", "answered"),
    [
        (
            "nl",
            "Ouders van de kinderopvang kunnen klagen.",
            "Bij mishandeling belt u Veilig Thuis.",
        ),
        (
            "nl",
            "Leerlingen van de school kunnen klagen.",
            "De vertrouwensinspecteur is er voor u.",
        ),
        (
            "en",
            "Parents of the nursery may complain.",
            "Safeguarding goes to the council at once.",
        ),
        ("en", "Pupils may complain.", "We tell the police."),
        ("en", "Our hospice listens.", "We tell the police at once."),
        ("en", "The Club Welfare Officer handles it.", "Abuse: ring 999."),
        ("nl", "Onze voetbalvereniging luistert.", "Bel de politie."),
    ],
)
def test_where_people_are_looked_after_danger_is_asked_about(
    lang: str, about: str, answered: str
) -> None:
    assert "danger" in open_to(about, lang=lang)
    assert "danger" not in open_to(about, answered, lang=lang)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Klanten van de winkel kunnen klagen."),
        ("en", "We sell to schools, also in school holidays."),
        ("nl", "Leerlingen van de rijschool kunnen klagen."),
        ("en", "Students of the university and its schools may complain."),
    ],
)
def test_elsewhere_nobody_is_asked_about_danger(lang: str, said: str) -> None:
    assert "danger" not in open_to(said, lang=lang)


ASKED = "Welke dagen tellen mee"


@pytest.mark.parametrize(
    ("other", "asked"),
    [
        ("Binnen 30 dagen na uw klacht hoort u meer.", True),
        ("Binnen 30 kalenderdagen na uw klacht hoort u meer.", False),
        ("Binnen vier weken na uw klacht hoort u meer.", False),
    ],
)
def test_two_kinds_of_days_are_noted(other: str, *, asked: bool) -> None:
    said = "Binnen 5 werkdagen na uw klacht hoort u wie die behandelt."
    text = f'"1" = "{said}"\n"2" = "{other}"'
    file = "\n".join((ABOVE.format(lang="nl"), text, HANDLED))
    noted = notes(read(file, CALENDARS, PATTERNS), in_full(file, PATTERNS), "nl")
    unsaid = next(x for x in noted if x.startswith("Ook dit zegt de tekst niet"))

    assert (ASKED in unsaid) is asked


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("If required, our nursery tells an outside agency.", True),
        ("Our nursery may report abuse to social services.", True),
        ("Our nursery tells the police at once, if necessary.", False),
        ("Our nursery must report abuse.", False),
    ],
)
def test_danger_that_is_told_if_somebody_likes_is_asked_when_it_must_be(
    said: str, *, asked: bool
) -> None:
    assert ("danger-when" in open_to(said, lang="en")) is asked
