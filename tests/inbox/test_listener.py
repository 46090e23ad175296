"""`gehoord listen` as mail servers meet it: over a real connection, step by step."""

from __future__ import annotations

import smtplib
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.inbox.installation import ROOT, Installation, installed
from tests.inbox.making import raw

OURS = "anouk@kleuterrevolutie.nl"
FATIMA = "fatima@example.com"
EVERYWHERE = "0.0.0.0"  # noqa: S104 - what must be refused without a certificate
MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    with installed(tmp_path_factory.mktemp("listen") / "var") as installation:
        yield installation


@pytest.fixture(scope="module")
def lmtp(made: Installation) -> Iterator[int]:
    """Return the port on which LMTP is spoken."""
    with listening(made) as port:
        yield port


@contextmanager
def listening(
    made: Installation, *arguments: str, settings: Mapping[str, str] | None = None
) -> Iterator[int]:
    """Start the listener as a process of its own, and end it."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port: int = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "gehoord", "listen", f"--port={port}", *arguments],
        cwd=ROOT,
        env=made.around() | dict(settings or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        said = process.stdout.readline()
        assert b"takes in mail" in said, process.communicate()
        until_it_answers(port)
        yield port
    finally:
        process.terminate()
        process.communicate()
    assert process.returncode == 0


def until_it_answers(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            time.sleep(0.02)
        else:
            return


def mail(number: str, words: str = "Het advies was te laat.") -> bytes:
    message = EmailMessage()
    message["From"] = f"Fatima <{FATIMA}>"
    message["To"] = OURS
    message["Subject"] = "Klacht"
    message["Message-ID"] = f"<{number}@example.com>"
    message.set_content(words)
    return message.as_bytes()


def cases(made: Installation) -> int:
    return len(made.look()["cases"])


def test_a_message_that_was_answered_250_is_a_case(
    made: Installation, lmtp: int
) -> None:
    before = cases(made)

    with smtplib.LMTP("127.0.0.1", lmtp) as client:
        refused = client.sendmail(FATIMA, [OURS], mail("one"))

    assert refused == {}
    assert cases(made) == before + 1


def test_one_message_brought_twice_is_one_case(made: Installation, lmtp: int) -> None:
    before = cases(made)

    for _ in range(2):
        with smtplib.LMTP("127.0.0.1", lmtp) as client:
            client.sendmail(FATIMA, [OURS], mail("twice"))

    assert cases(made) == before + 1


def test_an_address_that_is_not_ours_is_refused_before_a_word_is_sent(
    lmtp: int,
) -> None:
    with smtplib.LMTP("127.0.0.1", lmtp) as client:
        client.ehlo_or_helo_if_needed()
        client.mail(FATIMA)
        code, said = client.rcpt("iemand@example.org")

    assert (code, said[:5]) == (550, b"5.1.1")


@pytest.mark.parametrize("tag", ["x" * 60, "0" * 48])
def test_whether_a_secret_behind_the_plus_is_still_one_is_not_told(
    lmtp: int, tag: str
) -> None:
    local, _, domain = OURS.partition("@")

    with smtplib.LMTP("127.0.0.1", lmtp) as client:
        client.ehlo_or_helo_if_needed()
        client.mail(FATIMA)
        code, _ = client.rcpt(f"{local}+{tag}@{domain}")

    assert code == 250


def test_by_lmtp_each_recipient_hears_for_itself(lmtp: int) -> None:
    local, _, domain = OURS.partition("@")
    with smtplib.LMTP("127.0.0.1", lmtp) as client:
        client.ehlo_or_helo_if_needed()
        client.mail(FATIMA)
        client.rcpt(OURS)
        client.rcpt(f"{local}+iets@{domain}")
        client.putcmd("data")
        assert client.getreply()[0] == 354

        client.send(mail("both") + b"\r\n.\r\n")
        first, second = client.getreply(), client.getreply()

    assert (first[0], second[0]) == (250, 250)


def test_a_notice_of_a_server_without_a_sender_is_taken_and_makes_no_case(
    made: Installation, lmtp: int
) -> None:
    before = cases(made)

    with smtplib.LMTP("127.0.0.1", lmtp) as client:
        client.sendmail("", [OURS], mail("null-sender"))

    assert cases(made) == before


def test_the_largest_size_is_told_and_a_larger_mail_is_refused_in_a_sentence(
    lmtp: int,
) -> None:
    with smtplib.LMTP("127.0.0.1", lmtp) as client:
        client.ehlo_or_helo_if_needed()
        limit = int(client.esmtp_features["size"])
        begun, _ = client.mail(FATIMA, [f"size={limit + 1}"])
        code, said = client.rcpt(OURS)

    assert limit == 150 * MEGABYTE
    assert (begun, code) == (250, 552)
    assert b"groter dan 150 MB" in said
    assert b"larger than 150 MB" in said


def test_a_mail_too_large_to_be_taken_apart_is_kept_whole(
    made: Installation, lmtp: int
) -> None:
    kept = made.look()["kept"]
    large = mail("large") + b"\r\n" + (b"x" * 998 + b"\r\n") * (41 * 1049)

    with smtplib.LMTP("127.0.0.1", lmtp, timeout=60) as client:
        client.ehlo_or_helo_if_needed()
        client.mail(FATIMA)
        client.rcpt(OURS)
        code, _ = client.data(large)

    assert code == 250
    assert made.look()["kept"] == kept + 1


def test_a_line_far_longer_than_is_allowed_is_taken(
    made: Installation, lmtp: int
) -> None:
    before = cases(made)
    long = mail("long-line").replace(b"Het advies", b"Het " + b"zeer " * 20_000)

    with smtplib.LMTP("127.0.0.1", lmtp) as client:
        client.sendmail(FATIMA, [OURS], long)

    assert cases(made) == before + 1


def test_while_it_cannot_be_kept_the_message_waits_at_its_sender(
    made: Installation, lmtp: int
) -> None:
    before = cases(made)
    master = made.home.with_name("var.master.key")
    away = master.with_suffix(".away")
    with listening(made) as port:  # one that has no keys in memory yet
        master.rename(away)
        with (
            smtplib.LMTP("127.0.0.1", port) as client,
            pytest.raises(smtplib.SMTPDataError) as told,
        ):
            client.sendmail(FATIMA, [OURS], mail("waits"))
        away.rename(master)

    assert told.value.smtp_code == 451
    with smtplib.LMTP("127.0.0.1", lmtp) as client:
        client.sendmail(FATIMA, [OURS], mail("waits"))
    assert cases(made) == before + 1


def test_a_connection_that_breaks_in_the_middle_leaves_nothing(
    made: Installation, lmtp: int
) -> None:
    before = cases(made)
    client = smtplib.LMTP("127.0.0.1", lmtp)
    client.ehlo_or_helo_if_needed()
    client.mail(FATIMA)
    client.rcpt(OURS)
    client.putcmd("data")
    client.getreply()

    client.send(mail("broken"))
    client.close()

    with smtplib.LMTP("127.0.0.1", lmtp) as again:
        again.sendmail(FATIMA, [OURS], mail("whole"))
    assert cases(made) == before + 1


def test_more_than_can_be_borne_are_told_to_come_later(lmtp: int) -> None:
    crowd, said = [], [b""]

    while len(said) < 50 and not said[-1].startswith(b"421 4.3.2"):
        crowd.append(socket.create_connection(("127.0.0.1", lmtp)))
        said.append(crowd[-1].recv(100))

    for each in crowd:
        each.close()
    *_, last = said
    assert last.startswith(b"421 4.3.2")
    assert 30 < len(crowd) <= 41  # who was here just before may still count


def test_a_socket_file_is_listened_on_too(made: Installation, tmp_path: Path) -> None:
    path = tmp_path / "lmtp"
    before = cases(made)

    with listening_at(made, path), smtplib.LMTP(str(path)) as client:
        client.sendmail(FATIMA, [OURS], mail("by-path"))

    assert cases(made) == before + 1


@contextmanager
def listening_at(made: Installation, path: Path) -> Iterator[None]:
    process = subprocess.Popen(
        [sys.executable, "-m", "gehoord", "listen", f"--socket={path}"],
        cwd=ROOT,
        env=made.around(),
        stdout=subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        assert b"takes in mail" in process.stdout.readline()
        yield
    finally:
        process.terminate()
        process.communicate()


def test_by_smtp_under_tls_from_a_certificate_of_its_own(
    made: Installation, tmp_path: Path
) -> None:
    before = cases(made)
    certificate, settings = certified(tmp_path)

    with (
        listening(made, "--protocol=smtp", settings=settings) as port,
        smtplib.SMTP("127.0.0.1", port) as client,
    ):
        client.starttls(context=ssl.create_default_context(cafile=certificate))
        client.sendmail(FATIMA, [OURS], raw("plain-en"))

    assert cases(made) == before + 1


def test_beyond_this_machine_it_wants_a_certificate(made: Installation) -> None:
    done = made.gehoord("listen", "--address", EVERYWHERE)

    assert done.returncode == 2
    assert b"mail would travel there in clear" in done.stderr


def test_beyond_this_machine_nothing_is_taken_in_clear(
    made: Installation, tmp_path: Path
) -> None:
    _, settings = certified(tmp_path)

    with (
        listening(
            made, "--protocol=smtp", f"--address={EVERYWHERE}", settings=settings
        ) as port,
        smtplib.SMTP("127.0.0.1", port) as client,
    ):
        client.ehlo_or_helo_if_needed()
        code, _ = client.mail(FATIMA)

    assert code == 530


def certified(folder: Path) -> tuple[Path, dict[str, str]]:
    """Return a certificate for this machine, and the settings that name it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    here = x509.IPAddress(ip_address("127.0.0.1"))
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([here]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, private = folder / "certificate.pem", folder / "key.pem"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return certificate, {
        "GEHOORD_LISTEN_CERTIFICATE": str(certificate),
        "GEHOORD_LISTEN_KEY": str(private),
    }
