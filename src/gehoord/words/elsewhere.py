"""To whom a complaint can be sent on, as sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.particulars import OwnParticular
from gehoord.procedure.reports import Report
from gehoord.procedure.rules import Procedure
from gehoord.words.both import Both
from gehoord.words.lengths import in_words
from gehoord.words.own_words import localised

_ABOUT: Final = Both(
    "Klachten over {about} horen bij {name}{contact}. Komt zo’n klacht bij ons?",
    "Complaints about {about} belong with {name}{contact}. Does one come to us?",
)
_BELONGS: Final = Both(
    "Soms hoort uw klacht niet bij ons, maar bij {name}{contact}.",
    "Does your complaint belong with {name}{contact}, and not with us?",
)
_SENT: Final = Both(
    "Dan sturen wij die door, en hoort u dat van ons.",
    "Then we send it on, and tell you so.",
)
_AGREED: Final = Both(
    "Dan sturen wij die door als u dat goedvindt, en hoort u dat van ons.",
    "Then we send it on if you agree, and tell you so.",
)
_ASKED: Final = Both(
    "Wij sturen uw klacht alleen door naar {name} als u dat goedvindt.",
    "We send your complaint on to {name} only if you agree.",
)
_DAY: Final = Both(
    "De dag waarop wij uw klacht kregen, telt daar ook.",
    "The day on which we had your complaint counts there as well.",
)
COUNTED: Final = Both(
    "Stuurt een ander uw klacht naar ons door? Dan kijken wij voor de vraag of u op tijd "
    "was naar de dag waarop de klacht daar binnenkwam.",
    "Does somebody else send your complaint on to us? Then we look, for whether you were "
    "in time, at the day on which it came in there.",
)


def sent_on(facts: Mapping[str, Any], lang: str) -> str:
    """Return what belongs there, that it is sent on, and what that does to the day."""
    contact = f", {facts['contact']}" if facts["contact"] else ""
    name = localised(facts["name"], lang)
    if facts["about"]:
        about = localised(facts["about"], lang).rstrip(".")
        first = _ABOUT[lang].format(about=about, name=name, contact=contact)
    else:
        first = _BELONGS[lang].format(name=name, contact=contact)
    said = [first, (_AGREED if facts["consent"] else _SENT)[lang]]
    if facts["keeps_day"]:
        said.append(_DAY[lang])
    return " ".join(said)


def agreed(facts: Mapping[str, Any], lang: str) -> str:
    """Return that nothing is sent on there against the will of who complains."""
    return _ASKED[lang].format(name=localised(facts["name"], lang))


_MUST: Final = Both(
    "Soms moeten wij iets bij een ander melden. Gaat het om “{about}”? Dan melden wij "
    "dat bij {name}{contact}.",
    "Sometimes we must report something to somebody else. Is it “{about}”? Then we "
    "report it to {name}{contact}.",
)
_CLAIM: Final = Both(
    "Vraagt u ook om {about}? Dat deel geven wij door aan {name}{contact}.",
    "Do you also ask for {about}? We pass that part on to {name}{contact}.",
)
_CHOSEN: Final = Both(
    "Kiest u “{answers}”? Dan geven wij dat deel door aan {name}.",
    "Do you choose “{answers}”? Then we pass that part on to {name}.",
)
_CHOSEN_REPORT: Final = Both(
    "Kiest u “{answers}”? Dan moeten wij dat melden bij {name}.",
    "Do you choose “{answers}”? Then we must report that to {name}.",
)
_BETWEEN: Final = Both("” of “", "” or “")
_GOES_ON: Final = Both(
    "Uw klacht gaat hier gewoon door.", "Your complaint goes on here."
)
_SEEN: Final = Both(
    "Dan ziet u dat in uw dossier.", "You then see that in your dossier."
)
_HAPPENS: Final = Both(
    "Wij leggen vast op welke dag dit was: {name}.",
    "We record on which day this was: {name}.",
)
_WITHIN: Final = Both("Dat doen wij binnen {length}.", "We do so within {length}.")


def reported(facts: Mapping[str, Any], lang: str) -> str:
    """Return what is reported outside, to whom, and how soon where that is said."""
    contact = f", {facts['contact']}" if facts["contact"] else ""
    about, name = (localised(facts[each], lang) for each in ("about", "name"))
    said = [_MUST[lang].format(about=about, name=name, contact=contact)]
    if facts["length"]:
        said.append(_WITHIN[lang].format(length=in_words(facts["length"], lang)))
    if facts["told"]:
        said.append(_SEEN[lang])
    return " ".join(said)


def happens(facts: Mapping[str, Any], lang: str) -> str:
    """Return that we record on which day something happened."""
    return _HAPPENS[lang].format(name=localised(facts["name"], lang))


def passed_on(facts: Mapping[str, Any], lang: str) -> str:
    """Return what is passed on that somebody asks for, how soon, and what then."""
    contact = f", {facts['contact']}" if facts["contact"] else ""
    about, name = (localised(facts[each], lang) for each in ("about", "name"))
    said = [_CLAIM[lang].format(about=about, name=name, contact=contact)]
    if facts["length"]:
        said.append(_WITHIN[lang].format(length=in_words(facts["length"], lang)))
    if facts["then"]:
        said.append(localised(facts["then"], lang))
    return " ".join((*said, _GOES_ON[lang]))


def on_the_form(procedure: Procedure, lang: str) -> Mapping[str, str]:
    """Return what follows from an answer and leaves us, by the id of the question."""
    return {
        asked.id: " ".join(_chosen(asked, each, lang) for each in mine)
        for asked in procedure.own_particulars
        if (mine := [x for x in procedure.reports if x.told and _named(asked, x)])
    }


def _named(asked: OwnParticular, rule: Report) -> tuple[str, ...]:
    return tuple(each.id for each in asked.options if each.id in rule.only_for)


def _chosen(asked: OwnParticular, rule: Report, lang: str) -> str:
    options = (asked.option(each) for each in _named(asked, rule))
    names = (localised(each.name, lang) for each in options if each)
    pattern = _CHOSEN if rule.claim else _CHOSEN_REPORT
    answers = _BETWEEN[lang].join(names)
    told = pattern[lang].format(answers=answers, name=localised(rule.name, lang))
    then = localised(rule.then, lang) if rule.then else ""
    more = _GOES_ON[lang] if rule.claim else ""
    return " ".join(each for each in (told, then, more) if each)
