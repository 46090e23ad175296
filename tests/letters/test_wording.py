from __future__ import annotations

import pytest

from gehoord.letters.blocks import (
    Heading,
    Items,
    Paragraph,
    Quote,
    as_text,
    blocks,
    quoted,
)
from gehoord.letters.wording import BadWording, fill


def filled(source: str, **values: str) -> str:
    return fill(source, values, part=lambda name: f"[{name}]").text


def test_a_gap_is_filled_with_what_it_is_called() -> None:
    assert filled("Beste {{name}},", name="Fatima") == "Beste Fatima,"


def test_what_depends_on_a_fact_stays_only_when_the_fact_is_there() -> None:
    source = "A{{#day}} op {{day}}{{/day}}{{^day}} ooit{{/day}}."

    assert filled(source, day="maandag") == "A op maandag."
    assert filled(source, day="") == "A ooit."


def test_a_tag_on_a_line_of_its_own_leaves_no_empty_line() -> None:
    source = "- een\n{{#day}}\n- {{day}}\n{{/day}}\n- drie\n"

    assert filled(source, day="") == "- een\n- drie\n"


def test_parts_of_a_text_stay_apart() -> None:
    assert filled("{{> een}}\n\n{{> twee}}") == "[een]\n\n[twee]"


@pytest.mark.parametrize(
    "source", ["{{nobody}}", "{{#a}}x", "x{{/a}}", "{{#a}}{{#b}}{{/a}}{{/b}}"]
)
def test_a_text_that_cannot_be_right_is_refused(source: str) -> None:
    with pytest.raises(BadWording):
        filled(source, a="1", b="2")


def test_what_was_filled_in_is_never_read_as_a_gap() -> None:
    assert filled("{{words}}", words="{{secret}}", secret="x") == "{{secret}}"


def test_a_text_becomes_headings_lists_and_quotations() -> None:
    text = f"# Kop\nEerst:\n- een\n- twee\n{quoted(0)}\n\nSlot."

    found = blocks(text, ["# geen kop\n- geen lijst"])

    assert found == (
        Heading("Kop"),
        Paragraph("Eerst:"),
        Items(("een", "twee")),
        Quote("# geen kop\n- geen lijst"),
        Paragraph("Slot."),
    )


def test_plain_text_keeps_its_lines_short_and_its_links_whole() -> None:
    link = "https://klachten.example.org/" + "a" * 100

    said = as_text((Paragraph("woord " * 40), Paragraph(link)))

    short = [line for line in said.splitlines() if "https" not in line]
    assert max(map(len, short)) <= 72
    assert link in said
