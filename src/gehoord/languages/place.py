"""Where catalogues of further languages lie: with what is shipped, and with the data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from gehoord import home
from gehoord.environment import read

SHIPPED: Final = Path(__file__).parent
SOURCE: Final = SHIPPED.parent
COMPILED: Final = Path("LC_MESSAGES") / "django.mo"
WRITTEN: Final = COMPILED.with_suffix(".po")
_LOCALE: Final = re.compile(r"[a-z]{2,3}(_[A-Za-z]{2,4})?")


def folder() -> Path:
    """Return the folder of catalogues that were added here (`GEHOORD_LANGUAGES`)."""
    return home.languages(read(home.folder(read()) / "settings.env"))


def folders() -> tuple[Path, ...]:
    """Return where to look; what was added here goes before what is shipped."""
    return (folder(), SHIPPED)


def compiled() -> dict[str, Path]:
    """Return the compiled catalogue of each further language, by its code."""
    found: dict[str, Path] = {}
    for each in folders():
        for code, path in _within(each):
            found.setdefault(code, path)
    return dict(sorted(found.items()))


def locale(code: str) -> str:
    """Return how a folder is named for this code: "pt_BR" for "pt-br"."""
    tongue, _, rest = code.lower().partition("-")
    script = len(rest) > len("BR")
    return f"{tongue}_{rest.title() if script else rest.upper()}" if rest else tongue


def _within(folder: Path) -> Iterator[tuple[str, Path]]:
    if not folder.is_dir():
        return
    for each in folder.iterdir():
        path = each / COMPILED
        if _LOCALE.fullmatch(each.name) and path.is_file():
            yield each.name.replace("_", "-").lower(), path
