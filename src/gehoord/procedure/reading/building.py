"""Values that were found right, built into a procedure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final
from zoneinfo import ZoneInfo

from gehoord.procedure import enclosing, lanes
from gehoord.procedure import rules as r
from gehoord.procedure.also import Also
from gehoord.procedure.authorities import Authority
from gehoord.procedure.besides import After, Beside
from gehoord.procedure.bodies import Binds, Body
from gehoord.procedure.days import Calendar, FreeDay
from gehoord.procedure.deposits import Deposit
from gehoord.procedure.elsewhere import Elsewhere
from gehoord.procedure.explain.fact import Part
from gehoord.procedure.help import Help
from gehoord.procedure.milestones import Milestone
from gehoord.procedure.own_words import in_each_language
from gehoord.procedure.particulars import FilledBy, Needed, Option, OwnParticular, Shape
from gehoord.procedure.posts import HandledBy, Post
from gehoord.procedure.reading.agreeing import NO_CALENDAR
from gehoord.procedure.reading.building_acts import acts, acts_by_stage
from gehoord.procedure.reading.building_names import called, called_by_stage
from gehoord.procedure.reading.building_terms import (
    extension,
    seasons,
    suspension,
    terms,
)
from gehoord.procedure.reading.checking import INDEFINITE, Said
from gehoord.procedure.reading.one_name import in_one_name
from gehoord.procedure.reading.sources import said_above
from gehoord.procedure.refusals import Refusal
from gehoord.procedure.reports import Report
from gehoord.procedure.retention import Retention, RetentionRule
from gehoord.procedure.schema.typed import UNSPECIFIED
from gehoord.procedure.whereabouts import Reach, TellAt

_OF_ITS_OWN: Final = frozenset({"acts", "names", "window"})
SHOWN: Final = ("hearing", "remedies", "conflict", "report")


def build(said: Said, calendars: Mapping[str, Calendar]) -> r.Procedure:
    """Return the procedure that these values say; they must have been checked."""
    bodies = tuple(_body(each) for each in said["third-party"])
    extensions = tuple(extension(each) for each in said["extension"])
    closing, letters = said["closing_letter"], _notices(said["notices"])
    return r.Procedure(
        **_of_the_file(said),
        calendar=_calendar(said, calendars),
        called=called(said["names"]),
        particulars=_particulars(said),
        own_particulars=tuple(_particular(each) for each in said["particular"]),
        acts=acts(said["acts"]),
        terms=in_one_name(
            terms(said),
            letters,
            said["judgement_letter"],
            {each["id"]: each["answer"] for each in said["stage"]},
        ),
        seasons=seasons(said),
        notices=letters,
        extension=extensions[0] if extensions else None,
        extensions=extensions,
        third_party=bodies[0] if bodies else None,
        bodies=bodies,
        retention=_retention(said["retention"]),
        silence=_of(r.Silence, said["silence"]),
        closing_letter=closing,
        not_taken_up_letter=said["not_taken_up_letter"] or closing,
        judgement_letter=said["judgement_letter"],
        suspension=suspension(said["suspension"]),
        incomplete=_incomplete(said["incomplete"]),
        windows=tuple(_window(each) for each in said["filing-window"]),
        refusals=tuple(_refusal(each) for each in said["refusal"]),
        forwards=tuple(Elsewhere(**each) for each in said["forward"]),
        reports=tuple(Report(**each) for each in said["report-to"]),
        milestones=tuple(Milestone(**each) for each in said["milestone"]),
        out_of_scope=tuple(lanes.OutOfScope(**each) for each in said["out-of-scope"]),
        besides=tuple(
            Beside(**{**each, "after": After(each["after"])}) for each in said["beside"]
        ),
        helps=tuple(
            Help(**{**each, "after": After(each["after"])}) for each in said["help"]
        ),
        tell_at=tuple(_tell_at(each) for each in said["tell-at"]),
        also=tuple(
            Also(**{**each, "part": Part(each["part"])}) for each in said["also"]
        ),
        stages=tuple(_stage(each) for each in said["stage"]),
        straight=tuple(lanes.Straight(**each) for each in said["straight-to"]),
        posts=tuple(Post(**each) for each in said["post"]),
        handled_by=tuple(HandledBy(**each) for each in said["handled-by"]),
        deposits=tuple(Deposit(**each) for each in said["deposit"]),
        authorities=tuple(Authority(**each) for each in said["authority"]),
        panels=tuple(lanes.Panel(**each) for each in said["panel"]),
        acts_by_stage=acts_by_stage(said),
        called_by_stage=called_by_stage(said),
        fast_lane=_of(lanes.FastLane, said["fast-lane"]),
        register_only=_of(lanes.RegisterOnly, said["register-only"]),
        urgent=_of(lanes.Urgent, said["urgent"]),
        requests=_of(lanes.Requests, said["requests"]),
        shown=MappingProxyType(
            {name: _shown(said[name]) for name in SHOWN if said[name]}
        ),
    )


def _of_the_file(said: Said) -> dict[str, Any]:
    anonymous = said["anonymous"]
    plain = (
        *("id", "version", "name", "organisation", "address", "confidential"),
        *("welcome", "nobody_else", "satisfaction", "legal_bases", "regimes"),
        *("extends", "fallback_address", "definition", "who_may_file", "minors"),
        *("channels", "exemption", "anonymous_why"),
        *("free_of_charge", "no_disadvantage", "no_contact", "told_counts"),
        *("own_text", "text"),
    )
    return {
        **{name: said[name] for name in plain},
        "languages": said["language"],
        "zone": ZoneInfo(said["timezone"]),
        "with_terms": frozenset(said["with_terms"]),
        "adviser_first": r.AdviserFirst(said["adviser_first"]),
        "anonymous": None if anonymous == "unspecified" else lanes.Anonymous(anonymous),
        "counts_from": lanes.CountsFrom(said["counts_from"]),
        "said_above": MappingProxyType(said_above(said["sources"])),
    }


def _of(kind: Any, said: Said | None) -> Any:  # noqa: ANN401 - one of several tables
    return None if said is None else kind(**said)


def _calendar(said: Said, calendars: Mapping[str, Calendar]) -> Calendar:
    name = said["calendar"]
    free, closed = _days(said["free-day"], "free-day"), _days(said["closed"], "closed")
    found = _weekends(free) if name == NO_CALENDAR else calendars[name]
    return found.with_own(free, closed) if free or closed else found


def _days(rows: tuple[Said, ...], key: str) -> Mapping[date, FreeDay]:
    """Return the days that the file lists, each with what it is called."""
    return MappingProxyType(
        {
            row["from"] + timedelta(days=number): _day(row, key)
            for row in rows
            for number in range(((row["until"] or row["from"]) - row["from"]).days + 1)
        }
    )


def _day(row: Said, key: str) -> FreeDay:
    return FreeDay(key, row.get("source", ""), in_each_language(row["name"]))


def _weekends(free: Mapping[date, FreeDay]) -> Calendar:
    """Return a calendar of weekends alone; what is listed beside it says which years."""
    none: Mapping[date, FreeDay] = MappingProxyType({})
    years = (min(free).year, max(free).year) if free else (1, 9999)
    return Calendar(NO_CALENDAR, none, none, *years)


def _particulars(said: Said) -> Mapping[str, Needed]:
    """
    Return how much each is needed.

    Who need give no name is not stopped for it, nor asked how to reach them who need
    not be reached.
    """
    rows = said["particulars"]
    given = {name: Needed(value) for name, value in rows.items() if value}
    if said["anonymous"] in lanes.NAMELESS and given.get("name") is Needed.BLOCKS:
        given["name"] = Needed.OPTIONAL
    if said["no_contact"]:
        ways = {"email", "phone", "address"}
        asked = {Needed.ONE_WAY, Needed.ASKED}
        reached = {name for name in ways & {*given} if given[name] in asked}
        given |= dict.fromkeys(reached, Needed.OPTIONAL)
    return MappingProxyType(given)


def _particular(said: Said) -> OwnParticular:
    options = tuple(Option(**each) for each in said["option"])
    rest = {name: value for name, value in said.items() if name != "option"}
    rest |= {
        "kind": Shape(said["kind"]),
        "needed": Needed(said["needed"]),
        "by": FilledBy(said["by"]),
    }
    return OwnParticular(**rest, options=options)


def _notices(said: Mapping[str, Said]) -> tuple[r.NoticeRule, ...]:
    return tuple(
        r.NoticeRule(
            id=name, **{**row, "after": after, "carries": _carries(row, after)}
        )
        for name, row in said.items()
        for after in row["after"]
    )


def _carries(row: Said, after: str) -> r.Carries:
    """A letter of the file's own that encloses nothing that people typed is whole."""
    is_whole = row["text"] and after not in enclosing.AFTER
    return r.Carries.FULL if is_whole else r.Carries(row["carries"])


def _body(said: Said) -> Body:
    contact = "" if said["contact"] == UNSPECIFIED else said["contact"]
    return Body(**{**said, "binds": Binds(said["binds"]), "contact": contact})


def _retention(said: Said) -> Retention:
    rules = tuple(
        RetentionRule(
            outcomes=frozenset(row["outcome"]),
            kinds=frozenset(row["kind"]),
            only_for=row["only_for"],
            not_for=row["not_for"],
            from_day=row["from_day"],
            **_kept(row),
        )
        for row in said["rule"]
    )
    return Retention(**_kept(said), set_aside=said["set_aside"], rules=rules)


def _kept(row: Said) -> dict[str, Any]:
    indefinite = row["length"] == INDEFINITE
    return {
        "length": None if indefinite else row["length"],
        "indefinite": indefinite,
        "counted_from": lanes.KeptFrom(row["from"]),
        "at_least": row["at_least"],
        "source": row["source"],
        "verified": row["verified"],
    }


def _incomplete(said: Said | None) -> lanes.Incomplete | None:
    if said is None:
        return None
    then, clock = lanes.Then(said["then"]), lanes.Clock(said["clock"])
    return lanes.Incomplete(**{**said, "then": then, "clock": clock})


def _window(said: Said) -> lanes.FilingWindow:
    rest = {name: value for name, value in said.items() if name != "from"}
    made = {
        "late": lanes.Late(said["late"]),
        "excusable": said["excusable"] is not False,
        "excuse_said": bool(said["excusable"]),
    }
    return lanes.FilingWindow(**{**rest, **made}, counted_from=said["from"])


def _refusal(said: Said) -> Refusal:
    rest = {name: value for name, value in said.items() if name != "from"}
    return Refusal(**rest, counted_from=said["from"])


def _tell_at(said: Said) -> TellAt:
    return TellAt(**{**said, "reach": Reach(said["reach"])})


def _stage(said: Said) -> lanes.StageRule:
    own = {name: value for name, value in said.items() if name not in _OF_ITS_OWN}
    windows = tuple(lanes.StageWindow(**each) for each in said["window"])
    return lanes.StageRule(
        **{**own, "entry": lanes.Entry(said["entry"])}, windows=windows
    )


def _shown(said: Said) -> lanes.Shown:
    own = {"source", "verified"}
    says = {name: value for name, value in said.items() if name not in own}
    return lanes.Shown(
        says=MappingProxyType(says), source=said["source"], verified=said["verified"]
    )
