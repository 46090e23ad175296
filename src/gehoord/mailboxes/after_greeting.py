"""A connection that is secured after the greeting, and closed where it cannot be."""

from __future__ import annotations

import imaplib
from contextlib import suppress

from imap_tools.mailbox import MailBoxStartTls
from imap_tools.utils import check_command_status

from gehoord.mailboxes.trouble import FAULTS


class AfterGreeting(MailBoxStartTls):
    """The library's own, which leaves its connection open when STARTTLS fails."""

    def _get_mailbox_client(self) -> imaplib.IMAP4:
        client = imaplib.IMAP4(self._host, self._port, self._timeout)
        try:
            result = client.starttls(self._ssl_context)
            check_command_status(result, imaplib.IMAP4.error)
        except FAULTS:
            with suppress(*FAULTS):
                client.shutdown()
            raise
        return client
