"""
A process with everything loaded, that forks one child per job.

Run as `python -m tests.crash.zygote`. Reads one job a line on standard input:
{"do": [[name, moment], …], "home": folder, "stop": bool}; answers with one line
{"pid": …} when the child stands still before its work, and one
{"exit": …, "said": …} when it ended. What a child says, it says by one write to
a pipe: that is the acknowledgement that must never be taken back.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from tests.folder import make_folder

make_folder()
os.environ["DJANGO_SETTINGS_MODULE"] = "gehoord.settings"

import django  # noqa: E402 - settings first

django.setup()

from tests.crash import doings  # noqa: E402 - after setup
from tests.crash.killing import BETWEEN  # noqa: E402


def main() -> None:
    """Answer jobs until the input ends."""
    doings.rehearse()
    gc.collect()
    gc.freeze()  # or the collector of every fork would copy all that is there
    for line in sys.stdin:
        job = json.loads(line)
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            _work(job, writing)
        os.close(writing)
        _answer({"pid": pid})
        said = b"".join(iter(lambda: os.read(reading, 65536), b""))  # noqa: B023 - read at once
        os.close(reading)
        _, status = os.waitpid(pid, 0)
        _answer({"exit": os.waitstatus_to_exitcode(status), "said": said.decode()})


def _work(job: dict[str, Any], writing: int) -> None:
    """Do one job in the child, and never return."""
    gc.disable()  # it lives too short to collect anything
    if job["stop"]:
        os.kill(os.getpid(), signal.SIGSTOP)
    try:
        for number, (name, now) in enumerate(job["do"]):
            said = doings.do(name, Path(job["home"]), now)
            os.write(writing, f"{BETWEEN if number else ''}{said}".encode())
    except BaseException as error:  # noqa: BLE001 - the parent must hear of it
        os.write(writing, f"failed: {error!r}".encode())
        os._exit(1)
    os._exit(0)


def _answer(facts: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
