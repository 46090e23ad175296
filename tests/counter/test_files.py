"""Files are sealed while they come in, and can be taken out until it is sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.core.files import temp
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from gehoord.dossier import files
from gehoord.dossier.models import File, FileState
from gehoord.handling import uploads
from gehoord.people.models import Organisation
from tests.counter.filling import PLANTED, dutch, fill, send, text_file

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]
ADD = {"add": "1"}


def everything_on_disk() -> bytes:
    """Return all bytes under the data folder."""
    home = Path(settings.GEHOORD_HOME)
    return b"".join(each.read_bytes() for each in home.rglob("*") if each.is_file())


def add(client: Client, *uploads: SimpleUploadedFile) -> str:
    """Add files, and return the page that then is shown."""
    return client.post("/form/files", {"files": list(uploads), **ADD}, follow=True).text


def test_an_uploaded_word_is_found_in_no_file() -> None:
    client = dutch()
    fill(client)

    page = add(client, text_file(content=PLANTED.encode() * 50_000))

    on_disk = everything_on_disk()
    assert "brief.txt" in page
    assert len(on_disk) > 800_000
    assert PLANTED.encode() not in on_disk
    assert b"brief.txt" not in on_disk


def test_files_go_with_what_is_sent_in_the_same_order() -> None:
    client = dutch()
    fill(client)
    add(client, text_file("een.txt"), text_file("twee.txt", b"tweede"))
    add(client, text_file("drie.txt"))

    send(client)

    assert [1, 2, 3] == sorted(File.objects.values_list("number", flat=True))
    assert File.objects.values("holder_id").distinct().count() == 1


def test_going_on_takes_the_chosen_files_along() -> None:
    client = dutch()
    fill(client)

    answer = client.post("/form/files", {"files": [text_file()], "on": "1"})

    assert answer["Location"] == "/form/check"
    assert "brief.txt" in client.get("/form/check").text


def test_a_file_can_be_taken_out_before_sending(firm: Organisation) -> None:
    client = dutch()
    fill(client)
    add(client, text_file("een.txt"), text_file("twee.txt"))

    client.post("/form/files/remove", {"number": "1"})

    page = client.get("/form/files").text
    assert "een.txt" not in page
    assert "twee.txt" in page
    assert len(list(files.on_disk(firm.pk))) == 1


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        (
            "foto.jpg",
            b"MZ\x90\x00" + b"\0" * 60,
            "Dit soort bestand nemen wij niet aan",
        ),
        ("pagina.txt", b"<html><script>1</script>", "Dit soort bestand nemen wij niet"),
        ("plaatje.svg", b'<svg onload="x()"/>', "Dit soort bestand nemen wij niet aan"),
        ("doe.sh", b"#!/bin/sh\nrm -rf /", "Dit soort bestand nemen wij niet aan"),
        ("alles.zip", b"PK\x03\x04" + b"\0" * 60, "Dit soort bestand nemen wij niet"),
        ("leeg.txt", b"", "Dit bestand is leeg"),
    ],
)
def test_what_is_not_welcome_is_told_by_name_and_left_out(
    firm: Organisation, name: str, content: bytes, why: str
) -> None:
    client = dutch()
    fill(client)

    answer = client.post(
        "/form/files",
        {"files": [text_file(name, content), text_file("goed.txt")], **ADD},
    )

    assert answer.status_code == 422
    assert f"{name}: {why}" in answer.text
    assert "goed.txt" in answer.text
    assert File.objects.count() == 1
    assert len(list(files.on_disk(firm.pk))) == 1


def test_a_file_that_is_too_large_is_left_out_and_the_others_stay(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_BYTES", 200_000)
    client = dutch()
    fill(client)

    page = add(client, text_file("groot.txt", b"x" * 200_001), text_file("goed.txt"))

    assert "groot.txt: Een bestand is groter dan" in page
    assert "goed.txt" in page
    assert len(list(files.on_disk(firm.pk))) == 1


def test_more_than_ten_files_do_not_fit_and_the_first_ten_stay() -> None:
    client = dutch()
    fill(client)
    add(client, *(text_file(f"{number}.txt") for number in range(8)))

    page = add(client, *(text_file(f"later{number}.txt") for number in range(4)))

    assert "later1.txt" in page
    assert "later2.txt: Dit zijn meer dan 10 bestanden" in page
    assert File.objects.count() == 10


def test_eleven_files_at_once_get_an_answer_and_leave_nothing(
    firm: Organisation,
) -> None:
    client = dutch()
    fill(client)

    page = add(client, *(text_file(f"{number}.txt") for number in range(11)))

    assert "meer dan 10 bestanden" in page
    assert list(files.on_disk(firm.pk)) == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\geheim\\brief.txt", "brief.txt"),
        ("\u202efdp.exe", "fdp.exe"),
        ("x" * 400 + ".txt", "x.txt"),
        ("<b>.txt", "&lt;b&gt;.txt"),
    ],
)
def test_a_name_is_only_a_name(name: str, shown: str) -> None:
    client = dutch()
    fill(client)

    page = add(client, text_file(name))

    assert shown in page
    assert "\u202e" not in page


def test_a_file_from_another_site_leaves_nothing(firm: Organisation) -> None:
    client = dutch()
    fill(client)
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = client.cookies

    answer = strict.post("/form/files", {"files": [text_file()], **ADD})

    assert answer.status_code == 403
    assert File.objects.count() == 0
    assert list(files.on_disk(firm.pk)) == []


def test_without_a_draft_a_file_that_is_not_welcome_begins_none(
    firm: Organisation,
) -> None:
    answer = dutch().post("/form/files", {"files": [text_file("l", b"")], **ADD})

    assert answer.status_code == 410
    assert "Uw formulier is er niet meer" in answer.text
    assert "staan nog op uw apparaat" in answer.text
    assert list(files.on_disk(firm.pk)) == []


def test_after_sending_no_file_goes_along_by_the_form() -> None:
    client = dutch()
    fill(client)
    stale = client.cookies["draft"].value
    send(client)
    client.cookies["draft"] = stale

    answer = client.post("/form/files", {"files": [text_file()], **ADD})
    del client.cookies["draft"]
    forgotten = client.post("/form/files", {"files": [text_file()], **ADD})

    for each in (answer, forgotten):
        assert each.status_code == 409
        assert "Ze staan een week voor u klaar op uw eigen pagina" in each.text
        assert 'href="/form/receipt"' in each.text
    (file,) = File.objects.all()
    assert file.state == FileState.STAGED


def test_a_file_sent_to_a_page_that_takes_none_is_written_nowhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(temp, "NamedTemporaryFile", lambda **how: opened.append(how))
    large = text_file(content=PLANTED.encode() * 200_000)

    answer = dutch().post("/form/kind", {"kind": "complaint", "words": large})

    assert answer.status_code == 302
    assert opened == []


def test_a_file_that_was_in_when_the_connection_dropped_stands_there_once(
    firm: Organisation,
) -> None:
    client = dutch()
    fill(client)
    photo = b"\xff\xd8\xff" + bytes(200_000)
    add(client, text_file("foto.jpg", photo))

    page = add(client, text_file("foto.jpg", photo))

    assert "foto.jpg" in page
    assert len(list(files.on_disk(firm.pk))) == File.objects.count() == 1


def test_the_tenth_file_sent_again_is_answered_as_if_it_came_in(
    firm: Organisation,
) -> None:
    client = dutch()
    fill(client)
    ten = [f"{number}.txt" for number in range(10)]
    add(client, *(text_file(name) for name in ten))

    page = add(client, text_file(ten[-1]))
    going_on = client.post("/form/files", {"files": [text_file(ten[-1])]})
    other = add(client, text_file("elfde.txt"))

    assert "meer dan 10 bestanden" not in page
    assert going_on["Location"] == "/form/check"
    assert "elfde.txt: Dit zijn meer dan 10 bestanden" in other
    assert len(list(files.on_disk(firm.pk))) == File.objects.count() == 10


@pytest.mark.parametrize(
    ("name", "content"),
    [("foto2.jpg", b"tekst" * 30_000), ("foto.jpg", b"tekst" * 29_999 + b"teksT")],
)
def test_another_name_or_other_content_of_the_same_length_is_another_file(
    name: str, content: bytes
) -> None:
    client = dutch()
    fill(client)
    add(client, text_file("foto.jpg", b"tekst" * 30_000))

    add(client, text_file(name, content))

    assert File.objects.count() == 2


def test_a_file_beside_one_that_cannot_be_read_any_more_is_kept(
    firm: Organisation,
) -> None:
    client = dutch()
    fill(client)
    add(client, text_file())
    ((_, path),) = files.on_disk(firm.pk)
    path.write_bytes(path.read_bytes()[:-1])

    add(client, text_file())

    assert File.objects.count() == 2


@pytest.mark.parametrize(
    ("for_whom", "asked"), [("another", True), ("own", False), ("child", False)]
)
def test_only_who_speaks_for_another_is_told_where_a_mandate_goes(
    for_whom: str, *, asked: bool
) -> None:
    client = dutch()
    who = {"name": "Fatima", "for_whom": for_whom, "behalf": "Omar", "capacity": ""}
    fill(client, who=who)

    page = client.get("/form/files").text

    assert ("waarin die persoon dat goed vindt" in page) is asked
