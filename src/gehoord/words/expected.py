"""What somebody can expect of us by which day, as lines of a letter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.terms import Strength
from gehoord.words.both import NOTHING, Both
from gehoord.words.dates import long_date
from gehoord.words.our_answer import USUAL, Named, in_its_words
from gehoord.words.page.answers import Answer, answer
from gehoord.words.terms import by_its_day

_BY_DAY: Final[Mapping[Answer, Both]] = MappingProxyType(
    {
        Answer.HANDLER: Both(
            "Uiterlijk {day} hoort u wie uw klacht behandelt.",
            "By {day} you hear who handles your complaint.",
        ),
        Answer.AIM: Both(
            "Uiterlijk {day} willen wij u een oplossing voorstellen.",
            "By {day} we want to propose a solution to you.",
        ),
        Answer.PROPOSAL: Both(
            "Uiterlijk {day} krijgt u een voorstel voor een oplossing.",
            "By {day} you get a proposal for a solution.",
        ),
        Answer.PROPOSAL_OR_MORE_TIME: Both(
            "Hebben wij meer tijd nodig? Dan hoort u dat uiterlijk {day}, met de reden "
            "en een nieuwe datum.",
            "Do we need more time? Then we tell you by {day} at the latest, with the "
            "reason and a new date.",
        ),
        Answer.JUDGEMENT: Both(
            "Uiterlijk {day} krijgt u ons oordeel over uw klacht.",
            "By {day} you get our judgement of your complaint.",
        ),
        Answer.JUDGEMENT_OR_MORE_TIME: Both(
            "Uiterlijk {day} krijgt u ons oordeel over uw klacht, of bericht dat er meer "
            "tijd nodig is.",
            "By {day} you get our judgement of your complaint, or notice that more time "
            "is needed.",
        ),
    }
)
"""What happens, where our own words for it say by which day."""
_STRENGTHS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        Strength.PROMISE: Both("Dat beloven wij.", "That is a promise."),
        Strength.TARGET: Both("Dat is ons streven.", "That is our aim."),
        Strength.STATUTORY: Both(
            "Die termijn staat in de wet.", "That term is set by law."
        ),
    }
)
_ONCE_MORE: Final = Both("Ook dat beloven wij.", "That is a promise too.")


def lines(
    terms: Iterable[RunningTerm],
    published: frozenset[str],
    lang: str,
    *,
    its: Named = USUAL,
) -> tuple[str, ...]:
    """
    Return what happens by which day and how strong that is, the earliest day first.

    `its` is what judgement and proposal are called here, where the file says so. What
    nobody published (its name is not in `published`) has a day and no strength.
    """
    said: list[str] = []
    promised = False
    for term in sorted(terms, key=lambda each: each.last_day):
        strong = (
            _STRENGTHS.get(term.strength, NOTHING) if term.id in published else None
        )
        if strong is _STRENGTHS[Strength.PROMISE]:
            strong, promised = (_ONCE_MORE if promised else strong), True
        more = strong[lang] if strong else ""
        own = USUAL if term.about else its
        happens = in_its_words(_happens(term, lang), own, lang)
        said.append(f"{happens} {more}".rstrip())
    return tuple(said)


def _happens(term: RunningTerm, lang: str) -> str:
    """Return what is there by its day: in the file's own words, where it has them."""
    pattern = _BY_DAY.get(answer(term.kept_by, term.strength))
    if pattern is None or dict(term.about).get(lang):
        return by_its_day(term, lang)
    return pattern[lang].format(day=long_date(term.last_day, lang))
