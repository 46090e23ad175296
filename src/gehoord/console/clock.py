"""`gehoord clock`: let time do what the procedures say, once or without end."""

from __future__ import annotations

import signal
import threading
from argparse import Namespace

from gehoord.clock.holding import release, release_letters
from gehoord.clock.run import Pass, forever, pass_once
from gehoord.console.numbers import many
from gehoord.dossier.moment import now
from gehoord.inbox.proving import begin, prove_waiting
from gehoord.people.models import Organisation


def run(options: Namespace) -> int:
    """Make one pass, or pass after pass until stopped."""
    if options.release_destruction:
        was_held = release()
        print("Destruction goes on." if was_held else "Destruction was not held.")
        return 0
    if options.release_letters:
        was_held = release_letters()
        print("Letters leave again." if was_held else "Letters were not held.")
        return 0
    if options.once:
        passed = pass_once(now=now())
        for number in Organisation.objects.values_list("pk", flat=True):
            prove_waiting(number, now=now())
        print(told(passed))
        return 1 if passed.failed else 0
    stop = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: stop.set())
    print("The clock runs. Stop it with Ctrl-C.", flush=True)
    # Beside it, so that no complaint waits where no mailbox is read.
    senders = threading.Thread(target=begin, args=(stop,), name="senders", daemon=True)
    senders.start()
    forever(stop)
    return 0


def told(passed: Pass) -> str:
    """Return what a pass came to, in one line without a word of any case."""
    return (
        f"acted in {many(passed.acted, 'case', 'cases')}, "
        f"sent {many(passed.sent, 'letter', 'letters')}, "
        f"destroyed {passed.destroyed}, failed {passed.failed}"
    )
