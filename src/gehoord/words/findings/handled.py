"""Findings about who handles a complaint by what, or whom, it is about."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

HANDLED: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "about-nobody": Finding(
            Both(
                "{near} is voor en niet voor klachten over dezelfde mensen. Het geldt "
                "dus nooit.",
                "{near} is for complaints about the same people that it is not for. So "
                "it never holds.",
            ),
            Both(
                "Haal dezelfde functie uit `only_about` of uit `not_about`.",
                "Take what stands in both out of `only_about` or out of `not_about`.",
            ),
        ),
        "about-never": Finding(
            Both(
                "Wat geldt, hangt af van over wie de klacht gaat. Maar niemand kan dat "
                "vastleggen.",
                "What holds depends on whom it is about. But nobody can record that.",
            ),
            Both(
                "Zeg in `[acts]` wie `record-concern` mag doen.",
                "Say in `[acts]` who may do `record-concern`.",
            ),
        ),
        "nothing-about-some": Finding(
            Both(
                "Wie klaagt over {who}, hoort niet wanneer er een uitkomst is. Anderen "
                "wel.",
                "Who complains about {who} is told no day for an outcome. Others are.",
            ),
            Both(
                "Zet het in `only_about` van een termijn. Of geef er een voor alle "
                "klachten.",
                "Put it in `only_about` of a term. Or give one for all complaints.",
            ),
        ),
        "nothing-about-the-rest": Finding(
            Both(
                "Er is alleen een termijn als de klacht over sommige mensen gaat. Zolang "
                "niemand vastlegt over wie het gaat, loopt er dus geen.",
                "There is a term only where it is about some people. So while nobody "
                "recorded whom it is about, none runs.",
            ),
            Both(
                "Schrijf de termijn voor de anderen met `not_about`.",
                "Write the term for everybody else with `not_about`.",
            ),
        ),
        "nobody-outside-about-some": Finding(
            Both(
                "Wie klaagt over {who}, kan bij niemand buiten de organisatie terecht. "
                "Anderen wel.",
                "Who complains about {who} has nobody outside the organisation to go to. "
                "Others have.",
            ),
            Both(
                "Zet het in `only_about` van een onafhankelijke derde. Of schrijf er een "
                "voor alle klachten.",
                "Put it in `only_about` of an independent third party. Or write one for "
                "all complaints.",
            ),
        ),
        "nobody-outside-about-the-rest": Finding(
            Both(
                "Buiten de organisatie is er alleen iemand voor klachten over sommige "
                "mensen. Zolang niemand vastlegt over wie het gaat, is er dus niemand.",
                "There is somebody outside only for complaints about some people. So "
                "while nobody recorded whom it is about, there is nobody.",
            ),
            Both(
                "Schrijf de onafhankelijke derde voor de anderen met `not_about`.",
                "Write the independent third party for everybody else with `not_about`.",
            ),
        ),
        "handled-by-always": Finding(
            Both(
                "Hier staat niet waarover, of over wie, een klacht gaat die {who} "
                "behandelt. Zo is het elke klacht.",
                "It is not said what, or whom, a complaint is about that {who} handles. "
                "So it is every complaint.",
            ),
            Both(
                "Zet er `about`, `only_for` of `stage` bij. Behandelt die elke klacht, "
                "haal de regel dan weg en noem die in `[names]`.",
                "Add `about`, `only_for` or `stage`. If they handle every complaint, "
                "take the table out and call them so in `[names]`.",
            ),
        ),
        "handled-by-there-too": Finding(
            Both(
                "Wie door het onderwerp behandelt ({who}), doet dat zo ook in: {stage}. "
                "Maar daar komt iemand anders in de plaats van wie eerst behandelt.",
                "Who handles it by what it is about ({who}) also does in: {stage}. But "
                "there somebody else takes the place of who handles it first.",
            ),
            Both(
                "Geldt het daar niet, zet er dan `stage` bij. Anders: schrijf er voor "
                "die stap een eigen regel boven, met dezelfde antwoorden.",
                "If it does not hold there, add `stage`. If it does, add a line of its "
                "own for that stage above it, with the same answers.",
            ),
        ),
        "handled-by-judged-by-others": Finding(
            Both(
                "In deze stap behandelt {who} de klacht, maar wie oordeelt is: {judges}.",
                "In this stage {who} handles the complaint, but who judges is: {judges}.",
            ),
            Both(
                "Zeg bij die `[[stage]]` in `acts` wie `judge` doet. Oordeelt wie "
                "behandelt, schrijf dan handler.",
                "Say in `acts` of that `[[stage]]` who does `judge`. If it is who "
                "handles it, write handler.",
            ),
        ),
        "handled-before-about": Finding(
            Both(
                "Gaat een klacht over {about}? Dan behandelt {who} die al in een eerdere "
                "stap. Wie dat deed, mag het niet nog eens in: {stage}. Is er geen "
                "tweede, dan blijft er niemand over.",
                "Is a complaint about {about}? Then {who} handles it in an earlier stage "
                "already. Whoever did may not do so again in: {stage}. If there is no "
                "second one, nobody is left.",
            ),
            Both(
                "Schrijf erboven een `[[handled-by]]` met dezelfde `about` en met "
                "`stage`: wie doet het daar? Zijn er altijd twee, dan is het goed zo.",
                "Write above it a `[[handled-by]]` with the same `about` and with "
                "`stage`: who does it there? If there are always two, it is right.",
            ),
        ),
        "name-goes-on": Finding(
            Both(
                "In “{stage}” staat niet wie beslist. De pagina noemt dan {who}, net "
                "als in de eerste stap. Dat staat onder uw eigen bron.",
                "It is not said who decides in “{stage}”. The page then names {who}, as "
                "in the first stage. It says so under your own source.",
            ),
            Both(
                "Vraag het na, en zeg het in `names` van die stap. Is het dezelfde, "
                "accepteer dit dan.",
                "Ask, and say it in `names` of that stage. If it is the same, accept "
                "this.",
            ),
        ),
        "handled-before": Finding(
            Both(
                "Een klacht kan al in een eerdere stap behandeld zijn door {who}. Wie "
                "dat deed, mag het niet nog eens in: {stage}. Dan doet iemand anders "
                "het.",
                "A complaint can have been handled by {who} in an earlier stage already. "
                "Whoever did may not do so again in: {stage}. Then somebody else does.",
            ),
            Both(
                "Noem voor een van die stappen iemand anders, in een `[[handled-by]]` "
                "met `stage`.",
                "Name somebody else for one of these stages, in a `[[handled-by]]` with "
                "`stage`.",
            ),
        ),
        "about-all-of-one": Finding(
            Both(
                "Deze regel geldt pas als de klacht over allen tegelijk gaat, en `about` "
                "noemt er geen twee.",
                "This line holds only where a complaint is about all at once, and "
                "`about` does not name two.",
            ),
            Both(
                "Noem in `about` ook de ander. Of haal `about_all` weg.",
                "Name the other in `about` too. Or take `about_all` out.",
            ),
        ),
        "handled-by-never": Finding(
            Both(
                "Deze regel geldt nooit: een regel erboven past altijd ook, en de eerste "
                "die past telt. Bedoeld is {who}.",
                "This never holds: a table above it always fits too, and the first that "
                "fits counts. Meant is {who}.",
            ),
            Both(
                "Zet deze regel boven de andere, of maak die smaller.",
                "Put it above the other, or make that one narrower.",
            ),
        ),
        "nobody-left": Finding(
            Both(
                "Gaat een klacht over {who}, dan kan niemand hem behandelen, of alleen "
                "een ander met dezelfde functie.",
                "Where a complaint is about {who}, nobody can handle it, or only "
                "another in the same post.",
            ),
            Both(
                "Noem in een `[[handled-by]]` wie het dan doet: iemand die daarboven "
                "staat, of van buiten is.",
                "Name in a `[[handled-by]]` who does then: somebody above them, or from "
                "outside.",
            ),
        ),
        "nobody-above": Finding(
            Both(
                "Er staat niet wie een klacht behandelt over: {who}. Dan kan het iemand "
                "zijn die voor diegene werkt.",
                "It is not said who handles a complaint about: {who}. Then it can be "
                "somebody who works for them.",
            ),
            Both(
                "Voeg een `[[handled-by]]` toe met `about`. Twee kunnen ook elkaars "
                "klachten behandelen. Staat niemand daarboven? Noem iemand van buiten, "
                "met `outside = true` bij die `[[post]]`.",
                "Add a `[[handled-by]]` with `about`. Two can also handle what is about "
                "each other. Is nobody above them? Name somebody from outside, with "
                "`outside = true` at that `[[post]]`.",
            ),
        ),
        "post-called-head": Finding(
            Both(
                "Deze functie heet hier `head`: {who}. In `role` is `head` al een ander: "
                "wie boven degene staat over wie de klacht gaat. Uw regel wijst dus niet "
                "naar deze functie.",
                "This post is called `head` here: {who}. In `role`, `head` is somebody "
                "else already: who is above the person complained about. So your line "
                "does not point to this post.",
            ),
            Both(
                "Geef de functie een andere `id`, en noem die in `role` en `about`.",
                "Give the post another `id`, and name that in `role` and in `about`.",
            ),
            Both(
                "Haal de functie weg, en zet die er onder een andere naam weer bij.",
                "Take the post away, and add it again under another name.",
            ),
        ),
        "post-unused": Finding(
            Both(
                "Aan deze functie hangt niets: {who}.",
                "Nothing hangs on this post: {who}.",
            ),
            Both(
                "Noem de functie in een `[[handled-by]]`, of haal die weg.",
                "Name it in a `[[handled-by]]`, or take it out.",
            ),
        ),
    }
)
"""Each finding with what it says and the way out."""
