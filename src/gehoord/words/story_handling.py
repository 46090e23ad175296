"""Lines of the story about handling, up to the end."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

HANDLING: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "written": Both("{who} schreef een bericht.", "{who} wrote a message."),
        "written:later": Both(
            "{who} schreef een bericht. Het kwam later in het dossier.",
            "{who} wrote a message. It was put in the dossier later.",
        ),
        "mail-linked": Both(
            "{who} legde een e-mail van iemand anders bij de klacht. Hij telt niet "
            "als bericht van {complainant}.",
            "{who} put a mail from someone else with the complaint. It does not "
            "count as a message of {complainant}.",
        ),
        "mail-linked:own": Both("{who} stuurde een e-mail.", "{who} sent a mail."),
        "mail-linked:claimed": Both(
            "Er kwam een e-mail binnen onder het adres van {complainant}.",
            "A mail came in under the address of {complainant}.",
        ),
        "mail-linked:claimed-later": Both(
            "Er kwam een e-mail binnen onder het adres van {complainant}. Die kwam "
            "later in het dossier.",
            "A mail came in under the address of {complainant}. It was put in the "
            "dossier later.",
        ),
        "mail-vouched-for": Both(
            "{who} legde vast dat de e-mail echt van {complainant} is.",
            "{who} recorded that the mail is really from {complainant}.",
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
        "agreement-reminded": Both(
            "De klok herinnerde {complainant} aan afspraak {number}.",
            "The clock reminded {complainant} of agreement {number}.",
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
        "more-time-taken:why-alone": Both(
            "{who} schreef dat er meer tijd nodig is.",
            "{who} wrote that more time is needed.",
        ),
        "more-time-consented": Both(
            "{who} stemde in met langer wachten.", "{who} agreed to wait longer."
        ),
        "taken-up": Both(
            "{who} schreef dat de klacht wordt behandeld.",
            "{who} wrote that the complaint is taken up.",
        ),
        "date-named": Both(
            "{who} schreef dat het antwoord er uiterlijk {until} is.",
            "{who} wrote that the answer is there by {until}.",
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
        "panel-named": Both(
            "{who} maakte bekend wie samen beslissen of adviseren.",
            "{who} said who will decide or advise together.",
        ),
        "member-objected-to": Both(
            "{who} maakte bezwaar tegen een lid.", "{who} objected to a member."
        ),
        "objection-decided:yes": Both(
            "{who} besliste over het bezwaar: dit lid doet niet mee.",
            "{who} decided on the objection: this member takes no part.",
        ),
        "objection-decided:no": Both(
            "{who} besliste over het bezwaar: dit lid blijft.",
            "{who} decided on the objection: this member stays.",
        ),
        "draft-sent": Both(
            "{who} stuurde {complainant} het concept van het oordeel.",
            "{who} sent the draft of the judgement to {complainant}.",
        ),
        "draft-sent:both": Both(
            "{who} stuurde beide kanten het concept van het oordeel.",
            "{who} sent the draft of the judgement to both sides.",
        ),
        "draft-commented": Both(
            "{who} reageerde op het concept.", "{who} commented on the draft."
        ),
        "draft-commented:recorded": Both(
            "{who} legde vast wat {party} van het concept zei.",
            "{who} recorded what {party} said of the draft.",
        ),
        "judged": Both(
            "{who} gaf een oordeel: {judgement}.", "{who} judged it: {judgement}."
        ),
        "judged:provisional": Both(
            "{who} gaf een voorlopig oordeel: {judgement}.",
            "{who} judged it provisionally: {judgement}.",
        ),
        "not-taken-up": Both(
            "{who} nam de klacht niet in behandeling.",
            "{who} did not take up the complaint.",
        ),
        "forwarded": Both(
            "{who} stuurde de klacht door naar {name}.",
            "{who} sent the complaint on to {name}.",
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
