"""Findings about what a law wants every scheme to say."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

_ALSO: Final = Both(
    "Neem het op in uw tekst, of schrijf een `[[also]]` met dat artikel als bron. Geldt "
    "deze wet niet voor uw klachten, haal die dan uit `legal_bases`.",
    "Put it in your text, or write an `[[also]]` with that article as its source. If "
    "this law is not about your complaints, take it out of `legal_bases`.",
)

SCHEMES: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "committee-demanded": Finding(
            Both(
                "De wet die u noemt, wil dat een commissie naar klachten kijkt "
                "({law}). Hier doet geen commissie dat.",
                "The law you name wants a complaints committee to look at complaints "
                "({law}). Here no committee does.",
            ),
            Both(
                "Laat een commissie adviseren (`ask-advice` en `record-advice`), of "
                "schrijf een `[[panel]]`. Bent u aangesloten bij een landelijke "
                "commissie? Noem die als `[third-party]`.",
                "Let a committee advise (`ask-advice` and `record-advice`), or write a "
                "`[[panel]]`. Do you belong to a national committee? Name it as "
                "`[third-party]`.",
            ),
        ),
        "committee-too-small": Finding(
            Both(
                "De commissie beslist hier met {size}. De wet die u noemt, wil er "
                "minstens {least}, met een voorzitter van buiten ({law}).",
                "The committee decides with {size} here. The law you name wants at "
                "least {least}, with a chair from outside ({law}).",
            ),
            Both(
                "Zet `size` op minstens drie, en `outside` op minstens één.",
                "Set `size` to three at least, and `outside` to one at least.",
            ),
        ),
        "hearing-demanded": Finding(
            Both(
                "De wet die u noemt, wil dat wie klaagt en over wie het gaat hun kant "
                "kunnen vertellen ({law}). Dat staat hier niet.",
                "The law you name wants both who complains and whom it is about to be "
                "able to give their side ({law}). It is not said here.",
            ),
            Both(
                "Schrijf een `[hearing]`, met in `form` hoe dat gaat.",
                "Write a `[hearing]`, with in `form` how that goes.",
            ),
        ),
        "window-demanded": Finding(
            Both(
                "De wet die u noemt, wil dat uw regeling zegt tot wanneer iemand kan "
                "klagen ({law}). Dat staat hier niet.",
                "The law you name wants your scheme to say until when somebody can "
                "complain ({law}). It is not said here.",
            ),
            Both(
                "Vraag het na, en schrijf een `[[filing-window]]`.",
                "Ask, and write a `[[filing-window]]`.",
            ),
        ),
        "leaflet-unsaid": Finding(
            Both(
                "De wet die u noemt, wil bij uw laatste antwoord de folder van de "
                "ombudsman ({law}). Van de brief {notice} staat niet dat die folder "
                "erbij zit.",
                "The law you name wants the leaflet of the ombudsman with your final "
                "response ({law}). Of the letter {notice} it is not said that the "
                "leaflet is with it.",
            ),
            Both(
                "Zeg het in `contents` van die brief. Laat een eigenaar die brief dan zo "
                "schrijven: vanzelf gaat er niets mee.",
                "Say so in `contents` of that letter. Then let an owner word it so: "
                "nothing is enclosed by itself.",
            ),
        ),
        "at-once-unsaid": Finding(
            Both(
                "Wie niet kan worden gevraagd eerst bij u te klagen, mag van de wet die "
                "u noemt meteen naar de onafhankelijke derde ({law}). Dat staat nergens.",
                "Who cannot be asked to complain to you first may go to the dispute body "
                "at once, by the law you name ({law}). It is said nowhere.",
            ),
            _ALSO,
        ),
        "other-unsaid": Finding(
            Both(
                "De wet die u noemt, wil dat u een klacht over een ander overdraagt, en "
                "samen behandelt wat over u beiden gaat ({law}). Wie klaagt, mag dat "
                "weigeren. Hier staat het niet.",
                "The law you name wants you to hand over a complaint about somebody "
                "else, and to handle together what is about both ({law}). Who complains "
                "may refuse that. It is not said here.",
            ),
            Both(
                "Noem in `[[forward]]` aan wie u overdraagt. Of neem het op in uw tekst, "
                "of in een `[[also]]` met dat artikel als bron.",
                "Name in `[[forward]]` to whom you hand over. Or put it in your text, or "
                "in an `[[also]]` with that article as its source.",
            ),
        ),
    }
)
"""Each finding by its code."""
