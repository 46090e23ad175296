"""Findings of a walk through every state: what does not hold, and the story to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from types import MappingProxyType
from typing import Final

from gehoord.procedure import events as e
from gehoord.procedure.days import local_date
from gehoord.procedure.entries import Entry
from gehoord.procedure.proof import Proof
from gehoord.procedure.roles import COMPLAINANT, staff
from gehoord.words import story
from gehoord.words.actors import listed
from gehoord.words.both import Both
from gehoord.words.dates import long_date
from gehoord.words.findings.finding import Finding

UNPROVEN: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "unaddressed": Finding(
            Both(
                "De brief {near} moet uitgaan, maar er is dan niemand om die aan te "
                "sturen.",
                "The letter {near} has to leave, but then there is nobody to send it to.",
            ),
            Both(
                "Noem in `to` nog een ontvanger, zoals `owners`, of zeg in `when` "
                "wanneer die uitgaat.",
                "Name another addressee in `to`, such as `owners`, or say in `when` it "
                "leaves.",
            ),
        ),
        "closing-untold": Finding(
            Both(
                "Het sluiten begint, maar de brief {near} gaat dan niet naar de klager. "
                "Het dossier sluit nooit.",
                "Closing begins, but the letter {near} does not go to the complainant "
                "then. The case never closes.",
            ),
            Both(
                "Kijk naar `when` van die brief: een brief moet bij elke afloop uitgaan.",
                "Look at `when` of that letter: one letter must leave at every outcome.",
            ),
        ),
        "closed-untold": Finding(
            Both(
                "Een dossier sluit zonder dat de klager het hoort.",
                "A case closes without the complainant being told.",
            ),
            Both(
                "Laat `closing_letter` naar de klager gaan.",
                "Let `closing_letter` go to the complainant.",
            ),
        ),
        "transferred-by-others": Finding(
            Both(
                "De klacht gaat naar de onafhankelijke derde zonder dat de klager dat "
                "doet.",
                "The complaint goes to the independent third party without the "
                "complainant doing so.",
            ),
            Both(
                "Laat bij `refer` alleen `complainant` staan.",
                "Leave only `complainant` at `refer`.",
            ),
        ),
        "third-party-knows": Finding(
            Both(
                "De brief {near} gaat naar de onafhankelijke derde voordat de klager "
                "daarheen ging.",
                "The letter {near} goes to the independent third party before the "
                "complainant went there.",
            ),
            Both(
                "Haal `third-party` weg uit `to`.",
                "Take `third-party` out of `to`.",
            ),
        ),
        "toothless": Finding(
            Both(
                "Wordt {near} gebroken, dan hoort niemand het, en daarmee gaat geen weg "
                "open.",
                "When {near} is broken nobody is told, and no way opens by that.",
            ),
            Both(
                "Voeg een brief toe na `promise-missed` of `statutory-missed`, of zet "
                "`opens` bij de termijn. Ging een brief op tijd weg en kwam die terug? "
                "Dan is dat de brief `never-arrived`. Haalde u die weg, zet die dan "
                "terug.",
                "Add a letter after `promise-missed` or `statutory-missed`, or set "
                "`opens` at the term. Did a letter leave in time and come back? Then it "
                "is the letter `never-arrived`. If you took that out, put it back.",
            ),
        ),
        "nobody-acts": Finding(
            Both(
                "Het dossier blijft liggen: niemand hoeft iets te doen, en er loopt geen "
                "wachttijd.",
                "The case lies still: nobody has to do anything, and no window runs.",
            ),
            Both(
                "Geef iemand de handeling die hier nodig is, of voeg een termijn toe.",
                "Give somebody the act that is needed here, or add a term.",
            ),
        ),
        "payment-unrecorded": Finding(
            Both(
                "Is er niemand anders, dan antwoordt een eigenaar zelf. Die mag niet "
                "vastleggen dat er betaald is, dus blijft de klacht daarop wachten.",
                "When nobody else is left, an owner answers. That owner may not record "
                "that it was paid, so the complaint goes on waiting for it.",
            ),
            Both(
                "Zet `responding-owner` in `by` van {near}.",
                "Put `responding-owner` in `by` of {near}.",
            ),
        ),
        "respondent-handles": Finding(
            Both(
                "Degene over wie de klacht gaat, behandelt mee terwijl er anderen zijn.",
                "The person complained about takes part in handling while others could.",
            ),
            Both(
                "Haal die rol weg bij de handelingen.",
                "Take that role out of the acts.",
            ),
        ),
        "decides-on-own": Finding(
            Both(
                "Wie eerst besliste, behandelt de klacht ook in {near}. Daar hoort "
                "iemand anders te kijken.",
                "Who decided first handles the complaint in {near} as well. Somebody "
                "else is to look at it there.",
            ),
            Both(
                "Noem bij die `[[stage]]` in `handlers` wie dan kijkt.",
                "Name in `handlers` of that `[[stage]]` who looks at it then.",
            ),
        ),
        "extension-out-of-reach": Finding(
            Both(
                "Kort voordat {term} afloopt, kan niemand meer zeggen dat er meer tijd "
                "nodig is.",
                "Shortly before {term} ends, nobody can say any more that more time is "
                "needed.",
            ),
            Both(
                "Kijk naar `by` en `needs` van `take-more-time`.",
                "Look at `by` and `needs` of `take-more-time`.",
            ),
        ),
        "nobodys-task": Finding(
            Both(
                "Niemand krijgt een taak voor {near}. Wat die nakomt ({acts}), kan pas "
                "als iemand uit zichzelf iets anders deed.",
                "Nobody gets a task for {near}. What keeps it ({acts}) is possible only "
                "after somebody did something else of their own accord.",
            ),
            Both(
                "Zet in `done_by` ook wat meteen kan, zoals `agreed` of "
                "`conversation-held`: dan wordt dat een taak. Of spreek af wie eraan "
                "denkt.",
                "Put in `done_by` also what can be done at once, such as `agreed` or "
                "`conversation-held`: then that becomes a task. Or agree on who thinks "
                "of it.",
            ),
        ),
        "never-kept": Finding(
            Both(
                "De termijn {near} wordt nooit nagekomen: de brief die dat doet, kan "
                "niet uitgaan zolang die loopt.",
                "The term {near} is never kept: the letter that would keep it cannot "
                "leave while it runs.",
            ),
            Both(
                "Noem in `kept_by` een brief die dan wel uitgaat. Of gebeurt iets uit "
                "`ended_by` vóór die brief, zoals `closing-begun`? Haal het daar dan "
                "weg.",
                "Name in `kept_by` a letter that leaves then. Or does something in "
                "`ended_by` come before that letter, such as `closing-begun`? Then take "
                "it out there.",
            ),
        ),
        "over-at-start": Finding(
            Both(
                "De termijn {near} is al voorbij als die begint.",
                "The term {near} is over when it begins.",
            ),
            Both(
                "Kijk naar `from`, `counted_from` en `within`.",
                "Look at `from`, `counted_from` and `within`.",
            ),
        ),
        "term-never-runs": Finding(
            Both(
                "De termijn {near} begint nooit: in geen enkel verloop gebeurt wat in "
                "`from` staat.",
                "The term {near} never begins: in no course of things does what stands "
                "in `from` happen.",
            ),
            Both(
                "Kijk naar `from`, `stage` en `when`, en of iemand de handeling mag doen "
                "waar het mee begint. Of haal de termijn weg. In een latere stap begint "
                'hij met `from = "escalated"`; geteld vanaf de eerste dag met '
                '`counted_from = "filed"`.',
                "Look at `from`, `stage` and `when`, and whether somebody may do the act "
                "that begins it. Or take the term out. In a later stage it begins with "
                '`from = "escalated"`; counted from the first day with `counted_from = '
                '"filed"`.',
            ),
        ),
        "complete-never": Finding(
            Both(
                "De termijn {near} begint nooit. Die telt vanaf dat alles er is, en "
                "nergens staat wat u doet als er iets ontbreekt.",
                "The term {near} never begins. It counts from when all is there, and it "
                "is not said what you do when something is missing.",
            ),
            Both(
                "Schrijf een `[incomplete]`: dan vraagt u erom, en begint de termijn "
                "daarna. Noemt uw tekst geen tijd daarvoor? Schrijf `cure = "
                '"unspecified"`. Of tel met `from = "filed"`.',
                "Write an `[incomplete]`: you then ask for it, and the term begins after "
                'that. Does your text name no time for it? Write `cure = "unspecified"`. '
                'Or count with `from = "filed"`.',
            ),
        ),
        "act-never-possible": Finding(
            Both(
                "{because} Niemand kan die dus ooit doen.",
                "{because} So nobody can ever do it.",
            ),
            Both(
                "Kijk naar `by` en `needs`, of haal de handeling weg.",
                "Look at `by` and `needs`, or take the act out.",
            ),
        ),
        "notice-never-sent": Finding(
            Both("De brief {near} gaat nooit uit.", "The letter {near} never leaves."),
            Both(
                "Kijk naar `after` en `when`, of haal de brief weg.",
                "Look at `after` and `when`, or take the letter out.",
            ),
        ),
        "breach-never-told": Finding(
            Both(
                "De brief {near} gaat nooit uit: elke tijd is hier een streven. Belooft "
                "u later een tijd, zet die brief dan terug.",
                "The letter {near} never leaves: each time is an aim here. If you "
                "promise a time later, put that letter back.",
            ),
            Both("Haal de brief weg.", "Take the letter out."),
        ),
        "never-destroyed": Finding(
            Both(
                "Het dossier is gesloten, maar wordt nooit vernietigd.",
                "The case is closed, but is never destroyed.",
            ),
            Both(
                "Zorg dat iemand kan afdoen wat de vernietiging tegenhoudt.",
                "Let somebody be able to settle what keeps it from destruction.",
            ),
        ),
        "cannot-close": Finding(
            Both(
                "Na de onafhankelijke derde of de rechter kan niemand het dossier nog "
                "sluiten.",
                "After the independent third party or the court, nobody can close the "
                "case any more.",
            ),
            Both(
                "Kijk naar `by` en `needs` van `close`.",
                "Look at `by` and `needs` of `close`.",
            ),
        ),
        "accepted-unasked": Finding(
            Both(
                "Het dossier blijft liggen: de klager aanvaardde een voorstel, en "
                "niemand vraagt of het daarmee klaar is.",
                "The case lies still: the complainant accepted a proposal, and nobody "
                "asks whether that ends it.",
            ),
            Both(
                "Laat `ask-satisfaction` en `say-whether-satisfied` in `[acts]` staan. "
                "Of laat in die stap ook oordelen (`judge`).",
                "Leave `ask-satisfaction` and `say-whether-satisfied` in `[acts]`. Or "
                "let somebody judge in that stage as well (`judge`).",
            ),
        ),
        "stuck-on-need": Finding(
            Both(
                "Het dossier loopt vast: iemand moet {near} doen, en dat kan "
                "pas als dit geldt: {needs}. Dat is niemands taak.",
                "The case gets stuck: somebody is asked to do {near}, which takes that "
                "this holds: {needs}. To bring that about is nobody's task.",
            ),
            Both(
                "Haal dat weg uit `needs` van {near}. Wat iemand vanzelf te doen krijgt "
                "voordat er advies of een oordeel komt, is horen en advies vragen.",
                "Take that out of `needs` of {near}. What somebody is asked to do "
                "before there is advice or a judgement, is to hear and to ask advice.",
            ),
        ),
        "stuck-behind-protocol": Finding(
            Both(
                "Het dossier loopt vast: zolang een ander protocol voorgaat, mag niemand "
                "degene over wie het gaat inlichten of horen. {act} vraagt dat wel: "
                "{needs}.",
                "The case gets stuck: while another protocol goes first, nobody may "
                "inform or hear the person it is about. {act} takes just that: {needs}.",
            ),
            Both(
                "Zeg in `acts` wie `end-protocol` mag doen, of haal dat weg uit `needs` "
                "van {act}.",
                "Say in `acts` who may do `end-protocol`, or take that out of `needs` "
                "of {act}.",
            ),
        ),
        "stuck": Finding(
            Both(
                "Het dossier loopt vast: ook als iedereen doet wat gevraagd wordt, sluit "
                "het nooit.",
                "The case gets stuck: though everybody does what is asked, it never "
                "closes.",
            ),
            Both(
                "Kijk wie na de laatste regel van het verhaal nog iets mag, en wat "
                "daarvoor nodig is.",
                "Look who may still do something after the last line of the story, and "
                "what that needs.",
            ),
        ),
    }
)
"""Every finding of a walk by its code."""

_PEOPLE: Final[Mapping[str, Both]] = {
    COMPLAINANT: Both("de klager", "the complainant"),
    staff(1): Both("de eerste eigenaar", "the first owner"),
    staff(2): Both("de tweede eigenaar", "the second owner"),
    staff(3): Both("de collega", "the colleague"),
    staff(9): Both("de onafhankelijke derde", "the independent third party"),
}
_NOISE: Final = (
    e.BundleMade,
    e.LetterLeft,
    e.NamesSeen,
    e.TermOpened,
    e.TermWarned,
)


CONCERNS: Final[Mapping[str, Both]] = {
    "way": Both("de gewone weg", "the usual way"),
    "again": Both("opnieuw openen", "opening again"),
    "third-party": Both("de onafhankelijke derde", "the independent third party"),
    "coming-in": Both("binnenkomen", "coming in"),
    "kinds": Both("wat voor reactie het is", "what kind of reaction it is"),
    "people": Both("wie behandelt", "who handles"),
    "respondent": Both("over wie de klacht gaat", "whom the complaint is about"),
    "stages": Both("fasen en dagen", "stages and days"),
    "late": Both("te laat", "too late"),
    "panel": Both("wie samen beslissen", "who decide together"),
    "draft": Both("een concept van het oordeel", "a draft of the judgement"),
    "away": Both("afwezig zijn", "being away"),
    "one-person": Both("alleen werken", "working alone"),
    "time": Both("meer tijd", "more time"),
    "letters": Both("brieven die terugkomen", "letters that come back"),
    "handled-by": Both(
        "wie het behandelt door waar het over gaat",
        "who handles it by what it is about",
    ),
    "handled-in-stage": Both("wie één stap behandelt", "who handles one stage"),
    "straight": Both("wat stappen overslaat", "what skips stages"),
    "unreached": Both("wie onbereikbaar blijft", "who stays out of reach"),
    "choosing": Both("iets anders kiezen", "choosing otherwise"),
    "keeping": Both("bewaren en leren", "keeping and learning"),
}
_PROVEN: Final = Both(
    "Bewezen: {states} toestanden, {steps} stappen.",
    "Proven: {states} states, {steps} steps.",
)
_UNPROVEN: Final = Both(
    "Niet bewezen: {states} toestanden, {steps} stappen bekeken.",
    "Not proven: {states} states, {steps} steps looked at.",
)
_NOT_EVEN_DUE: Final = Both("niet eens wat moet", "not even what is due")
_WHOLE: Final = Both("Alles is bekeken.", "Everything was looked at.")
_WITHIN: Final = Both(
    "Alles is bekeken, behalve bij: {which}. Daar elk verhaal met hoogstens zoveel "
    "handelingen die niemand vroeg.",
    "Everything was looked at, but for: {which}. There every story with at most so many "
    "acts that nobody asked for.",
)


def proven(proof: Proof, lang: str) -> str:
    """Return what was proven, and within which bound."""
    said = (_PROVEN if proof.holds else _UNPROVEN)[lang]
    counts = said.format(states=proof.states, steps=proof.steps)
    least: dict[str, int] = {}  # a concern is walked once for each choice that matters
    for each in proof.walked:
        if each.bound is not None:
            least[each.concern] = min(least.get(each.concern, each.bound), each.bound)
    which = tuple(
        f"{CONCERNS[name][lang]} ({_how_far(bound, lang)})"
        for name, bound in least.items()
    )
    within = _WITHIN[lang].format(which=listed(which, lang)) if which else _WHOLE[lang]
    return f"{counts} {within}"


def _how_far(bound: int, lang: str) -> str:
    return _NOT_EVEN_DUE[lang] if bound < 0 else str(bound)


def story_lines(entries: tuple[Entry, ...], lang: str, zone: tzinfo) -> tuple[str, ...]:
    """Return what happened, a sentence a line, with the day where it is another."""
    names = {who: said[lang] for who, said in _PEOPLE.items()}
    lines, day = [], None
    for entry in entries:
        if isinstance(entry.event, _NOISE):
            continue
        today = local_date(entry.at, zone)
        when = "" if today == day else f"{long_date(today, lang)}: "
        lines.append(f"{when}{story.line(entry, lang, names)}")
        day = today
    return tuple(lines)
