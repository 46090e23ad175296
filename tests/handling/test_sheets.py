"""A table leaves as text and never as a formula, in three kinds of file."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from gehoord.handling.sheets import WRITERS, Row, as_csv, as_ods, as_xlsx

ROWS = [
    ["Naam", "Onderwerp"],
    ["=HYPERLINK(1)", "+31 6"],
    ["-2", "@som"],
    ["Twee\nregels", 'Aanhaling " & <b>'],
    ["\ud800 \x00 \x0b", "😀 é"],
    ["", "x" * 40_000],
]
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
WORDS = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def opened(content: bytes, name: str) -> ET.Element:
    with ZipFile(io.BytesIO(content)) as package:
        assert package.testzip() is None
        return ET.fromstring(package.read(name))  # noqa: S314 - our own


def in_xlsx(content: bytes) -> list[list[str]]:
    sheet = opened(content, "xl/worksheets/sheet1.xml")
    assert {cell.get("t") for cell in sheet.iter(f"{SHEET}c")} == {"inlineStr"}
    assert not list(sheet.iter(f"{SHEET}f"))
    return [
        ["".join(cell.itertext()) for cell in row.iter(f"{SHEET}c")]
        for row in sheet.iter(f"{SHEET}row")
    ]


def in_ods(content: bytes) -> list[list[str]]:
    sheet = opened(content, "content.xml")
    cells = list(sheet.iter(f"{TABLE}table-cell"))
    assert {cell.get(f"{OFFICE}value-type") for cell in cells} == {"string"}
    assert not [cell for cell in cells if cell.get(f"{TABLE}formula")]
    return [
        [
            "\n".join("".join(line.itertext()) for line in cell.iter(f"{WORDS}p"))
            for cell in row.iter(f"{TABLE}table-cell")
        ]
        for row in sheet.iter(f"{TABLE}table-row")
    ]


@pytest.mark.parametrize(("write", "read"), [(as_xlsx, in_xlsx), (as_ods, in_ods)])
def test_every_cell_is_text_and_says_what_was_said(
    write: Callable[[list[list[str]]], bytes],
    read: Callable[[bytes], list[list[str]]],
) -> None:
    found = read(write(ROWS))

    assert found[:4] == ROWS[:4]
    assert found[4] == ["\ufffd \ufffd \ufffd", "😀 é"]
    assert len(found[5][1]) == 32_000


def test_a_day_is_a_day_that_can_be_counted_with() -> None:
    day = date(2026, 11, 23)
    rows: list[Row] = [["Ontvangen", "Gesloten"], [day, ""]]

    in_xlsx_it_is = opened(as_xlsx(rows), "xl/worksheets/sheet1.xml")
    how_shown = opened(as_xlsx(rows), "xl/styles.xml")
    in_ods_it_is = opened(as_ods(rows), "content.xml")
    (cell,) = [each for each in in_xlsx_it_is.iter(f"{SHEET}c") if not each.get("t")]
    days = [each.get(f"{OFFICE}date-value") for each in in_ods_it_is.iter()]
    formats = [each.get("numFmtId") for each in how_shown.find(f"{SHEET}cellXfs") or ()]

    # ECMA-376, 18.17.4.1: the 30th of December 1899 is day nought.
    assert date(1899, 12, 30) + timedelta(int("".join(cell.itertext()))) == day
    assert formats[int(cell.get("s", ""))] == "14"
    assert [each for each in days if each] == ["2026-11-23"]
    assert as_csv(rows).decode("utf-8-sig").splitlines()[1] == "2026-11-23,"


def test_a_day_from_before_spreadsheets_agree_on_days_is_written_out() -> None:
    rows: list[Row] = [["Ontvangen"], [date(1850, 1, 2)]]

    assert in_xlsx(as_xlsx(rows)) == [["Ontvangen"], ["1850-01-02"]]


def test_a_column_is_as_wide_as_what_is_in_it_within_bounds() -> None:
    rows: list[Row] = [
        ["a", "b", "c"],
        ["kort", date(2026, 11, 23), "x" * 500],
        ["laatste rij"],
    ]

    sheet = opened(as_xlsx(rows), "xl/worksheets/sheet1.xml")
    tables = opened(as_ods(rows), "content.xml")

    widths = [each.get("width") for each in sheet.iter(f"{SHEET}col")]
    named = [
        each.get(f"{TABLE}style-name") for each in tables.iter(f"{TABLE}table-column")
    ]
    assert widths == ["13", "12", "42"]
    assert named == ["w13", "w12", "w42"]


def test_in_csv_nothing_begins_like_a_formula() -> None:
    text = as_csv(ROWS).decode("utf-8-sig")

    found = list(csv.reader(io.StringIO(text, newline="")))

    assert found[1] == ["'=HYPERLINK(1)", "'+31 6"]
    assert found[2] == ["'-2", "'@som"]
    assert found[3] == ROWS[3]


@pytest.mark.parametrize("sneaky", [" =1", "\n=1", "\t=1", "\r=1", "＝1", "＋1", "＠1"])
def test_nor_by_way_of_spaces_or_wide_signs(sneaky: str) -> None:
    ((cell,),) = csv.reader(
        io.StringIO(as_csv([[sneaky]]).decode("utf-8-sig"), newline="")
    )

    assert cell.startswith("'")
    assert cell.replace("'", "") == sneaky


@pytest.mark.parametrize("comma", [";", "\t", "|", "\n", "\r"])
@pytest.mark.parametrize("before", ["", " ", '"', ' "'])
def test_nor_where_a_spreadsheet_takes_another_sign_for_the_comma(
    comma: str, before: str
) -> None:
    """Excel set to Dutch parts at semicolons, and reads quotes its own way then."""
    text = as_csv([["26-7K4M-X", f"Mijn vraag{comma}{before}=1+1"]]).decode("utf-8-sig")

    cells = text.replace("\n", comma).replace("\r", comma).split(comma)

    assert not [each for each in cells if each.lstrip(' "').startswith("=")]


def test_a_table_is_otherwise_left_as_it_is() -> None:
    said = "Ik belde 2-3 keer; niemand nam op, a=b | c"

    ((cell,),) = csv.reader(io.StringIO(as_csv([[said]]).decode("utf-8-sig")))

    assert cell == said


def test_the_type_of_an_ods_stands_in_front_as_it_is() -> None:
    content = as_ods(ROWS)

    assert content[30:38] == b"mimetype"
    assert WRITERS["ods"][0].encode() in content[38:90]


def test_the_same_table_makes_the_same_bytes() -> None:
    for _media_type, write in WRITERS.values():
        assert write(ROWS) == write(ROWS)
