"""Each moment from which a term can run or after which a letter goes, to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

_BEGINNING: Final = {
    "received": Both("Het eerste bericht is er", "The first word is there"),
    "received-orally": Both("Iets is mondeling verteld", "Something was told orally"),
    "filed": Both("De reactie is ingediend", "The reaction was filed"),
    "filed-late": Both("De reactie kwam te laat", "The reaction came too late"),
    "lateness-excused": Both("Te laat is vergeven", "Lateness was excused"),
    "acknowledged": Both("De ontvangst is bevestigd", "Receipt was confirmed"),
    "words-confirmed": Both("De tekst is bevestigd", "The words were confirmed"),
    "particulars-asked": Both(
        "Er is om gegevens gevraagd", "Particulars were asked for"
    ),
    "deposit-asked": Both("Er is om betaling gevraagd", "A payment was asked for"),
    "deposit-paid": Both("Er is betaald", "It was paid"),
    "particulars-given": Both("Er zijn gegevens gegeven", "Particulars were given"),
    "complete": Both("Alle gegevens zijn er", "All particulars are there"),
    "day-recorded": Both(
        "De dag van de gebeurtenis is bekend", "The day of the event became known"
    ),
    "kind-corrected": Both("De soort is verbeterd", "The kind was corrected"),
    "set-aside": Both("Het is terzijde gelegd", "It was set aside"),
    "taken-back": Both("Terzijde leggen is teruggedraaid", "It was taken back"),
    "passed-on": Both("Het is doorgegeven", "It was passed on"),
    "adviser-answered": Both("De adviseur heeft geantwoord", "The adviser answered"),
    "representative-recorded": Both(
        "Iemand spreekt namens de klager", "Somebody speaks for the complainant"
    ),
    "marked-urgent": Both("Het kan niet wachten", "It cannot wait"),
    "protocol-ended": Both(
        "Het protocol dat voorging is voorbij", "The protocol that went first is over"
    ),
    "names-seen": Both("Namen van collega’s zijn gezien", "Names of staff were seen"),
}
_HANDLING: Final = {
    "concern-recorded": Both(
        "Vastgelegd over wie het gaat", "Whom it is about was recorded"
    ),
    "handlers-set": Both(
        "Wie het behandelt hangt af van waar het over gaat",
        "Who handles it hangs on what it is about",
    ),
    "nobody-impartial": Both("Niemand anders kan het", "Nobody else can answer"),
    "handler-appointed": Both("Iemand behandelt het", "Somebody handles it"),
    "handler-released": Both(
        "De behandelaar is ermee gestopt", "The handler no longer handles it"
    ),
    "handler-objected-to": Both(
        "Bezwaar tegen de behandelaar", "The handler was objected to"
    ),
    "respondent-informed": Both(
        "Degene over wie het gaat weet ervan",
        "The person complained about was informed",
    ),
    "respondent-told": Both(
        "Degene over wie het gaat kent de uitkomst",
        "The person complained about was told the outcome",
    ),
    "hearing-planned": Both("De hoorzitting is gepland", "The hearing was planned"),
    "heard": Both("Iemand is gehoord", "Somebody was heard"),
    "complainant-heard": Both("De klager is gehoord", "The complainant was heard"),
    "respondent-heard": Both(
        "Degene over wie het gaat is gehoord", "The person complained about was heard"
    ),
    "hearing-waived": Both("Er is niet gehoord", "A hearing was left out"),
    "defended": Both("Het verweer is er", "The defence is there"),
    "written": Both("Iemand schreef een bericht", "Somebody wrote a message"),
    "mail-linked": Both("Een e-mail is erbij gelegd", "A mail was put with the case"),
    "mail-vouched-for": Both(
        "Vastgelegd van wie een e-mail is", "It was recorded whose mail it is"
    ),
    "noted": Both("Een notitie is gemaakt", "A note was made"),
    "conversation-held": Both("Er is een gesprek geweest", "There was a conversation"),
    "agreed": Both("Er is iets afgesproken", "Something was agreed"),
    "agreement-reminded": Both(
        "De klager is aan een afspraak herinnerd",
        "The complainant was reminded of an agreement",
    ),
    "agreement-settled": Both("Een afspraak is afgehandeld", "An agreement is settled"),
    "proposed": Both("Er is een voorstel gedaan", "A proposal was made"),
    "proposal-answered": Both(
        "Het voorstel is beantwoord", "The proposal was answered"
    ),
    "proposal-accepted": Both("Akkoord met het voorstel", "Agreed with the proposal"),
    "proposal-rejected": Both("Het voorstel is afgewezen", "The proposal was rejected"),
    "more-time-taken": Both("Er is meer tijd genomen", "More time was taken"),
    "more-time-consented": Both(
        "De klager vindt meer tijd goed", "The complainant agreed to more time"
    ),
    "date-named": Both(
        "Gezegd wanneer het antwoord er is", "It was said when the answer is there"
    ),
    "satisfaction-asked": Both(
        "Gevraagd of de klager tevreden is",
        "Asked whether the complainant is satisfied",
    ),
    "satisfaction-given": Both(
        "De klager zei of die tevreden is", "The complainant said whether satisfied"
    ),
    "reached-out": Both(
        "Op een andere manier geprobeerd", "Somebody tried another way than mail"
    ),
    "absence-replied": Both("Er kwam een afwezigheidsbericht", "An absence reply came"),
    "advice-asked": Both("Er is advies gevraagd", "Advice was asked"),
    "advice-given": Both("Het advies is er", "The advice came in"),
    "panel-named": Both(
        "Bekend is wie samen beslissen", "It was said who decide together"
    ),
    "member-objected-to": Both(
        "De klager maakt bezwaar tegen een lid", "The complainant objects to a member"
    ),
    "objection-decided": Both(
        "Over een bezwaar tegen een lid is beslist",
        "An objection to a member was decided on",
    ),
    "parts-named": Both("De onderdelen zijn benoemd", "The parts were named"),
    "draft-sent": Both("Het concept is gestuurd", "The draft was sent"),
    "draft-commented": Both(
        "Iemand reageerde op het concept", "Somebody commented on the draft"
    ),
    "complainant-commented": Both(
        "De klager reageerde op het concept", "The complainant commented on the draft"
    ),
    "respondent-commented": Both(
        "Degene over wie het gaat reageerde op het concept",
        "The person complained about commented on the draft",
    ),
    "everybody-commented": Both(
        "Iedereen reageerde op het concept", "Everybody commented on the draft"
    ),
    "judged": Both("Er is geoordeeld", "There is a judgement"),
    "judged-upheld": Both("Geoordeeld: gegrond", "Judged: upheld"),
    "judged-not-upheld": Both("Geoordeeld: ongegrond", "Judged: not upheld"),
    "judged-provisionally": Both(
        "Er is voorlopig geoordeeld", "There is a provisional judgement"
    ),
    "taken-up": Both("Gezegd dat wij de klacht behandelen", "It is taken up"),
    "not-taken-up": Both("Niet in behandeling genomen", "Not taken up"),
    "forwarded": Both("Doorgestuurd naar wie erover gaat", "Sent on elsewhere"),
    "report-due": Both(
        "Er is gezegd dat het gemeld moet worden", "Said to be reportable"
    ),
    "reported": Both("Het is gemeld", "It was reported"),
    "milestone-reached": Both(
        "Iets van deze procedure is gebeurd", "Something of this procedure happened"
    ),
    "withdrawn": Both("De klager trok het in", "The complainant withdrew it"),
    "suspended": Both("De termijnen staan stil", "Terms stand still"),
    "resumed": Both("De termijnen lopen weer", "Terms run again"),
    "joined": Both("Het is samengevoegd", "It was joined"),
    "closing-begun": Both("De sluitende brief is geschreven", "Closing was begun"),
    "closed": Both("Het dossier is gesloten", "The case was closed"),
    "answered": Both("De brief die sluit is weg", "The letter that closes has left"),
    "reopened": Both("Het dossier is heropend", "The case was reopened"),
}
_AFTER: Final = {
    "escalated": Both("Naar de volgende stap", "To the next stage"),
    "went-straight": Both("Meteen naar een latere stap", "Straight to a later stage"),
    "referral-proposed": Both(
        "De onafhankelijke derde is voorgesteld", "The third party was proposed"
    ),
    "referred": Both("De klager ging naar de derde", "It went to the third party"),
    "court-choice-offered": Both(
        "De keuze voor de rechter is geboden", "The choice for the court was offered"
    ),
    "route-chosen": Both("De klager koos de weg", "The complainant chose the way"),
    "admitted": Both("De derde neemt het aan", "The third party takes it"),
    "referred-back": Both("De derde stuurde het terug", "It was referred back"),
    "bundle-made": Both("De bundel is gemaakt", "The bundle was made"),
    "ruled": Both("De derde deed uitspraak", "The third party ruled"),
    "ruled-upheld": Both("Uitspraak: gegrond", "Ruled: upheld"),
    "ruled-not-upheld": Both("Uitspraak: ongegrond", "Ruled: not upheld"),
    "carried-out": Both("De uitspraak is uitgevoerd", "The ruling was carried out"),
    "improvement-begun": Both("Een verbetering is begonnen", "An improvement began"),
    "improvement-checked": Both(
        "Een verbetering is nagekeken", "An improvement was checked"
    ),
    "destruction-postponed": Both(
        "Vernietiging is uitgesteld", "Destruction was postponed"
    ),
    "destruction-released": Both(
        "Vernietiging kan weer doorgaan", "Destruction was released"
    ),
    "longer-keeping-asked": Both(
        "Gevraagd om langer te bewaren", "Longer keeping was asked"
    ),
    "data-asked": Both("Een verzoek over gegevens", "A request about data"),
    "access-asked": Both("Gevraagd om inzage", "Access was asked"),
    "erasure-asked": Both("Gevraagd om wissen", "Erasure was asked"),
    "data-answered": Both("Dat verzoek is beantwoord", "That request was answered"),
    "link-asked": Both("Een nieuwe link is gevraagd", "A new link was asked"),
    "code-asked": Both("Een code is gevraagd", "A code was asked"),
    "term-opened": Both("Een termijn loopt", "A term runs"),
    "days-corrected": Both("De vrije dagen zijn verbeterd", "Free days were corrected"),
    "term-warned": Both("Er is gewaarschuwd", "There was a warning"),
    "term-softened": Both("Een eerlijk bericht ging weg", "An honest notice left"),
    "term-missed": Both("Een termijn is niet gehaald", "A term was missed"),
    "term-lapsed": Both("Een wachttijd is om", "A waiting time went by"),
    "target-missed": Both("Een streven is niet gehaald", "A target was missed"),
    "promise-missed": Both("Een toezegging is niet gehaald", "A promise was missed"),
    "statutory-missed": Both(
        "Een wettelijke termijn is niet gehaald", "A statutory term was missed"
    ),
    "target-not-received": Both(
        "De brief van een streven kwam terug", "The letter of a target came back"
    ),
    "promise-not-received": Both(
        "De brief van een toezegging kwam terug", "The letter of a promise came back"
    ),
    "statutory-not-received": Both(
        "De brief van een wettelijke termijn kwam terug",
        "The letter of a statutory term came back",
    ),
    "alarmed": Both("De eigenaren zijn gealarmeerd", "The owners were alarmed"),
    "letter-left": Both("Een brief is weg", "A letter left"),
    "letter-failed": Both("Een brief kwam niet aan", "A letter did not arrive"),
    "letter-given-up": Both("Een brief is opgegeven", "A letter was given up"),
}

ENTRIES: Final[Mapping[str, Both]] = MappingProxyType(
    {**_BEGINNING, **_HANDLING, **_AFTER}
)
"""Every entry and narrower name, roughly in the order of a complaint."""

OWN: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "left": Both("De brief “{name}” is weg", "The letter “{name}” left"),
        "lapsed": Both("Deze tijd is om: {name}", "This time is over: {name}"),
        "missed": Both("Dit is niet gehaald: {name}", "This was not kept: {name}"),
        "warned": Both(
            "Er is gewaarschuwd voor: {name}", "There was a warning of: {name}"
        ),
        "found": Both(
            "Er is gezegd dat dit gemeld moet worden: {name}",
            "This was said to be reportable: {name}",
        ),
        "reported": Both("Dit is gemeld: {name}", "This was reported: {name}"),
        "done": Both("Dit is gebeurd: {name}", "This happened: {name}"),
        "entered": Both("De stap “{name}” begon", "The stage “{name}” began"),
    }
)
"""The moments that are called after a letter, a term, a stage or a report of the file."""
CURE: Final = Both("de tijd om aan te vullen", "the time to complete it")
DEPOSIT: Final = Both("de tijd om te betalen", "the time to pay")
"""The term that every file has which waits for what is missing."""
