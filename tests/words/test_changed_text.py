"""What changed in a published text is told by the name of its sentence."""

from __future__ import annotations

import pytest

from gehoord.desk.procedure_chapters import chapters
from gehoord.procedure.differences import differences
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.words.differences import sentence
from tests.shipped import CALENDARS, PATTERNS


def version(*sentences: str) -> Procedure:
    text = "\n".join(
        (
            'format = 1\nid = "mine"\nversion = "1"\nextends = "crkbo"\nregimes = []',
            'name = { nl = "Klachten", en = "Complaints" }\nlanguage = ["nl", "en"]',
            'organisation = "Advies Voorbeeld"\naddress = "klachten@voorbeeld.example"',
            "[text]",
            '"zin 1" = "Wij luisteren."',
            *sentences,
        )
    )
    return read(text, CALENDARS, PATTERNS)


def told(old: Procedure, new: Procedure, lang: str = "nl") -> list[str]:
    return [sentence(each, lang, new, old) for each in differences(old, new)]


@pytest.mark.parametrize(
    ("before", "after", "lang", "said"),
    [
        (
            '"zin 5" = "4 weeks"',
            '"zin 5" = "Binnen vier weken."',
            "nl",
            "“zin 5” van de tekst: “4 weeks” → “Binnen vier weken.”.",
        ),
        (
            '"Procedure, step 1" = "Bel ons."',
            '"Procedure, step 1" = "always"',
            "nl",
            "“Procedure, stap 1” van de tekst: “Bel ons.” → “always”.",
        ),
        (
            '"zin 5" = { nl = "Bel.", en = "Call." }',
            '"zin 5" = { nl = "Bel.", en = "Ring." }',
            "en",
            "“sentence 5” of the text, in English: “Call.” → “Ring.”.",
        ),
        (
            '"zin 5" = "Bel ons."',
            '"zin 5" = { nl = "Bel ons.", en = "Call us." }',
            "nl",
            "“zin 5” van de tekst, in het Engels: niet gezegd → “Call us.”.",
        ),
        ("", '"zin 5" = "Bel ons."', "nl", "“zin 5” van de tekst is nieuw."),
        ('"zin 5" = "Bel ons."', "", "nl", "“zin 5” van de tekst vervalt."),
        (
            '"source" = "is"',
            '"source" = "was"',
            "nl",
            "“source” van de tekst: “is” → “was”.",
        ),
    ],
)
def test_a_changed_sentence_is_told_by_its_name(
    before: str, after: str, lang: str, said: str
) -> None:
    assert told(version(before), version(after), lang) == [said]


def test_the_changes_of_a_text_stand_under_a_heading_of_their_own() -> None:
    (chapter,) = chapters(version(), version('"zin 2" = "Bel ons."'), "nl")

    assert chapter.title == "Uw gepubliceerde tekst"
    assert chapter.said == ("“zin 2” van de tekst is nieuw.",)
