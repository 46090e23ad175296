"""
The public page of a procedure: what was published first, then how it is worked out.

One model for every way it is read: on the counter, at the desk, in a file of its
own. It is made from the procedure alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from gehoord.procedure.explain import Fact, Part, explain
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength
from gehoord.procedure.whereabouts import TellAt
from gehoord.words.actors import opening
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.notices import notice
from gehoord.words.own_words import localised
from gehoord.words.page import lines as page_lines
from gehoord.words.page import opened as page_opened
from gehoord.words.page import terms as page_terms
from gehoord.words.page import text as page_text
from gehoord.words.page.since import about
from gehoord.words.sources import sources
from gehoord.words.whereabouts import in_pieces, number_of

TITLES: Final[Mapping[Part, Both]] = MappingProxyType(
    {
        Part.WELCOME: Both("Wat u kunt vertellen", "What you can tell us"),
        Part.HELP: Both("Wie u kan helpen", "Who can help you"),
        Part.HOW: Both("Hoe u het vertelt", "How to tell us"),
        Part.NEED: Both("Wat wij van u vragen", "What we ask of you"),
        Part.WHO: Both("Wie wat doet", "Who does what"),
        Part.WHEN: Both("Wanneer u wat hoort", "When you hear what"),
        Part.DISAGREE: Both("Als u het niet eens bent", "If you do not agree"),
        Part.CONFIDENTIAL: Both("Vertrouwelijk", "Confidential"),
        Part.KEPT: Both("Hoe lang wij het bewaren", "How long we keep it"),
        Part.REPORT: Both("Ons verslag", "Our report"),
    }
)
"""The heading of each part."""

_WHICHEVER: Final = Both(
    "de onafhankelijke derde die er voor u is",
    "the independent third party that is there for you",
)
_WORKED_OUT: Final = Both("Hoe wij dat zelf uitwerken", "How we work that out")
_WORKED_OUT_LEAD: Final = Both(
    "Dit is onze eigen werkwijze. Wij hebben die niet beloofd, maar werken wel zo.",
    "This is our own way of working. We did not promise it, but this is how we work.",
)
_TEXT_HOLDS: Final = Both(
    "Belooft onze tekst er toch iets van? Dan geldt onze tekst.",
    "Does our text promise any of it all the same? Then our text prevails.",
)
_LEAD: Final = Both(
    "Deze pagina komt uit hetzelfde bestand als waarmee uw klacht wordt behandeld. Geeft "
    "de organisatie een eigen tekst, dan geldt die tekst.",
    "This page is made from the same file by which your complaint is handled. Where the "
    "organisation gives a text of its own, that text prevails.",
)
_LEAD_OWN: Final = Both(
    "De eigen tekst van de organisatie geldt. U vindt die hier: {where}. Deze pagina "
    "komt uit het bestand waarmee uw klacht wordt behandeld.",
    "The organisation’s own text prevails. You find it here: {where}. This page is made "
    "from the file by which your complaint is handled.",
)
_VERSION: Final = Both(
    "Versie {version}. Een klacht houdt de versie waaronder die binnenkwam.",
    "Version {version}. A complaint keeps the version under which it came in.",
)
_LETTERS: Final = Both("Brieven die u kunt krijgen", "Letters you can get")
_OTHER_LETTERS: Final = Both("Brieven die anderen krijgen", "Letters that others get")
_READERS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        Role.RESPONDENT: Both(
            "aan degene over wie de klacht gaat", "to the person complained about"
        ),
        Role.THIRD_PARTY: Both(
            "aan de onafhankelijke derde", "to the independent third party"
        ),
    }
)
_UNCHECKED: Final = Both("niet nagekeken in de bron", "not checked against its source")
_STATED: Final = Both("{strength} · {source}", "{strength} · {source}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the page: `label` says by when, `note` how strong and where from."""

    text: str
    label: str = ""
    note: str = ""
    anchor: str = ""
    number: str = ""  # in the text, of a telephone that can be called
    cited: tuple[tuple[str, str], ...] = ()  # the note in pieces, some with an address

    @property
    def pieces(self) -> tuple[tuple[str, str], ...]:
        """Return the text in pieces, each with the address of its link or none."""
        return in_pieces(self.text, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Lines under one heading; `name` is its address on a page."""

    name: str
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All that a page says, in one language."""

    lang: str
    title: str
    lead: str
    text: page_text.Text | None
    published: tuple[Section, ...]
    worked_out_title: str
    worked_out_lead: str
    worked_out: tuple[Section, ...]
    version: str

    @property
    def before_the_way(self) -> tuple[Section, ...]:
        """Return what one may tell, where that was published; the way follows it."""
        first = self.published[:1]
        return tuple(each for each in first if each.name == f"part-{Part.WELCOME}")

    @property
    def after_the_way(self) -> tuple[Section, ...]:
        """Return what else was published."""
        return self.published[len(self.before_the_way) :]

    def texts(self, *anchors: str) -> tuple[str, ...]:
        """Return the sentences of these lines, in the page's order; of all bodies."""
        every = (*self.published, *self.worked_out)
        lines = (line for section in every for line in section.lines)
        return tuple(
            line.text
            for line in lines
            if line.anchor.rstrip("0123456789").rstrip("-") in anchors
        )


def page(procedure: Procedure, lang: str) -> Page:
    """Return the page of this procedure; `KeyError` for a language without words."""
    facts = explain(procedure)
    body = _outside(procedure, lang)
    text = page_text.text(procedure, lang)
    published = _sections((x for x in facts if x.published), lang, body=body)
    own = (x for x in facts if not x.published)
    worked_out = _sections(own, lang, body=body, prefix="own-")
    return Page(
        lang=lang,
        title=procedure.name.get(lang) or next(iter(procedure.name.values()), ""),
        lead=page_text.lead(procedure, lang) if text else _lead(procedure, lang),
        text=text,
        published=_cited(published, text),
        worked_out_title=_WORKED_OUT[lang],
        worked_out_lead=_worked_out_lead(lang, text),
        worked_out=_cited(worked_out, text),
        version=_VERSION[lang].format(version=procedure.version),
    )


def _worked_out_lead(lang: str, text: page_text.Text | None) -> str:
    """Return that it was not promised, as far as the file names the sentences."""
    lead = _WORKED_OUT_LEAD[lang]
    return f"{lead} {_TEXT_HOLDS[lang]}" if text else lead


def _cited(
    sections: tuple[Section, ...], text: page_text.Text | None
) -> tuple[Section, ...]:
    """Return the sections with each sentence that a note names as a way to its words."""
    return tuple(
        replace(
            each,
            lines=tuple(
                replace(line, cited=page_text.pieces(line.note, text))
                for line in each.lines
            ),
        )
        for each in sections
    )


def _outside(procedure: Procedure, lang: str) -> str:
    """Return whom one goes to outside: by name where it is the same for everybody."""
    first = [each for each in procedure.bodies if not each.after]
    if len(first) > 1:
        return _WHICHEVER[lang]
    return localised(first[0].name, lang) if first else ""


def _lead(procedure: Procedure, lang: str) -> str:
    """Return what prevails: the organisation's own text, and where it stands."""
    if procedure.own_text is None:
        return _LEAD[lang]
    return _LEAD_OWN[lang].format(where=localised(procedure.own_text, lang))


def _sections(
    facts: Iterable[Fact], lang: str, *, body: str, prefix: str = ""
) -> tuple[Section, ...]:
    by_part: dict[Part, list[Fact]] = {part: [] for part in Part}
    for fact in facts:
        by_part[fact.part].append(fact)
    made = (
        Section(
            name=f"{prefix}part-{part.value}",
            title=TITLES[part][lang],
            lines=(
                *_lines(found, lang, body),
                *_letters(found, lang, anchor=f"{prefix}told"),
            ),
        )
        for part, found in by_part.items()
    )
    return tuple(each for each in made if each.lines)


def _lines(facts: Iterable[Fact], lang: str, body: str) -> Iterable[Line]:
    for fact in facts:
        if fact.code == "term":
            yield _term(fact, lang, body)
        elif fact.code == "opening":
            yield _line(fact, page_opened.opened(fact, lang, body=body), lang)
        elif fact.code == "opens":
            text = page_terms.leads_to(fact, lang, body=body)
            yield _line(fact, text, lang, label=_about(fact, lang))
        elif fact.code in {"window", "fallback", "roll"}:
            waits = fact.code == "window"
            tell = page_terms.waited if waits else page_terms.worked_out
            yield _line(fact, tell(fact, lang), lang, label=_about(fact, lang))
        elif text := page_lines.line(fact, lang):
            yield _line(fact, text, lang)


def _about(fact: Fact, lang: str) -> str:
    """Return what a term is about, as a label; an answer as it is called here."""
    said = about(str(fact.facts["id"]), lang, fact.facts["about"])
    return opening(page_terms.named(fact, said, lang))


def _term(fact: Fact, lang: str, body: str) -> Line:
    note = _note(fact, lang)
    if not page_terms.is_own_promise(fact):
        strength = choice(Strength(str(fact.facts["strength"])), lang)
        stated = _STATED[lang].format(strength=strength, source=note)
        note = stated if note else strength
    return Line(
        label=page_terms.by_when(fact, lang),
        text=page_terms.what(fact, lang, body=body),
        note=note,
        anchor=fact.anchor,
    )


def _line(fact: Fact, text: str, lang: str, *, label: str = "") -> Line:
    row = fact.facts.get("row")
    return Line(
        text=text,
        label=label,
        note=_note(fact, lang),
        anchor=fact.anchor,
        number=number_of(row, lang) if isinstance(row, TellAt) else "",
    )


def _note(fact: Fact, lang: str) -> str:
    """Return where it stands, and that nobody checked that, where nobody did."""
    said = sources([each for each in (fact.source, *fact.sources) if each], lang)
    if fact.verified:
        return said
    return f"{said} · {_UNCHECKED[lang]}" if said else _UNCHECKED[lang]


def _letters(facts: Iterable[Fact], lang: str, *, anchor: str) -> Iterable[Line]:
    """Return the letters to the sender as one line; what others get, if published."""
    told = [fact for fact in facts if fact.code == "told"]
    yours = [fact for fact in told if COMPLAINANT in _to(fact)]
    others = [x for x in told if x not in yours and x.published]
    if yours:
        yield _letter_line(yours, _LETTERS[lang], lang, anchor)
    if others:
        yield _letter_line(others, _OTHER_LETTERS[lang], lang, f"{anchor}-to-others")


def _letter_line(facts: list[Fact], label: str, lang: str, anchor: str) -> Line:
    names = dict.fromkeys(_to_whom(fact, lang) for fact in facts)
    cited = [said for fact in facts if fact.published for said in fact.sources]
    return Line(
        label=label,
        text=f"{'; '.join(names)}.",
        note=sources(cited, lang),
        anchor=anchor,
    )


def _to(fact: Fact) -> tuple[str, ...]:
    to = fact.facts["to"]
    return to if isinstance(to, tuple) else ()


def _to_whom(fact: Fact, lang: str) -> str:
    """Return what a letter is called, and who gets it where who complains does not."""
    others = () if COMPLAINANT in _to(fact) else _to(fact)
    who = " ".join(_READERS[each][lang] for each in others if each in _READERS)
    return f"{_notice(fact, lang)} ({who})" if who else _notice(fact, lang)


def _notice(fact: Fact, lang: str) -> str:
    name, own = str(fact.facts["id"]), fact.facts["name"]
    return notice(name, lang, {name: own} if isinstance(own, Mapping) else {})
