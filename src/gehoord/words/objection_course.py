"""What the rules object to about where a case stands, and where it can go."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

COURSE: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "not-in-procedure": Both(
            "“{act}” komt in deze procedure niet voor. Kies een andere handeling.",
            "“{act}” is not part of this procedure. Choose something else to do.",
        ),
        "not-yours": Both(
            "“{act}” kunt u in dit dossier niet doen. Volgens de procedure is dit aan "
            "{roles}. Schrijf een bericht of notitie als het toch moet.",
            "You cannot do “{act}” in this case. By the procedure it is up to {roles}. "
            "Write a message or a note if it must be done.",
        ),
        "stage": Both(
            "{stands} “{act}” kan alleen {during}.",
            "{stands} “{act}” is only possible {during}.",
        ),
        "no-proposal": Both(
            "Er is geen voorstel om akkoord mee te gaan. Schrijf eerst op welk voorstel "
            "u deed, of laat het antwoord open.",
            "There is no proposal to accept. First write down which proposal you made, "
            "or leave the answer open.",
        ),
        "proposal-waits": Both(
            "Er ligt al een voorstel dat op antwoord wacht. Leg eerst dat antwoord vast.",
            "A proposal is waiting for an answer already. Record that answer first.",
        ),
        "no-third-party": Both(
            "Deze procedure noemt geen onafhankelijke derde. Vraag de organisatie waar "
            "u wel terechtkunt.",
            "This procedure names no independent third party. Ask the organisation "
            "where you can go instead.",
        ),
        "judgement-final": Both(
            "Het oordeel is definitief. U kon het laten bekijken zolang het voorlopig "
            "was. U kunt altijd juridische hulp vragen.",
            "The judgement is final. You could have it looked at while it was "
            "provisional. You can always ask for legal advice.",
        ),
        "no-draft-of-yours": Both(
            "Het concept is niet naar u gestuurd, dus u kunt er niet op reageren. Vraag "
            "ernaar bij wie de klacht behandelt.",
            "The draft was not sent to you, so you cannot comment on it. Ask whoever "
            "handles the complaint about it.",
        ),
        "third-party-for-others": Both(
            "De onafhankelijke derde van deze procedure is er niet voor een klacht als "
            "deze. U kunt altijd juridische hulp vragen.",
            "The independent third party of this procedure is not there for a complaint "
            "like this. You can always ask for legal advice.",
        ),
        "already-ruled": Both(
            "Er is al uitspraak gedaan, dus kiezen voor de rechter kan hier niet meer. "
            "Wilt u de uitspraak laten toetsen, vraag dan juridische hulp.",
            "There has been a ruling, so the court can no longer be chosen here. If you "
            "want the ruling reviewed, ask for legal help.",
        ),
        "already-there": Both(
            "Deze reactie is al ingediend. Die staat er maar één keer in. Schrijf een "
            "bericht als u iets wilt toevoegen.",
            "This reaction has been filed already, and is kept only once. Write a "
            "message if you want to add something.",
        ),
        "on-paper-only": Both(
            "De klager bevestigt zelf, want het zijn de woorden van de klager. U kunt "
            "alleen een bevestiging vastleggen die op papier kwam.",
            "The complainant confirms in person, because the words are theirs. You can "
            "only record a confirmation that came on paper.",
        ),
        "complaint-is-over": Both(
            "De behandeling is al voorbij, dus dit blijft een klacht. Leg in een notitie "
            "vast wat u ervan vindt.",
            "The handling is over, so this stays a complaint. Put in a note what you "
            "think of it.",
        ),
        "sender-must-agree": Both(
            "Hiervoor moet de indiener het goed vinden, want het zijn diens woorden. "
            "Vraag het eerst, en leg het antwoord hier vast.",
            "The sender must agree to this, because the words are theirs. Ask first, and "
            "record the answer here.",
        ),
        "same-medium": Both(
            "De brieven gingen al per e-mail en daar kwam geen antwoord op. Probeer het "
            "op een andere manier: bel, of stuur post.",
            "Letters went by e-mail already and brought no answer. Try another way: "
            "call, or send a letter on paper.",
        ),
        "no-such-ground": Both(
            "Op deze grond mag u hier niet weigeren. Kies een van de redenen die erbij "
            "staan, of neem de klacht in behandeling.",
            "You may not refuse on this ground here. Choose one of the reasons given, or "
            "take up the complaint.",
        ),
        "ground-for-others": Both(
            "Deze reden geldt niet bij wat er gekozen is. Verbeter eerst de gegevens als "
            "die niet kloppen, of kies een andere reden.",
            "This reason does not hold for what was chosen. Correct the particulars "
            "first if they are wrong, or choose another reason.",
        ),
        "not-that-old": Both(
            "Volgens het dossier was het op {last_day}, en dat is niet lang genoeg "
            "geleden voor deze reden. Leg eerst een andere dag vast als die niet klopt, "
            "of kies een andere reden.",
            "By the dossier it was on {last_day}, which is not long enough ago for this "
            "reason. Record another day first if that one is wrong, or choose another "
            "reason.",
        ),
        "forward-nowhere": Both(
            "De procedure noemt niet dat klachten daarheen gaan. Kies een van de namen "
            "die erbij staan.",
            "The procedure does not say that complaints go there. Choose one of the "
            "names given.",
        ),
        "forward-unagreed": Both(
            "De klacht mag daar alleen heen als de klager het goedvindt. Vraag dat "
            "eerst, en zeg dan “ja” bij “{field}”.",
            "The complaint may only go there if the complainant agrees. Ask that first, "
            "and then say “yes” at “{field}”.",
        ),
        "no-sum": Both(
            "Zeg hoeveel geld u toezegt, als getal: 350. Is er geen geld bij, schrijf "
            "dan 0.",
            "Say how much money you promise, as a number: 350. If there is no money in "
            "it, write 0.",
        ),
        "beyond-authority": Both(
            "U kunt hoogstens {sum} toezeggen. Meer kan wel: {who}. Draag de klacht "
            "over, of vraag of zij het toezeggen.",
            "You can promise {sum} at most. More can be promised by {who}. Hand the "
            "complaint over, or ask them to promise it.",
        ),
        "report-nowhere": Both(
            "De procedure noemt niet dat dit gemeld wordt. Kies een van de namen die "
            "erbij staan.",
            "The procedure does not say that this is reported. Choose one of the names "
            "given.",
        ),
        "milestone-unknown": Both(
            "De procedure noemt niet dat dit gebeurt. Kies een van de namen die erbij "
            "staan.",
            "The procedure does not say that this happens. Choose one of the names "
            "given.",
        ),
        "milestone-too-early": Both(
            "Dat was voordat de klacht binnenkwam. Kies {first_day} of een latere dag.",
            "That was before the complaint came in. Choose {first_day} or a later day.",
        ),
        "milestone-over": Both(
            "De klacht is gesloten, en niets wacht hier nog op. Maak een notitie, of "
            "heropen het dossier.",
            "The complaint is closed, and nothing waits for this any more. Make a note, "
            "or reopen the case.",
        ),
        "not-one-of": Both(
            "Deze grond noemt de procedure niet. Zij noemt alleen: {allowed}. Kies een "
            "daarvan.",
            "The procedure does not name this ground. It names only: {allowed}. Choose "
            "one of those.",
        ),
        "either-or": Both(
            "Deze procedure biedt de ene weg of de andere, en de klacht ging al een weg. "
            "Lees in de laatste brief wat u nog kunt doen.",
            "This procedure offers one way or the other, and the complaint already went "
            "one. Read in the last letter what you can still do.",
        ),
        "no-next-stage": Both(
            "Er is geen volgende stap binnen de organisatie. Lees in de laatste brief "
            "waar u nog terechtkunt.",
            "There is no next stage inside the organisation. Read in the last letter "
            "where else you can go.",
        ),
        "stage-not-open": Both(
            "De volgende stap kan nog niet. Die gaat open als deze stap is gesloten, of "
            "als een termijn is gemist. Wacht op ons antwoord.",
            "The next stage is not open yet. It opens when this stage is closed, or when "
            "a term was missed. Wait for our answer.",
        ),
        "stage-over": Both(
            "De volgende stap kon tot en met {last_day}. Vraag de behandelaar om het "
            "dossier te heropenen, als u een reden hebt.",
            "The next stage was open through {last_day}. Ask the handler to reopen the "
            "case, if you have a reason.",
        ),
        "received-before": Both(
            "Geteld vanaf de dag dat u ons antwoord kreeg, kon dit tot en met "
            "{last_day}. Kreeg u het later? Vul dan die dag in.",
            "Counted from the day you got our answer, this was possible through "
            "{last_day}. Did you get it later? Then fill in that day.",
        ),
        "no-such-request": Both(
            "Dit verzoek nemen wij hier niet aan. Schrijf een bericht, dan hoort u waar "
            "het wel kan.",
            "We do not take this request here. Write a message, and you hear where it is "
            "possible.",
        ),
        "no-third-party:contact": Both(
            "De onafhankelijke derde is op dit moment niet via deze pagina te bereiken. "
            "U kunt wel zelf schrijven: {contact}.",
            "The independent third party cannot be reached by this page at the moment. "
            "You can write yourself: {contact}.",
        ),
        "no-such-letter": Both(
            "Deze brief is wel aangekomen, of er is al over beslist. Kies een brief die "
            "nog openstaat.",
            "This letter did arrive, or has been decided about. Choose one that is "
            "still open.",
        ),
        "no-such-claim": Both(
            "Deze e-mail telt al, of hij hoort niet bij dit dossier. Kies een e-mail "
            "waarvan niet zeker is van wie hij komt.",
            "This mail counts already, or it does not belong to this case. Choose a "
            "mail of which it is not certain who sent it.",
        ),
        "no-such-agreement": Both(
            "Deze afspraak staat niet meer open. Kies een afspraak die openstaat.",
            "This agreement is no longer open. Choose one that is.",
        ),
        "no-such-improvement": Both(
            "Deze verbetering hoort niet bij dit dossier. Kies er een uit de lijst.",
            "This improvement does not belong to this case. Choose one from the list.",
        ),
    }
)
"""What they object to about the course of a case, by code."""
