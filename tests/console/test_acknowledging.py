"""A first procedure is published by an owner who knows what is doubtful in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.console import acknowledging
from gehoord.console.commands import Mistaken
from gehoord.console.establishing import Known, establish
from gehoord.console.founding import founding
from gehoord.organisation import walks
from gehoord.organisation.accepting import TAKEN_OVER
from gehoord.organisation.models import Publication, PublishedProcedure
from gehoord.organisation.versions import CannotPublish
from gehoord.people.models import Organisation
from gehoord.procedure.proof import Proof
from gehoord.procedure.soundness import Unsound
from tests.dossier.making import make_keys
from tests.shipped import PATTERNS

NOON = datetime(2027, 3, 5, 12, tzinfo=UTC)
TEXT = PATTERNS["wkkgz"]
DOUBTS = tuple(acknowledging.doubts_in(TEXT))
OWN = TEXT.replace('"wkkgz"', '"mine"', 1)  # a file, and not what ships
GIVEN = {
    "--organisation": "Zorg Voorbeeld",
    "--owner": "Ank Bos <ank@example.org>",
    "--procedure": "wkkgz",
    "--base-url": "https://klachten.example.org",
}


@pytest.fixture
def keys(tmp_path: Path, settings: Settings) -> None:
    settings.GEHOORD_KEYS, settings.GEHOORD_MASTER_KEY_FILE = make_keys(
        tmp_path / "keys"
    )


def test_what_ships_is_taken_over_without_a_question_and_that_is_on_record() -> None:
    known, *others = DOUBTS

    made = founding(GIVEN, accepted=[f"{known}=Zo is het."])

    assert made.reasons == {known: "Zo is het.", **dict.fromkeys(others, TAKEN_OVER)}


def test_each_warning_without_a_reason_is_named_with_what_it_says(
    tmp_path: Path,
) -> None:
    known, *others = DOUBTS
    mine = tmp_path / "mine.toml"
    mine.write_text(OWN)
    with pytest.raises(Mistaken) as refused:
        founding({**GIVEN, "--procedure": str(mine)}, accepted=[f"{known}=Zo is het."])

    said = str(refused.value)
    assert known not in said
    for name in others:
        assert f"  {name}\n      {acknowledging.doubts_in(TEXT)[name]}" in said


def test_an_acceptance_without_a_reason_is_no_acceptance() -> None:
    for said in (DOUBTS[0], f"{DOUBTS[0]}= "):
        with pytest.raises(Mistaken, match="Write 'NAME=REASON'"):
            founding(GIVEN, accepted=[said])


def test_at_a_terminal_each_is_asked_until_there_is_a_reason(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answers: Iterator[str] = iter(["", "ja", "Wij kiezen dat.", *["Zo is het."] * 12])

    found = acknowledging.asked(OWN, {}, lambda _: next(answers))

    said = capsys.readouterr().out
    assert found == {
        DOUBTS[0]: "Wij kiezen dat.",
        **dict.fromkeys(DOUBTS[1:], "Zo is het."),
    }
    assert all(words in said for words in acknowledging.doubts_in(TEXT).values())
    assert said.count("A reason has 3 characters or more.") == 2


def test_what_only_a_walk_finds_is_asked_or_refused_before_anything_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    doubt = Unsound(code="toothless", near="judge", error=False)
    stuck = Unsound(code="never-destroyed", near="closed")
    mine = TEXT.replace('"wkkgz"', '"mine"', 1)

    monkeypatch.setattr(walks, "proof_of", lambda *_: Proof(walked=(), broken=(doubt,)))
    assert "toothless:judge" in acknowledging.doubts_in(mine)

    monkeypatch.setattr(walks, "proof_of", lambda *_: Proof(walked=(), broken=(stuck,)))
    with pytest.raises(Mistaken, match="cannot be published yet"):
        acknowledging.doubts_in(mine)


@pytest.mark.django_db
@pytest.mark.usefixtures("keys")
def test_who_published_the_first_version_and_knowing_what_is_on_record() -> None:
    reasons = dict.fromkeys(DOUBTS, "Zo is het.")

    made = establish(
        "Zorg", procedure=TEXT, now=NOON, known=Known(by=1, reasons=reasons)
    )

    kept = Publication.objects.get(organisation=made)
    assert (kept.by, kept.at, dict(kept.acknowledged)) == (1, NOON, reasons)


@pytest.mark.django_db
@pytest.mark.usefixtures("keys")
def test_without_the_reasons_there_is_no_organisation() -> None:
    with pytest.raises(CannotPublish):
        establish("Zorg", procedure=TEXT, now=NOON, known=Known(by=1, reasons={}))

    assert not Organisation.objects.exists()
    assert not PublishedProcedure.objects.exists()
