"""The procedure at the desk: in force, line by line, with its history."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from gehoord.handling.opened import open_case
from gehoord.letters.publishable import faults
from gehoord.organisation.accepting import TAKEN_OVER
from gehoord.organisation.texts import shipped
from gehoord.organisation.versions import checked, name_of, publish_version
from gehoord.people.models import Organisation
from tests.desk.working import Desks, filed, taken_over

pytestmark = pytest.mark.django_db

LONGER = (
    shipped("kleuterrevolutie")
    .replace('version = "2026-11-22"', 'version = "later"')
    .replace('length = "1 year" ', 'length = "4 years"')
)


def published(firm: Organisation) -> str:
    made = publish_version(
        firm,
        LONGER,
        effective_from=date(2027, 1, 1),
        at=datetime(2026, 12, 1, 12, 0, tzinfo=UTC),
        by=1,
        reasons={name_of(x): "Ja, zo kozen wij." for x in checked(LONGER).warnings},
        faults=faults,
    )
    return made.sha256


def test_everybody_at_the_desk_reads_the_version_in_force(desks: Desks) -> None:
    page = desks["joost"].get("/desk/procedure").text

    assert "Klachtenprocedure Kleuterrevolutie" in page
    assert 'id="term-name-handler"' in page
    assert 'id="act-close"' in page
    assert 'id="notice-closing-letter"' in page


def test_each_duty_of_a_case_leads_to_its_line_in_the_version_of_the_case(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    page = desks["ank"].get(f"/desk/case/{done.reference}").text

    (address, line) = re.findall(
        r'href="(/desk/procedure/version/\w+)#([\w-]+)"', page
    )[0]
    there = desks["ank"].get(address)
    assert there.status_code == 200
    assert f'id="{line}"' in there.text


def test_no_two_lines_have_the_same_address(desks: Desks) -> None:
    page = desks["ank"].get("/desk/procedure").text

    ids = re.findall(r'\bid="([^"]+)"', page)
    assert sorted(ids) == sorted(set(ids))


def test_a_version_to_come_says_what_changes_and_who_published_it(
    desks: Desks,
) -> None:
    sha256 = published(desks.firm)

    page = desks["bea"].get(f"/desk/procedure/version/{sha256}").text

    assert "Gaat in op" in page
    assert "Bewaren, hoe lang: één jaar → vier jaar." in page
    assert "Gepubliceerd door Ank Bos" in page
    assert "Ja, zo kozen wij." in page


def test_a_warning_that_shipped_so_says_that_no_owner_gave_a_reason(
    desks: Desks,
) -> None:
    taken_over()

    page = desks["ank"].get("/desk/procedure").text

    assert "Het is zo meegekomen. Een eigenaar gaf er nog geen reden voor." in page
    assert TAKEN_OVER not in page


def test_a_version_that_is_not_there_is_not_found(desks: Desks) -> None:
    assert desks["ank"].get("/desk/procedure/version/abc").status_code == 404


def test_a_case_keeps_its_version_and_the_next_one_gets_the_new(desks: Desks) -> None:
    now = datetime.now(UTC)
    before = filed(desks.firm, now)
    version = LONGER.replace('"later"', '"new"')
    publish_version(
        desks.firm,
        version,
        effective_from=now.astimezone(ZoneInfo("Europe/Amsterdam")).date(),
        at=now,
        by=1,
        reasons={name_of(x): "Ja, zo kozen wij." for x in checked(version).warnings},
        faults=faults,
    )

    after = filed(desks.firm, now)

    kept = {
        done.case_id: str(
            open_case(desks.firm.pk, done.case_id, now=now).procedure.retention.length
        )
        for done in (before, after)
    }
    assert kept == {before.case_id: "1 year", after.case_id: "4 years"}


def test_each_duty_on_the_list_leads_to_a_line_that_is_there(desks: Desks) -> None:
    filed(desks.firm)

    page = desks["ank"].get("/desk/").text

    lines = set(re.findall(r'href="/desk/procedure#([\w-]+)"', page))
    procedure = desks["ank"].get("/desk/procedure").text
    assert lines
    assert all(f'id="{line}"' in procedure for line in lines)
