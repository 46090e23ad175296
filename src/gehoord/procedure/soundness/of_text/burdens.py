"""What a text lays on who complains, or takes from them, in words that seem harmless."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.measures import shorter
from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.named import Said, cited, read_in, saying
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_a_law import names_law
from gehoord.procedure.soundness.of_text.quoting import at_one, quoting

_ALL: Final = (
    r"(?:een ?ieder|iedereen|alle (?:betrokkenen|partijen|deelnemers)|(?:beide )?partijen"
    r"|everyone|everybody|anyone involved"
    r"|all (?:parties|persons|people|those|participants)"
    r"|both parties|the parties|(?:the )?complainant and|(?:de )?klager en)"
)
_KEPT_QUIET: Final = (
    r"(?:geheimhoud\w*|geheim|vertrouwelijkheid|zwijg\w*|confidential(?:ity)?|secrecy"
    r"|secret|not (?:\w+ )?(?:discuss|disclose|publici[sz]e))"
)
_BOUND: Final = re.compile(
    rf"\b{_ALL}\b[^.;]{{0,90}}\b(?:verplicht|gehouden|moet(?:en)?|dien(?:t|en)|bewaren|zwijgen"
    r"|must|shall|should|will|required|bound|expected|asked|maintain|keep|respect)\b"
    rf"[^.;]{{0,60}}\b{_KEPT_QUIET}\b"
)
_OURS_ALONE: Final = re.compile(
    r"\b(?:staff|employees|handlers?|investigat(?:ors?|ing)|panel members?|medewerkers?"
    r"|behandelaars?|commissieleden|leden van de commissie|uitvoering|behalve de klager"
    r"|(?:klager|complainant|u|you) (?:mag|may|are free|bent vrij))\b"
)
"""Who they are that are bound: then it is not who complains."""
_PUNISHED: Final = re.compile(
    r"\b(?:malicious|vexatious|frivolous|false|knowingly|bad faith|such a complaint"
    r"|unfounded|kwaadwillig\w*|te kwader trouw|valse|lichtvaardig\w*|misbruik)\b"
    r"[^.;]{0,140}\b(?:disciplin\w*|a breach|sanctions?|legal action|further action"
    r"|action (?:may|will|can|could) be|charged|sancties?|maatregel\w*|schending"
    r"|royement|aangifte|kosten)\b"
)
_IN_GOOD_FAITH: Final = re.compile(r"\b(?:good faith|goeder? trouw|honestly)\b")
_LOOKS_AGAIN: Final = (
    r"(?:review\w*|appeal\w*|panel|committee|ombuds\w*|(?:in )?beroep\w*|herbeoordel\w*"
    r"|heroverweg\w*|\w*commissie)"
)
_HOW_ALONE: Final = (
    r"(?:(?:only|solely|alone|limited|restricted)\b[^.;]{0,60}"
    r"\b(?:procedur\w*|process|(?:polic(?:y|ies)|rules) (?:was|were|has|have)"
    r"|irregularit\w*|(?:correctly|properly) (?:followed|applied))"
    r"|(?:alleen|uitsluitend|slechts|enkel|beperkt)\b[^.;]{0,60}\b(?:\w*procedure\w*"
    r"|zorgvuldig\w*|regels|regeling) (?:\w+ ){0,4}(?:gevolgd|nageleefd|verlopen"
    r"|toegepast|fout\w*))"
)
_NOT_ANEW: Final = re.compile(
    rf"\b{_LOOKS_AGAIN}\b[^.;]{{0,120}}\b{_HOW_ALONE}"
    rf"|\b{_HOW_ALONE}[^.;]{{0,120}}\b{_LOOKS_AGAIN}\b"
    r"|\b(?:review|panel|appeal)\b[^.;]{0,60}\bnot (?:a )?(?:re-?hear\w*|re-?open\w*"
    r"|re-?investigat\w*|reconsider\w*)"
)
_DECIDED: Final = (
    r"(?:(?:\w*beleid|regelgeving|tarie\w+|prij[sz]\w*|\w*bijdrage|contributie"
    r"|te-?laatgeld\w*|boetes?|premies?|huurverhoging|voorwaarden|besluit\w*|beslissing\w*"
    r"|beoordeling\w*|cijfers?|examen\w*|toelating|plaatsing)"
    r"|(?:polic(?:y|ies)|pric(?:e|es|ing)|fees?|charges?|tariffs?|rents?|decisions?"
    r"|grades?|marks?|results|exam\w*|admissions?|allocations?|eligibility))"
)
_KEPT_OUT: Final = re.compile(
    rf"\b(?:klacht\w*|klagen)\b[^.;]{{0,20}}\bover\b[^.;]{{0,60}}\b{_DECIDED}\b"
    r"[^.;]{0,80}\b(?:niet|geen|als suggestie)\b"
    rf"|\b(?:niet|geen)\b[^.;]{{0,50}}\bklacht\w*\b[^.;]{{0,40}}\bover\b[^.;]{{0,50}}"
    rf"\b{_DECIDED}\b"
    rf"|\b(?:does not (?:cover|apply to|deal with|extend to)|(?:do|can|will|shall) ?not"
    r" (?:\w+ )?(?:consider|deal with|handle|investigate|accept)"
    r"|is not (?:for|intended for))\b"
    rf"[^.;]{{0,60}}\b{_DECIDED}\b"
    rf"|\b{_DECIDED}\b[^.;]{{0,80}}\b(?:is|are) (?:not (?:a )?complaints?\b|final\b"
    r"|(?:not covered|outside|excluded))"
)
_ROW: Final = re.compile(rf"\b{_DECIDED}\b")
_OWN_CASE: Final = re.compile(
    r"\b(?:how|manner|the way|error|mistake|wrongly|incorrect\w*|appl(?:y|ied)|appeals?"
    r"|object\w*|court|tribunal|judge|stage|panel|response"
    r"|ombuds\w*|wijze|fout\w*|vergissing|onjuist\w*|toegepast|toepassing|bezwaar\w*"
    r"|(?:hoger )?beroep\w*|\w*rechter|rechtbank|uitgevoerd|bejegen\w*|commissie|fase"
    r"|oordeel over)\b"
)
"""What leaves a way in for one's own case, or speaks of deciding on the complaint."""
_LOSS: Final = re.compile(
    r"\b(?:\w*schade\w*|beschadig\w*|gebreken|verlies|vermissing|damage\w*|losses|loss"
    r"|lost|defects?|missing items?|claims?)\b"
)
_REPORTED: Final = (
    r"(?:meld\w*|gemeld|kenbaar|aangegeven|aangetekend|report\w*|notif\w*|inform\w*"
    r"|claim\w*)"
)
_BEFORE_LEAVING: Final = re.compile(
    rf"\b(?:not )?{_REPORTED}\b[^.;]{{0,50}}\b(?:before (?:leaving|departure|disembark\w*"
    r"|you leave)|on the spot|v[oó][oó]r vertrek|ter plaatse|(?:bij|tijdens) (?:de )?"
    r"(?:af|op)?levering|on (?:delivery|collection))"
)
_MUST_REPORT: Final = re.compile(rf"\b{_REPORTED}\b")
_OF_THAT: Final = re.compile(
    r"^\W*(?:meld|report|geef|notify|u (?:meldt|moet)|dit|this)\b"
)
_OF_US: Final = re.compile(
    r"\b(?:wij|we|ons|us (?:will|shall))\b[^.;]{0,40}\b(?:meld\w*|inform\w*|laten)\b"
    r"|\bwe (?:will|shall|aim|report|notify|inform)\b"
)
_FAIR: Final = Length(2, Unit.MONTHS)
"""Within two months of its discovery a consumer is in time with a defect: BW 7:23(1)."""


def burdens(procedure: Procedure) -> Iterator[Unsound]:
    """Give each kind once, with every sentence of it."""
    said = read_in(procedure)
    kinds = {
        "all-bound-to-secrecy": saying(said, _BOUND, without=_OURS_ALONE),
        "complaining-punished": saying(said, _PUNISHED, without=_IN_GOOD_FAITH),
        "only-how-looked-at": saying(said, _NOT_ANEW),
        "own-case-kept-out": _own_case(procedure, said),
        "loss-reported-soon": tuple(_reported_soon(said)),
    }
    for code, quoted in kinds.items():
        yield from quoting(code, quoted, *at_one(quoted))


def _own_case(procedure: Procedure, said: Said) -> Said:
    """Return what is kept out as a rule or a decision, with what goes wrong in it."""
    rows = (
        *((x.name, every(x.way_on), x.source) for x in procedure.out_of_scope),
        *((x.because, "", x.source) for x in procedure.refusals),
    )
    found = dict(saying(said, _KEPT_OUT, without=_OWN_CASE))
    for name, way_on, source in rows:
        kept = every(name).lower()
        sentence, _ = next(cited(procedure, source), ("", ""))
        decided = _ROW.search(kept) and not names_law(procedure, source)
        if sentence and decided and not _OWN_CASE.search(f"{kept} {way_on.lower()}"):
            found.setdefault(sentence, kept)
    return tuple(found.items())


def _reported_soon(said: Said) -> Iterator[tuple[str, str]]:
    """Give the short times within which a loss is to be reported, or is lost."""
    before = ""
    for name, sentence in said:
        whole = f"{before} {sentence}" if _OF_THAT.search(sentence) else sentence
        before = sentence
        if not _LOSS.search(whole) or _OF_US.search(sentence):
            continue
        if found := _BEFORE_LEAVING.search(sentence):
            yield name, found[0]
        elif _MUST_REPORT.search(sentence):
            soon = (words for words, x in every_in(sentence) if shorter(x, _FAIR))
            yield from ((name, words) for words in soon)
