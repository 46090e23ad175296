"""Acts of which the page tells only where a text of the organisation's own does."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

ALSO: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "file": Both(
            "{who} kan een klacht bij ons indienen.",
            "{who} can send in a complaint.",
        ),
        "confirm-words": Both(
            "Wat iemand hier voor u opschrijft, legt die aan u voor. {who} kan het "
            "bevestigen of veranderen.",
            "What somebody here writes down for you, they show to you. {who} can confirm "
            "or change it.",
        ),
        "give-particulars": Both(
            "{who} kan gegevens aanvullen of verbeteren.",
            "{who} can complete or correct the particulars.",
        ),
        "write": Both(
            "{who} kan onderweg berichten sturen.",
            "{who} can send messages on the way.",
        ),
        "settle-with-adviser": Both(
            "{who} kan zeggen of een gesprek het heeft opgelost.",
            "{who} can say whether a talk has solved it.",
        ),
        "answer-proposal": Both(
            "{who} kan een voorgestelde oplossing aannemen of afwijzen.",
            "{who} can accept or reject a proposed solution.",
        ),
        "say-whether-satisfied": Both(
            "{who} kan zeggen of de afloop naar wens is.",
            "{who} can say whether the outcome is as wished.",
        ),
        "consent-to-more-time": Both(
            "{who} kan toestemmen in meer tijd.", "{who} can agree to more time."
        ),
        "choose-route": Both(
            "{who} kan kiezen tussen de onafhankelijke derde en de rechter.",
            "{who} can choose between the independent third party and the court.",
        ),
        "ask-to-keep-longer": Both(
            "{who} kan vragen het dossier langer te bewaren.",
            "{who} can ask to keep the file longer.",
        ),
        "escalate": Both(
            "{who} kan een stap verder binnen de organisatie.",
            "{who} can go a step further within the organisation.",
        ),
        "send-on": Both(
            "{who} kan de klacht een stap verder sturen binnen de organisatie.",
            "{who} can send the complaint a step further within the organisation.",
        ),
        "ask-for-data": Both(
            "{who} kan vragen welke gegevens wij bewaren, of die te wissen.",
            "{who} can ask which data we keep, or to erase them.",
        ),
        "ask-for-link": Both(
            "{who} kan een nieuwe link vragen.", "{who} can ask for a new link."
        ),
        "ask-for-code": Both(
            "{who} kan een code vragen voor een antwoord dat bindt.",
            "{who} can ask for a code for an answer that binds.",
        ),
        "pass-on": Both(
            "{who} kan uw woorden eerst doorgeven aan wie u helpt. Dat gebeurt pas als "
            "u dat goedvindt.",
            "{who} can first pass your words on to who helps you. That happens only if "
            "you agree.",
        ),
        "answer-as-adviser": Both(
            "Krijgt iemand uw woorden zo? {who} kan u dan antwoorden.",
            "Does somebody get your words like that? {who} can then answer you.",
        ),
        "correct-kind": Both(
            "{who} kijkt wat voor reactie het is.",
            "{who} looks what kind of feedback it is.",
        ),
        "set-aside": Both(
            "{who} kan opzijleggen wat geen reactie is, zoals reclame.",
            "{who} can set aside what is no feedback, such as advertising.",
        ),
        "take-back": Both(
            "{who} kan terughalen wat ten onrechte opzij ligt.",
            "{who} can take back what was set aside by mistake.",
        ),
        "record-concern": Both(
            "{who} legt vast over wie de klacht gaat.",
            "{who} records whom the complaint is about.",
        ),
        "hand-over": Both(
            "{who} kan de klacht overdragen aan een ander. Dat hoort u.",
            "{who} can hand the complaint over to somebody else. You are told so.",
        ),
        "recuse": Both(
            "{who} kan zich terugtrekken. Dan komt er iemand anders.",
            "{who} can step back. Then somebody else comes.",
        ),
        "inform-respondent": Both(
            "{who} laat degene over wie de klacht gaat weten dat die er is, en wat er "
            "in staat.",
            "{who} tells the person complained about that it is there, and what it says.",
        ),
        "tell-respondent": Both(
            "{who} vertelt de uitkomst ook aan degene over wie de klacht gaat.",
            "{who} tells the person complained about the outcome as well.",
        ),
        "hear": Both(
            "{who} kan u horen, en degene over wie de klacht gaat. Daarvan komt een "
            "verslag.",
            "{who} can hear you, and the person complained about. A record is made of "
            "that.",
        ),
        "plan-hearing": Both(
            "{who} plant de dag waarop u wordt gehoord, en u hoort welke dag dat is.",
            "{who} plans the day on which you are heard, and you hear which day it is.",
        ),
        "waive-hearing": Both(
            "Soms hoeft horen niet. {who} legt dan vast waarom.",
            "Sometimes a hearing is not needed. {who} then records why.",
        ),
        "defend": Both(
            "{who} kan op papier zetten wat daartegenover staat.",
            "{who} can put in writing what stands against it.",
        ),
        "record-payment": Both(
            "{who} legt vast dat er is betaald.", "{who} records that it was paid."
        ),
        "record-day": Both(
            "{who} kan zeggen wanneer het was, of wanneer het bekend werd.",
            "{who} can say when it was, or when it became known.",
        ),
        "excuse-lateness": Both(
            "Komt een klacht te laat? {who} kan besluiten die toch te behandelen.",
            "Does a complaint come too late? {who} can decide to handle it all the same.",
        ),
        "record-representative": Both(
            "{who} legt vast wie namens u spreekt.", "{who} records who speaks for you."
        ),
        "mark-urgent": Both(
            "{who} kan zeggen dat uw klacht niet kan wachten.",
            "{who} can say that your complaint cannot wait.",
        ),
        "end-protocol": Both(
            "Gaat er eerst een andere procedure voor? {who} zegt wanneer die klaar is.",
            "Does another procedure go first? {who} says when that is over.",
        ),
        "note": Both(
            "{who} kan iets noteren dat alleen wie het behandelt leest.",
            "{who} can make a note that only those who handle it read.",
        ),
        "settle-agreement": Both(
            "{who} legt vast of een afspraak is nagekomen.",
            "{who} records whether an agreement was kept.",
        ),
        "take-more-time": Both(
            "{who} kan meer tijd nemen. U hoort dan waarom, en tot wanneer.",
            "{who} can take more time. You then hear why, and until when.",
        ),
        "reach-out": Both(
            "Blijft het stil? {who} probeert u dan op een andere manier te bereiken.",
            "Does it stay silent? {who} then tries to reach you in another way.",
        ),
        "ask-advice": Both(
            "{who} kan een commissie of een adviseur om advies vragen.",
            "{who} can ask a committee or an adviser for advice.",
        ),
        "record-advice": Both(
            "{who} legt het advies vast.", "{who} records the advice."
        ),
        "name-parts": Both(
            "{who} zegt uit welke delen uw klacht bestaat.",
            "{who} says of which parts your complaint consists.",
        ),
        "not-take-up": Both(
            "{who} kan besluiten een klacht niet te behandelen, met de reden.",
            "{who} can decide not to take a complaint up, with the reason.",
        ),
        "forward": Both(
            "{who} stuurt door wat bij een ander hoort. Dat hoort u.",
            "{who} sends on what belongs with somebody else. You are told so.",
        ),
        "must-report": Both(
            "{who} zegt het als iets gemeld moet worden, en waarom.",
            "{who} says so if something must be reported, and why.",
        ),
        "record-report": Both(
            "{who} legt vast dat het is gemeld, en wanneer.",
            "{who} records that it was reported, and when.",
        ),
        "record-milestone": Both(
            "{who} legt vast wat er gebeurt, en wanneer.",
            "{who} records what happens, and when.",
        ),
        "suspend": Both(
            "{who} kan de termijnen stil laten staan. U hoort dan waarom.",
            "{who} can let the terms stand still. You then hear why.",
        ),
        "resume": Both(
            "{who} laat de termijnen weer lopen.", "{who} lets the terms run again."
        ),
        "join": Both(
            "{who} kan twee klachten samen behandelen.",
            "{who} can handle two complaints as one.",
        ),
        "reopen": Both(
            "Is uw klacht gesloten? {who} kan die weer openen.",
            "Is your complaint closed? {who} can open it again.",
        ),
        "propose-referral": Both(
            "{who} kan voorstellen naar de onafhankelijke derde te gaan.",
            "{who} can propose to go to the independent third party.",
        ),
        "refer-back": Both(
            "{who} kan de klacht naar ons terugsturen.",
            "{who} can send the complaint back to us.",
        ),
        "check-improvement": Both(
            "{who} kijkt later of een verbetering heeft gewerkt.",
            "{who} looks later whether an improvement has worked.",
        ),
        "postpone-destruction": Both(
            "{who} kan het wissen van een dossier uitstellen, met een reden.",
            "{who} can postpone the destruction of a file, with a reason.",
        ),
        "release-destruction": Both(
            "{who} kan dat uitstel weer opheffen.",
            "{who} can end that postponement.",
        ),
        "send-by-post": Both(
            "{who} kan een brief ook op papier sturen.",
            "{who} can send a letter on paper as well.",
        ),
        "give-up-letter": Both(
            "Komt een brief niet aan? {who} kan besluiten die niet opnieuw te sturen.",
            "Does a letter not arrive? {who} can decide not to send it again.",
        ),
        "answer-data-request": Both(
            "{who} antwoordt op vragen over uw gegevens.",
            "{who} answers requests about your data.",
        ),
    }
)
"""What each of these acts means for the sender, with who does it."""

YOURS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "confirm-words": Both(
            "Wat iemand hier voor u opschrijft, leest u eerst. U kunt het bevestigen of "
            "veranderen.",
            "What somebody here writes down for you, you read first. You can confirm or "
            "change it.",
        ),
        "give-particulars": Both(
            "U kunt gegevens aanvullen of verbeteren.",
            "You can complete or correct the particulars.",
        ),
        "write": Both(
            "U kunt onderweg berichten sturen.", "You can send messages on the way."
        ),
        "settle-with-adviser": Both(
            "U zegt zelf of een gesprek het heeft opgelost.",
            "You say yourself whether a talk has solved it.",
        ),
        "answer-proposal": Both(
            "U kunt een voorgestelde oplossing aannemen of afwijzen.",
            "You can accept or reject a proposed solution.",
        ),
        "say-whether-satisfied": Both(
            "U kunt zeggen of u tevreden bent over de afloop.",
            "You can say whether you are satisfied with how it ended.",
        ),
        "consent-to-more-time": Both(
            "U kiest zelf of u instemt met meer tijd.",
            "You choose yourself whether to agree to more time.",
        ),
        "choose-route": Both(
            "U kiest zelf tussen de onafhankelijke derde en de rechter.",
            "You choose yourself between the independent third party and the court.",
        ),
        "ask-to-keep-longer": Both(
            "U kunt vragen uw dossier langer te bewaren.",
            "You can ask us to keep your file longer.",
        ),
        "escalate": Both(
            "U kiest zelf of u een stap verder gaat binnen de organisatie.",
            "You choose yourself whether to go a step further within the organisation.",
        ),
        "ask-for-data": Both(
            "U kunt vragen welke gegevens wij bewaren, of die te wissen.",
            "You can ask which data we keep, or to erase them.",
        ),
        "ask-for-link": Both(
            "U kunt een nieuwe link vragen.", "You can ask for a new link."
        ),
        "ask-for-code": Both(
            "U kunt een code vragen voor een antwoord dat bindt.",
            "You can ask for a code for an answer that binds.",
        ),
        "record-day": Both(
            "U kunt zeggen wanneer het was, of wanneer u het wist.",
            "You can say when it was, or when you knew of it.",
        ),
        "reopen": Both(
            "Is uw klacht gesloten omdat wij niets van u hoorden? U kunt die weer "
            "openen.",
            "Is your complaint closed because we heard nothing from you? You can open it "
            "again.",
        ),
    }
)
"""The same, where it is up to the sender alone."""

YOURS_TOO: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "reopen": Both(
            "U zelf kunt dat alleen als die dicht ging omdat wij niets van u hoorden.",
            "You yourself can do so only if it closed because we heard nothing from you.",
        ),
    }
)
"""What holds for the sender alone, where others may do it as well."""
