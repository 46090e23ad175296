"""Choose versions anew and lock them with the hash of every file they come in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "requirements"
OPTIONS = (
    "--quiet",
    "--upgrade",
    "--no-strip-extras",  # else pip takes the newest of what is wanted with an extra
    "--generate-hashes",
    "--allow-unsafe",
    "--no-emit-index-url",  # where packages come from is the machine's own business
    "--no-emit-find-links",
    "--no-emit-trusted-host",
    "--no-emit-options",
    "--no-header",
)


def main(extra: list[str]) -> int:
    """Lock what runs first, then what tests need on top of it."""
    for name in ("run", "test"):
        print(f"Locking requirements/{name}.txt …", flush=True)
        compiler = Path(sys.executable).with_name("pip-compile")
        locked = subprocess.run(
            [compiler, *OPTIONS, *extra, f"--output-file={name}.txt", f"{name}.in"],
            cwd=FOLDER,
            check=False,
        )
        if locked.returncode:
            print(f"requirements/{name}.txt could not be locked; see above.")
            return locked.returncode
    print("Locked. Run `make test`, and look at what changed before you commit it.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
