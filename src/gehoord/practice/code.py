"""
The two secrets of a practice folder, each in a small file of its own.

The code is printed in the terminal at each start and opens the practice pages.
The password is one for everybody, for who wants to sign in as in real life.
"""

from __future__ import annotations

import hmac
from hashlib import sha256
from pathlib import Path
from typing import Final

from gehoord.console import passwords
from gehoord.dossier.disk import replace_file

CODE: Final = "practice-code"
PASSWORD: Final = "practice-password"  # noqa: S105  the name of a file
CODE_GROUPS: Final = 2
PASSWORD_GROUPS: Final = 4


def new_code(home: Path) -> str:
    """Put a new code in place of the old one, and return it."""
    return _keep(home / CODE, passwords.fresh(groups=CODE_GROUPS))


def new_password(home: Path) -> str:
    """Put a new password in place of the old one, and return it."""
    return _keep(home / PASSWORD, passwords.fresh(groups=PASSWORD_GROUPS))


def password(home: Path) -> str:
    """Return the password of everybody here; nothing when it was never made."""
    return _kept(home / PASSWORD)


def is_right(home: Path, said: str) -> bool:
    """Return whether this is the code that was printed last."""
    right = passwords.typed(_kept(home / CODE))
    return bool(right) and hmac.compare_digest(right, passwords.typed(said))


def seal(home: Path) -> str:
    """Return what a browser keeps to show that it knew the code; another per code."""
    return sha256(f"practice {_kept(home / CODE)}".encode()).hexdigest()[:32]


def _keep(file: Path, secret: str) -> str:
    replace_file(file, f"{secret}\n".encode("ascii"))
    return secret


def _kept(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return ""
