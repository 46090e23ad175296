"""The way a complaint goes, in words: for the drawing, and as a list to be read out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.lengths import Length
from gehoord.procedure.placing import Passed, Place, placed
from gehoord.procedure.rules import AdviserFirst, Procedure
from gehoord.procedure.terms import NoLength, Term
from gehoord.procedure.way import SIDE, Halt, Stop, way
from gehoord.words.actors import opening
from gehoord.words.anchors import AFTER
from gehoord.words.beside import on_the_way
from gehoord.words.both import NOTHING, Both
from gehoord.words.called import names
from gehoord.words.choices import choice
from gehoord.words.dates import long_date
from gehoord.words.inside import going_on
from gehoord.words.lengths import in_words
from gehoord.words.page_for import for_some
from gehoord.words.page_own_words import complaining, localised
from gehoord.words.page_since import outcome

TITLES: Final[Mapping[Stop, Both]] = MappingProxyType(
    {
        Stop.ADVISER: Both(
            "U bespreekt het eerst met {your_adviser}, als u dat kunt",
            "You first talk to {your_adviser}, if you can",
        ),
        Stop.FILED: Both("U dient uw klacht in", "You send in your complaint"),
        Stop.HANDLER: Both(
            "U hoort wie uw klacht behandelt", "You hear who handles your complaint"
        ),
        Stop.TALK: Both(
            "Wij praten er met u over, en u hoort ons antwoord",
            "We talk about it with you, and you hear our answer",
        ),
        Stop.SOLUTION: Both(
            "U krijgt een voorstel voor een oplossing",
            "You get a proposal for a solution",
        ),
        Stop.JUDGEMENT: Both("U krijgt ons oordeel", "You get our judgement"),
        Stop.SATISFIED: Both(
            "Wij vragen of u tevreden bent", "We ask whether you are satisfied"
        ),
        Stop.CLOSED: Both(
            "U krijgt een brief over de afloop, en uw klacht is gesloten",
            "You get a letter about how it ended, and your complaint is closed",
        ),
        Stop.NEXT_STAGE: Both(
            "{stage}: er wordt opnieuw naar uw klacht gekeken",
            "{stage}: your complaint is looked at again",
        ),
        Stop.THIRD_PARTY: Both(
            "Bent u het niet eens? Dan kunt u naar {body}",
            "Do you not agree? Then you can go to {body}",
        ),
        Stop.RULING: Both("{body} doet uitspraak", "{body} rules"),
        Stop.DESTROYED: Both(
            "Uw dossier wordt vernietigd", "Your dossier is destroyed"
        ),
    }
)
"""What happens at each stop, to the sender."""

_JUDGED: Final = Both(
    "{stage}: er wordt over uw klacht geoordeeld",
    "{stage}: your complaint is judged",
)
_GO_ON: Final = Both(
    "Bent u het dan nog niet eens? Dan kunt u daarna naar {body}",
    "Do you still not agree? Then you can go on to {body}",
)
_FIRST_IF_YOU_LIKE: Final = Both(
    "U kunt het eerst met {your_adviser} bespreken",
    "You can first talk to {your_adviser}",
)
_FOR: Final = Both("Voor {who}", "For {who}")
_OR_TO: Final = Both("Of naar {body}", "Or to {body}")
_OR_FOR: Final = Both("Of naar {body}, voor {who}", "Or to {body}, for {who}")
_STATES: Final[Mapping[Passed, Both]] = MappingProxyType(
    {
        Passed.BEHIND: Both("Gedaan", "Done"),
        Passed.HERE: Both("Hier bent u", "You are here"),
        Passed.AHEAD: NOTHING,
    }
)
_TITLE: Final = Both("De weg van uw klacht", "The way of your complaint")
_MAYBE: Final = Both("Alleen als u dat wilt", "Only if you want to")
_WITHIN: Final = Both(
    "{strength}: binnen {length} {what}", "{strength}: within {length} {what}"
)
_UNMEASURED: Final = Both("{strength}: {what}", "{strength}: {what}")
_NAMED: Final = Both(
    "{strength}: {what}; wij noemen de dag",
    "{strength}: {what}; we name the day",
)
_SOME_BEGIN: Final = Both(
    "Sommige klachten beginnen hier", "Some complaints begin here"
)
_ASKED_OR_BEGUN: Final = Both(
    "Alleen als u dat wilt, of als uw klacht hier begint",
    "Only if you want to, or if your complaint begins here",
)
_ONLY_SOME: Final = Both(
    "Alleen voor klachten die hier beginnen", "Only for complaints that begin here"
)
_ON_THE_WAY: Final = frozenset(
    {
        *("received", "received-orally", "filed", "complete", "acknowledged"),
        *("passed-on", "adviser-answered", "handler-appointed", "escalated"),
        *("went-straight", "more-time-taken", "proposed", "court-choice-offered"),
        *("route-chosen", "referred", "admitted", "ruled"),
    }
)
"""Moments by which one comes to a stop: a term from these needs no word of it."""
_OR: Final = Both(" of ", " or ")
_AFTER: Final = Both("Na {length}", "After {length}")
_ON: Final = Both("Op {day}", "On {day}")
_BY: Final = Both("Uiterlijk {day}", "By {day}")
_AFTER_DAY: Final = Both("Na {day}", "After {day}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One stop as it is read: `state` is None where no case is told of."""

    stop: Stop
    title: str
    lines: tuple[str, ...] = ()
    side: bool = False
    state: Passed | None = None
    state_said: str = ""

    @property
    def sentence(self) -> str:
        """Return the stop as one line of a list that is read out."""
        said = f"{self.state_said}: " if self.state_said else ""
        return f"{said}{'. '.join((self.title, *self.lines))}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """The whole way, with what it is called."""

    lang: str
    title: str
    steps: tuple[Step, ...]


def of_procedure(procedure: Procedure, lang: str) -> Way:
    """Return the way as a procedure lays it out."""
    steps = (
        Step(
            stop=halt.stop,
            title=_title(halt, procedure, lang),
            lines=(
                *_entered(halt, procedure, lang),
                *_promised(halt, lang),
                *_beside(halt, procedure, lang),
                *_always(halt, procedure, lang),
            ),
            side=halt.stop in SIDE,
        )
        for halt in way(procedure)
    )
    return Way(lang=lang, title=_TITLE[lang], steps=tuple(steps))


def of_case(
    procedure: Procedure, case: Case, lang: str, *, keep_until: date | None
) -> Way:
    """
    Return the way of one case: where it stands, with its own dates.

    The third parties on it are those that are there for who complains in this way;
    none of them for who chose the court.
    """
    steps = (
        Step(
            stop=halt.stop,
            title=_title(halt, procedure, lang, begun_at=case.begun_at),
            lines=(*_dated(halt, place, lang), *_always(halt, procedure, lang)),
            side=_is_side(halt, place),
            state=place.passed,
            state_said=_STATES[place.passed][lang],
        )
        for halt, place in placed(procedure, case, keep_until=keep_until)
        if not (case.is_at_court and _is_side(halt, place))
    )
    return Way(lang=lang, title=_TITLE[lang], steps=tuple(steps))


def _is_side(halt: Halt, place: Place) -> bool:
    """Return whether this is a way one may go, and did not go yet."""
    return halt.stop in SIDE and place.passed is Passed.AHEAD


def _title(halt: Halt, procedure: Procedure, lang: str, *, begun_at: str = "") -> str:
    body = localised(halt.body.name, lang) if halt.body else ""
    stage = localised(halt.stage.name, lang) if halt.stage else ""
    people = names(lang, procedure.called)
    title = TITLES[halt.stop]
    if halt.stop is Stop.THIRD_PARTY and halt.body and halt.body.after:
        title = _GO_ON
    here = halt.stage
    if here and (here.id == begun_at or _is_first_judged(here, procedure)):
        title = _JUDGED
    if halt.stop is Stop.ADVISER and procedure.adviser_first is AdviserFirst.OPTIONAL:
        title = _FIRST_IF_YOU_LIKE
    return opening(title[lang].format(body=body, stage=stage, **people))


def _is_first_judged(stage: StageRule, procedure: Procedure) -> bool:
    """Return whether nobody judged before this stage: there it is not looked at again."""
    if stage.entry is Entry.STRAIGHT:
        return True
    before = procedure.stages[: procedure.stages.index(stage)]
    judges = not (stage.mediates or stage.spoken)
    return judges and bool(before) and (before[-1].mediates or before[-1].spoken)


def _beside(halt: Halt, procedure: Procedure, lang: str) -> Iterable[str]:
    """Return for whom this third party is, and where others can go in its place."""
    here = halt.body
    if halt.stop is not Stop.THIRD_PARTY or here is None or here.after:
        return
    if here.capacity:
        yield _FOR[lang].format(who=complaining(here.capacity, lang))
    for other in procedure.bodies:
        if other.name == here.name or other.after:
            continue
        name = localised(other.name, lang)
        who = complaining(other.capacity, lang)
        pattern = _OR_FOR if who else _OR_TO
        yield pattern[lang].format(body=name, who=who)


def _always(halt: Halt, procedure: Procedure, lang: str) -> Iterable[str]:
    """Return where one can go beside all of this, told where it begins."""
    if halt.stop is Stop.FILED:
        yield from on_the_way(procedure.besides, lang)


def _entered(halt: Halt, procedure: Procedure, lang: str) -> Iterable[str]:
    """Say that one goes there by choice, and that some or only some begin there."""
    here = halt.stage
    begins = here and any(here.id == each.stage for each in procedure.straight)
    if here is None or not begins:
        yield from _by_choice(halt, lang)
    elif here.entry is Entry.ON_REQUEST:
        yield _ASKED_OR_BEGUN[lang]
    else:
        yield (_ONLY_SOME if here.entry is Entry.STRAIGHT else _SOME_BEGIN)[lang]


def _by_choice(halt: Halt, lang: str) -> Iterable[str]:
    asked = halt.stage is not None and halt.stage.entry is Entry.ON_REQUEST
    if halt.stop is Stop.THIRD_PARTY or asked:
        yield _MAYBE[lang]


def _promised(halt: Halt, lang: str) -> Iterable[str]:
    if isinstance(halt.length, Length):
        yield _AFTER[lang].format(length=in_words(halt.length, lang))
    published = (term for term in halt.terms if term.public)
    yield from dict.fromkeys(_term(term, halt, lang) for term in published)


def _term(term: Term, halt: Halt, lang: str) -> str:
    meant = {
        name: tuple(x.name for x in halt.answers if x.id in getattr(term, name))
        for name in ("only_for", "not_for")
    }
    told, whom = _term_alone(term, lang), for_some(meant, lang)
    some = going_on(whom, lang).rstrip(".") if whom else ""
    apart = "; ".join(each for each in (_since(term, lang), some) if each)
    return f"{told} ({apart})" if apart else told


def _since(term: Term, lang: str) -> str:
    """Return from when it is counted, where that is not how one comes to the stop."""
    if not term.starts or not term.starts.isdisjoint(_ON_THE_WAY):
        return ""
    known = [
        AFTER[each][lang] for each in term.anchors or (term.anchor,) if each in AFTER
    ]
    return _OR[lang].join(known) if len(known) == len(term.starts) else ""


def _term_alone(term: Term, lang: str) -> str:
    what = outcome(term, lang)
    strength = choice(term.strength, lang)
    if isinstance(term.length, Length):
        length = in_words(term.length, lang)
        return _WITHIN[lang].format(strength=strength, length=length, what=what)
    pattern = _NAMED if term.length is NoLength.NAMED_DATE else _UNMEASURED
    return pattern[lang].format(strength=strength, what=what)


def _dated(halt: Halt, place: Place, lang: str) -> Iterable[str]:
    """Return the days of the case; what is still ahead says what was promised."""
    if place.by_day and place.passed is not Passed.BEHIND:
        yield _BY[lang].format(day=long_date(place.by_day, lang))
    elif place.day:
        pattern = _AFTER_DAY if halt.stop is Stop.DESTROYED else _ON
        yield pattern[lang].format(day=long_date(place.day, lang))
    elif place.passed is Passed.AHEAD:
        yield from _by_choice(halt, lang)
        yield from _promised(halt, lang)
