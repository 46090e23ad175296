"""Text to procedure: everything that is wrong is said, with line and way out."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gehoord.procedure import keys
from gehoord.procedure.days import Calendar
from gehoord.procedure.lengths import Length, Unit, parse_length
from gehoord.procedure.reading_parts import PartReader, Problem
from gehoord.procedure.rules import (
    ActRule,
    AdviserFirst,
    Body,
    Carries,
    Extension,
    Needed,
    NoticeRule,
    Procedure,
    Retention,
    Silence,
    Suspension,
)
from gehoord.procedure.terms import NoLength, Roll, Strength, Term


class Unreadable(Exception):
    """The file is no procedure: these are all the problems in it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(each) for each in self.problems))


def read(text: str, calendars: Mapping[str, Calendar]) -> Procedure:
    """
    Return the procedure written in the text.

    Raises Unreadable with all problems found, not only the first.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else None
        raise Unreadable(
            [Problem(line=line, key="file", found=str(error), allowed="TOML is needed")]
        ) from error
    reader = _Reader(text, calendars)
    procedure = reader.procedure(table)
    if reader.problems or procedure is None:
        raise Unreadable(reader.problems)
    return procedure


def _specified(row: Mapping[str, Any], key: str) -> str | None:
    """Return what is said, or None where the file leaves it open."""
    said = row.get(key, "unspecified")
    return None if said == "unspecified" else str(said)


class _Reader(PartReader):
    """Reads one file and collects what is wrong with it."""

    def __init__(self, text: str, calendars: Mapping[str, Calendar]) -> None:
        super().__init__(text)
        self.calendars = calendars

    def procedure(self, table: Mapping[str, Any]) -> Procedure | None:
        """Return the procedure, or None when a part of it is missing."""
        self.only(table, keys.TOP, "file")
        if table.get("format") != keys.FORMAT:
            self.wrong("format", table.get("format"), f"must be {keys.FORMAT}")
        zone, calendar = self.zone(table), self.calendar(table)
        terms = tuple(self.term(each) for each in self.tables(table, "term"))
        if zone is None or calendar is None:
            return None
        return Procedure(
            id=self.text(table, "id"),
            version=self.text(table, "version"),
            name=MappingProxyType(dict(self.table(table, "name"))),
            languages=self.texts(table, "language"),
            zone=zone,
            calendar=calendar,
            organisation=self.text(table, "organisation"),
            address=self.text(table, "address"),
            confidential=self.text(table, "confidential"),
            welcome=self.choices(table, "welcome", keys.KINDS),
            with_terms=frozenset(self.choices(table, "with_terms", keys.KINDS)),
            adviser_first=AdviserFirst(
                self.choice(table, "adviser_first", AdviserFirst, "none")
            ),
            particulars=self.particulars(self.table(table, "particulars")),
            acts=self.acts(self.table(table, "acts")),
            terms=tuple(term for term in terms if term),
            notices=self.notices(self.table(table, "notices")),
            extension=self.extension(table.get("extension")),
            third_party=self.body(table.get("third-party")),
            retention=self.retention(self.table(table, "retention")),
            silence=self.silence(table.get("silence")),
            nobody_else=self.choice(table, "nobody_else", keys.NOBODY_ELSE, "alarm"),
            satisfaction=bool(table.get("satisfaction", True)),
            closing_letter=self.text(table, "closing_letter"),
            not_taken_up_letter=table.get(
                "not_taken_up_letter", self.text(table, "closing_letter")
            ),
            judgement_letter=str(table.get("judgement_letter", "")),
            suspension=self.suspension(table.get("suspension")),
            legal_bases=self.texts(table, "legal_bases", needed=False),
        )

    def particulars(self, table: Mapping[str, Any]) -> Mapping[str, Needed]:
        """Return how much each particular is needed."""
        self.only(table, keys.PARTICULARS, "particulars")
        return MappingProxyType(
            {
                name: Needed(self.choice(table, name, Needed, "optional"))
                for name in table
            }
        )

    def acts(self, table: Mapping[str, Any]) -> Mapping[str, ActRule]:
        """Return the rule of each act."""
        self.only(table, keys.ACTS, "acts")
        found = {}
        for name, row in table.items():
            self.only(row, ("by", "needs", "source"), name)
            found[name] = ActRule(
                act=name,
                by=frozenset(self.choices(row, "by", keys.ROLES, near=name)),
                needs=self.choices(row, "needs", keys.CONDITIONS, near=name),
                source=self.text(row, "source", near=name),
            )
        return MappingProxyType(found)

    def notices(self, table: Mapping[str, Any]) -> tuple[NoticeRule, ...]:
        """Return the notices, in the file's order."""
        found = []
        for name, row in table.items():
            allowed = ("after", "to", "when", "carries", "public", "source")
            self.only(row, allowed, name)
            found += [self.notice(name, row, after) for after in self.causes(row, name)]
        return tuple(found)

    def causes(self, row: Mapping[str, Any], near: str) -> tuple[str, ...]:
        """Return the entries that cause a notice: one word, or a list of them."""
        if isinstance(row.get("after"), list):
            return self.choices(row, "after", keys.CAUSES, near=near)
        return (self.choice(row, "after", keys.CAUSES, near=near),)

    def notice(self, name: str, row: Mapping[str, Any], after: str) -> NoticeRule:
        """Return one notice, as caused by one kind of entry."""
        carries = self.choice(row, "carries", Carries, "announcement", near=name)
        return NoticeRule(
            id=name,
            after=after,
            to=self.choices(row, "to", keys.ADDRESSEES, near=name),
            when=self.choices(row, "when", keys.CONDITIONS, near=name),
            carries=Carries(carries),
            public=bool(row.get("public", False)),
            source=self.text(row, "source", near=name),
        )

    def term(self, row: Mapping[str, Any]) -> Term | None:
        """Return one term, or None when it has no length that can be read."""
        name = str(row.get("id", "term"))
        self.only(row, keys.TERM, name)
        length = self.within(row, name)
        if length is None:
            return None
        warn = (self.length(each, name) for each in row.get("warn", ()))
        return Term(
            id=self.text(row, "id"),
            strength=Strength(self.choice(row, "strength", Strength, near=name)),
            length=length,
            anchor=self.choice(row, "from", keys.CAUSES, near=name),
            source=self.text(row, "source", near=name),
            kept_by=self.texts(row, "kept_by", near=name, needed=False),
            ended_by=self.choices(row, "ended_by", keys.CAUSES, near=name),
            roll=Roll(self.choice(row, "roll", Roll, "none", near=name)),
            warn=tuple(each for each in warn if each),
            fallback=row.get("fallback")
            and self.choice(row, "fallback", keys.FALLBACKS, near=name),
            public=bool(row.get("public", False)),
            opens=row.get("opens"),
            when=self.choices(row, "when", keys.CONDITIONS, near=name),
            counted_from=row.get("counted_from", "")
            and self.choice(row, "counted_from", keys.COUNTED_FROM, near=name),
            stops=bool(row.get("stops", True)),
        )

    def within(self, row: Mapping[str, Any], near: str) -> Length | NoLength | None:
        """Return the length of a term, which may be left open."""
        said = row.get("within")
        if said in {"unspecified", None}:
            return NoLength.UNSPECIFIED
        if said == "named date":
            return NoLength.NAMED_DATE
        length = self.length(said, near)
        if length and length.unit is Unit.HOURS:
            self.wrong(near, said, "a term is counted in days or more")
            return None
        return length

    def extension(self, row: Mapping[str, Any] | None) -> Extension | None:
        """Return the rules for taking more time, if the procedure has them."""
        if row is None:
            return None
        self.only(
            row, ("longest", "times", "consent_from", "of", "source"), "extension"
        )
        said = row.get("longest", "unspecified")
        return Extension(
            longest=None if said == "unspecified" else self.length(said, "extension"),
            times=row.get("times"),
            consent_from=row.get("consent_from"),
            of=self.texts(row, "of", near="extension"),
            source=self.text(row, "source", near="extension"),
        )

    def suspension(self, row: Mapping[str, Any] | None) -> Suspension | None:
        """Return on what grounds terms may stand still, if on any."""
        if row is None:
            return None
        self.only(row, ("grounds", "longest", "source"), "suspension")
        said = row.get("longest", "unspecified")
        return Suspension(
            grounds=self.texts(row, "grounds", near="suspension"),
            longest=None if said == "unspecified" else self.length(said, "suspension"),
            source=self.text(row, "source", near="suspension"),
        )

    def body(self, row: Mapping[str, Any] | None) -> Body | None:
        """Return the independent third party, if the procedure names one."""
        if row is None:
            return None
        self.only(row, keys.BODY, "third-party")
        return Body(
            type=self.text(row, "type", near="third-party"),
            name=self.text(row, "name", near="third-party"),
            contact=self.text(row, "contact", near="third-party"),
            binding_for=self.texts(
                row, "binding_for", near="third-party", needed=False
            ),
            damages=bool(row.get("damages", False)),
            court_choice=bool(row.get("court_choice", False)),
            source=self.text(row, "source", near="third-party"),
            window=_specified(row, "window"),
            costs=_specified(row, "costs"),
            hearing=_specified(row, "hearing"),
        )

    def retention(self, row: Mapping[str, Any]) -> Retention:
        """Return how long cases are kept."""
        self.only(row, ("length", "set_aside", "source"), "retention")
        fallback = parse_length("1 year")
        return Retention(
            length=self.length(row.get("length"), "retention") or fallback,
            set_aside=self.length(row.get("set_aside", "30 days"), "retention")
            or fallback,
            source=self.text(row, "source", near="retention"),
        )

    def silence(self, row: Mapping[str, Any] | None) -> Silence | None:
        """Return what must be tried before silence closes a case."""
        if row is None:
            return None
        self.only(row, ("attempts_by_person", "source"), "silence")
        return Silence(
            attempts_by_person=int(row.get("attempts_by_person", 1)),
            source=self.text(row, "source", near="silence"),
        )

    def zone(self, table: Mapping[str, Any]) -> ZoneInfo | None:
        """Return the time zone."""
        name = self.text(table, "timezone")
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError):
            self.wrong("timezone", name, 'a zone such as "Europe/Amsterdam" is needed')
            return None

    def calendar(self, table: Mapping[str, Any]) -> Calendar | None:
        """Return the calendar of free days."""
        name = self.choice(table, "calendar", tuple(self.calendars))
        return self.calendars.get(name)
