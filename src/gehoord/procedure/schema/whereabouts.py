"""The keys of a place where it can be told."""

from __future__ import annotations

from gehoord.procedure.schema import typed as t
from gehoord.procedure.whereabouts import Reach

TELL_AT = t.sourced(
    "[[tell-at]]",
    "Where one can tell it beside the form and the address of complaints: a telephone "
    "number, a desk, an address for letters or of another mailbox. Left out: none is "
    "named.",
    t.own_id(),
    t.word("reach", Reach, "A telephone, a desk, a postal or an e-mail address."),
    t.own_text("at", 'The number or the address: "020-555 01 01".'),
    t.open_text("name", 'Who or what is there: "our customer service".'),
    t.open_text(
        "hours", 'When that is possible: "on working days from 9:00 to 17:00".'
    ),
    t.stage("The stage in which it is told there; left out: in each."),
    t.answers("only_for", "The answers for which it is told there; left out: all."),
    t.answers("not_for", "The answers for which it is told elsewhere."),
)
