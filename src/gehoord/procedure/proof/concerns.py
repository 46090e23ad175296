"""
Concerns that do not touch each other, walked through apart.

Whether a letter bounces has nothing to do with whom a complaint is about; walking
through both at once would only multiply them. In each concern people do all acts of
that concern, in any order, beside what the case asks of them as a duty.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from gehoord.procedure import acts as a
from gehoord.procedure.lanes import Entry
from gehoord.procedure.makers import makers
from gehoord.procedure.particulars import supposed
from gehoord.procedure.parts import Channel, Kind, Particulars, Spoken
from gehoord.procedure.proof import people
from gehoord.procedure.roles import COMPLAINANT, Office, staff
from gehoord.procedure.rules import Procedure
from gehoord.procedure.straight import begins_in

_GO_ON = frozenset(
    {
        "correct-kind",
        "escalate",
        "pass-on",
        "refer",
        "reopen",
        "send-on",
        "take-back",
    }
)

Filing = tuple[str, a.File]


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """
    One part of what can happen, told apart from the others.

    `acts` are tried whenever they are possible. With `bounces`, letters to the
    complainant also come back; with `eve`, people also act just before a due moment,
    and after it before the clock has looked; with `away`, the handler goes away.
    """

    name: str
    acts: frozenset[str]
    filings: tuple[Filing, ...]
    office: Callable[[Procedure], Office] = people.office
    bounces: bool = False
    eve: bool = False
    away: bool = False

    @property
    def closes_for_good(self) -> bool:
        """Return whether nothing in this concern goes on with a closed case."""
        return self.acts.isdisjoint(_GO_ON)


def _file(
    by: str = COMPLAINANT,
    *,
    kind: Kind = Kind.COMPLAINT,
    channel: Channel = Channel.WEB,
    words: str = "Woorden.",
    particulars: Particulars = people.SENDER,
    **more: object,
) -> Filing:
    filed = a.File(
        kind=kind,
        channel=channel,
        language="nl",
        words=words,
        subject="Onderwerp",
        particulars=particulars,
        **more,  # type: ignore[arg-type]
    )
    return by, filed


def in_full(procedure: Procedure, filing: a.File) -> a.File:
    """Return the filing with all that the file adds, unless its sender gave little."""
    if filing.particulars in _LITTLE or not procedure.own_particulars:
        return filing
    whole = supposed(procedure.own_particulars, filing.particulars)
    return replace(filing, particulars=whole)


_LITTLE = (people.WITH_LITTLE, people.UNREACHABLE)
_OWNER = staff(people.OWNER.number)
_BY_PAGE = (_file(),)
_TOLD = (Channel.ORAL, Channel.PAPER, Channel.EMAIL)

CONCERNS: tuple[Concern, ...] = (
    Concern(
        name="way",
        filings=_BY_PAGE,
        acts=frozenset(
            {
                "answer-proposal",
                "ask-advice",
                "ask-satisfaction",
                "close",
                "name-parts",
                "forward",
                "not-take-up",
                "record-conversation",
                "say-whether-satisfied",
                "withdraw",
            }
        ),
    ),
    Concern(name="again", filings=_BY_PAGE, acts=frozenset({"pass-on", "reopen"})),
    Concern(
        name="third-party",
        filings=_BY_PAGE,
        acts=frozenset(
            {
                "answer-proposal",
                "choose-route",
                "propose-referral",
                "refer",
                "refer-as-respondent",
                "refer-back",
                "rule",
                "withdraw",
            }
        ),
    ),
    Concern(
        name="coming-in",
        filings=(
            _file(_OWNER, channel=Channel.ORAL),
            _file(_OWNER, channel=Channel.PAPER, particulars=people.WITH_LITTLE),
            _file(spoken=Spoken.PASS_ON, adviser=people.HANDLER.number),
            _file("other", channel=Channel.EMAIL, particulars=people.WITH_LITTLE),
        ),
        acts=frozenset(
            {
                "answer-as-adviser",
                "confirm-words",
                "give-particulars",
                "settle-with-adviser",
                "withdraw",
            }
        ),
    ),
    Concern(
        name="kinds",
        filings=(
            _file(kind_certain=False),
            _file(kind=Kind.SUGGESTION),
            _file(kind=Kind.COMPLIMENT, adviser=people.HANDLER.number),
        ),
        acts=frozenset({"correct-kind", "set-aside", "take-back"}),
    ),
    Concern(
        name="people",
        filings=(_file(), _file(words="Collega Behandelaar was laat.")),
        acts=frozenset(
            {
                "appoint-handler",
                "hand-over",
                "object-to-handler",
                "record-concern",
                "recuse",
            }
        ),
    ),
    Concern(
        name="respondent",
        filings=(_file(), _file(words="Collega Behandelaar was laat.")),
        acts=frozenset(
            {
                "defend",
                "hear",
                "inform-respondent",
                "plan-hearing",
                "record-concern",
                "refer-as-respondent",
                "take-more-time",
                "tell-respondent",
                "waive-hearing",
            }
        ),
    ),
    Concern(
        name="away",
        filings=_BY_PAGE,
        acts=frozenset({"hand-over", "recuse"}),
        away=True,
    ),
    Concern(
        name="one-person",
        filings=(_file(), _file(words="Eerste Eigenaar was laat.")),
        acts=frozenset({"record-concern", "not-take-up", "refer", "write"}),
        office=people.one_person,
    ),
    Concern(
        name="time",
        filings=_BY_PAGE,
        acts=frozenset(
            {
                "consent-to-more-time",
                "end-protocol",
                "mark-urgent",
                "name-date",
                "resume",
                "suspend",
                "take-more-time",
            }
        ),
        eve=True,
    ),
    Concern(
        name="letters",
        filings=(_file(), _file(particulars=people.WITHOUT_EMAIL)),
        acts=frozenset({"give-up-letter", "send-by-post", "write"}),
        bounces=True,
    ),
    Concern(
        name="keeping",
        filings=_BY_PAGE,
        acts=frozenset(
            {
                "agree",
                "ask-for-code",
                "ask-for-link",
                "ask-to-keep-longer",
                "check-improvement",
                "improve",
                "join",
                "note",
                "postpone-destruction",
                "record-representative",
                "release-destruction",
                "settle-agreement",
            }
        ),
    ),
)
"""All that is walked through. Together they hold every act that a file can have."""

STAGES = Concern(
    name="stages",
    filings=_BY_PAGE,
    acts=frozenset(
        {
            "ask-advice",
            "consent-to-more-time",
            "escalate",
            "send-on",
            "take-more-time",
        }
    ),
)
"""Walked through where a procedure has stages to go to: each has terms of its own."""


def stages(procedure: Procedure) -> Concern:
    """Return it with what begins, ends or keeps a term of one of its stages.

    Where somebody mediates, a proposal is also answered. Where what is typed on the
    page skips the first stage, one is walked through that does not.
    """
    entries = (
        each
        for term in procedure.terms
        if term.stage
        for each in (*term.starts, *term.done_by)
    )
    mediated = any(each.mediates for each in procedure.stages)
    more = makers(entries) | ({"answer-proposal"} if mediated else set())
    told = _begun_first(procedure)
    more |= {"confirm-words"} if told else set()
    looked_at = any(each.entry is Entry.REFUSED for each in procedure.stages)
    more |= {"not-take-up"} if looked_at else set()
    acts = STAGES.acts | (more & procedure.acts.keys())
    return replace(STAGES, acts=acts, filings=_BY_PAGE + told)


def _begun_first(procedure: Procedure) -> tuple[Filing, ...]:
    """Return what begins in the first stage, where what is typed here skips that."""
    if not begins_in(procedure, Channel.WEB):
        return ()
    known = (each for each in _TOLD if not begins_in(procedure, each))
    return tuple(_file(_OWNER, channel=each) for each in known)[:1]


PANEL = Concern(
    name="panel",
    filings=_BY_PAGE,
    acts=frozenset(
        {
            "answer-proposal",
            "ask-advice",
            "decide-objection",
            "escalate",
            "name-panel",
            "object-to-member",
        }
    ),
)
"""Walked through where those who decide or advise together are named beforehand."""

CHOOSING = Concern(
    name="choosing",
    filings=(_file("other", channel=Channel.EMAIL, particulars=people.WITH_LITTLE),),
    acts=frozenset({"give-particulars", "withdraw"}),
    eve=True,
)
"""Walked through where terms hang on what somebody chose: chosen, and corrected."""

HANDLED = Concern(
    name="handled-by",
    filings=_BY_PAGE,
    acts=frozenset({"give-particulars", "hand-over", "record-concern"}),
    office=people.with_posts,
)
"""Walked through where who handles it hangs on what, or whom, it is about."""


def handled_there(procedure: Procedure) -> Concern:
    """
    Return what is walked through where somebody handles it in one stage alone.

    Who answers the questions may skip that stage: somebody leaves them open, too.
    """
    told = _begun_first(procedure)
    acts = {"escalate", "hand-over", "send-on", *(("confirm-words",) if told else ())}
    return Concern(
        name="handled-in-stage",
        filings=_BY_PAGE
        + told
        + (CHOOSING.filings if procedure.own_particulars else ()),
        acts=frozenset(acts),
        office=people.with_posts,
    )


WHOM = Concern(
    name="whom",
    filings=_BY_PAGE,
    acts=frozenset({"record-concern", "refer"}),
    office=people.with_posts,
)
"""Walked through where terms or third parties hang on whom it is about."""

UNREACHED = Concern(
    name="unreached",
    filings=(
        _file(particulars=people.UNREACHABLE),
        _file(_OWNER, channel=Channel.PAPER, particulars=people.UNREACHABLE),
    ),
    acts=frozenset(
        {"answer-proposal", "give-particulars", "say-whether-satisfied", "withdraw"}
    ),
)
"""Walked through where somebody may stay without any way to reach them."""

STRAIGHT = Concern(
    name="straight",
    filings=_BY_PAGE,
    acts=frozenset(
        {"escalate", "give-particulars", "mark-urgent", "record-concern"},
    ),
    office=people.with_posts,
)
"""Walked through where a complaint can skip stages."""

_LONG_AGO = date(2000, 1, 1)  # before any window
LATE = Concern(
    name="late",
    filings=(_file(event_on=_LONG_AGO, discovered_on=_LONG_AGO, ended_on=_LONG_AGO),),
    acts=frozenset({"excuse-lateness", "not-take-up", "withdraw"}),
)
"""Walked through where a complaint can come too late by the day its sender names."""
