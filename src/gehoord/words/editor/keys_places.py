"""The questions about stages, seasons, posts, panels, third parties and windows."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import Asked, question
from gehoord.words.editor.hints import NONE, OPEN

PLACES: Final[Mapping[str, Asked]] = MappingProxyType(
    {
        "stage:entry": question("Hoe iemand hier komt", "How one comes in"),
        "stage:within": question(
            "Hoe lang na de vorige stap dat nog kan",
            "How long after the stage before one may still enter",
        ),
        "stage.window:within": question("Hoe lang het dan kan", "How long it is then"),
        "stage.window:only_for": question(
            "Bij deze antwoorden",
            "For these answers",
            "Niets gekozen: bij elk antwoord.",
            "Nothing chosen: for any answer.",
        ),
        "stage.window:not_for": question(
            "Niet bij deze antwoorden", "Not for these answers"
        ),
        "stage:counted_from": question(
            "Vanaf welke dag die tijd telt",
            "From which day that time counts",
            "Alleen als dat niet de dag van sluiten is.",
            "Only where that is not the day of closing.",
        ),
        "stage:answer": question(
            "Hoe uw antwoord in deze stap heet",
            "What your answer in this stage is called",
            "Zoals midden in een zin: “ons eindstandpunt”. Leeg: de naam van de brief.",
            "As within a sentence: “our final response”. Empty: the name of its letter.",
        ),
        "stage:by_post": question(
            "Hoe lang een brief per post onderweg is",
            "How long a letter by post is under way",
            "Alleen als de tijd telt vanaf de dag dat de klager uw antwoord krijgt. "
            "Leeg: drie werkdagen.",
            "Only where the time counts from the day the complainant gets your answer. "
            "Empty: three working days.",
        ),
        "stage:different_person": question(
            "Iemand anders behandelt het hier", "Somebody else handles it here"
        ),
        "stage:handlers": question(
            "Wie het in deze stap kan behandelen",
            "Who can handle it in this stage",
            "Niets gekozen: dezelfden als daarvoor.",
            "Nothing chosen: the same as before.",
        ),
        "stage:mediates": question(
            "Hier wordt bemiddeld",
            "Here somebody mediates",
            "Wie bemiddelt, doet een voorstel en oordeelt niet. Wordt het voorstel "
            "afgewezen, dan kan de klager naar de volgende stap.",
            "Who mediates proposes and does not judge. When the proposal is refused, "
            "the complainant can go to the next stage.",
        ),
        "stage:spoken": question(
            "Hier praten we er eerst over",
            "Here we first talk about it",
            "Alleen de eerste stap kan dat zijn. Wat iemand vertelt, telt vanaf die dag. "
            "Het antwoord is een gesprek, en daarna kan de klager naar de volgende stap.",
            "Only the first stage can be that. What somebody tells counts from that day. "
            "The answer is a talk; after it the complainant can go to the next stage.",
        ),
        "stage:heard_anew": question(
            "Beide kanten worden hier opnieuw gehoord",
            "Both sides are heard again here",
            "Wat iemand in de vorige stap vertelde, telt hier niet als gehoord.",
            "What somebody told in the stage before does not count as heard here.",
        ),
        "season:from": question(
            "Vanaf welke dag",
            "From which day",
            "Elk jaar: 07-01 is 1 juli. Eén keer: 2027-07-10.",
            "Each year: 07-01 is 1 July. Once: 2027-07-10.",
        ),
        "season:until": question(
            "Tot en met welke dag",
            "Through which day",
            "Elk jaar: 08-31 is 31 augustus. Eén keer: 2027-08-22.",
            "Each year: 08-31 is 31 August. Once: 2027-08-22.",
        ),
        "season:of": question(
            "Welke termijnen dan langer zijn", "Which terms are longer then"
        ),
        "season:within": question("Hoe lang die dan zijn", "How long they are then"),
        "season:because": question(
            "Waarom",
            "Why",
            "Zoals het volgt op “vanwege”: een staking. Leeg: geen reden.",
            "As it follows “because of”: a strike. Empty: no reason.",
        ),
        "straight-to:stage": question(
            "Naar welke stap de klacht meteen gaat",
            "To which stage the complaint goes straight",
        ),
        "straight-to:only_for": question(
            "Bij deze antwoorden",
            "For these answers",
            "Niets gekozen: bij elk antwoord.",
            "Nothing chosen: for any answer.",
        ),
        "straight-to:not_for": question(
            "Niet bij deze antwoorden", "Not for these answers"
        ),
        "straight-to:about": question(
            "Als de klacht gaat over iemand die dit is",
            "Where it is about somebody who is one of these",
            "Dat weten wij zodra iemand bij u het vastlegt.",
            "That is known once somebody of yours records it.",
        ),
        "straight-to:urgent": question(
            "Als iemand vastlegde dat de klacht niet kan wachten",
            "Where somebody recorded that it cannot wait",
        ),
        "straight-to:channels": question(
            "Als de klacht zo binnenkomt",
            "Where it comes in like this",
            "Niets gekozen: hoe dan ook.",
            "Nothing chosen: in any way.",
        ),
        "stage:reasons": question(
            "De klager zegt waarom", "The complainant must say why"
        ),
        "stage:grounds": question(
            "Op welke gronden iemand hierheen kan",
            "On which grounds one can come here",
            "Eén op elke regel, zoals het volgt op “als”: er nieuwe feiten zijn. Leeg: "
            "op elke grond.",
            "One on each line, as it follows “if”: there are new facts. Empty: on any "
            "ground.",
        ),
        "stage:either": question(
            "Wat daarna niet meer kan",
            "What is no longer open after it",
            "Het is dan het een of het ander.",
            "It is then the one or the other.",
        ),
        "authority:role": question("Wie", "Who"),
        "authority:up_to": question(
            "Hoeveel hoogstens",
            "The most",
            "Zoals 500 euro. Leeg: elk bedrag.",
            "Such as 500 euro. Empty: any sum.",
        ),
        "deposit:amount": question(
            "Hoeveel", "How much", "Zoals 25 euro.", "Such as 25 euro."
        ),
        "deposit:within": question(
            "Hoelang iemand heeft om te betalen", "How long one has to pay it"
        ),
        "deposit:capacity": question(
            "Wie het betaalt",
            "Who pays it",
            "Niets gekozen: iedereen.",
            "Nothing chosen: everybody.",
        ),
        "deposit:returned": question(
            "Wanneer u het terugbetaalt", "After what it is paid back"
        ),
        "deposit:back": question(
            "Hoe u zegt dat u het terugbetaalt",
            "How you say that you pay it back",
            "Zoals: wij betalen de 25 euro terug. Het wordt een afspraak.",
            "Such as: we pay the 25 euro back. It becomes an agreement.",
        ),
        "deposit:how": question("Hoe iemand betaalt", "How one can pay it"),
        "post:name": question(
            "Hoe u noemt wie deze functie heeft",
            "What you call who holds it",
            "Zoals midden in een zin: de directeur.",
            "As in the middle of a sentence: the director.",
        ),
        "post:outside": question(
            "Wie deze functie heeft, werkt niet voor u",
            "Who holds it does not work for you",
        ),
        "handled-by:role": question("Wie de klacht behandelt", "Who handles it then"),
        "handled-by:about": question(
            "Als de klacht gaat over iemand die dit is",
            "Where it is about somebody who is one of these",
            "Verder leest dan niemand bij u de klacht.",
            "Nobody else of yours then reads it.",
        ),
        "handled-by:about_all": question(
            "Alleen als de klacht over hen allemaal gaat?",
            "Only where the complaint is about all of them?",
        ),
        "handled-by:only_for": question(
            "Bij deze antwoorden",
            "For these answers",
            "Niets gekozen: bij elk antwoord.",
            "Nothing chosen: for any answer.",
        ),
        "handled-by:not_for": question(
            "Niet bij deze antwoorden", "Not for these answers"
        ),
        "panel:name": question(
            "Hoe u deze groep noemt",
            "What you call this panel",
            "Met het lidwoord: de klachtencommissie.",
            "With its article: the complaints committee.",
        ),
        "panel:acts": question("Wat zij samen doen", "What they do together"),
        "panel:size": question(
            "Hoeveel mensen minstens",
            "How many people at least",
            "Niemand van hen is bij de klacht betrokken.",
            "None of them is involved in the complaint.",
        ),
        "panel:chair": question("Wie hen leidt", "Who leads them"),
        "panel:outside": question(
            "Hoeveel van hen minstens niet bij u werken",
            "How many of them at least do not work for you",
        ),
        "third-party:after": question(
            "Wie er eerst gaat",
            "The one that goes first",
            "Na die uitspraak kan iemand hier verder.",
            "Once that one ruled, one can go on here.",
        ),
        "third-party:after_stage": question(
            "Na welke stap de klager daarheen kan",
            "After which stage the complainant can go there",
            "Niets gekozen: na de laatste.",
            "Nothing chosen: after the last one.",
        ),
        "third-party:type": question(
            "Wat voor instantie of persoon", "What kind of body or person"
        ),
        "third-party:contact": question(
            "Mailadres of website", "E-mail address or website"
        ),
        "third-party:capacity": question(
            "Voor wie", "For whom", "Niets gekozen: voor iedereen.", "None: for all."
        ),
        "third-party:only_for": question(
            "Alleen bij deze antwoorden", "Only for these answers", hint=NONE
        ),
        "third-party:not_for": question(
            "Niet bij deze antwoorden", "Not for these answers"
        ),
        "third-party:only_about": question(
            "Alleen als de klacht gaat over iemand die dit is",
            "Only where it is about somebody who is one of these",
            "Dat weten wij zodra iemand bij u het vastlegt. Niets gekozen: over wie ook.",
            "That is known once somebody of yours records it. Nothing chosen: whoever.",
        ),
        "third-party:not_about": question(
            "Niet als de klacht gaat over iemand die dit is",
            "Not where it is about somebody who is one of these",
        ),
        "third-party:binding_for": question("De uitspraak bindt", "The ruling binds"),
        "third-party:by_themselves": question(
            "Mensen gaan daar zelf heen",
            "People go there themselves",
            "Dan doet niemand van buiten hier iets, en sturen wij er niets heen.",
            "Then nobody from outside does anything here, and we send nothing there.",
        ),
        "third-party:binds": question("Wanneer die bindt", "When it binds"),
        "third-party:binds_up_to": question(
            "Tot welk bedrag die bindt",
            "Up to which sum it binds",
            "Leeg betekent: welk bedrag het ook is.",
            "Empty means: whatever the sum.",
        ),
        "third-party:binding_source": question(
            "Waar staat dat de uitspraak bindt",
            "Where it says that the ruling binds",
            "Een wet en haar artikel. Leeg betekent: waar de rest ook staat.",
            "A law and its article. Empty means: where the rest stands too.",
        ),
        "third-party:damages": question(
            "Kan over schadevergoeding oordelen", "Can rule on damages"
        ),
        "third-party:court_choice": question(
            "Consumenten krijgen eerst de keuze voor de rechter",
            "Consumers get the choice for the court first",
        ),
        "third-party:window": question(
            "Tot wanneer mensen daarheen kunnen",
            "Until when people can go there",
            hint=OPEN,
        ),
        "third-party:costs": question(
            "Wat het mensen kost", "What it costs people", hint=OPEN
        ),
        "third-party:hearing": question(
            "Hoe mensen daar worden gehoord", "How people are heard there", hint=OPEN
        ),
        "third-party:ruling": question(
            "Hoe snel daar wordt beslist", "How soon it rules", hint=OPEN
        ),
        "third-party:substitute": question(
            "Wie daar vervangt", "Who takes its place", hint=OPEN
        ),
        "third-party:until": question(
            "Tot wanneer de benoeming loopt", "Until when it is appointed", hint=OPEN
        ),
        "third-party:cap": question(
            "Hoeveel daar hoogstens wordt toegekend",
            "The most it can award",
            hint=OPEN,
        ),
        "third-party:transfer": question(
            "Wat daarheen gaat, en wie dat goed moet vinden",
            "What is handed over, and with whose consent",
            hint=OPEN,
        ),
        "third-party:then": question(
            "Waar iemand daarna nog heen kan", "Where one can go after it", hint=OPEN
        ),
        "filing-window:length": question("Hoe lang", "How long"),
        "filing-window:from": question("Geteld vanaf", "Counted from"),
        "filing-window:from_day": question(
            "Of geteld vanaf een datum die u zelf vraagt",
            "Or counted from a date that you ask for yourself",
        ),
        "filing-window:or_length": question(
            "Of, als dat later is: hoe lang", "Or, if that is later: how long"
        ),
        "filing-window:or_from": question(
            "En die tijd geteld vanaf", "And that time counted from"
        ),
        "filing-window:late": question(
            "Wat er met een late klacht gebeurt", "What becomes of a late complaint"
        ),
        "filing-window:only_for": question(
            "Alleen bij deze antwoorden", "Only for these answers", hint=NONE
        ),
        "filing-window:not_for": question(
            "Niet bij deze antwoorden", "Not for these answers"
        ),
        "filing-window:excusable": question(
            "Te laat kan worden vergeven, met een reden",
            "Lateness can be excused, with a reason",
        ),
        "incomplete:clock": question(
            "Wat de termijnen intussen doen", "What the terms do meanwhile"
        ),
        "incomplete:cure": question(
            "Hoeveel tijd de klager krijgt", "How much time the complainant gets"
        ),
        "incomplete:then": question("Wat er daarna gebeurt", "What happens after that"),
        "out-of-scope:way_on": question("Waar het wel kan", "Where to go instead"),
        "closed:from": question("Eerste dag", "First day"),
        "closed:until": question("Laatste dag", "Last day"),
        "free-day:from": question("Dag", "Day"),
        "free-day:until": question(
            "Laatste dag, als het er meer zijn", "Last day, where there are more"
        ),
    }
)
"""These questions, by part and key."""
