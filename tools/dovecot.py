"""A Dovecot of Debian's on free loopback ports, gone when the tests are done."""

from __future__ import annotations

import getpass
import imaplib
import os
import secrets
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tools import certificates

PROGRAM = Path("/usr/sbin/dovecot")
LONGEST_START_SECONDS = 20

CONFIGURATION = """
protocols = imap
listen = 127.0.0.1
base_dir = {scratch}/run
state_dir = {scratch}/state
log_path = {scratch}/log
instance_name = {instance}
default_login_user = {login_user}
default_internal_user = {internal_user}
default_internal_group = {internal_group}
first_valid_uid = 1
last_valid_uid = 70000
disable_plaintext_auth = yes
auth_mechanisms = plain login {mechanisms}
auth_failure_delay = 0 secs
mail_max_userip_connections = 200
mail_fsync = never
mail_location = maildir:~/Maildir
mailbox_idle_check_interval = 1 secs
namespace inbox {{
  inbox = yes
  mailbox Spam {{
    special_use = \\Junk
  }}
}}
ssl = required
ssl_cert = <{certificate}
ssl_key = <{key}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {starttls_port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
passdb {{
  driver = static
  args = password={password}
}}
{oauth2}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={scratch}/mail/%u
}}
"""
OAUTH2 = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {scratch}/oauth2.conf
}}
"""
INTROSPECTION = """
introspection_mode = post
introspection_url = {url}
username_attribute = username
active_attribute = active
active_value = true
"""


@dataclass(frozen=True)
class Dovecot:
    """A running server; whoever gives this password is let into any mailbox."""

    tls_port: int
    starttls_port: int
    password: str
    authority: Path
    home: Path

    def trust(self) -> ssl.SSLContext:
        """Return what believes this server."""
        return ssl.create_default_context(cafile=str(self.authority))

    @contextmanager
    def mailbox(self, user: str) -> Iterator[imaplib.IMAP4_SSL]:
        """Sign in as somebody, past everything that Gehoord does."""
        opened = imaplib.IMAP4_SSL(
            "localhost", self.tls_port, ssl_context=self.trust(), timeout=20
        )
        opened.login(user, self.password)
        try:
            yield opened
        finally:
            opened.logout()

    def put(
        self,
        user: str,
        *messages: bytes,
        folder: str = "INBOX",
        at: datetime | None = None,
    ) -> None:
        """Put messages into a folder, received at this moment or now."""
        with self.mailbox(user) as opened:
            date = imaplib.Time2Internaldate(at or time.time())
            for message in messages:
                answer, _ = opened.append(folder, "", date, message)
                if answer != "OK":
                    raise RuntimeError(f"Dovecot did not take a message: {answer}.")


@contextmanager
def server(*, introspection: str = "") -> Iterator[Dovecot]:
    """Start a server; it asks the address given whether a token is good."""
    if not PROGRAM.exists():
        raise SystemExit("Dovecot is missing. Run: apt-get install dovecot-imapd")
    scratch = Path(tempfile.mkdtemp(prefix="gehoord-dovecot-"))
    try:
        scratch.chmod(0o755)
        made = _configured(scratch, introspection)
        with _running(scratch, made.tls_port):
            yield made
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _configured(scratch: Path, introspection: str) -> Dovecot:
    certificate, key, authority = certificates.make(scratch)
    tls_port, starttls_port = _free_ports(2)
    password = secrets.token_urlsafe(16)
    if introspection:
        (scratch / "oauth2.conf").write_text(INTROSPECTION.format(url=introspection))
    is_root = os.geteuid() == 0
    me = "nobody" if is_root else getpass.getuser()
    uid, gid = (65534, 65534) if is_root else (os.getuid(), os.getgid())
    mail = scratch / "mail"
    mail.mkdir()
    os.chown(mail, uid, gid)
    (scratch / "dovecot.conf").write_text(
        CONFIGURATION.format(
            scratch=scratch,
            instance=scratch.name,
            login_user="dovenull" if is_root else me,
            internal_user="dovecot" if is_root else me,
            internal_group="dovecot" if is_root else "",
            mechanisms="xoauth2 oauthbearer" if introspection else "",
            oauth2=OAUTH2.format(scratch=scratch) if introspection else "",
            certificate=certificate,
            key=key,
            starttls_port=starttls_port,
            tls_port=tls_port,
            password=password,
            uid=uid,
            gid=gid,
        )
    )
    return Dovecot(tls_port, starttls_port, password, authority, mail)


@contextmanager
def _running(scratch: Path, port: int) -> Iterator[None]:
    with (scratch / "errors").open("wb") as errors:
        process = subprocess.Popen(
            [PROGRAM, "-F", "-c", scratch / "dovecot.conf"],
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
    try:
        _wait(process, port, scratch)
        yield
    finally:
        process.terminate()
        process.wait()


def _wait(process: subprocess.Popen[bytes], port: int, scratch: Path) -> None:
    end = time.monotonic() + LONGEST_START_SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    said = "".join(
        each.read_text(errors="replace")
        for each in (scratch / "errors", scratch / "log")
        if each.exists()
    )
    raise SystemExit(f"Dovecot did not start:\n{said[-2000:]}")


def _free_ports(number: int) -> list[int]:
    with closing(socket.socket()) as first, closing(socket.socket()) as second:
        bound = [first, second][:number]
        for each in bound:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in bound]
