"""
The story of a case: one sentence for each entry, and the words people wrote.

`line` says who did what; `body` gives what was written, to be shown as a
quotation. A page shows a body only to whom it shows the entry.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any, Final

from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import (
    NO_ADDRESS,
    OWN_MAIL,
    TOO_MANY,
    Outcome,
    PartJudged,
)
from gehoord.procedure.roles import CLOCK, COMPLAINANT, Role, number_of
from gehoord.procedure.terms import Strength
from gehoord.words import acts, failed, notices, particulars, refused, terms
from gehoord.words.actors import Names, actor, colleague, listed, opening
from gehoord.words.both import NOTHING, Both
from gehoord.words.choices import choice
from gehoord.words.dates import day_and_month, long_date, with_time
from gehoord.words.further_grounds import chosen_grounds
from gehoord.words.inside import inside
from gehoord.words.letter_titles import OF_LETTERS, letter_key
from gehoord.words.names_of_file import STAGE
from gehoord.words.own_words import localised
from gehoord.words.page.who import roles
from gehoord.words.parts import WAY_ON, decided
from gehoord.words.story_lines import LINES

_LABELS: Final[Mapping[str, Both]] = {
    "words": NOTHING,
    "wish": Both("Wens", "Wish"),
    "subject": Both("Onderwerp", "Subject"),
    "representative": Both("Ingediend door", "Handed in by"),
    "others": Both("Ook namens", "Also on behalf of"),
    "reason": Both("Reden", "Reason"),
    "despite": Both(
        "Waarom deze behandelaar toch kan", "Why this handler can all the same"
    ),
    "ground": Both("Grond", "Ground"),
    "way_on": Both("Waar het wel kan", "Where to go instead"),
    "findings": Both("Vastgesteld", "Findings"),
    "on_comments": Both("Over de reacties op het concept", "On the comments"),
    "panel": Both("Door", "By"),
    "chair": Both("Voorzitter", "Chair"),
    "members": Both("Wie", "Who"),
    "member": Both("Wie", "Who"),
    "measures": Both("Wat er verandert", "What will change"),
    "amount": Both("Toegezegd bedrag", "Sum promised"),
    "reasons": Both("Redenen", "Reasons"),
    "minutes": Both("Verslag", "Minutes"),
    "what": NOTHING,
    "who": Both("Wie", "Who"),
    "sender": Both("Van", "From"),
    "effect": NOTHING,
}
_PART: Final = Both("Onderdeel", "Part")
_WHY_IT_FAILED: Final = {NO_ADDRESS: "on-paper", TOO_MANY: "too-many"}
_CODES: Final = frozenset(
    {
        "concerned",
        "elsewhere",
        "for-others",
        "substitute",
        "fleeting",
        OWN_MAIL,
        NO_ADDRESS,
        TOO_MANY,
    }
)


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that someone wrote, under a label where they are not the main thing."""

    label: str
    words: str


def line(entry: Entry, lang: str, names: Names) -> str:
    """
    Return one sentence: who did what.

    `names` maps actors to display names; for the complainant who reads, it maps
    "complainant" to "u" or "you" (`actors.YOU`). When it was, `moment` says.
    """
    text = LINES[variant(entry)][lang]
    return opening(text.format(**_facts(entry, lang, names)))


def moment(entry: Entry, lang: str, zone: tzinfo) -> str:
    """Return when it happened: "vrijdag 26 maart 2027 om 09.05 uur"."""
    return with_time(happened_at(entry), zone, lang)


def happened_at(entry: Entry) -> datetime:
    """Return when it happened: a mail that was added later, when it came in."""
    match entry.event:
        case e.Written(came_in=at) | e.MailLinked(came_in=at) if at:
            return at
        case _:
            return entry.at


def together(entry: Entry) -> tuple[datetime, str]:
    """Return when and by whom: entries with the same are told under one heading."""
    return happened_at(entry), entry.by


def body(entry: Entry, lang: str) -> tuple[Quoted, ...]:
    """Return the words that people wrote, main words first, as they wrote them."""
    match entry.event:
        case e.LetterLeft() | e.Alarmed():
            return ()
        case e.PartsNamed(parts=parts):
            return tuple(Quoted("", each) for each in parts)
        case e.LetterFailed(reason=reason) if reason and reason not in _CODES:
            return (Quoted(_LABELS["reason"][lang], failed.why(reason, lang)),)
        case e.NotTakenUp(refusal=refusal) if refusal:
            return _not_taken_up(entry.event, lang)
        case e.Judged(parts=judged):
            each = (one for part in judged for one in _part(part, lang))
            return (*_fields(entry, lang), *each)
        case _:
            return (*_grounds(entry.event, lang), *_fields(entry, lang))


def _grounds(event: e.Event, lang: str) -> tuple[Quoted, ...]:
    """Return on which grounds of the file somebody went further, if on any."""
    if not isinstance(event, e.Escalated) or not event.grounds:
        return ()
    return (Quoted(_LABELS["ground"][lang], chosen_grounds(event.grounds, lang)),)


def _part(judged: PartJudged, lang: str) -> tuple[Quoted, ...]:
    """Return a part with its outcome, and why and where else to go, if that was said."""
    more = ((_LABELS["reasons"], judged.reasons), (WAY_ON, judged.way_on))
    return (
        Quoted(_PART[lang], decided(judged, lang)),
        *(Quoted(label[lang], words) for label, words in more if words.strip()),
    )


def _not_taken_up(event: e.NotTakenUp, lang: str) -> tuple[Quoted, ...]:
    """Return it with the ground of the file that was chosen, as it said it then."""
    said = (
        (NOTHING, event.words),
        (_LABELS["ground"], refused.because(event, lang)),
        (_LABELS["way_on"], refused.onward(event, lang)),
    )
    return tuple(Quoted(label[lang], words) for label, words in said if words)


def _fields(entry: Entry, lang: str) -> tuple[Quoted, ...]:
    return tuple(
        Quoted(label[lang], words)
        for name, label in _LABELS.items()
        if isinstance(words := _said(getattr(entry.event, name, ""), lang), str)
        and words.strip()
        and words not in _CODES
    )


def _said(value: Any, lang: str) -> Any:  # noqa: ANN401 - any field of any event
    """Return names that were given one by one as one text; else what it was."""
    names = isinstance(value, tuple) and value and isinstance(value[0], str)
    return listed(value, lang) if names else value


def variant(entry: Entry) -> str:
    """Return the key of the sentence in `story_lines.LINES`."""
    extra = _variant(entry)
    return f"{entry.event.stored}:{extra}" if extra else entry.event.stored


def _variant(entry: Entry) -> str:  # noqa: C901, PLR0911 - a table
    event, inside = entry.event, number_of(entry.by) is not None
    match event:
        case e.Received():
            return event.channel
        case e.Filed():
            return "earlier" if event.on else ""
        case e.ConcernRecorded():
            return event.about
        case e.HandlerAppointed():
            again = "again" if event.previous else ""
            return "clock" if entry.by == CLOCK else again
        case e.HandlerReleased(reason="concerned" | "for-others" as reason):
            return reason
        case e.HandlersSet():
            return _handlers_set(event)
        case e.RepresentativeRecorded():
            return _yes(event.mandate)
        case e.Agreed():
            return "by-day" if event.by_day else ""
        case e.AgreementSettled():
            return _yes(event.kept)
        case e.ProposalAnswered():
            return _yes(event.accepted) + ("-recorded" if inside else "")
        case e.SatisfactionGiven():
            return "recorded" if inside else ""
        case _:
            return _variant_later(entry)


def _handlers_set(event: e.HandlersSet) -> str:
    if not event.roles:
        return "whom" if event.about else "as-ever"
    head = "head" if number_of(event.roles[0]) is not None else ""
    return "-".join(each for each in (head, "alone" if event.alone else "") if each)


def _variant_later(entry: Entry) -> str:  # noqa: C901, PLR0911, PLR0912 - a table
    event = entry.event
    match event:
        case e.Judged():
            return "provisional" if event.provisional else ""
        case e.Written():
            return "later" if event.came_in else ""
        case e.MailLinked(sender=sender) if sender == OWN_MAIL:
            return "own"
        case e.MailLinked() if number_of(entry.by) is None:
            return "claimed-later" if event.came_in else "claimed"
        case e.DataAnswered(granted=settled) | e.ObjectionDecided(upheld=settled):
            return _yes(settled)
        case e.AbsenceReplied(until=until):
            return "until" if until else ""
        case e.MoreTimeTaken(until=until):
            return "" if until else "why-alone"
        case e.ClosingBegun(outcome=Outcome.THANKED):
            return "thanked"
        case e.LatenessExcused(reason="elsewhere"):
            return "elsewhere"
        case e.RouteChosen(route=route):
            return "clock" if entry.by == CLOCK else route
        case e.TermMissed(sent=True):
            return "sent"
        case e.Alarmed(reason=reason):
            return reason
        case _:
            return _variant_last(entry)


def _variant_last(entry: Entry) -> str:
    event = entry.event
    match event:
        case e.DraftSent(readers=readers):
            return "both" if len(readers) > 1 else ""
        case e.DraftCommented(party=party):
            return "recorded" if entry.by != party else ""
        case e.Referred(body=body, third_party=number):
            return "named" if body and number else ""
        case e.Escalated(straight=why, sent=sent, received_on=day):
            return why or ("sent" if sent else "received" if day else "")
        case e.TermLapsed(opens=True):
            return "opening"
        case _:
            return _variant_sent(event)


def _variant_sent(event: e.Event) -> str:
    match event:
        case e.ReportDue(claim=True) | e.Reported(claim=True):
            return "claim"
        case e.ReportDue(words=""):
            return "by-itself"
        case e.LetterLeft(on=on):
            return "posted" if on else ""
        case e.LetterFailed(reason=reason):
            return _WHY_IT_FAILED.get(reason, "")
        case _:
            return ""


def _yes(answer: bool) -> str:  # noqa: FBT001 - the answer is the fact
    return "yes" if answer else "no"


def _facts(entry: Entry, lang: str, names: Names) -> dict[str, str]:
    event = entry.event
    said: dict[str, str] = {
        "who": actor(entry.by, lang, names),
        "complainant": actor(COMPLAINANT, lang, names),
    }
    for name in event.__dataclass_fields__:
        if name not in _LABELS:
            said |= _fact(name, getattr(event, name), lang, names)
    said |= _titled(event, names)
    if isinstance(event, e.TermOpened) and event.about:
        own = dict(event.about)
        said["term"] = own.get(lang) or next(iter(own.values()))
    if isinstance(event, e.BundleMade):
        said["count"] = str(len(event.pieces))
    if isinstance(event, e.DepositAsked):
        said["amount"] = localised(dict(event.amount), lang)
    if isinstance(event, e.HandlersSet):
        said["roles"] = _handled_by(event, lang)
    if isinstance(event, e.ParticularsAsked):
        said["missing"] = listed(particulars.lacking(event, lang), lang)
    return said


def _titled(event: e.Event, names: Names) -> dict[str, str]:
    """Return what a letter is called in its stage, where that names its answer."""
    title = names.get(letter_key(event)) if isinstance(event, OF_LETTERS) else None
    return {"notice": title} if title else {}


def _handled_by(event: e.HandlersSet, lang: str) -> str:
    """Return what they are who handle it: by the name of a post, or of a role."""
    if event.called:
        return localised(dict(event.called), lang)
    return roles(event.roles, lang, {}) if set(event.roles) <= set(Role) else ""


def _fact(name: str, value: Any, lang: str, names: Names) -> dict[str, str]:  # noqa: ANN401 - any field of any event
    own = _OWN.get(name)
    if own and (said := names.get(f"{own}{value}")):
        return {name: said}
    if name == "third_party":
        return {name: _people(value, lang, names)} if value else {}
    if name in {"staff", "to", "owner", "party"}:
        return {name: _people(value, lang, names)}
    if isinstance(value, date) and name in _DAYS:
        return {name: _DAYS[name](value, lang)}
    if name in _SAID:
        return {name: _SAID[name](value, lang)}
    return {name: str(value)} if name == "stage" else {}


def _people(value: int | str | tuple[int, ...], lang: str, names: Names) -> str:
    if isinstance(value, tuple):
        people = tuple(colleague(number, lang, names) for number in value)
        return listed(people, lang)
    if isinstance(value, int):
        return colleague(value, lang, names)
    return actor(value, lang, names)


_OWN: Final[Mapping[str, str]] = {
    "notice": notices.LETTER,
    "term": terms.TERM,
    "stage": STAGE,
}
"""What a file can have names of its own for, and what those stand under."""
_DAYS: Final[Mapping[str, Callable[[date, str], str]]] = {
    "last_day": long_date,
    "review_on": long_date,
    "on": day_and_month,
    "received_on": long_date,
    "until": day_and_month,
    "by_day": day_and_month,
}
_SAID: Final[Mapping[str, Callable[[Any, str], str]]] = {
    "term": terms.about,
    "strength": lambda value, lang: inside(choice(Strength(value), lang), lang),
    "notice": notices.notice,
    "act": acts.title,
    "delivery": choice,
    **dict.fromkeys(
        ("kind", "medium", "satisfied", "judgement", "outcome", "which"),
        lambda value, lang: inside(choice(value, lang), lang),
    ),
    **dict.fromkeys(("number", "name", "of", "reference"), lambda value, _: str(value)),
}
