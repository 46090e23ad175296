"""What an owner accepted stays accepted while nothing about it changes."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.organisation.accepting import TAKEN_OVER
from gehoord.organisation.models import Publication
from gehoord.organisation.versions import CannotPublish, history
from gehoord.people.models import Organisation
from gehoord.procedure.proof import Proof
from gehoord.procedure.soundness import Unsound
from tests.organisation.test_versions import NEW, NOW, firm, publish, reasons

__all__ = ["firm"]

pytestmark = pytest.mark.django_db

WALKED = Unsound(
    code="notice-never-sent", near="urgent", key=("notices", "urgent"), error=False
)


@pytest.fixture(autouse=True)
def found(monkeypatch: pytest.MonkeyPatch) -> list[Unsound]:
    """Return what a walk finds in each text, in place of walking: nothing yet."""
    doubts: list[Unsound] = []
    for room in ("walks", "proving"):
        monkeypatch.setattr(
            f"gehoord.organisation.{room}.proof_of",
            lambda *_: Proof(walked=(), broken=tuple(doubts)),
        )
    return doubts


def test_what_was_accepted_stays_so_while_its_part_and_what_is_said_do(
    firm: Organisation,
) -> None:
    publish(firm, NEW, date(2027, 1, 1))
    renamed = NEW.replace('"2027-01-01"', '"2027-02-01"')
    again = renamed.replace('"2027-02-01"', '"2027-03-01"')

    publish(firm, renamed, date(2027, 2, 1), {})
    publish(firm, again, date(2027, 3, 1), {})

    last, before, first = (
        each.publication for each in history(firm.pk, now=NOW)[:3] if each.publication
    )
    assert dict(last.acknowledged) == dict(before.acknowledged) == reasons(NEW)
    assert first.carried == {}
    assert set(last.carried.values()) == {first.sha256}
    assert last.carried.keys() == reasons(NEW).keys()


def test_a_part_that_changed_is_asked_about_anew(firm: Organisation) -> None:
    publish(firm, NEW, date(2027, 1, 1))
    changed = NEW.replace('"2027-01-01"', '"2027-02-01"').replace(
        'type = "', 'type = "onze '
    )

    with pytest.raises(CannotPublish) as refusal:
        publish(firm, changed, date(2027, 2, 1), {})

    asked = refusal.value.facts["names"]
    assert isinstance(asked, tuple)
    assert {name.partition(":")[2].partition(".")[0] for name in asked} == {
        "third-party"
    }
    assert len(asked) < len(reasons(changed))


def test_what_is_said_of_a_part_otherwise_is_asked_anew(firm: Organisation) -> None:
    longer = NEW.replace('window = "unspecified"', 'window = "14 months"')
    publish(firm, longer, date(2027, 1, 1))
    longest = longer.replace('"2027-01-01"', '"2027-02-01"').replace(
        '"14 months"', '"15 months"'
    )
    name = "retention-before-window:retention.length"

    with pytest.raises(CannotPublish) as refusal:
        publish(firm, longest, date(2027, 2, 1), {})

    assert name in reasons(longer)
    assert name in str(refusal.value.facts["names"])


def test_what_is_said_of_a_sentence_otherwise_is_asked_anew(
    firm: Organisation,
) -> None:
    unheld = NEW.replace("U ontvangt binnen één week", "U ontvangt binnen negen weken")
    publish(firm, unheld, date(2027, 1, 1))
    named = unheld.replace('"2027-01-01"', '"2027-02-01"')
    named = named.replace("\nIntroduction = [", '\n"Procedure, step 2" = [')
    name = "time-unheld:text.Procedure, step 2"

    with pytest.raises(CannotPublish) as refusal:
        publish(firm, named, date(2027, 2, 1), {})

    assert name in reasons(unheld)
    assert name in str(refusal.value.facts["names"])


def test_what_shipped_so_is_asked_of_the_owner_who_changes_it(
    firm: Organisation,
) -> None:
    taken = dict.fromkeys(reasons(NEW), TAKEN_OVER)
    publish(firm, NEW, date(2027, 1, 1), taken)
    renamed = NEW.replace('"2027-01-01"', '"2027-02-01"')

    with pytest.raises(CannotPublish) as refusal:
        publish(firm, renamed, date(2027, 2, 1), {})

    assert refusal.value.facts["names"] == tuple(taken)


def test_a_new_reason_goes_before_the_one_of_then(firm: Organisation) -> None:
    publish(firm, NEW, date(2027, 1, 1))
    renamed = NEW.replace('"2027-01-01"', '"2027-02-01"')
    one = next(iter(reasons(NEW)))

    made = publish(firm, renamed, date(2027, 2, 1), {one: "For another reason."})

    kept = Publication.objects.get(sha256=made.sha256)
    assert dict(kept.acknowledged)[one] == "For another reason."
    assert one not in kept.carried


def test_what_only_a_walk_doubts_goes_by_its_part_alone(
    firm: Organisation, found: list[Unsound]
) -> None:
    found.append(WALKED)
    publish(firm, NEW, date(2027, 1, 1), {**reasons(NEW), WALKED.name: "So it is."})
    renamed = NEW.replace('"2027-01-01"', '"2027-02-01"')

    made = publish(firm, renamed, date(2027, 2, 1), {})

    kept = Publication.objects.get(sha256=made.sha256)
    assert dict(kept.acknowledged)[WALKED.name] == "So it is."
    assert WALKED.name in kept.carried
