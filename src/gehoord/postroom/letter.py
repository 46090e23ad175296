"""A letter of the outbox in words: what it is made of, and what it says."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from gehoord.dossier import anchors, outbox
from gehoord.handling import codes
from gehoord.handling.follow_link import generation_of, lasts, link_last_day
from gehoord.handling.letter import Caused
from gehoord.languages.spoken import served
from gehoord.letters.blocks import unbroken
from gehoord.letters.compose import compose
from gehoord.letters.facts import Addressee, House, LetterFacts, addressee
from gehoord.letters.send import plain_words
from gehoord.organisation import wordings
from gehoord.organisation.wordings import Letter
from gehoord.people.models import Organisation
from gehoord.people.reached import base_url, mail_address
from gehoord.procedure import events as e
from gehoord.procedure.days import local_date
from gehoord.procedure.referral import name_in, spoken_of
from gehoord.procedure.roles import Colleague, third_party
from gehoord.procedure.situation import third_party_in

_FOLLOW: Final = re.compile(r"\S*/(?:follow|desk/part)/\S+")


def facts_of(
    letter: Caused, *, organisation: Organisation, now: datetime
) -> LetterFacts:
    """Return all that the letter's text is a function of, when it leaves now."""
    opened, pin = letter.opened, letter.pin
    to = addressee(pin.to, opened.office)
    link, until = _link(letter, to, base_url(organisation))
    lang = served(pin.language, *opened.procedure.languages, organisation.speaks)
    return LetterFacts(
        procedure=opened.procedure,
        case=letter.case,
        entry=letter.entry,
        entries=opened.entries[: letter.case.length],
        notice=pin.notice,
        to=to,
        name=letter.name,
        language=lang,
        house=House(
            name=organisation.name,
            address=mail_address(organisation),
            base_url=base_url(organisation),
        ),
        reference=opened.reference,
        staff={each.number: each.name for each in opened.office},
        third_party=_third_party(letter),
        today=local_date(now, opened.procedure.zone),
        link=link,
        link_until=until,
        code=_code(letter),
        carries=pin.carries,
        wording=pin.wording,
        own=wordings.own(
            opened.organisation_id,
            Letter(notice=pin.notice, reader=to, language=lang),
        ),
        register_head=anchors.head(opened.organisation_id),
    )


def _third_party(letter: Caused) -> Colleague | None:
    """Return who is the third party that the letter speaks of, if anybody is."""
    opened, case = letter.opened, letter.case
    body = spoken_of(opened.procedure, case, letter.entry.event)
    name = name_in(opened.procedure, body)
    if name != case.body:
        return third_party(opened.office, name)
    return third_party_in(case, opened.office)


def text_of(letter: Caused, facts: LetterFacts) -> str:
    """
    Return the words that left, else those that will leave, each paragraph one line.

    A page breaks lines itself; a mail was broken at a fixed width.
    """
    sent = outbox.sent_bytes(letter.kept, key=letter.opened.stored.key)
    mailed = sent if not letter.kept.is_paper else None  # what was posted is a PDF
    left = plain_words(mailed) if mailed else ""
    return unbroken(left or compose(facts).text).strip()


def text_to_share(letter: Caused, facts: LetterFacts, *, hidden: str) -> str:
    """Return the words of a letter with `hidden` where the sender's own link stood."""
    # Made with the link and then without: a letter that has none would not be whole.
    text = _FOLLOW.sub(hidden, text_of(letter, facts))
    return text.replace(letter.token, hidden) if letter.token else text


def _link(letter: Caused, to: Addressee, base: str) -> tuple[str, date | None]:
    if to is not Addressee.COMPLAINANT:
        page = f"part/{letter.token}" if letter.token else None
        return f"{base}/desk/{page or f'case/{letter.opened.reference}'}", None
    opened, position = letter.opened, letter.kept.position
    until = link_last_day(opened, generation_of(opened, position))
    return f"{base}/follow/{letter.token}", None if lasts(opened) else until


def _code(letter: Caused) -> str:
    if not isinstance(letter.entry.event, e.CodeAsked):
        return ""
    return codes.code(letter.opened, letter.entry.position)
