"""A colleague who complains: nobody is given their own complaint unawares."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import About
from gehoord.procedure.situation import substitute
from tests.cast import ANK, FATIMA, NOOR
from tests.procedure.telling import Telling


@pytest.fixture
def noors(story: Telling) -> Telling:
    """Return a story of a complaint that a colleague sends about nobody of ours."""
    story.file(particulars=replace(FATIMA, name="N.", email=f" {NOOR.email.upper()}"))
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    return story


def test_who_complains_is_appointed_only_with_a_reason(noors: Telling) -> None:
    with pytest.raises(Refused) as refused:
        noors.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    assert [each.code for each in refused.value.objections] == ["own-complaint"]
    reason = "Noor probeerde het formulier."
    noors.act(ANK.actor, a.AppointHandler(staff=NOOR.number, despite=reason))
    assert noors.case.handler == NOOR.number


def test_the_clock_never_appoints_who_complains(noors: Telling) -> None:
    noors.office = tuple(replace(x, present=x == NOOR) for x in noors.office)
    others = replace(noors.case, sender=FATIMA)

    assert substitute(others, noors.office) == NOOR
    assert substitute(noors.case, noors.office) is None
