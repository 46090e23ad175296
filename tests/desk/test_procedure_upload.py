"""A file that an owner has is the beginning of a version, read and checked."""

from __future__ import annotations

from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from gehoord.organisation.drafts import Draft
from gehoord.organisation.models import PublishedProcedure
from gehoord.organisation.texts import calendars
from gehoord.procedure.reading import LARGEST, read
from tests.desk.working import Desks

pytestmark = pytest.mark.django_db

ROOT = Path(__file__).parents[2]
FILE = (ROOT / "docs/procedures/invented/parcel-service.toml").read_bytes()
AT = "/desk/procedure/edit/file"


def sent(desks: Desks, raw: bytes, who: str = "ank") -> Any:  # noqa: ANN401  the test client's own
    file = SimpleUploadedFile("regeling.toml", raw)
    return desks[who].post(AT, {"file": file})


def test_a_file_becomes_a_version_that_is_being_written_with_its_findings(
    desks: Desks,
) -> None:
    went = sent(desks, FILE)

    draft = Draft.objects.get()
    meant = read(draft.text, calendars())
    assert went["Location"] == f"/desk/procedure/draft/{draft.number}"
    assert (meant.id, meant.version) == ("parcel-service", "2027-01-01")
    assert meant.extends == ""  # the pattern is written out
    page = unescape(desks["ank"].get(went["Location"]).text)
    assert "De tijd om te klagen is maar" in page  # what `gehoord check` says of it
    assert PublishedProcedure.objects.count() == 1


def test_a_law_that_nothing_was_compared_with_is_noted_beside_the_findings(
    desks: Desks,
) -> None:
    named = FILE.replace(b"\naddress ", b'\nlegal_bases = ["Mediawet 2008"]\naddress ')
    assert named != FILE

    before, after = (sent(desks, raw)["Location"] for raw in (FILE, named))

    assert "Niet nagekeken" not in unescape(desks["ank"].get(before).text)
    assert "Niet nagekeken: Mediawet 2008." in unescape(desks["ank"].get(after).text)


def test_a_second_one_of_the_same_version_gets_a_name_of_its_own(desks: Desks) -> None:
    sent(desks, FILE)

    sent(desks, FILE)

    versions = {read(x.text, calendars()).version for x in Draft.objects.all()}
    assert len(versions) == 2


def test_all_that_is_wrong_in_a_file_is_said_at_once_with_its_line(
    desks: Desks,
) -> None:
    broken = FILE.replace(b"[retention]\nlength", b"[retention]\nlenght").replace(
        b"[[filing-window]]", b"[[filing-windw]]"
    )
    assert broken != FILE

    page = sent(desks, broken)

    said = unescape(page.text.partition('id="mistakes"')[2].partition("</ul>")[0])
    assert page.status_code == 422
    assert "lenght" in said
    assert "filing-windw" in said
    assert said.count("<li>") >= 2
    assert "egel " in said
    assert not Draft.objects.exists()


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"\xff\xfe\x00", "geen tekst in UTF-8"),
        (b"x" * (LARGEST + 1), "te groot voor een procedure"),
        (b"", ""),
    ],
)
def test_what_is_no_procedure_begins_nothing(
    desks: Desks, raw: bytes, said: str
) -> None:
    page = sent(desks, raw)

    assert page.status_code == 422
    assert said in unescape(page.text)
    assert not Draft.objects.exists()


def test_nothing_chosen_is_asked_for_again(desks: Desks) -> None:
    page = desks["ank"].post(AT, {})

    assert page.status_code == 422
    assert "Kies eerst een bestand." in unescape(page.text)


def test_who_is_no_owner_finds_no_such_page(desks: Desks) -> None:
    assert desks["noor"].get(AT).status_code == 404
    assert sent(desks, FILE, who="noor").status_code == 404
    assert not Draft.objects.exists()
