"""The practice pages: by code, by POST, on this machine, in a practice folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from gehoord.dossier.moment import now
from gehoord.people.models import Organisation
from gehoord.people.sign_in import colleague_of
from gehoord.practice import code, stepping
from gehoord.practice.firm import ANK
from tests.acknowledging import acknowledged
from tests.shipped import PATTERNS

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]

PAGES = ("/practice/", "/practice/clock", "/practice/letters", "/practice/letters/x")
ACTIONS = (
    "/practice/code",
    "/practice/become",
    "/practice/follow",
    "/practice/clock/move",
)
IN_A_REAL_ONE = """
import django
django.setup()
from django.conf import settings
from django.test import Client
assert not settings.PRACTICE
assert "gehoord.practice" not in settings.INSTALLED_APPS
client = Client(headers={"host": "127.0.0.1"})
answers = [client.get(path).status_code for path in PAGES]
answers += [client.post(path).status_code for path in ACTIONS]
print(sorted(set(answers)))
"""


def signed_in(client: Client, organisation: Organisation) -> str:
    request = client.get("/practice/").wsgi_request
    person = colleague_of(request, organisation.pk)
    return person.name if person else ""


def test_without_the_code_only_the_question_for_it_is_shown(client: Client) -> None:
    page = client.get("/practice/", headers={"accept-language": "nl"})
    others = [client.get(path) for path in PAGES[1:]]

    assert "De code in uw terminal" in page.text
    assert "Samira" not in page.text
    assert [each.status_code for each in others] == [302, 302, 302]


def test_the_right_code_opens_the_pages_however_it_is_typed(
    folder: Path, client: Client
) -> None:
    printed = (folder / code.CODE).read_text()

    client.post("/practice/code", {"code": f" {printed.upper().replace('-', ' ')} "})

    assert "Samira el Idrissi" in client.get("/practice/").text


def test_a_wrong_code_opens_nothing_and_says_where_the_right_one_is(
    client: Client,
) -> None:
    answer = client.post(
        "/practice/code", {"code": "guess"}, headers={"accept-language": "en"}
    )

    assert answer.status_code == 422
    assert "Look in the terminal" in answer.text
    assert "Samira" not in client.get("/practice/").text


def test_a_new_start_asks_for_its_own_code(folder: Path, inside: Client) -> None:
    code.new_code(folder)

    assert inside.get("/practice/clock").status_code == 302


def test_one_click_signs_in_and_the_next_as_someone_else(
    firm: Organisation, inside: Client
) -> None:
    inside.post("/practice/become", {"number": str(ANK)})
    first = signed_in(inside, firm)
    inside.post("/practice/become", {"number": "3"})
    then = signed_in(inside, firm)

    assert (first, then) == ("Ank Bos", "Joost de Vries")


def test_nobody_is_signed_in_without_the_code(
    firm: Organisation, client: Client
) -> None:
    client.post("/practice/become", {"number": str(ANK)})

    assert signed_in(client, firm) == ""


def test_a_link_alone_changes_nothing(inside: Client) -> None:
    answers = [inside.get(path).status_code for path in ACTIONS]

    assert answers == [405] * len(ACTIONS)


def test_another_site_cannot_post_for_you(folder: Path) -> None:
    browser = Client(enforce_csrf_checks=True)
    printed = (folder / code.CODE).read_text()

    answer = browser.post("/practice/code", {"code": printed})

    assert answer.status_code == 403


def test_real_sign_in_works_with_the_password_on_the_page(
    folder: Path, inside: Client, firm: Organisation
) -> None:
    password = code.password(folder)

    said = {"email": "bea@example.org", "password": password}
    answer = inside.post("/desk/sign-in", said)

    assert password in inside.get("/practice/").text
    assert answer.status_code == 302
    assert signed_in(inside, firm) == "Bea Smit"


@pytest.mark.parametrize(
    "elsewhere",
    [{"REMOTE_ADDR": "192.0.2.7"}, {"HTTP_X_FORWARDED_FOR": "192.0.2.7"}],
)
def test_other_machines_find_nothing_here(
    client: Client, elsewhere: dict[str, str]
) -> None:
    pages = [client.get(path, **elsewhere).status_code for path in PAGES]  # type: ignore[arg-type]
    actions = [client.post(path, **elsewhere).status_code for path in ACTIONS]  # type: ignore[arg-type]

    assert {*pages, *actions} == {404}


def test_in_a_real_installation_these_pages_do_not_exist(tmp_path: Path) -> None:
    own = {k: v for k, v in os.environ.items() if not k.startswith(("GEHOORD_", "COV"))}
    env = {**own, "GEHOORD_HOME": str(tmp_path / "var")}
    flags = (
        *("--organisation", "Advies Voorbeeld"),
        *("--owner", "Ank Bos <ank@example.org>"),
        *("--procedure", "kleuterrevolutie"),
        *("--base-url", "http://127.0.0.1:8000"),
        *acknowledged(PATTERNS["kleuterrevolutie"]),
    )
    subprocess.run(
        [sys.executable, "-m", "gehoord", "init", *flags], env=env, check=True
    )

    asked = subprocess.run(
        [sys.executable, "-c", f"{PAGES=}\n{ACTIONS=}\n{IN_A_REAL_ONE}"],
        env={**env, "DJANGO_SETTINGS_MODULE": "gehoord.settings"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert asked.stdout == "[404]\n"


def test_a_page_that_slips_into_a_real_installation_answers_like_one_that_is_not_there(
    client: Client, settings: Settings
) -> None:
    settings.PRACTICE = False

    assert {client.get(path).status_code for path in PAGES} == {404}


def test_a_span_that_is_not_offered_moves_nothing(inside: Client) -> None:
    begin = now()

    inside.post("/practice/clock/move", {"span": "century"})

    assert now() < begin + stepping.SPANS["day"]
