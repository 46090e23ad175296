"""Acts, without the web around them: filing, doing, seeing; commits are counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import count
from typing import Final

from bench import floors
from bench.counting import counted
from bench.figures import Figure, milliseconds, repeated
from bench.stories import WORDS
from gehoord.dossier import arrivals
from gehoord.dossier.models import Door
from gehoord.dossier.moment import now
from gehoord.handling import access
from gehoord.handling.act import Done, file, perform
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Channel, Kind, Particulars

TIMES: Final = 200
OWNER: Final = "staff:1"


class Firm:
    """The firm of the folder, and new cases in it."""

    def __init__(self) -> None:
        """Find the only organisation there is."""
        self.id = Organisation.objects.get().pk
        self._numbers = count()

    def take_in(self) -> arrivals.Arrived:
        """Let something come in."""
        moment = now()
        return arrivals.take_in(
            self.id,
            b"{}",
            door=Door.WEB,
            received_at=moment,
            expires_at=moment + timedelta(days=30),
        )

    def file(self, arrived: arrivals.Arrived | None = None) -> Done:
        """File a complaint."""
        number = next(self._numbers)
        act = a.File(
            kind=Kind.COMPLAINT,
            channel=Channel.WEB,
            language="nl",
            words=WORDS * 2,
            subject="Afspraak ging niet door",
            particulars=Particulars(
                name=f"Sara Visser {number}", email=f"sara.{number}@example.com"
            ),
        )
        return file(arrived or self.take_in(), act, by="complainant", now=now())

    def act(self, case_id: int, act: a.Act, by: str = OWNER) -> Done:
        """Do an act in a case."""
        return perform(self.id, case_id, act, by=by, now=now())

    def act_in_next(self, cases: Iterator[int], act: a.Act) -> Done:
        """Do an act in the next of these cases."""
        return self.act(next(cases), act)


def figures() -> Iterator[Figure]:
    """Yield what acts cost."""
    firm = Firm()
    arrived = iter([firm.take_in() for _ in range(TIMES + 4)])
    yield _figure("act: file a reaction", lambda: firm.file(next(arrived)))
    yield _figure("act: take in and file", firm.file)
    cases = [firm.file().case_id for _ in range(TIMES + 4)]
    steps: tuple[tuple[str, a.Act], ...] = (
        ("record whom it is about", a.RecordConcern(about=About.NOBODY)),
        ("appoint the handler", a.AppointHandler(staff=3)),
        ("make a note", a.Note(words="Gebeld, geen gehoor.")),
    )
    for name, act in steps:
        yield _figure(f"act: {name}", partial(firm.act_in_next, iter(cases), act))
    each = iter(cases)
    yield _figure(
        "act: see a case",
        lambda: access.sight(firm.id, next(each), by=OWNER, purpose="case", now=now()),
    )


def _figure(name: str, work: Callable[[], object]) -> Figure:
    with counted() as found:
        work()
    took = repeated(work, TIMES)
    note = f"{found.statements} statements, {found.commits} commits"
    return milliseconds(name, took, floor=floors.INSERT, note=note)
