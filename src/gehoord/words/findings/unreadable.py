"""What keeps a file from being read as a procedure: what, why, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import Final

from gehoord.procedure.finding import Finding
from gehoord.words.both import Both

UNREADABLE: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "not-utf-8": Both(
            "Dit bestand is geen tekst in UTF-8. Sla het op als UTF-8.",
            "This file is no text in UTF-8. Save it as UTF-8.",
        ),
        "not-toml": Both(
            "Vanaf hier is dit geen TOML: {found}. Kijk of er een aanhalingsteken of "
            "haakje ontbreekt.",
            "From here on this is no TOML: {found}. See whether a quote or a bracket is "
            "missing.",
        ),
        "too-deep": Both(
            "In dit bestand staan te veel haakjes in elkaar. Een procedure heeft er "
            "hooguit drie. Haal de rest weg.",
            "Too many brackets stand inside each other. A procedure has three at most. "
            "Take the rest out.",
        ),
        "too-large": Both(
            "Dit bestand heeft meer dan {most} tekens. Dat is geen procedure meer. Haal "
            "weg wat er niet in hoort.",
            "This file has more than {most} characters. That is no procedure any more. "
            "Take out what does not belong in it.",
        ),
        "unknown-pattern": Both(
            "Er is geen patroon dat {found} heet. Kies uit: {allowed}.{nearest}",
            "There is no pattern called {found}. Choose one of: {allowed}.{nearest}",
        ),
        "circular-pattern": Both(
            "Het patroon {found} bouwt langs een omweg op zichzelf voort. Noem in "
            "extends een ander patroon.",
            "The pattern {found} builds on itself in a circle. Name another pattern in "
            "extends.",
        ),
        "removes-nothing": Both(
            "{found} staat niet in het patroon, dus valt er niets weg te halen. Haal het "
            "uit remove, of verbeter de naam.",
            "{found} is not in the pattern, so there is nothing to take out. Take it out "
            "of remove, or correct the name.",
        ),
        "sources-nothing": Both(
            "{found} staat niet in dit bestand en niet in het patroon, dus heeft de bron "
            "niets om bij te staan. Haal het weg, of verbeter de naam.",
            "{found} is not in this file and not in the pattern, so the source has "
            "nothing to stand with. Take it out, or correct the name.",
        ),
        "sources-untaken": Both(
            "{found} staat er wel, maar de pagina heeft daar geen eigen regel van. Haal "
            "het hier weg.{instead}",
            "{found} is there, but the page has no line of its own for it. Take it out "
            "here.{instead}",
        ),
        "source-twice": Both(
            "{found} heeft hier een bron, en ook bij zichzelf. Haal die hier weg, en "
            "noem ze samen in de tabel zelf: `source = “{both}”`.",
            "{found} has a source here, and one in its own table. Take it out here, and "
            "name them together in the table itself: `source = “{both}”`.",
        ),
        "unknown-key": Both(
            "De sleutel {found} bestaat hier niet, dus niemand zou ernaar kijken."
            "{nearest} Kies uit: {allowed}.",
            "The key {found} does not exist here, so nobody would look at it.{nearest} "
            "Choose one of: {allowed}.",
        ),
        "unknown-word": Both(
            "{found} is hier geen woord dat de regels kennen.{nearest} Kies uit: "
            "{allowed}.",
            "{found} is no word that the rules know here.{nearest} Choose one of: "
            "{allowed}.",
        ),
        "unknown-language": Both(
            "{found} is niet de code van een taal.{nearest} Een taal heeft een code van "
            "kleine letters, zoals nl, en, de of pt-br.",
            "{found} is not the code of a language.{nearest} A language has a code of "
            "small letters, such as nl, en, de or pt-br.",
        ),
        "missing-key": Both(
            "{key} ontbreekt, en zonder is dit geen procedure. Voeg het toe; er hoort "
            "achter te staan: {type}.{others}",
            "{key} is missing, and without it this is no procedure. Add it; behind it "
            "belongs: {type}.{others}",
        ),
        "no-pattern": Both(
            "Dit bestand noemt geen patroon, en mist dan: {missing}. Zet bovenaan "
            'extends = "…". Kies uit: {allowed}.',
            "This file names no pattern, and then lacks: {missing}. Put "
            'extends = "…" at the top. Choose one of: {allowed}.',
        ),
        "belongs-above": Both(
            "De sleutel {found} hoort bij geen tabel. Zet die boven de eerste regel met "
            "[ ], bij name en version.",
            "The key {found} belongs to no table. Put it above the first line with "
            "[ ], with name and version.",
        ),
        "one-bracket": Both(
            "Van {key} kan er meer dan één zijn. Schrijf daarom [[{key}]], met twee "
            "haken aan elke kant.",
            "There can be more than one {key}. So write [[{key}]], with two brackets "
            "on each side.",
        ),
        "two-brackets": Both(
            "Van {key} is er één. Schrijf daarom [{key}], met één haak aan elke kant.",
            "There is one {key}. So write [{key}], with one bracket on each side.",
        ),
        "unquoted": Both(
            "Achter {key} staat {found} zonder aanhalingstekens, dus is het een getal. "
            'Schrijf "{found}".',
            "Behind {key} stands {found} without quotes, so it is a number. Write "
            '"{found}".',
        ),
        "wrong-type": Both(
            "Achter {key} staat {found}, maar daar hoort: {type}. Schrijf het zo op.",
            "Behind {key} stands {found}, but there belongs: {type}. Write it like that.",
        ),
        "no-sum": Both(
            "Hier staat geen bedrag: {found}. Schrijf het zo: 500 euro.",
            "This names no sum: {found}. Write it as 500 euro.",
        ),
        "no-day-of-the-year": Both(
            "{found} is geen dag van het jaar en geen datum. Schrijf een maand en een "
            "dag, zoals 07-01 voor 1 juli, of een datum, zoals 2027-07-10.",
            "{found} is no day of the year and no date. Write a month and a day, as "
            "07-01 for 1 July, or a date, as 2027-07-10.",
        ),
        "one-day-dated": Both(
            "De ene dag is van elk jaar en de andere ({found}) van één jaar. Schrijf ze "
            "allebei als maand en dag, of allebei als datum.",
            "The one day is of each year and the other ({found}) of one year. Write both "
            "as a month and a day, or both as a date.",
        ),
        "nothing-to-lengthen": Both(
            "De termijn {found} heeft geen lengte die vanaf een moment loopt. Die kan "
            "dus niet soms langer zijn. Haal de naam uit of.",
            "The term {found} has no length that runs from a moment, so it cannot be "
            "longer at times. Take its name out of of.",
        ),
        "lengthened-otherwise": Both(
            "De termijn {found} is in uren en deze lengte niet, of andersom. Schrijf ze "
            "allebei in uren, of allebei in dagen of langer.",
            "The term {found} is in hours and this length is not, or the other way "
            "round. Write both in hours, or both in days or longer.",
        ),
        "no-date-asked": Both(
            "{found} is geen datum die u vraagt, dus daarvan is niets te tellen. Geef "
            'dat gegeven kind = "date".',
            "{found} is no date that you ask for, so nothing can count from it. Give "
            'that particular kind = "date".',
        ),
        "window-from-one-day": Both(
            "Zeg met from of met from_day vanaf welke dag dit telt: één van beide.",
            "Say by from or by from_day from which day this counts: one of the two.",
        ),
        "window-half-said": Both(
            "or_length en or_from horen bij elkaar: hoe lang, en vanaf welke dag. Zeg "
            "beide, of geen van beide.",
            "or_length and or_from belong together: how long, and from which day. Say "
            "both, or neither.",
        ),
        "from-day-without-length": Both(
            "Wat van een datum af telt, heeft een lengte nodig, en hier staat {found}. "
            "Schrijf bijvoorbeeld 20 years, of haal from_day weg.",
            "What counts from a date needs a length, and here stands {found}. Write for "
            "example 20 years, or take from_day out.",
        ),
        "not-a-number": Both(
            "Dit is geen telefoonnummer: {found}. Schrijf alleen het nummer, zoals "
            "020-555 01 01 of +31 20 555 01 01; wie er opneemt en wanneer, hoort in name "
            "en hours.",
            "This is no telephone number: {found}. Write the number alone, such as "
            "020-555 01 01 or +31 20 555 01 01; who answers and when belongs in name "
            "and hours.",
        ),
        "not-a-mail-address": Both(
            "Dit is geen mailadres: {found}. Schrijf alleen het adres, zoals "
            "bezwaar@voorbeeld.nl; wie er leest, hoort in name.",
            "This is no e-mail address: {found}. Write the address alone, such as "
            "review@example.org; who reads there belongs in name.",
        ),
        "cannot-be-open": Both(
            'Achter {key} kan geen "unspecified" staan. Haal de sleutel weg: wat er niet '
            "staat, is niet gezegd. Zegt het patroon er iets over, noem de sleutel dan "
            "in remove.",
            'Behind {key} there can be no "unspecified". Take the key out: what is not '
            "there is not said. If the pattern says something of it, name the key in "
            "remove.",
        ),
        "must-be-said": Both(
            'Achter {key} kan geen "unspecified" staan, en zonder is dit niet te lezen. '
            "Vraag het aan wie erover gaat, of haal de hele tabel weg.",
            'Behind {key} there can be no "unspecified", and without it this cannot be '
            "read. Ask whoever decides about it, or take out the whole table.",
        ),
        "empty": Both(
            "Achter {key} staat niets. Vul het in, of haal de sleutel weg.",
            "There is nothing behind {key}. Fill it in, or take the key out.",
        ),
        "language-missing": Both(
            "{key} heeft geen tekst in de taal {language}, en die taal belooft dit "
            "bestand. Voeg de tekst toe. Staat {key} niet in uw bestand? Dan komt het "
            "uit het patroon. Gebruikt u het niet, zet het dan in remove.",
            "{key} has no text in the language {language}, which this file promises. Add "
            "the text. Is {key} not in your file? Then it comes from the pattern. Do you "
            "not use it, put it in remove.",
        ),
        "not-a-length": Both(
            "{found} is geen lengte van tijd. Schrijf een getal en een eenheid, zoals 3 "
            "weeks of 1 working day.{nearest}",
            "{found} is no length of time. Write an amount and a unit, such as 3 weeks "
            "or 1 working day.{nearest}",
        ),
        "hours-here": Both(
            "{found} is in uren, en dit telt in dagen of langer. Schrijf het in dagen.",
            "{found} is in hours, and this counts in days or more. Write it in days.",
        ),
        "hours-are-plain": Both(
            "Een termijn in uren ({found}) loopt vanaf het ogenblik zelf. Haal roll, "
            "inclusive, before en counted_from weg, of tel in dagen.",
            "A term in hours ({found}) runs from the moment itself. Take out roll, "
            "inclusive, before and counted_from, or count in days.",
        ),
        "counted-in-days": Both(
            "{found} kan hier niet: dit telt vanaf een dag, en niet vanaf een uur. Zeg "
            "het in dagen of langer.",
            "{found} is not possible here: this counts from a day, not from an hour. Say "
            "it in days or longer.",
        ),
        "out-of-range": Both(
            "{found} kan hier niet: het minste is {least}. Kies een ander getal.",
            "{found} is not possible here: the least is {least}. Choose another number.",
        ),
        "unknown-format": Both(
            "Dit bestand heeft format {found}, en deze versie van Gehoord leest alleen "
            "format 1. Zet er 1 neer, of werk Gehoord bij.",
            "This file has format {found}, and this version of Gehoord only reads format "
            "1. Write 1, or update Gehoord.",
        ),
        "unknown-zone": Both(
            "{found} is geen tijdzone. Schrijf er een zoals Europe/Amsterdam.",
            "{found} is no time zone. Write one such as Europe/Amsterdam.",
        ),
        "unknown-calendar": Both(
            "Er is geen kalender {found}. Kies uit: {allowed}. Met none tellen alleen "
            "weekenden als vrij.",
            "There is no calendar {found}. Choose one of: {allowed}. With none only "
            "weekends count as free.",
        ),
        "twice": Both(
            "{found} staat er twee keer. Geef één ervan een andere naam.",
            "{found} is there twice. Give one of them another name.",
        ),
        "own-particular-taken": Both(
            "{found} is al een gegeven dat elke procedure kan vragen. Zet het in "
            "[particulars], of kies een andere naam.",
            "{found} is one of the particulars that every procedure can ask. Put it in "
            "[particulars], or choose another name.",
        ),
        "not-a-name": Both(
            "{found} kan hier geen naam zijn. Gebruik kleine letters, cijfers en "
            "streepjes, met een letter vooraan, zoals member-number.",
            "{found} cannot be a name here. Use small letters, digits and hyphens, with "
            "a letter in front, such as member-number.",
        ),
        "too-few-options": Both(
            "Wie moet kiezen, heeft ten minste {least} antwoorden nodig. Zet ze in "
            "[[particular.option]].",
            "Who must choose needs at least {least} answers. Put them in "
            "[[particular.option]].",
        ),
        "options-without-choice": Both(
            "Hier staan antwoorden om uit te kiezen, maar kind is {found}. Schrijf "
            'kind = "choice", of haal de antwoorden weg.',
            "Here are answers to choose from, but kind is {found}. Write "
            'kind = "choice", or take the answers out.',
        ),
        "asked-after-itself": Both(
            "Dit wordt pas gevraagd na een antwoord dat zelf pas hierna wordt gevraagd. "
            "Haal hier only_for weg.",
            "This is asked after an answer that is itself asked after this one. Take "
            "only_for out here.",
        ),
        "found-not-asked": Both(
            "Dit gegeven vult u zelf in, en {found} gaat over wie klaagt. Haal deze "
            "regel weg.",
            "You fill this in yourselves, and {found} is about whoever complains. Take "
            "this line out.",
        ),
        "signs-of-nothing": Both(
            "Hoeveel tekens het er zijn, geldt alleen voor een tekst of cijfers, en "
            "kind is {found}. Haal deze regel weg.",
            "How many signs it has is for a text or digits only, and kind is {found}. "
            "Take this line out.",
        ),
        "too-many-signs": Both(
            "{found} tekens past niet: het zijn er hoogstens {most}. Kies een kleiner "
            "getal.",
            "{found} signs do not fit: there are {most} at most. Choose a smaller "
            "number.",
        ),
        "most-below-least": Both(
            "Hoogstens {found} tekens is minder dan de {least} die er ten minste moeten "
            "zijn. Maak most groter, of least kleiner.",
            "At most {found} signs is less than the {least} that it must have. Make "
            "most larger, or least smaller.",
        ),
        "no-anchor": Both(
            "De termijn {key} begint nergens. Noem in from welke regel van het dossier "
            "de termijn laat lopen, of in before de termijn waarvan wordt teruggeteld.",
            "The term {key} starts nowhere. Say in from which entry makes it run, or in "
            "before from which term it is counted back.",
        ),
        "two-anchors": Both(
            "De termijn van {key} heeft from én before. Een termijn loopt ergens vanaf "
            "of telt ergens van terug. Haal één van beide weg.",
            "The term of {key} has both from and before. A term runs from something or "
            "counts back from something. Take out one of them.",
        ),
        "before-itself": Both(
            "De termijn van {key} telt terug van zichzelf. Noem een andere termijn.",
            "The term of {key} counts back from itself. Name another term.",
        ),
        "before-without-length": Both(
            "De termijn van {key} telt terug, maar zegt niet hoe ver. Noem een lengte in "
            "within.",
            "The term of {key} counts back, but does not say how far. Give a length in "
            "within.",
        ),
        "ends-before": Both(
            "Bij {key} ligt {found} voor de eerste dag, of meer dan een jaar erna. "
            "Verbeter de dag.",
            "At {key}, {found} lies before the first day, or more than a year after it. "
            "Correct the day.",
        ),
    }
)
"""A sentence for each code that reading can give."""

_NAMES: Final = "names"
_MANY: Final = 30  # words that nobody reads through to find one
_NEAR: Final = 8
_LIKE: Final = 0.4  # from 0, nothing alike, to 1, the same
_AND_OTHERS: Final = Both(
    "{near}, of een van de {left} andere in docs/reference/procedure-keys.md",
    "{near}, or one of the {left} others in docs/reference/procedure-keys.md",
)
_NEAREST: Final = Both(" Bedoelt u {nearest}?", " Did you mean {nearest}?")
_OTHERS: Final = Both(
    " In het patroon heet geen enkele zo; daar staan: {others}.",
    " In the pattern none is called that; it has: {others}.",
)
_OF_A_NAME: Final = Both(
    ' Zegt uw tekst wie behandelt? Schrijf dan "names.handler". Zegt die iets anders '
    "over wie het doet? Zet dat in een `[[also]]`.",
    ' Does your text say who handles it? Then write "names.handler". Does it say '
    "something else of who does it? Put that in an `[[also]]`.",
)
_OF_THE_WHOLE: Final = Both(
    ' Zegt uw tekst alles wat daar staat? Schrijf dan "{whole}". Zegt die alleen dit? '
    "Zet dat in een `[[also]]`.",
    ' Does your text say all that stands there? Then write "{whole}". Does it say this '
    "alone? Put that in an `[[also]]`.",
)
_WHERE: Final = Both("Regel {line}", "Line {line}")
_IN_PATTERN: Final = Both(" van het patroon {base}", " of the pattern {base}")
_TYPES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "text": Both("een tekst", "a text"),
        "text, or text in each language": Both(
            "een tekst, of een tekst in elke taal", "a text, or a text in each language"
        ),
        'text, text in each language, or "unspecified"': Both(
            'een tekst, een tekst in elke taal, of "unspecified"',
            'a text, a text in each language, or "unspecified"',
        ),
        "text in each language": Both(
            "een tekst in elke taal van language, zoals { nl = ..., en = ... }",
            "a text in each language of language, such as { nl = ..., en = ... }",
        ),
        "list of texts": Both("een lijst van teksten", "a list of texts"),
        "list of texts, or one in each language": Both(
            "een lijst van teksten, of een in elke taal",
            "a list of texts, or one in each language",
        ),
        "one word of a list": Both("één woord", "one word"),
        "words of a list": Both("een lijst van woorden", "a list of words"),
        "list of languages": Both(
            'een lijst van talen, zoals ["nl", "en"]',
            'a list of languages, such as ["nl", "en"]',
        ),
        "an entry, or a list of them": Both(
            "een woord of een lijst van woorden", "a word or a list of words"
        ),
        "true or false": Both("true of false", "true or false"),
        "whole number": Both("een heel getal", "a whole number"),
        "length": Both(
            'een lengte, zoals "3 weeks"', 'a length of time, such as "3 weeks"'
        ),
        'length or "unspecified"': Both(
            'een lengte, of "unspecified"', 'a length, or "unspecified"'
        ),
        'length, "named date" or "unspecified"': Both(
            'een lengte, "named date" of "unspecified"',
            'a length, "named date" or "unspecified"',
        ),
        'length, "indefinite" or "unspecified"': Both(
            'een lengte, "indefinite" of "unspecified"',
            'a length, "indefinite" or "unspecified"',
        ),
        'length, in hours too, or "unspecified"': Both(
            'een lengte, ook in uren, of "unspecified"',
            'a length, also in hours, or "unspecified"',
        ),
        "list of lengths": Both("een lijst van lengtes", "a list of lengths"),
        "date": Both("een datum, zoals 2027-03-05", "a date, such as 2027-03-05"),
        "table": Both("een tabel", "a table"),
        "list of tables": Both(
            "een lijst van tabellen, met [[...]]", "a list of tables, with [[...]]"
        ),
        "table or list of tables": Both(
            "een tabel of een lijst van tabellen", "a table or a list of tables"
        ),
        "table of tables": Both("een tabel met tabellen", "a table of tables"),
        "sentences by name, each a text or a text in each language": Both(
            "zinnen met hun naam, elk een tekst of een tekst in elke taal",
            "sentences by name, each a text or a text in each language",
        ),
        "sources, each with a list of paths": Both(
            'een tabel met bij elke bron een lijst, zoals "Zin 4" = ["term.propose"]',
            'a table with a list for each source, such as "Sentence 4" = '
            '["term.propose"]',
        ),
    }
)
"""What each type of key is called."""


def _choose(allowed: tuple[str, ...], found: str, lang: str) -> str:
    """Return the words to choose from; of very many those that look most like it."""
    near = get_close_matches(found, allowed, n=_NEAR, cutoff=_LIKE)
    if len(allowed) <= _MANY or not near:
        return ", ".join(allowed)
    left = len(allowed) - len(near)
    return _AND_OTHERS[lang].format(near=", ".join(near), left=left)


def unreadable(finding: Finding, lang: str) -> str:
    """Return what is wrong, why, and what to do, in whole sentences."""
    facts = dict(finding.facts)
    nearest = str(facts.get("nearest") or "")
    facts["nearest"] = _NEAREST[lang].format(nearest=nearest) if nearest else ""
    facts["key"] = finding.key
    if isinstance(allowed := facts.get("allowed"), tuple):
        facts["allowed"] = _choose(allowed, str(facts.get("found", "")), lang)
    if isinstance(missing := facts.get("missing"), tuple):
        facts["missing"] = ", ".join(map(str, missing))
    others = facts.get("others")
    listed = ", ".join(others) if isinstance(others, tuple) else ""
    facts["others"] = _OTHERS[lang].format(others=listed) if listed else ""
    facts["instead"] = _instead(str(facts.get("found", "")), facts.get("whole"), lang)
    if "type" in facts:
        facts["type"] = _TYPES[str(facts["type"])][lang]
    return UNREADABLE[finding.code][lang].format(**facts)


def _instead(found: str, whole: object, lang: str) -> str:
    """Return where a source can stand in place of this path; "" where nowhere."""
    if found.split(".", maxsplit=1)[0] == _NAMES:
        return _OF_A_NAME[lang]
    return _OF_THE_WHOLE[lang].format(whole=whole) if whole else ""


def placed(finding: Finding, lang: str) -> str:
    """Return the same with the line it is about in front, where there is one."""
    said = unreadable(finding, lang)
    if finding.line is None:
        return said
    where = _WHERE[lang].format(line=finding.line)
    if finding.base:
        where += _IN_PATTERN[lang].format(base=finding.base)
    return f"{where}, {finding.key}: {said}"
