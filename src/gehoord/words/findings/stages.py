"""What is wrong or doubtful in stages: gone to, skipped, or with times of their own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

STAGES: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "straight-always": Finding(
            Both(
                "Een `[[straight-to]]` zegt niet voor welke klachten. Dan slaat elke "
                "klacht de eerste fasen over.",
                "A `[[straight-to]]` does not say for which complaints. Then every "
                "complaint skips the first stages.",
            ),
            Both(
                "Zeg waarvoor: `only_for`, `about`, `urgent` of `channels`. Of haal de "
                "eerste fase weg.",
                "Say for what: `only_for`, `about`, `urgent` or `channels`. Or take the "
                "first stage out.",
            ),
        ),
        "stage-out-of-reach": Finding(
            Both(
                "Niemand komt van “{before}” in “{stage}”: niemand mag daar "
                "`escalate` doen. Dan houdt het op na “{before}”.",
                "Nobody comes from “{before}” to “{stage}”: nobody may do `escalate` "
                "there. Then it ends in “{before}”.",
            ),
            Both(
                "Zeg in `[acts]` wie `escalate` mag doen. Of zet "
                '`entry = "straight"` bij die stap.',
                "Say in `[acts]` who may do `escalate`. Or set "
                '`entry = "straight"` at that stage.',
            ),
        ),
        "stage-sent-by-nobody": Finding(
            Both(
                "Een klacht komt in “{stage}” als u haar doorstuurt, en niemand mag dat "
                "in “{before}”.",
                "A complaint comes into “{stage}” when you send it on, and nobody may do "
                "so in “{before}”.",
            ),
            Both(
                "Zeg in `[acts]` wie `send-on` mag doen.",
                "Say in `[acts]` who may do `send-on`.",
            ),
        ),
        "stage-after-no-refusal": Finding(
            Both(
                "“{stage}” is er voor klachten die u niet in behandeling nam, en niemand "
                "mag in “{before}” een klacht niet in behandeling nemen.",
                "“{stage}” is there for complaints that you did not take up, and nobody "
                "may leave one in “{before}”.",
            ),
            Both(
                "Zeg in `[acts]` wie `not-take-up` mag doen, of kies een andere `entry`.",
                "Say in `[acts]` who may do `not-take-up`, or choose another `entry`.",
            ),
        ),
        "escalate-by-staff": Finding(
            Both(
                "Met `escalate` gaat de klager zelf naar de volgende stap. Zo staat het "
                "ook op de pagina. Hier mogen anderen het.",
                "By `escalate` the complainant goes to the next stage. So the page says. "
                "Here others may do it.",
            ),
            Both(
                "Geef die anderen `send-on`. Stuurt alleen u door, zet dan bij die stap "
                '`entry = "sent-on"`.',
                "Give those others `send-on`. Where you alone send it on, set "
                '`entry = "sent-on"` at that stage.',
            ),
        ),
        "sent-on-untold": Finding(
            Both(
                "U stuurt een klacht door naar de volgende stap, en de klager hoort dat "
                "niet.",
                "You send a complaint on to the next stage, and the complainant does not "
                "hear of it.",
            ),
            Both(
                "Laat een brief aan de klager gaan na `escalated`, zoals `receipt`.",
                "Let a letter to the complainant leave after `escalated`, such as "
                "`receipt`.",
            ),
        ),
        "stage-never-shut": Finding(
            Both(
                "Tot wanneer iemand naar “{stage}” kan, is niet gezegd. Een klacht die "
                "al gesloten is, kan dan jaren later terugkomen, of is al vernietigd.",
                "Until when one can go to “{stage}” is not said. Then a complaint that "
                "was closed can come back years later, or is destroyed by then.",
            ),
            Both(
                "Vraag het na bij wie erover gaat, en zet het in `within` van die stap.",
                "Ask whoever decides about it, and put it in `within` of that stage.",
            ),
        ),
        "grounds-unasked": Finding(
            Both(
                "“{stage}” noemt gronden, en niemand vraagt om die stap: een klacht komt "
                "er vanzelf, of u stuurt haar door.",
                "“{stage}” names grounds, and nobody asks for that stage: a complaint "
                "comes there by itself, or you send it on.",
            ),
            Both(
                'Zet `entry = "on-request"` bij die stap, of haal `grounds` weg.',
                'Set `entry = "on-request"` at that stage, or take `grounds` out.',
            ),
        ),
        "grounds-uneven": Finding(
            Both(
                "“{stage}” noemt in de ene taal meer gronden dan in de andere. Wie "
                "kiest, kiest er dan een die een ander niet leest.",
                "“{stage}” names more grounds in one language than in another. Who "
                "chooses, then chooses one that others cannot read.",
            ),
            Both(
                "Zeg elke grond in elke taal, in dezelfde volgorde.",
                "Say each ground in each language, in the same order.",
            ),
        ),
        "by-post-unused": Finding(
            Both(
                "`by_post` van “{stage}” doet niets: de tijd telt daar niet vanaf de dag "
                "dat de klager uw antwoord krijgt.",
                "`by_post` of “{stage}” does nothing: the time there does not count from "
                "the day the complainant gets your answer.",
            ),
            Both(
                'Zet `counted_from = "answer-received"` erbij, of haal `by_post` weg.',
                'Add `counted_from = "answer-received"`, or take `by_post` out.',
            ),
        ),
        "stage-window-for-all": Finding(
            Both(
                "Een `[[stage.window]]` van “{stage}” zegt niet voor welke antwoorden. "
                "Dan geldt `within` van die stap voor niemand.",
                "A `[[stage.window]]` of “{stage}” does not say for which answers. Then "
                "`within` of that stage is for nobody.",
            ),
            Both(
                "Zeg voor welke antwoorden: `only_for` of `not_for`. Of zet die tijd in "
                "`within` van de stap.",
                "Say for which answers: `only_for` or `not_for`. Or put that time in "
                "`within` of the stage.",
            ),
        ),
        "stage-window-never": Finding(
            Both(
                "Dit geldt nooit: een `[[stage.window]]` erboven past ook altijd, en de "
                "eerste die past, geldt.",
                "This never holds: a `[[stage.window]]` above it always fits too, and "
                "the first that fits counts.",
            ),
            Both(
                "Zet deze boven de andere, of maak die smaller.",
                "Put it above the other, or make that one narrower.",
            ),
        ),
        "retention-before-stage": Finding(
            Both(
                "Het dossier is na {length} weg, terwijl de klager nog {window} naar "
                "“{stage}” kan.",
                "The case is gone after {length}, while the complainant can go to "
                "“{stage}” for {window}.",
            ),
            Both(
                "Bewaar ten minste zolang die stap openstaat.",
                "Keep it at least as long as that stage is open.",
            ),
        ),
        "stage-without-term": Finding(
            Both(
                "Voor een antwoord in “{stage}” loopt geen termijn. Wat vanaf het begin "
                "liep, is met het eerste antwoord nagekomen.",
                "No term runs for an answer in “{stage}”. What ran from the beginning "
                "was kept by the first answer.",
            ),
            Both(
                'Voeg een termijn toe met die `stage` en `from = "escalated"`. Telt u '
                'vanaf het begin, zet er dan `counted_from = "filed"` bij. Belooft uw '
                'tekst daar niets? Schrijf dan `source = "choice"`, `public = false` en '
                "een tijd die u haalt. De pagina noemt die dan als uw eigen werkwijze.",
                'Add a term with that `stage` and `from = "escalated"`. If you count '
                'from the beginning, add `counted_from = "filed"`. Does your text '
                'promise nothing there? Write `source = "choice"`, `public = false` and '
                "a time that you meet. The page then tells it as your own way of "
                "working.",
            ),
        ),
        "opens-what-is-shut": Finding(
            Both(
                "Wordt {near} gebroken, dan opent dat de weg naar {other}. Maar wie in "
                "“{stage}” is, kan daar niet heen: `either` sluit dat uit.",
                "When {near} is broken, that opens the way to {other}. But who is in "
                "“{stage}” cannot go there: `either` shuts it out.",
            ),
            Both(
                "Haal {other} weg uit `either` van die stap, of `opens` van de termijn.",
                "Take {other} out of `either` of that stage, or `opens` of the term.",
            ),
        ),
        "straight-to-first": Finding(
            Both(
                "Een `[[straight-to]]` wijst naar de eerste fase. Daar begint elke "
                "klacht al.",
                "A `[[straight-to]]` names the first stage. Every complaint begins "
                "there already.",
            ),
            Both("Noem een latere fase.", "Name a later stage."),
        ),
        "protocol-never-ends": Finding(
            Both(
                "Een ander protocol gaat soms voor, en niemand mag zeggen dat het "
                "voorbij is. Degene over wie het gaat hoort dan nooit iets.",
                "Another protocol sometimes goes first, and nobody may say that it is "
                "over. The person it is about is then never told anything.",
            ),
            Both(
                "Zeg in `acts` wie `end-protocol` mag doen.",
                "Say in `acts` who may do `end-protocol`.",
            ),
        ),
        "straight-never": Finding(
            Both(
                "Een klacht gaat hiermee nooit rechtstreeks door: niemand kan vastleggen "
                "dat het zo is ({act}).",
                "No complaint ever goes straight on by this: nobody can record that it "
                "is so ({act}).",
            ),
            Both(
                "Zeg in `[acts]` wie {act} mag doen.",
                "Say in `[acts]` who may do {act}.",
            ),
        ),
        "stage-without-way": Finding(
            Both(
                "In deze fase komt alleen wat er rechtstreeks heen gaat, en geen "
                "`[[straight-to]]` noemt haar. Er komt dus nooit een klacht.",
                "Only what goes straight there comes into this stage, and no "
                "`[[straight-to]]` names it. So no complaint ever comes there.",
            ),
            Both(
                "Voeg een `[[straight-to]]` toe, of geef een andere `entry`.",
                "Add a `[[straight-to]]`, or give another `entry`.",
            ),
        ),
        "straight-without-term": Finding(
            Both(
                "Wat rechtstreeks naar deze fase gaat, heeft geen termijn die begint "
                "als de klacht er is. Zo kan een ernstige klacht blijven liggen.",
                "What goes straight to this stage has no term there that begins when the "
                "complaint is there. So a serious complaint can be left lying.",
            ),
            Both(
                "Geef de fase een `[[term]]` vanaf `filed` of `escalated`.",
                "Give the stage a `[[term]]` from `filed` or `escalated`.",
            ),
        ),
        "stage-clock-never-begins": Finding(
            Both(
                "In “{stage}” begint elke termijn voor het antwoord pas na {anchors}. "
                "Niemand hoeft dat voor een bepaalde dag te doen. Blijft de klacht "
                "daar liggen, dan is die nooit te laat.",
                "In “{stage}” every term for the answer begins only after {anchors}. "
                "Nobody must do that by a day. A complaint that is left there is never "
                "late.",
            ),
            Both(
                'Geef ook een termijn met `from = "escalated"`: voor wat eerst moet '
                "gebeuren, of voor het geheel.",
                'Give a term with `from = "escalated"` as well: for what must happen '
                "first, or for the whole.",
            ),
        ),
        "reasons-demanded": Finding(
            Both(
                "Wie naar “{stage}” wil, moet hier zeggen waarom. De code die u noemt, "
                "laat dat niet toe ({law}).",
                "Who wants to go to “{stage}” must say why here. The code you name "
                "does not allow that ({law}).",
            ),
            Both(
                "Zet `reasons = false` bij die stap.",
                "Set `reasons = false` at that stage.",
            ),
        ),
    }
)
"""Stages that one goes to, skips, or may go to for some time alone."""
