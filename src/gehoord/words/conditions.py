"""What must come first: why an act has to wait, and what ends the waiting."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.conditions_lanes import LANES

CONDITIONS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "is-complaint": Both(
            "Dit is geen klacht, en dit kan alleen bij een klacht. Is het er toch "
            "een, verbeter dan eerst het soort reactie.",
            "This is no complaint, and this is only for complaints. If it is one "
            "after all, correct the kind of reaction first.",
        ),
        "maybe-no-reaction": Both(
            "De indiener noemt dit zelf een klacht, en die gaat niet zonder bericht "
            "weg. Besluit anders om de klacht niet te behandelen: dan leest de indiener "
            "waarom, en waar die nog terechtkan.",
            "The sender calls this a complaint, and that does not go away without a "
            "word. Decide not to take it up: then the sender reads why, and where "
            "else to go.",
        ),
        "is-not-complaint": Both(
            "Dit is een klacht, en dit is daar niet voor. Behandel het als klacht.",
            "This is a complaint, and this is not for complaints. Handle it as one.",
        ),
        "is-compliment": Both(
            "Dit kan alleen bij een compliment. Is het er een, verbeter dan eerst het "
            "soort reactie.",
            "This is only for compliments. If it is one, correct the kind of "
            "reaction first.",
        ),
        "oral": Both(
            "Dit kan alleen bij een reactie die mondeling is verteld. Schrijf anders "
            "een bericht.",
            "This is only for what was told orally. Otherwise, write a message.",
        ),
        "filed": Both(
            "De reactie is nog niet bij de organisatie ingediend. Wacht tot de indiener "
            "dat doet.",
            "The reaction has not been filed with the organisation. Wait until the "
            "sender files it.",
        ),
        "not-filed": Both(
            "De reactie is al bij de organisatie ingediend. Ga verder met de "
            "behandeling.",
            "The reaction has been filed with the organisation already. Go on "
            "handling it.",
        ),
        "passed-on": Both(
            "De reactie is niet doorgegeven aan een adviseur. Doe dat eerst.",
            "The reaction was not passed on to an adviser. Pass it on first.",
        ),
        "adviser-answered": Both(
            "De adviseur heeft nog niet geantwoord. Zodra dat antwoord er is, kunt u "
            "zeggen of het is opgelost.",
            "The adviser has not answered yet. Once the answer is there, you can say "
            "whether it is solved.",
        ),
        "concern-recorded": Both(
            "Nog niemand heeft vastgelegd over wie de klacht gaat. Zonder dat kan "
            "iemand een klacht over zichzelf behandelen. Leg dat eerst vast.",
            "Nobody has recorded yet whom the complaint is about. Without that, "
            "someone it is about could handle it. Record that first.",
        ),
        "somebody-concerned": Both(
            "Er is niet vastgelegd dat de klacht over een collega gaat. Leg eerst "
            "vast over wie die gaat.",
            "It is not recorded that the complaint is about a colleague. Record whom "
            "it is about first.",
        ),
        "handler": Both(
            "Nog niemand behandelt de klacht. Een eigenaar moet eerst een behandelaar "
            "benoemen.",
            "Nobody handles the complaint yet. An owner must appoint a handler first.",
        ),
        "no-handler": Both(
            "De klacht heeft al een behandelaar. Draag de klacht over als iemand anders "
            "verder moet gaan.",
            "The complaint has a handler already. Hand it over if someone else must "
            "go on.",
        ),
        "first-handler": Both(
            "Er was al eerder een behandelaar. Draag de klacht over.",
            "There was a handler before. Hand the complaint over.",
        ),
        "later-handler": Both(
            "Er was nog geen behandelaar. Benoem de eerste.",
            "There was no handler yet. Appoint the first one.",
        ),
        "somebody-informed": Both(
            "Niemand over wie de klacht gaat weet ervan. Informeer die persoon eerst.",
            "Nobody the complaint is about knows of it. Inform that person first.",
        ),
        "respondent-informed": Both(
            "Degene over wie de klacht gaat, weet er nog niets van. Vertel het eerst "
            "aan deze collega.",
            "The person complained about knows nothing of it yet. Inform this "
            "colleague first.",
        ),
        "hearing-planned": Both(
            "De hoorzitting is nog niet gepland. Wie komt, hoort eerst de dag. Plan die "
            "eerst.",
            "The hearing has not been planned yet. Who comes hears the day first. Plan "
            "it first.",
        ),
        "complainant-heard": Both(
            "De klager is nog niet gehoord. Leg het gesprek vast, of leg vast waarom "
            "horen niet nodig is.",
            "The complainant has not been heard yet. Record the hearing, or record "
            "why none is needed.",
        ),
        "respondent-heard": Both(
            "Degene over wie de klacht gaat, is nog niet gehoord. Leg het gesprek "
            "vast, of leg vast waarom horen niet nodig is.",
            "The person complained about has not been heard yet. Record the hearing, "
            "or record why none is needed.",
        ),
        "proposal": Both(
            "Er is nog geen voorstel gedaan. Stel eerst een oplossing voor.",
            "No proposal has been made yet. Propose a solution first.",
        ),
        "open-proposal": Both(
            "Er ligt geen voorstel dat op antwoord wacht. U krijgt bericht zodra er een "
            "voorstel is.",
            "There is no proposal that waits for an answer. You will be told as soon "
            "as there is one.",
        ),
        "answered": Both(
            "De klager heeft nog geen voorstel beantwoord. Doe eerst een voorstel, of "
            "wacht op het antwoord.",
            "The complainant has not answered a proposal yet. Make a proposal first, "
            "or wait for the answer.",
        ),
        "accepted": Both(
            "De klager is niet akkoord met een voorstel. Doe eerst een nieuw voorstel.",
            "The complainant has not accepted a proposal. Make a new one first.",
        ),
        "satisfaction-known": Both(
            "Nog niet bekend is of de klager tevreden is. Vraag dat eerst.",
            "It is not known yet whether the complainant is satisfied. Ask that first.",
        ),
        "not-satisfied": Both(
            "De klager zei niet dat die ontevreden is. Dit is dan niet nodig.",
            "The complainant did not say they are dissatisfied. Then this is not "
            "needed.",
        ),
        "judged": Both(
            "Er is nog geen oordeel. Geef eerst een oordeel.",
            "There is no judgement yet. Judge the complaint first.",
        ),
        "not-judged": Both(
            "Er is al een oordeel, en wat beoordeeld is verandert niet meer. Heropen "
            "de klacht als er iets nieuws is.",
            "There is a judgement already, and what was judged no longer changes. "
            "Reopen the complaint if something new came up.",
        ),
        "provisional": Both(
            "Er is geen voorlopig oordeel. Dit kan alleen zolang dat er is.",
            "There is no provisional judgement. This is possible only while there is.",
        ),
        "not-provisional": Both(
            "Het oordeel is nog voorlopig. Wacht tot het definitief is.",
            "The judgement is provisional still. Wait until it is final.",
        ),
        "final-can-come": Both(
            "Het oordeel is voorlopig, en de tijd loopt nog waarin iemand het kan laten "
            "bekijken. Wacht op het einde daarvan, of op het advies.",
            "The judgement is provisional, and there is still time to have it looked at. "
            "Wait until that is over, or for the advice.",
        ),
        "ready-to-close": Both(
            "Nog niet bekend is of de klager tevreden is. Sluiten kan pas daarna. Vraag "
            "het, of probeer de klager te bereiken als het stil blijft.",
            "It is not known yet whether the complainant is satisfied. Closing comes "
            "after that. Ask, or try to reach them if they stay silent.",
        ),
        "closing-begun": Both(
            "De terugkoppeling is nog niet geschreven. Schrijf die eerst.",
            "The closing letter has not been written yet. Write it first.",
        ),
        "not-referred": Both(
            "De klacht ligt al bij de onafhankelijke derde. Wacht op bericht daarvan.",
            "The complaint is with the independent third party already. Wait to hear "
            "from there.",
        ),
        "referred": Both(
            "De klager is niet naar de onafhankelijke derde gegaan. Alleen de klager "
            "kan dat doen.",
            "The complainant has not gone to the independent third party. Only the "
            "complainant can do that.",
        ),
        "admitted": Both(
            "De onafhankelijke derde heeft de klacht nog niet genomen. Dat moet eerst "
            "gebeuren.",
            "The independent third party has not taken the complaint yet. That must "
            "happen first.",
        ),
        "court-choice-open": Both(
            "Er staat geen keuze open tussen de onafhankelijke derde en de rechter. Die "
            "keuze komt als u naar de onafhankelijke derde gaat.",
            "There is no open choice between the independent third party and the "
            "court. That choice comes when you go to the independent third party.",
        ),
        "court-choice-passed": Both(
            "De klager mag nog voor de rechter kiezen. Wacht tot die keuze is gemaakt "
            "of de maand voorbij is.",
            "The complainant may still choose the court. Wait until that choice is "
            "made or the month is over.",
        ),
        "ruled": Both(
            "Er is nog geen uitspraak. De onafhankelijke derde doet eerst uitspraak.",
            "There is no ruling yet. The independent third party rules first.",
        ),
        "open-agreement": Both(
            "Er staat geen afspraak open. Leg eerst vast wat er is afgesproken.",
            "There is no open agreement. Record first what was agreed.",
        ),
        "improvement": Both(
            "Er loopt geen verbetering. Begin er eerst een.",
            "There is no improvement. Begin one first.",
        ),
        "postponed": Both(
            "De vernietiging is niet uitgesteld. Er is niets om op te heffen.",
            "Destruction is not postponed. There is nothing to release.",
        ),
        "letter-failed": Both(
            "Er is geen brief die niet aankwam of nog gepost moet worden. U hoeft niets "
            "te doen.",
            "There is no letter that did not arrive or must still be posted. You need "
            "do nothing.",
        ),
        "asked-for-more": Both(
            "Er is niet gevraagd om gegevens die ontbreken. Schrijf anders een bericht.",
            "Nothing missing was asked for. Otherwise, write a message.",
        ),
        "suspended": Both(
            "De termijnen staan niet stil. Ze lopen al.",
            "The terms do not stand still. They are running already.",
        ),
        "not-suspended": Both(
            "De termijnen staan al stil. Laat ze eerst weer lopen.",
            "The terms stand still already. Let them run again first.",
        ),
        "full-letters": Both(
            "De klager koos voor korte berichten met een link. Daar blijft het bij, "
            "tot de klager iets anders vraagt.",
            "The complainant chose short messages with a link. It stays that way "
            "until they ask otherwise.",
        ),
        "nobody-impartial": Both(
            "Er is iemand die de klacht kan behandelen en er niet bij betrokken is. "
            "Benoem die collega.",
            "There is someone who can handle the complaint and is not concerned. "
            "Appoint that colleague.",
        ),
        "not-closing": Both(
            "De terugkoppeling is al geschreven. Wacht tot die brief weg is.",
            "The closing letter has been written already. Wait until it has left.",
        ),
        "not-thanked": Both(
            "De indiener is al bedankt. Er hoeft niets meer te gebeuren.",
            "The sender has been thanked already. Nothing more has to happen.",
        ),
        "thanked": Both(
            "De indiener is nog niet bedankt. Dat gaat vanzelf bij een compliment, "
            "suggestie of tip.",
            "The sender has not been thanked yet. That happens by itself for a "
            "compliment, suggestion or tip.",
        ),
        "appointed": Both(
            "Nog niemand is tot behandelaar benoemd. Benoem eerst een behandelaar.",
            "Nobody has been appointed as the handler yet. Appoint one first.",
        ),
        "closed-for-silence": Both(
            "Heropenen door de klager kan alleen als het dossier sloot omdat er geen "
            "reactie kwam. Schrijf een bericht; dan kijkt iemand ernaar.",
            "The complainant can only reopen a case that closed because no reaction "
            "came. Write a message; then someone looks at it.",
        ),
        "judged-closing": Both(
            "Het dossier sluit niet met een oordeel. Geef eerst een oordeel.",
            "The case does not close with a judgement. Judge the complaint first.",
        ),
        "not-judged-closing": Both(
            "Het dossier sluit al met een oordeel. Wacht tot die brief weg is.",
            "The case closes with a judgement already. Wait until that letter has left.",
        ),
        "advice-waits": Both(
            "Er is geen advies gevraagd dat nog moet komen. Vraag eerst advies.",
            "No advice is being waited for. Ask for advice first.",
        ),
        "no-advice-waits": Both(
            "Het gevraagde advies is er nog niet. Wacht daarop, of leg het vast als het "
            "er is.",
            "The advice asked for has not come yet. Wait for it, or record it if it has.",
        ),
        "urgent": Both(
            "Er is niet vastgelegd dat dit niet kan wachten. Leg dat eerst vast.",
            "It is not recorded that this cannot wait. Record that first.",
        ),
        "consumer": Both(
            "De klager klaagt voor werk of bedrijf, en dit is voor consumenten. Klopt "
            "dat niet, schrijf dan een bericht.",
            "The complaint is for work or business, and this is for consumers. If that "
            "is wrong, write a message.",
        ),
        "business": Both(
            "De klager klaagt als consument, en dit is voor bedrijven. Klopt dat niet, "
            "schrijf dan een bericht.",
            "The complaint is that of a consumer, and this is for businesses. If that is "
            "wrong, write a message.",
        ),
        **LANES,
    }
)
"""Why an act waits while the condition does not hold: fact, reason, way out."""


def unmet(condition: str, lang: str) -> str:
    """Return why an act that needs this condition must wait."""
    return CONDITIONS[condition][lang]
