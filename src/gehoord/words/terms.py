"""
What a term is about, what became of it, and what a case waits for.

Kept by a person, kept by the clock, softened, missed, and sent in time but not
received are told apart, always.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import tzinfo
from types import MappingProxyType
from typing import Final

from gehoord.procedure.counted import Counted
from gehoord.procedure.parts import Result, RunningTerm
from gehoord.procedure.terms import Term
from gehoord.words.actors import opening
from gehoord.words.because import because
from gehoord.words.both import Both
from gehoord.words.dates import long_date
from gehoord.words.or_more_time import or_more_time, without_more_time

TERM: Final = "term:"  # before the id of one, beside what people are called
ABOUT: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "name-handler": Both(
            "bericht wie de klacht behandelt", "notice of who handles the complaint"
        ),
        "propose": Both("een voorstel voor een oplossing", "a proposal for a solution"),
        "propose-or-tell": Both(
            "een voorstel, of bericht dat er meer tijd nodig is",
            "a proposal, or notice that more time is needed",
        ),
        "new-date": Both(
            "een voorstel op de nieuwe datum", "a proposal by the new date"
        ),
        "adviser-answers": Both(
            "antwoord in de eerste stap", "an answer in the first step"
        ),
        "after-adviser": Both(
            "antwoord op de vraag of het is opgelost",
            "an answer to whether it is solved",
        ),
        "confirm-words": Both("bevestiging van de tekst", "confirmation of the text"),
        "answer-proposal": Both(
            "antwoord op het voorstel", "an answer to the proposal"
        ),
        "answer-satisfaction": Both(
            "antwoord op de vraag naar tevredenheid",
            "an answer to the question about satisfaction",
        ),
        "last-silence": Both(
            "een antwoord, na een laatste poging", "an answer, after a last attempt"
        ),
        "court-choice": Both(
            "de keuze tussen de onafhankelijke derde en de rechter",
            "the choice between the independent third party and the court",
        ),
        "ruling": Both(
            "uitspraak van de onafhankelijke derde",
            "the ruling of the independent third party",
        ),
        "acknowledge": Both(
            "bericht dat wij de klacht hebben", "notice that we have the complaint"
        ),
        "tell-not-taken-up": Both(
            "bericht als wij de klacht niet in behandeling nemen",
            "notice if we do not take up the complaint",
        ),
        "decide": Both(
            "ons oordeel, of bericht dat er meer tijd nodig is",
            "our judgement, or notice that more time is needed",
        ),
        "decide-with-advice": Both(
            "ons oordeel na advies, of bericht dat er meer tijd nodig is",
            "our judgement after advice, or notice that more time is needed",
        ),
        "judge": Both(
            "ons oordeel, of bericht dat er meer tijd nodig is",
            "our judgement, or notice that more time is needed",
        ),
        "extended": Both(
            "ons oordeel op de nieuwe datum", "our judgement by the new date"
        ),
        "cure": Both(
            "de gegevens die nog ontbreken", "the particulars that are still missing"
        ),
        "deposit": Both("de betaling vooraf", "the payment that comes first"),
        "direct-access": Both(
            "een andere weg, omdat niemand hier de klacht onpartijdig kan behandelen",
            "another way, as nobody here can handle the complaint impartially",
        ),
    }
)
"""What each term of the procedures that come with Gehoord is about."""

_OPEN: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "promise": Both(
            "Toegezegd: {what}, uiterlijk {day}.", "Promised: {what}, by {day}."
        ),
        "target": Both(
            "Ons streven: {what}, uiterlijk {day}.", "Aim: {what}, by {day}."
        ),
        "statutory": Both(
            "Volgens de wet: {what}, uiterlijk {day}.", "By law: {what}, by {day}."
        ),
        "practice": Both(
            "Zo werken wij: {what}, uiterlijk {day}.", "Our way: {what}, by {day}."
        ),
        "window": Both(
            "Wij wachten tot en met {day}: {what}.", "We wait through {day}: {what}."
        ),
        "opening": Both(
            "Is dit er na {day} niet, dan is een volgende weg open: {what}.",
            "If this is not there after {day}, a next way is open: {what}.",
        ),
    }
)
_RESULTS: Final[Mapping[Result, Both]] = MappingProxyType(
    {
        Result.KEPT: Both(
            "Nagekomen: {what}. Het bericht ging uit op {on}; de laatste dag was {day}.",
            "Kept: {what}. The notice left on {on}; the last day was {day}.",
        ),
        Result.KEPT_BY_CLOCK: Both(
            "Nagekomen door de klok: {what}. Niemand deed het zelf, dus ging het bericht "
            "op {on} vanzelf uit.",
            "Kept by the clock: {what}. Nobody did it, so the notice left by itself on "
            "{on}.",
        ),
        Result.SOFTENED: Both(
            "Niet nagekomen, wel op tijd verteld dat het niet af was: {what}. De laatste "
            "dag was {day}.",
            "Not kept, but it was told in time that it was not finished: {what}. The "
            "last day was {day}.",
        ),
        Result.MISSED: Both(
            "Niet nagekomen: {what}. De laatste dag was {day}.",
            "Not kept: {what}. The last day was {day}.",
        ),
        Result.SENT: Both(
            "Op tijd verstuurd, maar niet aangekomen: {what}. De laatste dag was {day}.",
            "Sent in time, but not received: {what}. The last day was {day}.",
        ),
        Result.MOOT: Both("Niet meer nodig: {what}.", "No longer needed: {what}."),
        Result.LAPSED: Both(
            "Voorbij zonder antwoord: {what}. Wij wachtten tot en met {day}.",
            "Went by without an answer: {what}. We waited through {day}.",
        ),
    }
)
_DONE: Final = Both(
    "Nagekomen: {what}. Dat is op {on} vastgelegd; de laatste dag was {day}.",
    "Kept: {what}. That was recorded on {on}; the last day was {day}.",
)
"""Of what no letter keeps: when it was done is known from what was recorded."""
_OPENED: Final = Both(
    "Een volgende weg is open. Dit was er na {day} nog niet: {what}.",
    "A next way is open. This was not there after {day}: {what}.",
)
_TARGET_MISSED: Final = Both(
    "Streven niet gehaald: {what}. De laatste dag was {day}.",
    "Aim not met: {what}. The last day was {day}.",
)
_TARGET_TOLD: Final = Both(
    "Streven niet gehaald, en dat is op tijd verteld: {what}. De laatste dag was {day}.",
    "Aim not met, and that was told in time: {what}. The last day was {day}.",
)
_OF_AN_AIM: Final = {Result.MISSED: _TARGET_MISSED, Result.SOFTENED: _TARGET_TOLD}
WAITS: Final[Mapping[str, tuple[Both, Both]]] = MappingProxyType(
    {
        "closing-letter": (
            Both("De laatste brief is onderweg.", "The last letter is on its way."),
            Both(
                "Wacht tot de terugkoppeling weg is.",
                "Waits until the closing letter has left.",
            ),
        ),
        "adviser-answers": (
            Both("De adviseur is aan zet.", "It is the adviser’s turn."),
            Both(
                "Wacht op antwoord van de adviseur.", "Waits for the adviser to answer."
            ),
        ),
        "after-adviser": (
            Both(
                "U kunt zeggen of het is opgelost.", "You can say whether it is solved."
            ),
            Both(
                "Wacht tot de indiener zegt of het is opgelost.",
                "Waits for the sender to say whether it is solved.",
            ),
        ),
        "confirm-words": (
            Both("U kunt de tekst bevestigen.", "You can confirm the text."),
            Both(
                "Wacht tot de klager de tekst bevestigt.",
                "Waits for the complainant to confirm the text.",
            ),
        ),
        "answer-proposal": (
            Both("U kunt op het voorstel antwoorden.", "You can answer the proposal."),
            Both(
                "Wacht op antwoord op het voorstel.",
                "Waits for an answer to the proposal.",
            ),
        ),
        "answer-satisfaction": (
            Both(
                "U kunt zeggen of u tevreden bent.", "You can say if you are satisfied."
            ),
            Both(
                "Wacht op antwoord op de vraag naar tevredenheid.",
                "Waits for an answer to the question about satisfaction.",
            ),
        ),
        "last-silence": (
            Both("U kunt nog antwoorden.", "You can still answer."),
            Both(
                "Wacht een laatste keer op antwoord van de klager.",
                "Waits one last time for the complainant to answer.",
            ),
        ),
        "cure": (
            Both(
                "U kunt nog sturen wat ontbreekt.",
                "You can still send what is missing.",
            ),
            Both(
                "Wacht op gegevens die ontbreken.",
                "Waits for particulars that are missing.",
            ),
        ),
        "deposit": (
            Both(
                "Wij behandelen uw klacht zodra u hebt betaald.",
                "We handle your complaint as soon as you paid.",
            ),
            Both(
                "Wacht op de betaling vooraf van de klager.",
                "Waits for the payment that comes first.",
            ),
        ),
        "direct-access": (
            Both(
                "Wij kijken of iemand uw klacht toch onpartijdig kan behandelen.",
                "We look whether someone can handle your complaint impartially.",
            ),
            Both(
                "Wacht of iemand de klacht toch onpartijdig kan behandelen.",
                "Waits for someone who can handle the complaint impartially.",
            ),
        ),
        "court-choice": (
            Both(
                "U kunt nog voor de rechter kiezen.", "You can still choose the court."
            ),
            Both(
                "Wacht op de keuze tussen de onafhankelijke derde en de rechter.",
                "Waits for the choice between the third party and the court.",
            ),
        ),
    }
)
"""What a case waits for: to the complainant, and to staff."""

_WAITS: Final = Both("Wij wachten op iets.", "We wait for something.")
_UNTIL: Final = Both("{said} Dat kan tot en met {day}.", "{said} Until {day}.")


_BY_ITS_DAY: Final = Both("Uiterlijk {day}: {what}.", "By {day}: {what}.")


def about(term: str, lang: str) -> str:
    """
    Return what the term is about, as a phrase in the middle of a sentence.

    A term of a procedure of an organisation's own is called by its name in the file,
    where nothing tells its own words: see `about_running`.
    """
    return ABOUT[term][lang] if term in ABOUT else f"“{term}”"


def as_names(known: Iterable[Term], lang: str) -> dict[str, str]:
    """Return what a file calls its terms, beside what people are called in a story."""
    return {
        f"{TERM}{each.id}": each.about[lang] for each in known if lang in each.about
    }


def has_words(term: RunningTerm) -> bool:
    """Return whether there are words for what the term is about."""
    return term.id in ABOUT or bool(term.about)


def about_running(term: RunningTerm, lang: str) -> str:
    """Return what a running term is about: in the file's own words, if it has them."""
    own = dict(term.about).get(lang)
    return own or without_more_time(about(term.id, lang), term.kept_by, lang)


def result(term: RunningTerm, zone: tzinfo, lang: str) -> str:
    """Return what was promised by when, and what became of it, in honest words."""
    text = _RESULTS.get(term.result) or _OPEN[term.strength]
    if term.strength == "target":
        text = _OF_AN_AIM.get(term.result, text)
    if term.result is Result.LAPSED and term.strength == "opening":
        text = _OPENED
    if term.result is Result.KEPT and term.done_by and not term.kept_with:
        text = _DONE
    settled = term.settled_at.astimezone(zone).date() if term.settled_at else None
    return text[lang].format(
        what=about_running(term, lang),
        day=long_date(term.last_day, lang),
        on=long_date(settled, lang) if settled else "",
    )


def by_its_day(term: RunningTerm, lang: str) -> str:
    """Return by when what the file promises in words of its own is there."""
    day, what = long_date(term.last_day, lang), about_running(term, lang)
    if dict(term.about).get(lang):
        what = or_more_time(what, term.kept_by, lang)
    return _BY_ITS_DAY[lang].format(day=day, what=what)


def why_that_day(term: RunningTerm, lang: str, *, anchor: str = "filed") -> str:
    """Return why the term ends on its last day, in one sentence; empty if named."""
    if not term.because:
        return ""
    return opening(because(Counted(term.last_day, term.because), lang, anchor=anchor))


def on_its_day(term: RunningTerm, lang: str) -> str:
    """Return what is on the last day itself: "The hearing: Monday 1 March 2027."."""
    what = opening(about_running(term, lang))
    return f"{what}: {long_date(term.last_day, lang)}."


def waiting(what: str, lang: str, *, term: RunningTerm | None = None) -> str:
    """Return to who complains what a case waits for, and until when if a term says so."""
    own = dict(term.waits).get(lang, "") if term else ""
    said = own or (WAITS[what][0] if what in WAITS else _WAITS)[lang]
    if term is None:
        return said
    return _UNTIL[lang].format(said=said, day=long_date(term.last_day, lang))
