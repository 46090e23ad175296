"""What is published is proven first, and that is remembered by text and rules."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType

import pytest

from gehoord.organisation import proving, walks
from gehoord.organisation.models import Proven, Publication, fingerprint
from gehoord.organisation.publishing import Unpublishable
from gehoord.organisation.texts import shipped
from gehoord.organisation.versions import (
    CannotPublish,
    called,
    checked,
    name_of,
    publish_version,
)
from gehoord.people.models import Organisation
from gehoord.words.findings.told import reason
from tests.firm import firm as firm  # noqa: PLC0414 - a fixture, exported

pytestmark = pytest.mark.django_db

NOON = datetime(2027, 3, 5, 12, tzinfo=UTC)
TOMORROW = date(2027, 3, 6)
NEXT = shipped("wkkgz").replace('"2026-11-22"', '"2027-03-06"')


@pytest.fixture(autouse=True)
def _a_walk_of_some_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proving, "MOST", 100)


def publish(
    firm: Organisation, text: str, more: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Publish a text as an owner would, who accepts all that reading it doubts."""
    reasons = {name_of(each): "Dat weten wij." for each in checked(text).warnings}
    reasons |= more
    publish_version(
        firm,
        text,
        effective_from=TOMORROW,
        at=NOON,
        by=1,
        reasons=reasons,
        faults=lambda _: (),
    )


def test_what_is_published_is_remembered_as_proven(firm: Organisation) -> None:
    publish(firm, NEXT)

    kept = proving.remembered(firm.pk, fingerprint(NEXT))

    assert kept is not None
    assert kept.holds
    assert kept.at == NOON
    assert kept.rules == proving.rules()
    assert (kept.states, kept.steps) == (
        proving.proven(NEXT).states,
        proving.proven(NEXT).steps,
    )
    assert kept.states > 100


def test_what_gets_stuck_is_not_published_and_the_owner_hears_why(
    firm: Organisation,
) -> None:
    lines = NEXT.splitlines()
    faulty = "\n".join(x for x in lines if not x.startswith("settle-agreement "))

    with pytest.raises(Unpublishable) as refused:
        publish(firm, faulty)

    assert "wordt nooit vernietigd" in str(refused.value)
    assert not Proven.objects.exists()


def test_what_only_a_walk_doubts_is_accepted_by_name_and_kept(
    firm: Organisation,
) -> None:
    mute = ("promise-broken ", "never-arrived ")
    lines = shipped("kleuterrevolutie").splitlines()
    text = "\n".join(each for each in lines if not each.startswith(mute))

    with pytest.raises(CannotPublish) as refused:
        publish(firm, text)
    names = refused.value.facts["names"]
    assert isinstance(names, tuple)
    publish(firm, text, dict.fromkeys(names, "De eigenaren bellen zelf."))

    assert {each.partition(":")[0] for each in names} == {"toothless"}
    kept = dict(Publication.objects.get().acknowledged)
    for name in names:
        assert kept[name] == "De eigenaren bellen zelf."
        assert called(name).near in reason(called(name), "nl")


def test_what_was_proven_under_other_rules_is_not_remembered(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(firm, NEXT)

    monkeypatch.setattr(proving, "rules", lambda: "other")

    assert proving.remembered(firm.pk, fingerprint(NEXT)) is None


def test_the_rules_are_every_module_of_the_core() -> None:
    names = [name for name, _ in walks._modules(walks._CORE, "")]

    assert "lapse.py" in names
    assert "fold/ending.py" in names
    assert all(name.endswith(".py") for name in names)


def test_a_text_is_walked_through_once_while_the_program_runs() -> None:
    assert proving.proven(NEXT) is proving.proven(NEXT)


def test_what_comes_with_the_program_was_proven_with_it(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walks, "prove", None)  # nothing can be walked through now

    publish(firm, shipped("wkkgz"))

    assert not Proven.objects.exists()
