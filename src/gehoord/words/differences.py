"""What changed between two versions of a procedure, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.differences import Change, Difference, Path
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import Procedure
from gehoord.words import acts, called
from gehoord.words.actors import listed, opening
from gehoord.words.both import Both
from gehoord.words.calendars import CALENDARS
from gehoord.words.choices import CHOICES
from gehoord.words.differing import Versions, key, kind_of, row, word
from gehoord.words.editor.choices import WORDS
from gehoord.words.editor.keys import asked
from gehoord.words.editor.parts import PARTS
from gehoord.words.inside import going_on
from gehoord.words.notices import NOTICES
from gehoord.words.page import days as page_days
from gehoord.words.page.since import about
from gehoord.words.page.who import roles_at_work
from gehoord.words.particulars import LABELS
from gehoord.words.sources import source

_PARTS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "terms": Both("Termijn “{name}”", "Term “{name}”"),
        "acts": Both("Handeling “{name}”", "Act “{name}”"),
        "notices": Both("Brief “{name}”", "Letter “{name}”"),
        "particulars": Both("Gegeven “{name}”", "Particular “{name}”"),
        "authorities": Both(
            "Wie hoeveel kan toezeggen, regel “{name}”",
            "Who can promise how much, row “{name}”",
        ),
        "deposits": Both("Wat iemand eerst betaalt", "What is paid first"),
        "posts": Both("Functie “{name}”", "Post “{name}”"),
        "handled_by": Both(
            "Wie het behandelt, regel “{name}”", "Who handles it, row “{name}”"
        ),
        "straight": Both(
            "Wat stappen overslaat, regel “{name}”", "What skips stages, row “{name}”"
        ),
        "own_particulars": Both("Eigen gegeven “{name}”", "Own particular “{name}”"),
        "windows": Both("Tot wanneer u klaagt “{name}”", "Filing window “{name}”"),
        "refusals": Both(
            "Grond om niet te behandelen “{name}”", "Ground not to take it up “{name}”"
        ),
        "reports": Both("Melden van “{name}”", "Reporting “{name}”"),
        "milestones": Both("Wat er gebeurt: “{name}”", "What happens: “{name}”"),
        "forwards": Both("Doorsturen naar “{name}”", "Sending on to “{name}”"),
        "calendar": Both("Vrije dagen", "Free days"),
        "helps": Both("Hulp van “{name}”", "Help from “{name}”"),
        "besides": Both("Weg ernaast “{name}”", "Way beside it “{name}”"),
        "seasons": Both("Soms langer “{name}”", "Longer at times “{name}”"),
        "tell_at": Both("Waar u het vertelt “{name}”", "Where to tell it “{name}”"),
        "bodies": Both("Onafhankelijke derde", "Independent third party"),
        "retention": Both("Bewaren", "Keeping"),
        "silence": Both("Stilte", "Silence"),
        "extensions": Both("Meer tijd", "More time"),
        "suspension": Both("Stilstaan van termijnen", "Terms standing still"),
        "name": Both("Naam van de procedure", "Name of the procedure"),
        "called": Both("Hoe “{name}” heet", "What “{name}” is called"),
        "organisation": Both("Organisatie", "Organisation"),
        "address": Both("Mailadres", "E-mail address"),
        "languages": Both("Talen", "Languages"),
        "welcome": Both("Wat welkom is", "What is welcome"),
        "with_terms": Both("Wat termijnen heeft", "What carries terms"),
        "adviser_first": Both("Eerst de adviseur", "The adviser first"),
        "said_above": Both("De bron van “{name}”", "The source of “{name}”"),
        "nobody_else": Both("Als niemand anders kan", "If nobody else can"),
        "satisfaction": Both("Vragen of u tevreden bent", "Asking for satisfaction"),
        "confidential": Both("Vertrouwelijk", "Confidential"),
        "own_text": Both("Eigen tekst", "Text of our own"),
        "text": Both("“{name}” van de tekst", "“{name}” of the text"),
    }
)
_FIELDS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "length": Both("hoe lang", "how long"),
        "strength": Both("hoe sterk", "how strong"),
        "anchor": Both("vanaf wanneer", "from when"),
        "anchors": Both("vanaf wanneer", "from when"),
        "by": Both("wie", "who"),
        "needs": Both("wat eerst moet", "what comes first"),
        "to": Both("aan wie", "to whom"),
        "source": Both("waar het staat", "where it stands"),
        "public": Both("gepubliceerd", "published"),
        "warn": Both("wanneer wij waarschuwen", "when we warn"),
        "fallback": Both("wat de klok doet", "what the clock does"),
        "name": Both("naam", "name"),
        "contact": Both("hoe te bereiken", "how to reach"),
        "binding_for": Both("bindend voor", "binding for"),
        "binds": Both("waardoor het bindt", "by what it binds"),
        "binds_up_to": Both("tot welk bedrag het bindt", "up to which sum it binds"),
        "binding_source": Both("waar staat dat het bindt", "where it says so"),
        "damages": Both("schadevergoeding", "damages"),
        "court_choice": Both("keuze voor de rechter", "choice for the court"),
        "window": Both("tot wanneer", "until when"),
        "windows": Both("tot wanneer, voor sommigen", "until when, for some"),
        "costs": Both("kosten", "costs"),
        "hearing": Both("hoe u wordt gehoord", "how you are heard"),
        "id": Both("van welk land", "of which country"),
        "own": Both("van onszelf", "of our own"),
        "closed": Both("waarop wij dicht zijn", "on which we are closed"),
        "skips_closed": Both(
            "of dagen waarop wij dicht zijn niet meetellen",
            "whether days on which we are closed do not count",
        ),
        "at": Both("nummer of adres", "number or address"),
        "hours": Both("wanneer dat kan", "when that is possible"),
        "reach": Both("hoe", "how"),
        "rules": Both("voor sommige klachten", "for some complaints"),
        "outcomes": Both("uitkomsten", "outcomes"),
        "kinds": Both("soorten", "kinds"),
        "from_day": Both("vanaf welke datum", "from which date"),
        "first": Both("eerste dag", "first day"),
        "last": Both("laatste dag", "last day"),
        "of": Both("welke termijnen", "which terms"),
        "can": Both("wat daar kan", "what can be done there"),
        "outside": Both("of die los van ons staat", "whether it is independent"),
        "tells_nothing": Both(
            "of niets verder gaat", "whether what is said goes no further"
        ),
        "then": Both("waar het daarna kan", "where one can go after that"),
        "only_for": Both("alleen voor", "only for"),
        "not_for": Both("niet voor", "not for"),
        "nameless": Both("ook zonder naam", "also without a name"),
        "claim": Both("of de klager erom vraagt", "whether who complains asks for it"),
        "only_about": Both("alleen over", "only about"),
        "not_about": Both("niet over", "not about"),
        "hint": Both("uitleg erbij", "what helps to answer it"),
        "kind": Both("wat u invult", "what is filled in"),
        "needed": Both("hoe nodig", "how much it is needed"),
        "least": Both("ten minste zoveel tekens", "at least so many signs"),
        "most": Both("hoogstens zoveel tekens", "at most so many signs"),
        "options": Both("antwoord", "answer"),
        "channels": Both("wanneer wij het vragen", "when we ask it"),
        "told": Both("of de klager het ziet", "whether who complains sees it"),
        "inside": Both("alleen voor wie behandelt", "for those who handle it alone"),
        "consent": Both(
            "of de klager het goed moet vinden", "whether it needs consent"
        ),
        "keeps_day": Both("of de dag telt", "whether the day counts"),
        "about": Both("waarover", "what about"),
        "because": Both("wat de reden is", "what the reason is"),
        "older_than": Both("langer geleden dan", "longer ago than"),
        "grounds": Both("gronden", "grounds"),
        "by_post": Both("post onderweg", "post under way"),
        "counted_from": Both("geteld vanaf", "counted from"),
        "way_on": Both("waar het wel kan", "where to go instead"),
        "must": Both("nooit in behandeling", "never taken up"),
        "set_aside": Both("wat geen reactie is", "what is no reaction"),
        "longest": Both("hoogstens", "at most"),
        "nl": Both("in het Nederlands", "in Dutch"),
        "en": Both("in het Engels", "in English"),
        "attempts_by_person": Both("pogingen door een mens", "attempts by a person"),
    }
)
_IN_STAGES: Final[Mapping[str, str]] = MappingProxyType(
    {"acts_by_stage": "acts", "called_by_stage": "called"}
)
"""What a stage has of its own, and what that is in the whole procedure."""
_IN_STAGE: Final = Both("In de stap “{name}”", "In the stage “{name}”")
_CHANGED: Final = Both("{what}: {before} → {after}.", "{what}: {before} → {after}.")
_ADDED: Final = Both("{what} is nieuw.", "{what} is new.")
_REMOVED: Final = Both("{what} vervalt.", "{what} is gone.")
_AND_ALSO: Final = Both("{who}, en ook {also}", "{who}, and also {also}")
_YES_NO: Final = (Both("nee", "no"), Both("ja", "yes"))
_OPEN: Final = Both("niet gezegd", "not said")


def sentence(found: Difference, lang: str, *versions: Procedure) -> str:
    """
    Return the change as a sentence: “Bewaren, hoe lang: één jaar → vier jaar.”

    What only a file knows goes by its own words in these versions, the first first.
    """
    what = _what(found.path, lang, versions)
    if found.before is None and found.after is None:
        pattern = _ADDED if found.change is Change.ADDED else _REMOVED
        return pattern[lang].format(what=what)
    return _CHANGED[lang].format(
        what=what,
        before=_value(found.path, found.before, lang, versions),
        after=_value(found.path, found.after, lang, versions),
    )


def _what(path: Path, lang: str, versions: Versions) -> str:
    """Return what a value is called; what has no words here goes by its question."""
    part, *rest = path
    if part in _IN_STAGES and rest:
        stage = row("stages", rest.pop(0), lang, versions)
        there = _IN_STAGE[lang].format(name=stage)
        if not rest:
            return there
        mine = going_on(_what((_IN_STAGES[part], *rest), lang, versions), lang)
        return f"{there}: {mine}"
    if part == "shown" and rest:
        table, *more = (each for each in rest if each != "says")
        keys = (_key(table, each, lang) for each in more)
        return ", ".join([PARTS[table].one[lang], *keys])
    head = _PARTS[part][lang] if part in _PARTS else _head(part, lang)
    if part == "text" and rest:
        name, *spoken = (each for each in rest if each != "said")
        said = head.format(name=source(name, lang))
        return ", ".join([said, *(_key(part, each, lang) for each in spoken)])
    if rest and ("{name}" in head or _has_rows(part, rest[0], versions)):
        head = _row_of(part, rest.pop(0), head, lang, versions)
    return ", ".join([head, *(_key(part, each, lang) for each in rest if each)])


def _has_rows(part: str, name: str, versions: Versions) -> bool:
    """Return whether a part has rows, of which this is one; no text in a language."""
    rows = any(isinstance(getattr(each, part, None), tuple) for each in versions)
    return rows and not any(name in each.languages for each in versions)


def _head(part: str, lang: str) -> str:
    """Return what a part is called that has no words here: by the form."""
    if (kind := kind_of(part)) in PARTS:
        return PARTS[kind].one[lang]
    question = asked("general", part)
    return question.label[lang] if question else part


def _key(part: str, name: str, lang: str) -> str:
    return _FIELDS[name][lang] if name in _FIELDS else key(part, name, lang)


def _row_of(part: str, name: str, head: str, lang: str, versions: Versions) -> str:
    """Return the part with which of its rows it is: by name, else by its number."""
    said = _name(part, name, lang, versions)
    if "{name}" in head:
        return head.format(name=said or name)
    if said != name:
        return f"{head} “{said}”"
    return head if name in {"", "1"} else f"{head} {name}"


def _name(part: str, name: str, lang: str, versions: Versions) -> str:
    plain = name.split(" ", maxsplit=1)[0]
    if part == "terms":
        own = (x.about for each in versions if (x := each.term(name)) and x.about)
        return opening(about(name, lang, next(own, None)))
    if part == "acts" and name in acts.ACTS:
        return acts.title(name, lang)
    if part == "notices" and plain in NOTICES:
        return name.replace(plain, NOTICES[plain][lang])
    if part == "called":
        return called.name(name, lang, {})
    ours = LABELS.get(name) if part == "particulars" else _question(part, name)
    if ours:
        return ours[lang]
    return row(part, name, lang, versions) or name


def _question(part: str, name: str) -> Both | None:
    """Return what a key above the tables is called, of which the source is told."""
    if part != "said_above":
        return None
    table, _, own = name.rpartition(".")
    question = asked(table or "general", own)
    return question.label if question else None


def _value(path: Path, value: object, lang: str, versions: Versions) -> str:
    if value is None or value in ((), ""):
        return _OPEN[lang]
    if path[0] == "calendar":
        return _days(value, lang)
    if isinstance(value, bool):
        return _YES_NO[value][lang]
    if isinstance(value, tuple):
        if path[-1] == "by":
            return _who(tuple(str(each) for each in value), lang)
        return listed(tuple(word(path, each, lang, versions) for each in value), lang)
    return word(path, value, lang, versions)


def _days(value: object, lang: str) -> str:
    """Return the country whose days they are, or the days that a file lists."""
    if isinstance(value, tuple):
        return "; ".join(page_days.told(value, lang))
    return (CALENDARS.get(str(value)) or WORDS[str(value)])[lang]


def _who(by: tuple[str, ...], lang: str) -> str:
    """Return who, with the owner who answers for want of others, unlike the page."""
    said = roles_at_work(by, lang, {})
    if Role.RESPONDING_OWNER not in by or len(by) == 1:
        return said
    return _AND_ALSO[lang].format(
        who=said, also=CHOICES[Role][Role.RESPONDING_OWNER][lang]
    )
