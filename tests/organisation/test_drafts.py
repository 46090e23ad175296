"""A version that is being written stays as it was kept, and nobody's is lost."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from gehoord.organisation import drafts
from gehoord.organisation.drafts import ChangedMeanwhile, Draft, Written
from gehoord.people.models import Organisation

pytestmark = pytest.mark.django_db

ANK, BEA = 1, 2
NOON = datetime(2027, 3, 5, 12, tzinfo=UTC)


@pytest.fixture
def draft() -> Draft:
    firm = Organisation.objects.create(slug="example", name="Example")
    return drafts.begin(firm.pk, "one", by=ANK, now=NOON)


def keep(draft: Draft, text: str, *, seen: int, by: int) -> Draft:
    found = drafts.numbered(draft.organisation_id, draft.number)
    assert found is not None
    return drafts.keep(found, Written(text=text), seen=seen, by=by, now=NOON)


def test_what_was_kept_is_there_when_it_is_opened_again(draft: Draft) -> None:
    since, reasons = date(2027, 4, 1), {"toothless:judge": "Zo kozen wij."}
    written = Written(text="two", effective_from=since, reasons=reasons)

    drafts.keep(draft, written, seen=1, by=BEA, now=NOON)

    (found,) = drafts.every(draft.organisation_id)
    assert (found.text, found.effective_from) == ("two", since)
    assert found.reasons == reasons
    assert (found.begun_by, found.kept_by) == (ANK, BEA)


def test_two_owners_at_once_do_not_write_over_each_other(draft: Draft) -> None:
    keep(draft, "of Bea", seen=1, by=BEA)

    with pytest.raises(ChangedMeanwhile):
        keep(draft, "of Ank", seen=1, by=ANK)

    found = drafts.numbered(draft.organisation_id, draft.number)
    assert found is not None
    assert found.text == "of Bea"


def test_what_one_kept_from_the_same_page_is_no_surprise(draft: Draft) -> None:
    keep(draft, "of Bea", seen=1, by=BEA)

    found = keep(draft, "of Bea too", seen=1, by=BEA)

    assert found.text == "of Bea too"


def test_an_own_page_from_before_somebody_else_kept_it_is_old_all_the_same(
    draft: Draft,
) -> None:
    keep(draft, "of Bea", seen=1, by=BEA)
    keep(draft, "of Ank", seen=2, by=ANK)

    with pytest.raises(ChangedMeanwhile):
        keep(draft, "from an old page", seen=1, by=ANK)


def test_one_that_somebody_kept_since_is_not_thrown_away(draft: Draft) -> None:
    keep(draft, "of Bea", seen=1, by=BEA)

    with pytest.raises(ChangedMeanwhile):
        drafts.throw_away(draft, seen=1)
    drafts.throw_away(draft, seen=2)

    assert drafts.every(draft.organisation_id) == []
