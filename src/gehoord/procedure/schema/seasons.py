"""The keys of months in which a term is longer."""

from __future__ import annotations

from gehoord.procedure.schema import typed as t
from gehoord.procedure.schema.key import Key, Type

SEASON = t.sourced(
    "[[season]]",
    "Days of each year from which a term may take longer; the day on which it begins "
    "decides. Left out: a term is as long all the year.",
    t.own_id(),
    t.text("from", "The first day of each year: a month and a day, as 07-01."),
    t.text("until", "The last day, likewise."),
    Key(
        name="of",
        type=Type.WORDS,
        ids="term",
        meaning="The terms that are longer then, by their id.",
    ),
    t.length("within", "How long they then take; never shorter than they are else."),
)
