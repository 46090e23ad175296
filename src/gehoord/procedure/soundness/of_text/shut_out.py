"""Who is kept out by what a text demands, or pressed on while it is looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.own_words import each_of_text, every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.forms import demands_form
from gehoord.procedure.sentences.named import read_in, saying
from gehoord.procedure.sentences.split import sentences_of
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_text.quoting import at_one, quoting

_COURT: Final = re.compile(
    r"\b(?:\w*rechter|\w*rechtbank|gerecht|courts?|judge|tribunal)\b"
)
_ELSEWHERE: Final = re.compile(
    r"ombuds|geschil|commissie|bemiddel|mediat|bezwaar|objection|appeal|board|committee"
    r"|adjudicat|arbit|regulator|authority|autoriteit|inspecti|toezicht|\bus\b|\bons\b"
    r"|klachteninstituut|kifid|huurteam|rechtswinkel|juridisch loket|citizens advice"
)
_MONEY: Final = (
    r"(?:\w*betal\w*|\w*verplichting\w*|\w*factu\w*|\w*nota\b|rekening|vordering|incasso\w*|schuld\w*"
    r"|pay(?:ment|ments|ing)?|invoices?|bills?|debts?|collection|fees?|amount"
    r"|obligations?)"
)
_STANDS: Final = (
    r"(?:schort\w*\b[^.;]{0,60}\bniet op|niet (?:worden )?opgeschort|niet opschort\w*"
    r"|geen opschort\w*|(?:does|do|will|shall) not (?:suspend|postpone|delay|affect)"
    r"|not (?:be )?(?:suspended|postponed))"
)
_GOES_ON: Final = re.compile(
    rf"\b{_STANDS}\b[^.;]*\b{_MONEY}\b|\b{_MONEY}\b[^.;]*\b{_STANDS}\b"
    rf"|\bschort\w*\b[^.;]*\b{_MONEY}\b[^.;]*\bniet op\b"
    r"|\b(?:moet|must|remains?|blijft)\b[^.;]{0,40}\b(?:blijven betalen|keep paying"
    r"|continue to pay|verschuldigd|payable|due)\b"
)
_OF_OURS: Final = re.compile(
    r"\bverplichting\w* van (?:de ondernemer|ons|de organisatie)\b|\bonze verplichting"
    r"|\b(?:our|the (?:trader|company)[’']s) (?:duties|obligations)\b"
)
"""What goes on for the organisation shuts nobody out."""
_WORD: Final = re.compile(
    r"\b(?:zet|vermeld|noteer|schrijf|moet|dient|must|should|put|write|mark|state)\b"
    r"[^.;]{0,80}(?:\bhet woord\b|\b(?:the )?words?\b)(?:[^.;]{0,39}[^.;\s])?"
    r"|\b(?:must|moet|dient)\b[^.;]{0,30}\b(?:headed|marked|titled|entitled)\b"
)
_OF_A_LETTER: Final = re.compile(
    r"\b(?:onderwerp\w*|bovenaan|brief|e-?mail\w*|envelop\w*|subject|heading|top|letter"
    r"|headed|marked)\b"
)
_ORAL_SHUT: Final = re.compile(
    r"\b(?:mondelinge?|telefonische?) (?:\w+ )?klachten?\b[^.;]{0,60}\b(?:niet|geen)\b"
    r"|\bklachten?\b[^.;]{0,40}\b(?:alleen|uitsluitend|slechts|enkel) (?:\w+ )?"
    r"schriftelijk\b|\bgeen (?:mondelinge|telefonische) klachten\b"
    r"|\bcomplaints?\b[^.;]{0,30}\b(?:only (?:\w+ ){0,3}in writing|in writing only)\b"
    r"|\b(?:oral|verbal|telephone) complaints?\b[^.;]{0,30}\b(?:not|cannot)\b"
    r"|\b(?:not|cannot|n[’']t) (?:accept|consider|take|handle|deal with)\b[^.;]{0,20}"
    r"\b(?:oral|verbal|by (?:tele)?phone)\b"
)
_HELPED: Final = re.compile(
    r"\b(?:hulp|help\w*|geholpen|onderste?un\w*|assist\w*|support\w*|adjustments?"
    r"|mondeling kan|op schrift (?:gesteld|gezet)|write it down|written down)\b"
)


def shut_out(procedure: Procedure) -> Iterator[Unsound]:
    """Give what the rows and the sentences of this text keep out."""
    yield from _out_to_court(procedure)
    said = tuple(_said(procedure))
    table = "text" if procedure.text else "also"
    helped = any(_HELPED.search(sentence) for _, sentence in said)
    kinds = {
        "goes-on-meanwhile": saying(said, _GOES_ON, without=_OF_OURS),
        "oral-shut-out": () if helped else saying(said, _ORAL_SHUT),
        "form-demanded": [
            (name, x) for name, each in said if (x := demands_form(each))
        ],
        "word-demanded": saying(
            tuple(each for each in said if _OF_A_LETTER.search(each[1])), _WORD
        ),
    }
    for code, quoted in kinds.items():
        yield from quoting(code, quoted, *at_one(quoted, table))


def _out_to_court(procedure: Procedure) -> Iterator[Unsound]:
    """What this is not for, and of which the only way on is the court."""
    rows = tuple(
        each
        for each in procedure.out_of_scope
        if _COURT.search(on := every(each.way_on).lower()) and not _ELSEWHERE.search(on)
    )
    if rows:
        where = (rows[0].id, "way_on") if len(rows) == 1 else ()
        names = tuple(each.name for each in rows)
        yield doubtful("out-to-court", "out-of-scope", *where, left_out=names)


def _said(procedure: Procedure) -> Iterator[tuple[str, str]]:
    """Give each sentence of the text; of a file without one, each that stands beside."""
    if procedure.text:
        yield from read_in(procedure)
        return
    for row in procedure.also:
        for text in each_of_text(row.text):
            yield from ((row.id, each.lower()) for each in sentences_of(text))
