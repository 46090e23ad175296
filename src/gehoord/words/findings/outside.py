"""Findings about what a text leaves open of the way to a body outside."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

OUTSIDE: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "outside-untold": Finding(
            Both(
                "Over {who} geeft de tekst hierop geen antwoord: {unanswered} Wie "
                "klaagt, ontdekt het dan pas aan de deur.",
                "Of {who} the text does not answer this: {unanswered} Who complains "
                "finds out at the door.",
            ),
            Both(
                "Zoek het op in de regels van die instantie, en zeg het in de tekst.",
                "Look it up in the rules of that body, and say it in the text.",
            ),
        ),
        "way-compelled": Finding(
            Both(
                "“{of}” verplicht wie klaagt om naar {who} te gaan. Hier is die weg "
                "vrij: niemand moet. Zo staat er iets anders op de pagina dan in de "
                "tekst. De rechter staat ook open.",
                "“{of}” compels who complains to go to {who}. Here that way is free: "
                "nobody must. So the page says something else than the text. The court "
                "is open too.",
            ),
            Both(
                "Schrijf “kan” of “mag”. Is het een echte plicht? Vraag dan na of die "
                "tegen een consument standhoudt.",
                "Write “can” or “may”. Is it a true duty? Then ask whether it stands "
                "against a consumer.",
            ),
        ),
        "last-letter-untimed": Finding(
            Both(
                "Aan één brief hangt de weg naar buiten: “{said}” (“{of}”). De tekst "
                "zegt niet welk antwoord dat is, of wanneer het er uiterlijk is.",
                "The way outside hangs on one letter: “{said}” (“{of}”). The text does "
                "not say which answer that is, or by when it comes at the latest.",
            ),
            Both(
                "Noem die brief zo bij het antwoord zelf, met de tijd ervan.",
                "Call that letter so at the answer itself, with its time.",
            ),
        ),
        "outside-opens-untold": Finding(
            Both(
                "Wie {least} op een laatste antwoord wacht, kan zonder dat naar {who} "
                "({law}). De tekst zwijgt daarover, dus wie wacht, blijft wachten.",
                "Who waits {least} for a last answer can go to {who} without it "
                "({law}). The text is silent on that, so who waits goes on waiting.",
            ),
            Both(
                "Zeg het in de tekst. Zet het ook in een `[[term]]` met `strength = "
                '"opening"` en `opens`.',
                "Say it in the text. Put it in a `[[term]]` too, with `strength = "
                '"opening"` and `opens`.',
            ),
        ),
    }
)
"""What a text leaves open of a body that it names."""

OUTSIDE_QUESTIONS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "outside-may-go": Both(
            "Mag men erheen, en wanneer?",
            "May one go there, and when?",
        ),
        "outside-joined": Both(
            "Is de organisatie daarbij aangesloten, en neemt die elke klacht aan?",
            "Is the organisation joined to it, and does it take every complaint?",
        ),
        "outside-refused": Both(
            "Kan men er ook heen als u de klacht niet behandelt?",
            "Can one go there too where you do not take the complaint up?",
        ),
    }
)
"""The question behind each of these, in the words of who asks it."""
