"""
Concerns that do not touch each other, walked through apart.

Whether a letter bounces has nothing to do with whom a complaint is about; walking
through both at once would only multiply them. In each concern people do all acts of
that concern, in any order, beside what the case asks of them as a duty.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gehoord.procedure.lanes import Entry
from gehoord.procedure.makers import makers
from gehoord.procedure.parts import Channel, Kind, Spoken
from gehoord.procedure.proof import people
from gehoord.procedure.proof.concern import BY_PAGE, OWNER, Concern, begun_first, filed
from gehoord.procedure.rules import Procedure

CONCERNS: tuple[Concern, ...] = (
    Concern(
        name="way",
        filings=BY_PAGE,
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
                "take-up",
                "withdraw",
            }
        ),
    ),
    Concern(name="again", filings=BY_PAGE, acts=frozenset({"pass-on", "reopen"})),
    Concern(
        name="third-party",
        filings=BY_PAGE,
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
            filed(OWNER, channel=Channel.ORAL),
            filed(OWNER, channel=Channel.PAPER, particulars=people.WITH_LITTLE),
            filed(spoken=Spoken.PASS_ON, adviser=people.HANDLER.number),
            filed("other", channel=Channel.EMAIL, particulars=people.WITH_LITTLE),
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
            filed(kind_certain=False),
            filed(kind=Kind.SUGGESTION),
            filed(kind=Kind.COMPLIMENT, adviser=people.HANDLER.number),
        ),
        acts=frozenset({"correct-kind", "set-aside", "take-back"}),
    ),
    Concern(
        name="people",
        filings=(filed(), filed(words="Collega Behandelaar was laat.")),
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
        filings=(filed(), filed(words="Collega Behandelaar was laat.")),
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
        filings=BY_PAGE,
        acts=frozenset({"hand-over", "recuse"}),
        away=True,
    ),
    Concern(
        name="one-person",
        filings=(filed(), filed(words="Eerste Eigenaar was laat.")),
        acts=frozenset({"record-concern", "not-take-up", "refer", "write"}),
        office=people.one_person,
    ),
    Concern(
        name="time",
        filings=BY_PAGE,
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
        filings=(filed(), filed(particulars=people.WITHOUT_EMAIL)),
        acts=frozenset({"give-up-letter", "send-by-post", "write"}),
        bounces=True,
    ),
    Concern(
        name="keeping",
        filings=BY_PAGE,
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
    filings=BY_PAGE,
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

_OF_SOMEBODY = frozenset(
    {"defended", "respondent-heard", "respondent-informed", "respondent-told"}
)


def stages(procedure: Procedure) -> Concern:
    """Return it with what begins, ends or keeps a term of one of its stages.

    Where somebody mediates, a proposal is also answered. Where what is typed on the
    page skips the first stage, one is walked through that does not. Where a term waits
    for the other side, the complaint is also about somebody.
    """
    entries = {
        each
        for term in procedure.terms
        if term.stage
        for each in (*term.starts, *term.done_by)
    }
    mediated = any(each.mediates for each in procedure.stages)
    more = makers(entries) | ({"answer-proposal"} if mediated else set())
    told = begun_first(procedure)
    more |= {"confirm-words"} if told else set()
    more |= set() if entries.isdisjoint(_OF_SOMEBODY) else {"record-concern"}
    looked_at = any(each.entry is Entry.REFUSED for each in procedure.stages)
    more |= {"not-take-up"} if looked_at else set()
    acts = STAGES.acts | (more & procedure.acts.keys())
    return replace(STAGES, acts=acts, filings=BY_PAGE + told)


PANEL = Concern(
    name="panel",
    filings=BY_PAGE,
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

DRAFT = Concern(
    name="draft",
    filings=BY_PAGE,
    acts=frozenset(
        {
            "comment-on-draft",
            "escalate",
            "inform-respondent",
            "record-concern",
            "send-draft",
        }
    ),
)
"""Walked through where both sides comment on a draft of the judgement."""

_LONG_AGO = date(2000, 1, 1)  # before any window
LATE = Concern(
    name="late",
    filings=(filed(event_on=_LONG_AGO, discovered_on=_LONG_AGO, ended_on=_LONG_AGO),),
    acts=frozenset({"excuse-lateness", "not-take-up", "withdraw"}),
)
"""Walked through where a complaint can come too late by the day its sender names."""
