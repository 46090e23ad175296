"""Sources said once for many tables: each line of a text, with what rests on it."""

from __future__ import annotations

import pytest

from gehoord.procedure.above import KEYS
from gehoord.procedure.explain import explain
from gehoord.procedure.finding import Finding
from gehoord.procedure.reading import Unreadable, in_full, read
from gehoord.procedure.reading.sources import sourced
from gehoord.procedure.schema import FILE
from gehoord.words.findings.unreadable import unreadable
from tests.shipped import CALENDARS, PATTERNS

MINE = """
format = 1
id = "mine"
version = "1"
extends = "small-firm"
organisation = "Advies Voorbeeld"
address = "klachten@example.org"
"""


FOUNDING = PATTERNS["kleuterrevolutie"]


def findings(sources: str) -> list[Finding]:
    try:
        read(f"{MINE}\n[sources]\n{sources}\n", CALENDARS, PATTERNS)
    except Unreadable as unreadable:
        return list(unreadable.findings)
    return []


def test_what_rests_on_a_line_of_the_text_has_it_as_its_source() -> None:
    text = f"""{MINE}
[sources]
"Sentence 4" = ["term.propose-or-tell", "acts.propose", "notices.proposal", "extension"]
"Sentence 8" = ["retention"]
"""

    mine, base = (read(x, CALENDARS, PATTERNS) for x in (text, MINE))

    term, notice = mine.term("propose-or-tell"), mine.notice("proposal")
    assert term
    assert notice
    assert mine.extension
    said = {term.source, notice.source, mine.extension.source}
    assert said | {mine.acts["propose"].source} == {"Sentence 4"}
    assert mine.retention.source == "Sentence 8"
    assert mine.acts["close"] == base.acts["close"]


def test_what_is_published_has_each_source_in_its_place() -> None:
    text = f'{MINE}\n[sources]\n"Sentence 8" = ["retention"]\n'

    whole = in_full(text, PATTERNS)

    assert "[sources]" not in whole
    assert read(whole, CALENDARS) == read(text, CALENDARS, PATTERNS)


def test_a_file_over_another_may_say_other_sources() -> None:
    under = {**PATTERNS, "under": f'{MINE}\n[sources]\n"Page 1" = ["retention"]\n'}
    mine = 'extends = "under"\nid = "above"\n[sources]\n"Page 2" = ["retention"]\n'

    found = read(mine, CALENDARS, under)

    assert found.retention.source == "Page 2"
    assert read('extends = "under"', CALENDARS, under).retention.source == "Page 1"


def test_a_source_that_stands_in_the_table_too_is_said_once_with_all() -> None:
    sources = '"a" = ["silence"]\n"c" = ["silence"]\n[silence]\nsource = "b"'

    twice = [x for x in findings(sources) if x.code == "source-twice"]

    assert [each.facts["both"] for each in twice] == ["b; a; c"]


@pytest.mark.parametrize(
    ("sources", "code"),
    [
        ('"Sentence 4" = ["term.nothing"]', "sources-nothing"),
        ('"Sentence 4" = ["organisation"]', "sources-untaken"),
        ('"Sentence 4" = [""]', "sources-nothing"),
        ('"a" = ["silence"]\n[silence]\nsource = "b"', "source-twice"),
        ('" " = ["retention"]', "empty"),
        ('"a" = "retention"', "wrong-type"),
        ('"a" = [1]', "wrong-type"),
    ],
)
def test_a_source_that_leads_nowhere_is_said_with_its_line(
    sources: str, code: str
) -> None:
    found = findings(sources)

    assert {each.code for each in found} == {code}
    assert all(each.line is not None for each in found)
    assert all(unreadable(each, lang) for each in found for lang in ("nl", "en"))


def test_the_founding_file_is_short_and_says_each_line_of_its_text() -> None:
    lines = FOUNDING.splitlines()

    named = {each.split("=")[0].strip() for each in lines if each.startswith('"')}

    assert len(lines) < 150
    quoted = {f'"{each.id}" = ' for each in read(FOUNDING, CALENDARS, PATTERNS).text}
    assert len(quoted) == 7
    written = [x for x in lines if not x.startswith((*quoted,)) or x.endswith("[")]
    assert max(map(len, written)) < 100  # a sentence of the text stands on its one line
    assert {f'"Procedure, step {step}"' for step in range(1, 5)} < named


KEYS_SAID = {"counts-from", "anonymous", "channels"}
ABOVE_THE_TABLES = (
    MINE
    + """
counts_from = "next-working-day"
anonymous = "accept"
channels = ["web"]

[sources]
"Sentence 2" = ["counts_from", "anonymous"]
"choice" = ["channels"]
"""
)


def test_a_key_above_the_tables_is_published_with_the_line_that_says_it() -> None:
    own = read(ABOVE_THE_TABLES.partition("[sources]")[0], CALENDARS, PATTERNS)
    mine = read(ABOVE_THE_TABLES, CALENDARS, PATTERNS)

    before = {x.code: (x.source, x.published) for x in explain(own)}
    after = {x.code: (x.source, x.published) for x in explain(mine)}

    assert before["counts-from"] == ("", False)
    assert after["counts-from"] == after["anonymous"] == ("Sentence 2", True)
    assert (before["channels"], after["channels"]) == (("", True), ("choice", False))
    assert {k: v for k, v in after.items() if k not in KEYS_SAID} == {
        k: v for k, v in before.items() if k not in KEYS_SAID
    }


def test_a_key_that_is_said_in_each_language_has_its_line_as_well() -> None:
    said = """
who_may_file = { nl = ["klanten"], en = ["clients"] }
minors = { nl = "vanaf zestien jaar", en = "from sixteen on" }

[sources]
"Sentence 2" = ["who_may_file", "minors"]
"""

    found = {x.code: x.source for x in explain(read(MINE + said, CALENDARS, PATTERNS))}

    assert found["who-may-file"] == found["minors"] == "Sentence 2"


def test_the_line_of_a_key_above_the_tables_stays_in_what_is_published() -> None:
    whole = in_full(ABOVE_THE_TABLES, PATTERNS)

    assert '"Sentence 2" = ["counts_from", "anonymous"]' in whole
    assert read(whole, CALENDARS) == read(ABOVE_THE_TABLES, CALENDARS, PATTERNS)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("organisation", "sources-untaken"),
        ("names", "sources-nothing"),
        ("fallback_address", "sources-nothing"),
    ],
)
def test_a_key_that_no_page_shows_or_that_is_not_there_has_no_source(
    name: str, code: str
) -> None:
    (found,) = findings(f'"Sentence 1" = ["{name}"]')

    assert found.code == code


def test_a_name_in_each_language_takes_no_source_either() -> None:
    owner = '[names]\nowner = { nl = "de eigenaar", en = "the owner" }'

    found = findings(f'"Sentence 1" = ["names.owner"]\n{owner}')

    assert [each.code for each in found] == ["sources-untaken"]


@pytest.mark.parametrize("language", [3, "nl", [3], None])
def test_languages_that_are_none_leave_a_source_as_it_was(language: object) -> None:
    owner = {"nl": "de eigenaar", "en": "the owner"}
    said = {"1": ["names.owner"]}
    table = {"language": language, "names": {"owner": owner}, "sources": said}

    assert sourced(table)["names"]["owner"]["nl"] == "de eigenaar"


@pytest.mark.parametrize(
    ("name", "advised"),
    [
        ("names.owner", '"names.handler"'),
        ("particulars.words", '"particulars"'),
        ("term.propose-or-tell.within", '"term.propose-or-tell"'),
        ("organisation", ""),
    ],
)
def test_what_a_sentence_can_carry_in_place_of_that_is_said(
    name: str, advised: str
) -> None:
    owner = '[names]\nowner = { nl = "de eigenaar", en = "the owner" }'

    (found,) = findings(f'"Sentence 1" = ["{name}"]\n{owner}')

    assert found.code == "sources-untaken"
    for lang in ("nl", "en"):
        said = unreadable(found, lang)
        assert advised in said
        assert ("[[also]]" in said) is bool(advised)
        assert ("names.handler" in said) is name.startswith("names")


def test_what_several_lines_say_rests_on_all_of_them() -> None:
    named = '["adviser_first", "retention"]'
    said = f'{MINE}\n[sources]\n"Sentence 1" = {named}\n"Sentence 2" = {named}\n'

    found = read(said, CALENDARS, PATTERNS)

    assert found.retention.source == "Sentence 1; Sentence 2"
    assert found.said_above["adviser_first"] == "Sentence 1; Sentence 2"


def test_a_source_that_has_one_of_its_own_is_told_how_to_name_both() -> None:
    (found,) = findings('"a" = ["silence"]\n[silence]\nsource = "b"')

    assert "“b; a”" in str(unreadable(found, "en"))


def test_every_line_of_a_key_above_the_tables_is_one_that_a_page_shows() -> None:
    text = ABOVE_THE_TABLES.replace('"choice" = ["channels"]\n', "")

    shown = {x.code: x.source for x in explain(read(text, CALENDARS, PATTERNS))}

    assert {each.split(".")[0] for each in KEYS} <= {key.name for key in FILE.keys}
    assert {code for code, source in shown.items() if source == "Sentence 2"} == {
        "counts-from",
        "anonymous",
    }


def test_what_is_asked_of_whoever_complains_can_have_its_sentence() -> None:
    asked = f'{MINE}\n[sources]\n"Sentence 3" = ["particulars"]\n'

    found = read(asked, CALENDARS, PATTERNS)

    (line,) = [fact for fact in explain(found) if fact.code == "asks"]
    assert line.source == "Sentence 3"
    assert read(in_full(asked, PATTERNS), CALENDARS) == found


def test_a_key_that_stands_there_and_has_no_line_is_said_to_be_there() -> None:
    (found,) = findings('"Sentence 4" = ["organisation"]')

    assert "organisation is there" in unreadable(found, "en")
