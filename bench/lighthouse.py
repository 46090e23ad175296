"""
What Lighthouse says of the pages that anybody can open.

Lighthouse comes from npm, of one version, through npx; without node it is not
measured, and said so. It simulates a phone in the middle range on slow 4G, opens
only this machine's own address, and reports to nobody.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from bench.figures import Figure
from bench.homes import environment
from bench.load import HOST
from bench.serving import GEHOORD, serving

LIGHTHOUSE: Final = "lighthouse@12.8.2"
PAGES: Final = ("/", "/procedure", "/privacy")
WANTED: Final = {
    "performance": 95,
    "accessibility": 100,
    "best-practices": 100,
    "seo": 100,
}
LONGEST: Final = 180  # seconds for one page
FLAGS: Final = "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage"


def public_pages(home: Path) -> Iterator[Figure]:
    """Yield the scores, the bytes and the largest paint of each public page."""
    npx, chromium = shutil.which("npx"), shutil.which("chromium")
    if npx is None or chromium is None:
        print("lighthouse: not measured, node or chromium is missing.", file=sys.stderr)
        return
    with serving(GEHOORD, environment(home)) as server:
        for page in PAGES:
            said = _asked(npx, chromium, f"http://{HOST}:{server.port}{page}")
            yield from _figures(page, said)


def _asked(npx: str, chromium: str, address: str) -> dict[str, Any]:
    """Return Lighthouse's own report of one page."""
    with tempfile.TemporaryDirectory(prefix="gehoord-lighthouse-") as scratch:
        report = Path(scratch) / "report.json"
        command = [
            *(npx, "--yes", LIGHTHOUSE, address, "--quiet"),
            *("--output=json", f"--output-path={report}"),
            f"--only-categories={','.join(WANTED)}",
            *("--no-enable-error-reporting", f"--chrome-flags={FLAGS}"),
        ]
        around = {**os.environ, "CHROME_PATH": chromium}
        subprocess.run(command, env=around, check=True, timeout=LONGEST)
        said: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return said


def _figures(page: str, said: dict[str, Any]) -> Iterator[Figure]:
    for name, wanted in WANTED.items():
        value = round(said["categories"][name]["score"] * 100)
        note = "" if value >= wanted else _why(said, name)
        yield Figure(
            name=f"lighthouse: {page} {name}",
            value=value,
            unit="points",
            must=wanted,
            note=note,
        )
    audits = said["audits"]
    size = audits["total-byte-weight"]["numericValue"] / 1000
    paint = audits["largest-contentful-paint"]["numericValue"]
    yield Figure(name=f"lighthouse: {page} first load", value=size, unit="kB", must=100)
    yield Figure(
        name=f"lighthouse: {page} largest paint", value=paint, unit="ms", must=1000
    )


def _why(said: dict[str, Any], category: str) -> str:
    """Return what Lighthouse takes points off for, by its own names."""
    refs = said["categories"][category]["auditRefs"]
    scores = {
        each["id"]: said["audits"][each["id"]]["score"]
        for each in refs
        if each["weight"]
    }
    short = [name for name, score in scores.items() if score is not None and score < 1]
    return ", ".join(short)
