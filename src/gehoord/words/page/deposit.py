"""What has to be paid first, on the public page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.words.both import Both
from gehoord.words.lengths import in_words
from gehoord.words.own_words import localised
from gehoord.words.page.in_stage import in_stage

_PAY: Final = Both(
    "Voordat wij uw klacht behandelen, betaalt u {amount}.",
    "Before we handle your complaint, you pay {amount}.",
)
_FOR: Final[Mapping[str, Both]] = {
    "consumer": Both("Klaagt u als consument?", "Do you complain as a consumer?"),
    "business": Both("Klaagt u als bedrijf?", "Do you complain as a business?"),
}
_WITHIN: Final = Both(
    "U hebt daarvoor {within}, vanaf ons bericht daarover. Is het dan niet betaald? Dan "
    "kunnen wij uw klacht laten rusten.",
    "You have {within} for that, from our word about it. If it is not paid by then, we "
    "may leave your complaint.",
)
_HOW: Final = Both("Zo betaalt u: {how}.", "How to pay: {how}.")
_BACK: Final = Both("U krijgt het terug als {when}.", "You get it back if {when}.")
_KEPT: Final = Both(
    "Dat u het terugkrijgt, is niet gezegd.", "That you get it back is not said."
)
_AFTER: Final[Mapping[str, Both]] = {
    "upheld": Both(
        "u gelijk krijgt, ook als dat voor een deel is",
        "you are right, also if that is in part",
    ),
    "settled": Both("wij er samen uitkomen", "we come to an agreement"),
    "withdrawn": Both("u uw klacht intrekt", "you withdraw your complaint"),
    "not-taken-up": Both(
        "wij uw klacht niet behandelen", "we do not take your complaint up"
    ),
}
_OR: Final = Both(" of als ", " or if ")


def deposit(facts: Mapping[str, Any], lang: str) -> str:
    """Return what is paid, by when, how, and after what it comes back."""
    said = [_FOR[each][lang] for each in facts["capacity"][:1] if _one(facts)]
    said.append(_PAY[lang].format(amount=localised(facts["amount"], lang)))
    said.append(_WITHIN[lang].format(within=in_words(facts["within"], lang)))
    if facts["how"]:
        how = localised(facts["how"], lang)
        said.append(_HOW[lang].format(how=how.rstrip(".")))
    after = [_AFTER[each][lang] for each in facts["returned"]]
    said.append(
        _BACK[lang].format(when=_OR[lang].join(after)) if after else _KEPT[lang]
    )
    return in_stage(facts["stage"], " ".join(said), lang)


def _one(facts: Mapping[str, Any]) -> bool:
    return len(facts["capacity"]) == 1
