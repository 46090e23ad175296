"""What only some procedures say, as sentences of the public page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.lanes import Entry, KeptFrom
from gehoord.procedure.lengths import Length, NotALength, parse_length
from gehoord.procedure.parts import Capacity, Channel, Kind, Outcome
from gehoord.words.actors import listed, opening
from gehoord.words.anchors import after
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.lengths import in_words

Facts = Mapping[str, Any]
_SAID: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "definition": Both(
            "Wat wij een klacht noemen: {said}", "What we call a complaint: {said}"
        ),
        "minors": Both("Voor wie jong is: {said}", "For who is young: {said}"),
        "exemption": Both(
            "Dat eerste gesprek mag u overslaan: {said}",
            "You may skip that first talk: {said}",
        ),
        "window": Both("Hoe lang u daarheen kunt: {said}", "Until when: {said}"),
        "costs": Both("Wat dat kost: {said}", "What that costs: {said}"),
        "hearing": Both(
            "Hoe u daar wordt gehoord: {said}", "How you are heard: {said}"
        ),
        "ruling": Both("Hoe snel daar wordt beslist: {said}", "How soon: {said}"),
        "until": Both("Hoe lang dit zo is: {said}", "How long this holds: {said}"),
        "substitute": Both("Wie daar vervangt: {said}", "Who stands in there: {said}"),
        "cap": Both("Wat daar hoogstens kan: {said}", "At most, there: {said}"),
        "transfer": Both("Hoe het daar komt: {said}", "How it gets there: {said}"),
        "conflict-forbidden": Both(
            "Niet behandelen mag: {said}", "Not to handle: {said}"
        ),
        "conflict-fallback": Both(
            "Als niemand overblijft: {said}", "If nobody is left: {said}"
        ),
        "conflict-panel": Both("Wie samen beslissen: {said}", "Who decide: {said}"),
        "hearing-form": Both("Hoe wij u horen: {said}", "How we hear you: {said}"),
        "hearing-accompanied": Both(
            "Iemand meenemen: {said}", "Bringing somebody: {said}"
        ),
        "hearing-minutes": Both("Het verslag: {said}", "The minutes: {said}"),
        "hearing-documents": Both("De stukken: {said}", "The papers: {said}"),
        "remedies-menu": Both("Wat wij kunnen doen: {said}", "What we can do: {said}"),
        "remedies-cap": Both("Hoogstens: {said}", "At most: {said}"),
        "remedies-excluded": Both("Wat niet kan: {said}", "What we cannot: {said}"),
        "report-due": Both("Wanneer wij verslag doen: {said}", "We report: {said}"),
        "report-audience": Both(
            "Voor wie ons verslag is: {said}", "Our report is for: {said}"
        ),
        "report-contents": Both(
            "Wat in ons verslag staat: {said}", "In our report stands: {said}"
        ),
        "report-none": Both(
            "Als er geen klachten waren: {said}",
            "If there were no complaints: {said}",
        ),
    }
)
_REQUESTS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "access": Both("inzage in uw gegevens", "access to your data"),
        "erasure": Both("het wissen van uw gegevens", "erasure of your data"),
    }
)
_MAY_FILE: Final = Both("Klagen kan: {who}.", "Who can complain: {who}.")
_CHANNELS: Final = Both(
    "U kunt op deze manieren klagen: {ways}.", "You can complain in these ways: {ways}."
)
_ELSE_TO: Final = Both(
    "Schrijft u liever niet daarheen? Dan kan het ook naar {address}.",
    "Do you rather not write there? Then you can also write to {address}.",
)
_SCOPE: Final = Both("Niet voor: {name}. {way_on}", "Not for: {name}. {way_on}")
_WINDOW: Final = Both(
    "Dien uw klacht in binnen {length}, {after}. {late}.",
    "Send in your complaint within {length}, {after}. {late}.",
)
_WINDOW_OPEN: Final = Both(
    "Tot wanneer u kunt klagen, staat niet in de procedure.",
    "Until when you can complain is not said in the procedure.",
)
_EXCUSED: Final = Both(
    "Kon u er niets aan doen, dan telt dat mee.",
    "If you could not help it, that counts.",
)
_COUNTS: Final = Both(
    "Komt uw klacht op een vrije dag? Dan telt {choice} als de dag dat u indient.",
    "Does it come on a free day? Then {choice} counts as the day of filing.",
)
_INCOMPLETE: Final = Both(
    "{clock}. U hebt {cure} om het te sturen. {then}.",
    "{clock}. You have {cure} to send it. {then}.",
)
_STAGE: Final = Both("{name}: {entry}.", "{name}: {entry}.")
_ASK_WITHIN: Final = Both("Dat kan binnen {length}.", "That is possible for {length}.")
_OTHER_PERSON: Final = Both(
    "Iemand anders dan eerst kijkt ernaar.", "Somebody else than before looks at it."
)
_FAST: Final = Both(
    "Is het binnen {length} opgelost? Dan krijgt u een korte brief.",
    "Is it solved within {length}? Then you get a short letter.",
)
_URGENT: Final = Both(
    "Dit kan niet wachten: {grounds}.", "This cannot wait: {grounds}."
)
_ASKING: Final = Both(
    "U kunt hier ook vragen om {kinds}.", "You can ask for {kinds} too."
)
_RULE: Final = Both("{which}: {length}.", "{which}: {length}.")
_FOR_EVER: Final = Both("voor altijd", "for ever")
_NOT_SAID: Final = Both("niet gezegd in de procedure", "not said in the procedure")
_AT_LEAST: Final = Both("ten minste {length}", "at least {length}")
_KEPT: Final = Both(
    "Een afgehandelde klacht bewaren wij {length} in het klachtendossier.",
    "A handled complaint is kept in the dossier for {length}.",
)
_KEPT_OPEN: Final = Both(
    "Een afgehandelde klacht bewaren wij in het klachtendossier. Hoe lang: {length}.",
    "A handled complaint is kept in the dossier. For how long: {length}.",
)
_CAPACITIES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        Capacity.CONSUMER: Both("wie privé klaagt", "who complains privately"),
        Capacity.BUSINESS: Both(
            "wie voor werk of bedrijf klaagt", "who complains for work or business"
        ),
        Capacity.UNKNOWN: Both("wie dat niet weet", "who does not know"),
    }
)
_FOR: Final = Both("Voor {who}. {said}", "For {who}. {said}")


def localised(said: object, lang: str) -> str:
    """Return what is said in this language; else in the one it is said in."""
    if isinstance(said, Mapping):
        return str(said.get(lang) or next(iter(said.values()), ""))
    return str(said)


def told(what: str, said: object, lang: str) -> str:
    """Return what a file says by itself, as a sentence; a length in words."""
    text = listed(said, lang) if isinstance(said, tuple) else localised(said, lang)
    try:
        text = in_words(parse_length(text), lang)
    except NotALength:
        text = text.rstrip(".")
    return f"{_SAID[what][lang].format(said=text)}."


def kept(facts: Facts, lang: str) -> str:
    """Return how long, in words: "ten minste vier jaar", "voor altijd"."""
    length = facts["length"]
    if facts["indefinite"]:
        return _FOR_EVER[lang]
    if not isinstance(length, Length):
        return _NOT_SAID[lang]
    said = in_words(length, lang)
    return _AT_LEAST[lang].format(length=said) if facts.get("at_least") else said


def retention(facts: Facts, lang: str) -> str:
    """Return how long a handled complaint is kept, and from when if not the end."""
    said, since = kept(facts, lang), facts["from"]
    if facts["indefinite"] or not isinstance(facts["length"], Length):
        return _KEPT_OPEN[lang].format(length=said)
    if since is not KeptFrom.LAST:
        said = f"{said} {choice(since, lang)}"
    return _KEPT[lang].format(length=said)


def for_whom(capacity: tuple[str, ...], said: str, lang: str) -> str:
    """Return the sentence with for whom it is in front, where it is for some."""
    if not capacity:
        return said
    who = listed(tuple(_CAPACITIES[each][lang] for each in capacity), lang)
    return _FOR[lang].format(who=who, said=said)


def _retention_rule(facts: Facts, lang: str) -> str:
    names = [choice(Outcome(each), lang) for each in facts["outcomes"]]
    names += [choice(Kind(each), lang) for each in facts["kinds"]]
    return _RULE[lang].format(
        which=listed(tuple(names), lang), length=kept(facts, lang)
    )


def _window(facts: Facts, lang: str) -> str:
    if not isinstance(facts["length"], Length):
        return _WINDOW_OPEN[lang]
    said = _WINDOW[lang].format(
        length=in_words(facts["length"], lang),
        after=after(str(facts["from"]), lang),
        late=choice(facts["late"], lang),
    )
    return f"{said} {_EXCUSED[lang]}" if facts["excusable"] else said


def _stage(facts: Facts, lang: str) -> str:
    said = [
        _STAGE[lang].format(
            name=opening(localised(facts["name"], lang)),
            entry=choice(Entry(facts["entry"]), lang)[:1].lower()
            + choice(Entry(facts["entry"]), lang)[1:],
        )
    ]
    if isinstance(facts["within"], Length):
        said.append(_ASK_WITHIN[lang].format(length=in_words(facts["within"], lang)))
    if facts["different_person"]:
        said.append(_OTHER_PERSON[lang])
    return " ".join(said)


def _incomplete(facts: Facts, lang: str) -> str:
    return _INCOMPLETE[lang].format(
        clock=choice(facts["clock"], lang),
        cure=in_words(facts["cure"], lang),
        then=choice(facts["then"], lang),
    )


def _scope(facts: Facts, lang: str) -> str:
    name, way_on = (localised(facts[each], lang) for each in ("name", "way_on"))
    return _SCOPE[lang].format(name=name.rstrip("."), way_on=way_on)


def _channels(facts: Facts, lang: str) -> str:
    ways = tuple(choice(Channel(each), lang).lower() for each in facts["ways"])
    return _CHANNELS[lang].format(ways=listed(ways, lang))


def _requests(facts: Facts, lang: str) -> str:
    kinds = tuple(_REQUESTS[each][lang] for each in facts["kinds"])
    return _ASKING[lang].format(kinds=listed(kinds, lang))


MORE: Final[Mapping[str, Callable[[Facts, str], str]]] = MappingProxyType(
    {
        "definition": lambda facts, lang: told("definition", facts["said"], lang),
        "minors": lambda facts, lang: told("minors", facts["said"], lang),
        "exemption": lambda facts, lang: told("exemption", facts["said"], lang),
        "shown": lambda facts, lang: told(facts["what"], facts["said"], lang),
        "body": lambda facts, lang: told(facts["what"], facts["said"], lang),
        "who-may-file": lambda facts, lang: _MAY_FILE[lang].format(
            who=listed(facts["who"], lang)
        ),
        "fallback-address": lambda facts, lang: _ELSE_TO[lang].format(
            address=facts["address"]
        ),
        "anonymous": lambda facts, lang: f"{choice(facts['choice'], lang)}.",
        "counts-from": lambda facts, lang: _COUNTS[lang].format(
            choice=choice(facts["choice"], lang)
        ),
        "fast-lane": lambda facts, lang: _FAST[lang].format(
            length=in_words(facts["length"], lang)
        ),
        "urgent": lambda facts, lang: _URGENT[lang].format(
            grounds=listed(facts["grounds"], lang)
        ),
        "out-of-scope": _scope,
        "channels": _channels,
        "filing-window": _window,
        "incomplete": _incomplete,
        "stage": _stage,
        "requests": _requests,
        "retention": retention,
        "retention-rule": _retention_rule,
    }
)
"""The sentence of each fact that only some procedures have, by its code."""
