"""Where a case can stand. Derived from its entries, never stored as the truth."""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """Where a case stands, in the order in which cases usually go."""

    UNCONFIRMED = "unconfirmed"  # spoken, written down by staff, not yet confirmed
    WITH_ADVISER = "with-adviser"  # passed on, not filed with the organisation
    INTAKE = "intake"  # filed, nobody handles it yet
    HANDLING = "handling"
    PROPOSED = "proposed"  # a proposal waits for an answer
    VERIFYING = "verifying"  # asked: are you satisfied?
    VERIFIED = "verified"  # satisfaction known
    CLOSING = "closing"  # the closing letter is on its way
    REFERRED = "referred"  # the complainant went to the third party
    WITH_THIRD_PARTY = "with-third-party"  # admitted, not ruled
    RULED = "ruled"  # ruled, not carried out
    CLOSED = "closed"
    SET_ASIDE = "set-aside"


INTERNAL = frozenset(
    {Stage.INTAKE, Stage.HANDLING, Stage.PROPOSED, Stage.VERIFYING, Stage.VERIFIED}
)
"""The organisation itself is at work."""

FILED = INTERNAL | {
    Stage.CLOSING,
    Stage.REFERRED,
    Stage.WITH_THIRD_PARTY,
    Stage.RULED,
}
"""With the organisation and not closed."""

OPEN = FILED | {Stage.UNCONFIRMED, Stage.WITH_ADVISER}
"""Something must still happen, or is waited for."""

SILENT = frozenset(
    {Stage.PROPOSED, Stage.VERIFYING, Stage.UNCONFIRMED, Stage.WITH_ADVISER}
)
"""The complainant's word is waited for."""

REFERRAL = frozenset({Stage.REFERRED, Stage.WITH_THIRD_PARTY, Stage.RULED})
"""The third party has a part in it."""

EVERY = frozenset(Stage)
