"""What a text leaves open of a body outside that it names, and of the way there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from gehoord.procedure.bodies import Body, is_court
from gehoord.procedure.lanes import Entry
from gehoord.procedure.laws import rules_by_law
from gehoord.procedure.laws.known_bodies import is_by_law, watches
from gehoord.procedure.own_words import each_of_text, every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.matter import words
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound, doubtful

_OF_ANY: Final = frozenset(
    {
        *("service", "services", "scheme", "independent", "office", "national"),
        *(
            "stichting",
            "commissie",
            "committee",
            "landelijke",
            "complaints",
            "klachten",
        ),
        *("organisation", "association", "vereniging", "board", "body", "private"),
    }
)
"""What stands in the name of a body, and says of none which it is."""
_NAME: Final = re.compile(r"[a-zà-ÿ]{4,}")
_SHORT: Final = re.compile(r"\b[A-Z]{3,}\b")
_ENOUGH: Final = 2
_MUST_GO: Final = re.compile(
    r"\b(?:dient|dienen|moet|moeten|is verplicht|must|shall|is (?:obliged|required) to)\b"
    r"[^.;]{0,60}\b(?:wenden tot|voorleggen aan|voor te leggen aan|gaan naar|aanhangig"
    r" te? ?maken bij|indienen bij|go(?: first)? to|refer(?:red)? (?:\w+ ){0,4}to"
    r"|submit(?:ted)? (?:\w+ ){0,4}to|take (?:\w+ ){0,4}to|contact|approach)\b"
    r"(?=([^.;]{0,60}))"
)
"""One is bound to go somewhere, with the words that say where."""
_MAY_GO: Final = "outside-may-go"
_LISTED: Final = re.compile(r":\s+\(?(?:the |de |het |een |an? )?[\w-]+(?!.*[@\d])")
"""What comes after a colon is where a sentence before it leads to."""
_GOES: Final = words(
    r"you (?:\w+ ){0,3}(?:may|can|could|have the right|are entitled|are free)"
    r"|(?:may|can|could) (?:also |then |still )?(?:\w+ly )?(?:refer|contact|approach|take"
    r"|go|ask|escalate|complain|appeal|turn|bring|be (?:referred|taken|escalated"
    r"|submitted|made|brought))\w*"
    r"|(?:right|entitled|free|able|option|possib\w+) (?:to|of)"
    r"|(?:refer|take|escalate|submit|bring|report|send|address)\w* (?:\w+ ){0,5}to"
    r"|appeal(?:s|ed)? to|contact|kunt|kun|kan|kunnen|mag|mogen|recht|mogelijkheid"
    r"|wenden|wendt|voorleggen|voorgelegd|voor te leggen|terecht|terechtkomen|indienen"
    r"|dient|beroep|gaan naar|naar de|naar het|stappen|niet tevreden|niet eens|binnen"
    r"|daarna|not (?:\w+ )?(?:happy|satisfied)|unhappy|dissatisfied|disagree\w*|within"
    r"|unresolved|remains?|afterwards|next|then|free|stage \w+|gratis"
    r"|approached|after|na|nadat"
)
_JOINED: Final = words(
    r"aangesloten|aansluiting|lid van|leden van|lidmaatschap|ingeschreven bij"
    r"|geregistreerd bij|geschillencommissie van (?:de|het|stichting)|keurmerk"
    r"|(?:is|are|am) (?:also )?(?:a |an )?(?:\w+ )?members?(?: of)?|membership"
    r"|member firms?|belongs? to|subscribes? to|joined|signed up to|regulated by"
    r"|accredited by|(?:we|is|are) (?:\w+ )?(?:registered|licensed) (?:with|by)"
    r"|we are (?:\w+ )?registered|onderworpen aan|part of the|covered by|toezicht van"
)
_OTHERS_JOINED: Final = words(
    r"(?:organisations?|companies|businesses|landlords?|firms|providers|members|traders)"
    r" (?:\w+ ){0,3}(?:registered|belong\w*|joined|subscrib\w*)"
)
"""Who is joined to it in general, and not whether this organisation is."""
_REFUSED: Final = words(
    r"(?:niet|geen) (?:\w+ ){0,3}(?:ontvankelijk|in behandeling|behandeld|behandelen"
    r"|behandeling)|onontvankelijk|not (?:be )?(?:\w+ )?(?:accept(?:ed)?|investigated?"
    r"|considered|deal(?:t)? with|handled?|take(?:n)? up|processed?)|may refuse"
    r"|refuse to (?:deal|consider|investigate|handle)|inadmissible"
)
_OF_OTHERS: Final = words(r"ano(?:nie|ny)m\w*|ombuds\w*|was not|which (?:\w+ ){0,9}not")
"""Who gives no name can hardly go elsewhere with it; and what another refuses."""
_EITHER_WAY: Final = words(
    r"refus\w*|reject\w*|weiger\w*|niet[- ]ontvankelijk|onontvankelijk|not taken up"
    r"|not to handle|any (?:time|stage|point)|altijd|te allen tijde|elk moment|directly"
    r"|rechtstreeks|meteen|instead of"
)


def way_outside(procedure: Procedure) -> Iterator[Unsound]:
    """Give one doubt for what of the way outside the text does not answer."""
    named = read_in(procedure)
    said = [sentence for _, sentence in named]
    only = procedure.third_party
    bodies = [
        each
        for each in procedure.bodies or ((only,) if only else ())
        if not (is_court(each) or watches(every(each.name)))
    ]
    if not said or not bodies:
        return
    found = {
        name: [x for x in bodies if asks(procedure, x, said)]
        for name, asks in _ASKED.items()
    }
    if len(found[_MAY_GO]) < len(bodies):  # one that leads there is a way
        found[_MAY_GO] = []
    asked = tuple(name for name, those in found.items() if those)
    if asked:
        open_of = [each for each in bodies if any(each in x for x in found.values())]
        who = tuple(each.name for each in open_of)
        yield doubtful("outside-untold", "third-party", unanswered=asked, who=who)
    for name, sentence in named:
        bound = _MUST_GO.search(sentence)
        if bound and not every_in(sentence):
            for body in bodies:
                if _named(body, bound[1]):
                    facts = {"of": name, "who": body.name}
                    yield doubtful("way-compelled", "text", name, **facts)
                    return


def about(body: Body, said: Sequence[str]) -> list[str]:
    """Return the sentences that name this body, by words of its own name."""
    return [each for each in said if _named(body, each)]


def _named(body: Body, sentence: str) -> bool:
    """Return whether two words of its name stand there, or the one that it has."""
    for name in each_of_text(body.name):
        own = {*_NAME.findall(name.lower()), *map(str.lower, _SHORT.findall(name))}
        own -= _OF_ANY
        there = sum(bool(re.search(rf"\b{re.escape(x)}", sentence)) for x in own)
        if own and there >= min(len(own), _ENOUGH):
            return True
    return False


def _no_way_there(_procedure: Procedure, body: Body, said: Sequence[str]) -> bool:
    """Named, and nowhere does it say that one may go there."""
    told = about(body, said)
    return bool(told) and not any(_GOES.search(x) or _LISTED.search(x) for x in told)


def _not_joined(procedure: Procedure, body: Body, said: Sequence[str]) -> bool:
    """One that only handles who joined it, and nobody says that this organisation did."""
    called = f"{every(body.name)} {body.type}"
    chosen = body.by_themselves or body.binding_for is None
    known = is_by_law(called) or rules_by_law(procedure.legal_bases, called)
    if not chosen or known or not about(body, said):
        return False
    return not any(_JOINED.search(_OTHERS_JOINED.sub("", each)) for each in said)


def _after_a_refusal(procedure: Procedure, body: Body, said: Sequence[str]) -> bool:
    """The text refuses some, and does not say whether they can go there."""
    if any(each.entry is Entry.REFUSED for each in procedure.stages):
        return False
    there = [(x, y) for x, y in pairwise(("", *said)) if _named(body, y)]
    refused = any(
        _REFUSED.search(x) and not _OF_OTHERS.search(x) and not _named(body, x)
        for x in said
    )
    told = any(_EITHER_WAY.search(f"{x} {y}") for x, y in there)
    return bool(refused and there) and not told


_ASKED: Final = {
    _MAY_GO: _no_way_there,
    "outside-joined": _not_joined,
    "outside-refused": _after_a_refusal,
}
"""What is asked of a body outside, by the name of the question."""
