"""
A table of words and days as a file for a spreadsheet: CSV, XLSX or ODS.

What somebody wrote is text. The XLSX and ODS that are made here have no element
that could hold a formula; in CSV what a spreadsheet would take for one gets an
apostrophe in front, also behind a sign that it may take for the comma.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import zip_longest
from types import MappingProxyType
from typing import Final
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

Cell = str | date
Row = Sequence[Cell]

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
# Excel parts at semicolons in Dutch, whatever is quoted at commas; and quotes that
# stand behind one are then taken off.
_INNER: Final = re.compile(r"""([;|\t\r\n][ "]*)(?=[=+\-@＝＋－＠])""")
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the files say nothing about when
# What XML 1.0 cannot hold; a sender may have typed it.
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST: Final = 32_000  # characters that a cell of a spreadsheet holds
_DAY_ZERO: Final = date(1899, 12, 30)  # from which spreadsheets count days,
_EVERYWHERE: Final = date(1900, 3, 1)  # all alike from here on
_NARROW, _WIDE, _SLACK = 10, 40, 2  # characters of a column: a day fits
_MM_OF_ONE: Final = 2.2  # of a character, in the letter that ODS is shown in


def as_csv(rows: Iterable[Row]) -> bytes:
    """Return the table as CSV (RFC 4180), marked as UTF-8 so that Excel reads it so."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_harmless(cell) for cell in row])
    return b"\xef\xbb\xbf" + written.getvalue().encode("utf-8", "replace")


def _harmless(cell: Cell) -> str:
    if isinstance(cell, date):
        return cell.isoformat()
    looks = cell.lstrip(' \n"')
    inner = _INNER.sub(r"\1'", cell)
    return f"'{inner}" if looks.startswith(_FORMULA) else inner


def _widths(rows: Iterable[Row]) -> Iterator[int]:
    """Yield how wide each column is, in characters: its longest cell, within bounds."""
    for column in zip_longest(*rows, fillvalue=""):
        # A day is shown in ten characters; the day of a list has no more.
        longest = max(len(each) if isinstance(each, str) else 0 for each in column)
        yield min(max(longest, _NARROW), _WIDE) + _SLACK


def as_xlsx(rows: Iterable[Row]) -> bytes:
    """
    Return the table as an Office Open XML workbook (ECMA-376) of one sheet.

    Its headings stay in sight, and a day is one that can be sorted and counted with.
    """
    table = list(rows)
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
        for at, width in enumerate(_widths(table), start=1)
    )
    lines = "".join(
        f"<row>{''.join(_xlsx_cell(cell) for cell in row)}</row>" for row in table
    )
    sheet = (
        f'<worksheet xmlns="{_SHEET}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        f"</sheetView></sheetViews><cols>{columns}</cols>"
        f"<sheetData>{lines}</sheetData></worksheet>"
    )
    return _zipped({**_XLSX, "xl/worksheets/sheet1.xml": sheet})


def _xlsx_cell(cell: Cell) -> str:
    if isinstance(cell, date):
        if cell >= _EVERYWHERE:
            return f'<c s="1"><v>{(cell - _DAY_ZERO).days}</v></c>'
        cell = cell.isoformat()
    return f'<c t="inlineStr"><is><t xml:space="preserve">{_xml(cell)}</t></is></c>'


def as_ods(rows: Iterable[Row]) -> bytes:
    """
    Return the table as an OpenDocument spreadsheet (ISO/IEC 26300) of one sheet.

    A day in it is one that can be sorted and counted with.
    """
    table = list(rows)
    widths = tuple(_widths(table))
    styles = "".join(
        f'<style:style style:name="w{width}" style:family="table-column">'
        "<style:table-column-properties style:column-width="
        f'"{width * _MM_OF_ONE:.1f}mm"/></style:style>'
        for width in sorted(set(widths))
    )
    columns = "".join(
        f'<table:table-column table:style-name="w{width}"/>' for width in widths
    )
    lines = "".join(
        f"<table:table-row>{''.join(_ods_cell(cell) for cell in row)}</table:table-row>"
        for row in table
    )
    content = (
        f'<office:document-content xmlns:office="{_ODF}:office:1.0" '
        f'xmlns:table="{_ODF}:table:1.0" xmlns:text="{_ODF}:text:1.0" '
        f'xmlns:style="{_ODF}:style:1.0" xmlns:number="{_ODF}:datastyle:1.0" '
        f'office:version="1.3"><office:automatic-styles>{_ODS_DAY}{styles}'
        "</office:automatic-styles><office:body><office:spreadsheet>"
        f'<table:table table:name="1">{columns}{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return _zipped({**_ODS, "content.xml": content}, first=("mimetype", _ODS_TYPE))


def _ods_cell(cell: Cell) -> str:
    if isinstance(cell, date):
        day = cell.isoformat()
        return (
            '<table:table-cell table:style-name="day" office:value-type="date" '
            f'office:date-value="{day}"><text:p>{day}</text:p></table:table-cell>'
        )
    said = "".join(f"<text:p>{_xml(line)}</text:p>" for line in cell.split("\n"))
    return f'<table:table-cell office:value-type="string">{said}</table:table-cell>'


def _xml(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text[:_LONGEST]))


def _zipped(parts: Mapping[str, str], first: tuple[str, str] | None = None) -> bytes:
    """Return a package; `first` lies in front, as it is, for who looks at the type."""
    packed = io.BytesIO()
    with ZipFile(packed, "w") as package:
        if first is not None:
            package.writestr(_named(first[0], ZIP_STORED), first[1])
        for name, content in parts.items():
            package.writestr(_named(name, ZIP_DEFLATED), _DECLARED + content)
    return packed.getvalue()


def _named(name: str, how: int) -> ZipInfo:
    info = ZipInfo(name, _EPOCH)
    info.compress_type = how
    return info


_DECLARED: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEET: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PLAIN: Final = 'fontId="0" fillId="0" borderId="0"'
_XLSX: Final[Mapping[str, str]] = MappingProxyType(
    {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/xl/workbook.xml" '
            f'ContentType="{_KIND}.sheet.main+xml"/>'
            '<Override PartName="/xl/worksheets/sheet1.xml" '
            f'ContentType="{_KIND}.worksheet+xml"/>'
            '<Override PartName="/xl/styles.xml" '
            f'ContentType="{_KIND}.styles+xml"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="r2" Type="{_OFFICE}/styles" Target="styles.xml"/>'
            "</Relationships>"
        ),
        "xl/styles.xml": (
            f'<styleSheet xmlns="{_SHEET}"><fonts count="1"><font><sz val="11"/>'
            '<name val="Calibri"/></font></fonts>'
            '<fills count="2"><fill><patternFill patternType="none"/></fill>'
            '<fill><patternFill patternType="gray125"/></fill></fills>'
            '<borders count="1"><border/></borders>'
            f'<cellStyleXfs count="1"><xf numFmtId="0" {_PLAIN}/></cellStyleXfs>'
            f'<cellXfs count="2"><xf numFmtId="0" {_PLAIN} xfId="0"/>'
            # 14 is a day as whoever opens it writes days.
            f'<xf numFmtId="14" {_PLAIN} xfId="0" applyNumberFormat="1"/></cellXfs>'
            '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>'
            "</cellStyles></styleSheet>"
        ),
    }
)
_ODF: Final = "urn:oasis:names:tc:opendocument:xmlns"
_ODS_TYPE: Final = "application/vnd.oasis.opendocument.spreadsheet"
_ODS_DAY: Final = (
    '<number:date-style style:name="iso"><number:year number:style="long"/>'
    "<number:text>-</number:text>"
    '<number:month number:style="long"/><number:text>-</number:text>'
    '<number:day number:style="long"/></number:date-style>'
    '<style:style style:name="day" style:family="table-cell" '
    'style:data-style-name="iso"/>'
)
_ODS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "META-INF/manifest.xml": (
            f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0" '
            'manifest:version="1.3">'
            f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" '
            f'manifest:media-type="{_ODS_TYPE}"/>'
            '<manifest:file-entry manifest:full-path="content.xml" '
            'manifest:media-type="text/xml"/></manifest:manifest>'
        )
    }
)

WRITERS: Final[Mapping[str, tuple[str, Callable[[Iterable[Row]], bytes]]]] = (
    MappingProxyType(
        {
            "csv": ("text/csv; charset=utf-8", as_csv),
            "xlsx": (f"{_KIND}.sheet", as_xlsx),
            "ods": (_ODS_TYPE, as_ods),
        }
    )
)
"""By the end of the file's name: its media type, and what writes it."""
