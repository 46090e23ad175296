"""
What answers in the process that `gehoord serve` starts: site, clock and mailboxes.

On SQLite the clock and the readers of mailboxes are threads in here, under the
same write lock as the pages. On PostgreSQL they are processes of their own.
Nothing made while loading is ever thrown away, so looking for what can be is put
off until all is loaded: that is a tenth of the time to the first answer.
"""

from __future__ import annotations

import gc

gc.disable()

import os  # noqa: E402
import signal  # noqa: E402
import sys  # noqa: E402
from typing import Final  # noqa: E402

from django.core.wsgi import get_wsgi_application  # noqa: E402

application = get_wsgi_application()

from django.db import connection  # noqa: E402  the applications come first
from django.urls import get_resolver  # noqa: E402

from gehoord.clock.run import start, start_reading  # noqa: E402
from gehoord.console.commands import UNREADY  # noqa: E402
from gehoord.console.ready import why_not  # noqa: E402
from gehoord.inbox import watching  # noqa: E402
from gehoord.settings import PRACTICE  # noqa: E402

for each in (reasons := why_not()):
    print(f"gehoord serve: {each}", file=sys.stderr)
if reasons:
    os.kill(os.getppid(), signal.SIGUSR1)  # else it would start this again
    os._exit(UNREADY)
connection.close()  # each thread that answers has its own

PAGES: Final = get_resolver().url_patterns  # read now, not by the first visitor
CLOCK: Final = start() if connection.vendor == "sqlite" else None
AHEAD: Final = start_reading() if CLOCK is None else None
MAILBOXES: Final = watching.start() if CLOCK is not None and not PRACTICE else None

gc.freeze()
gc.enable()
