"""The keys of days from which a term is longer."""

from __future__ import annotations

from gehoord.procedure.schema import typed as t
from gehoord.procedure.schema.key import Key, Type

SEASON = t.sourced(
    "[[season]]",
    "Days from which a term may take longer; the day on which it begins decides. Left "
    "out: a term is always as long.",
    t.own_id(),
    t.text(
        "from",
        "The first day: of each year as a month and a day, 07-01; or once, as a date, "
        "2027-07-10.",
    ),
    t.text("until", "The last day, likewise."),
    Key(
        name="of",
        type=Type.WORDS,
        ids="term",
        meaning="The terms that are longer then, by their id.",
    ),
    Key(
        name="within",
        type=Type.ANY_LENGTH,
        meaning="How long they then take; never shorter than they are else. "
        '"unspecified": longer, and not how long; the usual length is still kept.',
    ),
    t.open_text("because", 'Why, as it follows "because of": "a strike".'),
)
