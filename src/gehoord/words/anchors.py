"""From which moment a term is counted, as the end of a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

AFTER: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "received": Both(
            "nadat u het voor het eerst vertelde", "after you first told it"
        ),
        "received-orally": Both(
            "nadat wij opschreven wat u vertelde", "after we wrote down what you told"
        ),
        "filed": Both("nadat uw reactie binnen is", "after your reaction came in"),
        "complete": Both(
            "nadat wij alle gegevens hebben", "after we have all particulars"
        ),
        "deposit-asked": Both(
            "nadat wij om betaling vroegen", "after we asked you to pay"
        ),
        "deposit-paid": Both("nadat u hebt betaald", "after you paid"),
        "particulars-asked": Both(
            "nadat wij om gegevens vroegen", "after we asked for particulars"
        ),
        "acknowledged": Both(
            "nadat wij de ontvangst bevestigden", "after we confirmed receipt"
        ),
        "words-confirmed": Both(
            "nadat u de tekst bevestigde", "after you confirmed the text"
        ),
        "passed-on": Both(
            "nadat uw reactie is doorgegeven",
            "after your reaction was passed on",
        ),
        "adviser-answered": Both(
            "nadat u in de eerste stap antwoord kreeg",
            "after you got an answer in the first step",
        ),
        "marked-urgent": Both(
            "nadat iemand zag dat het niet kan wachten",
            "after somebody saw that it cannot wait",
        ),
        "protocol-ended": Both(
            "nadat het protocol dat voorging voorbij is",
            "after the protocol that went first is over",
        ),
        "handler-appointed": Both(
            "nadat iemand is gevraagd uw klacht te behandelen",
            "after somebody was asked to handle it",
        ),
        "nobody-impartial": Both(
            "nadat bleek dat niemand hier onpartijdig kan zijn",
            "after it was clear that nobody here can be impartial",
        ),
        "respondent-informed": Both(
            "nadat degene over wie de klacht gaat het weet",
            "after the person complained about was informed",
        ),
        "hearing-planned": Both(
            "nadat de hoorzitting is gepland", "after the hearing was planned"
        ),
        "complainant-heard": Both("nadat u bent gehoord", "after you were heard"),
        "respondent-heard": Both(
            "nadat degene over wie de klacht gaat is gehoord",
            "after the person complained about was heard",
        ),
        "heard": Both("na het gesprek waarin u wordt gehoord", "after the hearing"),
        "defended": Both(
            "nadat degene over wie de klacht gaat heeft geantwoord",
            "after the person complained about answered",
        ),
        "proposed": Both("nadat wij een voorstel deden", "after we made a proposal"),
        "proposal-answered": Both(
            "nadat u op het voorstel antwoordde", "after you answered the proposal"
        ),
        "proposal-accepted": Both(
            "nadat u akkoord ging met het voorstel",
            "after you agreed with the proposal",
        ),
        "proposal-rejected": Both(
            "nadat u het voorstel afwees", "after you rejected the proposal"
        ),
        "more-time-taken": Both(
            "nadat wij om meer tijd vroegen", "after we took more time"
        ),
        "taken-up": Both(
            "nadat wij u zeiden dat wij uw klacht behandelen",
            "after we told you that we take up your complaint",
        ),
        "date-named": Both(
            "nadat wij u zeiden wanneer u antwoord krijgt",
            "after we told you when you get our answer",
        ),
        "conversation-held": Both(
            "nadat wij met u spraken", "after we talked with you"
        ),
        "agreed": Both("nadat er iets is afgesproken", "after something was agreed"),
        "satisfaction-asked": Both(
            "nadat wij vroegen of u tevreden bent",
            "after we asked whether you are satisfied",
        ),
        "reached-out": Both(
            "nadat iemand u op een andere manier probeerde te bereiken",
            "after somebody tried to reach you in another way",
        ),
        "panel-named": Both(
            "nadat u hoorde wie samen beslissen", "after you heard who decide together"
        ),
        "member-objected-to": Both(
            "nadat u bezwaar maakte tegen een lid", "after you objected to a member"
        ),
        "objection-decided": Both(
            "nadat over uw bezwaar was beslist", "after your objection was decided on"
        ),
        "advice-asked": Both("nadat wij om advies vroegen", "after we asked advice"),
        "advice-given": Both("nadat het advies er is", "after the advice came"),
        "draft-sent": Both(
            "nadat u het concept van ons oordeel kreeg",
            "after you got the draft of our judgement",
        ),
        "draft-commented": Both(
            "nadat iemand op het concept reageerde", "after somebody commented on it"
        ),
        "complainant-commented": Both(
            "nadat u op het concept reageerde", "after you commented on the draft"
        ),
        "respondent-commented": Both(
            "nadat degene over wie de klacht gaat op het concept reageerde",
            "after the person complained about commented on the draft",
        ),
        "everybody-commented": Both(
            "nadat iedereen op het concept reageerde",
            "after everybody commented on the draft",
        ),
        "judged-upheld": Both(
            "nadat u gelijk kreeg, of deels",
            "after your complaint was upheld, or partly",
        ),
        "ruled-upheld": Both(
            "nadat u in de uitspraak gelijk kreeg, of deels",
            "after the ruling upheld your complaint, or part of it",
        ),
        "judged-not-upheld": Both(
            "nadat u geen gelijk kreeg", "after your complaint was not upheld"
        ),
        "ruled-not-upheld": Both(
            "nadat u in de uitspraak geen gelijk kreeg",
            "after the ruling did not uphold your complaint",
        ),
        "judged-provisionally": Both(
            "nadat er een voorlopig oordeel is",
            "after there is a provisional judgement",
        ),
        "judged": Both("nadat er een oordeel is", "after there is a judgement"),
        "answered": Both(
            "nadat onze laatste brief weg is", "after our last letter left"
        ),
        "agreement-reminded": Both(
            "nadat wij u aan een afspraak herinnerden",
            "after we reminded you of what was agreed",
        ),
        "agreement-settled": Both(
            "nadat wij deden wat was afgesproken", "after we did what was agreed"
        ),
        "closed": Both(
            "nadat uw reactie is gesloten", "after your reaction was closed"
        ),
        "closing-begun": Both(
            "nadat wij begonnen te sluiten", "after we began to close it"
        ),
        "reopened": Both("nadat het dossier is heropend", "after it was reopened"),
        "referred": Both(
            "nadat u naar de onafhankelijke derde ging",
            "after you went to the independent third party",
        ),
        "court-choice-offered": Both(
            "nadat u de keuze kreeg voor de rechter",
            "after you were offered the choice for the court",
        ),
        "route-chosen": Both("nadat u een weg koos", "after you chose a way"),
        "admitted": Both(
            "nadat de onafhankelijke derde uw klacht heeft genomen",
            "after the independent third party took your complaint",
        ),
        "ruled": Both("nadat er een uitspraak is", "after there is a ruling"),
        "escalated": Both(
            "nadat uw klacht in een volgende stap kwam",
            "after your complaint came to a further stage",
        ),
        "went-straight": Both(
            "nadat uw klacht meteen naar een latere stap ging",
            "after your complaint went straight to a later stage",
        ),
        "event": Both("na de gebeurtenis", "after the event"),
        "discovery": Both("nadat u het ontdekte", "after you found out"),
        "end-of-service": Both(
            "na het einde van de dienst", "after the end of the service"
        ),
        "answer-received": Both(
            "nadat u ons antwoord hebt gekregen", "after you got our answer"
        ),
        "access-asked": Both(
            "nadat u om uw gegevens vroeg", "after you asked for your data"
        ),
        "erasure-asked": Both(
            "nadat u vroeg om gegevens te wissen", "after you asked for erasure"
        ),
        "particulars-given": Both("nadat u gegevens gaf", "after you gave particulars"),
        "day-recorded": Both(
            "nadat wij vastlegden wanneer het was",
            "after we recorded when it was",
        ),
        "filed-late": Both(
            "nadat uw klacht te laat binnenkwam",
            "after your complaint came in late",
        ),
        "lateness-excused": Both(
            "nadat wij uw klacht toch toelieten",
            "after we let your complaint in all the same",
        ),
        "kind-corrected": Both(
            "nadat wij zagen wat voor reactie het is",
            "after we saw what kind of reaction it is",
        ),
        "set-aside": Both("nadat wij het terzijde legden", "after we set it aside"),
        "taken-back": Both(
            "nadat wij het toch weer oppakten",
            "after we took it up all the same",
        ),
        "concern-recorded": Both(
            "nadat wij vastlegden over wie het gaat",
            "after we recorded whom it is about",
        ),
        "handlers-set": Both(
            "nadat vaststond wie het kan behandelen",
            "after it was clear who can handle it",
        ),
        "handler-released": Both(
            "nadat de behandelaar ermee stopte",
            "after the handler stopped",
        ),
        "handler-objected-to": Both(
            "nadat u bezwaar maakte tegen de behandelaar",
            "after you objected to the handler",
        ),
        "respondent-told": Both(
            "nadat degene over wie het gaat de uitkomst kreeg",
            "after the person complained about was told the outcome",
        ),
        "hearing-waived": Both(
            "nadat vaststond dat iemand niet wordt gehoord",
            "after it was clear that somebody is not heard",
        ),
        "representative-recorded": Both(
            "nadat wij vastlegden wie namens u spreekt",
            "after we recorded who speaks for you",
        ),
        "written": Both("nadat er is geschreven", "after somebody wrote"),
        "more-time-consented": Both(
            "nadat u instemde met langer wachten",
            "after you agreed to wait longer",
        ),
        "satisfaction-given": Both(
            "nadat u zei of u tevreden bent",
            "after you said whether you are satisfied",
        ),
        "parts-named": Both(
            "nadat wij uw klacht in onderdelen verdeelden",
            "after we divided your complaint into parts",
        ),
        "not-taken-up": Both(
            "nadat wij besloten uw klacht niet te behandelen",
            "after we decided not to take up your complaint",
        ),
        "forwarded": Both(
            "nadat wij uw klacht doorstuurden",
            "after we sent your complaint on",
        ),
        "report-due": Both(
            "nadat wij zagen dat het gemeld moet worden",
            "after we saw that it must be reported",
        ),
        "reported": Both("nadat wij het meldden", "after we reported it"),
        "milestone-reached": Both(
            "nadat dat is gebeurd en vastgelegd", "after that happened and was recorded"
        ),
        "withdrawn": Both(
            "nadat u uw klacht introk",
            "after you withdrew your complaint",
        ),
        "suspended": Both(
            "nadat de termijnen stil gingen staan",
            "after the terms were made to stand still",
        ),
        "resumed": Both(
            "nadat de termijnen weer gingen lopen", "after the terms ran on"
        ),
        "joined": Both(
            "nadat uw klachten zijn samengevoegd",
            "after your complaints were joined",
        ),
        "referral-proposed": Both(
            "nadat wij de onafhankelijke derde voorstelden",
            "after we proposed the independent third party",
        ),
        "referred-back": Both(
            "nadat de onafhankelijke derde uw klacht terugverwees",
            "after the independent third party referred your complaint back",
        ),
        "carried-out": Both(
            "nadat de uitspraak is uitgevoerd",
            "after the ruling was carried out",
        ),
        "improvement-begun": Both(
            "nadat wij een verbetering begonnen",
            "after we began an improvement",
        ),
        "improvement-checked": Both(
            "nadat wij nagingen of de verbetering werkt",
            "after we checked whether the improvement works",
        ),
        "destruction-postponed": Both(
            "nadat vernietigen is uitgesteld",
            "after destruction was postponed",
        ),
        "destruction-released": Both(
            "nadat uitstel van vernietigen voorbij is",
            "after the delay of destruction ended",
        ),
        "longer-keeping-asked": Both(
            "nadat u vroeg het langer te bewaren",
            "after you asked to keep it longer",
        ),
        "data-asked": Both(
            "nadat u iets over uw gegevens vroeg",
            "after you asked something about your data",
        ),
        "data-answered": Both(
            "nadat wij antwoordden over uw gegevens",
            "after we answered about your data",
        ),
        "noted": Both("nadat wij iets noteerden", "after we made a note"),
        "alarmed": Both(
            "nadat de eigenaren bericht kregen",
            "after the owners were told",
        ),
        "letter-failed": Both(
            "nadat een brief niet aankwam",
            "after a letter did not arrive",
        ),
        "target-missed": Both(
            "nadat wij een streven niet haalden",
            "after we missed an aim",
        ),
        "promise-missed": Both(
            "nadat wij een toezegging niet nakwamen",
            "after we broke a promise",
        ),
        "statutory-missed": Both(
            "nadat wij een wettelijke termijn niet haalden",
            "after we missed a term of the law",
        ),
    }
)
"""When each kind of moment is there, for the reader of the public page."""

_OTHERWISE: Final = Both(
    "vanaf een moment dat alleen wij zien", "from a moment that only we see"
)


def after(anchor: str, lang: str) -> str:
    """Return from when is counted; what only the office sees has no name of its own."""
    return AFTER.get(anchor, _OTHERWISE)[lang]
