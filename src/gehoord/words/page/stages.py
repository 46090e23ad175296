"""The stages of a procedure, on the public page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.lanes import Entry
from gehoord.procedure.lengths import Length
from gehoord.procedure.roles import Role
from gehoord.words.actors import either, opening
from gehoord.words.anchors import after
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.further_grounds import either_ground
from gehoord.words.inside import going_on
from gehoord.words.lengths import in_words
from gehoord.words.our_answer import answer_called
from gehoord.words.own_words import localised
from gehoord.words.page.handled import if_chosen
from gehoord.words.page.in_stage import in_stage

Facts = Mapping[str, Any]
_STAGE: Final = Both("{name}: {entry}.", "{name}: {entry}.")
_ASK_WITHIN: Final = Both(
    "Dat kan tot {length} nadat uw klacht is gesloten.",
    "That is possible until {length} after your complaint was closed.",
)
_ASK_SINCE: Final = Both(
    "Dat kan tot {length} {since}.", "That is possible until {length} {since}."
)
_ASK_OPEN: Final = Both(
    "Tot wanneer dat kan, staat niet in de procedure.",
    "Until when that is possible is not said in the procedure.",
)
_STAGE_OPEN: Final = Both(
    "Tot wanneer u naar “{name}” kunt, staat niet in de procedure.",
    "Until when you can go to “{name}” is not said in the procedure.",
)
_SOME: Final = Both(
    "Dan kan dat tot {length} daarna.", "Then you can until {length} after that."
)
_BY_POST: Final = Both(
    "Komt ons antwoord per post? Dan rekenen wij {length} voor de post. Kreeg u het "
    "later? Zeg dan wanneer: dat geloven wij.",
    "Does our answer come by post? Then we count {length} for the post. Did you get it "
    "later? Then say when: we believe you.",
)
_SOME_OPEN: Final = Both(
    "Dan staat dat niet in de procedure.", "Then that is not said in the procedure."
)
_OBJECTED: Final = Both(
    "Eerst is ons oordeel voorlopig. Maakt niemand binnen {length} bezwaar, dan is het "
    "definitief. Bent u het niet eens, dan vraagt u om deze stap.",
    "Our judgement is provisional first. If nobody objects within {length}, it is final. "
    "If you do not agree, you ask for this stage.",
)
_TOLD: Final = Both("Dat hoort u van ons.", "You hear that from us.")
_YOU_TOO: Final = Both(
    "Bent u het niet eens met ons antwoord? Dan kunt u er ook zelf heen.",
    "Do you not agree with our answer? Then you can also go there yourself.",
)
_WE_TOO: Final = Both(
    "Wij kunnen uw klacht er ook zelf heen sturen. Dat hoort u dan van ons.",
    "We can also send your complaint there ourselves. You then hear that from us.",
)
_GROUNDS: Final = Both(
    "Dat kan alleen als {grounds}.", "That is possible only if {grounds}."
)
_REASONS: Final = Both(
    "Zeg er dan bij waarom u dat wilt.", "Then say why you want that."
)
_EITHER: Final = Both(
    "Gaat u hierheen? Dan kunt u daarna niet meer naar {names}.",
    "Do you go here? Then you can no longer go to {names} after that.",
)
_NO_CHOICE: Final = frozenset({Entry.START, Entry.STRAIGHT})
"""Where nobody asks to come in: there is no day until which one can."""
_OTHER_PERSON: Final = Both(
    "Iemand anders dan eerst kijkt ernaar.", "Somebody else than before looks at it."
)
_ANSWER: Final = Both("Hier krijgt u {name}.", "Here you get {name}.")
_TALKED: Final = Both(
    "U vertelt ons uw klacht, wij schrijven die op en praten er met u over.",
    "You tell us your complaint, we write it down and talk about it with you.",
)
_TALKED_ABOUT: Final = Both(
    "U stuurt ons uw klacht, en wij praten er met u over.",
    "You send us your complaint, and we talk about it with you.",
)
_NOT_AGREED: Final[Mapping[bool, Both]] = MappingProxyType(
    {
        False: Both(
            "Bent u het daarna niet eens, dan kunt u naar de volgende stap.",
            "If you do not agree after that, you can go to the next stage.",
        ),
        True: Both(
            "Bent u het daarna niet eens, dan kunnen wij uw klacht doorsturen naar de "
            "volgende stap.",
            "If you do not agree after that, we can send your complaint on to the next "
            "stage.",
        ),
    }
)
"""What comes after a talk, by whether we alone take that step."""
_HEARD_ANEW: Final[Mapping[tuple[str, ...], Both]] = MappingProxyType(
    {
        (Role.COMPLAINANT, Role.RESPONDENT): Both(
            "Hier horen wij u opnieuw, en ook degene over wie u klaagt.",
            "Here we hear you again, and also the person you complain about.",
        ),
        (Role.COMPLAINANT,): Both(
            "Hier horen wij u opnieuw.", "Here we hear you again."
        ),
        (Role.RESPONDENT,): Both(
            "Hier horen wij degene over wie u klaagt opnieuw.",
            "Here we hear the person you complain about again.",
        ),
    }
)
_MEDIATED: Final = Both(
    "Wie dit doet, zoekt met u naar een oplossing waar u allebei achter staat, en "
    "oordeelt niet.",
    "Who does this looks with you for a solution that both of you stand behind, and "
    "does not judge.",
)
_GO_ON: Final[Mapping[bool, Both]] = MappingProxyType(
    {
        False: Both(
            "Lukt dat niet, dan kunt u door naar de volgende stap.",
            "Does that not work out, then you can go on to the next step.",
        ),
        True: Both(
            "Lukt dat niet, dan kunnen wij uw klacht doorsturen naar de volgende stap.",
            "Does that not work out, then we can send your complaint on to the next "
            "step.",
        ),
    }
)
"""What comes after it, by whether we alone take that step."""


def stage(facts: Facts, lang: str) -> str:
    """Return how one comes into a stage, until when, and what is different there."""
    said = [
        _STAGE[lang].format(
            name=opening(localised(facts["name"], lang)),
            entry=going_on(choice(Entry(facts["entry"]), lang), lang),
        )
    ]
    said += _by_whom(facts, lang)
    if facts["grounds"]:
        said.append(
            _GROUNDS[lang].format(grounds=either_ground(facts["grounds"], lang))
        )
    if facts["reasons"]:
        said.append(_REASONS[lang])
    said += _what_is_done(facts, lang)
    if facts["either"]:
        names = tuple(localised(each, lang) for each in facts["either"])
        said.append(_EITHER[lang].format(names=either(names, lang)))
    return " ".join(each for each in said if each)


def _what_is_done(facts: Facts, lang: str) -> Iterator[str]:
    """Give what is done there, by whom, and what comes of it."""
    if facts["spoken"]:
        yield (_TALKED if facts["told"] else _TALKED_ABOUT)[lang]
        yield _NOT_AGREED[facts["by_us"]][lang]
    if facts["different_person"]:
        yield _OTHER_PERSON[lang]
    if facts["mediates"]:
        yield _looks_for_a_solution(facts, lang)
    if facts["heard_anew"]:
        yield _HEARD_ANEW[facts["heard_anew"]][lang]
    if facts["answer"]:
        yield _ANSWER[lang].format(name=answer_called(facts["answer"], lang))


def _by_whom(facts: Facts, lang: str) -> list[str]:
    """Return that one hears of what is sent on, and until when one can ask for it."""
    entry = Entry(facts["entry"])
    if entry in _NO_CHOICE:
        return []
    until = " ".join(_untils(facts, lang))
    if isinstance(facts["objected"], Length):
        until = _OBJECTED[lang].format(length=in_words(facts["objected"], lang))
    if entry is not Entry.SENT_ON:
        return [until, _WE_TOO[lang]] if facts["sent_on"] else [until]
    return [_TOLD[lang], *([_YOU_TOO[lang], until] if facts["asked"] else [])]


def _untils(facts: Facts, lang: str) -> Iterator[str]:
    """Give until when one can come in, and until when where something was chosen."""
    if not facts.get("unsaid"):
        yield _until(facts["within"], facts["counted_from"], lang)
    for each in facts["windows"]:
        yield until_for_some(each["within"], if_chosen(each, lang), lang)
    if facts["by_post"]:
        yield by_post({"length": facts["by_post"]}, lang)


def stage_open(facts: Mapping[str, Any], lang: str) -> str:
    """Return that it is not said until when one can come into a stage."""
    return _STAGE_OPEN[lang].format(name=opening(localised(facts["name"], lang)))


def mediated(facts: Mapping[str, Any], lang: str) -> str:
    """Return what whoever mediates in a stage does, and does not."""
    return in_stage(facts["name"], _looks_for_a_solution(facts, lang), lang)


def _looks_for_a_solution(facts: Facts, lang: str) -> str:
    """Return what a mediator does, and who goes on where it does not work out."""
    return f"{_MEDIATED[lang]} {_GO_ON[facts['by_us']][lang]}"


def by_post(facts: Mapping[str, Any], lang: str) -> str:
    """Return how long we take a letter to be under way, and who is believed."""
    return _BY_POST[lang].format(length=in_words(facts["length"], lang))


def until_for_some(within: Length | None, when: str, lang: str) -> str:
    """Return until when who chose something can come in, after that as a question."""
    if within is None:
        return f"{when} {_SOME_OPEN[lang]}"
    return f"{when} {_SOME[lang].format(length=in_words(within, lang))}"


def _until(within: object, counted_from: str, lang: str) -> str:
    if not isinstance(within, Length):
        return _ASK_OPEN[lang]
    if counted_from:
        since = after(counted_from, lang)
        return _ASK_SINCE[lang].format(length=in_words(within, lang), since=since)
    return _ASK_WITHIN[lang].format(length=in_words(within, lang))


def again(facts: Facts, lang: str) -> str:
    """Return who is heard once more in a stage."""
    return in_stage(facts["name"], _HEARD_ANEW[facts["heard_anew"]][lang], lang)
