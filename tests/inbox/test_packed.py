"""What only one program packs, or signs in place, can be read all the same."""

from __future__ import annotations

import struct
from email.message import EmailMessage

import pytest

from gehoord.handling.mail import read_mail
from gehoord.handling.mail.natures import Nature, without_signature
from gehoord.handling.mail.winmail import unpacked
from gehoord.words import mails

PDF = b"%PDF-1.4 tekst"
RENDERING, TITLE, DATA, PROPERTIES, PAGE = 0x9002, 0x8010, 0x800F, 0x9005, 0x9007
SIGNED = """-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA512

Het advies was te laat.
- -- met streepjes
Fatima
-----BEGIN PGP SIGNATURE-----

iQIzBAEBCgAdFiEE
-----END PGP SIGNATURE-----
"""


def attribute(name: int, data: bytes) -> bytes:
    return struct.pack("<BHHI", 2, name, 0, len(data)) + data + b"\0\0"


def winmail(*attributes: bytes) -> bytes:
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(attributes)


def long_name(name: str) -> bytes:
    """The properties of a file: a named one, a number, and its long name."""
    said = name.encode("utf-16-le") + b"\0\0"
    named = struct.pack("<HH", 0x03, 0x8001) + bytes(16) + struct.pack("<II", 0, 7)
    return (
        struct.pack("<I", 3)
        + named
        + struct.pack("<I", 5)
        + struct.pack("<HHI", 0x03, 0x0E20, 14)
        + struct.pack("<HHII", 0x1F, 0x3707, 1, len(said))
        + said
        + bytes(-len(said) % 4)
    )


TWO_FILES = winmail(
    attribute(PAGE, struct.pack("<II", 1252, 0)),
    attribute(RENDERING, bytes(14)),
    attribute(TITLE, b"BRIEF~1.PDF\0"),
    attribute(DATA, PDF),
    attribute(PROPERTIES, long_name("Brief aan Zoë.pdf")),
    attribute(RENDERING, bytes(14)),
    attribute(TITLE, "notitie é.txt\0".encode("cp1252")),
    attribute(DATA, b"een notitie"),
)


def mail_with(content: bytes) -> bytes:
    made = EmailMessage()
    made["From"] = "Fatima El Amrani <fatima@example.com>"
    made["Subject"] = "Klacht"
    made.set_content("Zie de bijlage.")
    made.add_attachment(
        content, maintype="application", subtype="ms-tnef", filename="winmail.dat"
    )
    return made.as_bytes()


def test_the_files_in_winmail_dat_come_out_beside_it_under_their_own_names() -> None:
    mail = read_mail(mail_with(TWO_FILES))

    files = {each.name: each.content for each in mail.attachments}
    assert files["Brief aan Zoë.pdf"] == PDF
    assert files["notitie é.txt"] == b"een notitie"
    assert files["winmail.dat"] == TWO_FILES
    assert Nature.UNPACKED in mail.natures
    said = " ".join(mails.natures(mail.natures, "en"))
    assert "were unpacked here" in said
    assert "Ask the sender" not in said


def test_a_file_without_anything_in_it_is_named_all_the_same() -> None:
    empty = winmail(
        attribute(RENDERING, bytes(14)),
        attribute(TITLE, b"leeg.txt\0"),
        attribute(RENDERING, bytes(14)),
        attribute(DATA, PDF),
        attribute(TITLE, b"brief.pdf\0"),
    )

    assert unpacked(empty) == [("leeg.txt", b""), ("brief.pdf", PDF)]


def test_one_that_cannot_be_read_is_kept_and_named_for_what_it_is() -> None:
    mail = read_mail(mail_with(b"\x78\x9f\x3e\x22\x01\x00" + b"x" * 40))

    assert [each.name for each in mail.attachments] == ["winmail.dat"]
    assert Nature.UNPACKED not in mail.natures
    assert "Ask the sender" in " ".join(mails.natures(mail.natures, "en"))


@pytest.mark.parametrize("end", range(0, len(TWO_FILES), 7))
def test_one_that_is_cut_off_gives_what_stood_before(end: int) -> None:
    assert unpacked(TWO_FILES[:end]) in (
        [],
        [("BRIEF~1.PDF", PDF)],
        [("Brief aan Zoë.pdf", PDF)],
    )


def test_one_that_was_made_to_keep_us_busy_comes_to_nothing() -> None:
    many = winmail(attribute(RENDERING, b""), attribute(1, b"") * 500_000)
    repeats = winmail(
        attribute(RENDERING, b""),
        attribute(PROPERTIES, struct.pack("<IHHI", 2**32 - 1, 0x1002, 1, 2**32 - 1)),
    )

    found = unpacked(many), unpacked(repeats)

    assert found == ([], [])


def test_words_that_pgp_signed_in_place_are_read_and_said_to_be_unverified() -> None:
    made = EmailMessage()
    made["From"] = "Fatima El Amrani <fatima@example.com>"
    made["Subject"] = "Klacht"
    made.set_content(SIGNED)

    mail = read_mail(made.as_bytes())

    assert mail.text.split("\n") == [
        "Het advies was te laat.",
        "-- met streepjes",
        "Fatima",
        "",
    ]
    assert Nature.SIGNED in mail.natures
    assert "not checked" in " ".join(mails.natures(mail.natures, "en"))


def test_a_signature_without_an_end_takes_no_words_away() -> None:
    cut = SIGNED.partition("-----BEGIN PGP SIGNATURE")[0]

    assert without_signature(cut) == cut
