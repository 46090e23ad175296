"""Words that stand only in what one program packs, or in a signature, are read."""

from __future__ import annotations

import struct
from datetime import timedelta
from email.message import EmailMessage
from typing import Final

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from cryptography.x509.oid import NameOID

from gehoord.handling.mail import opaque, read_mail, rtf
from gehoord.handling.mail.natures import Nature
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Known, Verdict, Why, judge
from gehoord.people.models import Organisation
from gehoord.words import mails
from tests.inbox.making import FRIDAY
from tests.inbox.test_packed import attribute, winmail

HELLO: Final = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
    "0af32068656c0900206277 05b06c647d0a800fa0".replace(" ", "")
)
CROSSING: Final = bytes.fromhex(
    "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0"
)
LETTER: Final = (
    b"{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\generator Riched20;}"
    b"\\pard Ik klaag over Zo\\'eb.\\par Het kostte \\u8364?120,\\line niet "
    b"\\{100\\}.\\par\\u-10179?\\u-8704? {\\b Fatima}{\\pict 0102ff}\\par}"
)
WAS_HTML: Final = (
    b"{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\*\\htmltag18 <html>}"
    b"{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Het advies was te laat &\\'e9\\'e9n."
    b"{\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0{\\*\\htmltag64 <p>}Fatima"
    b"{\\*\\mhtmltag64 <p>}{\\*\\htmltag72 </p>}}"
)
INNER: Final = (
    b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
    b"Het advies was te laat en Zo\xc3\xab weet ervan.\r\n--x\r\n"
    b"Content-Type: application/pdf; name=brief.pdf\r\n\r\n%PDF-1.4\r\n--x--\r\n"
)


def properties(number: int, kind: int, value: bytes) -> bytes:
    """The properties of a message: one, of this kind."""
    padded = value + bytes(-len(value) % 4)
    return struct.pack("<IHHII", 1, kind, number, 1, len(value)) + padded


def packed(content: bytes, kind: str, name: str, **more: str) -> bytes:
    """A mail in which there is nothing but this file."""
    made = EmailMessage()
    made["From"] = "Fatima El Amrani <fatima@example.com>"
    made["Subject"] = "Klacht"
    main, sub = kind.split("/")
    made.set_content(content, main, sub, filename=name, params=more)
    return made.as_bytes()


def stored(rich: bytes) -> bytes:
    """A rich text as it is packed without being made smaller."""
    return struct.pack("<IIII", len(rich) + 12, len(rich), 0x414C454D, 0) + rich


def signed(content: bytes) -> bytes:
    """What S/MIME makes of these bytes when it packs them into the signature."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Fatima")])
    made = x509.CertificateBuilder(
        issuer_name=name,
        subject_name=name,
        public_key=key.public_key(),
        serial_number=1,
        not_valid_before=FRIDAY,
        not_valid_after=FRIDAY + timedelta(days=1),
    ).sign(key, SHA256())
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content)
    options = [pkcs7.PKCS7Options.Binary]
    return builder.add_signer(made, key, SHA256()).sign(Encoding.DER, options)


def in_pieces(content: bytes, each: int = 50) -> bytes:
    """The same without lengths told before, as programs that stream write it."""

    def open_(tag: int, inside: bytes) -> bytes:
        return bytes([tag, 0x80]) + inside + b"\0\0"

    def short(tag: int, inside: bytes) -> bytes:
        size = len(inside)
        length = [size] if size < 0x80 else [0x84, *size.to_bytes(4, "big")]
        return bytes([tag, *length]) + inside

    starts = range(0, len(content), each)
    pieces = [short(0x04, content[start : start + each]) for start in starts]
    octets = open_(0x24, b"".join(pieces))
    data = short(0x06, bytes.fromhex("2a864886f70d010701"))
    inside = short(0x02, b"\1") + open_(0x31, short(0x30, b"\5\0"))
    inside += open_(0x30, data + open_(0xA0, octets))
    kind = short(0x06, bytes.fromhex("2a864886f70d010702"))
    return open_(0x30, kind + open_(0xA0, open_(0x30, inside)))


@pytest.mark.parametrize(
    ("content", "rich"),
    [
        (HELLO, b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"),
        (CROSSING, b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"),
        (stored(b"{\\rtf1 as it is}"), b"{\\rtf1 as it is}"),
        (b"\0" * 16 + b"nothing of ours", b""),
        (b"", b""),
    ],
)
def test_a_rich_text_is_unpacked_as_its_maker_says(content: bytes, rich: bytes) -> None:
    assert rtf.unpacked(content) == rich  # the first two are MS-OXRTFCP, 4.1 and 4.2


def test_a_rich_text_is_its_words_without_their_layout() -> None:
    assert rtf.words_of(LETTER).split("\n") == [
        "Ik klaag over Zoë.",
        "Het kostte €120,",
        "niet {100}.",
        "😀 Fatima",
    ]


def test_a_rich_text_that_was_a_page_is_that_page_again() -> None:
    said = rtf.words_of(WAS_HTML)

    assert said.split() == ["Het", "advies", "was", "te", "laat", "&één.", "Fatima"]
    assert "\n" in said


@pytest.mark.parametrize(
    "content",
    [
        winmail(attribute(0x800C, b"Het advies was te laat.\r\nFatima\0")),
        winmail(attribute(0x9003, properties(
            0x1000, 0x1F, "Het advies was te laat.\r\nFatima".encode("utf-16-le")))),
        winmail(attribute(0x9003, properties(
            0x1013, 0x102, b"<p>Het advies was te laat.<br>Fatima</p>"))),
        winmail(attribute(0x9003, properties(0x1009, 0x102, stored(
            b"{\\rtf1 Het advies was te laat.\\par Fatima}")))),
    ],
    ids=["body", "text", "html", "rich"],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["application/ms-tnef", "application/octet-stream"])
def test_words_that_stand_only_in_winmail_dat_are_the_words_of_the_mail(
    content: bytes, kind: str
) -> None:
    mail = read_mail(packed(content, kind, "winmail.dat"))

    assert mail.text.split("\n") == ["Het advies was te laat.", "Fatima"]
    assert [each.name for each in mail.attachments] == ["winmail.dat"]
    assert Nature.OUTLOOK in mail.natures


def test_where_a_mail_has_words_of_its_own_those_in_winmail_dat_are_left() -> None:
    made = EmailMessage()
    made["From"] = "fatima@example.com"
    made.set_content("Zie de bijlage.")
    said = winmail(attribute(0x800C, b"Het advies was te laat.\0"))
    made.add_attachment(said, "application", "ms-tnef", filename="winmail.dat")

    assert read_mail(made.as_bytes()).text == "Zie de bijlage."


@pytest.mark.parametrize("packing", [signed, in_pieces])
@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("application/pkcs7-mime", {"smime-type": "signed-data"}),
        ("application/x-pkcs7-mime", {}),
        ("application/octet-stream", {}),
    ],
)
def test_what_was_packed_into_a_signature_is_read_and_said_to_be_unverified(
    packing: type[bytes], kind: str, more: dict[str, str]
) -> None:
    mail = read_mail(packed(packing(INNER), kind, "smime.p7m", **more))

    assert mail.text == "Het advies was te laat en Zoë weet ervan."
    assert [each.name for each in mail.attachments] == ["smime.p7m", "brief.pdf"]
    assert mail.natures == {Nature.SIGNED}
    assert "not checked" in " ".join(mails.natures(mail.natures, "en"))
    assert judge(mail, Known()).verdict is Verdict.NEW


@pytest.mark.django_db
def test_such_a_mail_is_a_case(firm: Organisation) -> None:
    content = packed(signed(INNER), "application/pkcs7-mime", "smime.p7m")

    received = receive(content, organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.NEW


def test_what_is_sealed_to_others_still_waits_for_a_person() -> None:
    sealed = bytes.fromhex("300f06092a864886f70d010703a0023000")

    mail = read_mail(packed(sealed, "application/pkcs7-mime", "smime.p7m"))

    assert not opaque.is_signed(sealed)
    assert mail.natures == {Nature.ENCRYPTED}
    assert judge(mail, Known()).why is Why.ENCRYPTED


def test_a_signature_in_a_signature_in_a_signature_is_opened_three_times() -> None:
    content = INNER
    for _ in range(5):
        content = packed(in_pieces(content), "application/pkcs7-mime", "smime.p7m")

    mail = read_mail(content)

    assert [each.name for each in mail.attachments] == ["smime.p7m"] * 4


@pytest.mark.parametrize("end", range(0, 270, 23))
def test_what_is_cut_off_or_made_to_keep_us_busy_comes_to_nothing(end: int) -> None:
    assert opaque.signed_content(in_pieces(INNER)[:end]) is None
    assert opaque.signed_content(b"\x30\x80" * end) is None
    assert opaque.signed_content(b"\x30\x84\xff\xff\xff\xff" + bytes(end)) is None
    assert isinstance(rtf.words_of(rtf.unpacked(HELLO[:end])), str)
    assert rtf.words_of(b"{\\rtf1 " + b"{" * end + b"x") == "x"
