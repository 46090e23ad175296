"""A finding at the desk speaks the words of the form, and leads to its question."""

from __future__ import annotations

import re

import pytest

from gehoord.desk.doubting import doubt
from gehoord.desk.words_of_file import WordsOfFile
from gehoord.organisation.versions import checked
from gehoord.procedure.soundness import Unsound
from gehoord.words.findings.finding import Finding
from gehoord.words.findings.told import UNSOUND, sentence
from tests.shipped import FULL

FOUNDING = FULL["kleuterrevolutie"]
_MARKED = re.compile(r"`([^`]*)`")
_OF_THE_FILE = re.compile(r'\w_\w|\w = ["\[]|\[\[|\w-\w+-\w')


def in_form(found: Finding, lang: str) -> str:
    done = found.in_form or found.way_out
    said = f"{found.reason[lang]} {done[lang]}"
    return re.sub(r"(?<!\{)\{\w+\}(?!\})", "", said)


def marks(found: Finding, lang: str) -> list[str]:
    return sorted(_MARKED.findall(in_form(found, lang)))


@pytest.mark.parametrize("code", UNSOUND)
def test_a_word_of_the_file_is_marked_as_such_in_both_languages(code: str) -> None:
    found = UNSOUND[code]

    assert marks(found, "nl") == marks(found, "en")
    for lang in ("nl", "en"):
        assert not _OF_THE_FILE.search(_MARKED.sub("", in_form(found, lang)))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_each_of_these_words_has_a_name_in_the_form(lang: str) -> None:
    words = WordsOfFile(text=FOUNDING, lang=lang)
    every = {each for found in UNSOUND.values() for each in marks(found, lang)}

    filled = {each for each in every if not each.startswith("-")}  # a row's own name

    assert {each for each in filled if "“" not in words.said(each)} == set()


def test_nobody_reads_a_key_where_the_form_asks_a_question() -> None:
    text = FOUNDING
    found = next(x for x in checked(text).warnings if x.code == "owner-answers-alone")

    said = {lang: doubt(found, text, text, lang) for lang in ("nl", "en")}

    assert 'nobody_else = "alarm"' in sentence(found, "nl")
    assert "nobody_else" not in said["nl"].said
    assert "“Als alleen degene over wie het gaat kan antwoorden”" in said["nl"].said
    assert all(each.to == "general/1" for each in said.values())


def test_a_term_is_called_as_the_form_calls_it_and_leads_to_its_own_page() -> None:
    found = Unsound(
        code="no-warning",
        near="name-handler",
        key=("term", "name-handler", "warn"),
    )

    said = doubt(found, FOUNDING, FOUNDING, "nl")

    assert said.to == "term/name-handler"
    assert "name-handler" not in said.said
    assert "`" not in said.said
    assert "“Hoe lang van tevoren u een waarschuwing krijgt”" in said.said


def test_what_no_form_asks_leads_nowhere() -> None:
    found = Unsound(code="closed-odr-link", near="text")

    assert doubt(found, FOUNDING, FOUNDING, "nl").to == ""
