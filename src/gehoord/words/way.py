"""The way a complaint goes, in words: for the drawing, and as a list to be read out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from gehoord.procedure.besides import After
from gehoord.procedure.case import Case
from gehoord.procedure.explain.ending import keeping
from gehoord.procedure.explain.longer import day_of
from gehoord.procedure.lanes import Entry
from gehoord.procedure.particulars import chosen
from gehoord.procedure.placing import Passed, Place, placed
from gehoord.procedure.rules import Procedure
from gehoord.procedure.way import SIDE, Halt, Stop, way
from gehoord.words.beside import is_here
from gehoord.words.beside import on_the_way as beside_it
from gehoord.words.both import NOTHING, Both
from gehoord.words.dates import long_date
from gehoord.words.help import on_the_way as helped
from gehoord.words.inside import going_on
from gehoord.words.own_words import complaining, localised
from gehoord.words.page.for_whom import meant_for
from gehoord.words.page.kept import on_the_way as how_long_kept
from gehoord.words.page.opened import in_a_case as opened_in
from gehoord.words.page.opened import on_the_way as on_opening
from gehoord.words.page.since import outcome
from gehoord.words.page.through import on_the_way as through
from gehoord.words.way_terms import told
from gehoord.words.way_titles import drafted_there, title

_FOR: Final = Both("Voor {who}", "For {who}")
_BY_THEMSELVES: Final = Both("U gaat daar zelf heen", "You go there yourself")
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
_ANY_TIME: Final = Both(
    "Dat kunt u altijd vragen, ook als wij nog niet klaar zijn",
    "You can ask for it at any time, also before we have finished",
)
_SENT_ON: Final = Both(
    "Als wij er eerder niet uitkomen; dat hoort u",
    "If we do not solve it before; you hear that",
)
_REFUSED: Final = Both(
    "Alleen als wij uw klacht niet in behandeling nemen, en u dit vraagt",
    "Only if we do not take your complaint up, and you ask for this",
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
_ON: Final = Both("Op {day}", "On {day}")
_BY: Final = Both("Uiterlijk {day}", "By {day}")
_BY_WHAT: Final = Both("Uiterlijk {day}: {what}", "By {day}: {what}")
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
            title=title(halt, procedure, lang),
            lines=(
                *_entered(halt, procedure, lang),
                *_promised(halt, procedure, lang),
                *on_opening(halt, procedure, lang),
                *_beside(halt, procedure, lang),
                *_always(halt, procedure, lang, None),
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
            title=title(halt, procedure, lang, case=case),
            lines=(
                *_dated(halt, place, procedure, lang),
                *opened_in(halt, procedure, case, lang),
                *_always(halt, procedure, lang, case),
            ),
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


def _beside(halt: Halt, procedure: Procedure, lang: str) -> Iterable[str]:
    """Return for whom this third party is, and where others can go in its place."""
    here = halt.body
    if halt.stop is not Stop.THIRD_PARTY or here is None or here.after:
        return
    if here.capacity:
        yield _FOR[lang].format(who=complaining(here.capacity, lang))
    if some := meant_for(procedure, here, lang):
        yield some.rstrip(".")
    for other in procedure.bodies:
        if other is here or other.after:
            continue
        name = localised(other.name, lang)
        who = complaining(other.capacity, lang)
        some = going_on(meant_for(procedure, other, lang), lang).rstrip(".")
        if other.name == here.name and not (who or some):
            continue
        pattern = _OR_FOR if who else _OR_TO
        line = pattern[lang].format(body=name, who=who)
        yield f"{line} ({some})" if some else line


def _always(
    halt: Halt, procedure: Procedure, lang: str, case: Case | None
) -> Iterable[str]:
    """Return who helps where it begins, and where one can go beside or after this."""
    said = chosen(procedure.own_particulars, case.sender) if case else None
    for after in (After.NOTHING, After.US):
        if is_here(after, halt, procedure):
            yield from helped(procedure, lang, said, after=after)
    yield from beside_it(halt, procedure, lang)


def _entered(halt: Halt, procedure: Procedure, lang: str) -> Iterable[str]:
    """Say that one goes there by choice, and that some or only some begin there."""
    here = halt.stage
    begins = here and any(here.id == each.stage for each in procedure.straight)
    if here is None or not begins:
        yield from _by_choice(halt, procedure, lang)
    elif here.entry is Entry.ON_REQUEST:
        yield _ASKED_OR_BEGUN[lang]
    else:
        yield (_ONLY_SOME if here.entry is Entry.STRAIGHT else _SOME_BEGIN)[lang]


def _by_choice(halt: Halt, procedure: Procedure, lang: str) -> Iterable[str]:
    entry = halt.stage.entry if halt.stage else None
    if halt.stop is Stop.THIRD_PARTY or entry is Entry.ON_REQUEST:
        yield _MAYBE[lang]
    if halt.stop is Stop.THIRD_PARTY and halt.body and halt.body.by_themselves:
        yield _BY_THEMSELVES[lang]
    if entry is Entry.DIRECT:
        yield _ANY_TIME[lang]
    if entry is Entry.SENT_ON:
        yield _SENT_ON[lang]
    if entry is Entry.REFUSED:
        yield _REFUSED[lang]
    yield from through(halt, procedure, lang)


def _promised(halt: Halt, procedure: Procedure, lang: str) -> Iterable[str]:
    if halt.stop is Stop.DESTROYED:
        yield from how_long_kept(keeping(procedure), lang)
    yield from drafted_there(halt, procedure, lang)
    terms = (each for each in halt.terms if each.public)
    published = (each for each in terms if day_of(procedure, each.id) is None)
    yield from dict.fromkeys(told(term, halt, procedure, lang) for term in published)


def _dated(halt: Halt, place: Place, procedure: Procedure, lang: str) -> Iterable[str]:
    """Return the days of the case; what is still ahead says what was promised."""
    waited = bool(place.by_day) and place.passed is not Passed.BEHIND
    if place.by_day and waited:
        yield _BY[lang].format(day=long_date(place.by_day, lang))
    elif place.day:
        pattern = _AFTER_DAY if halt.stop is Stop.DESTROYED else _ON
        yield pattern[lang].format(day=long_date(place.day, lang))
    for term, day in place.besides:
        what = outcome(term, lang)
        yield _BY_WHAT[lang].format(day=long_date(day, lang), what=what)
    if not waited and not place.day and place.passed is Passed.AHEAD:
        yield from _by_choice(halt, procedure, lang)
        dated = {term.id for term, _ in place.besides}
        ahead = tuple(term for term in halt.terms if term.id not in dated)
        yield from _promised(replace(halt, terms=ahead), procedure, lang)
