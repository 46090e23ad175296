"""Who handles what, and who can promise how much, on the public page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from gehoord.procedure.explain.fact import Answered
from gehoord.procedure.own_words import Own
from gehoord.procedure.parts import Channel
from gehoord.procedure.posts import HEAD
from gehoord.procedure.roles import Role
from gehoord.words.answered import named
from gehoord.words.both import Both
from gehoord.words.called import Called
from gehoord.words.choices import choice
from gehoord.words.inside import inside
from gehoord.words.own_words import localised
from gehoord.words.page.in_stage import in_stage
from gehoord.words.page.who import roles

Facts = Mapping[str, Any]

_ABOUT: Final = Both("gaat uw klacht over {names}", "is your complaint about {names}")
_ABOUT_ALL: Final = Both(
    "gaat uw klacht tegelijk over {names}", "is your complaint about {names} at once"
)
_ONLY: Final = Both("kiest u “{names}”", "do you choose “{names}”")
_NOT: Final = Both(
    "kiest u iets anders dan “{names}”", "do you choose anything but “{names}”"
)
_FIND: Final = Both("vinden wij “{names}”", "do we find “{names}”")
_FIND_NOT: Final = Both(
    "vinden wij iets anders dan “{names}”", "do we find anything but “{names}”"
)
_AND: Final = Both(" en ", " and ")
_OR: Final = Both(" of ", " or ")
_BETWEEN: Final = Both("” of “", "” or “")
_HANDLES: Final = Both(
    "Dan wordt uw klacht behandeld door {role}.", "Then it is handled by {role}."
)
_JUDGES: Final = Both(
    "Dan wordt uw klacht behandeld en beoordeeld door {role}.",
    "Then it is handled and judged by {role}.",
)
_HANDLES_ALL: Final = Both(
    "Uw klacht wordt behandeld door {role}.", "Your complaint is handled by {role}."
)
_JUDGES_ALL: Final = Both(
    "Uw klacht wordt behandeld en beoordeeld door {role}.",
    "Your complaint is handled and judged by {role}.",
)
"""A post can be several people, “the Trustees”: its name is no subject of ours."""
_GIVEN: Final = Both(
    "Dan gaat uw klacht naar {role}.", "Then your complaint goes to {role}."
)
_GIVEN_ALL: Final = Both(
    "Uw klacht gaat naar {role}.", "Your complaint goes to {role}."
)
_ITS_HEAD: Final = Both(
    "de leidinggevende van degene over wie u klaagt",
    "the head of the person you complain about",
)
_HEAD: Final = Both(
    "Dan behandelt diens leidinggevende uw klacht, als die er is.",
    "Then the head of that person handles it, if there is one.",
)
_HEAD_ALWAYS: Final = Both(
    "De leidinggevende van degene over wie u klaagt, behandelt uw klacht, als die er is.",
    "The head of the person you complain about handles it, if there is one.",
)
ALONE: Final = Both(
    "Behandelt iemand anders uw klacht, om wie die gaat? Wie hier verder werkt, leest "
    "die dan niet.",
    "Does somebody else handle your complaint, because of whom it is about? Others who "
    "work here then do not read it.",
)
"""How a complaint is kept from those it is about and who work with them."""
INSTEAD: Final = Both(
    "Kan wie uw klacht hoort te behandelen dat niet? Dan doet iemand anders het, over "
    "wie uw klacht niet gaat.",
    "Can the one who should handle your complaint not do so? Then somebody else does "
    "whom it is not about.",
)
"""Who handles it where whoever a line names cannot."""
_OUTSIDE: Final = Both(
    "Dat is iemand die niet voor ons werkt.",
    "That is somebody who does not work for us.",
)

_CANNOT_WAIT: Final = Both("kan uw klacht niet wachten", "can it not wait")
_BY_WAY: Final = Both("komt uw klacht binnen via: {ways}", "does it come in by: {ways}")
_STRAIGHT: Final = Both(
    "Dan gaat uw klacht meteen naar de stap “{stage}”.",
    "Then your complaint goes straight to the stage “{stage}”.",
)

_UP_TO: Final = Both(
    "Geld kan worden toegezegd door {role}, tot {most}.",
    "Money can be promised by {role}, up to {most}.",
)
_ANY: Final = Both(
    "Elk bedrag kan worden toegezegd door {role}.",
    "Any sum of money can be promised by {role}.",
)


def authority(facts: Facts, lang: str) -> str:
    """Return who can promise how much money."""
    who = is_called(facts["role"], lang, facts["called"])
    if facts["up_to"] is None:
        return _ANY[lang].format(role=who)
    return _UP_TO[lang].format(role=who, most=localised(facts["up_to"], lang))


def handler(facts: Facts, lang: str) -> str:
    """Return who handles every complaint, in the first stage where there are several."""
    role = is_called(Role.HANDLER.value, lang, facts["called"])
    return in_stage(facts["stage"], _HANDLES_ALL[lang].format(role=role), lang)


def handled_by(facts: Facts, lang: str) -> str:
    """Return when who handles it, and who else reads it, in some short sentences."""
    when = _conditions(facts, lang)
    if facts["stage"] and not when and facts["role"] != HEAD:
        return in_stage(facts["stage"], _for_all(facts, lang), lang)
    said = [_asking(when, lang)] if when else []
    if facts["role"] == HEAD:
        said.append((_HEAD if when else _HEAD_ALWAYS)[lang])
    else:
        role = is_called(facts["role"], lang, facts["called"])
        pattern = _JUDGES if facts["judges"] else _HANDLES
        said.append(pattern[lang].format(role=role))
    if facts["outside"]:
        said.append(_OUTSIDE[lang])
    return in_stage(facts["stage"], " ".join(said), lang)


def given_to(facts: Facts, lang: str) -> str:
    """Return when who gets it, where the sentence says nothing of what they do."""
    asked = if_chosen(facts, lang)
    who = facts.get("role", Role.HANDLER.value)
    role = _ITS_HEAD[lang] if who == HEAD else is_called(who, lang, facts["called"])
    goes = (_GIVEN if asked else _GIVEN_ALL)[lang].format(role=role)
    return in_stage(facts["stage"], f"{asked} {goes}".strip(), lang)


def _for_all(facts: Facts, lang: str) -> str:
    """Return who handles a whole stage, and judges there."""
    role = is_called(facts["role"], lang, facts["called"])
    pattern = _JUDGES_ALL if facts["judges"] else _HANDLES_ALL
    outside = (_OUTSIDE[lang],) if facts["outside"] else ()
    return " ".join((pattern[lang].format(role=role), *outside))


def straight_to(facts: Facts, lang: str) -> str:
    """Return what goes straight to a later stage, in two short sentences."""
    when = _conditions(facts, lang)
    if facts["urgent"]:
        when.append(_CANNOT_WAIT[lang])
    if facts["channels"]:
        ways = [inside(choice(Channel(each), lang), lang) for each in facts["channels"]]
        when.append(_BY_WAY[lang].format(ways=either(ways, _OR[lang])))
    stage = localised(facts["stage"], lang)
    return f"{_asking(when, lang)} {_STRAIGHT[lang].format(stage=stage)}"


def if_chosen(facts: Facts, lang: str) -> str:
    """Return what must be chosen, as a question: "Kiest u “schade”?"; or nothing."""
    open_to_all: Facts = {"about": (), "only_for": (), "not_for": (), "called": {}}
    when = _conditions({**open_to_all, **facts}, lang)
    return _asking(when, lang) if when else ""


def _conditions(facts: Facts, lang: str) -> list[str]:
    """Return whom it must be about, and what must be chosen, as they follow "if"."""
    people = (is_called(each, lang, facts["called"]) for each in facts["about"])
    names = list(dict.fromkeys(people))  # a post can be called as a role is
    many, word = (_ABOUT_ALL, _AND) if facts.get("about_all") else (_ABOUT, _OR)
    when = [many[lang].format(names=either(names, word[lang]))] if names else []
    if only := _answered(facts["only_for"], _ONLY, _FIND, lang):
        when.append(_OR[lang].join(only))
    return [*when, *_answered(facts["not_for"], _NOT, _FIND_NOT, lang)]


def _answered(
    answers: Iterable[Answered], chosen: Both, found: Both, lang: str
) -> list[str]:
    """Return what who complains chooses, and what staff find, apart."""
    said: list[str] = []
    for pattern, by_staff in ((chosen, False), (found, True)):
        if names := [named(x, lang) for x in answers if x.is_found is by_staff]:
            said.append(pattern[lang].format(names=either(names, _BETWEEN[lang])))
    return said


def _asking(when: list[str], lang: str) -> str:
    asked = _AND[lang].join(when)
    return f"{asked[:1].upper()}{asked[1:]}?"


def is_called(said: Own, lang: str, called: Called) -> str:
    """Return what somebody is called: a role by its word, a post by its name."""
    if isinstance(said, str) and said in set(Role):
        return roles([said], lang, called)
    return localised(said, lang)


def either(names: list[str], between: str) -> str:
    """Return the names in one line, with this word before the last."""
    *rest, last = names
    return f"{', '.join(rest)}{between}{last}" if rest else last
