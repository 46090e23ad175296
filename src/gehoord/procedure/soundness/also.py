"""Sentences that are only to be read, and that promise what only a key can keep."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from gehoord.procedure.also import Also, of_the_same
from gehoord.procedure.own_words import Own, each_of_text
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import longest_in
from gehoord.procedure.sentences.split import sentences_of
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.terms import NoLength, Term

TOLD: Final = "also-told"
_OF_A_TERM: Final = frozenset({"also-length", TOLD})
"""What a term that stands beside the sentence says as well."""
_WITHIN: Final = re.compile(
    r"\b(?:binnen|uiterlijk|hooguit|hoogstens|ten hoogste|bewaren|within|at most"
    r"|at the latest|no later than|not later than|up to|keep|in)\b"
    r"(?=((?:\s+\S+){1,4}))"
)
"""What is to be over by some time, with the four words that may hold that time."""
_NORM: Final = re.compile(
    r"\b(?:onmiddellijk|onverwijld|per omgaande|zo (?:spoedig|snel|gauw|vlug) mogelijk"
    r"|redelijke (?:termijn|tijd)"
    r"|(?:zo ?lang|zo ?lang als|niet langer dan) (?:(?:dat|het|dit|is) )*nodig"
    r"|as (?:soon|quickly) as (?:\w+ ){0,2}(?:possible|practicable|can)|promptly"
    r"|terstond|tijdig|spoedig|op korte termijn|zonder uitstel|(?:zo )?vlot(?: mogelijk)?"
    r"|straight ?away|right away|at once|forthwith|shortly|swiftly|speedily|quickly"
    r"|in due course|in (?:a )?(?:good|timely) (?:time|manner|fashion)|timely"
    r"|(?:the|its|their|our) (?:earliest|next) (?:\w+ ){0,2}"
    r"(?:opportunity|moment|meeting)"
    r"|(?:eerst)?volgende (?:\w+)?(?:vergadering|overleg)"
    r"|immediately|without (?:undue |unreasonable )?delay|reasonable (?:time|period)"
    r"|(?:as long as|no longer than) (?:\w+ ){0,2}(?:needed|necessary))\b"
)
"""A time that somebody can be held to, though no day follows from it."""
_AT_ONCE: Final = re.compile(
    r"\b(?:(?:there|then) and (?:then|there)|on the spot|ter plekke|ter plaatse)\b"
)
"""A time that leaves nothing open, and is no length."""
_KEPT: Final = re.compile(
    r"\b(?:(?:tijd|termijn|periode|duur) (?:die|welke) (?:\w+ ){0,4}"
    r"(?:nodig|noodzakelijk)"
    r"|(?:na|bij|zodra) (?:[\w,]+ ){1,8}(?:vernietig\w*|verwijder\w*|gewist)"
    r"|(?:vernietig\w*|verwijder\w*|wissen) (?:\w+ ){0,5}(?:na|zodra|bij)"
    r"|(?:time|period) (?:\w+ ){0,3}(?:needed|necessary|required)"
    r"|(?:destroy\w*|delet\w*|eras\w*) (?:\w+ ){0,5}(?:after|once|when|as soon as)"
    r"|(?:after|once|when) (?:[\w,]+ ){1,8}(?:destroyed|deleted|erased))\b"
)
"""How long something is kept, without a number."""
_SHARE: Final = re.compile(r"\d ?(?:%|per ?cent\b|procent\b)")
_TELLING: Final = (
    r"(?:informeren|berichten|schrijven|mailen|bellen|vertellen|melden|waarschuwen)"
)
_WILL: Final = re.compile(r"[’']ll\b")
_WAS_TOLD: Final = (
    r"(?:meegedeeld|medegedeeld|geïnformeerd|gecontacteerd|uitgenodigd|ingelicht|teruggebeld"
    r"|op de hoogte (?:gebracht|gesteld|gehouden)|in kennis gesteld)"
)
_TOLD: Final = re.compile(
    r"\b(?:u|je) (?:hoort?|verneemt?)\b|\b(?:hoort|hoor|verneemt) (?:u|je)\b"
    r"|\b(?:krijgt?|ontvangt?)\b(?! geen\b)[^.;]{0,30}"
    r"\b\w*(?:bericht|brief|mail|antwoord|reactie|bevestiging|melding|uitleg|verslag"
    r"|oordeel)"
    r"|\b(?:ontvangst)?(?:bevestiging|melding)\b[^.;]{0,30}\b(?:toegezonden|verstuurd)\b"
    r"|\b(?:sturen|zenden) (?:wij |we )?(?:u|je|de klager) (?!niets?\b|geen\b|door\b)"
    r"|\bhouden (?:wij |we )?(?:u|je|de klager) (?:\w+ ){0,3}op de hoogte\b"
    r"|\bneemt (?:\w+ ){0,3}contact (?:met (?:u|je)|op met)\b"
    r"|\b(?:krijgt?|ontvangt?|gets?|receives?) (?:\w+ ){0,3}(?:afschrift|kopie|copy)\b"
    rf"|\b(?:wij|we) {_TELLING} (?:u|je|de klager)\b"
    rf"|\b{_TELLING} (?:wij|we) (?:u|je|de klager)\b"
    r"|\b(?:stel(?:t|len)|breng(?:t|en))\b[^.;]{0,60}\b(?:in kennis|op de hoogte)\b"
    r"|\bdel(?:en|t)? (?:wij |we )?(?:u|je|de klager)\b[^.;]{0,60}\bmee\b"
    r"|\bdeelt (?!niets?\b|geen\b)[^.;]{0,60}\bmee\b"
    r"|\blichten (?:wij |we )?(?:u|je|de klager)\b[^.;]{0,60}\bin\b"
    rf"|\b(?:wordt?|worden) (?:[\w-]+ ){{0,4}}{_WAS_TOLD}\b"
    r"|\b(?:(?:wij|we) nemen|nemen (?:wij|we))\b[^.;]{0,40}\bcontact\b"
    r"|\blaten (?:wij |we )?(?:het )?(?:u|je)\b[^.;]{0,30}\bweten\b"
    r"|\bwe (?:\w+ ){0,2}"
    r"(?:tell|inform|notify|write to|e-?mail|call|update|contact|send) you\b"
    r"|\bwe (?:\w+ ){0,2}invite you (?:for\b|to (?:an?|meet|discuss|come|comment)\b)"
    r"|\bwe (?:\w+ ){0,2}let you know\b"
    r"|\byou (?:\w+ ){0,2}(?:hear|be told|told|informed|notified|be invited)\b"
    r"|\byou (?:\w+ ){0,2}(?:get|receive) (?:\w+ ){0,3}"
    r"(?:letter|message|e-?mail|answer|reply|report)\b"
    r"|\b(?:will|shall|must|is|are) (?:\w+ )?"
    r"(?:notified|informed|advised|told|contacted) (?!against\b|to\b)"
    r"|\byou (?:\w+ )?(?:get|receive) an? (?:\w+ ){0,2}of (?:\w+ ){0,3}letter\b"
    r"|\bkeep you (?:\w+ )?(?:updated|informed|posted|up to date)\b"
    r"|\bcopy of [^.;]{0,40}\b(?:given|sent|passed) to\b|\bwrites? to you\b"
    r"|\b(?:will|shall) (?:provide|give|send|issue) (?:you )?(?:with )?(?:\w+ ){0,3}"
    r"(?:reply|response|answer|letter)\b"
)
_BINDS: Final = re.compile(
    r"\b(?:bindend|bindt|binding|binds?|bound by"
    r"|gebonden aan (?!een termijn|(?:het|hun|een|zijn|haar) (?:\w+ )?\w*geheim))\b"
)
_MONEY: Final = r"(?:[€£$] ?\d|\d[\d.,]* ?(?:euro|pounds?|pond|eur|gbp)\b)"
_CHARGED: Final = (
    r"\b(?:charg\w+|fees?|pays?|costs?|deposit|kost(?:en)?|betaalt?|betalen"
    r"|in rekening|leges|griffierecht|bijdrage|waarborgsom)\b"
)
_PAID: Final = re.compile(
    rf"{_CHARGED}[^.;]{{0,60}}{_MONEY}|{_MONEY}[^.;]{{0,40}}{_CHARGED}"
)
"""What complaining costs, or a step of it."""
_THEM: Final = (
    r"(?:(?:(?!department|branch|service|team|office|school|body|authority|unit|committee"
    r"|manager|parties|organisation)\w+ ){1,2}(?:concerned|complained (?:about|of))"
    r"|betrokken(?:e| (?!afdeling|dienst|team|instantie|organisatie|leiding|manager"
    r"|school|vestiging|partij|commissie)\w+)\b|beklaagde|aangeklaagde"
    r"|(?:wie|degene over wie) (?:het|de klacht) (?:aan)?gaat)"
)
_HANDLED_BY_THEM: Final = re.compile(
    r"\b(?:referred|handled|answered|dealt with|investigated|resolved|decided)\b"
    rf"[^.;,]{{0,30}}\b(?:to|by) (?:the )?{_THEM}"
    r"|\b(?:behandeld|beantwoord|afgehandeld|onderzocht|beoordeeld|opgelost)\b"
    rf"[^.;,]{{0,20}}\bdoor (?:de |het )?{_THEM}"
    rf"|\bdoor (?:de |het )?{_THEM}[^.;,]{{0,20}}"
    r"\b(?:behandeld|beantwoord|afgehandeld|onderzocht|beoordeeld|opgelost)\b"
    rf"|\b(?:de |het |the ){_THEM} (?:zelf )?"
    r"(?:behandelt|beantwoordt|beoordeelt|handles|answers|investigates|decides)\b"
)
"""Whoever a complaint is about is to answer it, and not somebody else."""


def also(procedure: Procedure) -> Iterator[Unsound]:
    """What stands in such a sentence and has a key, a clock or a letter of its own."""
    told = {x.id for term in procedure.terms for x in _telling(procedure, term)}
    for row in procedure.also:
        for code, sentences in doubts(row.text).items():
            if code not in _OF_A_TERM or row.id not in told:
                yield doubtful(code, "also", row.id, "text", said=sentences[0])


def tells_its_time(procedure: Procedure, term: Term) -> bool:
    """
    Return whether a sentence tells the time that a term of the same source does not.

    Such as "within 14 days of our review", where nothing says that a review is over.
    """
    texts = procedure.sentences_of(term.source) if _is_open(term) else ()
    return any(has_a_time(each) for each in texts) or has_a_norm(*term.about.values())


def has_a_time(text: Own) -> bool:
    """Return whether it says, in any language, within what time something is."""
    texts = each_of_text(text)
    said = (x for each in texts for x in sentences_of(each))
    return any(_has_a_time(each.lower()) for each in said) or has_a_norm(*texts)


def says_how_long_kept(text: Own) -> bool:
    """Return whether it says, in any language, until when something is kept."""
    found = (_KEPT.search(each.lower()) for each in each_of_text(text))
    return any(found) or has_a_time(text)


def has_a_norm(*texts: str) -> bool:
    """Return whether one of them says "as soon as possible", "at once", or the like."""
    plain = tuple(each.lower() for each in texts)
    return any(norms_in(each) or _AT_ONCE.search(each) for each in plain)


def norms_in(said: str) -> tuple[str, ...]:
    """Return each such word in these words, which are in small letters."""
    return tuple(found[0] for found in _NORM.finditer(said))


def tells_a_share(said: str) -> bool:
    """Return whether it tells how often something is: “75 % within twelve weeks”."""
    return bool(_SHARE.search(said))


def _is_open(term: Term) -> bool:
    return term.length is NoLength.UNSPECIFIED


def _telling(procedure: Procedure, term: Term) -> Iterator[Also]:
    if _is_open(term):
        rows = of_the_same(term.source, procedure.also)
        yield from (each for each in rows if has_a_time(each.text))


def doubts(text: Own) -> Mapping[str, list[str]]:
    """Return the sentences of a text that are doubted, by what of them is."""
    found: dict[str, list[str]] = {}
    for said in each_of_text(text):
        for sentence in sentences_of(said):
            for code, holds in _ONLY.items():
                if holds(_WILL.sub(" will", sentence.lower())):
                    found.setdefault(code, []).append(sentence)
    return found


def _has_a_time(said: str) -> bool:
    return not tells_a_share(said) and any(
        longest_in(found[1]) for found in _WITHIN.finditer(said)
    )


_ONLY: Final[Mapping[str, Callable[[str], object]]] = {
    "also-length": _has_a_time,
    TOLD: _TOLD.search,
    "also-binding": _BINDS.search,
    "also-concerned": _HANDLED_BY_THEM.search,
    "also-paid": _PAID.search,
}
"""What makes a sentence more than one to be read, by the doubt that it raises."""
