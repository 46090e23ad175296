"""Who may complain, and whether without a name, held against the published text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.lanes import NAMELESS, Anonymous
from gehoord.procedure.own_words import each_of, each_of_text
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound, doubtful

_ANYBODY: Final = re.compile(
    r"\b(?:anybody|anyone|everyone|everybody|any (?:\w+ )?person|whoever|the public"
    r"|iedereen|een ?ieder|ieder(?:e)?|elke|wie)\b"
)
_GROUPS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "parents": re.compile(r"\b(?:parents?|carers?|ouders?|verzorgers?)\b"),
        "clients": re.compile(
            r"\b(?:clients?|customers?|consumers?|service users?|cliënt\w*|klant(?:en)?"
            r"|consument\w*|opdrachtgevers?)\b"
        ),
        "patients": re.compile(r"\b(?:patients?|patiënt\w*)\b"),
        "relatives": re.compile(
            r"\b(?:relatives?|famil(?:y|ies|ie)|next of kin|naasten?|nabestaanden?"
            r"|familieleden)\b"
        ),
        "staff": re.compile(
            r"\b(?:employees?|staff|workers?|medewerkers?|werknemers?|personeel"
            r"|people who work)\b"
        ),
        "volunteers": re.compile(r"\b(?:volunteers?|vrijwilligers?)\b"),
        "members": re.compile(
            r"\b(?:members(?! of (?:the )?(?:public|staff))|leden)\b"
        ),
        "students": re.compile(
            r"\b(?:pupils?|students?|learners?|participants?|leerling\w*|student\w*"
            r"|cursist\w*|deelnemers?)\b"
        ),
        "tenants": re.compile(r"\b(?:tenants?|huurders?)\b"),
        "residents": re.compile(r"\b(?:residents?|bewoners?|inwoners?|burgers?)\b"),
        "visitors": re.compile(r"\b(?:visitors?|bezoekers?)\b"),
        "passengers": re.compile(r"\b(?:passengers?|travellers?|reizigers?)\b"),
        "neighbours": re.compile(r"\b(?:neighbours?|omwonenden)\b"),
    }
)
"""Those who complain, by the words for them in both languages."""
_WHO: Final = re.compile(
    r"^(?P<who>[^.;:?]{3,120}?)\b(?:can|may|kunnen|kan|mogen|mag)\b"
    r"(?! (?:not|niet|geen)\b)(?:(?!\b(?:you|u|je|to|help\w*)\b)[^.;]){0,25}"
    r"\b(?:complain|(?:make|file|lodge|raise|submit) an? (?:\w+ )?complaint"
    r"|klagen|klacht(?:en)?\b[^.;]{0,60}\b(?:indien\w*|doen|meld\w*|uiten))\b"
)
"""Who it is that may complain, in a sentence that begins with them."""
_ABOUT: Final = re.compile(
    r"\b(?:about|over|against|tegen|by|door|who|die|if|als|wanneer|to|aan|bij|with|met)\b"
)
_UNNAMED: Final = re.compile(
    r"\banon[iy]|\bnameless\b|\b(?:zonder|without) (?:\w+ )?na(?:am|me)\b"
)
_NAMED: Final = re.compile(
    r"\b(?:uw|je|de|zijn|diens) na(?:am|men)\b|\b(?:naam,|naam en)|\bname(?:,| and\b)"
    r"|\b(?:your|the) names?\b|\bidentit(?:y|eit)\b"
)
_TURNED_DOWN: Final = re.compile(
    r"\b(?:niet|geen|not|no|cannot|never|nooit)\b|n[’']t\b|\b(?:on|niet-)ontvankelijk\b"
)
_HANDLED: Final = re.compile(
    r"\b(?:behandel\w*|in behandeling|neem\w*|nemen\w*|ontvankelijk|accept\w*|consider\w*"
    r"|investigat\w*|handled?|deal\w*|process\w*|take\w*|taken)\b"
    r"|\b(?:no|geen) anon[iy]\w+ (?:complaints?|klachten)\b"
)
_RESERVED: Final = re.compile(
    r"\b(?:may|might|could|always|usually|normally|unless|tenzij|altijd|mogelijk"
    r"|prefer\w*|liever|soms|misschien|in beginsel|in principe|but|maar|able|easier"
    r"|harder|kunnen)\b"
)
_WELCOME: Final = re.compile(
    r"\b(?:can|may|kunt|kan|mag|mogen) (?:\w+ ){0,4}(?:anonymously|anoniem)\b"
    r"|\b(?:also|ook) (?:\w+ ){0,3}(?:anonymous\w*|anoniem)\b"
)

_Said = tuple[tuple[str, str], ...]


def who_in_text(procedure: Procedure) -> Iterator[Unsound]:
    """Give who is left out or added, and what is otherwise of who gives no name."""
    said = read_in(procedure)
    if said:
        yield from _parties(procedure, said)
        yield from _nameless(procedure, said)


def _parties(procedure: Procedure, said: _Said) -> Iterator[Unsound]:
    """Give whom the text lets complain and the file does not, or the other way round."""
    rows = [each.lower() for each in each_of(procedure.who_may_file)]
    own = {name for row in rows for name in _groups(row)}
    if not rows or any(_ANYBODY.search(row) or not _groups(row) for row in rows):
        return
    told = [(name, who) for name, x in said if (who := _let_in(x))]
    if not told or any(_ANYBODY.search(who) for _, who in told):
        return
    for name, who in told:
        if not _groups(who) <= own:
            yield doubtful("who-left-out", "who_may_file", of=name, said=who.strip())
            return
    every = " ".join(sentence for _, sentence in said)
    for row in rows:
        if not _groups(row) & _groups(every):
            yield doubtful("who-not-in-text", "who_may_file", said=row)
            return


def _let_in(sentence: str) -> str:
    """Return whom a sentence lets complain, in its words; nothing where it names none."""
    found = _WHO.match(sentence)
    who = found["who"] if found else ""
    return who if _groups(who) and not _ABOUT.search(who) else ""


def _groups(words: str) -> frozenset[str]:
    return frozenset(name for name, said in _GROUPS.items() if said.search(words))


def _nameless(procedure: Procedure, said: _Said) -> Iterator[Unsound]:
    """Give what the text and the file say otherwise of a complaint without a name."""
    grounds = [
        each.id
        for each in procedure.refusals
        if any(_UNNAMED.search(x.lower()) for x in each_of_text(each.because))
    ]
    refused = procedure.anonymous is Anonymous.REFUSE or bool(grounds)
    unnamed = [(name, x) for name, x in said if _UNNAMED.search(x)]
    if refused and not unnamed and not any(_NAMED.search(x) for _, x in said):
        key = ("refusal", grounds[0]) if grounds else ("anonymous",)
        yield doubtful("anonymous-untold", *key)
    registered = procedure.register_only
    if refused or (registered and registered.nameless):
        denied = [(name, x) for name, x in unnamed if refused and _WELCOME.search(x)]
        turned = [x for x in denied if not _TURNED_DOWN.search(x[1])]
    else:
        allowed = procedure.anonymous in NAMELESS
        turned = [(name, x) for name, x in unnamed if allowed and _turns_down(x)]
    for name, sentence in turned[:1]:
        yield doubtful(
            "anonymous-at-odds", "anonymous", of=name, said=sentence.rstrip(".")
        )


def _turns_down(said: str) -> bool:
    found = _TURNED_DOWN.search(said) and _HANDLED.search(said)
    return bool(found) and not _RESERVED.search(said)
