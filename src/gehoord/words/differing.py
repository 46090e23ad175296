"""What rows, keys and words of a procedure are called, to say what changed in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from gehoord.procedure.deposits import Deposit
from gehoord.procedure.explain.fact import answers
from gehoord.procedure.explain.moments import moment
from gehoord.procedure.lanes import FilingWindow
from gehoord.procedure.lengths import Length, is_length, parse_length
from gehoord.procedure.parts import Channel
from gehoord.procedure.refusals import Refusal
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import AdviserFirst, NoticeRule, Procedure
from gehoord.procedure.seasons import Season
from gehoord.procedure.terms import Term
from gehoord.words import acts
from gehoord.words.answered import named
from gehoord.words.choices import CHOICES
from gehoord.words.editor.choices import OF_ENUMERATIONS, WORDS
from gehoord.words.editor.conditions import CONDITIONS
from gehoord.words.editor.entries import ENTRIES
from gehoord.words.editor.keys import asked
from gehoord.words.editor.names import ADVISER, SIDES
from gehoord.words.inside import going_on
from gehoord.words.lengths import in_words
from gehoord.words.notices import notice
from gehoord.words.own_words import localised
from gehoord.words.page.since import about, whichever
from gehoord.words.seasons import season
from gehoord.words.sources import source

Versions = tuple[Procedure, ...]
KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "terms": "term",
        "bodies": "third-party",
        "extensions": "extension",
        "windows": "filing-window",
        "own_particulars": "particular",
        "stages": "stage",
        "panels": "panel",
        "deposits": "deposit",
        "seasons": "season",
        "forwards": "forward",
        "reports": "report-to",
        "milestones": "milestone",
        "refusals": "refusal",
        "besides": "beside",
        "helps": "help",
        "posts": "post",
        "authorities": "authority",
        "straight": "straight-to",
        "acts_by_stage": "acts",
    }
)
"""The table of a file in which the rows of a part stand, where it is called else."""


def kind_of(part: str) -> str:
    """Return the table in which a part stands."""
    return KINDS.get(part, part.replace("_", "-"))


def row(part: str, name: str, lang: str, versions: Versions) -> str:
    """Return what the file calls a row, by its id or number; empty where nothing."""
    for version in versions:
        rows = getattr(version, part, ())
        for number, each in enumerate(rows if isinstance(rows, tuple) else (), start=1):
            known = str(getattr(each, "id", "") or number)
            if name.split(" ", maxsplit=1)[0] == known and (said := _said(each, lang)):
                return said
    return ""


def _said(one: object, lang: str) -> str:  # noqa: PLR0911 - one for each kind
    match one:
        case Refusal():
            return localised(one.because, lang)
        case Term():
            return about(one.id, lang, one.about)
        case NoticeRule():
            return notice(one.id, lang, {one.id: one.name})
        case FilingWindow():
            return in_words(one.length, lang) if one.length else ""
        case Deposit():
            return localised(one.amount, lang)
        case Season():
            return season(one.first, one.last, lang)
        case _:
            return localised(getattr(one, "name", None) or "", lang)


def key(part: str, name: str, lang: str) -> str:
    """Return what a key is asked as in the form, in the middle of a sentence."""
    question = asked(kind_of(part), name)
    return going_on(question.label[lang].rstrip("?"), lang) if question else name


def _act(name: str, lang: str, _: Versions) -> str:
    return f"“{acts.title(name, lang)}”" if name in acts.ACTS else ""


def _entry(name: str, lang: str, versions: Versions) -> str:
    """Return a moment: an entry by its name in the form, or what only a file has."""
    if name in ENTRIES:
        return f"“{ENTRIES[name][lang]}”"
    moments = (moment(name, version) for version in versions)
    known = next((x for x in moments if x[0]), ("", name))
    return whichever((known,), lang)


def _letter(name: str, lang: str, versions: Versions) -> str:
    own = (version.letter_names.get(name) for version in versions)
    return f"“{notice(name, lang, {name: next(filter(None, own), {})})}”"


def _somewhere(name: str, lang: str, versions: Versions) -> str:
    """Return what a stage, a third party or a term is called that a row names."""
    for part in ("stages", "bodies", "terms"):
        if said := row(part, name, lang, versions):
            return f"“{said}”"
    return ""


def _after(name: str, lang: str, versions: Versions) -> str:
    """Return after which entry a letter leaves; after which third party another is."""
    if name not in ENTRIES and (said := row("bodies", name, lang, versions)):
        return f"“{said}”"
    return _entry(name, lang, versions)


def _answer(name: str, lang: str, versions: Versions) -> str:
    found = (x for version in versions for x in answers(version, (name,)))
    first = next(found, None)
    return f"“{named(first, lang)}”" if first else ""


def _person(name: str, lang: str, versions: Versions) -> str:
    if said := row("posts", name, lang, versions):
        return said
    return CHOICES[Role][Role(name)][lang] if name in {*Role} else ""


def _condition(name: str, lang: str, _: Versions) -> str:
    return f"“{CONDITIONS[name][lang]}”" if name in CONDITIONS else ""


def _side(name: str, lang: str, _: Versions) -> str:
    return SIDES[name][lang] if name in SIDES else ""


def _way(name: str, lang: str, _: Versions) -> str:
    return _member(Channel(name), lang) if name in {*Channel} else ""


def _member(value: StrEnum, lang: str) -> str:
    """Return what a member of an enumeration is called; another's has the same text."""
    known = CHOICES.get(type(value), {}).get(value)
    mine = (words for each, words in OF_ENUMERATIONS.items() if each is value)
    first = ADVISER.get(value) if isinstance(value, AdviserFirst) else None
    said = known or first or next(mine, None)
    return going_on(said[lang], lang) if said else value.value


def _cited(name: str, lang: str, _: Versions) -> str:
    return f"“{source(name, lang)}”"


_Said = Callable[[str, str, Versions], str]


def _of(say: _Said, *keys: str) -> dict[str, _Said]:
    return dict.fromkeys(keys, say)


_BY_KEY: Final[Mapping[str, _Said]] = MappingProxyType(
    {
        **_of(_entry, "anchor", "anchors", "ended_by", "done_by"),
        **_of(_after, "after"),
        **_of(_letter, "kept_by", "letter", "judgement_letter", "closing_letter"),
        **_of(_letter, "not_taken_up_letter"),
        **_of(_condition, "needs", "when"),
        **_of(_somewhere, "opens", "third_party", "stage", "either", "before", "of"),
        **_of(_somewhere, "after_stage"),
        **_of(_answer, "only_for", "not_for"),
        **_of(_person, "only_about", "not_about", "about", "handlers", "role", "to"),
        **_of(_side, "binding_for"),
        **_of(_act, "acts"),
        **_of(_way, "channels"),
        **_of(_cited, "source", "said_above"),
    }
)
"""How a word is said that stands for something of the file or of the form."""


def word(path: Iterable[str], value: object, lang: str, versions: Versions) -> str:
    """Return one value in words, by the key that it stands behind."""
    if isinstance(value, Length):
        return in_words(value, lang)
    if isinstance(value, StrEnum):
        return _member(value, lang)
    said, (part, *_) = str(value), path
    if part == "text":
        return f"“{said}”"
    if is_length(said):
        return in_words(parse_length(said), lang)
    for each in reversed([*path]):
        if (say := _BY_KEY.get(each)) and (found := say(said, lang, versions)):
            return found
    known_word = WORDS.get(said)
    return going_on(known_word[lang], lang) if known_word else f"“{said}”"
