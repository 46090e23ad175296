"""A sentence for each kind of entry that only some procedures lead to."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

LANES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "complete": Both(
            "Alles wat nodig is, is er, of het gaat door zonder.",
            "All that is needed is there, or it goes on without.",
        ),
        "deposit-asked": Both(
            "Voordat de klacht wordt behandeld, moet {complainant} betalen: {amount}.",
            "Before the complaint is handled, {complainant} has to pay: {amount}.",
        ),
        "deposit-paid": Both(
            "{who} legde vast dat er op {on} is betaald.",
            "{who} recorded that it was paid on {on}.",
        ),
        "day-recorded": Both(
            "{who} legde een dag vast: {which}, {on}.",
            "{who} recorded a day: {which}, {on}.",
        ),
        "days-corrected": Both(
            "De lijst van vrije dagen is verbeterd. Wat daardoor later eindigt, is "
            "opnieuw geteld.",
            "The list of free days was corrected. What ends later because of it was "
            "counted again.",
        ),
        "filed-late": Both(
            "De klacht kwam na de termijn om te klagen. Die liep tot en met {last_day}.",
            "The complaint came after the time to complain. That ran through {last_day}.",
        ),
        "lateness-excused": Both(
            "{who} liet de klacht toe, hoewel die te laat kwam.",
            "{who} allowed the complaint, although it came too late.",
        ),
        "lateness-excused:elsewhere": Both(
            "De klacht was op tijd binnen bij wie die doorstuurde.",
            "The complaint was in time at whoever sent it on.",
        ),
        "report-due": Both(
            "{who} legde vast dat dit gemeld moet worden bij {name}.",
            "{who} recorded that this must be reported to {name}.",
        ),
        "report-due:by-itself": Both(
            "Volgens de procedure moet dit gemeld worden bij {name}.",
            "By the procedure, this must be reported to {name}.",
        ),
        "report-due:claim": Both(
            "Een deel van de vraag is voor {name}. Dat wordt doorgegeven; de klacht gaat "
            "hier door.",
            "A part of what is asked is for {name}. That is passed on; the complaint "
            "goes on here.",
        ),
        "reported:claim": Both(
            "{who} legde vast dat dit op {on} is doorgegeven aan {name}.",
            "{who} recorded that this was passed on to {name} on {on}.",
        ),
        "reported": Both(
            "{who} legde vast dat dit op {on} is gemeld bij {name}.",
            "{who} recorded that this was reported to {name} on {on}.",
        ),
        "milestone-reached": Both(
            "{who} legde vast dat dit op {on} is gebeurd: {name}.",
            "{who} recorded that this happened on {on}: {name}.",
        ),
        "defended": Both(
            "Het verweer van {party} is in het dossier gelegd.",
            "The side of {party} was put in the dossier.",
        ),
        "parts-named": Both(
            "{who} noemde de onderdelen van de klacht.",
            "{who} named the parts of the complaint.",
        ),
        "escalated": Both(
            "{who} ging naar de volgende stap van de procedure: “{stage}”.",
            "{who} went to the next stage of the procedure: “{stage}”.",
        ),
        "escalated:received": Both(
            "{who} ging naar de volgende stap van de procedure: “{stage}”. Ons antwoord "
            "kwam volgens de klager op {received_on}.",
            "{who} went to the next stage of the procedure: “{stage}”. Our answer came "
            "on {received_on}, by the complainant’s word.",
        ),
        "escalated:sent": Both(
            "{who} stuurde de klacht door naar de volgende stap: “{stage}”.",
            "{who} sent the complaint on to the next stage: “{stage}”.",
        ),
        "escalated:whom": Both(
            "De klacht ging meteen naar de stap “{stage}”, vanwege over wie die gaat.",
            "The complaint went straight to the stage “{stage}”, because of whom it is "
            "about.",
        ),
        "escalated:what": Both(
            "De klacht ging meteen naar de stap “{stage}”, vanwege waar die over gaat.",
            "The complaint went straight to the stage “{stage}”, because of what it is "
            "about.",
        ),
        "escalated:urgent": Both(
            "De klacht ging meteen naar de stap “{stage}”, omdat die niet kan wachten.",
            "The complaint went straight to the stage “{stage}”, since it cannot wait.",
        ),
        "escalated:way": Both(
            "De klacht ging meteen naar de stap “{stage}”, door de manier waarop die "
            "binnenkwam.",
            "The complaint went straight to the stage “{stage}”, because of the way in "
            "which it came in.",
        ),
        "data-asked": Both(
            "{who} deed een verzoek over eigen gegevens: {kind}.",
            "{who} made a request about their own data: {kind}.",
        ),
        "data-answered:yes": Both(
            "{who} willigde een verzoek over gegevens in.",
            "{who} granted a request about data.",
        ),
        "data-answered:no": Both(
            "{who} willigde een verzoek over gegevens niet of niet helemaal in.",
            "{who} did not grant a request about data, or not wholly.",
        ),
    }
)
"""Stages, windows, requests about data, and the other side."""
