"""What stories of scenarios do again and again."""

from __future__ import annotations

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Judgement
from tests.cast import ANK, NOOR
from tests.procedure.telling import Telling


def appointed(story: Telling, *, about: tuple[int, ...] = ()) -> None:
    """Let Ank record whom it is about, and appoint Noor."""
    known = About.STAFF if about else About.NOBODY
    story.act(ANK.actor, a.RecordConcern(about=known, staff=about))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))


def judged(**more: object) -> a.Judge:
    """Return a judgement that is partly in favour of who complains."""
    return a.Judge(
        judgement=Judgement.PARTLY,
        findings="Zo ging het.",
        words="Deels gegrond.",
        **more,  # type: ignore[arg-type]
    )
