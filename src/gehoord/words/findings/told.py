"""What is wrong with a procedure, or doubtful: a sentence for each finding."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.law import UNCHECKED
from gehoord.procedure.roles import Role
from gehoord.procedure.soundness import Unsound
from gehoord.words.both import Both
from gehoord.words.findings.also import ALSO
from gehoord.words.findings.answer_days import ANSWER_DAYS
from gehoord.words.findings.asked import ASKED
from gehoord.words.findings.at_odds import AT_ODDS
from gehoord.words.findings.at_the_door import AT_THE_DOOR
from gehoord.words.findings.beside import BESIDE
from gehoord.words.findings.bodies import BODIES
from gehoord.words.findings.burdens import BURDENS
from gehoord.words.findings.by_kind import INDEPENDENT, by_kind
from gehoord.words.findings.choices import CHOICES
from gehoord.words.findings.days import DAYS
from gehoord.words.findings.drafts import DRAFTS
from gehoord.words.findings.finding import Finding
from gehoord.words.findings.for_whom import FOR_WHOM
from gehoord.words.findings.gaps import LETTER_GAPS
from gehoord.words.findings.handled import HANDLED
from gehoord.words.findings.hearings import HEARINGS
from gehoord.words.findings.help import HELP
from gehoord.words.findings.impossible import because
from gehoord.words.findings.in_text import IN_TEXT
from gehoord.words.findings.kept import KEPT
from gehoord.words.findings.lanes import LANES
from gehoord.words.findings.laws import LAWS
from gehoord.words.findings.lengths import LENGTHS
from gehoord.words.findings.milestones import MILESTONES
from gehoord.words.findings.more_time import MORE_TIME
from gehoord.words.findings.openings import OPENINGS
from gehoord.words.findings.out_of_date import OUT_OF_DATE
from gehoord.words.findings.outside import OUTSIDE
from gehoord.words.findings.over_pattern import OVER_PATTERN
from gehoord.words.findings.over_stages import OVER_STAGES
from gehoord.words.findings.paid import PAID
from gehoord.words.findings.parties import PARTIES
from gehoord.words.findings.promised import PROMISED
from gehoord.words.findings.provisional import PROVISIONAL
from gehoord.words.findings.published import PUBLISHED
from gehoord.words.findings.references import REFERENCES
from gehoord.words.findings.refused import REFUSED
from gehoord.words.findings.reported import REPORTED
from gehoord.words.findings.schemes import SCHEMES
from gehoord.words.findings.sent_on import SENT_ON
from gehoord.words.findings.shut_out import SHUT_OUT
from gehoord.words.findings.silent import QUESTIONS, SILENT, questions, quotations
from gehoord.words.findings.stages import STAGES
from gehoord.words.findings.taken_up import TAKEN_UP
from gehoord.words.findings.talks import TALKS
from gehoord.words.findings.tasks import TASKS
from gehoord.words.findings.unproven import UNPROVEN
from gehoord.words.findings.unreached import UNREACHED
from gehoord.words.findings.unsaid import UNSAID, with_articles
from gehoord.words.findings.unseen import UNSEEN, beyond
from gehoord.words.findings.welcomed import WELCOMED
from gehoord.words.findings.whereabouts import WHEREABOUTS
from gehoord.words.findings.which_counts import WHICH_COUNTS
from gehoord.words.findings.who_decides import WHO_DECIDES
from gehoord.words.findings.wording import WORDING
from gehoord.words.in_parts import Parts, in_parts
from gehoord.words.in_parts import whole as in_a_line
from gehoord.words.inside import inside
from gehoord.words.particulars import particular
from gehoord.words.sources import source

UNSOUND: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        **REFERENCES,
        **OVER_PATTERN,
        **PARTIES,
        **BODIES,
        **BESIDE,
        **BURDENS,
        **HELP,
        **HANDLED,
        **PAID,
        **CHOICES,
        **DAYS,
        **ANSWER_DAYS,
        **TAKEN_UP,
        **ASKED,
        **ALSO,
        **LENGTHS,
        **KEPT,
        **LAWS,
        **OUT_OF_DATE,
        **OUTSIDE,
        **OVER_STAGES,
        **PROMISED,
        **PUBLISHED,
        **REFUSED,
        **REPORTED,
        **MILESTONES,
        **SCHEMES,
        **SENT_ON,
        **SILENT,
        **SHUT_OUT,
        **AT_ODDS,
        **IN_TEXT,
        **LANES,
        **MORE_TIME,
        **LETTER_GAPS,
        **FOR_WHOM,
        **STAGES,
        **TALKS,
        **OPENINGS,
        **TASKS,
        **HEARINGS,
        **DRAFTS,
        **PROVISIONAL,
        **UNREACHED,
        **UNSAID,
        **WHEREABOUTS,
        **WELCOMED,
        **WHICH_COUNTS,
        **AT_THE_DOOR,
        **WHO_DECIDES,
        **WORDING,
        **UNPROVEN,
    }
)
"""Every finding about a procedure by its code: fact and reason, and the way out."""

_UNSAID: Final = frozenset({"unspecified", "unspecified-there"})
_LENGTH: Final = Both("hoe lang", "how long")
_WHAT: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "window": Both("tot wanneer het kan", "until when it is possible"),
        "costs": Both("wat het kost", "what it costs"),
        "hearing": Both("hoe iemand wordt gehoord", "how people are heard"),
        "binding_for": Both("of de uitkomst bindt", "whether what comes out binds"),
    }
)
_PARTICULARS: Final = frozenset(
    {"name", "address", "email", "phone", "subject", "words"}
)


_LEAVE_OUT: Final = Both(
    "Dit staat in het patroon. Zet in uw bestand, bij wat er al staat: "
    "remove = [{remove}].",
    "This stands in the pattern. Put in your file, with what is there already: "
    "remove = [{remove}].",
)
_UNCHECKED: Final = Both("{law}, door ons niet nagekeken", "{law}, not checked by us")
_MARK: Final = "`"
_OF_THE_FILE: Final = frozenset(
    {
        *("act", "acts", "after", "anchors", "by", "conditions", "fallback", "key"),
        *("keys", "missing", "needs", "notice", "other", "role", "strength", "term"),
        *("terms", "where"),
    }
)
"""The facts that are words of a file, when a file says them as such."""

_CITED: Final = "of"
"""The fact that is the name of a sentence of the text, or are several of them."""


def reason(found: Unsound, lang: str) -> str:
    """Return what is wrong, or doubtful, and why that matters."""
    return in_a_line(_reason(found, lang)).replace(_MARK, "")


def parted_reason(found: Unsound, lang: str) -> Parts:
    """Return the same, where it lists several things as a list."""
    return in_parts(_reason(found, lang).replace(_MARK, ""))


def way_out(found: Unsound, lang: str) -> str:
    """Return what to do about it."""
    return _said(_words(found).way_out, found, lang).replace(_MARK, "")


def leave_out(paths: tuple[str, ...], lang: str) -> str:
    """Return how a file leaves out what its pattern says and it has no use for."""
    return _LEAVE_OUT[lang].format(remove=", ".join(f'"{each}"' for each in paths))


def sentence(found: Unsound, lang: str) -> str:
    """Return what is wrong, or doubtful, and what to do about it."""
    return f"{reason(found, lang)} {way_out(found, lang)}"


def marked_reason(found: Unsound, lang: str) -> str:
    """Return what is wrong or doubtful, each word that is of the file between marks."""
    return in_a_line(_reason(found, lang))


def listed_reason(found: Unsound, lang: str) -> str:
    """Return that, and marks between the lines of a list too: `in_parts` knows them."""
    return _reason(found, lang)


def marked_way_out(found: Unsound, lang: str) -> str:
    """Return what to do about it in a form, words of the file between marks."""
    words = _words(found)
    return _said(words.in_form or words.way_out, found, lang)


def _reason(found: Unsound, lang: str) -> str:
    return _said(_words(found).reason, found, lang)


def _words(found: Unsound) -> Finding:
    return (UNSEEN if "beyond" in found.facts else UNSOUND)[found.code]


def _said(words: Both, found: Unsound, lang: str) -> str:
    return words[lang].format(**_facts(found, lang))


def _facts(found: Unsound, lang: str) -> dict[str, str]:
    facts = {name: _called(name, each, lang) for name, each in found.facts.items()}
    if facts.get("law", "").endswith(UNCHECKED):
        law = facts["law"].removesuffix(UNCHECKED).strip()
        facts["law"] = _UNCHECKED[lang].format(law=law)
    if facts.get("named"):
        facts["named"] = f" ({facts['named']})"
    what = facts.get("what", "")
    field = inside(particular(what, lang), lang) if what in _PARTICULARS else what
    said = _WHAT.get(what, _LENGTH)[lang] if found.code in _UNSAID else what
    if "why" in found.facts:
        facts["because"] = because(found, lang)
    if "beyond" in found.facts:
        facts["beyond"] = beyond(found, lang)
    if "unanswered" in found.facts:
        facts["unanswered"] = questions(found.facts["unanswered"], lang)
    if "unsaid" in found.facts:
        facts["unsaid"] = with_articles(found.facts["unsaid"], QUESTIONS, lang)
    if "quoted" in found.facts:
        facts["quoted"] = quotations(found.facts["quoted"], lang)
    outside = found.code in _UNSAID and found.near == Role.THIRD_PARTY
    near = INDEPENDENT[lang] if outside else _mark(found.near)
    return {"field": field} | facts | {"near": near, "what": said}


def _called(name: str, value: object, lang: str) -> str:
    if name == _CITED and isinstance(value, str):
        return source(value, lang)
    return _of_the_file(value, lang) if name in _OF_THE_FILE else _fact(value, lang)


def _of_the_file(value: object, lang: str) -> str:
    if isinstance(value, tuple):
        return ", ".join(_of_the_file(each, lang) for each in value)
    if isinstance(value, str):
        return ", ".join(_mark(each) for each in value.split(", "))
    return _fact(value, lang)


def _mark(word: str) -> str:
    return f"{_MARK}{word}{_MARK}" if word else ""


def _fact(value: object, lang: str) -> str:
    """Return a fact for who reads: a text of the file's own in their language."""
    if (said := by_kind(value, lang)) is not None:
        return said
    if isinstance(value, tuple):
        return ", ".join(_fact(each, lang) for each in value)
    if isinstance(value, Mapping):
        return str(value.get(lang) or next(iter(value.values()), ""))
    return str(value)
