from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_rooms_only_look_down() -> None:
    linter = Path(sys.executable).with_name("lint-imports")

    found = subprocess.run(
        [linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert found.returncode == 0, found.stdout


def test_every_room_says_in_one_line_what_it_is_for() -> None:
    rooms = sorted((ROOT / "src" / "gehoord").glob("*/__init__.py"))

    silent = [
        room.parent.name for room in rooms if not room.read_text().startswith('"""')
    ]

    assert silent == []
