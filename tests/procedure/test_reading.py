"""Reading is total: whatever stands in a file, it is a procedure or what is wrong."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from gehoord.procedure.days import Calendar
from gehoord.procedure.finding import Finding
from gehoord.procedure.lines import lines_of
from gehoord.procedure.reading import Unreadable, in_full, read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.schema import FILE, tables
from gehoord.words.findings.unreadable import unreadable

FOLDER = resources.files("gehoord").joinpath("procedures")
SHIPPED = {
    each.name.removesuffix(".toml"): each.read_text(encoding="utf-8")
    for each in FOLDER.iterdir()
    if each.name.endswith(".toml") and not each.name.startswith("free-days-")
}
FOUNDING = in_full(SHIPPED["kleuterrevolutie"], SHIPPED)
"""The founding procedure with the pattern under it written out."""
NL = Calendar.from_table(
    tomllib.loads(FOLDER.joinpath("free-days-nl.toml").read_text(encoding="utf-8"))
)


def findings(text: str | bytes) -> tuple[Finding, ...]:
    """Return what is wrong with the text; empty when it is a procedure."""
    try:
        read(text, {"nl": NL}, SHIPPED)
    except Unreadable as unreadable:
        return unreadable.findings
    return ()


def changed(before: str, after: str) -> str:
    """Return the founding procedure with one thing written otherwise."""
    assert before in FOUNDING
    return FOUNDING.replace(before, after, 1)


def line_with(text: str, words: str) -> int:
    return next(n for n, line in enumerate(text.split("\n"), 1) if words in line)


FAULTS: dict[str, tuple[str, str, str, str]] = {
    # code: what stands there, what stands there instead, the key, words on its line
    "not-a-length": ('"1 week"', '"1 weak"', "term.name-handler.within", "1 weak"),
    "unknown-word": (
        'strength = "target"',
        'strength = "tarket"',
        "term.propose.strength",
        "tarket",
    ),
    "missing-key": (
        'id = "kleuterrevolutie"\n',
        "",
        "id",
        "",
    ),
    "wrong-type": (
        "satisfaction = true",
        'satisfaction = "yes"',
        "satisfaction",
        "satisfaction =",
    ),
    "cannot-be-open": (
        "satisfaction = true",
        'satisfaction = "unspecified"',
        "satisfaction",
        "satisfaction =",
    ),
    "must-be-said": (
        "[retention]",
        '[incomplete]\nclock = "stands-still"\ncure = "unspecified"\n\n[retention]',
        "incomplete.cure",
        "cure =",
    ),
    "empty": (
        'organisation = "Kleuterrevolutie"',
        'organisation = " "',
        "organisation",
        'organisation = " "',
    ),
    "language-missing": (
        'en = "Complaints procedure Kleuterrevolutie"\n',
        "",
        "name",
        "[name]",
    ),
    "hours-here": (
        'set_aside = "30 days"',
        'set_aside = "30 hours"',
        "retention.set_aside",
        "30 hours",
    ),
    "out-of-range": (
        "attempts_by_person = 1",
        "attempts_by_person = -1",
        "silence.attempts_by_person",
        "attempts_by_person",
    ),
    "unknown-zone": (
        '"Europe/Amsterdam"',
        '"Europe/Amsterdm"',
        "timezone",
        "Amsterdm",
    ),
    "unknown-calendar": (
        'calendar = "nl"',
        'calendar = "be"',
        "calendar",
        '"be"',
    ),
    "unknown-format": ("format = 1", "format = 2", "format", "format"),
    "no-anchor": (
        'within = "unspecified"\nfrom = "admitted"',
        'within = "unspecified"',
        "term.ruling",
        "",
    ),
    "two-anchors": (
        'id = "propose"\n',
        'id = "propose"\nbefore = "ruling"\n',
        "term.propose.before",
        "before =",
    ),
    "hours-are-plain": (
        'within = "1 week"\nfrom = "filed"',
        'within = "48 hours"\nroll = "next-ordinary-day"\nfrom = "filed"',
        "term.name-handler.within",
        "48 hours",
    ),
}


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_is_said_with_its_code_its_key_and_its_line(code: str) -> None:
    before, after, key, words = FAULTS[code]
    text = changed(before, after)

    found = [each for each in findings(text) if each.code == code]

    assert [each.key for each in found] == [key]
    if words:
        assert found[0].line == line_with(text, words)


def test_a_word_that_is_nearly_right_comes_with_the_right_one() -> None:
    text = changed('"handler-changed", "nobody', '"x"]\nended-by = ["admited", "nobody')

    (found,) = [each for each in findings(text) if each.code == "unknown-key"]

    assert found.facts["nearest"] == "ended_by"
    assert found.line == line_with(text, "ended-by")


def test_all_that_is_wrong_is_said_at_once() -> None:
    text = FOUNDING.replace('"window"', '"wish"').replace('"1 year"', '"a year"')

    codes = [each.code for each in findings(text)]

    windows = FOUNDING.count('strength = "window"')
    assert codes.count("unknown-word") == windows
    assert codes.count("not-a-length") == 1


def test_a_key_in_a_line_of_its_own_act_is_found_on_that_line() -> None:
    text = changed('by = ["adviser"]', 'by = ["advisor"]')

    (found,) = findings(text)

    assert (found.key, found.line) == (
        "acts.answer-as-adviser.by",
        line_with(text, '"advisor"'),
    )


def test_a_value_over_several_lines_is_found_on_the_line_that_holds_it() -> None:
    text = changed(
        'welcome = ["complaint", "compliment", "suggestion", "tip"]',
        'welcome = [\n  "complaint",\n  "complimnt",\n]',
    )

    (found,) = findings(text)

    assert found.line == line_with(text, "complimnt")


# -- extends -------------------------------------------------------------------------

SHORT = """
format = 1
id = "mine"
version = "1"
extends = "kleuterrevolutie"
organisation = "Advies Voorbeeld"
address = "klachten@example.org"
remove = ["term.ruling", "acts.propose-referral", "notices.referral-proposed"]

[retention]
length = "2 years"

[[term]]
id = "name-handler"
within = "5 working days"
"""


def read_short(text: str) -> Procedure:
    return read(text, {"nl": NL}, SHIPPED)


def test_a_file_over_a_pattern_says_what_the_pattern_says_but_for_its_own() -> None:
    mine, base = read_short(SHORT), read_short(FOUNDING)

    assert mine.organisation == "Advies Voorbeeld"
    assert str(mine.retention.length) == "2 years"
    assert mine.retention.set_aside == base.retention.set_aside
    term, under = mine.term("name-handler"), base.term("name-handler")
    assert term
    assert under
    assert str(term.length) == "5 working days"
    assert (term.kept_by, term.fallback) == (under.kept_by, under.fallback)
    assert mine.term("ruling") is None
    assert set(base.acts) - set(mine.acts) == {"propose-referral"}


def test_a_row_meant_for_the_pattern_is_told_what_the_pattern_has() -> None:
    misnamed = SHORT.replace('id = "name-handler"', 'id = "name-the-handler"')

    missing = [each for each in findings(misnamed) if each.code == "missing-key"]

    assert {each.key for each in missing} >= {"term.name-the-handler.strength"}
    for each in missing:
        assert "name-handler" in unreadable(each, "en")
        assert "answer-proposal" in unreadable(each, "nl")


def test_a_row_of_a_file_without_a_pattern_has_nothing_to_be_laid_over() -> None:
    (missing,) = findings(changed('strength = "target"\n', ""))

    assert "others" not in missing.facts


def test_the_result_in_full_reads_as_the_same_procedure_without_the_pattern() -> None:
    whole = in_full(SHORT, SHIPPED)

    assert read(whole, {"nl": NL}) == read_short(SHORT)
    assert "extends" not in whole


def test_a_file_without_a_pattern_stays_as_it_was_written() -> None:
    assert in_full(FOUNDING, SHIPPED) == FOUNDING


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('extends = "kleuterrevolutei"', "unknown-pattern"),
        ("extends = 3", "wrong-type"),
        ('extends = "kleuterrevolutie"\nremove = [3]', "removes-nothing"),
    ],
)
def test_a_pattern_that_cannot_be_laid_under_it_is_said(line: str, code: str) -> None:
    (found,) = findings(f'id = "mine"\n{line}\n')

    assert found.code == code
    assert found.line is not None


def test_a_pattern_that_builds_on_itself_is_said() -> None:
    ring = {"a": 'extends = "b"', "b": 'extends = "a"'}

    with pytest.raises(Unreadable) as raised:
        read('extends = "a"', {"nl": NL}, ring)

    assert [each.code for each in raised.value.findings] == ["circular-pattern"]


def test_what_is_wrong_in_the_pattern_is_said_to_stand_there() -> None:
    broken = {"base": changed('"1 week"', '"1 weak"')}

    with pytest.raises(Unreadable) as raised:
        read('id = "mine"\nextends = "base"\n', {"nl": NL}, broken)

    (found,) = raised.value.findings
    assert (found.base, found.line) == ("base", line_with(broken["base"], "1 weak"))


# -- whatever it is --------------------------------------------------------------------

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
WHATEVER = st.recursive(
    st.none().map(lambda _: "")
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.dates()
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)


@UNHURRIED
@given(st.binary(max_size=200) | st.text(max_size=200))
@example(b"\xff")
@example("[" * 5000)
@example("a = " + "[" * 5000)
@example("a = " + "9" * 5000)
@example("format = 1\n[[term]]\n[[term]]\nid = 3")
@example('[acts]\n"a.b" = 1')
def test_any_bytes_are_a_procedure_or_findings(text: str | bytes) -> None:
    found = findings(text)

    assert found
    assert all(each.code and each.key for each in found)


@UNHURRIED
@given(key=st.sampled_from([each.name for each in FILE.keys]), value=WHATEVER)
def test_anything_behind_a_key_is_right_or_said_to_be_wrong(
    key: str, value: object
) -> None:
    table = tomllib.loads(FOUNDING) | {key: value}

    for each in findings(_as_toml(table)):
        assert each.key == "file" or each.key.split(".")[0] in {*table, key}


def _as_toml(table: dict[str, object]) -> str:
    """Write it as one line for each key, however odd its value is."""
    from_core = in_full("", {})
    assert from_core == ""
    return "\n".join(f"{name} = {_one(value)}" for name, value in table.items())


def _one(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        pairs = ", ".join(f"{_quoted(k)} = {_one(v)}" for k, v in value.items())
        return "{ " + pairs + " }"
    if isinstance(value, list):
        return "[" + ", ".join(_one(each) for each in value) + "]"
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    escaped = "".join(
        each if each.isalnum() or each in " -_.,:;()/@" else f"\\U{ord(each):08x}"
        for each in text
    )
    return f'"{escaped}"'


@UNHURRIED
@given(st.data())
def test_a_shipped_file_with_a_line_changed_is_a_procedure_or_findings(
    data: st.DataObject,
) -> None:
    lines = data.draw(st.sampled_from(sorted(SHIPPED.values()))).split("\n")
    number = data.draw(st.integers(0, len(lines) - 1))
    what = data.draw(st.sampled_from(("gone", "twice", "cut", "other")))
    line = lines[number]
    place = data.draw(st.integers(0, len(line)))
    new = {
        "gone": [],
        "twice": [line, line],
        "cut": [line[:place]],
        "other": [line[:place] + data.draw(st.text(max_size=3)) + line[place:]],
    }[what]
    text = "\n".join((*lines[:number], *new, *lines[number + 1 :]))

    for each in findings(text):
        inside = SHIPPED[each.base] if each.base else text
        assert each.line is None or 1 <= each.line <= inside.count("\n") + 1


# -- lines -----------------------------------------------------------------------------


def test_every_key_of_a_shipped_file_stands_on_the_line_that_names_it() -> None:
    found = lines_of(FOUNDING)

    for path, (first, last) in found.spans.items():
        name = str(next(step for step in reversed(path) if isinstance(step, str)))
        assert name in found.text[first - 1]
        assert first <= last


def test_texts_and_comments_with_brackets_hide_no_key() -> None:
    text = (
        'a = "[x"  # ] [[no]]\n[b]\nc = """\nd = 1\n"""\n[[e]]\nf = [\n 1, # ]\n]\ng=1'
    )

    found = lines_of(text).spans

    assert {".".join(map(str, path)): span for path, span in found.items()} == {
        "a": (1, 1),
        "b": (2, 2),
        "b.c": (3, 5),
        "e.0": (6, 6),
        "e.0.f": (7, 9),
        "e.0.g": (10, 10),
    }


def test_the_schema_names_each_key_of_a_table_once() -> None:
    for table in tables():
        names = [each.name for each in table.keys]
        assert len(names) == len(set(names)), table.name
        assert all(each.meaning for each in table.keys)


def test_who_writes_in_one_language_writes_a_text_and_not_a_table_of_one() -> None:
    head = """
extends = "wkkgz"
id = "mine"
version = "1"
name = "Klachtenregeling"
organisation = "Iemand"
address = "klachten@example.org"
"""
    own = """
[names]
handler = "de klachtencommissie"
"""

    found = read(f'{head}language = ["nl"]{own}', {"nl": NL}, SHIPPED)

    assert found.name["nl"] == "Klachtenregeling"
    assert found.called["handler"]["nl"] == "de klachtencommissie"
    in_two = findings(f'{head}language = ["nl", "en"]{own}')
    assert {each.key for each in in_two} == {"name", "names.handler"}
