"""The words that a procedure file may use."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from gehoord.procedure.acts import ACTS as _ACTS
from gehoord.procedure.conditions import CONDITIONS as _CONDITIONS
from gehoord.procedure.entries import KINDS as _EVENTS
from gehoord.procedure.lanes import ANSWER_RECEIVED
from gehoord.procedure.notices import ADDRESSEES as _ADDRESSEES
from gehoord.procedure.particulars import PARTICULARS as _PARTICULARS
from gehoord.procedure.parts import Kind
from gehoord.procedure.posts import HEAD as _HEAD
from gehoord.procedure.roles import Role

FORMAT = 1

NAMED_DAYS = ("event", "discovery", "end-of-service")
STAGE_COUNTED_FROM = (*NAMED_DAYS, ANSWER_RECEIVED)
COUNTED_FROM = ("received", "filed", *NAMED_DAYS)
PARTICULARS = _PARTICULARS
KINDS = tuple(Kind)
REQUESTS = ("access", "erasure")
NOBODY_ELSE = ("respond-openly", "alarm")
FALLBACKS = (
    "appoint-substitute",
    "say-not-finished",
    "file-it",
    "close-no-reaction",
    "third-party-proceeds",
    "judgement-stands",
    "go-on",
)
ROLES = tuple(Role)
HOLDABLE = tuple(
    each.value for each in (Role.OWNER, Role.HANDLER, Role.ADVISER, Role.INTAKE)
)
"""What staff are by a role that is given, beside the posts of a file."""
HEAD = _HEAD
CONDITIONS = tuple(_CONDITIONS)
ADDRESSEES = tuple(_ADDRESSEES)
ACTS = tuple(_ACTS)
NARROWER: Mapping[str, str] = MappingProxyType(
    {
        "received-orally": "A reaction was told orally, and staff wrote it down.",
        "target-missed": "An aim was not kept.",
        "promise-missed": "A promise was not kept.",
        "statutory-missed": "A term of the law was not kept.",
        "target-not-received": "The letter that keeps an aim came back.",
        "promise-not-received": "The letter that keeps a promise came back.",
        "statutory-not-received": "The letter that keeps a term of the law came back.",
        "complainant-heard": "Who complains was heard.",
        "respondent-heard": "The person complained about was heard.",
        "complainant-commented": "Who complains commented on the draft.",
        "respondent-commented": "Each person complained about who got the draft "
        "commented on it.",
        "everybody-commented": "Everybody who got the draft commented on it.",
        "proposal-accepted": "Who complains agreed with the proposal.",
        "proposal-rejected": "Who complains did not agree with it.",
        "judged-upheld": "The judgement is that the complaint is upheld, or partly.",
        "judged-not-upheld": "The judgement is that it is not upheld, or that nothing "
        "could be found.",
        "judged-provisionally": "There is a judgement that is not final yet.",
        "ruled-upheld": "The third party ruled that it is upheld, or partly.",
        "ruled-not-upheld": "The third party ruled that it is not upheld, or that "
        "nothing could be found.",
        "acknowledged": "The receipt has left.",
        "went-straight": "The complaint went straight to a later stage.",
        "answered": "The case closed: the letter that ends it has left.",
        "access-asked": "The complainant asked for access to their data.",
        "erasure-asked": "The complainant asked to erase their data.",
    }
)
"""Narrower names that some entries go by as well, and what each stands for."""

CAUSES = (*_EVENTS, *NARROWER)
"""Every entry by its stored name, and narrower names that some go by as well."""
