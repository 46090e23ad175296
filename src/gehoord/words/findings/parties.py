"""Findings about who may do what, and about the independent third party."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

PARTIES: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "transfer-for-respondent": Finding(
            Both(
                "Alleen degene over wie de klacht gaat brengt namens zichzelf een "
                "voorlopig oordeel naar buiten. Hier mag dat ook: {by}.",
                "Only the person complained about takes a provisional judgement outside "
                "for themselves. Here others may as well: {by}.",
            ),
            Both(
                'Laat in `by` alleen `"respondent"` staan.',
                'Leave only `"respondent"` in `by`.',
            ),
        ),
        "transfer-by-others": Finding(
            Both(
                "Ook anderen dan de klager mogen naar de onafhankelijke derde gaan "
                "({by}). Dan krijgt die een klacht die de klager niet gaf.",
                "Others than the complainant may go to the independent third party "
                "({by}), who would get a complaint the complainant did not hand over.",
            ),
            Both(
                "Laat bij {near} alleen `complainant` staan. Voorstellen kan met "
                "`propose-referral`.",
                "Leave only `complainant` at {near}. To propose it there is "
                "`propose-referral`.",
            ),
        ),
        "speaks-for-complainant": Finding(
            Both(
                "Anderen ({by}) mogen in plaats van de klager antwoorden: {near}.",
                "Others ({by}) may answer in place of the complainant: {near}.",
            ),
            Both(
                "Laat alleen `complainant` staan. Wat iemand vertelt, legt u vast met "
                "`record-conversation`.",
                "Leave only `complainant`. What somebody says is recorded with "
                "`record-conversation`.",
            ),
        ),
        "rules-for-third-party": Finding(
            Both(
                "Anderen ({by}) mogen doen wat alleen de onafhankelijke derde toekomt: "
                "{near}.",
                "Others ({by}) may do what is only for the independent third party: "
                "{near}.",
            ),
            Both(
                "Laat alleen `third-party` staan.",
                "Leave only `third-party`.",
            ),
        ),
        "respondent-decides": Finding(
            Both(
                "Degene over wie de klacht gaat, mag hier meebeslissen: {near}.",
                "The person complained about may take part in deciding: {near}.",
            ),
            Both(
                "Haal `respondent` weg uit `by`.",
                "Take `respondent` out of `by`.",
            ),
        ),
        "judges-own-case": Finding(
            Both(
                "Een eigenaar over wie de klacht gaat, mag zelf oordelen als er niemand "
                "anders is.",
                "An owner whom the complaint is about may judge it when there is nobody "
                "else.",
            ),
            Both(
                "Haal `responding-owner` weg bij `judge`: antwoorden mag, oordelen niet.",
                "Take `responding-owner` out of `judge`: to answer is fine, to decide "
                "is not.",
            ),
        ),
        "by-themselves-here": Finding(
            Both(
                "Naar {where} gaan mensen zelf, maar `refer` brengt een klacht er hier "
                "heen.",
                "People go to {where} themselves, but `refer` brings a complaint there "
                "from here.",
            ),
            Both(
                "Zet `by_themselves` bij elke `[third-party]` of bij geen. Of haal "
                "`refer` weg uit `[acts]`.",
                "Put `by_themselves` at each `[third-party]` or at none. Or take "
                "`refer` out of `[acts]`.",
            ),
        ),
        "desk-of-a-national-body": Finding(
            Both(
                "{where} doet hier mee: die neemt klachten aan en doet hier uitspraak. "
                "Naar zo'n instantie gaan mensen meestal zelf.",
                "{where} takes part here: it takes complaints on and rules here. People "
                "mostly go to such a body themselves.",
            ),
            Both(
                "Gaan mensen er zelf heen? Zeg `by_themselves = true`. Werkt iemand van "
                "die instantie echt met dit systeem? Laat het dan zo.",
                "Do people go there themselves? Say `by_themselves = true`. Does "
                "somebody of that body really work with this system? Then keep it.",
            ),
        ),
        "refer-without-third-party": Finding(
            Both(
                "De klager kan naar een onafhankelijke derde die er niet is.",
                "The complainant can go to an independent third party that is not there.",
            ),
            Both(
                "Voeg `[third-party]` toe, of haal de handeling {near} weg.",
                "Add `[third-party]`, or take the act {near} out.",
            ),
        ),
        "opens-nothing": Finding(
            Both(
                "De termijn {near} opent de weg naar een onafhankelijke derde die er "
                "niet is.",
                "The term {near} opens the way to an independent third party that is not "
                "there.",
            ),
            Both(
                "Voeg `[third-party]` toe, of haal `opens` weg.",
                "Add `[third-party]`, or take `opens` out.",
            ),
        ),
        "no-third-party": Finding(
            Both(
                "Er is geen onafhankelijke derde. Wie het niet eens is, kan nergens "
                "anders heen dan naar de rechter.",
                "There is no independent third party. Who does not agree has nowhere to "
                "go but to court.",
            ),
            Both(
                "Noem in `[third-party]` wie er dan kijkt.",
                "Name in `[third-party]` who looks at it then.",
            ),
        ),
        "ruling-without-term": Finding(
            Both(
                "Er staat niet hoe lang de onafhankelijke derde over een uitspraak mag "
                "doen{named}. De klager weet dan niet waarop te wachten.",
                "It is not said how long the independent third party may take to "
                "rule{named}. The complainant does not know what to wait for.",
            ),
            Both(
                "Vraag het na, en zet het in `ruling` of in een termijn vanaf "
                "`admitted`.",
                "Ask, and say it in `ruling` or in a term from `admitted`.",
            ),
        ),
        "one-language": Finding(
            Both(
                "U schrijft in meer dan één taal, maar dit staat er in één: {keys}. Wie "
                "de andere taal leest, krijgt het zo.",
                "You write in more than one language, but this is said in one: {keys}. "
                "Who reads the other language gets it like that.",
            ),
            Both(
                'Zeg het in elke taal: {{ nl = "…", en = "…" }}.',
                'Say it in each language: {{ nl = "…", en = "…" }}.',
            ),
            Both(
                "Vul het in elke taal in.",
                "Fill it in in each language.",
            ),
        ),
        "third-party-alone": Finding(
            Both(
                "Wie de onafhankelijke derde vervangt, staat er niet{named}. Is die ziek "
                "of weg, dan wacht de klager tot niemand weet wanneer.",
                "It is not said who stands in for the independent third party{named}. "
                "When they are ill or away, the complainant waits until nobody knows "
                "when.",
            ),
            Both(
                "Vraag wie kan invallen, en zet dat in `substitute`.",
                "Ask who can stand in, and say so in `substitute`.",
            ),
        ),
        "court-choice-never-ends": Finding(
            Both(
                "De keuze voor de rechter houdt nooit op.",
                "The choice for the court never ends.",
            ),
            Both(
                "Voeg een termijn toe vanaf `court-choice-offered`, met `stops = "
                "false`, die terugvalt op `third-party-proceeds`.",
                "Add a term from `court-choice-offered`, with `stops = false`, that "
                "falls back on `third-party-proceeds`.",
            ),
        ),
        "court-choice-too-short": Finding(
            Both(
                "De klager krijgt minder dan een maand om voor de rechter te kiezen. "
                "Artikel 6:236 onder n BW vraagt ten minste een maand.",
                "The complainant gets less than a month to choose the court. Article "
                "6:236 (n) of the Dutch Civil Code demands at least a month.",
            ),
            Both("Maak er 1 maand van.", "Make it 1 month."),
        ),
        "binding-without-court": Finding(
            Both(
                "De uitspraak bindt de klager, zonder eerst de keuze voor de rechter. "
                "Bij consumenten is dat niet geldig ({law}).",
                "The ruling binds the complainant, without the choice for the court "
                "first. For consumers that is not valid ({law}).",
            ),
            Both(
                "Zet `court_choice = true`, met een termijn van een maand.",
                "Set `court_choice = true`, with a term of a month.",
            ),
        ),
        "bound-by-going": Finding(
            Both(
                "Wie zelf naar {who} gaat, is aan de uitspraak gebonden. Nergens leest "
                "die vooraf dat de rechter dan niet meer kan, en dat er een keuze is.",
                "Who goes to {who} is bound by what it rules. Nowhere do they read "
                "beforehand that the court is shut then, and that there is a choice.",
            ),
            Both(
                "Zeg in de tekst dat iemand ook de rechter kan kiezen, en zet "
                "`court_choice = true`. Bindt het pas wie het aanneemt? Kies `binds = "
                '"if-accepted"`. Zo vraagt het Richtlijn 2013/11 artikel 10.',
                "Say in the text that they can choose the court as well, and set "
                "`court_choice = true`. Does it bind only who accepts it? Choose `binds "
                '= "if-accepted"`. Directive 2013/11 art. 10 asks for that.',
            ),
        ),
        "court-choice-unbound": Finding(
            Both(
                "De uitspraak bindt niemand, en toch kan de klager de rechter kiezen in "
                "plaats daarvan. Wie niet gebonden is, kan altijd naar de rechter.",
                "The ruling binds nobody, and still the complainant may choose the court "
                "instead. Who is not bound can always go to the court.",
            ),
            Both(
                "Zet `court_choice = false`, of noem in `binding_for` wie gebonden is. "
                "Kijk ook of `damages` en `costs` de uwe zijn, en niet die van het "
                "patroon.",
                "Set `court_choice = false`, or name in `binding_for` who is bound. See "
                "also whether `damages` and `costs` are yours, and not those of the "
                "pattern.",
            ),
        ),
        "third-party-without-contact": Finding(
            Both(
                "Er staat niet hoe de onafhankelijke derde te bereiken is. Wie het niet "
                "eens is, moet dat zelf zoeken.",
                "It is not said how to reach the independent third party. Who does not "
                "agree must find that out alone.",
            ),
            Both(
                "Zoek het op, zeg het in de tekst, en vul `contact` in.",
                "Look it up, say it in the text, and fill in `contact`.",
            ),
        ),
        "third-party-inside": Finding(
            Both(
                "De onafhankelijke derde heeft een adres bij de organisatie zelf. Dat "
                "lijkt niet onafhankelijk, en anderen lezen misschien mee.",
                "The independent third party has an address at the organisation itself. "
                "That does not look independent, and others may read along.",
            ),
            Both(
                "Noem een adres elders. Is het iemand in uw dienst, zoals een eigen "
                "ombudsman? Maak er dan een stap van. Is die onafhankelijk door een wet "
                "of besluit, dan kan dit zo blijven.",
                "Name an address elsewhere. Is it somebody in your service, such as an "
                "ombudsman of your own? Then make it a stage. If a law or decree makes "
                "them independent, this can stay.",
            ),
        ),
        "address-of-third-party": Finding(
            Both(
                "Klachten komen binnen bij de onafhankelijke derde. Die ziet dan alles, "
                "ook wat de klager nooit aan een derde gaf.",
                "Complaints come in at the independent third party, who would see "
                "everything, also what was never given to a third party.",
            ),
            Both(
                "Geef de organisatie een eigen adres in `address`.",
                "Give the organisation an `address` of its own.",
            ),
        ),
        "binds-nobody": Finding(
            Both(
                "Van {who} staat er wanneer de uitspraak bindt, of tot welk bedrag, maar "
                "niet wie. De pagina zegt dus niet dat die bindt.",
                "Of {who} it is said when the ruling binds, or up to which sum, and not "
                "whom. So the page does not say that it binds.",
            ),
            Both(
                "Noem in `binding_for` wie gebonden is, of haal `binds` en "
                "`binds_up_to` weg.",
                "Name in `binding_for` who is bound, or take `binds` and `binds_up_to` "
                "out.",
            ),
        ),
        "cap-that-binds": Finding(
            Both(
                "In `cap` van {who} staat tot welk bedrag de uitspraak bindt. Dat is wat "
                "daar hoogstens kan. De pagina zegt ernaast dat de uitspraak bindt, welk "
                "bedrag het ook is.",
                "The `cap` of {who} says up to which sum the ruling binds. It is for "
                "the most that can be had there. Beside it the page says that the ruling "
                "binds, whatever the sum.",
            ),
            Both(
                "Zet het bedrag in `binds_up_to`.",
                "Put the sum in `binds_up_to`.",
            ),
        ),
        "binds-by-no-law": Finding(
            Both(
                "De pagina zegt dat de wet de uitspraak van {who} bindend maakt, en "
                "“{said}” noemt geen wet.",
                "The page says that the law makes the ruling of {who} binding, and "
                "“{said}” names no law.",
            ),
            Both(
                "Noem de wet en het artikel in `binding_source`. De rest houdt zijn "
                "eigen bron. Bindt een afspraak hen, haal `binds` dan weg.",
                "Name the law and its article in `binding_source`. The rest keeps its "
                "own source. If an agreement binds them, take `binds` out.",
            ),
        ),
    }
)
"""Findings about parties, by their code."""
