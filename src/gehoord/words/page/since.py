"""From when a term is counted, on the public page: also by what only this file has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.explain import Fact
from gehoord.procedure.explain.moments import Moment
from gehoord.procedure.terms import Term
from gehoord.words.anchors import after
from gehoord.words.both import Both
from gehoord.words.notices import notice
from gehoord.words.or_more_time import of_term, without_more_time
from gehoord.words.our_answer import in_its_words, words_of
from gehoord.words.own_words import localised
from gehoord.words.terms import ABOUT

_UNKNOWN: Final = Both("de termijn “{term}”", "the term “{term}”")
_OR: Final = Both(", of ", ", or ")
_SINCE: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "term-lapsed": Both(
            "nadat de tijd voor “{name}” om is", "after the time for “{name}” is over"
        ),
        "term-missed": Both(
            "nadat “{name}” er niet op tijd was",
            "after “{name}” was not there in time",
        ),
        "term-warned": Both(
            "kort voor het einde van de tijd voor “{name}”",
            "shortly before the end of the time for “{name}”",
        ),
        "stage": Both("nadat de stap “{name}” begon", "after the stage “{name}” began"),
        "report-found": Both(
            "nadat is vastgesteld dat wij “{name}” moeten melden",
            "after it was found that we must report “{name}”",
        ),
        "report-reported": Both(
            "nadat wij “{name}” meldden", "after we reported “{name}”"
        ),
        "claim-found": Both("nadat u vroeg om {name}", "after you asked for {name}"),
        "claim-reported": Both(
            "nadat wij uw vraag om {name} doorgaven",
            "after we passed on that you ask for {name}",
        ),
        "milestone": Both("na {name}", "after {name}"),
        "notice": Both(
            "nadat de brief “{name}” weg is", "after the letter “{name}” left"
        ),
    }
)

_HERE: Final = Both(
    "nadat uw klacht in deze stap kwam", "after your complaint came to this stage"
)


def about(term: str, lang: str, own: object = None) -> str:
    """Return what a term is about, in the file's own words where it has them."""
    if isinstance(own, str) and own:
        return own
    if isinstance(own, Mapping) and own:
        return str(own.get(lang) or next(iter(own.values())))
    if term in ABOUT:
        return ABOUT[term][lang]
    return _UNKNOWN[lang].format(term=term)


def outcome(term: Term, lang: str) -> str:
    """
    Return what a term is about, without word of more time where that keeps it not.

    Our own words for an answer say so of each; a file can take that letter out. Behind
    words of the file itself it is said where it keeps the term.
    """
    own = about(term.id, lang, term.about)
    if term.about:
        return of_term(own, term, lang)
    return without_more_time(own, term.kept_by, lang)


def named_alone(
    terms: Iterable[tuple[str, Any]], facts: Mapping[str, Any], lang: str
) -> Iterator[str]:
    """Give what each term is about, alone; an answer as this organisation calls it."""
    its = words_of(facts["answer"], facts["proposed"], lang)
    for term, own in terms:
        said = about(term, lang, own)
        yield (
            said if own else in_its_words(without_more_time(said, (), lang), its, lang)
        )


def counted(fact: Fact, lang: str) -> str:
    """Return from when is counted: the day that the file names, or when it begins."""
    day = fact.facts["counted_from"]
    return after(str(day), lang) if day else since(fact, lang)


def since(fact: Fact, lang: str) -> str:
    """
    Return from when it runs, whichever of several moments comes.

    What is only of this file goes by its own words.
    """
    moments = fact.facts["since"]
    assert isinstance(moments, tuple)
    return whichever(moments, lang)


def whichever(moments: tuple[Moment, ...], lang: str) -> str:
    """Return from whichever of these moments comes, each by its own words."""
    return _OR[lang].join(
        dict.fromkeys(_moment(kind, which, lang) for kind, which in moments)
    )


def _moment(kind: str, which: Any, lang: str) -> str:  # noqa: ANN401 - by its kind
    if not kind:
        return after(which, lang)
    if kind == "draft":
        return in_its_words(
            after(which[0], lang), words_of(None, None, lang, which[1]), lang
        )
    if kind == "here":
        return _HERE[lang]
    if kind in {"term-lapsed", "term-missed", "term-warned"}:
        named = about(which[0], lang, which[1])
        named = named if which[1] else without_more_time(named, which[2], lang)
    elif kind in {"stage", "milestone"} or kind.startswith(("report-", "claim-")):
        named = localised(which, lang)
    else:
        named = notice(which[0], lang, {which[0]: which[1]})
    return _SINCE[kind][lang].format(name=named)
