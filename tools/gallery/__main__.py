"""
Write the gallery: `python -m tools.gallery [FOLDER]`, by default in `var/gallery`.

One page with every component in every state, and one with a picture of every
page and state, on a phone and on a screen, in light and in dark.
"""

from __future__ import annotations

import shutil
import sys
import time
from html import escape
from pathlib import Path
from typing import Any, Final

from tests.folder import make_folder

make_folder()

import os  # noqa: E402  the folder comes first, then Django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gehoord.settings")

import django  # noqa: E402

django.setup()

from playwright.sync_api import Browser  # noqa: E402

from tests.browser import serving  # noqa: E402
from tests.browser.tour import walk  # noqa: E402
from tests.browser.visitor import visitor  # noqa: E402
from tools import messages  # noqa: E402
from tools.gallery import parts  # noqa: E402

ROOT: Final = Path(__file__).parent.parent.parent
LOOKS: Final[dict[str, dict[str, Any]]] = {
    "nl-light": {"lang": "nl", "color_scheme": "light"},
    "en-dark": {"lang": "en", "color_scheme": "dark"},
}
WIDTHS: Final = (360, 1280)
PAGE: Final = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{{font:1rem/1.5 system-ui;margin:1rem}}figure{{display:inline-block;
vertical-align:top;margin:0 1rem 2rem 0}}img{{max-height:40rem;border:1px solid}}</style>
<h1>Gallery</h1><p><a href="components.html">Every component in every state</a></p>
{rows}</html>
"""


def main(arguments: list[str]) -> int:
    """Write the gallery anew and say where it is."""
    folder = Path(arguments[0]) if arguments else ROOT / "var" / "gallery"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    begun = time.monotonic()
    messages.main()
    shutil.copytree(parts.STATIC, folder / "static")
    components = parts.page(static="static")
    (folder / "components.html").write_text(components, encoding="utf-8")
    states: dict[str, list[str]] = {}
    with serving.chromium() as browser:
        for look, how in LOOKS.items():
            _take(browser, folder, look, how, states)
    (folder / "index.html").write_text(_index(states), encoding="utf-8")
    print(
        f"{sum(map(len, states.values()))} pictures of {len(states)} states, in "
        f"{time.monotonic() - begun:.0f} seconds. Open {folder / 'index.html'}."
    )
    return 0


def _take(
    browser: Browser,
    folder: Path,
    look: str,
    how: dict[str, Any],
    states: dict[str, list[str]],
) -> None:
    """Walk past every state, in a firm of its own, and take a picture at each width."""
    with serving.practice() as practice, visitor(browser, practice, **how) as here:
        for state in walk(here):
            for width in WIDTHS:
                name = f"{state}-{look}-{width}.png"
                here.page.set_viewport_size({"width": width, "height": 800})
                here.page.screenshot(path=folder / name, full_page=True)
                states.setdefault(state, []).append(name)


def _index(states: dict[str, list[str]]) -> str:
    rows = []
    for state, names in states.items():
        pictures = "".join(
            f'<figure><a href="{escape(name)}"><img src="{escape(name)}" loading="lazy" '
            f'alt="{escape(name)}"></a></figure>'
            for name in dict.fromkeys(names)
        )
        rows.append(f"<h2>{escape(state)}</h2>{pictures}")
    return PAGE.format(rows="\n".join(rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
