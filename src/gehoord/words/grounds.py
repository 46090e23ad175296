"""What a case shows of why the third party may take it up, for who decides on that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

GROUNDS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "handled": Both(
            "De organisatie heeft de klacht behandeld.",
            "The organisation handled the complaint.",
        ),
        "handled-in-part": Both(
            "De organisatie heeft de klacht behandeld. Volgens de procedure gaat er nog "
            "een stap van haarzelf vooraf.",
            "The organisation handled the complaint. By the procedure another step of "
            "its own comes first.",
        ),
        "third-party": Both(
            "Een termijn is niet gehaald. Volgens de procedure kan de klager dan naar u.",
            "A term was not kept. By the procedure the complainant can then come to you.",
        ),
        "opened": Both(
            "De tijd is om waarna de klager volgens de procedure bij u terechtkan, wat "
            "de organisatie ook schreef.",
            "The time is over after which the complainant can come to you by the "
            "procedure, whatever the organisation wrote.",
        ),
        "term-broken": Both(
            "De organisatie heeft een termijn niet gehaald.",
            "The organisation did not keep a term.",
        ),
        "rejected": Both(
            "De klager vond het laatste voorstel niet goed.",
            "The complainant did not accept the last proposal.",
        ),
        "nobody-impartial": Both(
            "Bij de organisatie kan niemand anders hierop antwoorden.",
            "Nobody else at the organisation can answer this.",
        ),
    }
)
"""Each ground as a sentence, to the third party."""
NO_GROUND: Final = Both(
    "De organisatie is nog bezig en heeft geen termijn gemist. U bepaalt zelf of "
    "wachten redelijk is.",
    "The organisation is still at it and missed no term. You decide whether it is "
    "reasonable to wait.",
)


def sentences(codes: Iterable[str], lang: str) -> tuple[str, ...]:
    """Return the grounds, each once; where there is none, that there is none."""
    known = (GROUNDS.get(code, GROUNDS["term-broken"]) for code in codes)
    found = tuple(dict.fromkeys(each[lang] for each in known))
    return found or (NO_GROUND[lang],)
