"""A procedure file is checked as it is typed."""

from __future__ import annotations

import json
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from functools import partial
from importlib import resources
from io import StringIO
from pathlib import Path
from typing import NamedTuple

import pytest

from gehoord.__main__ import main
from gehoord.console.finding_row import Row, said_once, with_one_way_out
from gehoord.procedure.proof import Proof, prove
from gehoord.procedure.soundness import Unsound
from tests.console.test_commands import gehoord
from tests.procedure.examples.test_invented import text as invented
from tests.shipped import FULL

KEYS = {"code", "severity", "line", "key", "reason", "way_out", "story", "remove"} | {
    "listed"
}
FOUNDING = resources.files("gehoord") / "procedures" / "kleuterrevolutie.toml"


@pytest.fixture(autouse=True)
def _a_short_walk_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """Walk a moment only in this process; the command by itself walks to the end."""
    walk = partial(prove, most=15)
    monkeypatch.setattr("gehoord.console.check_file.prove", walk)


class Done(NamedTuple):
    """How the command ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


def written(folder: Path, text: str) -> Path:
    """Write the text down."""
    file = folder / "mine.toml"
    file.write_text(text, encoding="utf-8")
    return file


def checked(folder: Path, text: str, *options: str) -> Done:
    """Write the text down and check it, in this process: what it takes is shared."""
    return check(written(folder, text), *options)


def check(file: Path, *options: str) -> Done:
    with redirect_stdout(StringIO()) as said, redirect_stderr(StringIO()) as told:
        status = main(["check", str(file), *options])
    return Done(status, said.getvalue(), told.getvalue())


def test_a_file_with_doubts_alone_is_no_failure(tmp_path: Path) -> None:
    done = checked(tmp_path, FOUNDING.read_text(encoding="utf-8"))

    assert done.returncode == 0
    assert "mine.toml:11: waarschuwing address-of-a-person" in done.stdout
    assert "0 fout(en)" in done.stdout


def test_nothing_of_an_installation_is_made_or_needed(tmp_path: Path) -> None:
    file = written(tmp_path, FOUNDING.read_text(encoding="utf-8"))

    done = gehoord(tmp_path, "check", str(file))

    assert done.returncode == 0
    assert [each.name for each in tmp_path.iterdir()] == ["mine.toml"]


def test_an_error_is_told_in_dutch_with_its_line_and_the_way_out(
    tmp_path: Path,
) -> None:
    text = FULL["kleuterrevolutie"]
    faulty = text.replace(
        'by = ["complainant"], source = "What', 'by = ["owner"], source = "What'
    )

    done = checked(tmp_path, faulty, "--language", "nl")

    line = 1 + next(
        n for n, said in enumerate(faulty.splitlines()) if said.startswith("refer ")
    )
    assert done.returncode == 1
    assert f"mine.toml:{line}: fout transfer-by-others" in done.stdout
    assert "Laat bij refer alleen complainant staan." in done.stdout


def test_a_machine_gets_the_same_as_an_object(tmp_path: Path) -> None:
    text = FULL["kleuterrevolutie"]

    done = checked(tmp_path, text.replace('"1 month"', '"2 weeks"'), "--json")

    said = json.loads(done.stdout)
    (found,) = [each for each in said["findings"] if each["severity"] == "error"]
    assert found["code"] == "court-choice-too-short"
    assert found["key"] == "term.court-choice.within"
    assert set(found) == KEYS
    assert said["proof"]["holds"] is True
    assert said["errors"] == 1


OVER_A_PATTERN = """extends = "small-firm"
id = "mine"
version = "1"
name = { nl = "Klachten", en = "Complaints" }
channels = ["counter"]
organisation = "Somebody"
address = "complaints@example.org"

[[term]]
id = "name-handler"
within = "1 weak"

[third-party]
damages = "perhaps"
"""


def test_what_cannot_be_read_is_told_from_the_top_down(tmp_path: Path) -> None:
    done = checked(tmp_path, OVER_A_PATTERN)

    told = [
        each.split(":")[1] for each in done.stdout.splitlines() if ": error" in each
    ]
    assert told == ["5", "11", "14"]


def test_the_same_name_given_twice_is_one_mistake(tmp_path: Path) -> None:
    firm = invented("heating-firm")
    done = checked(tmp_path, firm.replace('id     = "repair"', 'id     = "visit"'))

    assert done.stdout.count("fout twice") == 1
    assert "visit staat er twee keer" in done.stdout


@pytest.mark.parametrize(
    ("languages", "asked", "answer"),
    [
        ('["nl"]', (), "waarschuwing"),
        ('["en", "nl"]', (), "warning"),
        ('["en"]', ("--language", "nl"), "waarschuwing"),
    ],
)
def test_a_file_is_answered_in_its_own_first_language(
    tmp_path: Path, languages: str, asked: tuple[str, ...], answer: str
) -> None:
    text = FOUNDING.read_text(encoding="utf-8")
    mine = text.replace("\nname", f"\nlanguage = {languages}\nname", 1)

    done = checked(tmp_path, mine, *asked)

    assert f"mine.toml:12: {answer} address-of-a-person" in done.stdout


def test_a_file_that_cannot_be_read_is_answered_in_its_own_language_too(
    tmp_path: Path,
) -> None:
    dutch = OVER_A_PATTERN.replace("version", 'language = ["nl"]\nversion')

    done = checked(tmp_path, dutch)

    assert "mine.toml:6: fout" in done.stdout


LEFT_OVER = """extends = "wkkgz"
id = "mine"
version = "1"
name = { nl = "Klachten", en = "Complaints" }
channels = ["web"]
organisation = "Somebody"
address = "complaints@example.org"
remove = ["term.judge"]

[notices]
urgent = { after = "marked-urgent", to = ["owners"], source = "line 2" }
"""


def test_what_a_pattern_leaves_over_is_left_out_by_one_line_to_paste(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("never-arrived", "not-finished", "urgent")
    left = tuple(
        Unsound(code="notice-never-sent", near=x, key=("notices", x), error=False)
        for x in names
    )
    monkeypatch.setattr(
        "gehoord.console.check_file.prove", lambda _: Proof(walked=(), broken=left)
    )

    done = checked(tmp_path, LEFT_OVER, "--language", "en")
    as_object = json.loads(checked(tmp_path, LEFT_OVER, "--json").stdout)

    assert "mine.toml:8: warning notice-never-sent" in done.stdout
    assert 'remove = ["notices.never-arrived", "notices.not-finished"].' in done.stdout
    assert "mine.toml:11: warning notice-never-sent" in done.stdout
    removed = {each["key"]: each["remove"] for each in as_object["findings"]}
    assert removed["notices.never-arrived"] == "notices.never-arrived"
    assert removed["notices.urgent"] == ""


def test_what_only_the_pattern_says_stands_where_the_pattern_is_named(
    tmp_path: Path,
) -> None:
    mine = LEFT_OVER.replace('remove = ["term.judge"]\n', "").replace("[notices]", "")
    mine = mine.replace("urgent =", "# urgent =") + "[extension]\nof = []\n"

    done = checked(tmp_path, mine, "--language", "en")

    assert "mine.toml: warning" not in done.stdout
    assert "mine.toml:1: warning" in done.stdout


def test_what_is_read_is_not_told_again_by_the_story_it_comes_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck = Unsound(code="stuck", near="acts", key=("acts",))
    monkeypatch.setattr(
        "gehoord.console.check_file.prove", lambda _: Proof(walked=(), broken=(stuck,))
    )
    still = invented("village-school").replace('fallback = "close-no-reaction"\n', "")

    done = checked(tmp_path, still, "--language", "en")
    other = checked(tmp_path, invented("village-school"), "--language", "en")

    assert "error talk-left-open" in done.stdout
    assert "error stuck" not in done.stdout
    assert "error stuck" in other.stdout


@pytest.mark.parametrize("text", ["", "x = [", "\x00", 'format = 1\nid = "x"'])
def test_what_is_no_procedure_ends_with_another_status(
    tmp_path: Path, text: str
) -> None:
    assert checked(tmp_path, text).returncode == 2


HALF = """[[out-of-scope]]
id     = "bill"
name   = { nl = "rekening" }
source = "choice"
"""


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('colour = "red"\n', "unknown-key"),
        ('[sources]\n"sentence 1" = ["organisation"]\n', "sources-untaken"),
        ('[sources]\n"sentence 1" = ["term.nothing"]\n', "sources-nothing"),
        ('[retention]\nanonymous = "accept"\n', "belongs-above"),
        (f'{HALF}way_on = {{ nl = "Bel.", en = "Call." }}\n', "language-missing"),
    ],
)
def test_a_line_that_is_read_past_keeps_no_doubt_unsaid(
    tmp_path: Path, line: str, code: str
) -> None:
    mine = """
format = 1
id = "mine"
version = "1"
extends = "small-firm"
organisation = "Advies Voorbeeld"
address = "klachten@example.org"
"""
    text = '[text]\n"sentence 1" = "Tell us what went wrong."\n'

    before = checked(tmp_path, mine + text, "--language", "en", "--json")
    done = checked(tmp_path, mine + line + text, "--language", "en", "--json")

    doubts, beside = (json.loads(x.stdout)["findings"] for x in (before, done))
    known = {each["code"] for each in doubts}
    assert "text-silent" in known
    assert {each["code"] for each in beside} == {code, *known}
    assert beside[0]["severity"] == "error"
    assert beside[0]["way_out"] == "The rest of the file was read all the same."
    assert done.returncode == 1


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    done = check(tmp_path / "none.toml")

    assert done.returncode == 2
    assert "none.toml: there is no such file. Name a file" in done.stderr


def test_a_law_of_which_no_number_is_known_is_said_to_be_compared_with_nothing(
    tmp_path: Path,
) -> None:
    mine = LEFT_OVER.replace('remove = ["term.judge"]\n', "")
    named = mine.replace("channels", 'legal_bases = ["Mediawet 2008"]\nchannels')
    known = mine.replace("channels", 'legal_bases = ["Wkkgz 13-23"]\nchannels')

    dutch = checked(tmp_path, named, "--language", "nl")
    as_object = json.loads(checked(tmp_path, named, "--json").stdout)
    silent = json.loads(checked(tmp_path, known, "--json").stdout)

    assert dutch.returncode == 0
    assert "mine.toml: ter kennisneming\n    Niet nagekeken: Mediawet 2008." in (
        dutch.stdout
    )
    (note,) = as_object["notes"]
    assert note.startswith("Niet nagekeken: Mediawet 2008. Van die wet of regels kent")
    assert silent["notes"] == []


def row(reason: str, line: int) -> Row:
    return Row(
        code="unspecified",
        severity="warning",
        line=line,
        key="third-party",
        reason=reason,
        way_out="Ask it.",
    )


def test_findings_with_one_way_out_are_told_together_and_what_they_ask_as_a_list() -> (
    None
):
    costs = row("Of the body it is not said: what it costs. It is shown.", 3)
    until = row("Of the body it is not said: until when. It is shown.", 4)
    other = row("More time has no end.", 5)

    (same,) = with_one_way_out([costs, until, other, replace(other, line=6)])
    listed, once = said_once(same)

    assert [each.line for each in same] == [3, 4, 5, 6]
    assert listed.before == "Of the body it is not said:"
    assert listed.listed == ("what it costs", "until when")
    assert listed.after == "It is shown."
    assert once.before == "More time has no end."


def test_questions_stand_on_a_line_each_and_as_a_list_in_an_object(
    tmp_path: Path,
) -> None:
    text = '[text]\n"1" = "Klagen kan."\n'
    mine = LEFT_OVER.replace('remove = ["term.judge"]\n', "") + text
    receipt = "Hoort men dat de klacht er is, en wanneer?"
    cost = "Kost klagen iets?"

    dutch = checked(tmp_path, mine, "--language", "nl").stdout
    found = json.loads(checked(tmp_path, mine, "--json", "--language", "nl").stdout)

    silent = next(x for x in found["findings"] if x["code"] == "text-silent")
    assert "    De tekst geeft hierop geen antwoord:\n      - " in dutch
    assert f"\n      - {receipt}\n" in dutch
    assert f"\n      - {cost}\n" in dutch
    assert "\n    Wie klaagt, mag dat van een klachtenregeling verwachten." in dutch
    assert receipt in silent["listed"]
    assert f" {receipt} " in silent["reason"]
    (noted,) = [each for each in found["notes_listed"] if cost in each]
    assert len(noted) > 1


def test_terms_that_rest_on_such_a_law_are_named_with_it(tmp_path: Path) -> None:
    term = """
[[term]]
id = "call"
strength = "statutory"
within = "2 days"
from = "filed"
done_by = ["conversation-held"]
about = { nl = "ons telefoontje", en = "our call" }
source = "Mediawet 3.1"
"""
    mine = LEFT_OVER.replace('remove = ["term.judge"]\n', "")
    named = mine.replace("channels", 'legal_bases = ["Mediawet 2008"]\nchannels')

    done = checked(tmp_path, named + term, "--language", "nl")

    assert "Leg die er zelf naast, vooral bij: " in done.stdout
    assert "ons telefoontje.\n" in done.stdout


def test_a_language_without_a_catalogue_is_said_once_and_not_of_each_text(
    tmp_path: Path,
) -> None:
    mine = LEFT_OVER.replace('remove = ["term.judge"]\n', "")
    french = mine.replace("channels", 'language = ["fr"]\nchannels')
    named = """
[[term]]
id = "call"
strength = "promise"
within = "2 days"
from = "filed"
done_by = ["conversation-held"]
about = { nl = "ons telefoontje", en = "our call" }
source = "line 3"
"""

    done = checked(tmp_path, french + named, "--language", "en")
    english = checked(tmp_path, mine + named.replace("en =", "de ="))

    assert done.returncode == 1
    assert "There are no words in the language ‘fr’." in done.stdout
    assert "1 error(s), " in done.stdout
    assert "language-missing" not in done.stdout
    assert "language-missing" in english.stdout
