"""What a file asks of its own, as sentences of the public page."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.explain.fact import answers
from gehoord.procedure.particulars import Needed, OwnParticular
from gehoord.procedure.parts import Channel
from gehoord.procedure.rules import Procedure
from gehoord.words.actors import listed, opening
from gehoord.words.answered import named
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.inside import inside
from gehoord.words.own_words import localised
from gehoord.words.page.handled import if_chosen
from gehoord.words.particulars import label, options

_ALSO: Final = Both("Wij vragen ook: “{name}”.", "We also ask: “{name}”.")
_MAY: Final = Both("U mag ook zeggen: “{name}”.", "You may also tell us: “{name}”.")
_ALSO_THEN: Final = Both("Dan vragen wij ook: “{name}”.", "Then we also ask: “{name}”.")
_MAY_THEN: Final = Both(
    "Dan mag u ook zeggen: “{name}”.", "Then you may also tell us: “{name}”."
)
_SKIP: Final = Both(
    "{chosen} Vul dit dan in. Anders slaat u het over.",
    "{chosen} Then fill this in. If not, skip it.",
)
_FIND: Final = Both(
    "Dit zoeken wij zelf uit: “{name}”. U hoeft daar niets voor te doen.",
    "This we find out ourselves: “{name}”. You need not do anything for it.",
)
_FOUND: Final = Both("Wij zeggen: “{options}”.", "We say: “{options}”.")
_HOW_MUCH: Final[Mapping[Needed, Both]] = MappingProxyType(
    {
        Needed.BLOCKS: Both(
            "Dat is nodig om het formulier te versturen.",
            "That is needed to send the form.",
        ),
        Needed.ASKED: Both(
            "Ontbreekt het, dan vragen wij er één keer om.",
            "If it is missing, we ask for it once.",
        ),
        Needed.OPTIONAL: Both("Dat hoeft niet.", "You need not."),
    }
)
_ONE_OF: Final = Both("U kiest: “{options}”.", "You choose: “{options}”.")
_BETWEEN: Final = Both("” of “", "” or “")
_ONLY: Final = Both(
    "Wij vragen dat alleen bij: {ways}.", "We ask that only for: {ways}."
)

_MANDATE: Final = Both(
    "Klaagt u voor een ander? Dan vragen wij om toestemming van die ander.",
    "Do you complain for somebody else? Then we ask for the consent of that person.",
)
_ENTITLED: Final = Both(
    "Klaagt u voor een ander? Dan vragen wij om toestemming van die ander, of waarom u "
    "ook zonder mag.",
    "Do you complain for somebody else? Then we ask for the consent of that person, or "
    "why you may without.",
)
_WAITS: Final = Both(
    "Tot die er is, wacht ons antwoord.", "Our answer waits until it is there."
)
MANDATE_WAITS: Final = Both(
    "Klaagt u voor een ander? Dan wacht ons antwoord tot wij weten dat u dat mag.",
    "Do you complain for somebody else? Then our answer waits until we know that you "
    "may.",
)
NAMELESS: Final = Both(
    "Geeft u geen naam? Dan schrijven wij op wat u meldt, en krijgt u daar geen antwoord "
    "op. Wat wij beloven, geldt dan niet.",
    "Do you give no name? Then we write down what you report, and you get no answer to "
    "it. What we promise does not hold then.",
)
_REGISTERED: Final = Both(
    "Kiest u “{names}”? Dan schrijven wij op wat u meldt, en krijgt u daar geen antwoord "
    "op. U kunt er later nog een klacht van maken.",
    "Do you choose “{names}”? Then we write down what you report, and you get no answer "
    "to it. You can still make it a complaint later.",
)
_EITHER: Final = Both("” of “", "” or “")


def mandate(facts: Mapping[str, Any], lang: str) -> str:
    """Return what is asked of who complains for another, and whether we wait for it."""
    said = (_ENTITLED if facts.get("entitled") else _MANDATE)[lang]
    return f"{said} {_WAITS[lang]}" if facts.get("waits", True) else said


def asked(facts: Mapping[str, Any], lang: str) -> str:
    """Return what is asked, how much it is needed, and what helps to answer it."""
    rule: OwnParticular = facts["rule"]
    only = if_chosen(facts, lang)
    if rule.is_found:
        return f"{only} {_found(rule, lang)}".strip()
    also = _ALSO if rule.is_asked else _MAY
    if only:
        also = _ALSO_THEN if rule.is_asked else _MAY_THEN
    said = [only, also[lang].format(name=opening(label(rule, lang)))]
    if rule.hint:
        said.append(f"{localised(rule.hint, lang).rstrip('.')}.")
    if rule.options:
        said.append(_ONE_OF[lang].format(options=_names(rule, lang)))
    if rule.channels:
        ways = tuple(
            inside(choice(Channel(each), lang), lang) for each in rule.channels
        )
        said.append(_ONLY[lang].format(ways=listed(ways, lang)))
    return " ".join(x for x in (*said, _HOW_MUCH[rule.needed][lang]) if x)


def only_asked(procedure: Procedure, lang: str) -> Mapping[str, str]:
    """Return at which answer each is asked that is not always: for the form."""
    return {
        each.id: _SKIP[lang].format(chosen=told)
        for each in procedure.own_particulars
        if (told := if_chosen(_some(procedure, each), lang))
    }


def _some(procedure: Procedure, rule: OwnParticular) -> Mapping[str, Any]:
    only, never = (answers(procedure, x) for x in (rule.only_for, rule.not_for))
    return {"only_for": only, "not_for": never}


def _found(rule: OwnParticular, lang: str) -> str:
    """Return what staff find of a complaint: nobody is asked it."""
    said = [_FIND[lang].format(name=opening(label(rule, lang)))]
    if rule.options:
        said.append(_FOUND[lang].format(options=_names(rule, lang)))
    if rule.hint:
        said.append(f"{localised(rule.hint, lang).rstrip('.')}.")
    return " ".join(said)


def _names(rule: OwnParticular, lang: str) -> str:
    return _BETWEEN[lang].join(name for _, name in options(rule, lang))


def register_only(facts: Mapping[str, Any], lang: str) -> str:
    """Return what is written down and answered by nobody: by an answer, or nameless."""
    names = _EITHER[lang].join(named(each, lang) for each in facts["answers"])
    chosen = _REGISTERED[lang].format(names=names) if names else ""
    nameless = NAMELESS[lang] if facts["nameless"] else ""
    return " ".join(each for each in (chosen, nameless) if each)
