"""What happens by itself when nobody acts, said to who could act."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.unattended import Then
from gehoord.words.both import Both

_SAID: Final[Mapping[Then, Both]] = MappingProxyType(
    {
        Then.NOTHING: Both(
            "Zolang niemand dit doet, gebeurt er vanzelf niets.",
            "While nobody does this, nothing happens by itself.",
        ),
        Then.APPOINT: Both(
            "Gebeurt dit niet, dan wijst de klok op de laatste werkochtend een "
            "vervanger aan.",
            "If this is not done, the clock appoints a substitute on the last working "
            "morning.",
        ),
        Then.CANNOT_APPOINT: Both(
            "Gebeurt dit niet, dan kan de klok geen vervanger aanwijzen. De toezegging "
            "is dan niet nagekomen.",
            "If this is not done, the clock cannot appoint a substitute. The promise "
            "is not kept then.",
        ),
        Then.ALARM: Both(
            "Gebeurt dit niet, dan krijgen de eigenaren op de laatste werkochtend "
            "bericht. De toezegging is daarna niet nagekomen.",
            "If this is not done, the owners are told on the last working morning. "
            "After that the promise is not kept.",
        ),
        Then.COULD_NOT_APPOINT: Both(
            "De klok kon geen vervanger aanwijzen; de eigenaren kregen daarover "
            "bericht. Gebeurt dit niet, dan is de toezegging niet nagekomen.",
            "The clock could not appoint a substitute; the owners were told. If this "
            "is not done, the promise is not kept.",
        ),
        Then.SAY_NOT_FINISHED: Both(
            "Gebeurt dit niet, dan schrijft de klok de indiener dat het niet af is. De "
            "toezegging telt dan als niet nagekomen.",
            "If this is not done, the clock writes the sender that it is not finished. "
            "The promise then counts as not kept.",
        ),
        Then.SAID_NOT_FINISHED: Both(
            "De klok schreef de indiener dat het niet af is. De toezegging telt als "
            "niet nagekomen, en vanzelf gebeurt er verder niets.",
            "The clock wrote the sender that it is not finished. The promise counts as "
            "not kept, and nothing more happens by itself.",
        ),
        Then.SAY_AIM_MISSED: Both(
            "Gebeurt dit niet, dan schrijft de klok de indiener dat het niet af is. Het "
            "streven is dan niet gehaald.",
            "If this is not done, the clock writes the sender that it is not finished. "
            "The aim is not met then.",
        ),
        Then.SAID_AIM_MISSED: Both(
            "De klok schreef de indiener dat het niet af is. Het streven is niet "
            "gehaald, en vanzelf gebeurt er verder niets.",
            "The clock wrote the sender that it is not finished. The aim is not met, "
            "and nothing more happens by itself.",
        ),
        Then.FILE_IT: Both(
            "Gebeurt dit niet, dan gaat de reactie vanzelf naar de organisatie.",
            "If this is not done, the reaction goes to the organisation by itself.",
        ),
        Then.CLOSE: Both(
            "Blijft het stil, dan sluit de klok het dossier als niet beantwoord.",
            "If it stays silent, the clock closes the case as not answered.",
        ),
        Then.THIRD_PARTY: Both(
            "Gebeurt dit niet, dan gaat de onafhankelijke derde verder.",
            "If this is not done, the independent third party goes on.",
        ),
        Then.STANDS: Both(
            "Gebeurt dit niet, dan is het voorlopige oordeel definitief.",
            "If this is not done, the provisional judgement is final.",
        ),
        Then.GO_ON: Both(
            "Gebeurt dit niet, dan gaat het dossier zonder dit verder.",
            "If this is not done, the case goes on without it.",
        ),
        Then.BROKEN: Both(
            "Gebeurt dit niet, dan is de toezegging niet nagekomen. De klok doet het "
            "niet voor u.",
            "If this is not done, the promise is not kept. The clock does not do it "
            "for you.",
        ),
        Then.BROKEN_LAW: Both(
            "Gebeurt dit niet, dan is de wettelijke termijn niet gehaald. De klok doet "
            "het niet voor u.",
            "If this is not done, the statutory term is not met. The clock does not do "
            "it for you.",
        ),
        Then.LATE: Both(
            "De laatste dag is voorbij. Wie dit kan doen, krijgt er elke werkdag een "
            "e-mail over. Verder gebeurt er vanzelf niets.",
            "The last day is over. Whoever can do this gets an e-mail about it each "
            "working day. Nothing else happens by itself.",
        ),
        Then.LATE_TARGET: Both(
            "Het streven is niet gehaald. Vanzelf gebeurt er verder niets.",
            "The aim was not met. Nothing more happens by itself.",
        ),
        Then.REMIND: Both(
            "Een paar dagen van tevoren krijgt wie het doet of behandelt een e-mail. "
            "Tot iemand zegt of het is nagekomen, blijft het dossier bewaard.",
            "A few days before, whoever does or handles it gets an e-mail. Until "
            "somebody says whether it was kept, the dossier is kept.",
        ),
        Then.STAYS_OPEN: Both(
            "Vanzelf gebeurt er niets meer. Tot iemand zegt of het is nagekomen, blijft "
            "het dossier bewaard.",
            "Nothing more happens by itself. Until somebody says whether it was kept, "
            "the dossier is kept.",
        ),
        Then.STAYS_KEPT: Both(
            "Zolang niemand hierover beslist, blijft het dossier bewaard.",
            "While nobody decides about this, the dossier is kept.",
        ),
        Then.NOT_TOLD: Both(
            "Gebeurt dit niet, dan hoort wie klaagt niets. Vanaf de laatste dag krijgt "
            "wie dit kan doen er elke werkdag een e-mail over.",
            "If this is not done, who complains hears nothing. From the last day on, "
            "whoever can do this gets an e-mail about it each working day.",
        ),
    }
)


def otherwise(then: Then, lang: str) -> str:
    """Return what happens by itself when nobody acts, as a sentence."""
    return _SAID[then][lang]
