"""What only the file knows, in letters: those of its own, and who decided together."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.letters.compose import compose, worded
from gehoord.letters.facts import Addressee
from gehoord.letters.own_words import faults
from gehoord.letters.publishable import missing
from gehoord.letters.required import ALWAYS, IF_ANY, IN_FULL
from gehoord.letters.texts_of import words_of
from gehoord.letters.values import names
from gehoord.procedure import acts as a
from gehoord.procedure.lanes import Panel
from gehoord.procedure.parts import About, Judgement, Result
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words import story
from gehoord.words.gaps import GAPS
from gehoord.words.notices import as_names
from gehoord.words.page.whole import page
from tests.cast import ANK, DE_VRIES, NOOR
from tests.letters.writing import LINK, Writing
from tests.procedure.examples.test_invented import invented, text

NAME = "theatre-school"
ENGLISH = "It is there by {{by.committee-advises}}."


@pytest.fixture(scope="module")
def told() -> Writing:
    """Return a story in which both letters of the file's own leave."""
    story = Writing(invented(NAME), office=(ANK, DE_VRIES, NOOR))
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    right = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")
    story.act(NOOR.actor, a.Agree(what="Geld terug", who="Ank Bos"), right)
    story.act(COMPLAINANT, a.Escalate(grounds=(1,), words="Er is nieuws."))
    story.act(ANK.actor, a.AppointHandler(staff=DE_VRIES.number))
    story.until(story.last_days["committee-advises"] - timedelta(days=10))
    story.act(ANK.actor, a.SettleAgreement(number=1, kept=True))
    return story


def test_it_leaves_in_the_words_of_the_file_with_its_day_and_the_link(
    told: Writing,
) -> None:
    (facts,) = [x for x in told.written if x.notice == "how-far"]

    made = compose(facts)

    assert "De klachtencommissie werkt aan haar advies." in made.text
    assert "vrijdag 9 april 2027" in made.text
    assert LINK in made.text
    assert made.subject == "Advies Voorbeeld: bericht over uw reactie (27-7K4M-X)"
    assert made.pdf_source is not None


def test_a_promise_is_kept_by_it(told: Writing) -> None:
    sent = [each.to for each in told.sent if each.id == "done"]

    assert sent == [COMPLAINANT, ANK.actor]
    assert told.result("say-done") is Result.KEPT


def test_the_dossier_and_the_page_call_it_by_its_name(told: Writing) -> None:
    left = next(x for x in told.entries if getattr(x.event, "notice", "") == "done")
    called = as_names(told.procedure.letter_names, "nl")

    assert "Het is gedaan" in story.line(left, "nl", called)
    said = " ".join(page(told.procedure, "en").texts("told"))
    assert "How far the committee is" in said


def test_words_of_the_desk_keep_what_it_must_say(told: Writing) -> None:
    (facts,) = [x for x in told.written if x.notice == "how-far"]
    rule = told.procedure.notice("how-far")

    def found(text: str) -> set[tuple[str, str]]:
        wrong = faults(
            "how-far",
            Addressee.COMPLAINANT,
            "nl",
            subject="Bericht",
            text=text,
            known=names(facts),
            rule=rule,
        )
        return {(each.code, each.name) for each in wrong}

    good = "Het duurt nog tot {{by.committee-advises}}.\n\n{{> follow}}"
    assert found(good) == set()
    assert "Het duurt nog tot" in worded(facts, "Bericht", good).text
    assert found("Het duurt nog.\n\n{{> follow}}") == {
        ("left-out", "by.committee-advises")
    }
    assert ("unknown", "their-words") in found(good + "{{their-words}}")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (ENGLISH, "It is there soon.", "must say ‘by.committee-advises’"),
        (ENGLISH, ENGLISH + " {{nobody-knows}}", "unknown (nobody-knows)"),
        (ENGLISH, ENGLISH + " You wrote: {{words}}", "unknown (words)"),
        ("how-far =", "receipt =", "is one of ours"),
    ],
)
def test_a_fault_in_it_is_said_before_it_is_published(
    before: str, after: str, said: str
) -> None:
    changed = text(NAME).replace(before, after)
    assert changed != text(NAME)

    found = missing(read(changed, calendars(), patterns()))

    assert any(said in each for each in found)


def test_the_letter_with_a_judgement_says_who_decided_together() -> None:
    panel = Panel(acts=("judge",), size=2, chair="anybody", stage="", source="art. 5")
    sound = invented("ferry-company")
    story = Writing(replace(sound, panels=(panel,)), office=(ANK, DE_VRIES, NOOR))
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    right = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")
    assert story.refused(NOOR.actor, right) == ("panel-too-small",)

    two = ("Els Buiten", "Rob Straat")
    story.act(NOOR.actor, replace(right, panel=two, chair=two[0]))

    (facts,) = [x for x in story.written if x.notice == "judgement"]
    said = "Dit is samen besloten door Els Buiten en Rob Straat."
    assert said in compose(facts).text


def test_what_a_letter_may_never_leave_out_is_told_in_words() -> None:
    rules = (*ALWAYS.values(), *IN_FULL.values())
    asked = {name for names in rules for name in names}
    asked |= {then for pairs in IF_ANY.values() for _, then in pairs}

    assert {name.lstrip("#> ") for name in asked} <= set(GAPS)


def test_a_sentence_that_names_what_is_not_known_is_left_out(told: Writing) -> None:
    (facts,) = [x for x in told.written if x.notice == "how-far"]
    subject, body = words_of(
        facts.procedure.notice("how-far"), "how-far", facts.to, facts.language
    )
    named = body.replace(
        "U hoeft nu", "Zo laat is {{by.ruling}}. Hoort u niets? U hoeft nu"
    )

    made = worded(facts, subject, named)

    assert "Zo laat" not in made.text
    assert "Hoort u niets? U hoeft nu niets te doen." in " ".join(made.text.split())
    assert "{{" not in made.text
