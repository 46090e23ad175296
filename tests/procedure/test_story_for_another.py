"""Who complains for another shows that they may, where the procedure asks that."""

from __future__ import annotations

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.of_text import of_text
from gehoord.procedure.parts import About
from gehoord.procedure.reading import read
from gehoord.words.page.whole import page
from tests.cast import ANK, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.mutations.planting import planted
from tests.procedure.telling import Telling

JUDGES = (
    'judge                 = { by = ["handler"], source = "Wkkgz 17(1)" }',
    'judge = { by = ["handler"], needs = ["mandate-settled"], source = "Wkkgz 17(1)" }',
)
ASKED = "If you complain on behalf of someone else, we need their written consent."
NOT_ASKED = "We write to your representative. We ask your consent before we call them."
UNHELD = "consent-unheld"


def found(text: str, said: str) -> list[str]:
    text += f'\n[text]\n"line 5".en = "{said}"\n'
    known = patterns()
    return [x.code for x in of_text(read(text, calendars(), known), text, known)]


def test_the_judgement_waits_until_the_mandate_was_shown() -> None:
    story = Telling(read(planted("wkkgz", JUDGES), calendars(), patterns()))
    story.file()
    about = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    spoken = a.RecordRepresentative(representative="Mr. Bakker", mandate=False)

    story.act(NOOR.actor, spoken)
    before = story.objects(NOOR.actor, "judge")
    story.act(NOOR.actor, a.RecordRepresentative(representative="Bakker", mandate=True))

    assert before == ("needs",)
    assert story.objects(NOOR.actor, "judge") == ()


def test_the_page_says_so_with_the_sentence_that_asks_it_and_not_twice() -> None:
    whole = page(invented("health-trust"), "en")

    (said,) = whole.texts("mandate")

    assert said.startswith("Do you complain for somebody else?")
    assert not any("speaks for you" in each for each in whole.texts("who"))


def test_a_page_of_a_procedure_that_asks_no_consent_is_silent_on_it() -> None:
    assert not list(page(invented("hospital"), "en").texts("mandate"))


def test_consent_that_a_text_asks_and_nothing_waits_for_is_found() -> None:
    assert UNHELD in found(planted("wkkgz"), ASKED)
    assert UNHELD not in found(planted("wkkgz", JUDGES), ASKED)
    assert UNHELD not in found(planted("wkkgz"), NOT_ASKED)
