"""A new version is published by an owner who knows what it says."""

from __future__ import annotations

import re
from argparse import ArgumentParser
from datetime import timedelta
from pathlib import Path

import pytest

from gehoord.console import publish
from gehoord.console.commands import COMMANDS, Mistaken
from gehoord.dossier.moment import now
from gehoord.organisation.models import Publication
from gehoord.organisation.reading import current
from gehoord.organisation.texts import shipped
from gehoord.people.models import Organisation
from gehoord.procedure.proof import Proof
from gehoord.procedure.soundness import Unsound

pytestmark = pytest.mark.django_db

LATER = (now() + timedelta(days=40)).date().isoformat()


@pytest.fixture
def longer(tmp_path: Path) -> str:
    """Return a file that keeps a case for four years."""
    text = (
        shipped("kleuterrevolutie")
        .replace('version = "2026-11-22"', 'version = "later"')
        .replace('length = "1 year" ', 'length = "4 years"')
    )
    file = tmp_path / "longer.toml"
    file.write_text(text)
    return str(file)


def gehoord_publish(*arguments: str) -> int:
    parser = ArgumentParser()
    COMMANDS["publish"].arguments(parser)
    return publish.run(parser.parse_args(list(arguments)))


def accepted(said: str) -> list[str]:
    names = re.findall(r"^  (\S+:\S+)$", said, flags=re.MULTILINE)
    return [part for name in names for part in ("--accept", f"{name}=Zo gekozen.")]


def test_without_a_day_it_only_says_what_would_change(
    firm: Organisation, longer: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert gehoord_publish(longer) == 0

    said = capsys.readouterr().out
    assert "Keeping, how long: one year → four years." in said
    assert "Nothing was published." in said
    assert Publication.objects.filter(organisation=firm).count() == 0


def test_with_every_warning_accepted_it_takes_effect_on_its_day(
    firm: Organisation, longer: str, capsys: pytest.CaptureFixture[str]
) -> None:
    gehoord_publish(longer)
    names = accepted(capsys.readouterr().out)

    status = gehoord_publish(longer, "--from", LATER, "--by", "1", *names)

    assert status == 0, capsys.readouterr().out
    assert "cases keep their own" in capsys.readouterr().out
    assert current(firm.pk, now=now())[1].version == "2026-11-22"
    assert current(firm.pk, now=now() + timedelta(days=41))[1].version == "later"
    kept = Publication.objects.get(organisation=firm)
    assert kept.by == 1
    assert len(kept.acknowledged) == len(names) // 2


def test_what_was_accepted_then_is_told_with_who_said_so_and_not_asked_again(
    firm: Organisation, longer: str, capsys: pytest.CaptureFixture[str]
) -> None:
    gehoord_publish(longer)
    names = accepted(capsys.readouterr().out)
    gehoord_publish(longer, "--from", LATER, "--by", "1", *names)
    next_one = Path(longer).with_name("next.toml")
    text = Path(longer).read_text()
    next_one.write_text(text.replace('version = "later"', 'version = "next"'))
    capsys.readouterr()

    told = gehoord_publish(str(next_one))
    said = capsys.readouterr().out
    done = gehoord_publish(str(next_one), "--from", LATER, "--by", "2")

    assert (told, done) == (0, 0), capsys.readouterr().out
    assert "To be accepted" not in said
    assert said.count(": Zo gekozen.") == len(names) // 2
    first = Publication.objects.get(organisation=firm, by=1)
    carried = Publication.objects.get(organisation=firm, by=2).carried
    assert set(carried.values()) == {first.sha256}


def test_what_only_a_walk_doubts_is_named_with_the_others(
    firm: Organisation,
    longer: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    doubt = Unsound(code="notice-never-sent", near="urgent", error=False)
    found = Proof(walked=(), broken=(doubt,))
    monkeypatch.setattr("gehoord.organisation.walks.proof_of", lambda *_: found)
    monkeypatch.setattr("gehoord.organisation.proving.proof_of", lambda *_: found)

    gehoord_publish(longer)
    names = accepted(capsys.readouterr().out)
    at = names.index("notice-never-sent:urgent=Zo gekozen.")
    others = names[: at - 1] + names[at + 1 :]
    refused = gehoord_publish(longer, "--from", LATER, "--by", "1", *others)
    done = gehoord_publish(longer, "--from", LATER, "--by", "1", *names)

    assert "notice-never-sent:urgent=Zo gekozen." in names
    assert (refused, done) == (1, 0)
    kept = dict(Publication.objects.get(organisation=firm).acknowledged)
    assert kept["notice-never-sent:urgent"] == "Zo gekozen."


def test_a_warning_that_nobody_accepted_is_named(
    firm: Organisation, longer: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status = gehoord_publish(longer, "--from", LATER, "--by", "1")

    assert status == 1
    assert "There are warnings without a reason: " in capsys.readouterr().out
    assert Publication.objects.filter(organisation=firm).count() == 0


@pytest.mark.usefixtures("firm")
@pytest.mark.parametrize("number", ["3", "99"])
def test_only_an_owner_publishes(longer: str, number: str) -> None:
    with pytest.raises(Mistaken, match="which owner"):
        gehoord_publish(longer, "--from", LATER, "--by", number)


@pytest.mark.usefixtures("firm")
def test_what_cannot_be_read_is_said_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "no.toml"
    file.write_text("format = 2\n")

    assert gehoord_publish(str(file), "--from", LATER, "--by", "1") == 1

    assert "Line 1, format:" in capsys.readouterr().out
