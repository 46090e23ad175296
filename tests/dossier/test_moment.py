"""The moment: real, or ahead of real in a practice folder."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.dossier import moment

DAY = timedelta(days=1)
BLINK = timedelta(seconds=10)


@pytest.fixture(autouse=True)
def _own_folder(settings: Settings, tmp_path: Path) -> None:
    settings.GEHOORD_HOME = tmp_path
    settings.PRACTICE = True


def test_a_new_practice_folder_has_the_real_time() -> None:
    now = moment.now()

    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < BLINK


def test_a_practice_clock_put_forward_stays_forward() -> None:
    later = moment.now() + DAY

    moment.move_to(later)

    assert later <= moment.now() < later + BLINK


def test_a_practice_clock_can_be_put_forward_twice() -> None:
    moment.move_to(moment.now() + DAY)
    later = moment.now() + 7 * DAY

    moment.move_to(later)

    assert later <= moment.now() < later + BLINK


def test_a_practice_clock_is_never_put_back() -> None:
    moment.move_to(moment.now() + DAY)

    with pytest.raises(moment.OnlyForward):
        moment.move_to(datetime.now(UTC))


def test_a_real_clock_is_never_moved(settings: Settings) -> None:
    settings.PRACTICE = False

    with pytest.raises(moment.OnlyInPractice):
        moment.move_to(moment.now() + DAY)


def test_a_real_installation_has_the_real_time_whatever_lies_in_its_folder(
    settings: Settings, tmp_path: Path
) -> None:
    settings.PRACTICE = False
    (tmp_path / moment.OFFSET_FILE).write_text("86400\n")

    now = moment.now()

    assert abs(now - datetime.now(UTC)) < BLINK
