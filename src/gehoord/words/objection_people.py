"""What the rules object to about who handles, is heard or is named."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

PEOPLE: Final[Mapping[str, Both]] = MappingProxyType(
    {
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
        "panel-too-small": Both(
            "Hier beslissen minstens {least} mensen samen. Noem ze allemaal, elk op een "
            "eigen regel.",
            "At least {least} people decide together here. Name them all, each on a "
            "line.",
        ),
        "panel-concerned": Both(
            "{name} is bij deze klacht betrokken en kan niet meebeslissen. Noem iemand "
            "anders.",
            "{name} is involved in this complaint and cannot take part in deciding. Name "
            "somebody else.",
        ),
        "member-out": Both(
            "{name} doet hier niet mee: een bezwaar daartegen was terecht. Noem iemand "
            "anders.",
            "{name} takes no part here: an objection to them was right. Name somebody "
            "else.",
        ),
        "not-named-before": Both(
            "{name} was vooraf niet bekendgemaakt. Noem wie u bekendmaakte, of maak "
            "eerst bekend wie nu beslissen.",
            "{name} was not named beforehand. Name those whom you named then, or first "
            "say who decide now.",
        ),
        "chair-not-in-panel": Both(
            "De voorzitter staat niet bij de namen. Noem iemand uit de groep, met "
            "dezelfde naam.",
            "The chair is not among the names. Name somebody of the panel, by the same "
            "name.",
        ),
        "chair-of-our-own": Both(
            "{name} werkt hier. De voorzitter komt volgens de procedure van buiten.",
            "{name} works here. By the procedure the chair comes from outside.",
        ),
        "panel-too-much-ours": Both(
            "Van buiten moeten er minstens {least} komen: mensen die hier niet werken. "
            "Noem ook hen.",
            "At least {least} of them must come from outside: people who do not work "
            "here. Name them as well.",
        ),
        "handled-before": Both(
            "U behandelde deze klacht in een eerdere fase, of besliste toen. In deze "
            "fase beslist iemand anders.",
            "You handled this complaint in an earlier stage, or decided then. In this "
            "stage somebody else decides.",
        ),
        "own-complaint": Both(
            "Deze klacht kwam van het e-mailadres van {name}. Kies iemand anders, of "
            "schrijf waarom het toch kan.",
            "This complaint came from the e-mail address of {name}. Choose someone else, "
            "or write why it is possible all the same.",
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
        "clears-yourself": Both(
            "U wordt in deze klacht genoemd, en niemand verklaart zichzelf onbetrokken. "
            "Vraag een andere eigenaar om dit vast te leggen, of leg vast dat de klacht "
            "ook over u gaat.",
            "You are named in this complaint, and nobody clears themselves. Ask another "
            "owner to record this, or record that it is about you too.",
        ),
        "not-informed": Both(
            "Deze collega weet nog niets van de klacht. Vertel het eerst, met een tekst "
            "die u kiest.",
            "This colleague knows nothing of the complaint yet. Inform them first, in "
            "words of your choice.",
        ),
    }
)
"""What they object to about who handles, is heard or is named, by code."""
