"""Who a mail is from, as programs write a name before an address."""

from __future__ import annotations

import pytest

from gehoord.handling.mail import read_mail
from gehoord.handling.mail.parts import Problem

JAN = "jan@example.nl"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("=?utf-8?Q?jan@example.nl?= <jan@example.nl>", JAN),
        ("=?iso-8859-1?q?Jos=E9_@_home?= <jan@example.nl>", "José @ home"),
        ("=?utf-8?Q?Boer,_Jan?= <jan@example.nl>", "Boer, Jan"),
        ("=?utf-8?Q?Jan_(werk)?= <jan@example.nl>", "Jan (werk)"),
        ("=?utf-8?Q?Jan_<els@example.com>?= <jan@example.nl>", "Jan <els@example.com>"),
        ("=?utf-8?Q?Jan_<jan@example.nl>?=", "Jan"),
        ("=?utf-8?B?SmFuIDxqYW5AZXhhbXBsZS5ubD4=?=", "Jan"),
        ('"=?utf-8?Q?jan@example.nl?=" <jan@example.nl>', JAN),
        ("=?utf-8?B?amFuQGV4YW1wbGUubmw=?= <jan@example.nl>", JAN),
    ],
)
def test_a_name_that_is_encoded_is_nobodys_address(written: str, name: str) -> None:
    mail = read_mail(f"From: {written}\nSubject: Klacht\n\nHoi\n".encode())

    assert mail.sender.address == JAN
    assert mail.sender.name == name
    assert Problem.TWO_SENDERS not in mail.problems


def test_an_address_between_apostrophes_is_that_address_and_no_second_one() -> None:
    mail = read_mail(b"From: 'jan@example.nl' <jan@example.nl>\n\nHoi\n")

    assert mail.sender.address == JAN
    assert Problem.TWO_SENDERS not in mail.problems


def test_two_addresses_are_two_senders_all_the_same() -> None:
    mail = read_mail(b"From: els@example.com <jan@example.nl>\n\nHoi\n")

    assert Problem.TWO_SENDERS in mail.problems
