"""Who decides, by the words of a text: posts, and bodies of several people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from gehoord.procedure.sentences.measures import MEASURE
from gehoord.procedure.sentences.numbers import NUMBERS
from gehoord.procedure.sentences.vocabulary import HANDLING, POST

_THE: Final = r"(?:the|our|an?|de|het|een|onze)"
_ONE: Final = rf"{_THE} (?:[\w’'-]+ ){{0,4}}?{POST}(?: of the \w+)?"
_DECIDES: Final = (
    rf"(?:(?:will|shall|should|must|zal|kan|moet) (?:then |dan )?)?{HANDLING}"
)
_OTHER: Final = rf"(?:(?:the|our|a) )?(?:[\w’'-]+ ){{0,3}}?{POST}\b"
_ANDER: Final = rf"(?:de|het|een|onze) (?:[\w’'-]+ ){{0,3}}?{POST}\b"
_OR: Final = rf"(?:{_ONE},? or {_OTHER}|{_ONE},? (?:of|dan wel) {_ANDER})"
_TWO: Final = re.compile(
    rf"\b{_ONE},? (?:and/or|en/of) (?:{_THE} )?{_OTHER}"
    rf"|\b{_THE} (?:[\w’'-]+ ){{1,3}}(?:and/or|en/of) {_THE} (?:\w+ ){{0,2}}{POST}\b"
    rf"|\b{HANDLING} (?:\w+ ){{0,2}}?(?:by|door) {_OR}"
    rf"|^\W*(?:\w+ ){{0,2}}?{_OR} {_DECIDES}\b"
    rf"|\b(?:referred|passed|escalated|forwarded|doorgestuurd|doorverwezen|voorgelegd) "
    rf"(?:\w+ ){{0,2}}?(?:to|on to|naar|aan) {_OR}"
    rf"|\b(?:door|aan) {_OR} (?:\w+ ){{0,3}}{HANDLING}\b"
)
"""Two of whom it is open whether one decides, the other, or both."""
_CHOSEN: Final = re.compile(
    r"\b(?:deput\w* of|(?:or|of) (?:his|her|their|its|another|diens|zijn|haar|een ander)"
    r"|nominat\w+|nominee|delegat\w+|designat\w+|representative|substitute|absence"
    r"|(?:as|if|where|when) (?:\w+ )?(?:appropriate|applicable|relevant|unavailable)"
    r"|depending|whichever|your choice|you (?:may )?choose|you prefer|(?:not|n[’']t)"
    r" (?:\w+ ){0,3}involved|no (?:\w+ )?involvement|if (?:the|it|you|he|she|they|there)"
    r"|where (?:the|it|you|he|she|they)|in case|plaatsvervang\w*|vervang\w*|gemachtigde"
    r"|bij afwezigheid|afwezig\w*|afhankelijk|uw keuze|naar keuze|die (?:\w+ ){0,3}niet"
    r"|als (?:het|de)|indien (?:het|de)|wanneer (?:het|de)|respectievelijk)\b"
)
"""Words that say when it is the one, and when the other."""
_NEAR: Final = 80  # characters behind two deciders in which the choice is said


def two_deciders(said: str) -> str:
    """Return the two who are joined, where nothing says who of them decides."""
    found = _TWO.search(said)
    if not found or _CHOSEN.search(said[found.start() : found.end() + _NEAR]):
        return ""
    return found[0].strip()


_PURPOSE: Final = (
    r"(?:review\w*|appeals?|complaints?|hearings?|investigat\w+|grievance|disciplinary"
    r"|internal|special)"
)
BODY: Final = (
    rf"(?:(?:{_PURPOSE} ){{1,3}}(?:panel|committee|board|group|tribunal)"
    r"|(?:\w+ )?panel|sub-?(?:group|committee)|(?:interne )?(?:klacht|klachten|beroeps"
    r"|toetsings|bezwaren)(?:advies)?commissie|commissie van beroep"
    r"|(?:interne|onafhankelijke|speciale) commissie|panel)"
)
_DOES: Final = (
    r"(?:will|shall|decides?|determines?|considers?|reviews?|hears?|judges?|investigates?"
    r"|meets?|has the power|zal|beslist|oordeelt|beoordeelt|behandelt|besluit|onderzoekt"
    r"|neemt|adviseert|advises|hoort)"
)
_SITS: Final = re.compile(
    rf"\b(?:the|an?|our|de|een|onze) (?P<body>{BODY})\b (?:\w+ )?{_DOES}\b"
    rf"|\b(?:door|by|aan|to|van het advies van) (?:the|an?|our|de|een|onze) "
    rf"(?P<by>{BODY})\b"
    rf"|\b(?:decision|findings?|recommendations?) of (?:the|our|this) (?P<of>{BODY})\b"
    rf"|\b(?:the|our|this) (?P<its>{BODY})[’'](?:s )?(?:decision|findings?)\b"
    rf"|\b(?:zal|neemt|beslist|oordeelt|behandelt|onderzoekt|let) (?:de|een|onze) "
    rf"(?P<nl>{BODY})\b"
)
_OUTSIDE: Final = re.compile(
    r"\b(?:extern\w*|external|geschil\w*|landelijk\w*|national|regional\w*|regionale"
    r"|ombuds\w*|aangesloten|affiliated|member of|disputes?|government|ministry)\b"
)
_FORMED: Final = (
    r"(?:consist\w*|compris\w*|compos\w*|made up|members? (?:of|who|from|are)|chair\w*"
    r"|appoint\w*|select\w*|elect\w*|conven\w*|drawn|set up|establish\w*"
    r"|nominat\w*|(?:minimum|maximum) of|at least"
    r"|bestaat uit|bestaan\w*|samengesteld|samenstelling|leden|lid|benoem\w*|benoemd"
    r"|aangewezen|wijst|voorzitter\w*|gevormd|ingesteld|reglement"
    rf"|terms of reference|{'|'.join(x for x, of in NUMBERS.items() if of > 1)}|\d+)\b"
)
_LEADERS: Final = re.compile(
    r"\b(?:by|to) (?:the |our )?(?:senior |church )?(?:management|leadership)\b(?!"
    r" (?:team|committee|board|company"
    r"|group|of|body|agent))(?=[ .,;])"
    r"|\b(?:^|the |senior )(?:management|leadership) (?:will |shall )?(?:decides?"
    r"|deals?|considers?|determines?|reviews?|judges?)\b"
    r"|\bdoor (?:de leiding|het (?:hoger )?management) (?:\w+ ){0,3}(?:behandeld"
    r"|beoordeeld|beslist|onderzocht)"
    r"|\b(?:de leiding|het management) (?:beslist|beoordeelt|behandelt|oordeelt)\b"
)
"""A word for whoever is in charge, by which nobody knows who."""
_LEADERS_TOLD: Final = re.compile(
    r"\b(?:management|leiding) ?(?:\(|means|consists|is |team|bestaat)"
)
_BLANK: Final = re.compile(r"[\s-]+")


def bodies_unformed(said: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """
    Return each body that decides, of which no sentence says who is in it.

    A standing board or committee of the organisation is formed by its own rules.
    """
    every = [sentence for _, sentence in said]
    found: dict[str, tuple[str, str]] = {}
    for name, sentence in said:
        for each in _SITS.finditer(sentence):
            body = next(x for x in each.groups() if x)
            if not (_OUTSIDE.search(sentence) or _is_formed(body, every)):
                found.setdefault(_head(body), (name, body))
        leads = _LEADERS.search(sentence)
        if leads and not any(_LEADERS_TOLD.search(x) for x in every):
            found.setdefault("leaders", (name, leads[0].strip()))
    return list(found.values())


def _head(body: str) -> str:
    return _BLANK.sub("", body.rsplit(maxsplit=1)[-1])


def _is_formed(body: str, every: Sequence[str]) -> bool:
    head = body.rsplit(maxsplit=1)[-1]
    near = re.compile(
        rf"\b{head}\b[^.;]{{0,80}}\b{_FORMED}|\b{_FORMED}[^.;]{{0,60}}\b{head}\b"
    )
    return any(near.search(x) or (head in x and _OUTSIDE.search(x)) for x in every)


_APPEAL: Final = (
    r"(?:appeals?|right of appeal|(?:in )?(?:intern )?beroep\w*(?: gaan| komen)?)"
)
TO_DECIDER: Final = re.compile(
    rf"\b(?:appeal|review|beroep|herbeoordeling)\b[^.;]{{0,30}}\b(?:to|by|with|bij|door) "
    rf"(?P<who>{_ONE})\b"
)


def another_decides(
    said: Sequence[tuple[str, str]], body: tuple[str, str]
) -> tuple[str, str] | None:
    """Return who looks at it again by the sentences before, if that is another."""
    names = [name for name, _ in said]
    at = names.index(body[0])
    for name, sentence in reversed(said[max(0, at - 2) : at]):
        found = TO_DECIDER.search(sentence)
        if found and _head(body[1]) not in found["who"]:
            return name, found["who"]
    return None


_TAKEN: Final = (
    rf"(?:{MEASURE}|sanctions?|maatregel\w*|schorsing|(?:suspen|expul)sion|penalt\w+"
    r"|termination of membership)"
)
_AFTER_MEASURE: Final = re.compile(
    rf"\b{_APPEAL}\b[^.;]{{0,60}}\b(?:following|after|against|where|if|when|tegen|na|bij)"
    rf"\b[^.;]{{0,30}}\b{_TAKEN}"
    rf"|\b(?:against|tegen|following|after|na) (?:\w+ ){{0,3}}{_TAKEN}\b[^.;]{{0,60}}"
    rf"\b{_APPEAL}\b"
)
_ONLY_ONE: Final = re.compile(
    r"\b(?:only|alleen|uitsluitend|slechts) (?:the |de )?(?:complainant|member|person"
    r"|klager|beklaagde|betrokkene|lid)\b[^.;]{0,40}\b(?:appeal|beroep)"
)
_BOTH: Final = re.compile(
    r"\b(?:both|either|any|each|all) (?:part(?:y|ies)|sides?)\b"
    r"|\bpart(?:y|ies)\b[^.;]{0,30}\bappeal|\b(?:beide|elk van de|de) partij\w*"
    r"|\b(?:complainant|klager) (?:and|or|en|of) (?:the |de )?\w+"
    r"|\bmay appeal too\b|\b(?:ook|also)\b[^.;]{0,30}\b(?:beroep|appeal)"
)
_NOT_CONTENT: Final = re.compile(
    r"\b(?:not (?:\w+ )?(?:satisfied|happy|content|agree\w*|accept)|unhappy|dissatisfied"
    r"|disagree\w*|remains? unresolved|niet (?:\w+ ){0,2}(?:tevreden|eens)|ontevreden"
    r"|oneens)\b"
)


def appeal_for_one(said: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the appeal that one side has, where nothing opens one for the other."""
    found = [
        (name, x[0])
        for name, sentence in said
        if (x := _AFTER_MEASURE.search(sentence) or _ONLY_ONE.search(sentence))
    ]
    open_to_all = any(_BOTH.search(x) or _NOT_CONTENT.search(x) for _, x in said)
    return [] if open_to_all else found


_IF_APART: Final = re.compile(
    r"\b(?:voorwaarde\w*|mits|op voorwaarde|(?:on )?condition\w*|provided|as long as"
    r"|so long as|zolang)\b[^.;]{0,120}"
    r"\b(?:onafhankelijk|onpartijdig|niet betrokken|independent|impartial"
    r"|not (?:\w+ )?involved)\b"
)
_CHECKED: Final = re.compile(
    r"\b(?:wraking|wraken|vervang\w*|verschon\w*|replac\w*|substitut\w*|recus\w*"
    r"|stand\w* (?:down|aside)|objections?|(?:beslist|oordeelt|beoordeelt|toetst|bewaakt)"
    r"|(?:decides|judges|checks|monitors) (?:on |whether|that))\b"
)


def apart_unchecked(said: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the independence that is a condition of which nobody is said to judge."""
    if any(_CHECKED.search(x) for _, x in said):
        return []
    return [(name, x[0]) for name, each in said if (x := _IF_APART.search(each))]
