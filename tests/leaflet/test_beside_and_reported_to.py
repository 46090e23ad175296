"""Who one can go to beside us, and to whom we report: the page says both, and agrees."""

from __future__ import annotations

import pytest

from tests.leaflet.test_read_by_strangers import HEAD, said, whole

BESIDE = """
[[beside]]
id     = "inspectorate"
name   = "Ofsted"
about  = "our registration"
source = "line 8"
"""
REPORT = """
[[report-to]]
id     = "report"
name   = "Ofsted"
about  = "a breach of our registration"
told   = true
source = "line 9"
"""


@pytest.mark.parametrize("after", ["", 'after = "us"\n'])
def test_where_we_must_report_we_do_not_say_that_we_send_nothing(after: str) -> None:
    both = whole(f"{BESIDE}{after}{REPORT}", head=HEAD)

    assert "Then we report it to Ofsted" in both
    assert "send nothing there" not in both
    assert "end there only what we must report." in both


def test_a_report_to_another_body_leaves_that_nothing_is_sent_there() -> None:
    other = REPORT.replace("Ofsted", "the council")

    assert "send nothing there" in whole(BESIDE + other)
    assert "send nothing there" in whole(BESIDE)


def test_of_several_it_is_said_once_for_all() -> None:
    second = BESIDE.replace('"inspectorate"', '"ico"').replace("Ofsted", "the ICO")
    told = whole(BESIDE + second + REPORT, "nl")

    line = "Wij wachten daar niet op, en sturen er alleen heen wat wij moeten melden."
    assert f"Dit geldt voor Ofsted en the ICO. {line}" in told
    assert said(BESIDE + second + REPORT).besides
