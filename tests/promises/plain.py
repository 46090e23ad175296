"""How long the sentences and the words are that people read, in both languages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tools.messages import SOURCE, read

GAP: Final = re.compile(r"%\(\w+\)[sd]|\{\{[#^/>&]?[^}]*\}\}|\{[^}]*\}|<[^>]*>")
"""What is filled in, and marks of a page: a gap counts as one word."""
END: Final = re.compile(r"(?<=[.!?:;])[”’\"')]*\s+|\n\s*\n|\n- ")
HEADING: Final = re.compile(r"^(?:# |Subject:)(.*)$", flags=re.MULTILINE)
WORD: Final = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")

NOBODY_READS: Final = "in_mails.py"  # lists of what people write in mails


@dataclass(frozen=True, kw_only=True)
class Text:
    """Something people read: where it stands, in which language, and what it says."""

    place: str
    lang: str
    said: str

    @property
    def sentences(self) -> list[str]:
        """Return its sentences; a line of a list and a heading are one each."""
        flat = re.sub(r"\{\{[#^/>][^}]*\}\}", " ", self.said)
        flat = HEADING.sub(r"\n\n\1\n\n", flat)
        return [each.strip() for each in END.split(flat) if WORD.search(each)]


def words(sentence: str) -> list[str]:
    """Return the words of a sentence, each gap as one."""
    return WORD.findall(GAP.sub(" gat ", sentence))


def longest_part(word: str) -> str:
    """Return the longest part of a word between its hyphens."""
    return max(re.split(r"[-’']", word), key=len)


def texts() -> Iterator[Text]:
    """Return everything that people read."""
    yield from _catalogues()
    yield from _letters()
    yield from _words()


def _catalogues() -> Iterator[Text]:
    for path in sorted(SOURCE.glob("**/locale/nl/LC_MESSAGES/django.po")):
        place = str(path.relative_to(SOURCE).parent.parent.parent.parent)
        for english, dutch in read(path).items():
            if english:
                yield Text(place=place, lang="en", said=english)
                yield Text(place=place, lang="nl", said=dutch)


def _letters() -> Iterator[Text]:
    for path in sorted((SOURCE / "letters" / "texts").rglob("*.txt")):
        lang = path.name.split(".")[-2]
        said = path.read_text(encoding="utf-8")
        yield Text(place=f"letters/{path.name}", lang=lang, said=said)


def _words() -> Iterator[Text]:
    for path in sorted((SOURCE / "words").rglob("*.py")):
        if path.name == NOBODY_READS:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            for lang, said in _both(node).items():
                yield Text(
                    place=path.relative_to(SOURCE).as_posix(), lang=lang, said=said
                )


def _both(node: ast.AST) -> dict[str, str]:
    """Return what is said in both languages at once: `Both(…)` or {"nl": …, "en": …}."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        given = node.args if node.func.id == "Both" else []
        return _strings(zip(("nl", "en"), given, strict=False))
    if isinstance(node, ast.Dict):
        names = [each.value for each in node.keys if isinstance(each, ast.Constant)]
        if {*names} == {"nl", "en"}:
            return _strings(zip(map(str, names), node.values, strict=False))
    return {}


def _strings(pairs: Iterator[tuple[str, ast.expr]]) -> dict[str, str]:
    return {
        lang: each.value
        for lang, each in pairs
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    }
