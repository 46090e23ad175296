"""Sentences of the public page that need no more than their code and one value."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

CODES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "adviser-first expected": Both(
            "Bespreek uw reactie eerst met {your_adviser}, als u dat kunt. Komt u er "
            "samen niet uit, of wilt u het liever aan de organisatie vertellen? Dien uw "
            "reactie dan in.",
            "Please talk to {your_adviser} first, if you can. Does that not solve it, or "
            "do you rather tell the organisation? Then send in your reaction.",
        ),
        "adviser-first optional": Both(
            "U kunt het eerst met {your_adviser} bespreken. Dat hoeft niet.",
            "You can talk to {your_adviser} first. You need not.",
        ),
        "adviser-first mandatory": Both(
            "Onze regels vragen dat u het eerst met {your_adviser} bespreekt. Dient u "
            "uw klacht meteen in, dan telt die ook.",
            "Our rules ask that you talk to {your_adviser} first. If you send in your "
            "complaint at once, it counts all the same.",
        ),
        "confidential always": Both(
            "Wij behandelen uw klacht altijd vertrouwelijk.",
            "We always treat your complaint as confidential.",
        ),
        "confidential plainly": Both(
            "Wij behandelen uw klacht vertrouwelijk.",
            "We treat your complaint as confidential.",
        ),
        "confidential but-excepted": Both(
            "Wij behandelen uw klacht vertrouwelijk, behalve wat onze tekst uitzondert.",
            "We treat your complaint as confidential, but for what our text excepts.",
        ),
        "confidential but-public": Both(
            "Wij behandelen uw klacht vertrouwelijk, behalve wat onze tekst openbaar "
            "maakt ({said}).",
            "We treat your complaint as confidential, but for what our text makes public "
            "({said}).",
        ),
        "in-writing": Both(
            "Een klacht moet op schrift staan: per mail, met het formulier of op papier. "
            "Vertelt u het liever? Dan schrijven wij het op en bevestigt u de tekst.",
            "A complaint must be in writing: by e-mail, with the form or on paper. Do "
            "you rather tell it? Then we write it down and you confirm the text.",
        ),
        "told-confirmed": Both(
            "Vertelt u uw klacht liever? Dan schrijven wij het op en bevestigt u de "
            "tekst.",
            "Do you rather tell your complaint? Then we write it down and you confirm "
            "the text.",
        ),
        "free-of-charge": Both(
            "Klagen bij ons kost u niets.", "Complaining to us costs you nothing."
        ),
        "no-disadvantage": Both(
            "Dat u klaagt, heeft voor u geen nadelige gevolgen.",
            "That you complain has no bad consequences for you.",
        ),
        "heard-both": Both(
            "Voordat wij oordelen, horen wij u en degene over wie u klaagt.",
            "Before we judge, we hear you and whom you complain about.",
        ),
        "heard-all": Both(
            "Voordat wij oordelen, horen wij alle betrokkenen. Daar hoort u bij, en "
            "degene over wie u klaagt.",
            "Before we judge, we hear all who are involved. You are one of them, and so "
            "is whom you complain about.",
        ),
        "heard-you": Both(
            "Voordat wij oordelen, horen wij u.", "Before we judge, we hear you."
        ),
        "heard-unless": Both(
            "Horen wij iemand niet die gehoord moet worden? Dan staat in het dossier "
            "waarom.",
            "Do we not hear somebody who is to be heard? Then the dossier says why.",
        ),
        "advised": Both(
            "Voordat wij oordelen, vragen wij advies.",
            "Before we judge, we ask for advice.",
        ),
        "drafted-both": Both(
            "Voordat wij oordelen, krijgt u een concept van ons oordeel. Degene over wie "
            "u klaagt krijgt dat ook, als die van uw klacht weet.",
            "Before we judge, you get a draft of our judgement. So does the person you "
            "complain about, if they know of your complaint.",
        ),
        "drafted-you": Both(
            "Voordat wij oordelen, krijgt u een concept van ons oordeel.",
            "Before we judge, you get a draft of our judgement.",
        ),
        "lateness-excused": Both(
            "Komt uw klacht te laat, met een goede reden? Dan telt die mee.",
            "Does your complaint come too late, for a good reason? Then that counts.",
        ),
        "satisfaction": Both(
            "Na het voorstel vragen wij of u tevreden bent.",
            "After the proposal we ask whether you are satisfied.",
        ),
        "all-roll": Both(
            "Valt de laatste dag van een wettelijke termijn op een vrije dag? Dan "
            "schuift die op naar de eerste dag die niet vrij is.",
            "Is the last day of a statutory term a free day? Then it moves to the next "
            "day that is not.",
        ),
        "told-nothing-before": Both(
            "Voordat u zelf naar buiten gaat, gaat er niets van uw klacht daarheen.",
            "Before you go outside yourself, nothing of your complaint goes there.",
        ),
        "told-nothing-but-judged": Both(
            "Voordat er een voorlopig oordeel is, gaat er niets van uw klacht naar "
            "buiten. Daarna alleen als u dat wilt, of degene over wie u klaagt.",
            "Before there is a provisional judgement, nothing of your complaint goes "
            "outside. After that only if you want it, or the person you complain about.",
        ),
        "destroyed": Both(
            "Na de bewaartijd wordt alles vernietigd. Niemand kan het dan nog lezen.",
            "When that time is over, everything is destroyed. Nobody can read it any "
            "more.",
        ),
        "no-third-party": Both(
            "Deze procedure noemt niemand buiten de organisatie bij wie u daarna terecht "
            "kunt. Naar de rechter gaan kan altijd.",
            "This procedure names nobody outside the organisation to go to after that. "
            "Going to court is always possible.",
        ),
        "only-beside": Both(
            "Deze procedure noemt niemand buiten de organisatie die daarna over uw "
            "klacht oordeelt. Wel staat hieronder waar u ook terechtkunt. Naar de "
            "rechter gaan kan altijd.",
            "This procedure names nobody outside the organisation who judges your "
            "complaint after that. Below it says where else you can go. Going to court "
            "is always possible.",
        ),
        "silence nobody": Both(
            "Blijft het stil van uw kant, dan kan het dossier dicht zonder dat iemand "
            "het op een andere manier probeert.",
            "If we hear nothing from you, the case can close without anybody trying in "
            "another way.",
        ),
        "damages False": Both(
            "Over schadevergoeding doet de onafhankelijke derde geen uitspraak. Die kent "
            "ook geen schadevergoeding toe.",
            "The independent third party does not rule on damages and does not award "
            "them.",
        ),
        "damages True": Both(
            "Ook over schadevergoeding kan daar worden beslist.",
            "Damages can be decided on there as well.",
        ),
        "nobody-else respond-openly": Both(
            "Degene over wie uw klacht gaat, behandelt die niet. Kan niemand hier "
            "onpartijdig zijn, dan hoort u dat meteen. {Owner} mag u dan antwoorden en "
            "iets voorstellen, maar nooit over zichzelf oordelen.",
            "Nobody handles a complaint about themselves. If nobody here can be "
            "impartial, you are told at once. {Owner} may then answer you and propose "
            "something, but never judge their own case.",
        ),
        "nobody-else alarm": Both(
            "Degene over wie uw klacht gaat, behandelt die niet. Kan niemand hier "
            "onpartijdig zijn, dan hoort u dat meteen, met waar u wel terecht kunt.",
            "Nobody handles a complaint about themselves. If nobody here can be "
            "impartial, you are told at once, and where you can go instead.",
        ),
        "nobody-else alarm-alone": Both(
            "Degene over wie uw klacht gaat, behandelt die niet. Kan niemand hier "
            "onpartijdig zijn, dan hoort u dat meteen.",
            "Nobody handles a complaint about themselves. If nobody here can be "
            "impartial, you are told at once.",
        ),
        "binding nobody": Both(
            "De uitkomst daar bindt niemand.", "What comes out there binds nobody."
        ),
        "binding followed": Both(
            "Wij houden ons aan wat daar uitkomt, tenzij wij een zwaarwegende reden "
            "hebben om dat niet te doen.",
            "We follow what comes out there, unless we have a weighty reason not to.",
        ),
        "binding court": Both(
            "De rechter beslist. Dat bindt volgens de wet.",
            "The court decides. That binds by law.",
        ),
        "binding one": Both(
            "De uitspraak is bindend voor {who}.", "The ruling is binding for {who}."
        ),
        "binding both": Both(
            "De uitspraak is bindend voor beide partijen: voor {who}.",
            "The ruling is binding for both sides: for {who}.",
        ),
        "binds by-law": Both("Dat zegt de wet.", "The law says so."),
        "binds if-agreed": Both(
            "Dat geldt alleen als u en wij daar vooraf samen voor kiezen.",
            "That holds only if you and we choose so together beforehand.",
        ),
        "binds if-accepted": Both(
            "Dat geldt alleen als u de uitspraak aanvaardt.",
            "That holds only if you accept the ruling.",
        ),
        "unspecified binding": Both(
            "Of de uitkomst daar bindt, staat niet in de procedure.",
            "Whether what comes out there binds is not said in the procedure.",
        ),
        "unspecified binding-by-law": Both(
            "Daar mag men een bindende uitspraak doen. Dat zegt de wet.",
            "A binding ruling can be given there. The law says so.",
        ),
        "unspecified contact": Both(
            "Hoe u daar komt, staat niet in de procedure.",
            "How to reach them is not said in the procedure.",
        ),
        "unspecified window": Both(
            "Tot wanneer u daarheen kunt, staat niet in de procedure.",
            "Until when you can go there is not said in the procedure.",
        ),
        "unspecified costs": Both(
            "Wat dat kost, staat niet in de procedure.",
            "What that costs is not said in the procedure.",
        ),
        "unspecified hearing": Both(
            "Hoe u daar wordt gehoord, staat niet in de procedure.",
            "How you are heard there is not said in the procedure.",
        ),
        "body window": Both(
            "Hoe lang u daarheen kunt: {said}.", "How long you can go there: {said}."
        ),
        "body costs": Both("Wat dat kost: {said}.", "What that costs: {said}."),
        "body hearing": Both(
            "Hoe u daar wordt gehoord: {said}.", "How you are heard there: {said}."
        ),
        "particulars blocks": Both(
            "Zonder dit kunnen wij niet beginnen: {names}.",
            "Without this we cannot begin: {names}.",
        ),
        "particulars one-way": Both(
            "Eén hiervan is genoeg om u te bereiken: {names}.",
            "One of these is enough to reach you: {names}.",
        ),
        "particulars asked": Both(
            "Ontbreekt dit, dan vragen wij er één keer om. Intussen gaan wij al aan het "
            "werk: {names}.",
            "If this is missing, we ask for it once. Meanwhile we begin: {names}.",
        ),
        "particulars optional": Both(
            "Dit hoeft u niet te zeggen: {names}.", "You need not say: {names}."
        ),
    }
)
"""By code, and by the value behind it where a code has several."""
