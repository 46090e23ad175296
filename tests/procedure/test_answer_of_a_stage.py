"""An answer has the name of its stage, there and nowhere else."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.of_text import of_text
from gehoord.procedure.parts import About, Judgement
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.findings.told import reason
from gehoord.words.letter_titles import title_of
from gehoord.words.names_of_file import names_of_file
from gehoord.words.page.whole import page
from gehoord.words.story import line
from gehoord.words.way import of_procedure
from tests.cast import ANK, BEA, NOOR
from tests.letters.writing import Writing, in_english
from tests.letters.writing import in_full as whole
from tests.procedure.examples.test_invented import invented, text

HEAD = """
format       = 1
extends      = "uk-council-code"
id           = "two-answers"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Somebody"
address      = "complaints@example.org"

[[stage]]
id     = "1"
answer = { nl = "onze reactie", en = "our reply" }

[[stage]]
id     = "2"
answer = { nl = "ons eindstandpunt", en = "our final viewpoint" }

[retention]
length = "2 years"
source = "choice"
"""
RIGHT = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")


def rules(more: str = HEAD) -> Procedure:
    return read(more, calendars(), patterns())


@pytest.fixture
def story() -> Writing:
    """Return a story that was answered in both stages."""
    told = Writing(rules(), office=(ANK, BEA, NOOR))
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    told.act(NOOR.actor, RIGHT)
    told.post()
    told.act(COMPLAINANT, a.Escalate(words="Ik ben het er niet mee eens."))
    told.act(ANK.actor, a.AppointHandler(staff=BEA.number))
    told.act(BEA.actor, RIGHT)
    told.post()
    return told


def test_each_letter_with_an_answer_says_what_it_is(story: Writing) -> None:
    first, last = [x for x in story.written if x.notice == "judgement"]

    assert "Deze brief is onze reactie." in compose(whole(first)).text
    assert "Deze brief is ons eindstandpunt." in compose(whole(last)).text
    english = compose(in_english(whole(last))).text
    assert "This letter is our final viewpoint." in english


def test_a_letter_that_is_no_answer_says_nothing_of_it(story: Writing) -> None:
    others = [x for x in story.written if x.notice != "judgement"]

    assert len(others) > 1
    assert not any("Deze brief is" in compose(each).text for each in others)


def test_a_letter_of_the_first_stage_keeps_its_name_after_the_second(
    story: Writing,
) -> None:
    judged = [x.entry.position for x in story.written if x.notice == "judgement"]

    titles = [
        title_of(story.procedure, story.entries, ("judgement", each), "en")
        for each in judged
    ]

    assert titles == ["Our reply", "Our final viewpoint"]


def test_the_story_tells_of_each_letter_by_its_own_name(story: Writing) -> None:
    names = names_of_file(story.procedure, "en", story.entries)

    told = [line(each, "en", names) for each in story.entries]

    assert [x for x in told if ": Our reply." in x]
    assert [x for x in told if ": Our final viewpoint." in x]
    assert not [x for x in told if ": Our judgement." in x]


def test_the_page_and_its_way_call_each_answer_by_its_name() -> None:
    made = page(rules(), "en")
    first, last = made.texts("stage")

    assert first.endswith("Here you get our reply.")
    assert last.endswith("Here you get our final viewpoint.")
    steps = [each.sentence for each in of_procedure(rules(), "en").steps]
    assert any("You get our reply" in each for each in steps)
    assert not any("our judgement" in each.lower() for each in steps)


def test_a_term_of_the_pattern_is_about_the_answer_by_its_name() -> None:
    about = {each.id: each.about.get("en") for each in rules().terms}

    assert about["respond-1"] == "our reply"
    assert about["respond-2"] == "our final viewpoint after looking again"


def test_a_final_name_in_the_last_stage_alone_is_no_doubt() -> None:
    found = [x for x in problems(rules()) if x.code == "final-too-early"]

    assert found == []


def test_a_final_name_in_the_first_stage_is_asked_about_there() -> None:
    swapped = HEAD.replace("our reply", "our final reply")

    (found,) = [x for x in problems(rules(swapped)) if x.code == "final-too-early"]

    assert found.key == ("stage", "1", "answer")
    assert "Our final reply" in reason(found, "en")


def test_a_name_that_its_sentence_does_not_have_is_found() -> None:
    sound = text("estate-agent")
    other = sound.replace('"our final viewpoint"', '"our final decision"', 1)
    assert other != sound

    def codes(of: str) -> list[str]:
        from_text = of_text(read(of, calendars(), patterns()), of, patterns())
        return [".".join(x.key) for x in from_text if x.code == "not-so-in-text"]

    assert codes(sound) == []
    assert codes(other) == ["stage.2.answer"]


def test_a_stage_without_a_name_of_its_own_keeps_that_of_the_letter() -> None:
    named = HEAD.replace('answer = { nl = "onze reactie", en = "our reply" }\n', "")
    letter = (
        '\n[notices.judgement]\nname = { nl = "Ons antwoord", en = "Our answer" }\n'
    )

    first, last = page(rules(named + letter), "en").texts("stage")

    assert "Here you get" not in first
    assert last.endswith("Here you get our final viewpoint.")
    steps = of_procedure(rules(named + letter), "en").steps
    assert any("You get our answer" in each.sentence for each in steps)


def test_the_estate_agent_has_a_final_viewpoint_after_its_answer() -> None:
    _, last = invented("estate-agent").stages

    assert last.answer["en"] == "our final viewpoint"
