"""A new version: from its day on, with every warning acknowledged, for ever."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.db import IntegrityError, connection, transaction

from gehoord.languages.spoken import SPOKEN
from gehoord.letters.publishable import faults
from gehoord.organisation import reading
from gehoord.organisation.models import Immutable, Publication, PublishedProcedure
from gehoord.organisation.publishing import Unpublishable
from gehoord.organisation.reading import current
from gehoord.organisation.texts import shipped
from gehoord.organisation.versions import (
    CannotPublish,
    Standing,
    checked,
    history,
    name_of,
    publish_version,
)
from gehoord.people.models import Organisation
from gehoord.words.publishing import refused

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
NEW = shipped("kleuterrevolutie").replace(
    'version = "2026-11-22"', 'version = "2027-01-01"'
)


@pytest.fixture
def firm() -> Organisation:
    made = Organisation.objects.create(slug="example", name="Example")
    PublishedProcedure.objects.create(
        organisation=made,
        procedure="kleuterrevolutie",
        version="2026-11-22",
        effective_from=date(2026, 11, 22),
        text=shipped("kleuterrevolutie"),
    )
    return made


def reasons(text: str) -> dict[str, str]:
    return {name_of(each): "So the owners chose." for each in checked(text).warnings}


def publish(
    firm: Organisation, text: str, since: date, why: dict[str, str] | None = None
) -> PublishedProcedure:
    return publish_version(
        firm,
        text,
        effective_from=since,
        at=NOW,
        by=1,
        reasons=reasons(text) if why is None else why,
        faults=faults,
    )


def test_a_new_version_is_in_force_from_its_day_and_the_old_one_stands(
    firm: Organisation,
) -> None:
    made = publish(firm, NEW, date(2027, 1, 1))

    before, after = (
        datetime(2026, 12, 31, 22, 59, tzinfo=UTC),
        datetime(2026, 12, 31, 23, 0, tzinfo=UTC),
    )
    assert current(firm.pk, now=before)[1].version == "2026-11-22"
    assert current(firm.pk, now=after)[0] == made.sha256
    standings = [(each.version, each.standing) for each in history(firm.pk, now=before)]
    assert standings == [
        ("2027-01-01", Standing.TO_COME),
        ("2026-11-22", Standing.IN_FORCE),
    ]
    assert [each.standing for each in history(firm.pk, now=after)] == [
        Standing.IN_FORCE,
        Standing.PAST,
    ]


def test_what_was_known_and_by_whom_is_on_record(firm: Organisation) -> None:
    made = publish(firm, NEW, date(2027, 1, 1))

    kept = history(firm.pk, now=NOW)[0].publication
    assert kept is not None
    assert (kept.sha256, kept.by, kept.at) == (made.sha256, 1, NOW)
    assert dict(kept.acknowledged) == reasons(NEW)
    assert len(kept.acknowledged) > 3


def test_one_warning_without_a_reason_stops_it(firm: Organisation) -> None:
    why = reasons(NEW)
    left_out = next(iter(why))
    why[left_out] = " - "

    with pytest.raises(CannotPublish) as refusal:
        publish(firm, NEW, date(2027, 1, 1), why)

    assert refusal.value.code == "not-acknowledged"
    assert refusal.value.facts == {"names": (left_out,)}
    assert PublishedProcedure.objects.count() == 1
    assert Publication.objects.count() == 0


def test_an_error_cannot_be_acknowledged(firm: Organisation) -> None:
    text = NEW.replace('fallback = "appoint-substitute"', 'fallback = "file-it"')

    with pytest.raises(Unpublishable):
        publish(firm, text, date(2027, 1, 1))

    assert PublishedProcedure.objects.count() == 1


@pytest.mark.parametrize(
    ("text", "since", "code"),
    [
        (NEW, date(2026, 11, 30), "too-early"),
        (shipped("kleuterrevolutie"), date(2027, 1, 1), "same-text"),
        (shipped("kleuterrevolutie") + "\n# more\n", date(2027, 1, 1), "version-taken"),
    ],
)
def test_what_would_confuse_a_promise_is_refused(
    firm: Organisation, text: str, since: date, code: str
) -> None:
    with pytest.raises(CannotPublish) as refusal:
        publish(firm, text, since)

    assert refusal.value.code == code
    for lang in SPOKEN:
        assert "{" not in refused(code, refusal.value.facts, lang)


def test_a_version_that_would_never_be_in_force_is_refused(firm: Organisation) -> None:
    publish(firm, NEW, date(2027, 1, 1))
    older_name = NEW.replace('"2027-01-01"', '"2026-12-31"')

    with pytest.raises(CannotPublish) as refusal:
        publish(firm, older_name, date(2027, 1, 1))

    assert refusal.value.code == "never-in-force"
    assert refusal.value.facts["version"] == "2027-01-01"


def test_a_pattern_that_is_extended_is_published_in_full(firm: Organisation) -> None:
    short = (
        'format = 1\nid = "short"\nextends = "kleuterrevolutie"\nversion = "1"\n'
        'organisation = "Short"\naddress = "klacht@example.org"\n'
    )

    made = publish(firm, short, date(2027, 1, 1))

    assert "name-handler" in made.text
    assert reading.of_hash(firm.pk, made.sha256).address == "klacht@example.org"


def test_what_was_known_can_neither_be_changed_nor_removed(firm: Organisation) -> None:
    publish(firm, NEW, date(2027, 1, 1))
    kept = Publication.objects.get()

    with pytest.raises(Immutable):
        kept.save()
    with pytest.raises(Immutable):
        kept.delete()
    for statement in ("UPDATE {} SET by = 2", "DELETE FROM {}"):
        with (
            pytest.raises(IntegrityError, match="stays as it is"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(
                statement.format("organisation_publication").replace(" by ", ' "by" ')
            )
