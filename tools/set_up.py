"""
Make everything ready: `set_up.py run` or `set_up.py test`.

Needs Python 3.11 and pip, nothing else; does nothing when all is ready. Works
without the parts that bare Debian leaves out of Python.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
OLDEST = (3, 11)
LOCKS = {"run": ("run",), "test": ("run", "test")}
DEBIAN = {  # what the tests need that pip cannot give: the package and a program of it
    "postgresql": ("/usr/lib/postgresql/*/bin/initdb",),
    "chromium-headless-shell": ("/usr/bin/chromium-headless-shell",),
    "strace": ("/usr/bin/strace",),
    "clamav-daemon": ("/usr/sbin/clamd",),
    "dovecot-imapd": ("/usr/sbin/dovecot",),
    "postfix": ("/usr/sbin/postfix",),
    "default-jre-headless": ("/usr/bin/java",),
}


class NotReady(Exception):
    """Something is missing; the message says what and what to do."""


def main(arguments: list[str]) -> int:
    """Make ready what was asked for, saying each step that takes time."""
    purpose = arguments[0] if arguments else "run"
    if purpose not in LOCKS:
        print(f"set_up: choose {' or '.join(LOCKS)}, not {purpose!r}.", file=sys.stderr)
        return 2
    try:
        check_python()
        if purpose == "test":
            make_ready_debian()
        make_environment()
        install(purpose)
        compile_messages()
    except NotReady as reason:
        print(f"\nGehoord is not ready: {reason}", file=sys.stderr)
        return 1
    return 0


def check_python() -> None:
    """Refuse a Python that is too old, or that has no pip."""
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:2]))
        raise NotReady(
            f"it needs Python 3.11 or newer and this is {found}. "
            f"Name another one: PYTHON=/usr/bin/python3.11 make run"
        )
    pip = subprocess.run(
        [sys.executable, "-m", "pip", "--version"], capture_output=True, check=False
    )
    if pip.returncode:
        raise NotReady("pip is missing. Install it: apt-get install python3-pip")


def make_ready_debian() -> None:
    """Install the servers that tests need, as root; otherwise say the one line."""
    missing = [name for name, files in DEBIAN.items() if not any(map(_there, files))]
    if not missing:
        return
    line = f"apt-get install --no-install-recommends {' '.join(missing)}"
    if os.geteuid() != 0:
        raise NotReady(f"the tests need {', '.join(missing)}. Run: sudo {line}")
    if shutil.which("apt-get") is None:
        raise NotReady(f"the tests need {', '.join(missing)}. On Debian: {line}")
    print(f"Installing {', '.join(missing)} from Debian …", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-q"], [*line.split(), "-y", "-q"]):
        done = subprocess.run(
            step,
            env=quiet,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        if done.returncode:
            print(done.stdout.decode(errors="replace")[-2000:], file=sys.stderr)
            raise NotReady(f"`{' '.join(step)}` failed; see above.")


def make_environment() -> None:
    """Make the virtual environment, without the pip that bare Debian cannot put in."""
    if PYTHON.exists():
        return
    print("Making the virtual environment .venv …", flush=True)
    venv.create(VENV, with_pip=False, symlinks=True)


def install(purpose: str) -> None:
    """Install what is locked, by hash, unless exactly that is there already."""
    mark = VENV / f"ready-{purpose}"
    wanted = _fingerprint(purpose)
    if mark.is_file() and mark.read_text() == wanted and not missing(purpose):
        return
    lock = ROOT / "requirements" / f"{purpose}.txt"
    print(f"Installing what Gehoord needs to {purpose}, by hash …", flush=True)
    _pip("--require-hashes", "--requirement", str(lock))
    _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    mark.write_text(wanted)


def missing(purpose: str) -> list[str]:
    """Return what is locked and does not lie in the virtual environment."""
    found = {
        _named(*each.name.removesuffix(".dist-info").rsplit("-", 1))
        for each in VENV.glob("lib/python*/site-packages/*.dist-info")
    }
    return [
        name
        for name, version in locked(purpose).items()
        if _named(name, version) not in found
    ]


def locked(purpose: str) -> dict[str, str]:
    """Return the version of each package that is locked."""
    lock = (ROOT / "requirements" / f"{purpose}.txt").read_text()
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+) \\$", lock, re.MULTILINE))


def _named(name: str, version: str) -> str:
    return f"{re.sub('[-_.]+', '_', name).lower()} {version}"


def compile_messages() -> None:
    """Make the Dutch sentences ready to use."""
    subprocess.run([PYTHON, ROOT / "tools" / "messages.py"], check=True)


def _there(pattern: str) -> bool:
    return any(Path("/").glob(pattern.removeprefix("/")))


def _fingerprint(purpose: str) -> str:
    files = [ROOT / "requirements" / f"{name}.txt" for name in LOCKS[purpose]]
    digest = hashlib.sha256()
    for file in [*files, ROOT / "pyproject.toml"]:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _pip(*arguments: str) -> None:
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
    command = [sys.executable, "-m", "pip", "--python", str(PYTHON), "install"]
    done = subprocess.run([*command, *quiet, *arguments], check=False, cwd=ROOT)
    if done.returncode:
        raise NotReady(
            "pip could not install what is locked; see above. Check that this machine "
            "reaches a package index, and run the same command again."
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
