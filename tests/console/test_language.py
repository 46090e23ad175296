"""A further language is one catalogue: drawn up, checked, added, and served whole."""

from __future__ import annotations

import re
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from django.core import validators
from django.utils import translation
from django.utils.translation import gettext

from gehoord.console import incomplete, language_options
from gehoord.languages import catalogue, entries, place, said, spoken, whole
from gehoord.languages.entries import Entry
from gehoord.procedure.lengths import Length, Unit
from gehoord.words.both import Both
from gehoord.words.fields import OF_A_FIELD, SIZES
from gehoord.words.inside import inside
from gehoord.words.lengths import in_words
from tests.accented import accented
from tests.further import command, drawn_up, languages_in, translate, write

PLURALS: Final = 3
EVERY: Final = entries.every()


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Give an empty folder of further languages."""
    with languages_in(tmp_path / "languages"):
        yield tmp_path / "languages"


@pytest.fixture(scope="module")
def german(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a catalogue that was translated; nobody may change it."""
    path = drawn_up("de", tmp_path_factory.mktemp("german") / "de.po")
    translate(path)
    return path


@pytest.fixture
def added(folder: Path, german: Path) -> Path:
    """Give the folder of languages with German in it."""
    assert command("language", "add", str(german))[0] == 0
    return folder


def test_a_language_is_added_with_its_catalogue_and_served(
    folder: Path, german: Path
) -> None:
    before = spoken.languages()

    checked = command("language", "check", str(german))
    added = command("language", "add", str(german))
    listed = command("language")
    removed = command("language", "remove", "de")

    assert before == ("nl", "en")
    assert checked[:2] == (0, "Nothing is missing and nothing is lost.\n")
    assert (added[0], removed[0]) == (0, 0)
    assert listed[:2] == (0, "nl  Nederlands\nen  English\nde  Frysk\n")
    assert "serve" in added[1]
    assert spoken.languages() == before
    assert [*folder.iterdir()] == []


def test_a_language_with_three_plural_forms_says_each(
    folder: Path, tmp_path: Path
) -> None:
    path = drawn_up("pl", tmp_path / "pl.po")
    translate(path, forms=PLURALS)
    weeks = ("één tydzień", "{number} tygodnie", "{number} tygodni")
    made = catalogue.read(path)
    made["one week"].string = weeks
    write(made, path)

    status, told, _ = command("language", "add", str(path))

    assert (status, [*place.compiled()]) == (0, ["pl"]), told
    assert [in_words(Length(n, Unit.WEEKS), "pl") for n in (1, 3, 5, 22, 25)] == [
        "één tydzień",
        f"{accented('three')} tygodnie",
        f"{accented('five')} tygodni",
        "22 tygodnie",
        "25 tygodni",
    ]
    assert folder.is_dir()


def test_an_incomplete_catalogue_is_refused_with_each_entry_and_its_line(
    folder: Path, german: Path, tmp_path: Path
) -> None:
    made, path = catalogue.read(german), tmp_path / "de.po"
    made.delete("The proposal")
    made["Added so far"].flags.add("fuzzy")
    write(made, path)

    checked = command("language", "check", str(path))
    status, told, _ = command("language", "add", str(path))

    assert (checked[0], status) == (1, 1)
    assert "“The proposal”: it is not in the catalogue." in told
    assert re.search(r"line \d+: “Added so far”: it is marked fuzzy", told)
    assert told.endswith("Nothing was added.\n")
    assert not folder.exists()


def test_what_has_no_rule_for_plurals_that_can_be_used_is_refused(
    folder: Path, german: Path, tmp_path: Path
) -> None:
    path = tmp_path / "de.po"
    text = german.read_text().replace("plural=(n != 1)", "plural=(n ? import)")
    path.write_text(text)

    status, told, _ = command("language", "check", str(path))

    assert status == 1
    assert "rule for plurals" in told
    assert not folder.exists()


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("extract", "nl"), "comes with Gehoord"),
        (("extract", "qq"), "the code of no language"),
        (("extract",), "Say which language"),
        (("check", "away.po"), "away.po"),
        (("extract", "../.."), "the code of no language"),
        (("extract", "es-419"), "the code of no language"),
        (("remove", "de"), "was not added here"),
    ],
)
def test_what_cannot_be_done_says_so(
    folder: Path, asked: tuple[str, ...], told: str
) -> None:
    status, out, wrong = command("language", *asked)

    assert (status, out) == (2, "")
    assert told in wrong
    assert not folder.exists()


@pytest.mark.parametrize("asked", ["..", ".", "../keys", "de/LC_MESSAGES"])
def test_no_folder_is_removed_but_that_of_a_language(added: Path, asked: str) -> None:
    beside = added.parent / "keys"
    beside.mkdir()

    status, _, wrong = command("language", "remove", asked)

    assert status == 2
    assert "the code of no language" in wrong
    assert (added / "de" / place.COMPILED).is_file()
    assert beside.is_dir()


@pytest.mark.usefixtures("added")
def test_after_an_upgrade_an_incomplete_language_is_not_served_and_is_told_of(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    served = spoken.languages()
    new = (*EVERY, Entry("Newly said.", "Nieuw gezegd."))

    monkeypatch.setattr(entries, "every", lambda: new)
    monkeypatch.setattr(whole, "_fingerprint", lambda _path: "a newer version")
    spoken.forget()
    ((trouble, way_out),) = incomplete.troubles()

    assert served == ("nl", "en", "de")
    assert spoken.languages() == ("nl", "en")
    assert spoken.served("de", "en") == "en"
    assert "The language de is not served: its catalogue lacks 1 text" in trouble
    assert "gehoord language extract de" in way_out
    assert command("language")[0] == 1


@pytest.mark.usefixtures("added")
def test_whether_a_catalogue_is_whole_is_looked_through_once_a_version(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[Path] = []

    def look(path: Path) -> int:
        looked.append(path)
        return 0

    monkeypatch.setattr(whole, "_looked_through", look)

    spoken.forget()
    again = spoken.languages()
    path = place.compiled()["de"]
    path.write_bytes(b"no catalogue")
    spoken.forget()
    anew = spoken.languages()

    assert again == anew == ("nl", "en", "de")
    assert looked == [path]


@pytest.mark.usefixtures("added")
def test_a_catalogue_that_cannot_be_read_lacks_everything() -> None:
    place.compiled()["de"].write_bytes(b"no catalogue")
    spoken.forget()

    assert spoken.incomplete() == {"de": len(EVERY)}
    assert spoken.languages() == ("nl", "en")


def test_the_same_english_with_other_dutch_is_told_apart(
    folder: Path, german: Path, tmp_path: Path
) -> None:
    made, path = catalogue.read(german), tmp_path / "de.po"
    for dutch, other in (("Uitleg", "Erläuterung"), ("Toelichting", "Begründung")):
        message = made.get("Explanation", dutch)
        assert message is not None
        message.string = other
    write(made, path)
    command("language", "add", str(path))

    texts = (Both("Uitleg", "Explanation"), Both("Toelichting", "Explanation"))

    assert [each["de"] for each in texts] == ["Erläuterung", "Begründung"]
    assert folder.is_dir()


def test_a_label_within_a_sentence_keeps_its_capital_where_the_language_does_so(
    folder: Path, german: Path, tmp_path: Path
) -> None:
    made, path = catalogue.read(german), tmp_path / "de.po"
    (how,) = [each for each in made if "one of: " in (each.context or "")]
    how.string = "as it is"
    write(made, path)
    command("language", "add", str(path))

    assert inside("Voor de rechter", "nl") == "voor de rechter"
    assert inside("Vor Gericht", "de") == "Vor Gericht"
    assert folder.is_dir()


def test_the_commands_of_the_how_to_are_those_that_there_are() -> None:
    text = (place.SOURCE.parents[1] / "docs/how-to/add-a-language.md").read_text()
    parser = ArgumentParser(exit_on_error=False)
    language_options.arguments(parser)

    typed = re.findall(r"^ *gehoord language ([^>\n]+)", text, flags=re.MULTILINE)
    asked = [parser.parse_args(each.split()) for each in typed]

    assert {each.what for each in asked} == {"extract", "check", "add", "remove"}
    assert {each.of for each in asked} == {"de", "de.po"}


def test_a_text_never_falls_back_to_another_language(folder: Path) -> None:
    text = Both("nergens gezegd", "said nowhere")

    assert (text["nl"], text["en"]) == ("nergens gezegd", "said nowhere")
    with pytest.raises(said.Lacking):
        text["de"]
    assert not folder.exists()


def test_what_django_says_of_a_field_is_in_the_catalogue_as_django_says_it() -> None:
    with translation.override("nl"):
        dutch = [gettext(each.en) for each in (*OF_A_FIELD, *SIZES)]

    assert dutch == [each.nl for each in (*OF_A_FIELD, *SIZES)]
    assert str(validators.EmailValidator.message) in {each.nl for each in OF_A_FIELD}
