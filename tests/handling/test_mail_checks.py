"""Who really sent a mail: by the word of a trusted server, and by its signature."""

from __future__ import annotations

import dkim  # type: ignore[import-untyped]
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from gehoord.handling.mail import read_mail
from gehoord.handling.mail.checks import carries_signature, checked
from gehoord.handling.mail.domain_keys import Lookup, NoAnswer, verified
from gehoord.procedure.senders import UNCHECKED, Checked, Proof

OURS = frozenset({"mx.example.org"})
MAIL = b"From: Fatima <fatima@example.com>\r\nSubject: Klacht\r\n\r\nTe laat.\r\n"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=1024)  # noqa: S505 - quick to make, and used for nothing


def told(*results: str, servers: frozenset[str] = OURS, mail: bytes = MAIL) -> Checked:
    """Return what is found of a mail with these results on top."""
    head = b"".join(
        b"Authentication-Results: %s\r\n" % each.encode() for each in results
    )
    return checked(read_mail(head + mail), servers)


@pytest.mark.parametrize(
    ("results", "proof"),
    [
        ("dmarc=pass (p=reject) header.from=example.com", Proof.PROVEN),
        ("dkim=pass header.d=example.com header.s=s1", Proof.PROVEN),
        ("dkim=pass header.i=@example.com", Proof.PROVEN),
        ("spf=pass smtp.mailfrom=fatima@example.com", Proof.UNPROVEN),
        ("dkim=pass header.d=mailer.example", Proof.UNPROVEN),
        ("dkim=pass header.d=news.example.com", Proof.PROVEN),
        ("dkim=pass header.d=com", Proof.UNPROVEN),
        ("dkim=fail header.d=example.com", Proof.UNPROVEN),
        ("dkim=pass header.d=notexample.com", Proof.UNPROVEN),
        ("dmarc=pass header.from=example.net", Proof.UNPROVEN),
        ("dmarc=pass", Proof.UNPROVEN),
        ("dmarc=fail header.from=example.com", Proof.FORGED),
        ("dmarc=fail (p=none) header.from=example.com; dkim=pass header.d=example.com",
         Proof.FORGED),
        ("dmarc=bestguesspass header.from=example.com", Proof.UNPROVEN),
        ("none", Proof.UNPROVEN),
        ("", Proof.UNPROVEN),
        ('spf=pass reason="x; dmarc=pass header.from=example.com"', Proof.UNPROVEN),
        ("spf=pass (; dmarc=pass header.from=example.com) smtp.mailfrom=a@b.example",
         Proof.UNPROVEN),
        ('spf=pass smtp.mailfrom="a;dmarc=pass header.from=example.com;"@b.example',
         Proof.UNPROVEN),
        ("DMARC = PASS HEADER.FROM = EXAMPLE.COM", Proof.PROVEN),
        ("dkim/1 = pass header.d=example.com", Proof.PROVEN),
    ],
)  # fmt: skip
def test_only_the_domain_of_the_address_itself_vouches_for_it(
    results: str, proof: Proof
) -> None:
    assert told(f"mx.example.org; {results}").proof is proof


def test_a_mail_from_below_a_domain_is_vouched_for_by_the_domain_above() -> None:
    mail = MAIL.replace(b"@example.com", b"@mail.example.com")

    found = told("mx.example.org; dkim=pass header.d=example.com", mail=mail)

    assert found.proof is Proof.PROVEN


@pytest.mark.parametrize(
    ("sender", "signer", "proof"),
    [
        ("mail.provincie.nl", "provincie.nl", Proof.PROVEN),
        ("a.example.co.uk", "b.example.co.uk", Proof.PROVEN),
        ("example.co.uk", "co.uk", Proof.UNPROVEN),
        ("one.github.io", "two.github.io", Proof.UNPROVEN),
        ("one.github.io", "github.io", Proof.UNPROVEN),
        ("bücher.example", "mail.xn--bcher-kva.example", Proof.PROVEN),
        ("example..com", "example.com", Proof.UNPROVEN),
        ("localhost", "localhost", Proof.UNPROVEN),
    ],
)
def test_a_signature_counts_for_whatever_its_owner_has_and_for_nobody_elses(
    sender: str, signer: str, proof: Proof
) -> None:
    mail = MAIL.replace(b"@example.com", f"@{sender}".encode())

    found = told(f"mx.example.org; dkim=pass header.d={signer}", mail=mail)

    assert found.proof is proof


@pytest.mark.parametrize("server", ["mx.example.net", "xmx.example.org", "none", ""])
def test_what_another_server_says_is_not_looked_at(server: str) -> None:
    found = told(f"{server}; dmarc=pass header.from=example.com")

    assert found == Checked(proof=Proof.UNPROVEN)


def test_what_stands_under_our_servers_own_word_is_a_forgers() -> None:
    found = told(
        "mx.example.org; dmarc=none header.from=example.com",
        "mx.example.org; dmarc=pass header.from=example.com",
    )

    assert (found.proof, found.dmarc) == (Proof.UNPROVEN, "none")


def test_a_server_may_write_each_method_in_a_header_of_its_own() -> None:
    found = told(
        "mx.example.org 1; dmarc=pass header.from=example.com",
        "mx.example.org; dkim=pass header.d=example.com",
        "mx.example.org; spf=softfail smtp.mailfrom=example.com",
    )

    assert found == Checked(
        proof=Proof.PROVEN, spf="softfail", dkim="pass", dmarc="pass"
    )


def test_a_server_without_a_name_is_trusted_when_that_is_said() -> None:
    results = (
        "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.com; "
        "dmarc=pass action=none header.from=example.com"
    )

    by_name, nameless = (
        told(results),
        told(results, servers=frozenset({"none"})),
    )

    assert by_name.proof is Proof.UNPROVEN
    assert nameless == Checked(proof=Proof.PROVEN, spf="pass", dmarc="pass")


def test_where_nobody_looks_nothing_is_told() -> None:
    assert (
        told("mx.example.org; dmarc=pass header.from=example.com", servers=frozenset())
        == UNCHECKED
    )


def signed(mail: bytes = MAIL, domain: bytes = b"example.com", **more: object) -> bytes:
    private = KEY.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    header: bytes = dkim.sign(
        mail, b"s1", domain, private, include_headers=[b"from", b"subject"], **more
    )
    return header + mail


def published(name: bytes, timeout: int) -> bytes | None:
    """Answer as the network would: the key of example.com and of another."""
    assert timeout > 0
    if name not in {b"s1._domainkey.example.com.", b"s1._domainkey.mailer.example."}:
        return None
    public = KEY.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return b"v=DKIM1; k=rsa; p=" + b"".join(public.splitlines()[1:-1])


def silent(name: bytes, timeout: int) -> bytes | None:
    """Answer as a network that is away would."""
    del name, timeout
    raise NoAnswer


def looked_at(
    raw: bytes, servers: frozenset[str] = frozenset(), lookup: Lookup = published
) -> Checked:
    """Return what is found of a mail by its signature too."""
    mail = read_mail(raw)
    return verified(mail, raw, checked(mail, servers), lookup)


def test_a_signature_of_the_senders_domain_proves_who_sent_it() -> None:
    raw = signed()

    assert looked_at(raw) == Checked(proof=Proof.PROVEN, dkim="pass")


def test_a_signature_holds_whatever_the_way_of_ending_lines() -> None:
    raw = signed().replace(b"\r\n", b"\n")

    assert looked_at(raw).proof is Proof.PROVEN


@pytest.mark.parametrize(
    "raw",
    [
        MAIL,
        signed().replace(b"Te laat.", b"Te vroeg."),
        signed().replace(b"Klacht", b"Akkoord"),
        signed(domain=b"mailer.example"),
        signed(MAIL.replace(b"@example.com", b"@example.net")),
        signed(length=True) + b"En nog iets.\r\n",
        signed(length=True),
        b"DKIM-Signature: v=1; d=example.com\r\n" + MAIL,
        b"DKIM-Signature: \xff;=;d=example.com;b=\r\n" + MAIL,
        b" \r\nDKIM-Signature: d=example.com\r\n" + MAIL,
    ],
    ids=["none", "words", "subject", "other-domain", "other-sender", "longer", "partly",
         "half", "garbled", "blank"],
)  # fmt: skip
def test_a_signature_that_does_not_hold_for_all_of_it_proves_nothing(
    raw: bytes,
) -> None:
    assert looked_at(raw).proof is Proof.UNPROVEN


BELOW = signed(MAIL.replace(b"@example.com", b"@mail.example.com"))


@pytest.mark.parametrize(
    ("records", "proof"),
    [
        ({}, Proof.PROVEN),
        ({b"_dmarc.example.com.": b"v=DMARC1; p=none; adkim=r"}, Proof.PROVEN),
        ({b"_dmarc.example.com.": b"v=DMARC1; p=none; adkim=s"}, Proof.UNPROVEN),
        ({b"_dmarc.mail.example.com.": b"v=DMARC1;adkim=s;p=none"}, Proof.UNPROVEN),
        (
            {
                b"_dmarc.mail.example.com.": b"v=DMARC1; p=none",
                b"_dmarc.example.com.": b"v=DMARC1; p=none; adkim=s",
            },
            Proof.PROVEN,
        ),
        ({b"_dmarc.example.com.": b"no policy; adkim=s"}, Proof.PROVEN),
    ],
)
def test_an_owner_may_let_each_domain_speak_for_itself_alone(
    records: dict[bytes, bytes], proof: Proof
) -> None:
    def lookup(name: bytes, timeout: int) -> bytes | None:
        return records.get(name) or published(name, timeout)

    assert looked_at(BELOW, lookup=lookup).proof is proof


def test_without_an_answer_about_that_nothing_is_proven_yet() -> None:
    def lookup(name: bytes, timeout: int) -> bytes | None:
        return published(name, timeout) or silent(name, timeout)

    found = looked_at(BELOW, lookup=lookup)

    assert found == Checked(proof=Proof.UNPROVEN, dkim="temperror")


def test_a_signature_that_does_not_hold_is_told_from_none() -> None:
    changed = looked_at(signed().replace(b"Te laat.", b"Te vroeg."))

    assert (changed.dkim, looked_at(MAIL).dkim) == ("fail", "none")


def test_while_the_key_cannot_be_had_nothing_is_proven() -> None:
    raw = signed()

    found = looked_at(raw, lookup=silent)

    assert found == Checked(proof=Proof.UNPROVEN, dkim="temperror")


def test_what_our_server_calls_forged_no_signature_mends() -> None:
    raw = (
        b"Authentication-Results: mx.example.org; dmarc=fail header.from=example.com\r\n"
        + signed()
    )

    found = looked_at(raw, OURS)

    assert found.proof is Proof.FORGED


def test_a_broken_signature_keeps_none_from_the_next() -> None:
    broken = b"DKIM-Signature: v=1; d=example.com; s=s1; b=\r\n"

    assert looked_at(broken + signed()).proof is Proof.PROVEN


@pytest.mark.parametrize(
    ("raw", "carries"),
    [(signed(), True), (MAIL, False), (b"\n" * 300_000 + signed(), False)],
)
def test_only_what_may_carry_a_signature_is_looked_at(
    raw: bytes, carries: bool
) -> None:
    assert carries_signature(raw) is carries
