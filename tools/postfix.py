"""
A Postfix of Debian's on a free loopback port, gone when the tests are done.

Postfix gives each of its parts an account of its own, so only root can start it.
"""

from __future__ import annotations

import os
import shutil
import smtplib
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools import certificates

PROGRAM = Path("/usr/sbin/postfix")
LONGEST_START_SECONDS = 20

MAIN = """
compatibility_level = 3.6
queue_directory = {scratch}/queue
data_directory = {scratch}/data
mail_owner = postfix
setgid_group = postdrop
maillog_file = {scratch}/log
maillog_file_prefixes = {scratch}
myhostname = relay.example.org
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_tls_security_level = may
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
recipient_delimiter = +
virtual_mailbox_domains = {domain}
virtual_mailbox_base = {mailboxes}
virtual_mailbox_maps = inline:{{ {boxes} }}
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
transport_maps = inline:{{ {transports} }}
minimal_backoff_time = 1s
maximal_backoff_time = 1s
queue_run_delay = 1s
delay_warning_time = 1s
maximal_queue_lifetime = 1h
"""
MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
pickup    unix n - n 60 1 pickup
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 1 1 qmgr
tlsmgr    unix - - n 1000? 1 tlsmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
verify    unix - - n - 1 verify
flush     unix n - n 1000? 0 flush
proxymap  unix - - n - - proxymap
smtp      unix - - n - - smtp
relay     unix - - n - - smtp
error     unix - - n - - error
retry     unix - - n - - error
discard   unix - - n - - discard
local     unix - n n - - local
virtual   unix - n n - - virtual
anvil     unix - - n - 1 anvil
scache    unix - - n - 1 scache
postlog   unix-dgram n - n - 1 postlogd
"""


@dataclass(frozen=True)
class Postfix:
    """A running relay, believed by whoever believes its authority."""

    port: int
    authority: Path


@dataclass(frozen=True, kw_only=True)
class Local:
    """Where mail for a domain of ours is put: one Maildir for each name."""

    domain: str
    mailboxes: Path
    boxes: Mapping[str, str]
    uid: int
    gid: int


@contextmanager
def relay(local: Local, *, onward: Mapping[str, int]) -> Iterator[Postfix]:
    """Start a relay that hands each domain of `onward` to a port of this machine."""
    if not PROGRAM.exists():
        raise SystemExit("Postfix is missing. Run: apt-get install postfix")
    if os.geteuid() != 0:
        raise SystemExit("Postfix can only be started by root. Run the tests as root.")
    scratch = Path(tempfile.mkdtemp(prefix="gehoord-postfix-"))
    scratch.chmod(0o755)
    try:
        made = _configured(scratch, local, onward)
        with _running(scratch, made.port):
            yield made
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _configured(scratch: Path, local: Local, onward: Mapping[str, int]) -> Postfix:
    certificate, key, authority = certificates.make(scratch)
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    boxes = (f"{{ {name} = {box} }}" for name, box in local.boxes.items())
    transports = (
        f"{{ {domain} = smtp:[127.0.0.1]:{there} }}" for domain, there in onward.items()
    )
    (scratch / "queue").mkdir()
    (scratch / "data").mkdir()
    shutil.chown(scratch / "data", "postfix")
    (scratch / "main.cf").write_text(
        MAIN.format(
            scratch=scratch,
            certificate=certificate,
            key=key,
            domain=local.domain,
            mailboxes=local.mailboxes,
            boxes=", ".join(boxes),
            transports=", ".join(transports),
            uid=local.uid,
            gid=local.gid,
        )
    )
    (scratch / "master.cf").write_text(MASTER.format(port=port))
    return Postfix(port, authority)


@contextmanager
def _running(scratch: Path, port: int) -> Iterator[None]:
    command = [str(PROGRAM), "-c", str(scratch)]
    started = subprocess.run(
        [*command, "start"], capture_output=True, text=True, check=False
    )
    try:
        if started.returncode:
            raise SystemExit(f"Postfix did not start:\n{started.stderr}")
        _wait(port, scratch)
        yield
    finally:
        subprocess.run([*command, "abort"], capture_output=True, check=False)


def _wait(port: int, scratch: Path) -> None:
    end = time.monotonic() + LONGEST_START_SECONDS
    while time.monotonic() < end:
        try:
            with smtplib.SMTP("127.0.0.1", port, timeout=2):
                return
        except (OSError, smtplib.SMTPException):
            time.sleep(0.05)
    log = scratch / "log"
    said = log.read_text(errors="replace") if log.exists() else "nothing was logged"
    raise SystemExit(f"Postfix does not answer:\n{said[-2000:]}")
