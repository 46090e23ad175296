"""What a catalogue holds, and what keeps one from being served."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from gehoord.languages import catalogue, checking, entries
from gehoord.languages.entries import Entry, NotConstant
from tests.further import write

EVERY: Final = entries.every()


@pytest.mark.parametrize(
    ("english", "said_so", "why"),
    [
        ("Received {day}", "", "it is not translated."),
        ("Received {day}", "Empfangen", "{day} is lost."),
        ("Received {day}", "{day} {tag}", "{tag} is unknown."),
        ("Received {day}", "{day} }", "it cannot be filled in"),
        ("By %(day)s", "Bis", "%(day)s is lost."),
        ("By %(day)s", "Bis %(day)s 5 %", "it cannot be filled in"),
        ("The proposal", "Der <b>Vorschlag", "its marks, such as <b>"),
        ("The proposal", 'Der "Vorschlag"', "Write “ and ”."),
        ("The proposal", " Der Vorschlag", "it does not begin and end with blanks"),
        ("The proposal", "V" * 35, "is too long for a telephone"),
        ("small letters", "Kleinbuchstaben", "it is none of: small letters; as it is."),
        ("we have your message", "Betreff: {{organisation}}\n", "“Subject:”"),
        ("we have your message", "Subject: x\n", "{{reference}} is lost."),
        ("we have your message", "Subject: x {{#link}}\n", "{{#link}} is not closed."),
    ],
)
def test_what_is_lost_is_named_with_its_line(
    tmp_path: Path, english: str, said_so: str, why: str
) -> None:
    like = [x for x in EVERY if english in x.english.partition("\n")[0]]
    entry = next((x for x in like if x.english == english), like[0])
    made = catalogue.drawn_up("de", [entry], None)
    (message,) = [each for each in made if each.id]
    message.string = said_so
    write(made, tmp_path / "de.po")

    found = list(checking.faults(catalogue.read(tmp_path / "de.po"), [entry]))

    lines = (tmp_path / "de.po").read_text().splitlines()
    assert [each for each in found if why in each.wrong]
    begins = next(i for i, x in enumerate(lines, 1) if i > 20 and x.startswith("msgid"))
    assert {each.line for each in found} == {begins}


@pytest.mark.parametrize(
    ("code", "forms", "wrong"),
    [
        ("fr", ("une semaine", "{number} semaines"), []),
        ("ja", ("{number}週間",), []),
        ("ja", ("一週間",), ["form 0: {number} is lost."]),
        # Of 21 and 31 the first form is said too.
        ("uk", ("тиждень", "{number} тижні", "{number} тижнів"), ["form 0: {number}"]),
        ("uk", ("{number} тиждень", "{number} тижні", "{number} тижнів"), []),
        ("uk", ("{number} тиждень", "{number} тижні"), ["it is not translated."]),
        # Two weeks are one word, with the number in it.
        ("ar", ("{number}", "أسبوع", "أسبوعان", *["{number} أسبوعا"] * 3), []),
        (
            "ar",
            ("{number}", "أسبوع", "أسبوعان", *["أسابيع"] * 3),
            ["form 3", "form 4", "form 5"],
        ),
    ],
)
def test_a_form_that_is_said_of_several_numbers_says_which(
    tmp_path: Path, code: str, forms: tuple[str, ...], wrong: list[str]
) -> None:
    entry = Entry("one week", "één week", more="{number} weeks", dutch_more="{number}")
    made = catalogue.drawn_up(code, [entry], None)
    made["one week"].string = forms
    write(made, tmp_path / "x.po")

    found = list(checking.faults(catalogue.read(tmp_path / "x.po"), [entry]))

    assert len(found) == len(wrong)
    assert all(why in each.wrong for each, why in zip(found, wrong, strict=True))


def test_an_older_catalogue_keeps_what_holds_and_doubts_what_was_reworded() -> None:
    few = [each for each in EVERY if each.places[0] == "counter"]
    older = catalogue.drawn_up("de", few, None)
    for each in older:
        if each.id and not isinstance(each.id, tuple):
            each.string = f"DE {each.id}"
    reworded = Entry("The proposals now", "De voorstellen nu")
    left = [each for each in few if each.english != "The proposal"]

    made = catalogue.drawn_up("de", [*left, reworded], older)

    assert made["Added so far"].string == "DE Added so far"
    assert not made["Added so far"].fuzzy
    assert made["The proposals now"].string == "DE The proposal"
    assert made["The proposals now"].fuzzy
    assert "The proposal" not in made


@pytest.mark.parametrize(
    "code",
    ['Both("a", name)', 'Both("a", f"{b}")', 'Both(nl="a", en="b")', "Numbered(a, b)"],
)
def test_a_text_that_is_put_together_is_refused(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.py").write_text(f"from gehoord.words.both import Both\n{code}\n")
    monkeypatch.setattr(entries, "SOURCE", tmp_path)

    with pytest.raises(NotConstant, match=r"x\.py"):
        list(entries.of_code())


def test_every_text_is_in_the_catalogue_once_with_its_dutch_and_its_place() -> None:
    every = EVERY

    keys = [each.key for each in every]
    assert len(keys) == len(set(keys))
    assert [each for each in every if not (each.dutch and each.places)] == []
    assert {"letter receipt", "letter parts/foot"} <= {each.context for each in every}
