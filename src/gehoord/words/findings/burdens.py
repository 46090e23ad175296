"""Findings about what a text lays on who complains, or takes from them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

BURDENS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "all-bound-to-secrecy": Finding(
            Both(
                "Ieder die erbij betrokken is, moet zwijgen: {quoted}. Dat is ook wie "
                "klaagt. Die kan er dan met niemand over praten.",
                "Everyone involved must keep it secret: {quoted}. That includes who "
                "complains. They can then talk about it with nobody.",
            ),
            Both(
                "Zeg wie moet zwijgen, en dat wie klaagt dat niet hoeft. Of zeg dat die "
                "altijd mag praten met een raadsman, een toezichthouder, de politie of "
                "de rechter.",
                "Say who must keep it secret, and that who complains need not. Or say "
                "that they may always talk with an adviser, a regulator, the police or "
                "a court.",
            ),
        ),
        "complaining-punished": Finding(
            Both(
                "Klagen kan hier iets kosten: {quoted}. De tekst zegt niet dat wie te "
                "goeder trouw klaagt veilig is, ook zonder gelijk te krijgen.",
                "Complaining can cost something here: {quoted}. The text does not say "
                "that who complains in good faith is safe, also when found wrong.",
            ),
            Both(
                "Zeg dat een klacht te goeder trouw nooit nadeel geeft. Zeg ook wie "
                "beslist dat het anders is, en dat iemand daar eerst op mag reageren.",
                "Say that a complaint in good faith never does harm. Say too who decides "
                "that it is otherwise, and that people may reply to that first.",
            ),
        ),
        "only-how-looked-at": Finding(
            Both(
                "Er wordt alleen gekeken hoe het ging, niet of het antwoord klopt: "
                "{quoted}. Een antwoord dat verkeerd is, blijft dan staan.",
                "Only how it went is looked at, not whether the answer is right: "
                "{quoted}. An answer that is wrong then stands.",
            ),
            Both(
                "Laat ook naar het antwoord zelf kijken, en naar nieuwe feiten. Kan dat "
                "alleen elders? Noem dat daar.",
                "Have the answer itself looked at as well, and new facts. Is that only "
                "possible elsewhere? Name it there.",
            ),
        ),
        "own-case-kept-out": Finding(
            Both(
                "Dit staat erbuiten: {quoted}. De tekst zegt niet wat geldt voor een "
                "fout in iemands eigen geval, of voor hoe het besluit tot stand kwam.",
                "This is kept out: {quoted}. The text does not say what holds for a "
                "mistake in somebody's own case, or for how it was decided.",
            ),
            Both(
                "Houd alleen de regel of het besluit zelf erbuiten. Zeg dat men wel kan "
                "klagen over een fout bij het toepassen, of waar men dan heen kan.",
                "Keep out only the rule or the decision itself. Say that people can "
                "complain about a mistake in applying it, or where they can go then.",
            ),
        ),
        "loss-reported-soon": Finding(
            Both(
                "Wie schade heeft, moet die snel melden: {quoted}. De tekst zegt niet "
                "wat geldt voor wie het later ziet, of een goede reden heeft.",
                "Who suffers a loss must report it soon: {quoted}. The text does not "
                "say what holds for who sees it later, or has a good reason.",
            ),
            Both(
                "Laat de tijd tellen vanaf de dag dat iemand het kon zien. Zeg dat later "
                "melden het recht niet wegneemt. Staat de tijd in een wet of verdrag? "
                "Noem dat.",
                "Let the time count from the day on which people could see it. Say that "
                "reporting later does not take the right away. Is the time in a law or "
                "a treaty? Name it.",
            ),
        ),
    }
)
"""What costs somebody something, and is not seen as such by who wrote it."""
