"""
One sentence for every kind of entry, by its stored name.

Where a kind has variants, the name is followed by a colon and the variant. The
braces hold facts; `story` fills them. Words people wrote are never in here.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.story_lanes import LANES

FIRST: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "received:web": Both(
            "{who} stuurde een {kind} via het formulier.",
            "{who} sent a {kind} by the form.",
        ),
        "received:email": Both(
            "{who} stuurde een {kind} per e-mail.", "{who} sent a {kind} by e-mail."
        ),
        "received:paper": Both(
            "{who} nam een {kind} op die op papier kwam.",
            "{who} took in a {kind} that came on paper.",
        ),
        "received:oral": Both(
            "{who} schreef op wat mondeling werd verteld: een {kind}.",
            "{who} wrote down what was told orally: a {kind}.",
        ),
        "filed": Both(
            "De reactie is bij de organisatie ingediend.",
            "The reaction was filed with the organisation.",
        ),
        "filed:earlier": Both(
            "De reactie is bij de organisatie ingediend, en telt vanaf {on}.",
            "The reaction was filed with the organisation, and counts from {on}.",
        ),
        "words-confirmed": Both(
            "{who} bevestigde de tekst.", "{who} confirmed the text."
        ),
        "particulars-asked": Both(
            "Er is gevraagd om wat ontbrak: {missing}.",
            "What was missing was asked for: {missing}.",
        ),
        "particulars-given": Both(
            "{who} vulde gegevens aan.", "{who} completed the particulars."
        ),
        "kind-corrected": Both(
            "{who} legde vast dat dit een {kind} is.",
            "{who} recorded that this is a {kind}.",
        ),
        "set-aside": Both(
            "{who} legde dit terzijde: geen reactie.",
            "{who} set this aside: no reaction.",
        ),
        "taken-back": Both(
            "{who} haalde dit terug: toch een reactie.",
            "{who} took this back: a reaction after all.",
        ),
        "passed-on": Both(
            "De reactie is doorgespeeld naar {to}.",
            "The reaction was passed on to {to}.",
        ),
        "adviser-answered": Both(
            "{who} antwoordde als adviseur.", "{who} answered as the adviser."
        ),
        "names-seen": Both(
            "In de tekst staan namen van collega’s. Die zien dit dossier voorlopig niet.",
            "The text holds names of colleagues. For now they do not see this case.",
        ),
        "concern-recorded:unknown": Both(
            "{who} legde vast dat nog niet bekend is over wie de klacht gaat.",
            "{who} recorded that it is not known yet whom the complaint is about.",
        ),
        "concern-recorded:nobody": Both(
            "{who} legde vast dat de klacht over niemand in het bijzonder gaat.",
            "{who} recorded that the complaint is about nobody in particular.",
        ),
        "concern-recorded:staff": Both(
            "{who} legde vast over wie de klacht gaat: {staff}.",
            "{who} recorded whom the complaint is about: {staff}.",
        ),
        "nobody-impartial": Both(
            "Er is niemand die de klacht kan behandelen en er niet bij betrokken is.",
            "There is nobody who can handle the complaint and is not concerned.",
        ),
        "handler-appointed": Both(
            "{who} benoemde {staff} tot behandelaar.",
            "{who} appointed {staff} as the handler.",
        ),
        "handler-appointed:clock": Both(
            "Niemand had een behandelaar benoemd. Daarom benoemde de klok {staff}.",
            "Nobody had appointed a handler. So the clock appointed {staff}.",
        ),
        "handler-appointed:again": Both(
            "{who} droeg de klacht over aan {staff}.",
            "{who} handed the complaint over to {staff}.",
        ),
        "handler-released": Both(
            "{staff} behandelt de klacht niet meer.",
            "{staff} no longer handles the complaint.",
        ),
        "handler-released:concerned": Both(
            "{staff} behandelt de klacht niet meer, omdat de klacht over {staff} gaat.",
            "{staff} no longer handles the complaint, because it is about {staff}.",
        ),
        "handler-objected-to": Both(
            "{who} maakte bezwaar tegen de behandelaar.",
            "{who} objected to the handler.",
        ),
        "respondent-informed": Both(
            "{who} vertelde {staff} van de klacht.",
            "{who} told {staff} of the complaint.",
        ),
        "respondent-told": Both(
            "{who} vertelde {staff} de uitkomst.", "{who} told {staff} the outcome."
        ),
        "heard": Both("{who} hoorde {party} op {on}.", "{who} heard {party} on {on}."),
        "hearing-waived": Both(
            "{who} zag ervan af {party} te horen.", "{who} decided not to hear {party}."
        ),
        "representative-recorded:yes": Both(
            "{who} legde vast dat {name} namens de klager spreekt, met machtiging.",
            "{who} recorded that {name} speaks for the complainant, with a mandate.",
        ),
        "representative-recorded:no": Both(
            "{who} legde vast dat {name} namens de klager spreekt, zonder machtiging.",
            "{who} recorded that {name} speaks for the complainant, without a mandate.",
        ),
        "marked-urgent": Both(
            "{who} legde vast dat dit niet kan wachten.",
            "{who} recorded that this cannot wait.",
        ),
    }
)
"""The first word, and the people."""

HANDLING: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "written": Both("{who} schreef een bericht.", "{who} wrote a message."),
        "mail-linked": Both(
            "{who} legde een e-mail van iemand anders bij de klacht. Hij telt niet "
            "als bericht van {complainant}.",
            "{who} put a mail from someone else with the complaint. It does not "
            "count as a message of {complainant}.",
        ),
        "noted": Both("{who} maakte een notitie.", "{who} made a note."),
        "conversation-held": Both(
            "{who} sprak {complainant} op {on} ({medium}).",
            "{who} spoke with {complainant} on {on} ({medium}).",
        ),
        "agreed": Both(
            "{who} legde een afspraak vast.", "{who} recorded what was agreed."
        ),
        "agreed:by-day": Both(
            "{who} legde een afspraak vast, voor uiterlijk {by_day}.",
            "{who} recorded what was agreed, to be done by {by_day}.",
        ),
        "agreement-settled:yes": Both(
            "{who} legde vast dat afspraak {number} is nagekomen.",
            "{who} recorded that agreement {number} was kept.",
        ),
        "agreement-settled:no": Both(
            "{who} legde vast dat afspraak {number} niet is nagekomen.",
            "{who} recorded that agreement {number} was not kept.",
        ),
        "proposed": Both(
            "{who} stelde een oplossing voor.", "{who} proposed a solution."
        ),
        "proposal-answered:yes": Both(
            "{who} ging akkoord met het voorstel.", "{who} accepted the proposal."
        ),
        "proposal-answered:no": Both(
            "{who} ging niet akkoord met het voorstel.", "{who} rejected the proposal."
        ),
        "proposal-answered:yes-recorded": Both(
            "{who} legde vast dat {complainant} akkoord ging met het voorstel.",
            "{who} recorded that {complainant} accepted the proposal.",
        ),
        "proposal-answered:no-recorded": Both(
            "{who} legde vast dat {complainant} niet akkoord ging met het voorstel.",
            "{who} recorded that {complainant} rejected the proposal.",
        ),
        "more-time-taken": Both(
            "{who} schreef dat er meer tijd nodig is, tot en met {until}.",
            "{who} wrote that more time is needed, through {until}.",
        ),
        "more-time-consented": Both(
            "{who} stemde in met langer wachten.", "{who} agreed to wait longer."
        ),
        "satisfaction-asked": Both(
            "{who} stelde {complainant} de vraag naar tevredenheid.",
            "{who} put the question about satisfaction to {complainant}.",
        ),
        "satisfaction-given": Both(
            "{who} antwoordde op de vraag naar tevredenheid: {satisfied}.",
            "{who} answered the question about satisfaction: {satisfied}.",
        ),
        "satisfaction-given:recorded": Both(
            "{who} legde het antwoord van {complainant} vast: {satisfied}.",
            "{who} recorded the answer of {complainant}: {satisfied}.",
        ),
        "reached-out": Both(
            "{who} probeerde {complainant} te bereiken ({medium}).",
            "{who} tried to reach {complainant} ({medium}).",
        ),
        "absence-replied": Both(
            "Er kwam een afwezigheidsbericht. Stilte telt nu niet.",
            "An absence reply came. Silence does not count now.",
        ),
        "absence-replied:until": Both(
            "Er kwam een afwezigheidsbericht, tot {until}. Stilte telt nu niet.",
            "An absence reply came, until {until}. Silence does not count now.",
        ),
        "advice-asked": Both(
            "{who} vroeg advies aan {of}.", "{who} asked {of} for advice."
        ),
        "advice-given": Both("Het advies kwam binnen.", "The advice came in."),
        "judged": Both(
            "{who} gaf een oordeel: {judgement}.", "{who} judged it: {judgement}."
        ),
        "not-taken-up": Both(
            "{who} nam de klacht niet in behandeling.",
            "{who} did not take up the complaint.",
        ),
        "withdrawn": Both("{who} trok de reactie in.", "{who} withdrew the reaction."),
        "suspended": Both(
            "{who} zette de termijnen stil, tot en met {until}.",
            "{who} let the terms stand still, through {until}.",
        ),
        "resumed": Both("De termijnen lopen weer.", "The terms run again."),
        "joined": Both(
            "{who} voegde dit bij het dossier met kenmerk {reference}.",
            "{who} joined this with the case with reference {reference}.",
        ),
        "closing-begun": Both(
            "De terugkoppeling is geschreven. Uitkomst: {outcome}.",
            "The closing letter was written. Outcome: {outcome}.",
        ),
        "closing-begun:thanked": Both(
            "De bedankbrief is geschreven.", "The letter of thanks was written."
        ),
        "closed": Both(
            "De reactie is officieel gesloten.", "The reaction was officially closed."
        ),
        "reopened": Both("{who} heropende het dossier.", "{who} reopened the case."),
    }
)
"""Handling, up to the end."""

LATER: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "referral-proposed": Both(
            "{who} stelde voor om naar de onafhankelijke derde te gaan.",
            "{who} proposed to go to the independent third party.",
        ),
        "referred": Both(
            "{who} ging naar de onafhankelijke derde.",
            "{who} went to the independent third party.",
        ),
        "court-choice-offered": Both(
            "De keuze voor de rechter staat een maand open.",
            "The choice for the court is open for a month.",
        ),
        "route-chosen:third-party": Both(
            "{who} koos voor de onafhankelijke derde.",
            "{who} chose the independent third party.",
        ),
        "route-chosen:court": Both(
            "{who} koos voor de rechter.", "{who} chose the court."
        ),
        "route-chosen:clock": Both(
            "De tijd om voor de rechter te kiezen is voorbij. De onafhankelijke derde "
            "beslist.",
            "The time to choose the court is over. The independent third party decides.",
        ),
        "admitted": Both("{who} nam de klacht.", "{who} took the complaint."),
        "referred-back": Both(
            "{who} stuurde de klacht terug naar de organisatie.",
            "{who} sent the complaint back to the organisation.",
        ),
        "bundle-made": Both(
            "De bundel is gemaakt: {count} genummerde stukken, voor beide kanten gelijk.",
            "The bundle was made: {count} numbered pieces, the same for both sides.",
        ),
        "ruled": Both(
            "{who} deed uitspraak: {judgement}.", "{who} ruled: {judgement}."
        ),
        "carried-out": Both(
            "{who} legde vast dat de uitspraak is uitgevoerd.",
            "{who} recorded that the ruling was carried out.",
        ),
        "improvement-begun": Both(
            "{who} begon een verbetering. {owner} zorgt ervoor.",
            "{who} began an improvement. {owner} sees to it.",
        ),
        "improvement-checked": Both(
            "{who} legde vast wat verbetering {number} deed.",
            "{who} recorded what improvement {number} did.",
        ),
        "destruction-postponed": Both(
            "{who} stelde de vernietiging uit, tot er op {review_on} opnieuw wordt "
            "gekeken.",
            "{who} postponed destruction, to be looked at again on {review_on}.",
        ),
        "destruction-released": Both(
            "{who} stelt de vernietiging niet langer uit.",
            "{who} no longer postpones destruction.",
        ),
        "longer-keeping-asked": Both(
            "{who} vroeg om het dossier langer te bewaren.",
            "{who} asked to keep the dossier longer.",
        ),
        "link-asked": Both(
            "{who} vroeg een nieuwe link.", "{who} asked for a new link."
        ),
        "code-asked": Both(
            "{who} vroeg een code voor “{act}”.", "{who} asked for a code for “{act}”."
        ),
        "term-opened": Both(
            "Uiterlijk {last_day}: {term} ({strength}).",
            "By {last_day}: {term} ({strength}).",
        ),
        "term-warned": Both(
            "De klok waarschuwde dat de tijd bijna om is: {term}.",
            "The clock warned that time is nearly up: {term}.",
        ),
        "term-softened": Both(
            "Er ging een eerlijk bericht uit dat dit nog niet af is: {term}. Dat telt "
            "niet als nagekomen.",
            "An honest notice left that this is not finished: {term}. That does not "
            "count as kept.",
        ),
        "term-missed": Both(
            "De laatste dag ging voorbij zonder dat het gebeurde: {term} ({strength}).",
            "The last day went by without it: {term} ({strength}).",
        ),
        "term-missed:sent": Both(
            "Op tijd verstuurd, maar niet aangekomen: {term} ({strength}).",
            "Sent in time, but not received: {term} ({strength}).",
        ),
        "term-lapsed": Both(
            "De wachttijd is voorbij: {term}.", "The wait ended: {term}."
        ),
        "alarmed:concern-unknown": Both(
            "De klok sloeg alarm: nog niemand legde vast over wie de klacht gaat, dus "
            "de klok mag niemand benoemen.",
            "The clock gave the alarm: nobody recorded whom the complaint is about, so "
            "the clock may not appoint anyone.",
        ),
        "alarmed:nobody-present": Both(
            "De klok sloeg alarm: er is geen vervanger aanwezig die de klacht mag "
            "behandelen.",
            "The clock gave the alarm: no substitute is present who may handle the "
            "complaint.",
        ),
        "alarmed:letter-not-left": Both(
            "De klok sloeg alarm: de brief die dit moest vertellen is nog niet weg.",
            "The clock gave the alarm: the letter that was to tell this has not left.",
        ),
        "alarmed:substitute-appointed": Both(
            "De klok sloeg alarm: niemand deed het, dus benoemde de klok de vervanger.",
            "The clock gave the alarm: nobody did it, so it appointed the substitute.",
        ),
        "letter-left": Both(
            "Brief aan {to}: {notice}. {delivery}.",
            "Letter to {to}: {notice}. {delivery}.",
        ),
        "letter-left:posted": Both(
            "Brief aan {to}: {notice}. Gepost op {on}.",
            "Letter to {to}: {notice}. Posted on {on}.",
        ),
        "letter-failed:on-paper": Both(
            "Brief aan {to} moet op papier, want er is geen e-mailadres: {notice}.",
            "Letter to {to} must go on paper, as there is no e-mail address: {notice}.",
        ),
        "letter-failed:too-many": Both(
            "Brief aan {to} ging niet vanzelf weg, want dit adres kreeg er die dag al "
            "heel veel: {notice}.",
            "Letter to {to} did not leave by itself, as this address got very many that "
            "day: {notice}.",
        ),
        "letter-failed": Both(
            "Brief aan {to} kwam niet aan: {notice}.",
            "Letter to {to} did not arrive: {notice}.",
        ),
        "letter-given-up": Both(
            "{who} legde vast dat een brief aan {to} niet te bezorgen is: {notice}.",
            "{who} recorded that a letter to {to} cannot be delivered: {notice}.",
        ),
    }
)
"""The third party, learning, keeping, time and letters."""

LINES: Final[Mapping[str, Both]] = MappingProxyType(
    {**FIRST, **HANDLING, **LANES, **LATER}
)
"""Every sentence by name and variant."""
