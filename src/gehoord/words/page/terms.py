"""The terms of a procedure on its public page: by when, what, and how strong."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.explain import Fact
from gehoord.procedure.lengths import Length
from gehoord.procedure.own_words import Own
from gehoord.procedure.soundness.also import has_a_norm, has_a_time
from gehoord.procedure.terms import NoLength, Strength
from gehoord.words.actors import opening
from gehoord.words.both import NOTHING, Both
from gehoord.words.called import filled, on_the_page
from gehoord.words.lengths import in_words
from gehoord.words.or_more_time import or_more_time, without_more_time
from gehoord.words.our_answer import in_its_words, words_of
from gehoord.words.own_words import localised
from gehoord.words.page.answers import ended_by_less, said
from gehoord.words.page.days import uncounted
from gehoord.words.page.for_whom import for_some, open_to
from gehoord.words.page.in_stage import in_stage
from gehoord.words.page.since import about, counted, since
from gehoord.words.seasons import longer

_WITHIN: Final = Both("Binnen {length}, {after}", "Within {length}, {after}")
_WITHIN_ALL: Final = Both(
    "Binnen {length} (de eerste dag telt mee), {after}",
    "Within {length} (the first day counts), {after}",
)
_EACH_TIME: Final = Both(
    "Telkens binnen {length}, voor het eerst {after}",
    "Each time within {length}, for the first time {after}",
)
_BEFORE: Final = Both(
    "Uiterlijk {length} voor de laatste dag van: {before}",
    "At least {length} before the last day of: {before}",
)
_BEFORE_DAY: Final = Both(
    "Uiterlijk {length} voor {before}", "At least {length} before {before}"
)
_UNTIL: Final = Both(
    "Dat kan tot {length} voor {before}",
    "That is possible until {length} before {before}",
)
_WAIT: Final = Both("Wij wachten {length}, {after}.", "We wait {length}, {after}.")
_WORK: Final = Both(
    "Dat doen wij binnen {length}, {after}.", "Within {length}, {after}."
)
_HOLDS: Final = Both("Dit geldt {after}.", "This holds {after}.")
_NAMED: Final = Both("Op de dag die wij noemen", "On the day that we name")
_NAMED_FIRST: Final = Both(
    "Noemen wij aan het begin een dag, dan op die dag",
    "If we name a day at the start, on that day",
)
_NAMED_ANEW: Final = Both(
    "Nemen wij meer tijd, dan op de dag die wij noemen",
    "If we take more time, on the day that we name",
)
_UNTIL_NAMED: Final = Both(
    "Dit geldt zolang wij u geen dag hebben genoemd.",
    "This holds as long as we named you no day.",
)
_NAMED_BY: Final[Mapping[str, Both]] = MappingProxyType(
    {"date-named": _NAMED_FIRST, "more-time-taken": _NAMED_ANEW}
)
_NO_TIME: Final = Both("De procedure noemt geen termijn", "The procedure names no time")
_TOLD_HERE: Final = Both(
    "Binnen welke tijd, staat op deze pagina", "This page says within what time"
)
_OPEN: Final = Both(
    "Hoe lang dit duurt, staat niet in de procedure",
    "How long this takes is not said in the procedure",
)
STRENGTHS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        Strength.PROMISE: Both("Dit beloven wij.", "We promise this."),
        Strength.TARGET: Both(
            "Dit is een streven, geen belofte.", "This is an aim, not a promise."
        ),
        Strength.STATUTORY: Both("Dit moet van de wet.", "The law demands this."),
        Strength.PRACTICE: NOTHING,
        Strength.WINDOW: NOTHING,
        Strength.OPENING: NOTHING,
    }
)
"""What the strength of a term means, in a sentence."""

_NO_TIME_FOR: Final[Mapping[str, Both]] = MappingProxyType(
    {
        Strength.PROMISE: Both(
            "Dit beloven wij, maar de procedure noemt geen termijn.",
            "We promise this, but the procedure names no time.",
        ),
        Strength.STATUTORY: Both(
            "Dit moet van de wet, maar de procedure noemt geen termijn.",
            "The law demands this, but the procedure names no time.",
        ),
    }
)
"""The same, where how long it takes is not said: it is promised all the same."""
_EVERYBODY: Final = frozenset(
    {"", "received", "received-orally", "filed", "complete", "acknowledged"}
)
"""What every complaint comes to: a promise without a time needs no word of it."""
_OPENS: Final = Both(
    "Lukt ons dat niet, dan kunt u direct naar {body}.",
    "If we fail, you can go to {body} at once.",
)
_OPENS_BODY: Final = Both(
    "Duurt het langer, dan kunt u naar {body}.",
    "If it takes longer, you can go to {body}.",
)
_OPENS_STAGE: Final = Both(
    "Lukt ons dat niet, dan kunt u meteen een stap verder: {stage}.",
    "If we fail, you can go a step further at once: {stage}.",
)
FALLBACKS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "appoint-substitute": Both(
            "Koos dan nog niemand wie uw klacht behandelt? Dan wijst het systeem een "
            "vervanger aan over wie de klacht niet gaat. Ook daarover krijgt u bericht.",
            "If nobody has chosen by then who handles your complaint, the system "
            "appoints a substitute whom it is not about. You are told of that too.",
        ),
        "say-not-finished": Both(
            "Is het dan niet af, dan schrijven wij u dat eerlijk. {Owner} krijgt "
            "dan een alarm.",
            "If it is not finished by then, we honestly write you so. {Owner} is "
            "alerted then.",
        ),
        "file-it": Both(
            "Blijft het stil, dan gaat uw reactie vanzelf naar de organisatie.",
            "If it stays silent, your reaction goes to the organisation by itself.",
        ),
        "close-no-reaction": Both(
            "Is het dan nog stil, dan sluiten wij het dossier. Wij schrijven u dan "
            "hoe u het weer opent. Stilte is nooit instemming.",
            "If it is still silent by then, we close the case. We then write to you how "
            "you open it again. Silence is never agreement.",
        ),
        "third-party-proceeds": Both(
            "Kiest u niet, dan gaat de onafhankelijke derde verder.",
            "If you do not choose, the independent third party goes on.",
        ),
        "judgement-stands": Both(
            "Gaat in die tijd niemand naar de onafhankelijke derde, dan is ons oordeel "
            "definitief. Geeft die advies, dan oordelen wij daarna opnieuw, en dat is "
            "definitief.",
            "If nobody goes to the independent third party in that time, our judgement "
            "is final. If the third party gives advice, we judge once more after it, and "
            "that is final.",
        ),
        "judgement-stands-unless-objected": Both(
            "Maakt niemand in die tijd bezwaar, dan is ons oordeel definitief.",
            "If nobody objects in that time, our judgement is final.",
        ),
    }
)
"""What the clock does when nobody acted, to the sender."""

_AIM_TOLD: Final = Both(
    "Lukt dat niet, dan schrijven wij u dat.", "If we fail, we write and tell you so."
)
_ROLL: Final = Both(
    "Valt de laatste dag op een vrije dag? Dan schuift die op naar de eerste dag die "
    "niet vrij is.",
    "Is the last day a free day? Then it moves to the next day that is not.",
)


def is_own_promise(fact: Fact) -> bool:
    """Return whether a promise is kept as one without having been published."""
    return not fact.published and fact.facts["strength"] == Strength.PROMISE


def _says_no_strength(fact: Fact) -> bool:
    """Return whether it is no promise made to others, or an aim without a length."""
    unsaid = fact.facts["length"] is NoLength.UNSPECIFIED and not _is_told_here(fact)
    return is_own_promise(fact) or (
        unsaid and fact.facts["strength"] == Strength.TARGET
    )


def _is_aim_that_is_told(fact: Fact) -> bool:
    """Return whether the clock tells who complains that an aim is not met."""
    told = fact.facts["fallback"] == "say-not-finished"
    return told and fact.facts["strength"] == Strength.TARGET


def by_when(fact: Fact, lang: str) -> str:
    """Return "Binnen drie weken, nadat uw reactie binnen is", or what is said else."""
    length = fact.facts["length"]
    if isinstance(length, Length) and fact.facts["before"]:
        day = fact.facts["before_hearing"]
        return _back(fact, length, lang, _BEFORE_DAY if day else _BEFORE)
    if isinstance(length, Length):
        within = in_words(length, lang)
        pattern = _WITHIN_ALL if fact.facts["inclusive"] else _WITHIN
        pattern = _EACH_TIME if fact.facts["again"] else pattern
        return pattern[lang].format(length=within, after=counted(fact, lang))
    if length is NoLength.NAMED_DATE:
        return _NAMED_BY.get(str(fact.facts["from"]), _NAMED)[lang]
    name = about(str(fact.facts["id"]), lang, fact.facts["about"])
    unsaid = _TOLD_HERE if _is_told_here(fact) else _NO_TIME
    return unsaid[lang] if _happens(fact) else opening(named(fact, name, lang))


def _back(fact: Fact, length: Length, lang: str, pattern: Both) -> str:
    """Return how long before the end of another term, or before the day of a hearing."""
    later = fact.facts["before"]
    assert isinstance(later, tuple)
    before = about(later[0], lang, later[1])
    return pattern[lang].format(length=in_words(length, lang), before=before)


def what(fact: Fact, lang: str, *, body: str) -> str:
    """Return what happens within a term, how strong it is, and what its breach opens."""
    strength = str(fact.facts["strength"])
    happens, open_end = _happens(fact), fact.facts["length"] is NoLength.UNSPECIFIED
    name = about(str(fact.facts["id"]), lang, fact.facts["about"])
    its = words_of(fact.facts["answer"], fact.facts["proposed"], lang)
    endless = "" if happens or not open_end else _endless(fact, lang)
    unsaid = endless or f"{_or_more_time(fact, named(fact, name, lang), lang)}."
    told = in_its_words(happens[lang], its, lang) if happens else unsaid
    told = in_stage(fact.facts["stage"], told, lang)
    sentences = [
        opening(told),
        "" if endless or _says_no_strength(fact) else STRENGTHS[strength][lang],
        _ended_by_less(fact, lang),
        _AIM_TOLD[lang] if _is_aim_that_is_told(fact) else "",
        _longer(fact, lang),
        _UNTIL_NAMED[lang] if fact.facts["until_named"] else "",
    ]
    if fact.facts["counted_from"] or (endless and _waits_for_something(fact)):
        runs = since(fact, lang)
        sentences.insert(0, _HOLDS[lang].format(after=runs))
    if open_end:  # no day ever comes after which it opens
        return " ".join(x for x in (*sentences, for_some(fact.facts, lang)) if x)
    sentences.append(leads_to(fact, lang, body=body))
    sentences += [uncounted(fact.facts, lang), for_some(fact.facts, lang)]
    return " ".join(each for each in sentences if each)


def leads_to(fact: Fact, lang: str, *, body: str) -> str:
    """Return where one can go when a term is broken, and for whom that is."""
    sentences = []
    if fact.facts["opens"] == "third-party" and body:
        sentences.append(_OPENS[lang].format(body=body))
    if fact.facts["next_body"]:
        then = localised(fact.facts["next_body"], lang)
        sentences.append(_OPENS_BODY[lang].format(body=then))
    if fact.facts["next"]:
        stage = localised(fact.facts["next"], lang)
        sentences.append(_OPENS_STAGE[lang].format(stage=stage))
    return " ".join(each for each in (*sentences, open_to(fact, lang)) if each)


def _endless(fact: Fact, lang: str) -> str:
    """Return that no time is said, of a promise together with that it is one."""
    if _is_told_here(fact):
        strength = STRENGTHS[str(fact.facts["strength"])][lang]
        return f"{_TOLD_HERE[lang]}." if is_own_promise(fact) else strength
    known = _NO_TIME_FOR.get(str(fact.facts["strength"]))
    unsaid = f"{_NO_TIME[lang]}."
    return known[lang] if known and not is_own_promise(fact) else unsaid


def _is_told_here(fact: Fact) -> bool:
    """Return whether a sentence of the text, on this page, says within what time."""
    texts: tuple[Own, ...] = fact.facts["also"]  # type: ignore[assignment]
    unsaid = fact.facts["length"] is NoLength.UNSPECIFIED
    own: Mapping[str, str] = fact.facts["about"]  # type: ignore[assignment]
    told = any(has_a_time(each) for each in texts) or has_a_norm(*own.values())
    return unsaid and told


def _waits_for_something(fact: Fact) -> bool:
    """Return whether a promise begins with what not every complaint comes to."""
    if fact.facts["strength"] == Strength.TARGET:
        return False
    entered = {"escalated"} if fact.facts["stage"] else set[str]()
    return str(fact.facts["from"]) not in _EVERYBODY | entered


def named(fact: Fact, said: str, lang: str) -> str:
    """Return what a term is about; an answer as this organisation calls it."""
    if fact.facts["about"]:
        return said
    its = words_of(fact.facts.get("answer"), fact.facts.get("proposed"), lang)
    kept_by = fact.facts["kept_by"]
    assert isinstance(kept_by, tuple)
    return in_its_words(without_more_time(said, kept_by, lang), its, lang)


def _or_more_time(fact: Fact, said: str, lang: str) -> str:
    """Return the words of the file, with word of more time where that keeps it too."""
    kept_by = fact.facts["kept_by"]
    assert isinstance(kept_by, tuple)
    return or_more_time(said, kept_by, lang) if fact.facts["about"] else said


def _happens(fact: Fact) -> Both | None:
    """Return what happens in our words; None where the file's own, or a name, say it."""
    kept_by = fact.facts["kept_by"]
    assert isinstance(kept_by, tuple)
    own = fact.facts["about"]
    by = str(fact.facts["reasoned_by"])
    return None if own else said(kept_by, str(fact.facts["strength"]), reasoned_by=by)


def _ended_by_less(fact: Fact, lang: str) -> str:
    """Return what ends the time for an answer in our words, and is none itself."""
    if not _happens(fact):
        return ""
    kept_by, done_by = fact.facts["kept_by"], fact.facts["done_by"]
    assert isinstance(kept_by, tuple)
    assert isinstance(done_by, tuple)
    return ended_by_less(kept_by, done_by, str(fact.facts["strength"]), lang)


def waited(fact: Fact, lang: str) -> str:
    """Return how long is waited or worked, and what follows when it stays silent."""
    length = fact.facts["length"]
    works = fact.facts["strength"] == Strength.PRACTICE
    if fact.facts["before"] and isinstance(length, Length):
        until = fact.facts["before_hearing"] and not works
        ahead = _back(fact, length, lang, _UNTIL) if until else by_when(fact, lang)
        told = f"{ahead}."
    elif isinstance(length, Length):
        pattern = _WORK if works else _WAIT
        within = in_words(length, lang)
        told = pattern[lang].format(length=within, after=since(fact, lang))
    else:
        unsaid = _NO_TIME if works else _OPEN
        told = f"{(_NAMED if length is NoLength.NAMED_DATE else unsaid)[lang]}."
    then = _then(fact, lang)
    told = in_stage(fact.facts["stage"], told, lang)
    more = (uncounted(fact.facts, lang), for_some(fact.facts, lang), then)
    return " ".join(each for each in (told, _longer(fact, lang), *more) if each)


def _longer(fact: Fact, lang: str) -> str:
    """Return in which months it is longer; empty where it is as long all the year."""
    seasons = fact.facts["seasons"]
    return longer(seasons, lang) if isinstance(seasons, tuple) else ""


def _then(fact: Fact, lang: str) -> str:
    """Return what the clock does when nobody acted, with everybody called by name."""
    called = fact.facts["called"]
    assert isinstance(called, Mapping)
    fallback = str(fact.facts["fallback"] or "")
    people = on_the_page(called, lang)
    return filled(FALLBACKS.get(fallback, NOTHING)[lang], lang, people)


def worked_out(fact: Fact, lang: str) -> str:
    """Return what follows when a published term ends: by the clock, or by a free day."""
    return _ROLL[lang] if fact.code == "roll" else _then(fact, lang)
