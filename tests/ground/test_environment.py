from __future__ import annotations

from pathlib import Path

import pytest

from gehoord.environment import Environment, Misconfigured, read


def test_a_number_out_of_bounds_is_refused_by_name() -> None:
    env = Environment({"GEHOORD_PAGES": "0"})

    with pytest.raises(Misconfigured, match="GEHOORD_PAGES is 0"):
        env.whole_number("GEHOORD_PAGES", default=5, least=1)


@pytest.mark.parametrize("value", ["-1", "five", "1.5", "²"])
def test_a_number_that_is_none_is_refused_by_name(value: str) -> None:
    env = Environment({"GEHOORD_PAGES": value})

    with pytest.raises(Misconfigured, match="GEHOORD_PAGES is"):
        env.whole_number("GEHOORD_PAGES", default=5, least=1, most=9)


def test_an_empty_setting_counts_as_absent() -> None:
    env = Environment({"GEHOORD_PAGES": " "})

    assert env.whole_number("GEHOORD_PAGES", default=5, least=1) == 5


def test_a_choice_that_does_not_exist_is_refused_with_those_that_do() -> None:
    env = Environment({"GEHOORD_MAIL_SECURITY": "ssl"})

    with pytest.raises(Misconfigured, match="Choose one of: starttls, tls"):
        env.one_of(
            "GEHOORD_MAIL_SECURITY", choices=("starttls", "tls"), default="starttls"
        )


def test_a_secret_comes_from_a_file_when_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("open sesame\n")
    env = Environment({"GEHOORD_SECRET_KEY_FILE": str(tmp_path / "secret")})

    assert env.secret("GEHOORD_SECRET_KEY") == "open sesame"


def test_a_secret_given_twice_is_refused() -> None:
    env = Environment({"GEHOORD_SECRET_KEY": "a", "GEHOORD_SECRET_KEY_FILE": "b"})

    with pytest.raises(Misconfigured, match="Keep one of the two"):
        env.secret("GEHOORD_SECRET_KEY")


def test_a_secret_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    env = Environment({"GEHOORD_SECRET_KEY_FILE": str(tmp_path / "nothing")})

    with pytest.raises(Misconfigured, match="which cannot be read"):
        env.secret("GEHOORD_SECRET_KEY")


def test_an_empty_secret_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").touch()
    env = Environment({"GEHOORD_SECRET_KEY_FILE": str(tmp_path / "secret")})

    with pytest.raises(Misconfigured, match="which is empty"):
        env.secret("GEHOORD_SECRET_KEY")


def test_the_environment_goes_before_the_folder_s_own_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.env"
    file.write_text("# ours\n\nGEHOORD_MAIL_HOST = one.example.org\n")

    assert read(file).word("GEHOORD_MAIL_HOST") == "one.example.org"
    monkeypatch.setenv("GEHOORD_MAIL_HOST", "two.example.org")
    assert read(file).word("GEHOORD_MAIL_HOST") == "two.example.org"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("GEHOORD_SECRET_KEY=x", "may not stand in this file"),
        ("GEHOORD_MAIL_PASSWORD=x", "may not stand in this file"),
        ("GEHOORD_DATABASE_URL=postgresql://a:b@c/d", "may not stand in this file"),
        ("GEHOORD_HOME=/elsewhere", "may not stand in this file"),
        ("PATH=/elsewhere", "write GEHOORD_NAME=value"),
        ("something", "write GEHOORD_NAME=value"),
    ],
)
def test_the_folder_s_own_file_may_not_carry_secrets_or_strangers(
    tmp_path: Path, line: str, why: str
) -> None:
    file = tmp_path / "settings.env"
    file.write_text(f"# ours\n{line}\n")

    with pytest.raises(Misconfigured, match=f"line 2: .*{why}"):
        read(file)


def test_sites_are_read_with_blanks_or_commas_between_them() -> None:
    env = Environment({"GEHOORD_SITES": "https://a.example, https://b.example:8443/"})

    assert env.sites("GEHOORD_SITES") == ("https://a.example", "https://b.example:8443")
    assert Environment({}).sites("GEHOORD_SITES") == ()


@pytest.mark.parametrize(
    "value",
    ["http://a.example", "a.example", "https://a.example/page", "*", "https://*.a.nl"],
)
def test_what_is_no_site_is_named_with_the_way_to_write_it(value: str) -> None:
    env = Environment({"GEHOORD_SITES": value})

    with pytest.raises(Misconfigured, match="Write each site as https://name"):
        env.sites("GEHOORD_SITES")
