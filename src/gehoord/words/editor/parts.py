"""What the parts of a procedure are called where an owner adds or changes one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both


@dataclass(frozen=True, slots=True)
class PartWords:
    """All of a part together, one of it, and what it is for."""

    title: Both
    one: Both
    about: Both


PARTS: Final[Mapping[str, PartWords]] = MappingProxyType(
    {
        "general": PartWords(
            Both("Wat voor alles geldt", "What holds for everything"),
            Both("Wat voor alles geldt", "What holds for everything"),
            Both(
                "Wie mag klagen, in welke talen, en wat er in uw tekst staat.",
                "Who may complain, in which languages, and what your text says.",
            ),
        ),
        "text": PartWords(
            Both("Uw gepubliceerde tekst", "Your published text"),
            Both("Uw gepubliceerde tekst", "Your published text"),
            Both(
                "Zin voor zin, letterlijk. Zo staat het op de pagina, en zo geldt het.",
                "Sentence by sentence, to the letter. The page shows it so, and it "
                "prevails.",
            ),
        ),
        "term": PartWords(
            Both("Termijnen", "Terms"),
            Both("Termijn", "Term"),
            Both("Wat wanneer klaar moet zijn.", "What must be done by when."),
        ),
        "stage": PartWords(
            Both("Stappen binnen de organisatie", "Stages inside the organisation"),
            Both("Stap", "Stage"),
            Both(
                "Alleen nodig als er meer dan één stap is.",
                "Only needed where there is more than one stage.",
            ),
        ),
        "season": PartWords(
            Both("Wanneer een termijn langer is", "When a term is longer"),
            Both("Soms langer", "Longer at times"),
            Both(
                "Zoals in juli en augustus, in een vakantie, of bij een storm. De dag "
                "waarop de termijn begint, beslist.",
                "Such as in July and August, in holidays, or in a storm. The day on "
                "which the term begins decides.",
            ),
        ),
        "straight-to": PartWords(
            Both("Wat stappen overslaat", "What skips stages"),
            Both("Meteen naar een latere stap", "Straight to a later stage"),
            Both(
                "Alleen nodig als sommige klachten niet in de eerste stap beginnen.",
                "Only needed where some complaints do not begin in the first stage.",
            ),
        ),
        "panel": PartWords(
            Both("Groepen die samen beslissen", "Panels"),
            Both("Groep", "Panel"),
            Both(
                "Alleen nodig als niet één mens beslist of adviseert.",
                "Only needed where not one person decides or advises.",
            ),
        ),
        "authority": PartWords(
            Both("Wie hoeveel geld kan toezeggen", "Who can promise how much money"),
            Both("Wie hoeveel kan toezeggen", "Who can promise how much"),
            Both(
                "Alleen nodig als niet iedere behandelaar elk bedrag kan toezeggen.",
                "Only needed where not every handler can promise any sum.",
            ),
        ),
        "deposit": PartWords(
            Both("Wat iemand eerst betaalt", "What is paid first"),
            Both("Betaling vooraf", "Payment first"),
            Both(
                "Alleen als een klacht pas na een betaling wordt behandeld.",
                "Only where a complaint is handled after a payment.",
            ),
        ),
        "post": PartWords(
            Both("Functies", "Posts"),
            Both("Functie", "Post"),
            Both(
                "Zoals directeur of penningmeester. Alleen nodig als daaraan hangt wie "
                "een klacht behandelt.",
                "Such as director or treasurer. Only needed where who handles a "
                "complaint hangs on it.",
            ),
        ),
        "handled-by": PartWords(
            Both("Wie een klacht behandelt", "Who handles a complaint"),
            Both("Wie behandelt", "Who handles"),
            Both(
                "Alleen nodig als dat afhangt van waar, of over wie, de klacht gaat, of "
                "als één functie een stap doet.",
                "Only needed where that hangs on what, or whom, the complaint is about, "
                "or where one post does a stage.",
            ),
        ),
        "stage.window": PartWords(
            Both("tot wanneer iemand hier kan komen", "until when one may come in"),
            Both("Andere tijd voor deze stap", "Another time for this stage"),
            Both(
                "Voor wie sommige antwoorden koos. De eerste die past, geldt. Welke "
                "antwoorden dat zijn, kiest u hier zodra uw procedure iets met keuzes "
                "vraagt: zie “Eigen gegevens die u vraagt”.",
                "For who chose some answers. The first that fits counts. Which answers "
                "those are, you choose here once your procedure asks something with "
                "choices: see “Particulars of your own”.",
            ),
        ),
        "stage.acts": PartWords(
            Both("wie hier iets anders doet", "who does otherwise here"),
            Both("Handeling in deze stap", "Act in this stage"),
            Both(
                "Alleen wat in deze stap anders is dan in de rest van de procedure.",
                "Only what differs in this stage from the rest of the procedure.",
            ),
        ),
        "stage.names": PartWords(
            Both("hoe mensen hier heten", "what people are called here"),
            Both("Hoe mensen in deze stap heten", "What people are called here"),
            Both(
                "Schrijf het zoals midden in een zin: de commissie voor klachten.",
                "Write it as in the middle of a sentence: the complaints board.",
            ),
        ),
        "notices": PartWords(
            Both("Brieven", "Letters"),
            Both("Brief", "Letter"),
            Both("Wie wanneer bericht krijgt.", "Who is told, and when."),
        ),
        "acts": PartWords(
            Both("Handelingen", "Acts"),
            Both("Handeling", "Act"),
            Both(
                "Wie wat mag doen, en wat er eerst moet.",
                "Who may do what, and what comes first.",
            ),
        ),
        "particular": PartWords(
            Both("Eigen gegevens die u vraagt", "Particulars of your own"),
            Both("Gegeven", "Particular"),
            Both(
                "Zoals een lidnummer of een locatie. Vraag niet meer dan nodig is.",
                "Such as a membership number or a place. Ask no more than needed.",
            ),
        ),
        "help": PartWords(
            Both("Wie naast de klager staat", "Who stands beside whoever complains"),
            Both("Hulp voor de klager", "Help for whoever complains"),
            Both(
                "Wie naar mensen luistert en meedenkt. Staat op de pagina, op het "
                "formulier en in het bericht van ontvangst.",
                "Who listens to people and thinks along. Stands on the page, on the "
                "form and in the receipt.",
            ),
        ),
        "also": PartWords(
            Both("Zinnen om te lezen", "Sentences to be read"),
            Both("Zin om te lezen", "Sentence to be read"),
            Both(
                "Wat in uw tekst staat en waar niets uit volgt. Staat alleen op de "
                "pagina.",
                "What your text says and nothing follows from. Stands on the page "
                "alone.",
            ),
        ),
        "tell-at": PartWords(
            Both("Waar iemand het kan vertellen", "Where it can be told"),
            Both("Telefoon, balie of adres", "Telephone, desk or address"),
            Both(
                "Naast de mail en het formulier. Staat op de pagina, op het formulier "
                "en in brieven.",
                "Beside the mail and the form. Stands on the page, on the form and in "
                "letters.",
            ),
        ),
        "third-party": PartWords(
            Both("Onafhankelijke derden", "Independent third parties"),
            Both("Onafhankelijke derde", "Independent third party"),
            Both(
                "Waar mensen heen kunnen als zij het niet met u eens zijn.",
                "Where people can go when they do not agree with you.",
            ),
        ),
        "filing-window": PartWords(
            Both("Tot wanneer iemand kan klagen", "Until when one may complain"),
            Both("Indientermijn", "Filing window"),
            Both(
                "Zonder indientermijn kan iemand altijd klagen.",
                "Without a filing window one may always complain.",
            ),
        ),
        "incomplete": PartWords(
            Both("Als er iets ontbreekt", "When something is missing"),
            Both("Als er iets ontbreekt", "When something is missing"),
            Both(
                "Zonder dit lopen de termijnen door, en wordt er één keer om gevraagd.",
                "Without this the terms run on, and it is asked for once.",
            ),
        ),
        "refusal": PartWords(
            Both("Wanneer u niet hoeft te behandelen", "When you need not take it up"),
            Both("Grond", "Ground"),
            Both(
                "Wie het beslist, kiest een van deze gronden. Zonder gronden zegt die "
                "het in eigen woorden.",
                "Who decides it chooses one of these grounds. Without grounds they say "
                "it in words of their own.",
            ),
        ),
        "forward": PartWords(
            Both("Naar wie u klachten doorstuurt", "To whom you send complaints on"),
            Both("Doorsturen", "Sending on"),
            Both(
                "Voor klachten die bij een ander horen. U stuurt ze zelf door.",
                "For complaints that belong with others. You send them on yourself.",
            ),
        ),
        "beside": PartWords(
            Both("Waar iemand altijd ook heen kan", "Where one can always go as well"),
            Both("Weg ernaast", "Way beside it"),
            Both(
                "Zoals de tuchtrechter. Uw klacht wacht daar niet op, en u stuurt er "
                "niets naartoe.",
                "Such as a disciplinary board. Nothing here waits for it, and you send "
                "nothing there.",
            ),
        ),
        "report-to": PartWords(
            Both("Wat u buiten moet melden", "What you must report outside"),
            Both("Melding", "Report"),
            Both(
                "Zoals een calamiteit bij de inspectie. U meldt het zelf; een termijn "
                "bewaakt dat.",
                "Such as a calamity to the inspectorate. You report it yourself; a term "
                "watches over that.",
            ),
        ),
        "milestone": PartWords(
            Both("Wat bij u zelf gebeurt", "What happens with you"),
            Both("Gebeurtenis", "Milestone"),
            Both(
                "Zoals een huisbezoek, of het einde van uw onderzoek. U legt de dag "
                "vast; een termijn kan er beginnen of ermee gehaald zijn.",
                "Such as a home visit, or the end of your inquiry. You record the day; a "
                "term can begin there, or be kept by it.",
            ),
        ),
        "out-of-scope": PartWords(
            Both("Waar de procedure niet voor is", "What the procedure is not for"),
            Both("Uitzondering", "Exception"),
            Both("Met de weg die wel kan.", "With the way that is open instead."),
        ),
        "extension": PartWords(
            Both("Meer tijd nemen", "Taking more time"),
            Both("Meer tijd", "More time"),
            Both(
                "Zonder dit kan er nooit meer tijd worden genomen.",
                "Without this more time is never taken.",
            ),
        ),
        "suspension": PartWords(
            Both("Termijnen laten stilstaan", "Letting terms stand still"),
            Both("Stilstaan", "Standing still"),
            Both(
                "Zonder dit staan termijnen nooit stil.",
                "Without this terms never stand still.",
            ),
        ),
        "fast-lane": PartWords(
            Both("Wat snel is opgelost", "What is solved soon"),
            Both("Snelle weg", "Fast lane"),
            Both("Een korter einde daarvoor.", "A lighter end for that."),
        ),
        "register-only": PartWords(
            Both("Wat u alleen opschrijft", "What you only write down"),
            Both("Alleen opschrijven", "Only written down"),
            Both(
                "Voor wie bij een melding kiest om geen antwoord te krijgen. Vraag dat "
                "eerst als eigen gegeven, met een keuze.",
                "For who chooses to get no answer to what they report. First ask that "
                "as a particular of your own, with a choice.",
            ),
        ),
        "urgent": PartWords(
            Both("Wat niet kan wachten", "What cannot wait"),
            Both("Wat niet kan wachten", "What cannot wait"),
            Both(
                "Zonder dit geldt elke grond die iemand geeft.",
                "Without this any ground counts that somebody gives.",
            ),
        ),
        "silence": PartWords(
            Both("Als de klager niets laat horen", "When the complainant is silent"),
            Both("Stilte", "Silence"),
            Both(
                "Wat er is geprobeerd voordat een dossier daarom sluit.",
                "What was tried before a case closes for that.",
            ),
        ),
        "closed": PartWords(
            Both("Dagen dat u dicht bent", "Days on which you are closed"),
            Both("Dichte dagen", "Closed days"),
            Both("Vakanties waarin niemand werkt.", "Holidays in which nobody works."),
        ),
        "free-day": PartWords(
            Both("Vrije dagen van uzelf", "Free days of your own"),
            Both("Vrije dag", "Free day"),
            Both(
                "Naast die van het land: feestdagen van uw streek of instelling.",
                "Beside those of the country: holidays of your region or institution.",
            ),
        ),
        "retention": PartWords(
            Both("Bewaren", "Keeping"),
            Both("Bewaren", "Keeping"),
            Both("Hoe lang een dossier blijft.", "How long a case stays."),
        ),
        "retention.rule": PartWords(
            Both("Bewaren per uitkomst of onderwerp", "Keeping by outcome or subject"),
            Both("Andere bewaartermijn", "Another retention"),
            Both(
                "Voor sommige uitkomsten, soorten of antwoorden. De eerste die past, "
                "geldt.",
                "For some outcomes, kinds or answers. The first that fits counts.",
            ),
        ),
        "requests": PartWords(
            Both("Verzoeken over gegevens", "Requests about data"),
            Both("Verzoeken over gegevens", "Requests about data"),
            Both("Inzage of wissen, als dat hier kan.", "Access or erasure, if here."),
        ),
        "hearing": PartWords(
            Both("Hoe u mensen hoort", "How you hear people"),
            Both("Hoe u mensen hoort", "How you hear people"),
            Both("Staat op de openbare pagina.", "Stands on the public page."),
        ),
        "remedies": PartWords(
            Both("Wat u voor mensen kunt doen", "What you can do for people"),
            Both("Wat u voor mensen kunt doen", "What you can do for people"),
            Both("Staat op de openbare pagina.", "Stands on the public page."),
        ),
        "conflict": PartWords(
            Both("Wie niet mag behandelen", "Who may not handle"),
            Both("Wie niet mag behandelen", "Who may not handle"),
            Both(
                "Naast degene over wie de klacht gaat.",
                "Beside the person complained about.",
            ),
        ),
        "report": PartWords(
            Both("Wat u over klachten publiceert", "What you publish on complaints"),
            Both("Verslag", "Report"),
            Both("Staat op de openbare pagina.", "Stands on the public page."),
        ),
        "names": PartWords(
            Both("Hoe mensen bij u heten", "What you call people"),
            Both("Hoe mensen bij u heten", "What you call people"),
            Both(
                "Schrijf het zoals midden in een zin: de commissie voor klachten.",
                "Write it as in the middle of a sentence: the complaints board.",
            ),
        ),
    }
)
"""Every part, by its place in the file, in the order in which they are shown."""
