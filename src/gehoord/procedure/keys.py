"""The words that a procedure file may use."""

from __future__ import annotations

from gehoord.procedure.acts import ACTS as _ACTS
from gehoord.procedure.conditions import CONDITIONS as _CONDITIONS
from gehoord.procedure.entries import KINDS as _EVENTS
from gehoord.procedure.notices import ADDRESSEES as _ADDRESSEES
from gehoord.procedure.parts import Kind
from gehoord.procedure.roles import Role

FORMAT = 1

TOP = (
    "format",
    "id",
    "version",
    "name",
    "language",
    "timezone",
    "calendar",
    "organisation",
    "address",
    "confidential",
    "welcome",
    "with_terms",
    "adviser_first",
    "nobody_else",
    "satisfaction",
    "closing_letter",
    "not_taken_up_letter",
    "judgement_letter",
    "legal_bases",
    "suspension",
    "particulars",
    "third-party",
    "retention",
    "silence",
    "extension",
    "term",
    "acts",
    "notices",
)
TERM = (
    "id",
    "strength",
    "within",
    "from",
    "kept_by",
    "ended_by",
    "roll",
    "warn",
    "fallback",
    "public",
    "opens",
    "when",
    "counted_from",
    "stops",
    "source",
)
COUNTED_FROM = ("received", "filed")
BODY = (
    "type",
    "name",
    "contact",
    "binding_for",
    "damages",
    "court_choice",
    "window",
    "costs",
    "hearing",
    "source",
)
PARTICULARS = ("name", "address", "email", "phone", "subject", "words")
KINDS = tuple(Kind)
NOBODY_ELSE = ("respond-openly", "alarm")
FALLBACKS = (
    "appoint-substitute",
    "say-not-finished",
    "file-it",
    "close-no-reaction",
    "third-party-proceeds",
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
)
