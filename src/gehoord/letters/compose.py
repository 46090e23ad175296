"""
A letter in words: a pure function of the case, the notice and the wording.

The preview on a page and the letter that leaves are made by the same call.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from importlib import resources
from typing import Final

from django.conf import settings

from gehoord.letters import blocks as b
from gehoord.letters.facts import Addressee, Composed, LetterFacts
from gehoord.letters.gaps import Values, one_line
from gehoord.letters.required import Incomplete, check
from gehoord.letters.texts_of import part_of, words_of
from gehoord.letters.unsaid import without_unsaid
from gehoord.letters.values import is_receipt, values
from gehoord.letters.wording import BadWording, Filled, fill
from gehoord.procedure.particulars import chosen, is_for
from gehoord.procedure.roles import number_of
from gehoord.procedure.rules import Carries
from gehoord.procedure.whereabouts import Reach
from gehoord.words.both import Both
from gehoord.words.own_words import localised

IN_SUBJECT = frozenset({"organisation", "reference"})
"""All that a subject may say: it is read by whoever passes the screen."""

_NO_PAPER = frozenset({"code", "new-link"})  # secrets of an hour are not for filing
_BY_PERSON = frozenset(
    {
        "adviser-answered",
        "conversation",
        "message",
        "proposal",
        "reached-out",
        "satisfaction-question",
    }
)
"""Letters somebody wrote and waits for: an absence reply to them is welcome."""
_PDF: Final = Both("brief.pdf", "letter.pdf", "the name of the file of a letter")
_PAGE = (resources.files("gehoord.letters") / "letter.html").read_text(encoding="utf-8")


def compose(facts: LetterFacts) -> Composed:
    """
    Return the letter in words: the organisation's own, where it has them.

    A case in which those would leave out what must be said gets ours. Raises
    MissingText where there is no text, BadWording where one is faulty and
    Incomplete where it leaves out what it must say; it never makes up a letter.
    """
    if facts.own is not None:
        try:
            return worded(facts, *facts.own)
        except (BadWording, Incomplete):
            pass  # a letter that is plain beats one that is late
    rule = facts.procedure.notice(facts.notice)
    return worded(facts, *words_of(rule, facts.notice, facts.to, facts.language))


def worded(facts: LetterFacts, subject: str, body: str) -> Composed:
    """Return the letter in these words. Raises BadWording and Incomplete."""
    known = values(facts)
    title = fill(subject, _only(known, IN_SUBJECT), part=str)
    parts = [_part(facts, known, name) for name in ("greeting", "sign-off", "foot")]
    greeting, sign_off, foot = parts
    filled = _filled(facts, known, _known_of(facts, known, body))
    check(facts, known.words, filled.used)
    letter = [
        *_blocks(greeting, known),
        *_blocks(filled, known),
        *_blocks(sign_off, known),
    ]
    below = _blocks(foot, known)
    return Composed(
        subject=title.text,
        text=b.as_text(letter) + "\n-- \n" + b.as_text(below),
        html=_html(facts, title.text, letter, below),
        pdf_source=_paper(facts, body) if _on_paper(facts) else None,
        pdf_name=_PDF[facts.language],
        by_person=facts.notice in _BY_PERSON and bool(number_of(facts.entry.by)),
    )


def _part(facts: LetterFacts, known: Values, name: str) -> Filled:
    role = "" if facts.to is Addressee.COMPLAINANT else "-office"
    source = part_of(f"{name}{role}", facts.language)
    return _filled(facts, known, source)


def _filled(facts: LetterFacts, known: Values, source: str) -> Filled:
    return fill(source, known.words, part=lambda name: part_of(name, facts.language))


def _known_of(facts: LetterFacts, known: Values, body: str) -> str:
    """Return a letter of the file's own without what is not known; ours know it all."""
    rule = facts.procedure.notice(facts.notice)
    return without_unsaid(body, known.words) if rule and rule.is_own else body


def _only(known: Values, names: frozenset[str]) -> dict[str, str]:
    return {name: known.words[name] for name in names}


def _blocks(filled: Filled, known: Values) -> tuple[b.Block, ...]:
    return b.blocks(filled.text, known.quotes)


def _html(
    facts: LetterFacts, title: str, letter: Sequence[b.Block], below: Sequence[b.Block]
) -> str:
    from_right = facts.language.partition("-")[0] in settings.LANGUAGES_BIDI
    gaps = {
        "lang": facts.language,
        "dir": "rtl" if from_right else "ltr",
        "title": escape(title),
        "organisation": escape(facts.house.name),
        "letter": b.as_html(letter),
        "below": b.as_html(below),
    }
    page = _PAGE
    for name, words in gaps.items():
        page = page.replace(f"<!-- {name} -->", words, 1)
    return page


def _on_paper(facts: LetterFacts) -> bool:
    to_complainant = facts.to is Addressee.COMPLAINANT
    full = facts.carries is Carries.FULL
    return to_complainant and full and facts.notice not in _NO_PAPER


def _paper(facts: LetterFacts, body: str) -> str:
    """Give no link to what is printed or filed: whoever finds it cannot come in."""
    known = values(facts)
    known.words["link"] = known.words["link.until"] = ""
    filled = _filled(facts, known, _known_of(facts, known, body))
    return json.dumps(
        {
            "lang": facts.language,
            "title": f"{facts.house.name} {facts.reference}",
            "organisation": facts.house.name,
            "from": _from(facts),
            "to": _address(facts),
            "labels": part_of("labels", facts.language).splitlines(),
            "date": known.words["today"],
            "day": [facts.today.year, facts.today.month, facts.today.day],
            "reference": facts.reference,
            "body": b.as_data(
                [
                    *_blocks(_part(facts, known, "greeting"), known),
                    *_blocks(filled, known),
                    *_blocks(_part(facts, known, "sign-off"), known),
                ]
            ),
            "foot": b.as_data(_blocks(_part(facts, known, "foot"), known)),
        },
        ensure_ascii=False,
    )


def _from(facts: LetterFacts) -> str:
    """Return where an answer can go: by mail, and by post where there is an address."""
    answers = chosen(facts.procedure.own_particulars, facts.case.sender)
    places = (x for x in facts.procedure.tell_at if is_for(x, answers))
    posts = (
        one_line(localised(each.at, facts.language))
        for each in places
        if each.reach is Reach.POST and not each.stage
    )
    return " · ".join((facts.house.address, *posts))


def _address(facts: LetterFacts) -> list[str]:
    if is_receipt(facts):
        return [""]
    lines = facts.case.sender.address.replace(",", "\n").splitlines()
    return [facts.name, *(line.strip() for line in lines if line.strip())]
