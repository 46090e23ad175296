"""Findings about the laws that a file names: their numbers, and what they demand."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

LAWS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "longer-than-the-law": Finding(
            Both(
                "De termijn {near} is langer dan de wet of code toestaat die u zelf "
                "noemt ({law}): {longest}.",
                "The term {near} is longer than the law or code allows that you name "
                "yourself ({law}): {longest}.",
            ),
            Both(
                "Maak die korter. Rust de termijn op een andere wet, noem die dan in "
                "`source`.",
                "Make it shorter. If the term rests on another law, name that in "
                "`source`.",
            ),
        ),
        "longer-without-advice": Finding(
            Both(
                "De termijn {near} is langer dan de wet toestaat die u zelf noemt "
                "({law}): {longest}. Na advies van een commissie mag het {advised}.",
                "The term {near} is longer than the law allows that you name yourself "
                "({law}): {longest}. After advice of a committee, {advised} may pass.",
            ),
            Both(
                "Maak die korter. Adviseert altijd een commissie? Zet dan "
                '`"advice-given"` in `needs` van `judge`: zonder advies komt er geen '
                "oordeel.",
                'Make it shorter. Does a committee always advise? Put `"advice-given"` '
                "in `needs` of `judge`: without advice there is no judgement.",
            ),
        ),
        "number-of-our-own": Finding(
            Both(
                "De wet geeft geen getal voor {near} ({law}). Op de pagina staat dan "
                "dat de wet {length} eist.",
                "The law gives no number for {near} ({law}). The page then says that "
                "the law demands {length}.",
            ),
            Both(
                'Zet `strength = "promise"` en `roll = "none"`, met uw eigen regel in '
                "`source`.",
                'Set `strength = "promise"` and `roll = "none"`, with your own line in '
                "`source`.",
            ),
        ),
        "extension-beyond-law": Finding(
            Both(
                "Er mag meer tijd genomen worden dan de wet of code toestaat ({law}): "
                "{longest}.",
                "More time may be taken than the law or code allows ({law}): {longest}.",
            ),
            Both(
                "Maak `longest` korter. Rust het uitstel op een andere wet, noem die "
                "dan in `source`.",
                "Make `longest` shorter. If the extension rests on another law, name "
                "that in `source`.",
            ),
        ),
        "extension-without-law": Finding(
            Both(
                "Er mag meer tijd genomen worden, en de wet die u noemt kent geen "
                "uitstel ({law}).",
                "More time may be taken, and the law you name knows no extension "
                "({law}).",
            ),
            Both(
                "Haal `[extension]` en de handeling `take-more-time` weg.",
                "Take out `[extension]` and the act `take-more-time`.",
            ),
        ),
        "window-shorter-than-the-law": Finding(
            Both(
                "Wie later klaagt dan {window} toelaat, is hier te laat. De wet of code "
                "die u noemt geeft langer: ten minste {least} ({law}).",
                "Who complains later than {window} allows is late here. The law or code "
                "you name gives longer: at least {least} ({law}).",
            ),
            Both(
                "Maak `length` even lang als de wet, of langer.",
                "Make `length` as long as the law does, or longer.",
            ),
        ),
        "outside-over-too-soon": Finding(
            Both(
                "De pagina geeft de klager {length} om naar {who} te gaan. De regels "
                "geven ten minste {least} ({law}). Wie de pagina gelooft, geeft het te "
                "vroeg op.",
                "The page gives the complainant {length} to go to {who}. The rules give "
                "at least {least} ({law}). Who believes the page gives up too soon.",
            ),
            Both(
                "Zet in `window` de tijd van die regels, of een langere.",
                "Put in `window` the time of those rules, or a longer one.",
            ),
        ),
        "outside-cut-short": Finding(
            Both(
                "De pagina geeft de klager {length} om naar {who} te gaan. De wet geeft "
                "{least} vanaf wat er gebeurde, en kent geen tijd vanaf uw antwoord "
                "({law}). Wie de pagina gelooft, geeft het te vroeg op.",
                "The page gives the complainant {length} to go to {who}. The law gives "
                "{least} from what happened, and knows no time from your answer ({law}). "
                "Who believes the page gives up too soon.",
            ),
            Both(
                "Zet in `window` wat de wet zegt: {least} nadat het gebeurde. Staat het "
                "zo in uw tekst? Dan moet uw tekst veranderen.",
                "Put in `window` what the law says: {least} after it happened. Does your "
                "text say it like that? Then your text has to change.",
            ),
        ),
        "outside-until-when": Finding(
            Both(
                "De pagina noemt {who}, en niet tot wanneer de klager daarheen kan. Dat "
                "is bekend: {least} ({law}). Wie het niet weet, komt te laat.",
                "The page names {who}, and not until when the complainant can go there. "
                "That is known: {least} ({law}). Who does not know comes too late.",
            ),
            Both(
                "Zet die tijd in `window`, met de dag waarop die begint.",
                "Put that time in `window`, with the day on which it begins.",
            ),
        ),
        "disciplines-only": Finding(
            Both(
                "{who} staat er als onafhankelijke derde. Daar gaat het om tucht of "
                "toezicht, en niet om een oplossing voor de klager.",
                "{who} stands there as the independent third party. It disciplines or "
                "supervises, and settles nothing for who complains.",
            ),
            Both(
                "Zet het in `[[beside]]`, en zeg in `can` wat daar kan. Noem als derde "
                "wie wel over het geschil beslist, of niemand.",
                "Put it in `[[beside]]`, and say in `can` what can be done there. Name "
                "as third party who does decide the dispute, or nobody.",
            ),
        ),
        "name-of-another": Finding(
            Both(
                "Bij {where} staat de naam van de instantie van {other}. Het adres is "
                "van een andere: {domain}. De klager gaat naar de verkeerde.",
                "{where} has the name of the body of {other}. The address is that of "
                "another: {domain}. The complainant goes to the wrong one.",
            ),
            Both(
                "Zet de naam en het adres van dezelfde instantie. Staat de verkeerde "
                "naam in uw tekst? Verander die dan.",
                "Put the name and the address of the same body. Does your text have the "
                "wrong name? Then change it.",
            ),
        ),
        "outside-opens-before": Finding(
            Both(
                "De termijn {near} is langer dan {least}. Wie zo lang geen antwoord "
                "heeft, mag al naar {who} ({law}), en dat staat nergens.",
                "The term {near} is longer than {least}. Who has no answer for that long "
                "may go to {who} already ({law}), and that is said nowhere.",
            ),
            Both(
                "Maak de termijn niet langer dan {least}, of zeg in `window` dat het dan "
                "al kan.",
                "Make the term no longer than {least}, or say in `window` that it is "
                "possible from then on.",
            ),
        ),
        "outside-only-after-us": Finding(
            Both(
                "De pagina laat iemand pas naar {who} gaan na een melding bij u. Wie een "
                "misstand meldt, mag daar meteen heen ({law}).",
                "The page lets somebody go to {who} only after reporting to you. Who "
                "reports a wrongdoing may go there at once ({law}).",
            ),
            Both(
                "Noem waar men meteen heen kan in `[[beside]]`, en zeg in `window` dat "
                "het niet eerst bij u hoeft.",
                "Name where one can go at once in `[[beside]]`, and say in `window` that "
                "it need not be reported to you first.",
            ),
        ),
        "no-word-in-time": Finding(
            Both(
                "Wie iets meldt, hoort volgens de wet binnen {longest} na de "
                "ontvangstbevestiging wat ermee gebeurt ({law}). Geen toezegging hier "
                "zegt dat.",
                "By the law, who reports something hears within {longest} after the "
                "receipt what is done with it ({law}). No promise here says so.",
            ),
            Both(
                "Voeg een termijn toe vanaf `acknowledged`, met in `kept_by` de brief "
                "waarin dat staat.",
                "Add a term from `acknowledged`, with in `kept_by` the letter that says "
                "it.",
            ),
        ),
        "ruling-later-than-law": Finding(
            Both(
                "De uitspraak van {who} mag hier {length} duren. De wet die u noemt "
                "geeft daarvoor ten hoogste {longest} ({law}).",
                "The ruling of {who} may take {length} here. The law you name gives at "
                "most {longest} for it ({law}).",
            ),
            Both(
                "Zet in `ruling` de tijd van de wet, of een kortere. Begint er een "
                "termijn vanaf `admitted`, kijk die dan ook na.",
                "Put in `ruling` the time of the law, or a shorter one. If a term "
                "begins from `admitted`, look at that as well.",
            ),
        ),
        "outside-behind-another": Finding(
            Both(
                "Naar {who} kan de klager pas na {first}. Volgens de wet die u noemt, "
                "kan dat meteen als uw oordeel niet helpt ({law}).",
                "The complainant can go to {who} only after {first}. By the law you "
                "name, they can as soon as your judgement does not help ({law}).",
            ),
            Both(
                "Haal `after` daar weg. Wie bemiddelt en niet beslist, staat beter in "
                "`[[help]]` of `[[beside]]`.",
                "Take `after` out there. Who mediates and does not decide stands better "
                "in `[[help]]` or `[[beside]]`.",
            ),
        ),
        "award-refused": Finding(
            Both(
                "Volgens de pagina kent {who} geen schadevergoeding toe. De wet die u "
                "noemt wil dat dat kan tot ten minste € {least} ({law}).",
                "According to the page {who} awards no damages. The law you name demands "
                "that it can, up to at least EUR {least} ({law}).",
            ),
            Both(
                "Zet `damages = true`. Zegt het reglement het anders, vraag dan of deze "
                "instantie erkend is.",
                "Set `damages = true`. If its rules say otherwise, ask whether this "
                "body is recognised.",
            ),
        ),
        "award-below-law": Finding(
            Both(
                "Volgens de pagina kent {who} ten hoogste € {amount} toe. De wet die u "
                "noemt wil dat dat kan tot ten minste € {least} ({law}).",
                "According to the page {who} awards at most EUR {amount}. The law you "
                "name demands that it can, up to at least EUR {least} ({law}).",
            ),
            Both(
                "Noem in `cap` het bedrag uit het reglement van deze instantie.",
                "Name in `cap` the sum from the rules of this body.",
            ),
        ),
        "receipt-without-term": Finding(
            Both(
                "De wet vraagt een schriftelijke bevestiging van ontvangst ({law}), en "
                "geen termijn houdt die bij. Blijft de brief uit, dan merkt niemand het.",
                "The law demands that receipt is confirmed in writing ({law}), and no "
                "term watches over it. When the letter fails, nobody notices.",
            ),
            Both(
                'Voeg een termijn toe vanaf `filed`, met `kept_by = ["receipt"]`.',
                'Add a term from `filed`, with `kept_by = ["receipt"]`.',
            ),
        ),
        "judged-unheard": Finding(
            Both(
                "Hier kan een oordeel komen zonder dat beide kanten gehoord zijn. De wet "
                "vraagt dat ({law}), tenzij vaststaat waarom het niet hoefde.",
                "A judgement can come here without both sides having been heard. The law "
                "demands that ({law}), unless it is on record why it was not needed.",
            ),
            Both(
                "Zet bij `judge` in `needs` ook: {missing}. Wie niet gehoord wil "
                "worden, legt u vast met `waive-hearing`.",
                "Add to `needs` of `judge`: {missing}. Who does not want to be heard is "
                "recorded with `waive-hearing`.",
            ),
        ),
        "source-of-a-law-not-named": Finding(
            Both(
                "De pagina noemt {law} als grond, maar `legal_bases` noemt die wet "
                "niet. Het staat bij: {where}.",
                "The page gives {law} as a ground, but `legal_bases` does not name that "
                "law. It stands at: {where}.",
            ),
            Both(
                "Geef die regels een eigen `source`, of noem de wet in `legal_bases`.",
                "Give those lines a `source` of your own, or name the law in "
                "`legal_bases`.",
            ),
        ),
        "oral-unheard": Finding(
            Both(
                "De pagina noemt niet dat men ook kan vertellen wat er is. Wie dat "
                "doet, heeft hetzelfde recht op een behandeling ({law}).",
                "The page does not say that one can tell it as well. Who does so is to "
                "be heard just as properly ({law}).",
            ),
            Both(
                "Zet `oral` in `channels`, en zeg in `[[tell-at]]` waar dat kan.",
                "Add `oral` to `channels`, and say in `[[tell-at]]` where that is "
                "possible.",
            ),
        ),
        "statutory-by-no-law": Finding(
            Both(
                "Deze termijnen heten wettelijk: {terms}. De bron die erbij staat, "
                "noemt geen wet (“{said}”). Wie het leest, kan het niet nagaan.",
                "These terms are called the law's: {terms}. The source beside them "
                "names no law (“{said}”). Who reads it cannot look it up.",
            ),
            Both(
                "Noem in `source` ook het artikel van de wet. Is het uw eigen "
                'toezegging, zet dan `strength = "promise"` en `roll = "none"`.',
                "Name the article of the law in `source` as well. If it is a promise "
                'of your own, set `strength = "promise"` and `roll = "none"`.',
            ),
        ),
    }
)
"""Findings about laws, by their code."""
