"""Where a case stands, in one sentence, for whoever reads it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.stages import INTERNAL, REFERRAL, Stage
from gehoord.words.both import Both


class Reader(StrEnum):
    """To whom a sentence is said."""

    COMPLAINANT = "complainant"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Stand:
    """A stage: its name in lists, its sentence for each reader, and "only while"."""

    label: Both
    complainant: Both
    staff: Both
    during: Both


STAGES: Final[Mapping[Stage, Stand]] = MappingProxyType(
    {
        Stage.UNCONFIRMED: Stand(
            Both("Nog niet bevestigd", "Not confirmed yet"),
            Both(
                "Wij schreven op wat u vertelde, en wachten tot u het bevestigt.",
                "We wrote down what you told us, and wait for you to confirm it.",
            ),
            Both(
                "Dit is mondeling verteld. De klager moet de tekst nog bevestigen.",
                "This was told orally. The complainant still has to confirm the text.",
            ),
            Both("voordat de tekst is bevestigd", "before the text is confirmed"),
        ),
        Stage.WITH_ADVISER: Stand(
            Both("Doorgegeven aan de adviseur", "Passed on to the adviser"),
            Both(
                "Uw reactie is doorgegeven. U krijgt eerst daarvandaan antwoord.",
                "Your reaction was passed on. First you get an answer from there.",
            ),
            Both(
                "De reactie is doorgegeven aan de adviseur en nog niet ingediend.",
                "The reaction was passed on to the adviser and has not been filed.",
            ),
            Both(
                "zolang de reactie bij de adviseur ligt",
                "while the reaction is with the adviser",
            ),
        ),
        Stage.INTAKE: Stand(
            Both("Ingediend", "Filed"),
            Both(
                "Wij hebben uw klacht en zoeken wie die behandelt.",
                "We have your complaint and are choosing who handles it.",
            ),
            Both(
                "Nog niemand behandelt deze klacht.",
                "Nobody handles this complaint yet.",
            ),
            Both(
                "zolang nog niemand de klacht behandelt",
                "while nobody handles the complaint yet",
            ),
        ),
        Stage.HANDLING: Stand(
            Both("In behandeling", "Being handled"),
            Both("Uw klacht wordt behandeld.", "Your complaint is being handled."),
            Both("De klacht wordt behandeld.", "The complaint is being handled."),
            Both(
                "zolang er wordt gewerkt aan een oplossing",
                "while a solution is being worked on",
            ),
        ),
        Stage.PROPOSED: Stand(
            Both("Voorstel gedaan", "Proposal made"),
            Both(
                "Er ligt een voorstel. Het wacht op uw antwoord.",
                "There is a proposal. It waits for your answer.",
            ),
            Both(
                "Er ligt een voorstel. De klager heeft nog niet geantwoord.",
                "There is a proposal. The complainant has not answered yet.",
            ),
            Both(
                "zolang een voorstel op antwoord wacht",
                "while a proposal waits for an answer",
            ),
        ),
        Stage.VERIFYING: Stand(
            Both("Gevraagd: tevreden?", "Asked: satisfied?"),
            Both(
                "Wij vroegen of u tevreden bent, en wachten op uw antwoord.",
                "We asked whether you are satisfied, and wait for your answer.",
            ),
            Both(
                "De klager is gevraagd of die tevreden is, en heeft nog niet geantwoord.",
                "The complainant was asked whether they are satisfied, and has not "
                "answered yet.",
            ),
            Both(
                "zolang de vraag naar tevredenheid openstaat",
                "while the question about satisfaction is open",
            ),
        ),
        Stage.VERIFIED: Stand(
            Both("Antwoord bekend", "Answer known"),
            Both(
                "Wij weten of u tevreden bent, en schrijven u hoe het is afgelopen.",
                "We know whether you are satisfied, and are writing to you how it ended.",
            ),
            Both(
                "Bekend is of de klager tevreden is. De terugkoppeling moet nog weg.",
                "It is known whether the complainant is satisfied. The closing letter "
                "must still leave.",
            ),
            Both(
                "als bekend is of de klager tevreden is",
                "once it is known whether the complainant is satisfied",
            ),
        ),
        Stage.CLOSING: Stand(
            Both("Wordt gesloten", "Closing"),
            Both(
                "De laatste brief is naar u onderweg. Daarna is het gesloten.",
                "The last letter is on its way to you. After that it is closed.",
            ),
            Both(
                "De terugkoppeling is onderweg. Is die weg, dan sluit het dossier.",
                "The closing letter is on its way. When it has left, the case closes.",
            ),
            Both(
                "zolang de terugkoppeling onderweg is",
                "while the closing letter is on its way",
            ),
        ),
        Stage.REFERRED: Stand(
            Both("Naar de onafhankelijke derde", "Gone to the third party"),
            Both(
                "De onafhankelijke derde kijkt of uw klacht daar behandeld kan worden.",
                "The independent third party looks whether your complaint can be taken.",
            ),
            Both(
                "De klager is naar de onafhankelijke derde gegaan. Die heeft de klacht "
                "nog niet genomen.",
                "The complainant went to the independent third party, who has not "
                "taken the complaint yet.",
            ),
            Both(
                "zolang de onafhankelijke derde de klacht nog niet heeft genomen",
                "while the independent third party has not taken the complaint yet",
            ),
        ),
        Stage.WITH_THIRD_PARTY: Stand(
            Both("Bij de onafhankelijke derde", "With the third party"),
            Both(
                "De onafhankelijke derde behandelt uw klacht.",
                "The independent third party is handling your complaint.",
            ),
            Both(
                "De onafhankelijke derde behandelt de klacht.",
                "The independent third party is handling the complaint.",
            ),
            Both(
                "zolang de onafhankelijke derde de klacht behandelt",
                "while the independent third party handles the complaint",
            ),
        ),
        Stage.RULED: Stand(
            Both("Uitspraak gedaan", "Ruled"),
            Both(
                "Er is een uitspraak. De organisatie voert die uit.",
                "There is a ruling. The organisation is carrying it out.",
            ),
            Both(
                "Er is een uitspraak. Die moet nog worden uitgevoerd.",
                "There is a ruling. It must still be carried out.",
            ),
            Both(
                "na een uitspraak, tot die is uitgevoerd",
                "after a ruling, until it is carried out",
            ),
        ),
        Stage.CLOSED: Stand(
            Both("Gesloten", "Closed"),
            Both("Uw reactie is gesloten.", "Your reaction is closed."),
            Both("Het dossier is gesloten.", "The case is closed."),
            Both("na het sluiten", "after closing"),
        ),
        Stage.SET_ASIDE: Stand(
            Both("Terzijde gelegd", "Set aside"),
            Both(
                "Uw bericht is niet als reactie behandeld.",
                "Your message was not handled as a reaction.",
            ),
            Both(
                "Dit is terzijde gelegd: iemand zei dat het geen reactie is.",
                "This was set aside: someone said it is no reaction.",
            ),
            Both("zolang het terzijde ligt", "while it is set aside"),
        ),
    }
)
_PROVISIONAL: Final = (
    Both(
        "Er is een oordeel over uw klacht. Het is voorlopig.",
        "Your complaint was judged. The judgement is provisional.",
    ),
    Both(
        "Er is een oordeel over de klacht. Het is voorlopig.",
        "The complaint was judged. The judgement is provisional.",
    ),
)
"""While a judgement is not final and nobody took it elsewhere; to each reader."""
_AT_WORK: Final = INTERNAL - {Stage.INTAKE}
_GROUPS: Final = (
    (
        INTERNAL,
        Both(
            "zolang de organisatie de klacht behandelt",
            "while the organisation handles the complaint",
        ),
    ),
    (
        _AT_WORK,
        Both(
            "zolang iemand de klacht behandelt", "while someone handles the complaint"
        ),
    ),
    (
        REFERRAL,
        Both(
            "zolang de klacht bij de onafhankelijke derde ligt",
            "while the complaint is with the independent third party",
        ),
    ),
)
_OR: Final = Both(" of ", " or ")


def label(stage: Stage, lang: str) -> str:
    """Return the short name of the stage, for lists."""
    return STAGES[stage].label[lang]


def sentence(stage: Stage, lang: str, *, reader: Reader = Reader.STAFF) -> str:
    """Return where the case stands, in one sentence for this reader."""
    stand = STAGES[stage]
    told = stand.complainant if reader is Reader.COMPLAINANT else stand.staff
    return told[lang]


def standing(case: Case, lang: str, *, reader: Reader = Reader.STAFF) -> str:
    """Return where this case stands: that a judgement is provisional, where it is."""
    if case.provisional and case.stage in INTERNAL:
        return _PROVISIONAL[reader is Reader.STAFF][lang]
    return sentence(case.stage, lang, reader=reader)


def during(stages: Iterable[Stage], lang: str) -> str:
    """Return "while …, or after …": when something is possible, as one phrase."""
    left = set(stages)
    phrases = []
    for group, words in _GROUPS:
        if group <= left:
            left -= group
            phrases.append(words[lang])
    phrases += [STAGES[each].during[lang] for each in Stage if each in left]
    *rest, last = phrases
    return (", ".join(rest) + _OR[lang] if rest else "") + last
