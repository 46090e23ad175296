"""The words that a procedure file may use."""

from __future__ import annotations

from gehoord.procedure.acts import ACTS as _ACTS
from gehoord.procedure.conditions import CONDITIONS as _CONDITIONS
from gehoord.procedure.entries import KINDS as _EVENTS
from gehoord.procedure.notices import ADDRESSEES as _ADDRESSEES
from gehoord.procedure.parts import Kind
from gehoord.procedure.roles import Role

FORMAT = 1

NAMED_DAYS = ("event", "discovery", "end-of-service")
COUNTED_FROM = ("received", "filed", *NAMED_DAYS)
PARTICULARS = ("name", "address", "email", "phone", "subject", "words")
KINDS = tuple(Kind)
REQUESTS = ("access", "erasure")
NOBODY_ELSE = ("respond-openly", "alarm")
FALLBACKS = (
    "appoint-substitute",
    "say-not-finished",
    "file-it",
    "close-no-reaction",
    "third-party-proceeds",
    "go-on",
)
ROLES = tuple(Role)
CONDITIONS = tuple(_CONDITIONS)
ADDRESSEES = tuple(_ADDRESSEES)
ACTS = tuple(_ACTS)
CAUSES = (
    *_EVENTS,
    "received-orally",
    "target-missed",
    "promise-missed",
    "statutory-missed",
    "target-not-received",
    "promise-not-received",
    "statutory-not-received",
    "complainant-heard",
    "respondent-heard",
    "acknowledged",
    "answered",
    "access-asked",
    "erasure-asked",
)
"""Every entry by its stored name, and narrower names that some go by as well."""
