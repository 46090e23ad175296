"""Two hundred mails as the world sends them: what each is, and what it says."""

from __future__ import annotations

import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from gehoord.dossier import arrivals
from gehoord.dossier.models import Arrival, Case
from gehoord.handling.mail import read_mail
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Known, Verdict, judge
from gehoord.people.models import Organisation
from tests.inbox.making import ADDRESS, FRIDAY

CORPUS = Path(__file__).parent / "corpus"
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads(
    (CORPUS / "expected.toml").read_text(encoding="utf-8")
)
KNOWN = Known(own_addresses=frozenset({ADDRESS}))


def raw(name: str) -> bytes:
    return (CORPUS / f"{name}.eml").read_bytes()


def test_every_mail_in_the_corpus_has_its_expectation() -> None:
    names = {path.stem for path in CORPUS.glob("*.eml")}

    assert names == set(EXPECTED)
    assert len(names) >= 200


@pytest.mark.parametrize("name", EXPECTED)
def test_a_mail_of_the_corpus_is_understood(name: str) -> None:
    expected = EXPECTED[name]

    mail = read_mail(raw(name))

    judged = judge(mail, KNOWN)
    assert (expected["verdict"], expected.get("why", "")) == (
        judged.verdict,
        judged.why,
    )
    assert expected["subject"] == mail.subject
    assert expected["sender"] == mail.sender.address
    assert expected.get("name", mail.sender.name) == mail.sender.name
    for said in expected.get("text", ()):
        assert said in mail.text
    for never in expected.get("never", ()):
        assert never not in mail.text
    assert expected.get("files", []) == [each.name for each in mail.attachments]


@pytest.mark.django_db
def test_every_mail_of_the_corpus_is_kept_and_those_that_are_new_are_cases(
    firm: Organisation,
) -> None:
    ended = {
        name: receive(raw(name), organisation=firm, now=FRIDAY) for name in EXPECTED
    }

    new = [name for name, each in EXPECTED.items() if each["verdict"] == Verdict.NEW]
    cases = {name for name, each in ended.items() if each.case is not None}
    assert set(new) == cases
    assert Case.objects.count() == len(new)
    assert Arrival.objects.count() == len(EXPECTED)
    waiting = arrivals.kept_for_a_person(firm.pk, limit=1000)
    assert len(waiting) == len(EXPECTED) - len(new)


def test_every_mail_of_the_standard_library_ends_in_a_verdict() -> None:
    # Debian packs these apart, so where they are not there are none to read.
    found = find_spec("test.test_email") if find_spec("test") else None
    places = found.submodule_search_locations if found else None
    folder = Path(next(iter(places or ()), CORPUS)) / "data"

    for path in sorted(folder.glob("*.txt")):
        mail = read_mail(path.read_bytes())

        assert judge(mail, KNOWN).verdict in Verdict
        f"{mail.text}{mail.subject}".encode()
