"""Each fact of a procedure as a sentence of its public page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.explain import Fact
from gehoord.procedure.explain.fact import Part
from gehoord.procedure.particulars import Needed
from gehoord.procedure.parts import Channel
from gehoord.words import called
from gehoord.words.actors import either, listed, opening
from gehoord.words.both import Both
from gehoord.words.lengths import in_words
from gehoord.words.own_words import for_whom, localised
from gehoord.words.page.before_judging import BEFORE_JUDGING
from gehoord.words.page.for_whom import for_some
from gehoord.words.page.more import MORE
from gehoord.words.page.pace import more_time, standing_still
from gehoord.words.page.sentences import CODES
from gehoord.words.page.through import through
from gehoord.words.page.who import does, does_there
from gehoord.words.particulars import yours

Facts = Mapping[str, Any]
_KINDS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "complaint": Both("klachten", "complaints"),
        "compliment": Both("complimenten", "compliments"),
        "suggestion": Both("suggesties", "suggestions"),
        "tip": Both("tips", "tips"),
    }
)

_ONE_WAY: Final = Both(
    "Hiermee bereiken wij u: {names}.", "With this we reach you: {names}."
)
"""How to reach somebody, where one particular alone is asked for that."""


def _coded(fact: Fact, lang: str) -> str:
    """Return the sentence that stands under the code and its one value, if any."""
    facts = fact.facts
    for key in ("how", "what", "rules"):
        if key in facts and f"{fact.code} {facts[key]}" in CODES:
            said, names = facts.get("said"), facts.get("names") or ()
            one_way = facts[key] == Needed.ONE_WAY
            pattern = CODES[f"{fact.code} {facts[key]}"]
            pattern = _ONE_WAY if one_way and _is_one(names) else pattern
            people = called.names(lang, called.on_the_page(_called(facts), lang))
            all_of = _ways if one_way else _things
            return pattern[lang].format(said=said, names=all_of(names, lang), **people)
    return CODES[fact.code][lang] if fact.code in CODES else ""


def needed_so(needed: Needed, names: tuple[str, ...], lang: str) -> str:
    """Return how much these particulars are needed, as the public page says it."""
    facts = {"what": needed.value, "names": names}
    return _coded(Fact(part=Part.NEED, code="particulars", facts=facts), lang)


def _called(facts: Mapping[str, object]) -> called.Called:
    said = facts.get("called")
    return said if isinstance(said, Mapping) else {}


def _things(names: object, lang: str) -> str:
    return listed(yours(names, lang), lang) if isinstance(names, tuple) else ""


def _ways(names: object, lang: str) -> str:
    return either(yours(names, lang), lang) if isinstance(names, tuple) else ""


def _is_one(names: object) -> bool:
    return isinstance(names, tuple) and len(names) == 1


def _asked(facts: Facts, lang: str) -> str:
    """Return all that is asked; of the ways to reach somebody, of which one will do."""
    ways, words = facts["ways"], ("words",) if "words" in facts["names"] else ()
    rest = [x for x in facts["names"] if x not in (*ways, *words)]
    first = [x for x in facts["names"] if x not in words]
    reached = (either(yours(ways, lang), lang),) if ways else ()
    place = first.index(ways[0]) if ways else len(rest)
    said = yours(rest, lang)
    return listed((*said[:place], *reached, *said[place:], *yours(words, lang)), lang)


def _kinds(kinds: tuple[str, ...], lang: str) -> str:
    return listed(tuple(_KINDS[kind][lang] for kind in kinds), lang)


_WELCOME: Final = Both(
    "Uw mening is welkom. U kunt bij ons terecht met {kinds}. Wij willen daarmee onze "
    "dienstverlening verbeteren.",
    "Your opinion is welcome. You can come to us with {kinds}. With them we want to "
    "improve our service.",
)
_CLOCKED: Final = Both(
    "De termijnen op deze pagina gelden voor {kinds}.",
    "The terms on this page hold for {kinds}.",
)
_BASIS: Final = Both("Deze regeling volgt: {basis}.", "These rules follow: {basis}.")
_UNREAD: Final = Both(
    "{law} (niet nagekeken in de bron)", "{law} (not checked against its source)"
)
_ADDRESS: Final = Both(
    "U kunt uw reactie mailen naar {address}, of het formulier invullen.",
    "You can e-mail your reaction to {address}, or fill in the form.",
)
_ADDRESS_ONLY: Final = Both(
    "U kunt uw reactie mailen naar {address}.",
    "You can e-mail your reaction to {address}.",
)
_FORM_ONLY: Final = Both(
    "U kunt het formulier invullen. Wat u mailt naar {address}, telt ook.",
    "You can fill in the form. What you e-mail to {address} counts as well.",
)
_ALSO: Final = Both(
    "Wat u mailt naar {address}, telt ook.",
    "What you e-mail to {address} counts as well.",
)
_ON_THE_FORM: Final = Both(
    "Wat u mailt naar {address}, telt alleen met het formulier erbij.",
    "What you e-mail to {address} counts only with the form.",
)
_ONLY_THE_FORM: Final = Both(
    "U kunt het formulier invullen. Wat u mailt naar {address}, telt alleen met het "
    "formulier erbij.",
    "You can fill in the form. What you e-mail to {address} counts only with the form.",
)
_ASKS: Final = Both("Wij vragen u om {names}.", "We ask you for {names}.")
_BODY: Final = Both(
    "Leidt de behandeling niet tot een oplossing waar u tevreden mee bent? Dan kunt u "
    "naar {name}.",
    "Does the handling not lead to a solution that satisfies you? Then you can go to "
    "{name}.",
)
_NOT_AGREED: Final = Both(
    "Bent u het niet eens met de uitkomst? Dan kunt u naar {name}.",
    "Do you not agree with the outcome? Then you can go to {name}.",
)
_THERE: Final = Both("In de stap “{stage}”: {said}", "In the stage “{stage}”: {said}")
_IN_PLACE: Final = Both(
    "In de stap “{stage}” komt {own} in de plaats van {usual}.",
    "In the stage “{stage}”, {own} takes the place of {usual}.",
)
_MEDIATOR: Final = Both(
    "Bent u het niet eens met de uitkomst? Dan kunt u naar {name}. Daar bemiddelt men "
    "tussen u en ons, en oordeelt men niet.",
    "Do you not agree with the outcome? Then you can go to {name}. They mediate between "
    "you and us, and judge nothing.",
)
_OTHER_MEDIATOR: Final = Both(
    "U kunt ook kiezen voor {name}. Daar bemiddelt men tussen u en ons, en oordeelt men "
    "niet.",
    "You can also choose {name}. They mediate between you and us, and judge nothing.",
)
_AFTER_MEDIATION: Final = Both(
    "Is er na de bemiddeling door {before} nog geen oplossing? Dan kunt u naar {name}.",
    "Is there still no solution after the mediation by {before}? Then you can go to "
    "{name}.",
)
_NEXT_BODY: Final = Both(
    "Heeft {before} gesproken en bent u het nog niet eens? Dan kunt u daarna naar "
    "{name}.",
    "Has {before} spoken, and do you still not agree? Then you can go on to {name}.",
)
_OTHER_BODY: Final = Both(
    "U kunt ook kiezen voor {name}.", "You can also choose {name}."
)
_INDEPENDENT: Final[Mapping[Both, Both]] = MappingProxyType(
    {
        _AFTER_MEDIATION: Both(
            "de onafhankelijke derde: {name}", "the independent third party: {name}"
        ),
        _NEXT_BODY: Both(
            "de volgende onafhankelijke derde: {name}",
            "the next independent third party: {name}",
        ),
        _OTHER_BODY: Both(
            "deze onafhankelijke derde: {name}", "this independent third party: {name}"
        ),
        **dict.fromkeys(
            (_BODY, _NOT_AGREED),
            Both(
                "iemand die niet voor ons werkt, de onafhankelijke derde: {name}",
                "somebody who does not work for us, the independent third party: {name}",
            ),
        ),
    }
)
"""What a body is called where the text, or what it is called, says so."""
_WRITE_THERE: Final = Both(
    "Schrijven kan naar {contact}.", "You can write to {contact}."
)
_REACH_THERE: Final = Both("Zo komt u daar: {contact}.", "How to go there: {contact}.")
_LOOK_THERE: Final = Both("Kijk op {contact}.", "See {contact}.")
_BINDS_UP_TO: Final = Both(
    "Dat geldt tot {most}. Daarboven bindt die niet.",
    "That holds up to {most}. Above that it does not bind.",
)
_BY_THEMSELVES: Final = Both(
    "U gaat daar zelf heen. Wij sturen er niets naartoe.",
    "You go there yourself. We send nothing there.",
)
_ASIDE: Final = Both(
    "Wat geen reactie is, zoals reclame, bewaren wij {length}.",
    "What is no reaction, such as advertising, is kept for {length}.",
)
_SILENCE: Final = Both(
    "Blijft het stil van uw kant, dan probeert een mens het op een andere manier. Pas "
    "daarna kan het dossier dicht. {often}",
    "If we hear nothing from you, a person tries in another way. Only after that can "
    "the case close. {often}",
)
_ONCE: Final = Both("Dat gebeurt één keer.", "That happens once.")
_TIMES: Final = Both("Dat gebeurt {attempts} keer.", "That happens {attempts} times.")
_SIDES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "complainant": Both("u", "you"),
        "organisation": Both("de organisatie", "the organisation"),
    }
)


def _body(facts: Facts, lang: str) -> str:
    first = _BODY if facts["proposes"] else _NOT_AGREED
    pattern = _OTHER_BODY if facts["or"] else first
    if facts["after"] and not facts["or"]:
        pattern = _AFTER_MEDIATION if facts["mediated"] else _NEXT_BODY
    elif facts["mediates"]:
        pattern = _OTHER_MEDIATOR if facts["or"] else _MEDIATOR
    name = localised(facts["name"], lang)
    if facts["independent"] and pattern in _INDEPENDENT:
        name = _INDEPENDENT[pattern][lang].format(name=name)
    told = pattern[lang].format(name=name, before=localised(facts["after"], lang))
    if facts["contact"]:
        contact = str(facts["contact"]).rstrip(".")
        told = f"{told} {_contact(contact)[lang].format(contact=contact)}"
    if facts["by_themselves"]:
        told = f"{told} {_BY_THEMSELVES[lang]}"
    if not facts["or"]:
        more = through(facts, lang)
        told = " ".join((told, *more) if facts["skips"] else (*more, told))
    told = f"{told} {for_some(facts, lang)}".strip()
    return for_whom(facts["capacity"], told, lang)


def _contact(contact: str) -> Both:
    """Return what to say of it: a page to look at, an address, or words of their own."""
    if len(contact.split()) > 1:
        return _REACH_THERE
    return _LOOK_THERE if contact.startswith(("http", "www.")) else _WRITE_THERE


def _who_there(facts: Facts, lang: str) -> str:
    return _THERE[lang].format(
        stage=opening(localised(facts["stage"], lang)),
        said=does_there(facts, lang),
    )


def _in_place(facts: Facts, lang: str) -> str:
    """Return who takes whose place there; nothing where both are called the same."""
    stage = opening(localised(facts["stage"], lang))
    own, usual = (
        called.on_the_page(facts[each], lang) for each in ("called", "usually")
    )
    pairs = (
        (called.name(each, lang, own), called.name(each, lang, usual))
        for each in facts["roles"]
    )
    return " ".join(
        _IN_PLACE[lang].format(stage=stage, own=here, usual=before)
        for here, before in pairs
        if here != before
    )


def _nobody_outside(facts: Facts, lang: str) -> str:
    """Return that nobody outside judges it, after which of our own steps."""
    code = "only-beside" if facts["beside"] else "no-third-party"
    first = through({"skips": (), "stage": facts["stage"]}, lang)
    return " ".join((*first, CODES[code][lang]))


def _binding(facts: Facts, lang: str) -> str:
    sides = tuple(
        _SIDES[each][lang] if each in _SIDES else each for each in facts["for"]
    )
    if facts["court"] and not sides:
        return CODES["binding court"][lang]
    if facts["followed"] and not sides:
        return CODES["binding followed"][lang]
    how = ("nobody", "one", "both")[min(len(sides), 2)]
    said = CODES[f"binding {how}"][lang].format(who=listed(sides, lang))
    if not sides:
        return said
    unless = CODES.get(f"binds {facts['binds']}")
    most = localised(facts["up_to"], lang).rstrip(".") if facts["up_to"] else ""
    up_to = _BINDS_UP_TO[lang].format(most=most) if most else ""
    return " ".join(x for x in (said, unless[lang] if unless else "", up_to) if x)


def _silence(facts: Facts, lang: str) -> str:
    if not facts["attempts"]:
        return CODES["silence nobody"][lang]
    often = (_ONCE if facts["attempts"] == 1 else _TIMES)[lang]
    return _SILENCE[lang].format(often=often.format(attempts=facts["attempts"]))


def _base(law: str, lang: str) -> str:
    """Return a law by its name; the mark that nobody read it, in words."""
    name = law.removesuffix("[L]").rstrip()
    return name if name == law else _UNREAD[lang].format(law=name)


def _address(facts: Facts, lang: str) -> str:
    """Return where to write, in the ways that the organisation names; both, if none."""
    ways = frozenset(facts["ways"]) or {Channel.EMAIL, Channel.WEB}
    if facts["form_alone"]:
        pattern = _ONLY_THE_FORM if Channel.WEB in ways else _ON_THE_FORM
    elif Channel.EMAIL in ways:
        pattern = _ADDRESS if Channel.WEB in ways else _ADDRESS_ONLY
    else:
        pattern = _FORM_ONLY if Channel.WEB in ways else _ALSO
    return pattern[lang].format(address=facts["address"])


def _length(pattern: Both) -> Callable[[Facts, str], str]:
    return lambda facts, lang: pattern[lang].format(
        length=in_words(facts["length"], lang)
    )


_MADE: Final[Mapping[str, Callable[[Facts, str], str]]] = MappingProxyType(
    {
        "welcome": lambda facts, lang: _WELCOME[lang].format(
            kinds=_kinds(facts["kinds"], lang)
        ),
        "with-terms": lambda facts, lang: _CLOCKED[lang].format(
            kinds=_kinds(facts["kinds"], lang)
        ),
        "legal-bases": lambda facts, lang: _BASIS[lang].format(
            basis=listed(tuple(_base(each, lang) for each in facts["bases"]), lang)
        ),
        "address": _address,
        "asks": lambda facts, lang: _ASKS[lang].format(names=_asked(facts, lang)),
        "who": does,
        "who-in-stage": _who_there,
        "named-in-stage": _in_place,
        **BEFORE_JUDGING,
        "third-party": _body,
        "no-third-party": _nobody_outside,
        "only-beside": _nobody_outside,
        "binding": _binding,
        "set-aside": _length(_ASIDE),
        "more-time": more_time,
        "suspension": standing_still,
        "silence": _silence,
    }
)


def line(fact: Fact, lang: str) -> str:
    """Return the fact as a sentence; empty where the page says nothing of it."""
    made = _MADE.get(fact.code) or MORE.get(fact.code)
    return made(fact.facts, lang) if made else _coded(fact, lang)
