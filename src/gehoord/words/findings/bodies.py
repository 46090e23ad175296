"""Findings about the bodies outside: a court, one of our own, how long, what it costs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

BODIES: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "costs-for-complainant": Finding(
            Both(
                "Naar de onafhankelijke derde gaan kost de klager misschien geld. "
                "Hoeveel, of wie het betaalt als de klager gelijk krijgt, staat er niet.",
                "Going to the independent third party may cost the complainant money. "
                "It is not said how much, or who pays when the complainant is right.",
            ),
            Both(
                'Noem het bedrag, en zeg of het terugkomt bij gelijk: "50 euro, terug '
                'als u gelijk krijgt".',
                'Name the sum, and say whether it is paid back: "50 euros, paid back '
                'when you are right".',
            ),
        ),
        "costs-not-paid-back": Finding(
            Both(
                "Naar de onafhankelijke derde gaan kost geld: “{said}”. Of de klager dat "
                "terugkrijgt bij gelijk, staat er niet.",
                "Going to the independent third party costs money: “{said}”. It is not "
                "said whether the complainant gets that back when right.",
            ),
            Both(
                "Zeg bij `costs` ook wie het dan betaalt, zoals: terug als u gelijk "
                "krijgt.",
                "Say at `costs` as well who pays it then, such as: paid back when you "
                "are right.",
            ),
        ),
        "costs-that-deter": Finding(
            Both(
                "Naar de onafhankelijke derde gaan kost de klager {amount} of meer. Dat "
                "houdt mensen tegen, ook als zij het later terugkrijgen.",
                "Going to the independent third party costs the complainant {amount} or "
                "more. That keeps people away, even if it is paid back later.",
            ),
            Both(
                "Betaal het zelf, of kies een derde die weinig of niets vraagt.",
                "Pay it yourself, or choose a third party that asks little or nothing.",
            ),
        ),
        "court-as-third-party": Finding(
            Both(
                "Hier is de rechter de onafhankelijke derde. Die bindt door de wet, en "
                "niet door deze procedure; naar de rechter kan iedereen altijd.",
                "Here a court is the independent third party. A court binds by law, and "
                "not by this procedure; everybody can always go to court.",
            ),
            Both(
                "Zet `binding_for = []` en `court_choice = false`. Is er ook een derde "
                "buiten de rechter, noem die dan.",
                "Set `binding_for = []` and `court_choice = false`. If there is a third "
                "party outside the courts, name that one.",
            ),
        ),
        "binds-one-side": Finding(
            Both(
                "De uitspraak bindt de klager, maar de organisatie niet. Die kan een "
                "uitspraak naast zich neerleggen, en de klager kan niet meer verder.",
                "The ruling binds the complainant, but not the organisation. It can set "
                "a ruling aside, and the complainant can go no further.",
            ),
            Both(
                "Noem in `binding_for` ook `organisation`, of haal `complainant` weg.",
                "Name `organisation` in `binding_for` as well, or take `complainant` "
                "out.",
            ),
        ),
        "third-party-of-our-own": Finding(
            Both(
                "De onafhankelijke derde lijkt iemand van de organisatie zelf: {name}. "
                "Wie bij een van beide kanten hoort, is niet onafhankelijk.",
                "The independent third party looks like somebody of the organisation "
                "itself: {name}. Who belongs to one of the two sides is not independent.",
            ),
            Both(
                "Noem iemand van buiten. Is het een tweede ronde binnen de organisatie, "
                "schrijf die dan als `[[stage]]`.",
                "Name somebody from outside. If it is a second round inside the "
                "organisation, write that as a `[[stage]]`.",
            ),
        ),
        "act-of-stage-alone": Finding(
            Both(
                "Een fase verandert de handeling {act}, maar die staat niet in `[acts]`.",
                "A stage changes the act {act}, but that is not in `[acts]`.",
            ),
            Both(
                'Zet de handeling ook in `[acts]`. `needs = ["later-stage"]` houdt haar '
                "bij een latere fase.",
                'Put the act in `[acts]` too. `needs = ["later-stage"]` keeps it to a '
                "later stage.",
            ),
        ),
        "handlers-at-start": Finding(
            Both(
                "In de eerste fase zegt `handlers` niets: dan kan al iemand aan het "
                "werk zijn.",
                "In the first stage `handlers` says nothing: somebody can be at work by "
                "then.",
            ),
            Both(
                "Haal `handlers` daar weg. Wie aanwijst, kiest wie het behandelt.",
                "Take `handlers` out there. Whoever appoints chooses who handles it.",
            ),
        ),
        "mediates-without-proposal": Finding(
            Both(
                "In een fase wordt bemiddeld, maar niemand kan daar een oplossing "
                "voorstellen.",
                "In a stage somebody mediates, but nobody can propose a solution there.",
            ),
            Both(
                "Zeg in `[acts]` wie `propose` mag doen.",
                "Say in `[acts]` who may do `propose`.",
            ),
        ),
        "mediation-without-end": Finding(
            Both(
                "Na de bemiddeling komt geen fase waarin iemand oordeelt. Lukt zij "
                "niet, dan blijft de klacht zonder antwoord.",
                "After the mediation comes no stage in which somebody judges. If it does "
                "not work out, the complaint stays without an answer.",
            ),
            Both(
                "Zet er een `[[stage]]` achter met wie oordeelt, of haal `mediates` weg.",
                "Put a `[[stage]]` after it with who judges, or take `mediates` out.",
            ),
        ),
        "mediator-judges": Finding(
            Both(
                "Wie bemiddelde, kan daarna ook oordelen, in “{stage}”. Wat in "
                "vertrouwen bij de bemiddeling is gezegd, weegt dan mee.",
                "Who mediated can judge after that as well, in “{stage}”. What was said "
                "in confidence in the mediation then weighs in.",
            ),
            Both(
                "Zet `different_person = true` bij die fase. Of geef die aan een andere "
                "functie, met `[[handled-by]]`, of aan de eigenaren alleen, met "
                "`handlers` en een naam in `names`. Een naam alleen houdt niemand weg.",
                "Set `different_person = true` at that stage. Or leave it to another "
                "post, with `[[handled-by]]`, or to owners alone, with `handlers` and a "
                "name in `names`. A name alone keeps nobody out.",
            ),
        ),
        "decides-again": Finding(
            Both(
                "Wie eerst over de klacht besliste, kan dat weer doen in “{stage}”. Die "
                "kijkt dan naar het eigen werk.",
                "Who decided on the complaint first can do so again in “{stage}”, and "
                "then looks at their own work.",
            ),
            Both(
                "Zet `different_person = true` bij die fase. Of geef elke fase een eigen "
                "functie, met een `[[handled-by]]` en `stage`.",
                "Set `different_person = true` at that stage. Or give each stage a post "
                "of its own, with a `[[handled-by]]` and `stage`.",
            ),
        ),
        "naming-without-panel": Finding(
            Both(
                "Er wordt bekendgemaakt wie samen beslissen, maar in deze procedure doet "
                "geen groep dat.",
                "It is said beforehand who decide together, but no panel does so in this "
                "procedure.",
            ),
            Both(
                "Voeg `[[panel]]` toe, of haal `name-panel` weg.",
                "Add `[[panel]]`, or take `name-panel` out.",
            ),
        ),
        "named-for-nothing": Finding(
            Both(
                "Er wordt bekendgemaakt wie samen beslissen, maar niets wacht daarop: er "
                "kan worden beslist voordat iemand bezwaar kon maken.",
                "It is said beforehand who decide together, but nothing waits for that: "
                "it can be decided before anybody could object.",
            ),
            Both(
                "Zet `panel-settled` in `needs` van `judge` of `record-advice`.",
                "Put `panel-settled` in `needs` of `judge` or `record-advice`.",
            ),
        ),
        "never-named": Finding(
            Both(
                "Er wordt op gewacht wie samen beslissen, maar niemand maakt dat bekend.",
                "It waits for who decide together, but nobody says who they are.",
            ),
            Both(
                "Zeg in `[acts]` wie `name-panel` mag doen.",
                "Say in `[acts]` who may do `name-panel`.",
            ),
        ),
        "objection-without-window": Finding(
            Both(
                "De klager kan bezwaar maken tegen een lid, maar er staat niet hoe lang. "
                "Dan kan het nooit.",
                "The complainant can object to a member, but it is not said for how "
                "long. So it is never possible.",
            ),
            Both(
                'Voeg een termijn toe: `strength = "window"`, `from = "panel-named"`.',
                'Add a term: `strength = "window"`, `from = "panel-named"`.',
            ),
        ),
        "objection-undecided": Finding(
            Both(
                "De klager kan bezwaar maken tegen een lid, maar niemand beslist "
                "daarover.",
                "The complainant can object to a member, but nobody decides on that.",
            ),
            Both(
                "Zeg in `[acts]` wie `decide-objection` mag doen.",
                "Say in `[acts]` who may do `decide-objection`.",
            ),
        ),
        "panel-of-nothing": Finding(
            Both(
                "Een groep beslist of adviseert hier samen, maar niemand doet dat in "
                "deze procedure: {acts}.",
                "A panel decides or advises together here, but nobody does that in this "
                "procedure: {acts}.",
            ),
            Both(
                "Noem in `acts` wat in `[acts]` staat: `judge` of `record-advice`.",
                "Name in `acts` what stands in `[acts]`: `judge` or `record-advice`.",
            ),
        ),
        "third-party-unnamed": Finding(
            Both(
                "{who} is er voor sommige klachten, en heeft hier geen naam. Blijkt het "
                "later om iets anders te gaan, dan is niet meer te zien waar het dossier "
                "is.",
                "{who} is there for some complaints, and has no name here. If it turns "
                "out to be about something else, nobody can tell where the case is.",
            ),
            Both(
                "Geef elk van de derden een `id`.",
                "Give each of the third parties an `id`.",
            ),
            Both(
                "Haal deze derde weg en voeg die opnieuw toe.",
                "Take this third party out and add it anew.",
            ),
        ),
        "third-party-never": Finding(
            Both(
                "Bij deze onafhankelijke derde kan niemand komen: {who}.",
                "Nobody can come to this independent third party: {who}.",
            ),
            Both(
                "Kijk naar `after`, `capacity`, `only_for` en `not_for`: de weg begint "
                "bij een derde zonder `after`, en moet voor dezelfde mensen zijn.",
                "Look at `after`, `capacity`, `only_for` and `not_for`: the way begins "
                "at one without `after`, and must be for the same people.",
            ),
        ),
        "third-party-hidden": Finding(
            Both(
                "Wie naar {who} zou kunnen, gaat altijd naar {other}: er is "
                "niets te kiezen.",
                "Whoever could go to {who} always goes to {other}: there is "
                "nothing to choose.",
            ),
            Both(
                "Geef elk een `id`, dan kiest de klager zelf. Of zeg met `after` of "
                "`capacity` wie wanneer aan de beurt is.",
                "Give each an `id`, so that the complainant chooses. Or say with "
                "`after` or `capacity` which comes when.",
            ),
            Both(
                "Zeg met `after` of `capacity` welke wanneer aan de beurt is.",
                "Say with `after` or `capacity` which comes when.",
            ),
        ),
        "bound-and-on": Finding(
            Both(
                "De uitspraak van {who} bindt de klager al, en toch komt daarna nog "
                "{other}.",
                "The ruling of {who} binds the complainant already, and yet {other} "
                "comes after it.",
            ),
            Both(
                "Wat alleen een advies is, krijgt `binding_for = []`. Bindt het wel, "
                "haal dan de volgende weg.",
                "What is advice only gets `binding_for = []`. If it does bind, take the "
                "next one out.",
            ),
        ),
        "opens-unknown": Finding(
            Both(
                "De termijn {near} opent {found}, maar zo heet hier geen fase en geen "
                "onafhankelijke derde.",
                "The term {near} opens {found}, but no stage and no independent third "
                "party has that name here.",
            ),
            Both(
                'Zet in `opens` `"third-party"`, of het `id` van een fase of een derde.',
                'Set `opens` to `"third-party"`, or the `id` of a stage or a third '
                "party.",
            ),
            Both(
                "Kies bij `opens` een stap of een derde die er is.",
                "Choose a stage or a third party that is there at `opens`.",
            ),
        ),
        "third-party-window-short": Finding(
            Both(
                "De klager heeft maar {length} om naar de onafhankelijke derde te gaan. "
                "Wie even weg is of raad zoekt, is te laat.",
                "The complainant has only {length} to go to the independent third party. "
                "Who is away for a while or seeks advice is too late.",
            ),
            Both(
                "Geef langer: een jaar is gewoon, en wat van een commissie "
                "het minste is (Richtlijn 2013/11 artikel 5). Geeft zij zelf niet meer? "
                "Accepteer dit met die reden.",
                "Give longer: a year is usual, and the least of a dispute body "
                "(Directive 2013/11 art. 5). Does it give no more itself? Accept this "
                "with that reason.",
            ),
        ),
        "costs-unnumbered": Finding(
            Both(
                "Naar de onafhankelijke derde gaan kost geld: “{said}”. Hoeveel, staat "
                "er niet.",
                "Going to the independent third party costs money: “{said}”. It is not "
                "said how much.",
            ),
            Both(
                "Noem het bedrag in `costs`.",
                "Name the sum in `costs`.",
            ),
        ),
        "outside-over-before-answer": Finding(
            Both(
                "Naar {who} kan het {length} lang, geteld vanaf wat er gebeurde of "
                "bekend werd. Wie hier op de laatste dag klaagt ({ours}) en op ons "
                "antwoord wacht, komt daar te laat.",
                "One can go to {who} for {length}, counted from what happened or was "
                "found out. Who complains here on the last day ({ours}) and waits for "
                "our answer is too late there.",
            ),
            Both(
                "Zet bij `window` erbij wat dan geldt, of dat die ook later nog kijkt. "
                "Of geef uw eigen antwoord eerder.",
                "Add to `window` what holds then, or that they also look later. Or "
                "answer sooner yourself.",
            ),
        ),
        "beside-alone": Finding(
            Both(
                "Komen u en de klager er niet uit, dan kan de klager alleen naar "
                "{who}. Die kijkt naar één soort klacht, en niet naar de rest.",
                "If you and the complainant do not agree, there is only {who} to go "
                "to. That looks at one kind of complaint, and not at the rest.",
            ),
            Both(
                "Noem in `[third-party]` wie naar elke klacht kan kijken. Is er "
                "niemand, laat het dan zo.",
                "Name in `[third-party]` who can look at any complaint. If there is "
                "nobody, leave it.",
            ),
        ),
    }
)
"""Findings about bodies outside, by their code."""
