"""What must be done, why, by when and because of which line of the procedure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.duties import Duty
from gehoord.procedure.lengths import Unit
from gehoord.procedure.rules import Procedure
from gehoord.procedure.vacancy import VACANT
from gehoord.words.both import Both
from gehoord.words.dates import long_date, with_time
from gehoord.words.own_words import localised

DUTIES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "record-concern": Both(
            "Leg vast over wie de klacht gaat. Daarna kan iemand de klacht behandelen.",
            "Record whom the complaint is about. Then someone can handle it.",
        ),
        "appoint-handler": Both(
            "Benoem wie de klacht behandelt. De klager wacht op dat bericht.",
            "Appoint who handles the complaint. The complainant waits to be told.",
        ),
        "propose": Both(
            "Stel een oplossing voor, of zeg dat er meer tijd nodig is.",
            "Propose a solution, or say that more time is needed.",
        ),
        "ask-satisfaction": Both(
            "Vraag of de klager tevreden is. Het voorstel is aanvaard.",
            "Ask whether the complainant is satisfied. The proposal was accepted.",
        ),
        "close": Both(
            "Schrijf de terugkoppeling. Daarmee sluit het dossier.",
            "Write the closing letter. With it the case closes.",
        ),
        "answer-data-request": Both(
            "Beantwoord het verzoek over gegevens. Dat heeft een eigen termijn.",
            "Answer the request about data. It has a term of its own.",
        ),
        "ask-advice": Both(
            "Vraag advies. Zonder advies kan er geen oordeel komen.",
            "Ask for advice. Without it the complaint cannot be judged.",
        ),
        "record-conversation": Both(
            "Praat met wie klaagt, en leg het gesprek vast. De klager wacht erop.",
            "Talk to whoever complains, and record it. They wait for it.",
        ),
        "agree": Both(
            "Spreek af wat er gebeurt, en leg het vast. Dat is beloofd.",
            "Agree on what happens, and record it. That was promised.",
        ),
        "note": Both(
            "Leg in een notitie vast wat is gedaan. Dat is beloofd.",
            "Record in a note what was done. That was promised.",
        ),
        "name-parts": Both(
            "Noem waaruit de klacht bestaat. Over elk deel komt een antwoord.",
            "Name what the complaint consists of. Each part gets an answer.",
        ),
        "resume": Both(
            "Ga verder met de klacht. De klager wacht erop.",
            "Go on with the complaint. The complainant waits for it.",
        ),
        "plan-hearing": Both(
            "Plan de hoorzitting. Beide kanten horen dan op welke dag die is.",
            "Plan the hearing. Both sides then hear on which day it is.",
        ),
        "send-draft": Both(
            "Stuur het concept van het oordeel. Wie het krijgt, kan erop reageren.",
            "Send the draft of the judgement. Whoever gets it can comment on it.",
        ),
        "hear": Both(
            "Hoor wie nog niet is gehoord. Daarna kan er een oordeel komen.",
            "Hear whoever has not been heard. Then it can be judged.",
        ),
        "judge": Both(
            "Geef een oordeel. De klager wacht erop.",
            "Judge the complaint. The complainant waits for it.",
        ),
        "admit": Both(
            "Neem de klacht in behandeling, of stuur die terug. Die is u voorgelegd.",
            "Take the complaint, or send it back. It was brought to you.",
        ),
        "rule": Both(
            "Doe uitspraak. Beide kanten wachten erop.",
            "Give a ruling. Both sides wait for it.",
        ),
        "carry-out": Both(
            "Voer de uitspraak uit en leg dat vast. De uitspraak bindt de organisatie.",
            "Carry out the ruling and record it. It binds the organisation.",
        ),
        "answer-as-adviser": Both(
            "Antwoord de indiener. Blijft het stil, dan gaat de reactie naar de "
            "organisatie.",
            "Answer the sender. If it stays silent, the reaction goes to the "
            "organisation.",
        ),
        "reach-out": Both(
            "Probeer de klager op een andere manier te bereiken. Het bleef stil, en "
            "stilte is geen instemming.",
            "Try to reach the complainant in another way. It stayed silent, and silence "
            "is not agreement.",
        ),
        "send-by-post": Both(
            "Post een brief. De klager heeft geen e-mailadres, of de brief kwam niet "
            "aan.",
            "Post a letter. The complainant has no e-mail address, or the letter did not "
            "arrive.",
        ),
        "write": Both(
            "Lees wat er binnenkwam en antwoord. Zolang staat de wachttijd stil.",
            "Read what came in and answer. Until then, waiting times stand still.",
        ),
        "hand-over": Both(
            "Kijk of iemand anders de klacht moet behandelen. De klager maakte bezwaar "
            "tegen de behandelaar.",
            "See whether someone else should handle it. The complainant objected to the "
            "handler.",
        ),
        "settle-agreement": Both(
            "Zeg of een afspraak is nagekomen. Zolang wordt het dossier bewaard.",
            "Say whether an agreement was kept. Until then the dossier is kept.",
        ),
        "check-improvement": Both(
            "Zeg of een verbetering werkt. Daarmee is die af.",
            "Say whether an improvement works. With that it is finished.",
        ),
        "tell-respondent": Both(
            "Vertel de uitkomst aan degene over wie de klacht ging. Die wist ervan.",
            "Tell the person complained about the outcome. They knew of it.",
        ),
        "inform-respondent": Both(
            "Vertel degene over wie de klacht gaat dat die er is. Anders kan die niet "
            "antwoorden.",
            "Inform the person complained about. Without that they cannot answer.",
        ),
        "take-up": Both(
            "Zeg de klager of u de klacht behandelt, en waarom.",
            "Tell the complainant whether you take it up, and why.",
        ),
        "name-date": Both(
            "Zeg de klager wanneer het antwoord er is. Die dag belooft u dan.",
            "Say when the complainant gets the answer. You then promise that day.",
        ),
        "name-panel": Both(
            "Maak bekend wie samen beslissen. De klager kan dan nog bezwaar maken.",
            "Say who decide together. The complainant can then still object.",
        ),
        "decide-objection": Both(
            "Beslis over een bezwaar tegen wie meebeslist. Tot dan ligt de klacht stil.",
            "Decide on an objection to one of those who decide. Till then it waits.",
        ),
        "record-advice": Both(
            "Leg het advies vast zodra het er is. Daarna kan er een oordeel komen.",
            "Record the advice as soon as it comes. Then it can be judged.",
        ),
        "record-payment": Both(
            "Kijk of er is betaald, en leg dat vast. Daarna kan de klacht worden "
            "behandeld.",
            "See whether it was paid, and record it. Then the complaint can be handled.",
        ),
        "give-up-letter": Both(
            "Kijk naar een brief die niet aankwam. Controleer het adres, of leg vast dat "
            "de brief niet te bezorgen is.",
            "Look at a letter that did not arrive. Check the address, or record that it "
            "cannot be delivered.",
        ),
        "end-protocol": Both(
            "Er gaat een ander protocol voor. Leg vast wanneer dat voorbij is.",
            "Another protocol goes first. Record when that is over.",
        ),
        "record-report": Both(
            "Meld het, en leg dat vast.", "Report it, and record that."
        ),
        "record-milestone": Both(
            "Doe wat er is beloofd, en leg dat vast.",
            "Do what was promised, and record that.",
        ),
        "not-take-up": Both(
            "Laat weten dat niemand hier de klacht onpartijdig kan behandelen, en waar "
            "de klager wel terecht kan.",
            "Say that nobody here can handle the complaint impartially, and where the "
            "complainant can go.",
        ),
        "take-back": Both(
            "Lees wat er binnenkwam. Dit was terzijde gelegd; is het toch een reactie, "
            "haal het dan terug.",
            "Read what came in. This was set aside; if it is a reaction after all, take "
            "it back.",
        ),
        "release-destruction": Both(
            "Kijk of de vernietiging nog uitgesteld moet blijven.",
            "See whether destruction must stay postponed.",
        ),
        "postpone-destruction": Both(
            "Beslis over het verzoek om het dossier langer te bewaren.",
            "Decide about the request to keep the dossier longer.",
        ),
    }
)
"""Why each act that can be due must be done."""

_UNDER: Final[Mapping[str, Both]] = MappingProxyType(
    {
        VACANT: Both(
            "Vertel wie klaagt dat de onafhankelijke derde er niet meer is. Er staat een "
            "bericht klaar.",
            "Tell who complains that the independent third party is no longer there. A "
            "message stands ready.",
        ),
    }
)
"""Why it must be done here, where that says more than the act does."""

_BY_HAND: Final = frozenset({"record-report", "record-milestone"})
_REPORTED: Final = Both(
    "Doe dit, en leg dat vast: {what}.", "Do this, and record that: {what}."
)
_OVER: Final = Both("De tijd is om op {moment}.", "The time is over on {moment}.")
_BY: Final = Both("Uiterlijk {day}.", "By {day}.")


def why(due: Duty, lang: str) -> str:
    """Return what must be done and why; empty where no words are known."""
    said = DUTIES.get(due.act)
    return why_here(due.term, lang) or (said[lang] if said else "")


def why_in(procedure: Procedure, case: Case, due: Duty, lang: str) -> str:
    """Return the same in this case: which report, and at what hour its time is over."""
    rule, running = procedure.term(due.term), case.term(due.term)
    said = why(due, lang)
    if due.act in _BY_HAND and rule and rule.about:
        said = _REPORTED[lang].format(what=localised(rule.about, lang))
    in_hours = rule and any(each.unit is Unit.HOURS for each in rule.lengths)
    if running is None or not in_hours:
        return said
    over = with_time(running.ends_at, procedure.zone, lang)
    return f"{said} {_OVER[lang].format(moment=over)}"


def why_here(term: str, lang: str) -> str:
    """Return why something must be done under this term; empty where the act says it."""
    said = _UNDER.get(term)
    return said[lang] if said else ""


def duty(due: Duty, lang: str) -> str:
    """Return what must be done and why, with the last day where there is one."""
    said = why(due, lang)
    if due.due is None:
        return said
    return f"{said} {_BY[lang].format(day=long_date(due.due, lang))}"
