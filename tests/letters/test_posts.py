"""Who complains hears which post handles it, where that post handles it alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.cast import ANK, DE_VRIES, FATIMA, NOOR
from tests.letters.writing import Writing
from tests.procedure.examples.test_invented import invented

MANAGER = replace(DE_VRIES, body="team-manager")
DIRECTOR = replace(NOOR, body="director")


@pytest.mark.parametrize(
    ("lang", "said", "asked"),
    [
        (
            "nl",
            "Noor Kok is de directeur. Niemand anders bij ons leest uw klacht.",
            "Dan kijkt de directeur ernaar.",
        ),
        (
            "en",
            "Noor Kok is the director. Nobody else here reads your complaint.",
            "Then the director looks at it.",
        ),
    ],
)
def test_the_letter_says_which_post_handles_it_alone(
    lang: str, said: str, asked: str
) -> None:
    story = Writing(invented("concert-hall"), office=(ANK, MANAGER, DIRECTOR))
    story.file(particulars=FATIMA)
    story.act(ANK.actor, a.RecordConcern(about=About.STAFF, staff=(MANAGER.number,)))

    story.act(NOOR.actor, a.AppointHandler(staff=NOOR.number))

    (facts,) = [x for x in story.written if x.notice == "handler-named"]
    letter = " ".join(compose(replace(facts, language=lang)).text.split())
    assert said in letter
    assert asked in letter


def test_the_letter_names_no_post_where_others_could_do_it() -> None:
    story = Writing(invented("concert-hall"), office=(ANK, MANAGER, DIRECTOR))
    story.file(particulars=FATIMA)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))

    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    (facts,) = [x for x in story.written if x.notice == "handler-named"]
    assert "Niemand anders" not in compose(facts).text
