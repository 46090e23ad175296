"""Lines of the story about the third party, learning, keeping, time and letters."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

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
        "referred:named": Both(
            "{who} ging naar een onafhankelijke derde: {third_party}.",
            "{who} went to an independent third party: {third_party}.",
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
        "admitted": Both(
            "{who} nam de klacht in behandeling.", "{who} took the complaint."
        ),
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
        "term-lapsed:opening": Both(
            "Er is nog geen antwoord: {term}. Daarom is nu een volgende weg open.",
            "There is no answer yet: {term}. So a next way is open now.",
        ),
        "alarmed:concern-unknown": Both(
            "De klok sloeg alarm: nog niemand legde vast over wie de klacht gaat, dus "
            "de klok mag niemand benoemen.",
            "The clock gave the alarm: nobody recorded whom the complaint is about, so "
            "the clock may not appoint anyone.",
        ),
        "alarmed:nobody-present": Both(
            "De klok sloeg alarm: er is geen vervanger die aanwezig is, kan inloggen en "
            "de klacht mag behandelen.",
            "The clock gave the alarm: no substitute is present, can sign in and may "
            "handle the complaint.",
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
