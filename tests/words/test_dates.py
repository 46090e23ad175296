"""Dates and times as people read them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from gehoord.words.dates import day_and_month, long_date, month, short, with_time

GOOD_FRIDAY = date(2027, 3, 26)


@pytest.mark.parametrize(
    ("lang", "long", "year_known", "brief", "whole_month"),
    [
        ("nl", "vrijdag 26 maart 2027", "vrijdag 26 maart", "26 mrt 2027", "maart"),
        ("en", "Friday 26 March 2027", "Friday 26 March", "26 Mar 2027", "March"),
    ],
)
def test_a_date_is_written_in_each_language(
    lang: str, long: str, year_known: str, brief: str, whole_month: str
) -> None:
    assert long_date(GOOD_FRIDAY, lang) == long
    assert day_and_month(GOOD_FRIDAY, lang) == year_known
    assert short(GOOD_FRIDAY, lang) == brief
    assert month(GOOD_FRIDAY, lang) == f"{whole_month} 2027"


def test_every_month_and_weekday_has_its_own_name() -> None:
    for lang in ("nl", "en"):
        months = {long_date(date(2026, n, 1), lang).split()[2] for n in range(1, 13)}
        days = {long_date(date(2026, 6, n), lang).split()[0] for n in range(1, 8)}
        brief = {short(date(2026, n, 1), lang).split()[1] for n in range(1, 13)}

        assert (len(months), len(days), len(brief)) == (12, 7, 12)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("nl", "vrijdag 20 november 2026 om 00.30 uur"),
        ("en", "Friday 20 November 2026 at 00:30"),
    ],
)
def test_a_time_is_told_by_the_clocks_of_the_zone(
    lang: str, told: str, amsterdam: ZoneInfo
) -> None:
    instant = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)

    assert with_time(instant, amsterdam, lang) == told


def test_an_instant_without_a_zone_has_no_time_to_tell(amsterdam: ZoneInfo) -> None:
    naive = datetime(2026, 11, 20, tzinfo=UTC).replace(tzinfo=None)

    with pytest.raises(ValueError, match="needs a time zone"):
        with_time(naive, amsterdam, "nl")


def test_a_language_without_words_is_not_replaced_by_another() -> None:
    with pytest.raises(KeyError):
        long_date(GOOD_FRIDAY, "fr")
