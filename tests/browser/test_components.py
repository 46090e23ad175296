"""The page with every component in every state can be used by everyone."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import pytest

from tests.browser import looking
from tests.browser.conftest import Open
from tests.browser.html import Sources, faults
from tools.gallery import parts

LOOKS: Final[tuple[dict[str, Any], ...]] = (
    {"color_scheme": "light"},
    {"color_scheme": "dark"},
    {"forced_colors": "active"},
)
MOST_BYTES: Final = 40_000  # of all stylesheets together, as they are written


@pytest.mark.parametrize("look", LOOKS)
def test_every_component_can_be_used_by_everyone(
    someone: Open, tmp_path: Path, look: dict[str, Any]
) -> None:
    page = someone(viewport={"width": 320, "height": 740}, **look).page
    components = tmp_path / "components.html"
    components.write_text(parts.page(static=f"file://{parts.STATIC}"), encoding="utf-8")

    page.goto(f"file://{components}")

    assert looking.violations(page) == []
    assert looking.small_targets(page) == []
    assert looking.too_wide(page) == []


def test_the_page_of_components_is_valid_html() -> None:
    with Sources() as sources:
        sources.put("components", parts.page())
        assert faults(sources) == []


def test_a_component_is_found_too_small_and_too_wide(someone: Open) -> None:
    page = someone(viewport={"width": 320, "height": 740}).page

    page.set_content(
        "<body><button style='height:20px;width:500px'>x</button>"
        "<p>A <a href='#'>link in a sentence</a> may be low.</p>"
    )

    assert [each[:7] for each in looking.small_targets(page)] == ["<button"]
    assert looking.too_wide(page) == ["BUTTON."]


def test_all_stylesheets_together_stay_small() -> None:
    sheets = [*parts.STATIC.rglob("*.css")]

    assert sheets
    assert sum(each.stat().st_size for each in sheets) < MOST_BYTES


def test_colours_are_named_in_one_place_only() -> None:
    named = set()

    for each in parts.STATIC.rglob("*.css"):
        for layer in each.read_text(encoding="utf-8").split("\n@layer ")[1:]:
            if "#" in layer:
                named.add(layer.partition(" ")[0])

    assert named == {"tokens"}


def test_no_stylesheet_says_left_or_right_where_a_page_may_begin_at_either() -> None:
    sides = re.compile(
        r"(?:margin|padding|border)-(?:left|right)\b|[{;]\s*(?:left|right):"
        r"|text-align:\s*(?:left|right)|(?:margin|padding):\s*(?P<four>[^;{}]+);"
    )
    sheets = [each.read_text(encoding="utf-8") for each in parts.STATIC.rglob("*.css")]
    found = [each for sheet in sheets for each in sides.finditer(sheet)]

    said = [each[0] for each in found if not each["four"] or _differs(each["four"])]

    assert len(found) > len(sheets)
    assert said == []


def _differs(four: str) -> bool:
    """Whether right and left are given apart and are not alike."""
    sides = re.findall(r"[^\s()]+(?:\([^()]*\))?|\([^()]*\)", four)
    return len(sides) == len(("top", "right", "bottom", "left")) and (
        sides[1] != sides[3]
    )
