"""What a rehearsal assumed, and what of a procedure it did not play, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.answer_days import NAME
from gehoord.procedure.drafts import SEND
from gehoord.procedure.lanes import Entry
from gehoord.procedure.own_words import in_language
from gehoord.procedure.particulars import OwnParticular
from gehoord.procedure.provisional import windows_outside
from gehoord.procedure.ranks import hanging
from gehoord.procedure.rules import Procedure
from gehoord.procedure.talking import TALK, begins_told, begins_with_talk
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.words.both import Both, Numbered
from gehoord.words.numbers import decimal

_OFFICE: Final = Both(
    "Aangenomen: {people}, {hours} uur per week per persoon, {per_month} klachten per "
    "maand. Vakantie: {leave} weken, waarvan {summer} achter elkaar in de zomer.",
    "Assumed: {people}, {hours} hours a week each, {per_month} complaints a month. "
    "Leave: {leave} weeks, of which {summer} in a row in summer.",
)
_PEOPLE: Final = Numbered(
    Both("één mens", "one person"), Both("{number} mensen", "{number} people")
)
_TOLD: Final = Both(
    "Van de klachten wordt {told} % verteld en opgeschreven door een medewerker. De "
    "rest komt geschreven binnen. Geef uw eigen deel met --told.",
    "Of the complaints, {told} % are told and written down by staff. The rest come in "
    "writing. Give your own share with --told.",
)
_AWAITED: Final = Both(
    "Werkdagen die eerst voorbijgaan, hoeveel tijd er ook is: {days}. Bij een "
    "makkelijke klacht zijn het er minder, bij een moeilijke meer. Geef uw eigen "
    "dagen met --days.",
    "Working days that go by first, however much time there is: {days}. An easy "
    "complaint takes fewer, a hard one more. Give your own days with --days.",
)
_EVENLY: Final = Both(
    "Elk antwoord wordt even vaak gekozen bij: {questions}. Geef uw eigen deel met "
    "--answers.",
    "Each answer is chosen as often to: {questions}. Give your own shares with "
    "--answers.",
)
_UNSORTED: Final = Both(
    "Wat u zelf van een klacht vindt, vult niemand hier in: {questions}. Elke klacht "
    "gaat dus als die waarvan nog niets is gevonden.",
    "What you find of a complaint yourselves nobody fills in here: {questions}. So each "
    "goes as one of which nothing was found yet.",
)
_SHARED: Final = Both(
    "Gekozen bij {question}: {answers}.", "Chosen to {question}: {answers}."
)
_BEFORE: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "propose": Both("voor een voorstel", "before a proposal"),
        "hear": Both("voor een hoorgesprek", "before a hearing"),
        "judge": Both("voor een oordeel", "before a judgement"),
        "send-draft": Both("voor een concept", "before a draft"),
        "record-conversation": Both("voor een gesprek", "before a talk"),
        "name-panel": Both("voor een commissie er is", "before there is a panel"),
        "record-advice": Both("voor een advies er is", "before advice is there"),
    }
)
_NOT_PLAYED: Final = Both(
    "Dit hoort bij de procedure en is niet nagespeeld: {what}.",
    "This belongs to the procedure and was not rehearsed: {what}.",
)
_URGENT: Final = Both("wat dringend is", "what is urgent")
_PROVISIONAL: Final = Both(
    "wie het niet eens is met een voorlopig oordeel",
    "who does not agree with a provisional judgement",
)
_COMMENTS: Final = Both(
    "reacties op een concept: daarop wordt altijd tot de laatste dag gewacht",
    "comments on a draft: they are always waited for until the last day",
)
_SENT_ON: Final = Both(
    "wat u zelf naar de volgende stap stuurt",
    "what you send on to the next stage yourselves",
)
_REVIEWED: Final = Both(
    "wat u niet in behandeling neemt, en dat daar opnieuw naar wordt gekeken",
    "what you do not take up, and that it is looked at again",
)
_DAY_NAMED: Final = Both(
    "welke dag iemand voor het antwoord noemt: hier is dat de dag die anders geldt",
    "which day somebody names for the answer: here it is the one that holds otherwise",
)
_POSTS: Final = Both(
    "wie welke functie heeft, en wat daarvan afhangt",
    "who holds which post, and what hangs on that",
)
_FURTHER: Final = Both(
    "een volgende partij buiten de organisatie", "a next party outside the organisation"
)
_REPORTED: Final = Both(
    "wat elders gemeld moet worden", "what must be reported elsewhere"
)


def hangs_on_posts(procedure: Procedure) -> bool:
    """Return whether something follows from who holds which post: nobody does here."""
    return bool(procedure.posts and (procedure.handled_by or hanging(procedure)))


def people(number: int, lang: str) -> str:
    """Return how many people there are."""
    return _PEOPLE.of(number, lang).format(number=number)


def assumed(procedure: Procedure, assumptions: Assumptions, lang: str) -> Iterator[str]:
    """Say what is assumed of the office, of waiting and of who complains."""
    yield _OFFICE[lang].format(
        people=people(assumptions.people, lang),
        hours=f"{assumptions.hours:g}",
        per_month=f"{assumptions.per_month:g}",
        leave=assumptions.leave,
        summer=assumptions.summer_leave,
    )
    yield from _told(procedure, assumptions, lang)
    yield from _awaited(procedure, assumptions, lang)
    yield from _answers(procedure, assumptions, lang)
    if missing := [each[lang] for each in _not_played(procedure)]:
        yield _NOT_PLAYED[lang].format(what="; ".join(missing))


def _told(procedure: Procedure, assumptions: Assumptions, lang: str) -> Iterator[str]:
    """Say how they come in, where a talk comes first: all that follows hangs on it."""
    if begins_told(procedure):
        yield _TOLD[lang].format(told=_percent(1 - assumptions.oral, lang))


def _awaited(
    procedure: Procedure, assumptions: Assumptions, lang: str
) -> Iterator[str]:
    """Say what is assumed of waiting, of the acts that this procedure has."""
    waits = {act: round(assumptions.lead * n) for act, n in assumptions.waits.items()}
    not_due = frozenset() if begins_with_talk(procedure) else frozenset({TALK})
    said = [
        f"{waits[act]} {before[lang]}"
        for act, before in _BEFORE.items()
        if act in procedure.acts.keys() - not_due and waits.get(act)
    ]
    if said:
        yield _AWAITED[lang].format(days=", ".join(said))


def _answers(
    procedure: Procedure, assumptions: Assumptions, lang: str
) -> Iterator[str]:
    """Say how often each answer is chosen, to the questions of the file's own."""
    own = [each for each in procedure.own_particulars if each.options]
    if found := [each for each in own if each.is_found]:
        questions = "; ".join(_question(each, lang) for each in found)
        yield _UNSORTED[lang].format(questions=questions)
    chosen = [each for each in own if not each.is_found]
    evenly = [each for each in chosen if each.id not in assumptions.answers]
    if evenly:
        questions = "; ".join(_question(each, lang) for each in evenly)
        yield _EVENLY[lang].format(questions=questions)
    for each in chosen:
        if each.id in assumptions.answers:
            shares = assumptions.answers[each.id]
            answers = ", ".join(
                f"{in_language(option.name, lang)} {_percent(shares[option.id], lang)} %"
                for option in each.options
                if option.id in shares
            )
            question = _question(each, lang)
            yield _SHARED[lang].format(question=question, answers=answers)


def _question(asked: OwnParticular, lang: str) -> str:
    return f"“{in_language(asked.name, lang)}” ({asked.id})"


def _not_played(procedure: Procedure) -> Iterator[Both]:
    """Give what belongs to it and nobody does here, in the order of a complaint."""
    entries = {each.entry for each in procedure.stages}
    found = (
        (_URGENT, procedure.urgent is not None),
        (_PROVISIONAL, bool(windows_outside(procedure))),
        (_COMMENTS, SEND in procedure.acts),
        (_POSTS, hangs_on_posts(procedure)),
        (_FURTHER, len(procedure.bodies) > 1),
        (_REPORTED, any(not each.only_for for each in procedure.reports)),
        (_SENT_ON, "send-on" in procedure.acts),
        (_REVIEWED, Entry.REFUSED in entries),
        (_DAY_NAMED, NAME in procedure.acts),
    )
    yield from (words for words, is_there in found if is_there)


def _percent(share: float, lang: str) -> str:
    return decimal(100 * share, lang)
