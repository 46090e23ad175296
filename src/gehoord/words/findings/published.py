"""Findings about a published text and the rows that name its sentences."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

PUBLISHED: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "sentence-unkept": Finding(
            Both(
                "“{of}” belooft iets: “{said}”. Niets noemt die zin als bron. "
                "Niemand bewaakt dit dus, en er gaat geen brief over uit.",
                "“{of}” promises something: “{said}”. Nothing names that sentence as "
                "its source. So nobody watches it, and no letter tells it.",
            ),
            Both(
                "Schrijf een tabel die dit uitvoert, met deze zin als `source`. Of noem "
                "de zin in `[sources]`, bij wat dit al doet.",
                "Write a table that carries it out, with this sentence as its `source`. "
                "Or name it in `[sources]`, with what does it already.",
            ),
            Both(
                "Voeg een onderdeel toe dat dit uitvoert, met deze zin bij `source`. Of "
                "noem de zin daar, bij wat dit al doet.",
                "Add a part that carries it out, with this sentence at `source`. Or name "
                "the sentence there, with what does it already.",
            ),
        ),
        "way-unkept": Finding(
            Both(
                "“{of}” noemt een weg verder: “{said}”. Niets noemt die zin als bron. "
                "Brieven wijzen die weg dus zoals het patroon het zegt, of niet.",
                "“{of}” shows a way to go further: “{said}”. Nothing names that sentence "
                "as its source. So letters show that way as the pattern has it, or not.",
            ),
            Both(
                "Is die weg bij uzelf? Schrijf een `[[stage]]`. Is die ergens anders? "
                "Schrijf `[third-party]`, `[[beside]]` of `[[help]]`. Kan iemand er "
                "meteen heen, zonder eerst bij u te klagen? Dan `[[beside]]` met "
                "`at_once = true`. Neem deze zin als `source`.",
                "Is that way your own? Write a `[[stage]]`. Is it elsewhere? Write "
                "`[third-party]`, `[[beside]]` or `[[help]]`. Can people go there at "
                "once, without complaining to you first? Then `[[beside]]` with "
                "`at_once = true`. Take this sentence as `source`.",
            ),
            Both(
                "Voeg die weg toe, als stap of als iemand buiten. Noem deze zin daar bij "
                "`source`.",
                "Add that way, as a stage or as somebody outside. Name this sentence "
                "there, at `source`.",
            ),
        ),
        "time-unasked": Finding(
            Both(
                "“{of}” geeft wie klaagt een tijd: “{said}”. Niets noemt die zin als "
                "bron. Wie later komt, hoort dat hier dus niet.",
                "“{of}” gives who complains a time: “{said}”. Nothing names that "
                "sentence as its source. So who comes later is not told so here.",
            ),
            Both(
                "Is het de tijd om te klagen? Schrijf een `[[filing-window]]`. Is het de "
                "tijd om verder te gaan? Zet `within` bij die `[[stage]]`, of `window` "
                "bij `[third-party]`. Gaat het om een antwoord aan u? Geef die "
                "`[[term]]` deze tijd.",
                "Is it the time to complain? Write a `[[filing-window]]`. Is it the time "
                "to go further? Put `within` at that `[[stage]]`, or `window` at "
                "`[third-party]`. Is it to answer you? Give that `[[term]]` this time.",
            ),
            Both(
                "Is het de tijd om te klagen? Voeg die toe. Is het de tijd om verder te "
                "gaan, of u te antwoorden? Geef die stap of termijn deze tijd.",
                "Is it the time to complain? Add that. Is it the time to go further, or "
                "to answer you? Give that stage or term this time.",
            ),
        ),
        "refusal-unkept": Finding(
            Both(
                "“{of}” zegt wat u niet behandelt: “{said}”. Niets noemt die zin als "
                "bron. Wie weigert, kan die reden hier dus niet kiezen.",
                "“{of}” says what is not handled: “{said}”. Nothing names that sentence "
                "as its source. So who refuses cannot choose that ground here.",
            ),
            Both(
                "Schrijf een `[[refusal]]` of `[[out-of-scope]]`, met deze zin als "
                "`source`. Is het een tijd? Dan is er `[[filing-window]]`.",
                "Write a `[[refusal]]` or `[[out-of-scope]]`, with this sentence as its "
                "`source`. Is it a time? Then there is `[[filing-window]]`.",
            ),
            Both(
                "Voeg die reden toe, met deze zin bij `source`.",
                "Add that ground, with this sentence at `source`.",
            ),
        ),
        "time-unheld": Finding(
            Both(
                "“{of}” noemt “{said}”. Wat die zin als bron noemt, heeft die tijd niet: "
                "{where}.",
                "“{of}” names “{said}”. What names that sentence as its source does not "
                "have that time: {where}.",
            ),
            Both(
                "Verander het getal, of maak er een tabel voor. Heeft een andere tabel "
                "deze tijd? Noem de zin ook daar.",
                "Change the number, or make a table for it. Does another table have "
                "this time? Then name the sentence there too.",
            ),
            Both(
                "Verander het getal, of voeg een onderdeel toe met deze tijd. Heeft een "
                "ander onderdeel deze tijd? Noem de zin ook daar, bij `source`.",
                "Change the number, or add a part with this time. Does another part "
                "have this time? Then name the sentence there too, at `source`.",
            ),
        ),
        "time-unwatched": Finding(
            Both(
                "“{of}” noemt “{said}”, en geen klok bewaakt dat. Wat die zin als bron "
                "noemt, zegt het hooguit in woorden: {where}.",
                "“{of}” names “{said}”, and no clock watches it. What names that "
                "sentence as its source says it in words at most: {where}.",
            ),
            Both(
                "Zet de tijd in `within` van een termijn. Kan niemand hier die tellen, "
                "zoals vanaf het einde van uw onderzoek? Accepteer dit met die reden.",
                "Put the time in `within` of a term. Can nothing here count it, as from "
                "the end of your own investigation? Accept this with that reason.",
            ),
        ),
        "registered-unsent": Finding(
            Both(
                "“{of}” belooft een brief die zo gaat: “{said}”. Brieven gaan hier per "
                "e-mail, of op papier als er alleen een adres is. Wat hoe is verstuurd, "
                "houdt niets bij.",
                "“{of}” promises a letter that goes so: “{said}”. Letters leave here by "
                "e-mail, or on paper where only an address is known. Nothing records "
                "that one went so.",
            ),
            Both(
                "Verstuur die brief zelf ook zo, en bewaar het bewijs bij de zaak. "
                "Accepteer dit met die reden, of haal het woord uit de tekst.",
                "Send that letter so yourself too, and keep the proof with the case. "
                "Accept this with that reason, or take the word out of the text.",
            ),
        ),
        "time-not-in-text": Finding(
            Both(
                "{where} is “{said}”, met “{of}” als bron. Die tekst noemt die tijd "
                "niet.",
                "{where} is “{said}”, with “{of}” as its source. That text does not "
                "name that time.",
            ),
            Both(
                'Noemt de tekst geen tijd? Schrijf "unspecified", of neem de sleutel '
                'weg. Is het uw eigen keuze? Schrijf `source = "choice"`.',
                'Does the text name no time? Write "unspecified", or take the key out. '
                'Is it your own choice? Write `source = "choice"`.',
            ),
            Both(
                "Noemt de tekst geen tijd? Kies “niet gezegd”, of laat het leeg. Is het "
                "uw eigen keuze? Maak `source` dan leeg.",
                "Does the text name no time? Choose “not said”, or leave it empty. Is it "
                "your own choice? Then make `source` empty.",
            ),
        ),
        "begins-otherwise": Finding(
            Both(
                "{where} telt vanaf {anchors}. De tekst telt vanaf iets anders: "
                "“{said}”.",
                "{where} counts from {anchors}. The text counts from something else: "
                "“{said}”.",
            ),
            Both(
                "Verander `from` of `counted_from`. Zegt een andere zin dit begin? Noem "
                "die dan ook als `source`.",
                "Change `from` or `counted_from`. Does another sentence say this "
                "beginning? Then name that one as a `source` too.",
            ),
        ),
        "promise-as-target": Finding(
            Both(
                "{where} is een streven, maar de tekst zegt het zonder voorbehoud: "
                "“{said}”.",
                "{where} is an aim, but the text says it without any reserve: “{said}”.",
            ),
            Both(
                'Kies `strength = "promise"`, of `"statutory"` als een wet het eist.',
                'Choose `strength = "promise"`, or `"statutory"` where a law demands it.',
            ),
        ),
        "perhaps-as-promise": Finding(
            Both(
                "{where} is een toezegging, maar de tekst zegt alleen dat het kan: "
                "“{said}”.",
                "{where} is a promise, but the text only says that it may be: “{said}”.",
            ),
            Both(
                'Kies `strength = "practice"`. Belooft een andere zin het wel? Noem dan '
                "ook die.",
                'Choose `strength = "practice"`. Does another sentence promise it? Name '
                "that one as well.",
            ),
        ),
        "settled-by-a-proposal": Finding(
            Both(
                "De zin belooft het einde: “{said}”. {term} wordt hier al gehouden door "
                "een voorstel. Daarna moet wie klaagt nog antwoorden, en volgt pas later "
                "de laatste brief.",
                "The sentence promises the end: “{said}”. A proposal keeps {term} here. "
                "After that who complains must still answer, and only later comes the "
                "last letter.",
            ),
            Both(
                'Zeg bij die termijn `kept_by = ["closing-letter"]`, met "more-time" als '
                "het langer kan duren. Is een voorstel genoeg? Zeg dat dan in de tekst.",
                'Say `kept_by = ["closing-letter"]` at that term, with "more-time" where '
                "it can take longer. Is a proposal enough? Then say so in the text.",
            ),
        ),
        "not-so-in-text": Finding(
            Both(
                "{where} is “{said}”, met “{of}” als bron. Die tekst zegt dat niet zo.",
                "{where} is “{said}”, with “{of}” as its source. That text does not say "
                "it like that.",
            ),
            Both(
                "Lees de zin nog eens, en zeg het zoals die het zegt. Staat het in een "
                "andere zin? Noem dan ook die.",
                "Read that sentence again, and say it as it does. Does another sentence "
                "say it? Then name that one as well.",
            ),
        ),
        "sentence-absent": Finding(
            Both(
                "“{said}” is een bron van {where}, en staat niet in `[text]`.",
                "“{said}” is a source of {where}, and is not in `[text]`.",
            ),
            Both(
                "Schrijf de zin in `[text]`, of noem de juiste.",
                "Write that sentence in `[text]`, or name the right one.",
            ),
            Both(
                "Zet de zin erbij, of noem de juiste bij `source`.",
                "Add that sentence, or name the right one at `source`.",
            ),
        ),
        "address-unheld": Finding(
            Both(
                "“{of}” noemt {said}. Verder staat dat nergens in dit bestand.",
                "“{of}” names {said}. It stands nowhere else in this file.",
            ),
            Both(
                "Zet het waar het hoort, zoals in `address`, `[[tell-at]]`, "
                "`[third-party]` of `[[deposit]]`.",
                "Put it where it belongs, such as in `address`, `[[tell-at]]`, "
                "`[third-party]` or `[[deposit]]`.",
            ),
        ),
    }
)
"""What is doubtful where a text and a file do not agree."""
