"""How terms can become longer or stand still, as sentences of the public page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.lengths import Length
from gehoord.words.actors import opening
from gehoord.words.both import Both, Numbered
from gehoord.words.lengths import in_words
from gehoord.words.own_words import localised, texts
from gehoord.words.page.for_whom import for_some
from gehoord.words.page.since import named_alone

Facts = Mapping[str, Any]
_SECOND: Final = 2

_TOLD: Final = Both(
    "Is er meer tijd nodig, dan hoort u dat.",
    "If more time is needed, you are told.",
)
_TOLD_OF: Final = Both(
    "Is er meer tijd nodig voor {terms}, dan hoort u dat.",
    "If more time is needed for {terms}, you are told.",
)
_IF: Final = Both("Is er meer tijd nodig?", "Is more time needed?")
_IF_OF: Final = Both(
    "Is er meer tijd nodig voor {terms}?", "Is more time needed for {terms}?"
)
_OR: Final = Both(" of ", " or ")
_SAYS: Final = Both(
    "In dat bericht leest u {contents}.", "In that message you read {contents}."
)
_LATEST: Final = Both(
    "U hoort dat uiterlijk {length} na het begin van die termijn.",
    "You are told at most {length} after that term began.",
)
_LONGER: Final = Both(
    "Het duurt dan hoogstens {length} langer.",
    "It then takes at most {length} longer.",
)
_LONGER_EACH: Final = Both(
    "Het duurt dan elke keer hoogstens {length} langer. Hoe vaak dat kan, staat niet in "
    "de procedure.",
    "Each time it then takes at most {length} longer. How often that can be is not said "
    "in the procedure.",
)
_LONGER_OPEN: Final = Both(
    "Hoe lang dat hoogstens duurt, staat niet in de procedure.",
    "How long that may take is not said in the procedure.",
)
_OPEN: Final = Both(
    "Hoe lang meer tijd hoogstens duurt, staat niet in de procedure.",
    "How long more time may take at most is not said in the procedure.",
)
_WORD: Final = Both(
    "In bericht dat er meer tijd nodig is, beloven wij geen nieuwe dag.",
    "In word that more time is needed, we promise no new day.",
)
_SAYS_WHY: Final = Both(
    "Nemen wij meer tijd, dan zeggen wij waarom.", "If we take more time, we say why."
)
_SAYS_UNTIL: Final = Both(
    "Nemen wij meer tijd, dan zeggen wij waarom, en noemen wij een nieuwe datum.",
    "If we take more time, we say why, and name a new date.",
)
NEW_DAY: Final = Both(
    "Nemen wij meer tijd, dan noemen wij een nieuwe dag.",
    "If we take more time, we name a new day.",
)
"""What a sentence on a new day says, where nothing is said to come on it."""
_TIMES: Final = Numbered(
    Both("Dat kan één keer.", "That is possible once."),
    Both("Dat kan hoogstens {times} keer.", "That is possible {times} times at most."),
)
_TIMES_OURS: Final = Numbered(
    Both("Meer tijd nemen wij één keer.", "We take more time once."),
    Both(
        "Meer tijd nemen wij hoogstens {times} keer.",
        "We take more time {times} times at most.",
    ),
)
_CONSENT_OURS: Final = Both(
    "Meer tijd nemen wij alleen als u het goed vindt.",
    "We take more time only if you agree.",
)
_CONSENT: Final = Both(
    "Het kan alleen als u het goed vindt.", "It is only possible if you agree."
)
_CONSENT_AGAIN: Final = Both(
    "Nog een keer meer tijd kan alleen als u het goed vindt.",
    "Taking more time once more is only possible if you agree.",
)
_CONSENT_LATER: Final = Both(
    "Vanaf keer {first} kan dat alleen als u het goed vindt.",
    "From time {first} on that is only possible if you agree.",
)
_STILL: Final = Both(
    "De termijnen kunnen stilstaan, met een reden die u hoort. Alleen hierom: "
    "{grounds}.",
    "The terms can stand still, for a reason that you are told. Only for this: "
    "{grounds}.",
)
_STILL_LONGEST: Final = Both("Hoogstens {length}.", "At most {length}.")


def more_time(facts: Facts, lang: str) -> str:
    """Return when more time is told, how much, how often, and who must agree."""
    terms = tuple(named_alone(facts["of"], facts, lang))
    some = _OR[lang].join(terms)
    all_of, of_some = (_TOLD, _TOLD_OF) if facts.get("told", True) else (_IF, _IF_OF)
    said = [of_some[lang].format(terms=some) if some else all_of[lang]]
    if facts["latest"]:
        said.append(_LATEST[lang].format(length=in_words(facts["latest"], lang)))
    if facts["contents"]:
        contents = localised(facts["contents"], lang).rstrip(".")
        said.append(_SAYS[lang].format(contents=contents))
    unsaid = facts.get("unsaid", False)  # told apart, of no sentence
    if not unsaid and (not facts["bounded"] or facts["longest"]):
        each_time = not (facts["bounded"] or facts["times"] or facts["consent_from"])
        said.append(_longer(facts["longest"], lang, each_time=each_time))
    if "unsaid" not in facts and not facts["new_date"]:
        said.append(_WORD[lang])
    if facts.get("often", True):
        said.append(_often(facts["times"], lang))
    if facts.get("agreed", True):
        said.append(_consent(facts["consent_from"], facts["times"], lang))
    said.append(for_some(facts, lang))
    told = " ".join(filter(None, said))
    stage = facts["stage"]
    return f"{opening(localised(stage, lang))}: {told}" if stage else told


def more_time_open(facts: Facts, lang: str) -> str:
    """Return that no most is said of more time, and that its word names no day."""
    if facts["new_date"]:
        return _OPEN[lang]
    most = _OPEN[lang] if facts["unsaid"] else ""
    return f"{_WORD[lang]} {most}".rstrip()


def more_time_limits(facts: Facts, lang: str) -> str:
    """Return how often more time is taken, and who must agree, where no sentence does."""
    times, first = facts["times"], facts["consent_from"]
    often = _TIMES_OURS.of(times, lang).format(times=times) if facts["often"] else ""
    agreed = _consent_alone(first, times, lang) if facts["agreed"] else ""
    told = " ".join(x for x in (often, agreed) if x)
    stage = facts["stage"]
    return f"{opening(localised(stage, lang))}: {told}" if stage else told


def more_time_says(facts: Facts, lang: str) -> str:
    """Return what that word says, where no sentence does."""
    return (_SAYS_UNTIL if facts["new_date"] else _SAYS_WHY)[lang]


def _longer(longest: object, lang: str, *, each_time: bool) -> str:
    if isinstance(longest, Length):
        pattern = _LONGER_EACH if each_time else _LONGER
        return pattern[lang].format(length=in_words(longest, lang))
    return _LONGER_OPEN[lang]


def _often(times: int | None, lang: str) -> str:
    if times is None:
        return ""
    return _TIMES.of(times, lang).format(times=times)


def _consent(first: int | None, times: int | None, lang: str) -> str:
    """Return who must agree; nothing where it never comes that far."""
    if not first or (times is not None and times < first):
        return ""
    if first == _SECOND:
        return _CONSENT_AGAIN[lang]
    return _CONSENT[lang] if first == 1 else _CONSENT_LATER[lang].format(first=first)


def _consent_alone(first: int | None, times: int | None, lang: str) -> str:
    return _CONSENT_OURS[lang] if first == 1 else _consent(first, times, lang)


def standing_still(facts: Facts, lang: str) -> str:
    """Return on what grounds alone terms can stand still, how long and how often."""
    said = [_STILL[lang].format(grounds="; ".join(texts(facts["grounds"], lang)))]
    if isinstance(facts["longest"], Length):
        length = in_words(facts["longest"], lang)
        said.append(_STILL_LONGEST[lang].format(length=length))
    else:
        said.append(_LONGER_OPEN[lang])
    said.append(_often(facts["times"], lang))
    return " ".join(filter(None, said))
