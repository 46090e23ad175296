"""What acts are called that only some procedures have, what they do and ask."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import Asked, Row
from gehoord.words.both import Both

LANES: Final[Mapping[str, Row]] = MappingProxyType(
    {
        "escalate": Row(
            Both("Ga naar de volgende stap", "Go to the next stage"),
            Both(
                "Uw klacht wordt opnieuw bekeken, zoals de procedure het zegt. U hoort "
                "wie dat doet.",
                "Your complaint is looked at again, as the procedure says. You hear who "
                "does that.",
            ),
            {
                "grounds": Asked(
                    Both("Op welke grond? Omdat …", "On which ground? Because …"),
                    Both(
                        "U kunt er meer kiezen. Zeg hieronder waarom.",
                        "You can choose more than one. Say why below.",
                    ),
                ),
                "words": Asked(
                    Both("Wat moet er anders?", "What should be different?")
                ),
                "received_on": Asked(
                    Both(
                        "Wanneer kreeg u ons antwoord?", "When did you get our answer?"
                    )
                ),
            },
        ),
        "send-on": Row(
            Both("Stuur door naar de volgende stap", "Send it on to the next stage"),
            Both(
                "De klacht gaat naar de volgende stap van de procedure. De klager hoort "
                "dat. Wat hier liep, stopt.",
                "The complaint goes to the next stage of the procedure. The complainant "
                "hears that. What ran here stops.",
            ),
            {
                "words": Asked(
                    Both(
                        "Waarom komt u er hier niet uit?", "Why is it not solved here?"
                    ),
                    Both("De klager kan dit lezen.", "The complainant can read this."),
                )
            },
        ),
        "ask-for-data": Row(
            Both("Vraag naar uw gegevens", "Ask about your data"),
            Both(
                "U kunt vragen wat wij van u bewaren, of vragen dat te wissen. Uw klacht "
                "loopt gewoon door. Vragen om te wissen is niet hetzelfde als intrekken.",
                "You can ask what we keep of you, or ask to erase it. Your complaint "
                "goes on as before. Asking to erase is not the same as withdrawing.",
            ),
            {
                "kind": Asked(Both("Wat vraagt u?", "What do you ask for?")),
                "words": Asked(
                    Both("Om welke gegevens gaat het?", "Which data is it?")
                ),
            },
        ),
        "answer-data-request": Row(
            Both("Beantwoord het verzoek om gegevens", "Answer the request about data"),
            Both(
                "Dit verzoek heeft een eigen termijn. Wat u niet geeft of niet wist, "
                "legt u uit.",
                "This request has a term of its own. What you do not give or do not "
                "erase, you explain.",
            ),
            {
                "granted": Asked(Both("Willigt u het in?", "Do you grant it?")),
                "words": Asked(Both("Uw antwoord", "Your answer")),
            },
        ),
        "defend": Row(
            Both("Geef een verweer", "Give the other side"),
            Both(
                "De kant van degene over wie de klacht gaat, op schrift. De klager kan "
                "het lezen.",
                "The side of the person complained about, in writing. The complainant "
                "can read it.",
            ),
            {
                "words": Asked(Both("Het verweer", "The other side")),
                "party": Asked(
                    Both("Van wie is dit verweer?", "Whose side is this?"),
                    Both(
                        "Leeg als het uw eigen verweer is.",
                        "Empty if it is your own.",
                    ),
                ),
            },
        ),
        "refer-as-respondent": Row(
            Both(
                "Leg het voor aan de onafhankelijke derde",
                "Take it to the independent third party",
            ),
            Both(
                "Het oordeel is voorlopig. Bent u het er niet mee eens, dan kunt u het "
                "buiten de organisatie voorleggen. De klager leest dat u dit deed.",
                "The judgement is provisional. If you do not agree, you can take it "
                "outside the organisation. Who complains reads that you did.",
            ),
            {
                "words": Asked(
                    Both(
                        "Waar bent u het niet mee eens?", "What do you not agree with?"
                    ),
                    Both(
                        "De onafhankelijke derde leest dit als eerste. De organisatie en "
                        "de klager lezen het ook.",
                        "The independent third party reads this first. The organisation "
                        "and who complains read it too.",
                    ),
                ),
            },
        ),
        "name-parts": Row(
            Both("Noem de onderdelen van de klacht", "Name the parts of the complaint"),
            Both(
                "Gaat de klacht over meer dan één ding? Elk onderdeel krijgt dan een "
                "eigen uitkomst. U kunt dit veranderen tot er een oordeel is. De klager "
                "kan het lezen.",
                "Is the complaint about more than one thing? Then each part gets an "
                "outcome of its own. You can change this until there is a judgement. "
                "The complainant can read it.",
            ),
            {
                "parts": Asked(
                    Both("De onderdelen", "The parts"),
                    Both(
                        "Elk onderdeel op een eigen regel, in een paar woorden. "
                        "Bijvoorbeeld: de telefoon werd niet opgenomen.",
                        "Each part on a line of its own, in a few words. For example: "
                        "nobody answered the phone.",
                    ),
                )
            },
        ),
        "record-payment": Row(
            Both("Leg vast dat er is betaald", "Record that it was paid"),
            Both(
                "De betaling vooraf is binnen. Vanaf nu kan de klacht worden behandeld.",
                "The payment that comes first is in. From now on the complaint can be "
                "handled.",
            ),
            {"on": Asked(Both("Wanneer kwam het binnen?", "When did it come in?"))},
        ),
        "record-day": Row(
            Both("Leg vast wanneer het was", "Record when it was"),
            Both(
                "Hiervan hangt af of de klacht op tijd kwam, en soms een termijn.",
                "On this hangs whether the complaint came in time, and sometimes a "
                "term.",
            ),
            {
                "which": Asked(Both("Welke dag?", "Which day?")),
                "on": Asked(Both("Wanneer was dat?", "When was that?")),
            },
        ),
        "forward": Row(
            Both("Leg vast dat u het doorstuurde", "Record that you sent it on"),
            Both(
                "U stuurt de klacht zelf door naar wie erover gaat; dit doet het niet. "
                "De klager krijgt een brief die zegt waarheen, en hier eindigt het "
                "zonder oordeel.",
                "You send the complaint on by yourself to whom it belongs with; this "
                "does not. The complainant gets a letter that says where to, and here "
                "it ends without a judgement.",
            ),
            {
                "to": Asked(Both("Naar wie?", "To whom?")),
                "body": Asked(
                    Both("Hoe heet die precies?", "What is it called precisely?"),
                    Both(
                        "Alleen als het antwoord hierboven dat niet zegt. De klager "
                        "leest dit.",
                        "Only where the answer above does not say. The complainant "
                        "reads this.",
                    ),
                ),
                "agreed": Asked(
                    Both("Vond de klager het goed?", "Did the complainant agree?")
                ),
                "words": Asked(
                    Both("Uitleg", "Explanation"),
                    Both("De klager leest dit.", "The complainant reads this."),
                ),
            },
        ),
        "must-report": Row(
            Both("Zeg dat het gemeld moet worden", "Say that it must be reported"),
            Both(
                "Vanaf nu loopt de termijn om het te melden. Gehoord meldt niets zelf.",
                "From now on the term to report it runs. Gehoord reports nothing itself.",
            ),
            {
                "where": Asked(Both("Wat en bij wie?", "What, and to whom?")),
                "words": Asked(Both("Waarom?", "Why?")),
            },
        ),
        "record-report": Row(
            Both("Leg vast dat u het meldde", "Record that you reported it"),
            Both(
                "Dit verstuurt niets: u meldt het zelf, en hier staat wanneer.",
                "This sends nothing: you report it yourself, and here stands when.",
            ),
            {
                "where": Asked(Both("Wat en bij wie?", "What, and to whom?")),
                "on": Asked(Both("Op welke dag?", "On which day?")),
                "reference": Asked(
                    Both("Het kenmerk daar", "The reference there"),
                    Both("Als u dat hebt.", "If you have one."),
                ),
            },
        ),
        "record-milestone": Row(
            Both("Leg vast wat er gebeurde", "Record what happened"),
            Both(
                "Dit verstuurt niets. De klager ziet in het dossier dat het is gebeurd.",
                "This sends nothing. The complainant sees in the dossier that it "
                "happened.",
            ),
            {
                "milestone": Asked(Both("Wat gebeurde er?", "What happened?")),
                "on": Asked(Both("Op welke dag?", "On which day?")),
                "words": Asked(
                    Both("Verslag", "Report"),
                    Both("De klager leest dit.", "The complainant reads this."),
                ),
            },
        ),
        "count-again": Row(
            Both("Tel de termijnen opnieuw", "Count the terms again"),
            Both(
                "Dit doet de klok, als de lijst van vrije dagen is verbeterd. Een "
                "termijn wordt er nooit korter van.",
                "The clock does this, when the list of free days was corrected. No term "
                "gets shorter by it.",
            ),
        ),
        "excuse-lateness": Row(
            Both("Laat de klacht toch toe", "Allow it although it came late"),
            Both(
                "De klacht kwam na de termijn om te klagen. Met een reden kan die toch "
                "worden behandeld.",
                "The complaint came after the time to complain. With a reason it can "
                "still be handled.",
            ),
            {"reason": Asked(Both("Waarom?", "Why?"))},
        ),
    }
)
"""Acts of stages, requests about data, the other side and lateness, by name."""
