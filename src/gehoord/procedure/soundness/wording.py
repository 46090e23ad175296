"""Sentences of the file's own that take a right away, whatever the rules of it say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from gehoord.procedure.own_words import Own, OwnList
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.rights import (
    loses_a_right,
    pays_first,
    says_the_last_word,
)
from gehoord.procedure.sentences.split import sentences_of
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_a_law import unfair

_OF_BODY: Final = (
    *("window", "costs", "hearing", "ruling"),
    *("until", "cap", "transfer", "then", "binds_up_to"),
)
_NO_REACTION: Final = re.compile(
    r"\b(?:niet|geen|nooit|niets)\b.{0,40}"
    r"\b(?:reage|reactie|antwoord|bezwaar|horen|hoort|bericht|in beroep)"
    r"|\bzonder (?:tegen)?bericht\b|\b(?:uitblijven|bij geen)\b"
    r"|\b(?:reageert|antwoordt|hoort|horen)\b.{0,30}\b(?:niet|niets)\b"
    r"|\b(?:not|no|never|nothing|without)\b.{0,40}"
    r"\b(?:react|respon|repl|answer|object|hear|appeal)"
    r"|\bhear nothing\b|\b(?:failure to|fails? to|absence of an?y?) (?:\w+ )?"
    r"(?:react|reaction|respond|response|reply|answer)\b"
    r"|\b(?:zwijg\w*|stilte|silen\w+)\b"
)
_AGREED: Final = re.compile(
    r"\b(?:akkoord|stem\w* .{0,30}\bin\b|instem\w*|in te stemmen|toestem\w*"
    r"|aanvaard\w*|tevreden|eens (?:bent|is|zijn))\b"
    r"|\b(?:gaan (?:wij|we) er ?van|(?:wij|we) gaan er ?van|nemen (?:wij|we) aan)\b"
    r"|\b(?:beschouwen|zien|is|geldt|sluiten)\b.{0,40}\b(?:afgehandeld|opgelost|afgedaan)"
    r"|\b(?:agrees?|agreed|agreement|accepts?|accepted|acceptance|consents?|satisfied)\b"
    r"|\bwe (?:take it|assume|presume)\b|\b(?:withdrawn|abandoned|ingetrokken)\b"
    r"|\b(?:consider|regard|treat|deem)\w*\b.{0,40}"
    r"\b(?:closed|settled|resolved|concluded)\b"
)
_DEEMED: Final = re.compile(
    r"\bgeacht (?:\w+ ){0,4}(?:akkoord|in te stemmen|het eens|te aanvaarden)"
    r"|\bdeemed to (?:have )?(?:accept|agree|consent)"
    r"|\bgeacht (?:\w+ ){0,4}(?:aanvaard|geaccepteerd|erkend)\b"
    r"|\b(?:aanvaard|geaccepteerd|erkend) geacht\b|\bgeldt als (?:\w+ )?aanvaard"
    r"|\b(?:deemed|treated|considered) (?:as |to be |to have been )?(?:\w+ly )?"
    r"(?:accepted|agreed)\b"
)
"""What counts as said by somebody who said nothing, whatever stands before it."""
_DENIED: Final = re.compile(
    r"\b(?:geen|nooit|niet) (?:\w+ )?(?:akkoord|instem|toestem|tevreden|eens)"
    r"|\b(?:gaan|nemen) (?:wij|we) (?:er )?niet\b|\b(?:wij|we) (?:gaan er|nemen) niet\b"
    r"|\b(?:not|never|no) (?:mean |count as |\w+ly )?"
    r"(?:consent|agree|accept|satisfied|assume|presume|take it|consider|regard|treat)"
)
_WAIVES: Final = re.compile(
    r"\bzie[tn]? (?:\w+ ){0,3}af van (?:\w+ ){0,4}(?:rechter|rechtsgang|rechten?|beroep)"
    r"|\bdoe[tn]? afstand van\b"
    r"|\b(?:zie[tn]? (?:\w+ ){0,3}af|afziet|afzien|af te zien) van (?:\w+ ){0,3}"
    r"(?:stappen|procedures?|aanspraken|vorderingen|claims?)\b"
    r"|\bsluit(?:en)?\b[^.;]{0,50}\b(?:rechter|rechtbank)\b[^.;]{0,30}\buit\b"
    r"|\b(?:rechter|rechtbank|courts?)\b[^.;]{0,20}\b(?:uitgesloten|excluded)\b"
    r"|\bexcludes? (?:\w+ ){0,4}(?:courts?|legal action)\b"
    r"|\bwaives? (?:\w+ ){0,5}(?:court|rights?|appeal|claim)"
    r"|\b(?:niet|not) (?:\w+ ){0,3}(?:naar de rechter|go to (?:the )?court)"
    r"|\b(?:you|complainants?) (?:may not|must not|shall not|cannot) (?:\w+ ){0,2}"
    r"(?:legal|court) (?:action|proceedings|steps)\b"
    r"|\b(?:u|je|klager) (?:mag|kunt|kan) geen (?:juridische|gerechtelijke) (?:stap|proc)"
    r"|\b(?:solicitor|lawyer)\b[^.;]{0,30}\bwe (?:will |shall )?(?:stop|cease|end)\b"
    r"|\badvocaat\b[^.;]{0,30}\b(?:stoppen|sluiten|beëindigen) (?:wij|we)\b"
)
"""Awb 9:8 lets a complaint rest that is before a court, so that is not among these."""
_WHO: Final = (
    r"\b(?:u|klagers?|klaagster|indiener|wie klaagt|you|complainants?|clients?"
    r"|who complains)\b"
)
_BOUND: Final = (
    r"\b(?:moet|dient|verplicht|mag (?:\w+ ){0,3}(?:niet|geen|niets)"
    r"|must|shall|may not|obliged|required to)\b"
)
_HUSHED: Final = (
    r"\b(?:zwijg\w*|geheim\w*|naar buiten|publice\w*|de pers|met anderen|sociale media"
    r"|silen\w+|secre\w+|confidential\w*|publi[sc]\w*|the press|to others|social media)"
)
_TO_NOBODY: Final = (
    r"(?:spreek|spreekt|praat|deelt|zegt|vertelt|speaks?|talks?|tells?|discuss(?:es)?"
    r"|shares?)\b[^.;]{0,40}\b(?:niet|niets|geen|not|nothing|nobody|no one|niemand)\b"
    r"|\b(?:not|never|niet|nooit) (?:speak|talk|discuss|share|spreken|praten|delen)\b"
)
_OTHERS: Final = (
    r"\b(?:derden|anderen|buitenstaanders|third parties|others|anyone|anybody)\b"
)
_SILENCED: Final = re.compile(
    rf"{_WHO}.{{0,60}}{_BOUND}.{{0,60}}{_HUSHED}"
    rf"|{_WHO}.{{0,20}}(?:{_TO_NOBODY})[^.;]{{0,40}}{_OTHERS}"
    rf"|{_WHO} (?:agrees?|undertakes?|promises?) not to (?:discuss|publish|post|share"
    r"|speak|talk|disclose)\b"
)
_LAST_WORD: Final = "last-word"
_WHOLE: Final = frozenset({"text", "also"})
"""Sentences about the procedure itself, and not about somebody elsewhere."""
_ARTICLE: Final = {
    "silence-as-consent": "6:237(h)",
    "court-waived": "6:236(n)",
    "right-lost": "6:237(h)",
    "paying-first": "6:236(c)",
}
_DAMAGES: Final = re.compile(
    r"schade|aansprakelijk|damage|liab|compensation|vergoeding"
)
_ABOVE: Final = re.compile(r"daarboven|boven dat|above|beyond")


def wording(procedure: Procedure) -> Iterator[Unsound]:
    """Each such sentence, quoted, with where it stands; the first of its kind there."""
    for key, said in _own(procedure):
        for sentence in sentences_of(said):
            yield from _taken(procedure, key, sentence.strip())
    yield from _damages(procedure)


def _taken(
    procedure: Procedure, key: tuple[str, ...], sentence: str
) -> Iterator[Unsound]:
    """What is wrong with one sentence, and the law that says so."""
    code = taken(sentence)
    if code == _LAST_WORD and (key[0] not in _WHOLE or _leads_on(procedure)):
        return
    if code:
        law = unfair(procedure, _ARTICLE[code]) if code in _ARTICLE else ""
        facts = {"said": sentence, **({"law": law} if law else {})}
        yield doubtful(code, *key, **facts)


def _leads_on(procedure: Procedure) -> bool:
    """Return whether the page names somebody outside: then the way does go on."""
    return bool(procedure.third_party or procedure.bodies or procedure.besides)


def taken(sentence: str) -> str:
    """Return what of a right a sentence takes away: at most one thing; "" for none."""
    said = sentence.lower()
    return next((code for code, holds in _ONLY.items() if holds(said)), "")


def _silence_agrees(said: str) -> bool:
    nothing = _NO_REACTION.search(said) and _AGREED.search(said)
    return bool(nothing or _DEEMED.search(said)) and not _DENIED.search(said)


def _damages(procedure: Procedure) -> Iterator[Unsound]:
    """BW 6:237(f): to be free of a duty to pay damages is presumed unfair."""
    table = procedure.shown.get("remedies")
    if table is None:
        return
    excluded, law = table.says.get("excluded"), unfair(procedure, "6:237(f)")
    if _DAMAGES.search(" ".join(_each(excluded)).lower()):
        key = ("remedies", "excluded")
        yield doubtful("damages-excluded", *key, said=excluded, law=law)
    cap = table.says.get("cap")
    if cap and not _ABOVE.search(" ".join(_each(cap)).lower()):
        yield doubtful("damages-excluded", "remedies", "cap", said=cap, law=law)


def _own(procedure: Procedure) -> Iterator[tuple[tuple[str, ...], str]]:
    """Return each text in words of the file's own, in each language, with its key."""
    said: list[tuple[tuple[str, ...], Own | OwnList | None]] = [
        (("definition",), procedure.definition),
        (("who_may_file",), procedure.who_may_file),
        (("minors",), procedure.minors),
        (("exemption",), procedure.exemption),
    ]
    for body in procedure.bodies:
        said += [(("third-party", name), getattr(body, name)) for name in _OF_BODY]
    for asked in procedure.own_particulars:
        said.append((("particular", asked.id, "hint"), asked.hint))
    for ground in procedure.refusals:
        said.append((("refusal", ground.id, "because"), ground.because))
        said.append((("refusal", ground.id, "way_on"), ground.way_on))
    for row in procedure.out_of_scope:
        said.append((("out-of-scope", row.id, "way_on"), row.way_on))
    said += [(("also", each.id, "text"), each.text) for each in procedure.also]
    said += [(("text", each.id), each.said) for each in procedure.text]
    for name, table in procedure.shown.items():
        said += [((name, key), each) for key, each in table.says.items()]
    for key, own in said:
        for text in _each(own):
            yield key, text


def _each(own: Own | OwnList | None) -> tuple[str, ...]:
    """Return the texts in it: one, a list, or those of each language."""
    if own is None:
        return ()
    if isinstance(own, str):
        return (own,)
    if isinstance(own, Mapping):
        return tuple(text for each in own.values() for text in _each(each))
    return own


_ONLY: Final[Mapping[str, Callable[[str], object]]] = {
    "silence-as-consent": _silence_agrees,
    "court-waived": _WAIVES.search,
    "complainant-silenced": _SILENCED.search,
    "right-lost": loses_a_right,
    "paying-first": pays_first,
    _LAST_WORD: says_the_last_word,
}
"""What a sentence takes away, by the doubt that it raises; the first counts."""
