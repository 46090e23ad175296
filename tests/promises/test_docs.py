"""What can be set and typed is written down: docs against code."""

from __future__ import annotations

import re
import tomllib
from argparse import ArgumentParser
from pathlib import Path

import pytest

from gehoord.__main__ import ALL

ROOT = Path(__file__).parent.parent.parent
SOURCE = ROOT / "src" / "gehoord"
SETTING = re.compile(r'"(GEHOORD_[A-Z_]+|PORT)"')
SECRET = re.compile(r'\.secret\(\s*"(GEHOORD_[A-Z_]+)"')
ASSEMBLY = ("settings", "home", "database", "environment")


def settings_read() -> set[str]:
    texts = [(SOURCE / f"{name}.py").read_text() for name in ASSEMBLY]
    plain = {name for text in texts for name in SETTING.findall(text)}
    secret = {f"{name}_FILE" for text in texts for name in SECRET.findall(text)}
    return plain | secret


def test_every_setting_is_documented() -> None:
    documented = set(re.findall(r"`(\w+)`", (ROOT / "docs/settings.md").read_text()))

    missing = settings_read() - documented

    assert missing == set()


def test_no_setting_is_documented_that_does_not_exist() -> None:
    rows = (ROOT / "docs/settings.md").read_text()
    documented = set(re.findall(r"^\| `(\w+)`", rows, flags=re.MULTILINE))

    unknown = documented - settings_read()

    assert unknown == set()


def test_settings_are_read_only_where_the_product_is_put_together() -> None:
    reading = re.compile(r"\bos\.(environ|getenv)\b")
    allowed = {*(f"{name}.py" for name in ASSEMBLY), "__main__.py", "wsgi.py"}

    elsewhere = {
        str(path.relative_to(SOURCE))
        for path in SOURCE.rglob("*.py")
        if path.name not in allowed and reading.search(path.read_text())
    }

    # The port that turned out to be free is handed to the process that answers.
    assert elsewhere <= {"console/serve.py"}


@pytest.mark.parametrize("name", sorted(ALL))
def test_every_command_is_documented_with_each_of_its_options(name: str) -> None:
    text = (ROOT / "docs/commands.md").read_text()
    parser = ArgumentParser(add_help=False)
    ALL[name].arguments(parser)

    options = [option for each in parser._actions for option in each.option_strings]
    section = re.search(
        rf"^## `gehoord {name}`$(.*?)(?=^## |\Z)", text, flags=re.MULTILINE | re.DOTALL
    )

    assert section is not None
    assert [option for option in options if f"`{option}" not in section[1]] == []


@pytest.mark.parametrize("procedure", ["awb", "kleuterrevolutie", "wkkgz"])
def test_every_notice_of_a_shipped_procedure_is_documented(procedure: str) -> None:
    file = SOURCE / "procedures" / f"{procedure}.toml"
    notices = set(tomllib.loads(file.read_text())["notices"])
    text = (ROOT / "docs/notices.md").read_text()
    documented = set(re.findall(r"^\| `([\w-]+)`", text, flags=re.MULTILINE))

    assert notices - documented == set()
