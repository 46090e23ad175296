"""An organisation looks like itself, and can always be read."""

from __future__ import annotations

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image, PngImagePlugin

from gehoord.organisation import colours, pictures
from gehoord.organisation.logos import Logo
from gehoord.organisation.pictures import NoPicture
from tests.desk.working import Desks, text

pytestmark = pytest.mark.django_db
HERE = "/desk/look"


def picture(kind: str = "PNG", size: tuple[int, int] = (600, 300)) -> bytes:
    made = io.BytesIO()
    facts = PngImagePlugin.PngInfo()
    facts.add_text("Author", "Iemand met een naam")
    more = {"pnginfo": facts} if kind == "PNG" else {}
    Image.new("RGB", size, "#0b5c63").save(made, format=kind, **more)
    return made.getvalue()


def kept(desks: Desks, **values: object) -> str:
    given = {"accent": "", "letterface": "mixed", **values}
    return text(desks["ank"].post(HERE, given, follow=True))


@pytest.mark.usefixtures("desks")
def test_without_a_look_of_its_own_a_page_asks_for_nothing_more() -> None:
    page = Client().get("/").text

    assert "/look.css" not in page
    assert "/mark.png" not in page


def test_a_colour_that_can_be_read_is_on_every_page_by_day_and_night(
    desks: Desks,
) -> None:
    kept(desks, accent="#7A1FA2", letterface="serif")

    page, style = Client().get("/").text, Client().get("/look.css")

    assert "/look.css?7a1fa2-serif" in page
    assert "--accent: #7a1fa2;" in style.text
    assert colours.by_night("#7a1fa2").accent in style.text
    assert "immutable" in style.headers["Cache-Control"]


def test_a_colour_that_cannot_be_read_is_refused_with_one_that_can(
    desks: Desks,
) -> None:
    said = kept(desks, accent="#ffcc00")

    assert "zijn niet goed te lezen" in said
    assert colours.nearest_readable("#ffcc00") in said
    desks.firm.refresh_from_db()
    assert desks.firm.accent == ""


def test_what_is_no_colour_is_refused_and_stays_on_the_page(desks: Desks) -> None:
    said = kept(desks, accent="rood } body { display: none")

    assert "Een kleur schrijft u als #" in said
    desks.firm.refresh_from_db()
    assert desks.firm.look == ""


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_a_mark_is_drawn_anew_with_nothing_else_in_it(desks: Desks, kind: str) -> None:
    mark = SimpleUploadedFile("logo", picture(kind))

    kept(desks, mark=mark)
    shown = Client().get("/mark.png")

    with Image.open(io.BytesIO(shown.content)) as seen:
        assert seen.format == "PNG"
        assert seen.size == (320, 160)
        assert not seen.info
    assert '<img class="mark"' in Client().get("/").text
    assert 'width="320" height="160"' in Client().get("/").text  # its room is kept


@pytest.mark.parametrize(
    "raw", [b"", b"<svg onload='x'/>", b"%PDF-1.7", picture()[:200], b"\x89PNG\r\n"]
)
def test_what_is_no_picture_is_refused(raw: bytes) -> None:
    with pytest.raises(NoPicture, match="not-a-picture"):
        pictures.redrawn(raw)


def test_a_picture_of_too_many_points_is_refused_before_it_is_drawn() -> None:
    with pytest.raises(NoPicture, match="picture-too-large"):
        pictures.redrawn(picture(size=(6000, 4000)))


def test_a_file_too_large_to_be_taken_in_is_told_about(desks: Desks) -> None:
    mark = SimpleUploadedFile("logo.png", b"\0" * (3 * 1024 * 1024))

    said = kept(desks, mark=mark)

    assert "Dit plaatje is te groot" in said


def test_a_picture_is_kept_though_the_colour_beside_it_is_wrong(desks: Desks) -> None:
    kept(desks, accent="geel", mark=SimpleUploadedFile("logo.png", picture()))

    desks.firm.refresh_from_db()
    assert desks.firm.mark
    assert Logo.objects.count() == 1


def test_the_mark_can_be_taken_away(desks: Desks) -> None:
    kept(desks, mark=SimpleUploadedFile("logo.png", picture()))

    kept(desks, **{"no-mark": ""})

    assert Client().get("/mark.png").status_code == 404
    assert "/mark.png" not in Client().get("/").text


@pytest.mark.parametrize("who", ["joost", "auditor", "technician", "derde"])
def test_only_owners_choose_the_look(desks: Desks, who: str) -> None:
    assert desks[who].get(reverse("desk-look")).status_code == 404
