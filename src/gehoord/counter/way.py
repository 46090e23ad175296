"""The way of a complaint on the sender's own page: here you are, with the days."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.safestring import SafeString

from gehoord.handling.access import Sight
from gehoord.handling.as_told import told_in_a_case
from gehoord.leaflet.drawing import sentences, svg
from gehoord.procedure.lapse import keep_until, postponing
from gehoord.procedure.parts import Kind
from gehoord.words import way as way_words


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """A drawing with its title, and the same told as sentences."""

    title: str
    drawing: SafeString
    drawn: tuple[str, ...]


def way_of(seen: Sight, lang: str) -> Drawn | None:
    """Return the way of this complaint; None for what goes no such way."""
    one = seen.opened.case
    procedure = told_in_a_case(seen.situation.procedure, one, seen.situation.office)
    if one.kind is not Kind.COMPLAINT or one.set_aside_at:
        return None
    counted = None if postponing(one) else keep_until(procedure, one)
    way = way_words.of_case(
        procedure, one, lang, keep_until=counted.last_day if counted else None
    )
    return Drawn(title=way.title, drawing=SafeString(svg(way)), drawn=sentences(way))
