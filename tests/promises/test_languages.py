"""Each sentence on a page or in code has its Dutch."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.extract import extract_python
from django.utils.translation.template import templatize

from gehoord.languages import catalogue, checking
from gehoord.languages.entries import Entry, every
from gehoord.languages.said import opened
from tests.promises.unmarked import unmarked
from tools import messages
from tools.messages import SOURCE, Unreadable, machine_form, read

KEYWORDS = {
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "_": None,
}
TRANSLATED = re.compile(
    r"\{%\s*(comment|blocktranslate)\b.*?\{%\s*end\1\s*%\}|\{#.*?#\}|<!--.*?-->"
    r"|<(script|style)\b.*?</\2>",
    re.DOTALL,
)
PLACES = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
MARKS = re.compile(r"<[^>]*>|class=\"[^\"]*\"", re.DOTALL)
ENTITY = re.compile(r"&\w+;")
ATTRIBUTE = re.compile(r"\b(alt|title|placeholder|aria-label|label)=\"([^\"]*)\"")
WORD = re.compile(r"[^\W\d_]{2}")
IN_ANY_LANGUAGE = frozenset({"Gehoord", "English", "Nederlands", "Website"})
"""Names, each language by its own name, and the box that people do not see."""
READ_BY_VISITORS = (
    *("counter", "desk", "handling", "letters", "people", "postroom"),
    *("pages", "inputs"),
)
"""What the rules and the leaflet say stands in `words`, in each language."""


def sentences() -> Iterator[tuple[str, str]]:
    for path in sorted(SOURCE.rglob("*.html")) + sorted(SOURCE.rglob("*.txt")):
        yield from _found(path, templatize(path.read_text(encoding="utf-8")))
    for path in sorted(SOURCE.rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        if "gettext" in code:  # by which the marks come in: the rest has none
            yield from _found(path, code)


def _found(path: Path, code: str) -> Iterator[tuple[str, str]]:
    stream = io.BytesIO(code.encode())
    for each in extract_python(stream, KEYWORDS, [], {"encoding": "utf-8"}):
        message: object = each[2]
        if isinstance(message, str) and message:
            yield str(path.relative_to(SOURCE)), message


def dutch() -> dict[str, str]:
    known: dict[str, str] = {}
    for path in SOURCE.glob("**/locale/nl/LC_MESSAGES/django.po"):
        known.update(read(path))
    return known


def test_every_sentence_has_its_dutch() -> None:
    known = dutch()

    missing = [(path, text) for path, text in sentences() if text not in known]

    assert missing == []


def bare(page: str) -> list[str]:
    """Return the words of a template that no catalogue knows."""
    left = PLACES.sub("\n", TRANSLATED.sub("\n", page))
    told = [said for _, said in ATTRIBUTE.findall(left)]
    lines = [*told, *ENTITY.sub(" ", MARKS.sub("\n", left)).splitlines()]
    return [each.strip() for each in lines if WORD.search(each)]


def test_no_words_stand_in_a_page_in_one_language_alone() -> None:
    pages = {
        str(path.relative_to(SOURCE)): bare(path.read_text(encoding="utf-8"))
        for path in SOURCE.rglob("*.html")
    }

    found = {path: {*said} - IN_ANY_LANGUAGE for path, said in pages.items()}

    assert {path: said for path, said in found.items() if said} == {}


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<p>Uw kenmerk: {{ case }}</p>", ["Uw kenmerk:"]),
        ('<img alt="Een foto"><p>{{ x }}</p>', ["Een foto"]),
        ('<p>{% translate "One" %} Two</p>', ["Two"]),
        ("{% blocktranslate %}One{% endblocktranslate %}{# Two #}", []),
    ],
)
def test_a_sentence_without_a_catalogue_is_seen(page: str, said: list[str]) -> None:
    assert bare(page) == said


@pytest.mark.parametrize("room", READ_BY_VISITORS)
def test_no_sentence_stands_in_code_in_one_language_alone(room: str) -> None:
    files = [*SOURCE.glob(f"{room}/**/*.py"), *SOURCE.glob(f"{room}.py")]

    found = {path.name: unmarked(path.read_text(encoding="utf-8")) for path in files}

    assert found
    assert {path: said for path, said in found.items() if said} == {}


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("x = 'Look at it once more'", ["Look at it once more"]),
        ("f('The file is empty.')", ["The file is empty."]),
        ("x = _('The file is empty.')", []),
        ("log.warning('The file is empty.')", []),
        ("raise Wrong('The file is empty.')", []),
        ("def f():\n    'Return what is there.'", []),
        ("name = 'Kim de Groot'", []),
    ],
)
def test_a_sentence_in_code_without_a_catalogue_is_seen(
    code: str, said: list[str]
) -> None:
    assert unmarked(code) == said


def test_no_dutch_is_kept_for_a_sentence_that_is_gone() -> None:
    used = {text for _, text in sentences()}

    unused = set(dutch()) - used - {""}

    assert unused == set()


def test_a_catalogue_with_more_than_plain_sentences_is_refused(tmp_path: Path) -> None:
    catalogue = tmp_path / "django.po"
    catalogue.write_text('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n')

    with pytest.raises(Unreadable, match="line 2: only msgid and msgstr"):
        read(catalogue)


def test_a_compiled_catalogue_starts_as_gettext_expects() -> None:
    compiled = machine_form({"": "Language: nl\n", "yes": "ja"})

    assert compiled.startswith(b"\xde\x12\x04\x95")
    assert compiled.endswith(b"Language: nl\n\0ja\0")


def test_a_catalogue_of_a_further_language_is_compiled_with_all_its_forms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "languages" / "pl" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    made = catalogue.drawn_up("pl", [Entry("one", "één", more="more")], None)
    made["one"].string = ("jeden", "dwa", "wiele")
    (folder / "django.po").write_bytes(catalogue.written(made))
    monkeypatch.setattr(messages, "SOURCE", tmp_path)

    messages.main()

    read_back = opened(folder / "django.mo")
    forms = [read_back.ngettext("one", "more", number) for number in (1, 2, 5)]
    assert forms == ["jeden", "dwa", "wiele"]


def test_each_further_language_that_ships_is_whole() -> None:
    shipped = SOURCE.glob("languages/*/LC_MESSAGES/django.po")

    faults = {
        path: [str(x) for x in checking.faults(catalogue.read(path), every())]
        for path in shipped
    }

    assert {path: found for path, found in faults.items() if found} == {}
