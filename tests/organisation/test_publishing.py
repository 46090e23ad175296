"""Publishing refuses what must not be published, with the reasons."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.organisation.models import PublishedProcedure
from gehoord.organisation.publishing import Unpublishable, publish
from gehoord.organisation.texts import shipped
from gehoord.people.models import Organisation
from gehoord.procedure.rules import Procedure

pytestmark = pytest.mark.django_db

TODAY = date(2027, 3, 5)


@pytest.fixture
def firm() -> Organisation:
    return Organisation.objects.create(slug="example", name="Example")


def none(_: Procedure) -> tuple[str, ...]:
    return ()


def test_what_has_no_faults_is_published_once(firm: Organisation) -> None:
    text = shipped("kleuterrevolutie")

    first = publish(firm, text, effective_from=TODAY, faults=none)
    again = publish(firm, text, effective_from=TODAY, faults=none)

    assert first == again
    assert PublishedProcedure.objects.count() == 1


def test_what_has_faults_is_not_published_and_says_why(firm: Organisation) -> None:
    with pytest.raises(Unpublishable) as refused:
        publish(
            firm,
            shipped("kleuterrevolutie"),
            effective_from=TODAY,
            faults=lambda procedure: (f"{procedure.id} says nothing.",),
        )

    assert refused.value.faults == ("kleuterrevolutie says nothing.",)
    assert not PublishedProcedure.objects.exists()
