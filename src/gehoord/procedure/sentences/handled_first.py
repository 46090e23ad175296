"""Who has a complaint first, by the words of a text, and whom all of it passes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from gehoord.procedure.sentences.deciders import TO_DECIDER
from gehoord.procedure.sentences.vocabulary import HANDLING, POST

_WORKER: Final = (
    r"(?:medewerker|adviseur|behandelaar|docent|collega|arts|therapeut|leerkracht"
    r"|zorgverlener|begeleider|vrijwilliger)"
)
_COMPLAINT: Final = r"(?:the|your|a|any) complaint|it"
_KLACHT: Final = r"(?:de|uw|je|een) klacht"
_GETS: Final = r"(?:ontvangt|aanneemt|binnenkrijgt|krijgt|heeft ontvangen)"
_WILL: Final = r"(?:will|should|must|shall) (?:\w+ ){0,4}?"
_RECEIVED: Final = (
    (
        r"received by (?:the|an?|our) ([\w’'-]+(?: [\w’'-]+)?)[^.;]{0,40}"
        rf"\b{HANDLING}\b[^.;]{{0,20}}\bby (?:him|her|them|that|the same)\b[\w/ ]*"
    ),
    (
        rf"{HANDLING} (?:\w+ ){{0,3}}?by (?:the|whichever) ([\w’' -]{{3,25}}?) (?:who"
        rf"|that) (?:first )?(?:receive[sd]?|takes?|took)"
    ),
    (
        r"(?:the|any) ([\w’' -]{3,25}?) (?:who|that) (?:first )?receive[sd]?"
        rf" (?:{_COMPLAINT})[^.;]{{0,40}}\b{_WILL}{HANDLING}"
    ),
    (
        rf"(staff|employees|anyone|whoever) (?:who )?receives? (?:{_COMPLAINT})"
        rf"[^.;]{{0,30}}\b{_WILL}{HANDLING}"
    ),
    rf"(?:de|het) (\w+) die {_KLACHT} {_GETS}[^.;]{{0,50}}\b{HANDLING}",
    rf"{HANDLING} (?:\w+ ){{0,2}}?door (?:de )?(\w+) die {_KLACHT} (?:\w+ )?{_GETS}",
)
"""Whoever is told of it handles it."""
_CONCERNED: Final = (
    (
        rf"{HANDLING} (?:\w+ ){{0,4}}?by the ((?!manager|head|line)[\w’'-]+)(?: of"
        rf" staff)? (?:concerned|involved|complained (?:of|about)|in question)"
    ),
    (
        r"the (?:\w+ ){1,3}(?:who|whom) you (?:\w+ ){1,3}(?:unhappy with|complain\w*"
        rf" about) {_WILL}{HANDLING}()"
    ),
    rf"{HANDLING} (?:\w+ ){{0,4}}?door de (?:betrokken|desbetreffende) ({_WORKER})",
    rf"{HANDLING} (?:\w+ ){{0,4}}?door de ({_WORKER}) (?:zelf|in kwestie|over wie)",
    rf"de (?:betrokken|desbetreffende) ({_WORKER})\b[^.;]{{0,40}}{HANDLING}",
)
"""Whom it is about handles it."""
_FIRST: Final = re.compile(
    "|".join(rf"\b{each}\b" for each in (*_RECEIVED, *_CONCERNED))
)
_ANSWERS_ITSELF: Final = re.compile(
    r"\b(?:complaint|it) is (?:about|against) (?:an?|the) [^.;]{2,60}"
    r"\b(?:response|reply|answer|dealt with|handled)\b[^.;]{0,30}\b(?:from|by)"
    r" (?:him|her|them)(?:self|selves)?\b"
)
"""Said in as many words: whoever it is against answers it."""
_ABOUT_THEM: Final = (
    r"\b(?:if|where|when|unless|except|als|indien|tenzij|wanneer|behalve"
    r"|gaat)\b[^.;]{{0,60}}"
    r"\b(?:about|against|concern\w*|involv\w*|over|betrekking|betrokken|betreft)\b"
    r"[^.;]{{0,30}}\b(?:him|her|them|themsel\w+|that person|same person|the recipient|hem"
    r"|haar|hen|zichzelf|henzelf|diegene|die persoon|dezelfde|{who})\b"
)


def receiver_handles(said: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return where the one who hears of it, or whom it is about, handles it first."""
    found = []
    for name, sentence in said:
        if itself := _ANSWERS_ITSELF.search(sentence):
            found.append((name, itself[0]))
        elif one := _FIRST.search(sentence):
            who = re.escape(next((x for x in one.groups() if x), "them"))
            other = re.compile(_ABOUT_THEM.format(who=who))
            if not any(other.search(x) for _, x in said):
                found.append((name, one[0].strip()))
    return found


_POST: Final = rf"(?:(?!(?:the|our|de|onze|and|or|en|of)\b)[\w’'-]+ ){{0,4}}?{POST}"
_ALL_TOLD: Final = re.compile(
    r"\b(?:all|any|every|each) (?:\w+ )?complaints?\b[^.;]{0,90}\b(?:notified|reported"
    r"|passed(?: on)?|forwarded|copied|logged with|referred|registered (?:with|by))"
    rf" (?:immediately )?(?:on )?(?:to|with|by) (?:the|our) (?P<who>{_POST})\b"
    r"|\b(?:alle|iedere|elke) (?:\w+ )?klacht(?:en)?\b[^.;]{0,90}\b(?:gemeld|doorgestuurd"
    rf"|doorgegeven|doorgezonden|geregistreerd|gaan) (?:aan|bij|door|naar) (?:de|onze"
    rf"|het) (?P<nl>{_POST})\b"
    rf"|\b(?:alle|iedere|elke) (?:\w+ )?klacht(?:en)?\b[^.;]{{0,60}}\b(?:aan|bij|naar) "
    rf"(?:de|onze|het) (?P<na>{_POST}) (?:gemeld|doorgestuurd|doorgegeven|doorgezonden)"
)
_ABOUT: Final = (
    r"\b(?:complaints?|klacht(?:en)?|it|die|concerns?)\b[^.;]{{0,25}}\b(?:about"
    r"|against|involv\w+"
    r"|concern\w*|relat\w+ to|over|tegen|betreft|betreffende) (?:the |our |de |het "
    r"|onze )?{who}\b"
)
_NOT_THEM: Final = re.compile(
    r"\b(?:except|unless|other than|behalve|tenzij|instead)\b"
)


def all_told_to(said: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return where one post hears of every complaint, and where of one about it."""
    for name, sentence in said:
        found = _ALL_TOLD.search(sentence)
        if not found or _NOT_THEM.search(sentence):
            continue
        who = found["who"] or found["nl"] or found["na"]
        about = re.compile(_ABOUT.format(who=re.escape(who)))
        other = next(
            (
                (of, x[0])
                for of, each in said
                if of != name and (x := about.search(each))
            ),
            None,
        )
        if other:
            return [(name, found[0]), other]
    return []


_APPEAL: Final = (
    r"(?:appeals?|review|next stage|stage (?:2|two)|escalat\w*|(?:intern )?beroep\w*"
    r"|herbeoordeling|heroverweging|volgende (?:stap|fase))"
)
_VIA: Final = re.compile(
    rf"\b{_APPEAL}\b[^.;]{{0,140}}\b(?:by (?:contacting|writing to|e-?mailing|notifying)"
    rf"|through|via|door tussenkomst van) (?:the|our|de|het|onze) (?P<who>{_POST})\b"
)
"""By way of somebody, who is not the one that decides."""
_SENT_TO: Final = re.compile(
    rf"\b{_APPEAL}\b[^.;]{{0,140}}\b(?:(?:in writing|given|sent|submitted|addressed|made"
    r"|lodged) to|schriftelijk (?:in )?bij|in te dienen bij|te richten aan|gericht aan) "
    rf"(?:the|our|de|het|onze) (?P<who>{_POST})\b"
)
"""To somebody, who may decide it where nobody else is said to."""
_HAS_DONE: Final = re.compile(
    r"\b(?:contact|tell|inform|notify|ask|reply to|write to|let) (?:the )?(?:same )?"
    r"(?:person|manager|officer|member of staff|investigator) (?:who|that|handling"
    rf"|dealing|investigating)\b[^.;]{{0,60}}\b{_APPEAL}\b"
    rf"|\b{_APPEAL}\b[^.;]{{0,80}}\b(?:contact|tell|inform|notify|ask|reply to|write to)"
    r" (?:the )?(?:same )?(?:person|manager|officer|member of staff|investigator) (?:who"
    r"|that) (?:handled|dealt|responded|investigated|replied|answered)\b"
    rf"|\b{_APPEAL}\b[^.;]{{0,80}}\b(?:bij|aan|via) (?:degene|de \w+) die (?:uw|je|de)"
    r" klacht (?:heeft )?(?:behandel\w*|onderzo\w*|beantwoord\w*|afgehandeld)"
)
"""To whoever answered it before, in as many words."""
_DECIDED_BY: Final = (
    r"\b(?:appeals?|review\w*|beroep|herbeoordel\w*|heroverw\w*)\b[^.;]{{0,60}}\b(?:by"
    r"|to|door|bij) "
    r"(?:the |our |de |het |onze )?{who}\b|{who} (?:will |shall |zal )?(?:then |dan )?"
    r"(?:reconsider|herbeoordeel|heroverweeg|(?:(?:review|hear|decide|beslis)\w* (?:on"
    r" |over )?(?:the|your|it|that|het|de) (?:appeal|decision|outcome|beroep|beslissing"
    r"|uitkomst)))"
)
_PASSED_ON: Final = re.compile(
    r"\b(?:pass|passes|passed|forward\w*|convene\w*|within \w+ (?:working )?days of"
    r" receiv\w+"
    r"|doorstuurt|doorgestuurd|stuurt (?:\w+ ){0,4}door|legt (?:\w+ ){0,4}voor)\b"
)


def appeal_through(said: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return where an appeal must pass somebody of the first stage, whoever decides."""
    found = []
    for at, (name, sentence) in enumerate(said):
        rest = [x for _, x in said if x != sentence]
        if any(_PASSED_ON.search(x) for x in rest):
            continue
        one = _VIA.search(sentence) or _SENT_TO.search(sentence)
        if itself := _HAS_DONE.search(sentence):
            found.append((name, itself[0]))
        elif one and _passes(one["who"], sentence, at, said):
            found.append((name, one[0]))
    return found


def _passes(post: str, sentence: str, at: int, said: Sequence[tuple[str, str]]) -> bool:
    """Return whether this post has to do with it before, and somebody else decides."""
    who = _short(post)
    decides = re.compile(_DECIDED_BY.format(who=re.escape(who)))
    rest = [x for _, x in said if x != sentence]
    if any(decides.search(x) for x in rest) or not any(who in x for x in rest):
        return False
    if _VIA.search(sentence):
        return True
    near = " ".join(x for _, x in said[max(0, at - 1) : at + 2])
    others = [x["who"] for x in TO_DECIDER.finditer(near)]
    return any(who not in x for x in others)


def _short(who: str) -> str:
    """Return the last two words by which a post is known."""
    return " ".join(who.split()[-2:])
