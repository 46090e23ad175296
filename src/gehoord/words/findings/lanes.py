"""Findings about what keeps people out, and what is kept without an end."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

LANES: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "filing-window-short": Finding(
            Both(
                "De tijd om te klagen is maar {length} ({window}). Wie het eerst zelf "
                "wil oplossen, of schrikt, is dan al te laat.",
                "The time to complain is only {length} ({window}). Who first tries to "
                "solve it alone, or is shocked, is too late by then.",
            ),
            Both(
                "Geef langer: wie het pas later ontdekt, heeft dan nog tijd. Een jaar "
                "is gewoon. Is het zo "
                "gepubliceerd, vraag dan wie te laat is toch te horen.",
                "Give longer, so that who finds it out later still has time. A year is "
                "usual. If it was "
                "published so, ask whether who is late may be heard all the same.",
            ),
        ),
        "late-without-excuse": Finding(
            Both(
                "Wie te laat klaagt ({window}), wordt altijd geweigerd, wat de reden ook "
                "is. Dat is al snel onredelijk.",
                "Who complains late ({window}) is always refused, whatever the reason. "
                "That is easily unfair.",
            ),
            Both(
                'Zet `excusable = true`, of kies `late = "may-refuse"`.',
                'Set `excusable = true`, or choose `late = "may-refuse"`.',
            ),
        ),
        "lateness-unheard": Finding(
            Both(
                "Wie te laat klaagt ({window}), kan geweigerd worden. Met `excusable = "
                "false` telt daarbij geen enkele reden, zoals ziekte of een fout van u.",
                "Who complains late ({window}) can be refused. With `excusable = false` "
                "no reason counts there, such as illness or a fault of yours.",
            ),
            Both(
                "Staat in de tekst dat geen reden telt? Vraag of dat zo bedoeld is. "
                "Zwijgt de tekst? Laat `excusable` weg, en noem bij `excuse-lateness` "
                "wie een reden kan aannemen.",
                "Does the text say that no reason counts? Ask whether it means that. Is "
                "the text silent? Leave `excusable` out, and name at `excuse-lateness` "
                "who can accept a reason.",
            ),
            Both(
                "Staat in de tekst dat geen reden telt? Vraag of dat zo bedoeld is. "
                "Zwijgt de tekst? Kies dan dat een goede reden telt.",
                "Does the text say that no reason counts? Ask whether it means that. Is "
                "the text silent? Then choose that a good reason counts.",
            ),
        ),
        "clock-never-begins": Finding(
            Both(
                "Elke termijn voor de uitkomst begint pas na {anchors}, en niemand "
                "hoeft dat voor een bepaalde dag te doen. Blijft een klacht liggen, dan "
                "is die dus nooit te laat.",
                "Every term for the outcome begins only after {anchors}, and nobody must "
                "do that by a day. So a complaint that is left alone is never late.",
            ),
            Both(
                "Geef ook een termijn vanaf `filed`: voor wat eerst moet gebeuren, of "
                "een uiterste dag voor het geheel.",
                "Give a term from `filed` as well: for what must happen first, or a "
                "last day for the whole.",
            ),
        ),
        "clock-starts-before": Finding(
            Both(
                "De pagina zegt dat de tijd pas begint als alles er is, maar geen "
                "termijn voor de uitkomst begint dan: {term} begint eerder.",
                "The page says that the time starts once everything is there, but no "
                "term for the outcome does: {term} begins before that.",
            ),
            Both(
                'Zet `from = "complete"` bij die termijn, of kies een andere `clock`.',
                'Set `from = "complete"` at that term, or choose another `clock`.',
            ),
        ),
        "cure-open": Finding(
            Both(
                "Wie niet stuurt wat ontbreekt, hoort niet tot wanneer dat kan. De tijd "
                "voor de uitkomst begint dan nooit.",
                "Who does not send what is missing is not told until when they can. The "
                "time for the outcome then never begins.",
            ),
            Both(
                "Vraag hoe lang iemand heeft, en zet dat in `cure`. Daarna gaat het "
                "zonder verder.",
                "Ask how long somebody has, and say it in `cure`. After that it goes on "
                "without.",
            ),
        ),
        "name-of-nobody": Finding(
            Both(
                "In `[names]` staat hoe “{role}” heet, maar die doet hier niets. De "
                "naam komt dan nergens voor.",
                "In `[names]` stands what “{role}” is called, but that role does "
                "nothing here. So the name is read nowhere.",
            ),
            Both(
                "Zet de naam bij de rol die u bedoelt, of haal hem weg.",
                "Put the name with the role that you mean, or take it out.",
            ),
        ),
        "name-of-several": Finding(
            Both(
                "“{said}” zijn meer mensen. Onze zinnen gaan verder als na één: “de "
                "bestuurders kiest wie uw klacht behandelt”.",
                "“{said}” are several people. Our sentences go on as after one: “the "
                "trustees chooses who handles your complaint”.",
            ),
            Both(
                "Noem hen zoals ze samen heten: “het bestuur”, “de directie”, “het "
                "team”.",
                "Call them what they are together: “the board of trustees”, “the team”.",
            ),
        ),
        "called-a-proposal": Finding(
            Both(
                "Een oordeel komt de termijn {term} na, en geen voorstel. De weg van de "
                "klacht en de brieven noemen die toch een voorstel.",
                "A judgement keeps the term {term}, and no proposal. The way of the "
                "complaint and letters call it a proposal all the same.",
            ),
            Both(
                "Zeg in `about` waar die over gaat: “ons oordeel”, of “ons oordeel op de "
                "nieuwe datum”.",
                "Say in `about` what it is about: “our judgement”, or “our judgement by "
                "the new date”.",
            ),
        ),
        "called-a-judgement": Finding(
            Both(
                "Een voorstel komt de termijn {term} na, en geen oordeel. De weg van de "
                "klacht en de brieven noemen die toch een oordeel.",
                "A proposal keeps the term {term}, and no judgement. The way of the "
                "complaint and letters call it a judgement all the same.",
            ),
            Both(
                "Zeg in `about` waar die over gaat: “een voorstel”, of “een voorstel op "
                "de nieuwe datum”.",
                "Say in `about` what it is about: “a proposal”, or “a proposal by the "
                "new date”.",
            ),
        ),
        "late-unrefusable": Finding(
            Both(
                "Wie te laat klaagt ({window}), komt niet verder, en niet altijd is er "
                "iemand die dat mag zeggen. Dan blijft de klacht liggen.",
                "Who complains late ({window}) gets no further, and there is not always "
                "somebody who may say so. The complaint then stays where it is.",
            ),
            Both(
                "Zet {who} bij wie `not-take-up` mag doen.",
                "Add {who} to those who may do `not-take-up`.",
            ),
        ),
        "lateness-unforgiven": Finding(
            Both(
                "Wie te laat klaagt ({window}), kan daar een goede reden voor hebben, "
                "zegt de procedure. Maar niemand kan zo'n reden aannemen.",
                "Who complains late ({window}) can have a good reason for it, says the "
                "procedure. But nobody can accept such a reason.",
            ),
            Both(
                "Zeg bij `excuse-lateness` wie zo'n reden kan aannemen.",
                "Say with `excuse-lateness` who can accept such a reason.",
            ),
        ),
        "never-informed": Finding(
            Both(
                "Wie de klacht betreft, hoort er nooit iets van en kan er niet op "
                "antwoorden. Zo wordt maar één kant gehoord.",
                "The person complained about never hears of it and cannot answer it. "
                "Only one side is heard that way.",
            ),
            Both(
                "Zeg in `acts` wie `inform-respondent` mag doen.",
                "Say in `acts` who may do `inform-respondent`.",
            ),
        ),
        "more-time-without-consent": Finding(
            Both(
                "Meer tijd nemen kan hier steeds opnieuw. Volgens de wet kan dat na de "
                "eerste keer alleen als de klager instemt (artikel 9:11 lid 3 Awb).",
                "More time can be taken here again and again. By law that is possible "
                "after the first time only if the complainant agrees (Awb 9:11(3)).",
            ),
            Both(
                "Zet `consent_from = 2`, of `times = 1`.",
                "Set `consent_from = 2`, or `times = 1`.",
            ),
        ),
        "one-way-in": Finding(
            Both(
                "Klagen kan maar op één manier: {ways}. Wie dat niet kan, kan niet "
                "klagen. Klaagt een consument? Dan is een strengere vorm dan een gewone "
                "brief of e-mail al snel niet geldig ({law}).",
                "There is only one way to complain: {ways}. Who cannot use it cannot "
                "complain. Is it a consumer? Then a stricter form than a plain letter "
                "or e-mail is presumed unfair ({law}).",
            ),
            Both(
                "Noem in `channels` ook een andere weg. Dit kan: {other}.",
                "Name another way in `channels` as well. This can be: {other}.",
            ),
        ),
        "one-way-alone": Finding(
            Both(
                "Klagen kan maar op één manier: {ways}. Wie dat niet kan, kan niet "
                "klagen.",
                "There is only one way to complain: {ways}. Who cannot use it cannot "
                "complain.",
            ),
            Both(
                "Noem in `channels` ook een andere weg. Dit kan: {other}.",
                "Name another way in `channels` as well. This can be: {other}.",
            ),
        ),
        "anonymous-refused": Finding(
            Both(
                "Wie geen naam noemt, wordt geweigerd, en er staat niet waarom. Juist "
                "wie bang is, zwijgt dan.",
                "Who gives no name is refused, and it is not said why. It is those who "
                "are afraid who keep silent then.",
            ),
            Both(
                "Zeg het in `anonymous_why`, of kies `accept-with-limits`.",
                "Say it in `anonymous_why`, or choose `accept-with-limits`.",
            ),
        ),
        "nameless-refused": Finding(
            Both(
                "Wat zonder naam komt, wordt hier alleen geregistreerd, maar zonder naam "
                "klagen mag niet.",
                "What comes without a name is only registered here, but nobody may "
                "complain without a name.",
            ),
            Both(
                'Zet `anonymous = "accept-with-limits"`, of haal `nameless` weg.',
                'Set `anonymous = "accept-with-limits"`, or take `nameless` out.',
            ),
        ),
        "nameless-promised": Finding(
            Both(
                "Wie geen naam geeft, leest hier “{said}”. Met een adres belooft de rest "
                "van de pagina ook hun een antwoord.",
                "Who gives no name reads “{said}” here. With an address, the rest of the "
                "page promises them an answer too.",
            ),
            Both(
                "Registreert u dat alleen? Zet `nameless = true` in `[register-only]`. "
                "Kan het anders gaan, zeg dan “misschien”.",
                "Do you only register that? Set `nameless = true` in `[register-only]`. "
                "If it can be otherwise, say “may not”.",
            ),
        ),
        "informal-without-exemption": Finding(
            Both(
                "Eerst praten is verplicht, ook als dat niet van iemand gevraagd kan "
                "worden.",
                "To talk first is mandatory, also where that cannot be asked of "
                "somebody.",
            ),
            Both(
                "Zeg in `exemption` wanneer het niet hoeft.",
                "Say in `exemption` when it need not be done.",
            ),
        ),
        "deemed-waiver": Finding(
            Both(
                "Wie niet op tijd iets doet, verliest hier een recht of geldt als "
                "akkoord. Dat wordt vermoed oneerlijk te zijn ({law}).",
                "Who does not act in time loses a right here, or counts as agreed. "
                "That is presumed unfair ({law}).",
            ),
            Both(
                "Haal het weg: zwijgen is geen instemmen.",
                "Take it out: silence is not consent.",
            ),
        ),
        "kept-for-ever": Finding(
            Both(
                "Dossiers worden voor altijd bewaard. Langer dan nodig mag niet (AVG "
                "artikel 5).",
                "Cases are kept for ever. Longer than needed is not allowed (GDPR "
                "article 5).",
            ),
            Both(
                "Zeg in `length` hoe lang.",
                "Say in `length` how long.",
            ),
        ),
        "retention-unsaid": Finding(
            Both(
                "Er staat geen lengte bij het bewaren. Dossiers worden dan nooit "
                "vanzelf vernietigd.",
                "No length is given for keeping. Cases are never destroyed by "
                "themselves then.",
            ),
            Both(
                "Zeg in `length` hoe lang. Zegt uw tekst alleen “zolang als nodig” of "
                "“na afhandeling”? Vraag dan na hoeveel dagen dat is.",
                "Say in `length` how long. Does your text only say “as long as needed” "
                "or “after handling”? Then ask how many days that is.",
            ),
        ),
        "retention-without-end": Finding(
            Both(
                "Er staat hoe lang dossiers minstens bewaard worden, en niet hoe lang "
                "hoogstens. Langer dan nodig mag niet (AVG artikel 5).",
                "It is said how long cases are kept at least, and not how long at most. "
                "Longer than needed is not allowed (GDPR article 5).",
            ),
            Both(
                "Vraag wanneer een dossier op zijn laatst weg is. Zet die tijd in "
                "`length`, zonder `at_least`. Eist een wet dit minimum? Noem die wet dan "
                "in `source`.",
                "Ask by when a case is gone at the latest. Put that time in `length`, "
                "without `at_least`. Does a law demand this least? Then name that law in "
                "`source`.",
            ),
        ),
        "suspension-without-maximum": Finding(
            Both(
                "Termijnen kunnen stilstaan zonder grens.",
                "Terms can stand still without a limit.",
            ),
            Both(
                "Zet in `longest` hoe lang hoogstens.",
                "Say in `longest` how long at most.",
            ),
        ),
        "late-never-refused": Finding(
            Both(
                "De pagina zegt dat te laat klagen ({window}) een reden kan zijn om "
                "niet te behandelen. Maar niemand mag dat besluiten.",
                "The page says that complaining late ({window}) can be a reason not to "
                "take it up. But nobody may decide so.",
            ),
            Both(
                "Zeg bij `not-take-up` wie dat mag, of haal dit `[[filing-window]]` "
                "weg.",
                "Say with `not-take-up` who may do that, or take this "
                "`[[filing-window]]` out.",
            ),
        ),
        "fast-letter-keeps-nothing": Finding(
            Both(
                "Wie snel een oplossing krijgt, krijgt de brief {notice}. Geen termijn "
                "noemt die brief, dus wat liep, telt toch als gebroken.",
                "Who gets a solution soon gets the letter {notice}. No term names that "
                "letter, so what ran counts as broken all the same.",
            ),
            Both(
                "Zet {notice} in `kept_by` van de termijnen die daarmee zijn "
                "nagekomen.",
                "Put {notice} in `kept_by` of the terms that are kept by it.",
            ),
        ),
        "window-without-law": Finding(
            Both(
                "Wie te laat klaagt ({window}), wordt hier geweigerd. De wet die u "
                "noemt, kent die grens niet ({law}).",
                "Who complains late ({window}) is refused here. The law you name knows "
                "no such limit ({law}).",
            ),
            Both(
                'Kies `late = "may-refuse"`, of haal dit `[[filing-window]]` weg.',
                'Choose `late = "may-refuse"`, or take this `[[filing-window]]` out.',
            ),
        ),
    }
)
"""Findings about ways in and ends, by their code."""
