"""
The sentences of objections, by code: fact, reason and way out.

The braces hold facts; `objections` fills them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.parts import PARTS

RULES: Final[Mapping[str, Both]] = MappingProxyType(
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
            "“{act}” kan nu niet. {stands} Het kan alleen {during}.",
            "“{act}” is not possible now. {stands} It is only possible {during}.",
        ),
        "empty": Both(
            "“{field}” is nog leeg. Zonder dit kunnen wij niet verder. Vul het in.",
            "“{field}” is still empty. We cannot go on without it. Please fill it in.",
        ),
        "too-long": Both(
            "“{field}” is langer dan {most} tekens. Zoveel kan er niet in. Maak de "
            "tekst korter, of stuur die als bestand mee.",
            "“{field}” is longer than {most} characters, which does not fit. Make the "
            "text shorter, or add it as a file.",
        ),
        "unknown-colleague": Both(
            "De gekozen collega werkt hier niet, of niet meer. Kies iemand anders.",
            "The chosen colleague does not work here, or no longer. Choose someone "
            "else.",
        ),
        "concerned": Both(
            "De klacht gaat over {name}, en niemand behandelt een klacht over zichzelf. "
            "Kies iemand anders.",
            "The complaint is about {name}, and nobody handles a complaint about "
            "themselves. Choose someone else.",
        ),
        "cannot-handle": Both(
            "{name} kan deze klacht niet behandelen: die is geen eigenaar of "
            "behandelaar, of wordt in de klacht genoemd. Kies iemand anders, of leg "
            "eerst vast over wie de klacht gaat.",
            "{name} cannot handle this complaint: not an owner or handler, or named in "
            "it. Choose someone else, or record first whom it is about.",
        ),
        "declared": Both(
            "{name} legde eerder vast deze klacht niet te kunnen behandelen. Kies iemand "
            "anders, of schrijf waarom het toch kan.",
            "{name} recorded beforehand that they cannot handle this complaint. Choose "
            "someone else, or write why it is possible all the same.",
        ),
        "absent": Both(
            "{name} is nu afwezig, en de klager mag niet wachten. Kies iemand die er is.",
            "{name} is away now, and the complainant should not wait. Choose someone "
            "who is present.",
        ),
        "already-handler": Both(
            "{name} behandelt deze klacht al. Kies iemand anders, of laat het zo.",
            "{name} handles this complaint already. Choose someone else, or leave it.",
        ),
        "contradicts": Both(
            "U koos collega’s, maar ook dat de klacht niet over collega’s gaat. Kies "
            "één van beide.",
            "You chose colleagues, but also that it is not about colleagues. Choose one "
            "of the two.",
        ),
        "is-third-party": Both(
            "De onafhankelijke derde hoort niet bij de organisatie, dus de klacht kan "
            "hier niet over die persoon gaan. Kies iemand anders.",
            "The independent third party is not part of the organisation, so the "
            "complaint cannot be about that person here. Choose someone else.",
        ),
        "no-adviser": Both(
            "{name} is geen adviseur, en doorspelen kan alleen naar een adviseur. Kies "
            "iemand anders.",
            "{name} is not an adviser, and it can only be passed on to one. Choose "
            "someone else.",
        ),
        "not-concerned": Both(
            "Over deze collega gaat de klacht niet, zo is vastgelegd. Kies degene over "
            "wie de klacht wel gaat, of leg het eerst anders vast.",
            "As recorded, the complaint is not about this colleague. Choose the one it "
            "is about, or record it otherwise first.",
        ),
        "not-a-party": Both(
            "Alleen de klager en degene over wie de klacht gaat worden gehoord. Kies "
            "een van hen.",
            "Only the complainant and the person complained about are heard. Choose "
            "one of them.",
        ),
        "no-way-to-reach": Both(
            "Wij weten niet hoe we u kunnen bereiken. Vul een e-mailadres of een "
            "telefoonnummer in; één van beide is genoeg.",
            "We do not know how to reach you. Give an e-mail address or a phone "
            "number; one of them is enough.",
        ),
        "in-the-future": Both(
            "“{field}” ligt in de toekomst, en dit gaat over iets dat al is gebeurd. "
            "Kies vandaag of een eerdere dag.",
            "“{field}” lies in the future, and this is about something that has "
            "happened. Choose today or an earlier day.",
        ),
        "not-in-the-future": Both(
            "“{field}” is vandaag of al voorbij, en dit gaat over iets dat nog komt. "
            "Kies een latere dag.",
            "“{field}” is today or past, and this is about something still to come. "
            "Choose a later day.",
        ),
        "day-far-away": Both(
            "“{field}” is meer dan tien jaar hiervandaan. Dat is bijna altijd een "
            "typefout. Kijk of het jaar klopt.",
            "“{field}” is more than ten years away. That is nearly always a typing "
            "mistake. Check the year.",
        ),
        "no-address": Both(
            "“{field}” is geen e-mailadres, dus er kan niets aankomen. Een e-mailadres "
            "ziet eruit als naam@voorbeeld.nl.",
            "“{field}” is not an e-mail address, so nothing can arrive there. An e-mail "
            "address looks like name@example.org.",
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
        "no-extension": Both(
            "Deze procedure kent geen langere termijn. Doe een voorstel, of schrijf de "
            "klager hoe het ervoor staat.",
            "This procedure has no longer term. Make a proposal, or write to the "
            "complainant how things stand.",
        ),
        "times-used": Both(
            "De termijn is al {times} keer langer geworden, en vaker mag niet. Beslis "
            "nu.",
            "The term was made longer {times} times already, and no more is allowed. "
            "Decide now.",
        ),
        "consent-needed": Both(
            "Nog meer tijd mag alleen als de klager instemt. Vraag de klager eerst om "
            "dat te doen.",
            "Even more time needs the complainant’s consent. Ask for that first.",
        ),
        "too-late": Both(
            "De termijn liep tot en met {last_day}. Daarna kan die niet meer langer "
            "worden. Beslis nu, of vraag de klager in te stemmen met later.",
            "The term ran through {last_day}. After that it cannot be made longer. "
            "Decide now, or ask the complainant to agree to a later date.",
        ),
        "beyond-maximum": Both(
            "Langer dan tot en met {last_day} mag niet volgens de procedure. Kies die "
            "dag of een eerdere.",
            "The procedure allows no longer than {last_day}. Choose that day or an "
            "earlier one.",
        ),
        "no-third-party": Both(
            "Deze procedure noemt geen onafhankelijke derde. Vraag de organisatie waar "
            "u wel terechtkunt.",
            "This procedure names no independent third party. Ask the organisation "
            "where you can go instead.",
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
        "not-text": Both(
            "In “{field}” staat een teken dat niet te bewaren is. Haal het weg, of typ "
            "de tekst opnieuw.",
            "“{field}” holds a sign that cannot be kept. Take it out, or type the text "
            "again.",
        ),
        "nothing-changes": Both(
            "Dit staat al zo in het dossier, dus er verandert niets. Kies iets anders, "
            "of ga verder.",
            "The case says this already, so nothing would change. Choose something else, "
            "or go on.",
        ),
        "clears-yourself": Both(
            "U wordt in deze klacht genoemd, en niemand verklaart zichzelf onbetrokken. "
            "Vraag een andere eigenaar om dit vast te leggen, of leg vast dat de klacht "
            "ook over u gaat.",
            "You are named in this complaint, and nobody clears themselves. Ask another "
            "owner to record this, or record that it is about you too.",
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
        "no-suspension": Both(
            "Deze procedure laat de termijnen nooit stilstaan. Zeg de klager dat er meer "
            "tijd nodig is, als dat zo is.",
            "This procedure never lets terms stand still. Tell the complainant that more "
            "time is needed, if so.",
        ),
        "not-a-ground": Both(
            "Op deze grond mogen de termijnen niet stilstaan. De procedure noemt alleen: "
            "{allowed}. Kies een daarvan.",
            "The terms may not stand still on this ground. The procedure names only: "
            "{allowed}. Choose one of those.",
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
        "no-day-moves": Both(
            "Geen termijn eindigt later dan al is geschreven, dus er verandert niets. Ga "
            "gewoon verder.",
            "No term ends later than was written already, so nothing changes. Simply go "
            "on.",
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
        "no-such-request": Both(
            "Dit verzoek nemen wij hier niet aan. Schrijf een bericht, dan hoort u waar "
            "het wel kan.",
            "We do not take this request here. Write a message, and you hear where it is "
            "possible.",
        ),
        **PARTS,
        "not-informed": Both(
            "Deze collega weet nog niets van de klacht. Vertel het eerst, met een tekst "
            "die u kiest.",
            "This colleague knows nothing of the complaint yet. Inform them first, in "
            "words of your choice.",
        ),
        "not-longer": Both(
            "De termijn loopt al tot en met {last_day}, dus dit geeft geen extra tijd. "
            "Kies een latere dag.",
            "The term runs through {last_day} already, so this gives no more time. "
            "Choose a later day.",
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
"""What the rules object to, by code. `needs` has its own table: `conditions`."""

DOOR: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "changed-meanwhile": Both(
            "Iemand anders deed iets in dit dossier terwijl u bezig was. Wat u schreef "
            "staat er nog. Lees wat er nieuw is, en druk dan opnieuw.",
            "Someone else did something in this case while you were busy. What you "
            "wrote is still here. Read what is new, then press again.",
        ),
        "gone": Both(
            "Dit bestaat niet, of u mag het niet zien. Een dossier waarvan de "
            "bewaartijd voorbij is, is vernietigd. Controleer de link of het kenmerk.",
            "This does not exist, or you may not see it. A case whose time is over has "
            "been destroyed. Check the link or the reference.",
        ),
        "kept-for-a-person": Both(
            "Dit bericht is veilig bewaard, maar nog niet gelezen: er moet eerst iemand "
            "naar kijken. U hoeft niets opnieuw te sturen.",
            "This message is kept safe, but not read yet: a person has to look at it "
            "first. You need not send anything again.",
        ),
        "code-needed": Both(
            "Voor deze stap is een code nodig, zodat niemand anders die namens u kan "
            "zetten. Wij stuurden de code naar uw adres. Vul de code hier in.",
            "This step needs a code, so that nobody else can take it for you. We sent "
            "the code to your address. Fill it in here.",
        ),
        "wrong-code": Both(
            "Deze code klopt niet, of is ouder dan een uur. Kijk nog eens in uw "
            "laatste bericht, of vraag een nieuwe code.",
            "This code is not right, or is over an hour old. Look again in your last "
            "message, or ask for a new code.",
        ),
        "too-many-tries": Both(
            "Er is te vaak een verkeerde code ingevuld. Vraag een nieuwe code.",
            "A wrong code was filled in too often. Ask for a new code.",
        ),
        "link-over": Both(
            "Deze link werkt niet meer, want links gelden een beperkte tijd. Vraag een "
            "nieuwe; die komt op het adres dat wij van u hebben.",
            "This link no longer works, because links last a limited time. Ask for a "
            "new one; it comes to the address we have of you.",
        ),
        "no-such-answer": Both(
            "Dit antwoord op “{field}” kennen wij niet. Kies een van de antwoorden "
            "die erbij staan.",
            "We do not know this answer to “{field}”. Choose one of the answers given.",
        ),
        "no-day": Both(
            "“{field}” is geen dag die bestaat. Schrijf de dag als 26-03-2027.",
            "“{field}” is not a day that exists. Write it as 26-03-2027.",
        ),
        "no-phone": Both(
            "“{field}” is geen telefoonnummer dat wij kunnen bellen. Schrijf alle "
            "cijfers op, ook het begin.",
            "“{field}” is not a phone number we can call. Write all digits, with the "
            "code in front.",
        ),
        "too-many-files": Both(
            "Dit zijn meer dan {most} bestanden, en meer passen er niet bij. Haal er "
            "enkele weg, of stuur ze later in een bericht.",
            "These are more than {most} files, which is all that fits. Take some away, "
            "or send them later in a message.",
        ),
        "file-too-large": Both(
            "Een bestand is groter dan {most} MB, en dat past niet. Maak het kleiner, "
            "of vertel ons dat u het op een andere manier wilt geven.",
            "A file is larger than {most} MB, which does not fit. Make it smaller, or "
            "tell us you want to give it in another way.",
        ),
        "not-sure": Both(
            "Dit kan niet worden teruggedraaid. Weet u het zeker, zet dan het vinkje en "
            "druk opnieuw.",
            "This cannot be undone. If you are sure, tick the box and press again.",
        ),
        "file-empty": Both(
            "Dit bestand is leeg, dus er valt niets te bewaren. Kies het bestand "
            "opnieuw.",
            "This file is empty, so there is nothing to keep. Choose the file again.",
        ),
        "file-not-welcome": Both(
            "Dit soort bestand nemen wij niet aan, omdat het schade kan doen. Stuur "
            "het als pdf, foto of gewone tekst.",
            "We do not take this kind of file, because it can do harm. Send it as a "
            "PDF, a picture or plain text.",
        ),
    }
)
"""What doors object to, by code."""
