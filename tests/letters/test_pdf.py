from __future__ import annotations

import io
import json
import re
from dataclasses import replace

import pikepdf
import pytest

from gehoord.letters import pdf
from gehoord.letters.compose import compose
from gehoord.letters.facts import LetterFacts
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.rules import Procedure
from tests.cast import ANK, NOOR
from tests.letters import stories
from tests.letters.paper import paper_text
from tests.letters.writing import REFERENCE, Writing, in_english, in_full


@pytest.fixture
def story(founding: Procedure) -> Writing:
    return Writing(founding)


def printed(facts: LetterFacts) -> bytes:
    source = compose(in_full(facts)).pdf_source
    assert source is not None
    return pdf.render(source)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_letter_told_in_full_can_be_printed(
    letters: list[LetterFacts], lang: str
) -> None:
    once = {letter.notice: letter for letter in letters}
    for letter in once.values():
        source = compose(in_full(replace(letter, language=lang))).pdf_source

        if source is not None:
            text = paper_text(pdf.render(source))
            assert "Advies Voorbeeld" in text
            assert REFERENCE in text


def test_the_paper_says_what_the_mail_says(story: Writing) -> None:
    stories.to_the_third_party(story)
    letter = story.letter("ruling")

    text = paper_text(printed(letter))

    assert "De organisatie betaalt twee bijeenkomsten terug." in text
    assert "Twee van de drie keer lag het aan de organisatie." in text
    assert "De uitspraak is bindend" in text
    assert "Fatima El Amrani" in text


def test_the_paper_is_for_archives_and_for_who_listens(story: Writing) -> None:
    stories.handled(story)

    with pikepdf.open(io.BytesIO(printed(story.letter("handler-named")))) as paper:
        said = str(paper.open_metadata())

        assert "<pdfaid:part>2" in said or 'pdfaid:part="2"' in said
        assert "pdfuaid:part" in said
        assert paper.Root.Lang == "nl"
        assert bool(paper.Root.MarkInfo.Marked)


def test_the_language_of_the_paper_is_that_of_the_letter(story: Writing) -> None:
    stories.handled(story)

    paper = printed(in_english(story.letter("handler-named")))

    with pikepdf.open(io.BytesIO(paper)) as opened:
        assert opened.Root.Lang == "en"


def test_the_paper_names_no_person_outside_its_words(story: Writing) -> None:
    stories.handled(story)

    with pikepdf.open(io.BytesIO(printed(story.letter("handler-named")))) as paper:
        about = str(paper.open_metadata()) + str(dict(paper.docinfo))

        for name in ("Fatima", "Noor", "Ank"):
            assert name not in about


def test_the_same_letter_gives_the_same_bytes(story: Writing) -> None:
    stories.handled(story)
    letter = story.letter("handler-named")

    assert printed(letter) == printed(letter)


def test_words_that_look_like_a_program_are_printed_as_words(story: Writing) -> None:
    hostile = '#read("/etc/passwd") $x^2$ @bron *dik* = Kop\n#panic()'
    story.file("Klacht.")
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    story.act(NOOR.actor, a.Propose(words=hostile))

    text = paper_text(printed(story.letter("proposal")))

    assert '#read("/etc/passwd") $x^2$ @bron *dik* = Kop' in text


def test_letters_are_set_with_fonts_that_are_inside(story: Writing) -> None:
    stories.handled(story)

    with pikepdf.open(io.BytesIO(printed(story.letter("handler-named")))) as paper:
        fonts = [
            obj
            for obj in paper.objects
            if isinstance(obj, pikepdf.Dictionary)
            and obj.get("/Type") == "/FontDescriptor"
        ]

        assert fonts
        assert all({"/FontFile2", "/FontFile3"} & set(font.keys()) for font in fonts)


def test_a_long_letter_numbers_its_pages(story: Writing) -> None:
    stories.handled(story)
    story.act(NOOR.actor, a.Propose(words="Nog een alinea.\n\n" * 80))

    text = paper_text(printed(story.letter("proposal")))

    assert re.search(r"Bladzijde 1 / [2-9]", text)


@pytest.mark.parametrize("words", ["Ik ben boos 😡.", "ภาษาไทย", "a" * 40_000])
def test_what_the_standards_refuse_is_printed_without_them(
    story: Writing, words: str
) -> None:
    stories.handled(story)
    story.act(NOOR.actor, a.Propose(words=f"Excuses. {words}"))

    assert "Excuses." in paper_text(printed(story.letter("proposal")))


def test_a_mistake_inside_the_printer_ends_nothing_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As tens of thousands of accents on one letter make: it is no Exception."""
    panic = type("PanicException", (BaseException,), {"__module__": "pyo3_runtime"})

    class Broken:
        def compile(self, **_asked: object) -> bytes:
            raise panic

    monkeypatch.setattr(pdf, "_compiler", lambda _template: Broken())

    with pytest.raises(pdf.NoPaper):
        pdf.render(json.dumps({"lang": "nl"}))


def test_what_cannot_be_printed_fails_without_a_word_of_it() -> None:
    with pytest.raises(pdf.NoPaper) as failed:
        pdf.render('{"body": [{"is": "quote"}], "lang": "geheim woord"}')

    assert "geheim" not in str(failed.value)
    assert pdf.render(json.dumps({"lang": "nl"})).startswith(b"%PDF")
