"""Findings about terms that nobody keeps, consents that never come, and long waits."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

TASKS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "act-narrowed": Finding(
            Both(
                "Uw regel voor {act} vervangt wie dat volgens het patroon mag. Daarin "
                "ontbreekt `responding-owner`: wie antwoordt als niemand anders mag. "
                "Zo’n klacht loopt dan vast.",
                "Your line for {act} takes the place of who may do it by the pattern. "
                "It lacks `responding-owner`: who answers when nobody else may. Such a "
                "complaint then gets stuck.",
            ),
            Both(
                "Schrijf `by = {by}`. Wilde u alleen een bron geven? Haal de regel weg, "
                "en noem `acts.{act}` in `[sources]`.",
                "Write `by = {by}`. Did you only want to give a source? Take the line "
                "out, and name `acts.{act}` in `[sources]`.",
            ),
            Both(
                "Laat ook een leidinggevende die antwoordt dat doen.",
                "Let an owner who answers do it as well.",
            ),
        ),
        "promised-to-some": Finding(
            Both(
                "De termijn {near} begint bij elke klacht. Wat daarvoor moet gebeuren "
                "({acts}), gebeurt alleen bij sommige klachten. Bij elke andere klacht "
                "bent u dus te laat met iets dat daar niet hoeft.",
                "The term {near} begins in each complaint. What has to be done for it "
                "({acts}) is done in some complaints alone. So in every other complaint "
                "you are late with something that need not be done there.",
            ),
            Both(
                "Zeg in `ended_by` wat er bij die andere klachten gebeurt, zoals "
                "`handler-appointed`. De termijn vervalt daar dan.",
                "Say in `ended_by` what happens in those other complaints, such as "
                "`handler-appointed`. The term then no longer applies to them.",
            ),
        ),
        "more-time-moves-nothing": Finding(
            Both(
                "Voor {terms} kan meer tijd genomen worden, maar geen termijn loopt dan "
                "tot de nieuwe dag. Niemand houdt die dag bij, al staat hij in de brief.",
                "More time can be taken for {terms}, but no term then runs to the new "
                "day. Nobody watches that day, though the letter names it.",
            ),
            Both(
                'Voeg een `[[term]]` toe met `within = "named date"` en `from = '
                '"more-time-taken"`. Noem in `kept_by` of `ended_by` van de oude dat '
                "die dan niet meer geldt. Of haal `take-more-time` weg.",
                'Add a `[[term]]` with `within = "named date"` and `from = '
                '"more-time-taken"`. Say in `kept_by` or `ended_by` of the old one that '
                "it then no longer applies. Or take `take-more-time` out.",
            ),
        ),
        "done-by-nobody": Finding(
            Both(
                "Niemand kan de termijn {near} nakomen: wat daarvoor moet gebeuren "
                "({acts}), mag in deze procedure niemand doen.",
                "Nobody can keep the term {near}: what it takes ({acts}), nobody may do "
                "in this procedure.",
            ),
            Both(
                "Zeg in `[acts]` wie het mag doen, of noem iets anders in `done_by`.",
                "Say in `[acts]` who may do it, or name something else in `done_by`.",
            ),
        ),
        "consent-of-nobody": Finding(
            Both(
                "Vanaf keer {first} kan er alleen meer tijd komen als de klager "
                "instemt, maar de klager kan dat hier nergens laten weten.",
                "From time {first} on, more time takes the complainant's consent, but "
                "there is nowhere that the complainant can give it.",
            ),
            Both(
                'Voeg in `[acts]` toe: `consent-to-more-time = {{ by = ["complainant"] '
                "}}`. Of haal `consent_from` weg.",
                'Add to `[acts]`: `consent-to-more-time = {{ by = ["complainant"] }}`. '
                "Or take `consent_from` out.",
            ),
            Both(
                "Laat de klager `consent-to-more-time` doen, of maak `consent_from` "
                "leeg.",
                "Let the complainant do `consent-to-more-time`, or empty "
                "`consent_from`.",
            ),
        ),
        "consent-never-asked": Finding(
            Both(
                "Instemming is nodig vanaf keer {first}, maar meer tijd kan hier "
                "hoogstens {times} keer. Zo ver komt het dus nooit.",
                "Consent is needed from time {first} on, but more time can be taken at "
                "most {times} times here. So it never comes to that.",
            ),
            Both(
                "Maak `times` groter, of `consent_from` kleiner. Of haal `consent_from` "
                'weg. Staat dat in het patroon, zet dan `"extension.consent_from"` in '
                "`remove`.",
                "Make `times` larger, or `consent_from` smaller. Or take `consent_from` "
                'out. If the pattern says it, put `"extension.consent_from"` in '
                "`remove`.",
            ),
            Both(
                "Maak `times` groter, of `consent_from` kleiner of leeg.",
                "Make `times` larger, or `consent_from` smaller or empty.",
            ),
        ),
        "consent-out-of-reach": Finding(
            Both(
                "Meer tijd wacht op instemming van de klager, maar op geen enkel moment "
                "waarop die nodig is, kan de klager die geven. Het stuit op: "
                "{conditions}.",
                "More time waits for the complainant's consent, but at no moment at "
                "which it is needed can the complainant give it. It comes up against: "
                "{conditions}.",
            ),
            Both(
                "Kijk naar `needs` van `consent-to-more-time`.",
                "Look at `needs` of `consent-to-more-time`.",
            ),
        ),
        "outcome-late": Finding(
            Both(
                "Volgens {near} kan het {length} duren voordat de klager een uitkomst "
                "heeft. Geen wet verbiedt dat hier, maar weinigen houden het zo lang "
                "vol.",
                "By {near} it can take {length} until there is an outcome. No law "
                "forbids that here, but few people hold out that long.",
            ),
            Both(
                "Is het een vergissing? Kies dan een kortere termijn. Zo niet, beloof "
                "ook onderweg een bericht.",
                "Is it a slip? Then choose a shorter term. If not, promise word on the "
                "way as well.",
            ),
        ),
        "receipt-late": Finding(
            Both(
                "De klager hoort volgens {near} pas na {length} dat de klacht er is. "
                "Tot dan weet niemand of die aankwam.",
                "By {near} the complainant hears only after {length} that the complaint "
                "is there. Until then nobody knows whether it arrived.",
            ),
            Both(
                "Kies een week of korter: bij een mail gaat de bevestiging vanzelf weg.",
                "Choose a week or less: after a mail the receipt leaves by itself.",
            ),
        ),
        "cure-long": Finding(
            Both(
                "Wie iets vergat, heeft {length} om het te sturen. Zo lang ligt de "
                "klacht stil of onzeker.",
                "Who left something out has {length} to send it. For so long the "
                "complaint lies still or is uncertain.",
            ),
            Both(
                "Kies een paar weken: daarna kan een mens nog altijd wachten.",
                "Choose a few weeks: after that a person can still wait.",
            ),
        ),
        "silence-long": Finding(
            Both(
                "De wachttijd {near} laat een dossier {length} openstaan op stilte.",
                "The window {near} leaves a case open on silence for {length}.",
            ),
            Both(
                "Kies een paar weken. Wie later schrijft, wordt ook dan gehoord.",
                "Choose a few weeks. Who writes later is heard all the same.",
            ),
        ),
        "more-time-long": Finding(
            Both(
                "Er kan {length} extra tijd bij komen. Dat is langer dan de meeste "
                "klachten duren.",
                "More time can come to {length}. That is longer than most complaints "
                "take.",
            ),
            Both(
                "Is het een vergissing? Kies in `longest` een kortere tijd.",
                "Is it a slip? Choose a shorter time in `longest`.",
            ),
        ),
        "warned-at-once": Finding(
            Both(
                "De waarschuwing bij {near} ({warn} van tevoren) gaat weg zodra de "
                "termijn van {length} begint. Dan waarschuwt zij voor niets.",
                "The warning of {near} ({warn} ahead) leaves as soon as the term of "
                "{length} begins. So it warns of nothing.",
            ),
            Both(
                "Kies in `warn` een kortere tijd dan de termijn.",
                "Choose a time in `warn` that is shorter than the term.",
            ),
        ),
    }
)
"""Findings about tasks, consents and long waits, by their code."""
