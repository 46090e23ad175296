"""A PostgreSQL of Debian's on a free loopback port, gone when the tests are done."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

LONGEST_START_SECONDS = 30
ACCOUNTS = ("postgres", "nobody")  # who may run it when root starts the tests
HASTE = {  # nothing here has to survive a power cut
    "fsync": "off",
    "full_page_writes": "off",
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "100",
    "log_min_messages": "fatal",
}


@contextmanager
def server() -> Iterator[str]:
    """Start a server, give its address as a URL, and end it with all it holds."""
    programs = _programs()
    scratch = Path(tempfile.mkdtemp(prefix="gehoord-postgres-"))
    who = _who(scratch)
    try:
        password = secrets.token_urlsafe(16)
        data, port = scratch / "data", _free_port()
        _make(programs, data, password, who)
        with _running(programs, data, port, who):
            yield f"postgresql://gehoord:{password}@127.0.0.1:{port}/postgres"
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        raise SystemExit("PostgreSQL is missing. Run: apt-get install postgresql")
    return found[-1].parent


def _who(scratch: Path) -> dict[str, Any]:
    """Return as whom to run: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    known = {each.pw_name: each for each in pwd.getpwall()}
    account = next(known[name] for name in ACCOUNTS if name in known)
    os.chown(scratch, account.pw_uid, account.pw_gid)
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def _make(programs: Path, data: Path, password: str, who: dict[str, Any]) -> None:
    note = data.with_name("password")
    note.write_text(password)
    note.chmod(0o644)  # the folder around it is the account's alone
    made = subprocess.run(
        [
            programs / "initdb",
            f"--pgdata={data}",
            "--username=gehoord",
            "--auth=scram-sha-256",
            f"--pwfile={note}",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ],
        text=True,
        capture_output=True,
        cwd="/",
        check=False,
        **who,
    )
    if made.returncode:
        raise SystemExit(f"PostgreSQL could not be set up:\n{made.stderr}")


@contextmanager
def _running(
    programs: Path, data: Path, port: int, who: dict[str, Any]
) -> Iterator[None]:
    options = [f"--{name}={value}" for name, value in HASTE.items()]
    process = subprocess.Popen(
        [programs / "postgres", "-D", data, f"--port={port}", *options],
        stdout=subprocess.DEVNULL,
        cwd="/",
        **who,
    )
    try:
        _wait(process, port)
        yield
    finally:
        process.terminate()
        try:
            process.wait(timeout=LONGEST_START_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    last = time.monotonic() + LONGEST_START_SECONDS
    while time.monotonic() < last:
        if process.poll() is not None:
            break
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit("PostgreSQL did not start; its own words are above.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
