"""An organisation with a procedure and an office, in the database."""

from __future__ import annotations

import django

# This file is read before pytest-django has set Django up.
django.setup()

from tests.firm import firm as firm  # noqa: E402, PLC0414 - a fixture, exported
from tests.mailbox_servers import tokens as tokens  # noqa: E402, PLC0414
