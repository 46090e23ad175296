"""Bodies that are known by their names: what they are for, where, and until when."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.bodies import Body
from gehoord.procedure.law import Measure
from gehoord.procedure.laws import LAWS, grounds
from gehoord.procedure.laws.known_bodies import FOUND_AT, Known, watches
from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful


def known_bodies(procedure: Procedure) -> Iterator[Unsound]:
    """What a file says of a body, or leaves out, that is known of that body."""
    bodies = _bodies(procedure)
    watching = [each for each in bodies if watches(every(each.name))]
    if watching and not _reports(procedure):
        who = tuple(each.name for each in watching)
        yield doubtful("disciplines-only", "third-party", "name", who=who)
    for row in procedure.besides:
        for law in LAWS:
            named = law.outside.named if law.outside else None
            if row.window or not (named and named.search(every(row.name))):
                continue
            for limit in law.limits:
                if limit.measure in {Measure.GONE_TO, Measure.SINCE} and limit.length:
                    facts = {"who": row.name, "least": limit.length}
                    key = ("beside", row.id, "window")
                    yield doubtful(
                        "outside-until-when", *key, law=limit.source, **facts
                    )
    yield from _taken_for_another(procedure)


def _taken_for_another(procedure: Procedure) -> Iterator[Unsound]:
    """The address of one, and in the text, or in the row, the name of another."""
    bodies, rows = _bodies(procedure), procedure.besides
    named = [
        *((("third-party", "name"), every(x.name), x.contact) for x in bodies),
        *((("beside", x.id, "name"), every(x.name), x.contact or "") for x in rows),
    ]
    at = {each: [x for x in named if each.domain in x[2].lower()] for each in FOUND_AT}
    for here, other in ((x, y) for x in FOUND_AT for y in FOUND_AT if x is not y):
        if not at[here] or at[other]:
            continue
        facts = {"other": other.domain, "domain": here.domain}
        sentences = [x for x in procedure.text if other.called.search(every(x.said))]
        right = any(_names(here, every(x.said)) for x in procedure.text)
        key, name, _ = at[here][0]
        if sentences and not right:
            key = ("text", sentences[0].id)
            yield doubtful("name-of-another", *key, where=sentences[0].id, **facts)
        elif other.called.search(name) and not here.called.search(name):
            yield doubtful("name-of-another", *key, where=".".join(key), **facts)


def _names(body: Known, said: str) -> bool:
    """Return whether it is named there; its address is no name that people read."""
    return body.called.search(said.replace(body.domain, "")) is not None


def _bodies(procedure: Procedure) -> tuple[Body, ...]:
    only = procedure.third_party
    return procedure.bodies or ((only,) if only else ())


def _reports(procedure: Procedure) -> bool:
    """Who reports a wrongdoing goes to the authority that watches over it."""
    laws = grounds(procedure.legal_bases)
    return any(x.outside and x.outside.at_once for x in laws)
