"""Each condition under which something is told or possible, to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

_ABOUT_IT: Final = {
    "is-complaint": Both("Het is een klacht", "It is a complaint"),
    "is-not-complaint": Both("Het is geen klacht", "It is no complaint"),
    "is-compliment": Both("Het is een compliment", "It is a compliment"),
    "maybe-no-reaction": Both(
        "Het kan zijn dat dit geen reactie is", "It may be no reaction"
    ),
    "oral": Both("Het is mondeling verteld", "It was told orally"),
    "filed": Both("Het is ingediend", "It was filed"),
    "not-filed": Both("Het is nog niet ingediend", "It was not filed yet"),
    "complete": Both("Alle gegevens zijn er", "All particulars are there"),
    "asked-for-more": Both("Er is om gegevens gevraagd", "Particulars were asked for"),
    "deposit-paid": Both(
        "Er is betaald, of er hoeft niets betaald", "It was paid, or nothing has to be"
    ),
    "deposit-waits": Both("Er moet nog worden betaald", "It has to be paid yet"),
    "late": Both("Het kwam te laat", "It came too late"),
    "in-time": Both("Het kwam op tijd, of te laat is vergeven", "It came in time"),
    "urgent": Both("Het kan niet wachten", "It cannot wait"),
    "protocol": Both("Een ander protocol gaat voor", "Another protocol goes first"),
    "no-protocol": Both(
        "Geen ander protocol gaat voor", "No other protocol goes first"
    ),
    "consumer": Both("De klager is consument", "The complainant is a consumer"),
    "business": Both("De klager is een bedrijf", "The complainant is a business"),
    "mandate-settled": Both(
        "Niemand spreekt zonder machtiging", "Nobody speaks without a mandate"
    ),
    "passed-on": Both("Het is doorgegeven", "It was passed on"),
    "adviser-answered": Both("De adviseur heeft geantwoord", "The adviser answered"),
    "thanked": Both("De indiener is bedankt", "The sender was thanked"),
    "not-thanked": Both("De indiener is nog niet bedankt", "Not thanked yet"),
}
_WHO: Final = {
    "concern-recorded": Both(
        "Vastgelegd over wie het gaat", "Whom it is about was recorded"
    ),
    "somebody-concerned": Both("Het gaat over iemand", "It is about somebody"),
    "respondent-informed": Both(
        "Degene over wie het gaat weet ervan",
        "The person complained about was informed",
    ),
    "somebody-informed": Both("Iemand over wie het gaat weet ervan", "Somebody knows"),
    "handler": Both("Iemand behandelt het", "Somebody handles it"),
    "appointed": Both("Er is een behandelaar benoemd", "A handler was appointed"),
    "no-handler": Both("Niemand behandelt het", "Nobody handles it"),
    "first-handler": Both("Het is de eerste behandelaar", "It is the first handler"),
    "later-handler": Both("Er was al een behandelaar", "There was a handler before"),
    "nobody-impartial": Both("Niemand anders kan het", "Nobody else can answer"),
    "hearing-planned": Both("De hoorzitting is gepland", "The hearing was planned"),
    "complainant-heard": Both("De klager is gehoord", "The complainant was heard"),
    "respondent-heard": Both(
        "Degene over wie het gaat is gehoord", "The person complained about was heard"
    ),
    "defended": Both("Het verweer is er", "The defence is there"),
    "first-stage": Both("Het is in de eerste stap", "It is in the first stage"),
    "later-stage": Both("Het is in een volgende stap", "It is in a later stage"),
}
_ANSWERING: Final = {
    "proposal": Both("Er is een voorstel", "There is a proposal"),
    "open-proposal": Both("Een voorstel wacht op antwoord", "A proposal waits"),
    "answered": Both("De klager antwoordde erop", "The complainant answered it"),
    "accepted": Both("De klager vond het goed", "The complainant accepted it"),
    "satisfaction-known": Both(
        "Bekend of de klager tevreden is", "It is known whether they are satisfied"
    ),
    "not-satisfied": Both("De klager is niet tevreden", "They are not satisfied"),
    "open-agreement": Both("Er staat een afspraak open", "An agreement is open"),
    "improvement": Both("Er is een verbetering", "There is an improvement"),
    "advice-waits": Both("Er wordt op advies gewacht", "Advice is waited for"),
    "taken-up": Both(
        "Gezegd dat de klacht wordt behandeld", "It was said that it is taken up"
    ),
    "not-yet-taken-up": Both(
        "Nog niet gezegd dat de klacht wordt behandeld",
        "It was not said yet that it is taken up",
    ),
    "no-date-named": Both(
        "Er is geen dag voor het antwoord genoemd", "No day was named for the answer"
    ),
    "no-advice-waits": Both(
        "Er wordt niet op advies gewacht", "No advice is waited for"
    ),
    "advice-given": Both("Het advies is er", "The advice is there"),
    "panel-named": Both(
        "Het is bekend wie samen beslissen", "It is known who decide together"
    ),
    "objections-open": Both(
        "Bezwaar tegen een lid kan nog", "One can still object to a member"
    ),
    "objection-waits": Both(
        "Er ligt een bezwaar tegen een lid", "An objection to a member waits"
    ),
    "panel-settled": Both(
        "Het staat vast wie samen beslissen", "It is settled who decide together"
    ),
    "suspended": Both("De termijnen staan stil", "Terms stand still"),
    "not-suspended": Both("De termijnen lopen", "Terms run"),
    "draft-sent": Both("Het concept is gestuurd", "The draft was sent"),
    "comments-over": Both(
        "Op het concept komt geen reactie meer", "No comments on the draft can come"
    ),
    "judged": Both("Er is geoordeeld", "There is a judgement"),
    "not-judged": Both("Er is nog niet geoordeeld", "There is no judgement yet"),
    "provisional": Both("Het oordeel is voorlopig", "The judgement is provisional"),
    "not-provisional": Both(
        "Er is geen voorlopig oordeel", "There is no provisional judgement"
    ),
    "final-can-come": Both(
        "Er kan definitief worden geoordeeld", "It can be judged finally"
    ),
    "judged-closing": Both("Het sluit met een oordeel", "It closes with a judgement"),
    "not-judged-closing": Both("Het sluit zonder oordeel", "It closes without one"),
    "ready-to-close": Both("Het kan worden gesloten", "It is ready to close"),
    "closing-begun": Both("De sluitende brief is geschreven", "Closing was begun"),
    "not-closing": Both("Het wordt nog niet gesloten", "Closing was not begun"),
    "closed-for-silence": Both(
        "Gesloten omdat niemand antwoordde", "Closed for silence"
    ),
    "full-letters": Both("De klager wil hele brieven", "Full letters were chosen"),
    "letter-failed": Both("Een brief kwam niet aan", "A letter did not arrive"),
    "open-request": Both("Een verzoek over gegevens wacht", "A data request waits"),
}
_OUTSIDE: Final = {
    "referred": Both("Het is bij de derde", "It went to the third party"),
    "not-referred": Both("Het is niet bij de derde", "It did not go there"),
    "court-choice-open": Both(
        "De keuze voor de rechter staat open", "The choice for the court is open"
    ),
    "court-choice-passed": Both(
        "De keuze voor de rechter is voorbij", "That choice is over"
    ),
    "admitted": Both("De derde nam het aan", "The third party took it"),
    "ruled": Both("De derde deed uitspraak", "The third party ruled"),
    "postponed": Both("Vernietiging is uitgesteld", "Destruction is postponed"),
}

CONDITIONS: Final[Mapping[str, Both]] = MappingProxyType(
    {**_ABOUT_IT, **_WHO, **_ANSWERING, **_OUTSIDE}
)
"""What must hold, each in a few words, roughly in the order of a complaint."""
