"""The public page as a command writes it: four ways, two languages, one file."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from gehoord.__main__ import main
from gehoord.console.explain import FORMATS
from gehoord.console.procedure_file import calendars, patterns, text_of
from gehoord.procedure.differences import differences
from gehoord.procedure.reading import read

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("form", sorted(FORMATS))
def test_a_shipped_procedure_is_explained_without_an_installation(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    form: str,
    language: str,
) -> None:
    monkeypatch.setenv("GEHOORD_HOME", str(tmp_path / "nothing"))

    options = ["--format", form, "--language", language]
    status = main(["explain", "kleuterrevolutie", *options])

    said = capsys.readouterr().out
    week = {"nl": "één week", "en": "one week"}[language]
    assert status == 0
    assert week in said
    assert not (tmp_path / "nothing").exists()


def test_a_file_over_a_pattern_is_shown_in_full(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", "crkbo", "--format", "toml"]) == 0

    full = capsys.readouterr().out
    crkbo, small = (
        read(each, calendars(), patterns()) for each in (full, text_of("crkbo"))
    )
    assert "extends" not in tomllib.loads(full)
    assert differences(crkbo, small) == ()


def test_the_drawing_is_named_described_and_without_style_or_colour(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", "kleuterrevolutie", "--format", "svg"]) == 0

    root = ET.fromstring(capsys.readouterr().out)  # noqa: S314 - our own drawing
    assert root.attrib["role"] == "img"
    # On a page that begins at the right its words would stand beside the drawing.
    assert root.attrib["direction"] == "ltr"
    assert root.attrib["aria-labelledby"] == root[0].attrib["id"]
    assert root.attrib["aria-describedby"] == root[1].attrib["id"]
    assert root[0].tag == f"{SVG}title"
    assert "Binnen" not in (root[0].text or "")
    assert "binnen één week" in (root[1].text or "")
    paints = {each.get(way) for each in root.iter() for way in ("fill", "stroke")}
    assert paints == {None, "none", "currentColor"}
    assert [each for each in root.iter() if "style" in each.attrib] == []


def test_the_drawing_fits_a_narrow_telephone(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", "wkkgz", "--format", "svg", "--language", "en"]) == 0

    root = ET.fromstring(capsys.readouterr().out)  # noqa: S314 - our own drawing
    assert float(root.attrib["width"]) <= 360
    for each in root.iter(f"{SVG}text"):
        # The widest letters of common fonts take 0.62 of their size.
        wide = len(each.text or "") * float(each.attrib["font-size"]) * 0.62
        assert float(each.attrib["x"]) + wide <= 345, each.text


def test_the_file_of_html_needs_nothing_else(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", "kleuterrevolutie", "--format", "html"]) == 0

    said = capsys.readouterr().out
    assert said.startswith("<!doctype html>")
    assert '<html lang="nl">' in said
    assert not re.search(r"<script|<link|src=|url\(", said)
    assert said.count("<h1>") == 1


def test_words_of_a_file_never_become_tags_or_marks(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    main(["explain", "kleuterrevolutie", "--format", "text"])
    shipped = Path("src/gehoord/procedures/kleuterrevolutie.toml").read_text()
    odd = shipped.replace("Sanne Maas-van Kaathoven", "<b>*Sanne* & zoon</b>")
    (tmp_path / "odd.toml").write_text(odd)
    capsys.readouterr()

    said = {}
    for form in ("html", "svg", "markdown"):
        assert main(["explain", str(tmp_path / "odd.toml"), "--format", form]) == 0
        said[form] = capsys.readouterr().out

    assert "<b>" not in said["html"]
    assert "<b>" not in said["svg"]
    assert "&lt;b&gt;*Sanne* &amp; zoon" in said["html"]
    assert r"\<b\>\*Sanne\*" in said["markdown"]


def test_what_is_no_procedure_is_said_with_where_to_look(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "no.toml").write_text("format = 1\n")

    status = main(["explain", str(tmp_path / "no.toml")])

    said = capsys.readouterr()
    assert status == 2
    assert said.out == ""
    assert "gehoord check" in said.err


def test_no_page_is_made_up_in_a_language_that_the_file_does_not_speak(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "english.toml"
    file.write_text(
        'format = 1\nextends = "uk-council-code"\nid = "x"\nversion = "1"\n'
        'name = { en = "Complaints" }\nlanguage = ["en"]\norganisation = "X"\n'
        'address = "x@example.org"\n',
        encoding="utf-8",
    )

    dutch = main(["explain", str(file), "--language", "nl"])
    refused = capsys.readouterr()
    english = main(["explain", str(file), "--language", "en"])

    assert (dutch, english) == (2, 0)
    assert refused.out == ""
    assert "not written in nl, only in en" in refused.err
    assert "Complaints" in capsys.readouterr().out
