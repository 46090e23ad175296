"""One more organisation in an installation: what is its own, and what is refused."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from gehoord.console import doctor, organisation, staff
from gehoord.console.commands import COMMANDS, Mistaken
from gehoord.dossier import keystore
from gehoord.dossier.moment import now
from gehoord.organisation.models import Publication
from gehoord.organisation.reading import current
from gehoord.organisation.texts import shipped
from gehoord.people.models import Organisation, Staff
from tests.acknowledging import acknowledged

pytestmark = pytest.mark.django_db

HOST = "klachten.bijlage.example"
MAIL = "klachten@bijlage.example"
TEXT = re.sub(
    r'^id( +)= "kleuterrevolutie"',
    'id = "bijlage"',
    shipped("kleuterrevolutie").replace("Anouk@kleuterrevolutie.nl", MAIL),
    flags=re.MULTILINE,
)


@pytest.fixture(autouse=True)
def _real_with_mail(settings: Settings) -> None:
    settings.PRACTICE = False
    settings.GEHOORD_MAIL_FROM = "klachten@example.org"
    settings.GEHOORD_BASE_URL = "https://klachten.example.org"
    settings.GEHOORD_HOSTS = ["klachten.example.org", "testserver"]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> str:
    made = tmp_path_factory.mktemp("file") / "bijlage.toml"
    made.write_text(TEXT)
    return str(made)


@pytest.fixture(scope="module")
def reasons() -> tuple[str, ...]:
    return acknowledged(TEXT)


def gehoord_organisation(*arguments: str) -> int:
    parser = ArgumentParser()
    COMMANDS["organisation"].arguments(parser)
    return organisation.run(parser.parse_args(list(arguments)))


def one_more(file: str, *arguments: str) -> int:
    return gehoord_organisation(
        *("--add", "Bureau Bijlage", "--owner", "Cor Mos <cor@bijlage.example>"),
        *("--host", HOST, "--mail", MAIL, "--procedure", file, *arguments),
    )


def test_one_more_has_keys_a_procedure_an_owner_and_names_of_its_own(
    firm: Organisation,
    file: str,
    reasons: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert one_more(file, *reasons) == 0

    said = capsys.readouterr().out
    made = Organisation.objects.get(slug="bureau-bijlage")
    owner = Staff.objects.get(organisation=made)
    assert (made.host, made.mail) == (HOST, MAIL)
    assert keystore.store().newest(made.pk) is not keystore.store().newest(firm.pk)
    assert current(made.pk, now=now())[1].id == "bijlage"
    assert Publication.objects.get(organisation=made).by == owner.number
    assert (owner.number, owner.name, owner.roles) == (
        1,
        "Cor Mos",
        ("owner", "intake"),
    )
    password = re.search(r"shown only now: (\S+)", said)
    assert password
    there = Client(SERVER_NAME=HOST)
    person = {"email": "cor@bijlage.example", "password": password[1]}
    assert there.post(reverse("sign-in"), person).status_code == 302
    assert there.get(reverse("desk")).status_code == 200


@pytest.mark.usefixtures("firm")
def test_what_is_another_organisations_is_refused_and_nothing_is_made(
    file: str, tmp_path: Path
) -> None:
    Organisation.objects.create(slug="eerder", name="Eerder", host=HOST, mail=MAIL)
    theirs = tmp_path / "theirs.toml"
    theirs.write_text(TEXT.replace(MAIL, "anouk@kleuterrevolutie.nl"))

    def refusal(*arguments: str) -> str:
        with pytest.raises(Mistaken) as refused:
            one_more(file, *arguments)
        return str(refused.value)

    both = refusal("--slug", "eerder")
    ours = refusal("--host", "klachten.example.org", "--mail", "klachten@example.org")
    free = ("--host", "vrij.example", "--mail", "vrij@vrij.example")
    promised = refusal(*free, "--procedure", str(theirs))

    assert f"--host: {HOST} is of Eerder." in both
    assert f"--mail: at {MAIL} receives Eerder." in both
    assert "--slug: there is an organisation eerder already." in both
    assert "--host: klachten.example.org is a name of the installation itself" in ours
    assert "--mail: at klachten@example.org receives Advies Voorbeeld." in ours
    assert "--procedure: at anouk@kleuterrevolutie.nl, which the procedure" in promised
    assert Organisation.objects.count() == 2


@pytest.mark.usefixtures("firm")
@pytest.mark.parametrize(
    ("flag", "said", "why"),
    [
        ("--host", "https://klachten.bijlage.example/", "is not a host name"),
        ("--host", "", "--host is missing"),
        ("--mail", "klachten", "is not an e-mail address"),
        ("--mail", "klachten+bij@bijlage.example", "has a plus in it"),
        ("--mail", "", "--mail is missing"),
        ("--slug", "twee woorden", "a short name has letters"),
        ("--procedure", "bestaat-niet", "there is no procedure"),
        ("--owner", "Cor", "is not a name with an e-mail address"),
    ],
)
def test_what_is_missing_or_wrong_is_said_and_nothing_is_made(
    file: str, flag: str, said: str, why: str
) -> None:
    with pytest.raises(Mistaken, match=re.escape(why)):
        one_more(file, flag, said)

    assert Organisation.objects.count() == 1


def test_a_folder_for_practice_has_one_firm(
    firm: Organisation, file: str, settings: Settings
) -> None:
    settings.PRACTICE = True

    with pytest.raises(Mistaken, match="practice folder"):
        one_more(file)

    assert Organisation.objects.get() == firm


def test_who_is_there_can_be_given_names_of_its_own(
    firm: Organisation, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = ("--host", "Klachten.Advies.example", "--mail", "klachten@advies.example")

    assert gehoord_organisation("--change", "advies", *changed) == 0
    assert gehoord_organisation("--change", "advies", "--host", "k.advies.example") == 0

    firm.refresh_from_db()
    assert (firm.host, firm.mail) == ("k.advies.example", "klachten@advies.example")
    listed = capsys.readouterr().out.splitlines()[-1]
    assert listed.startswith("advies  Advies Voorbeeld  https://k.advies.example  ")
    assert "klachten@advies.example  (kleuterrevolutie, version " in listed
    assert Client(SERVER_NAME="k.advies.example").get("/").status_code == 200
    assert Client(SERVER_NAME="klachten.example.org").get("/").status_code == 404


@pytest.mark.usefixtures("firm")
def test_where_there_is_more_than_one_a_command_asks_which(
    capsys: pytest.CaptureFixture[str],
) -> None:
    other = Organisation.objects.create(slug="bijlage", name="Bureau Bijlage")
    parser = ArgumentParser()
    COMMANDS["staff"].arguments(parser)

    with pytest.raises(Mistaken, match="--organisation: advies, bijlage"):
        staff.run(parser.parse_args([]))
    assert staff.run(parser.parse_args(["--organisation", "advies"])) == 0

    assert "Ank Bos" in capsys.readouterr().out
    assert not Staff.objects.filter(organisation=other).exists()


@pytest.mark.usefixtures("firm")
def test_the_doctor_says_when_two_cannot_be_told_apart(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.GEHOORD_MAIL_HOST = "mail.example.org"
    second = Organisation.objects.create(slug="bijlage", name="Bureau Bijlage")
    keystore.store().establish(second.pk)

    doctor.run(Namespace())
    apart = capsys.readouterr().out
    Organisation.objects.filter(pk=second.pk).update(host=HOST, mail=MAIL)
    doctor.run(Namespace())

    assert "2 organisations have no host name of their own" in apart
    assert "2 organisations have no address for mail of their own" in apart
    assert "of their own" not in capsys.readouterr().out
