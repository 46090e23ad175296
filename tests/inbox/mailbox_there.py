"""In a process of its own: a mailbox set up in an installation, past its page."""

from __future__ import annotations

import os
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gehoord.settings")
django.setup()

from gehoord.mailboxes.grants import Password  # noqa: E402
from gehoord.mailboxes.setting import Setting, save  # noqa: E402
from gehoord.organisation.mailboxes import (  # noqa: E402
    Afterwards,
    Mode,
    SignIn,
    Way,
)
from gehoord.people.models import Organisation  # noqa: E402


def main(port: str, user: str) -> None:
    """Set it up with the password on standard input."""
    setting = Setting(
        host="localhost",
        port=int(port),
        way=Way.TLS,
        user=user,
        sign_in=SignIn.PASSWORD,
        secret=Password(password=sys.stdin.read()),
        folders=("INBOX",),
        mode=Mode.DEDICATED,
        afterwards=Afterwards.SEEN,
    )
    save(Organisation.objects.get().pk, None, setting)


if __name__ == "__main__":
    main(*sys.argv[1:])
