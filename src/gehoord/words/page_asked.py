"""What a file asks of its own, as sentences of the public page."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.particulars import Needed, OwnParticular
from gehoord.procedure.parts import Channel
from gehoord.words.actors import listed, opening
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.page_own_words import localised
from gehoord.words.particulars import label, options

_SAID: Final[Mapping[Needed, Both]] = MappingProxyType(
    {
        Needed.BLOCKS: Both(
            "Wij vragen ook: “{name}”. Dat is nodig om het formulier te versturen.",
            "We also ask: “{name}”. That is needed to send the form.",
        ),
        Needed.ASKED: Both(
            "Wij vragen ook: “{name}”. Ontbreekt dat, dan vragen wij er één keer om.",
            "We also ask: “{name}”. If it is missing, we ask for it once.",
        ),
        Needed.OPTIONAL: Both(
            "U mag ook zeggen: “{name}”. Dat hoeft niet.",
            "You may also tell us: “{name}”. You need not.",
        ),
    }
)
_ONE_OF: Final = Both("U kiest uit: {options}.", "You choose from: {options}.")
_ONLY: Final = Both(
    "Wij vragen dat alleen bij: {ways}.", "We ask that only for: {ways}."
)


def asked(facts: Mapping[str, Any], lang: str) -> str:
    """Return what is asked, how much it is needed, and what helps to answer it."""
    rule: OwnParticular = facts["rule"]
    said = [_SAID[rule.needed][lang].format(name=opening(label(rule, lang)))]
    if rule.hint:
        said.append(f"{localised(rule.hint, lang).rstrip('.')}.")
    if rule.options:
        names = tuple(name for _, name in options(rule, lang))
        said.append(_ONE_OF[lang].format(options=listed(names, lang)))
    if rule.channels:
        ways = tuple(choice(Channel(each), lang).lower() for each in rule.channels)
        said.append(_ONLY[lang].format(ways=listed(ways, lang)))
    return " ".join(said)
