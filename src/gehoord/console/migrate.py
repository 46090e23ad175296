"""`gehoord migrate`: bring the tables up to date with this version."""

from __future__ import annotations

from argparse import Namespace

from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.migrations.executor import MigrationExecutor


def run(options: Namespace) -> int:
    """Apply what is missing, or only say whether something is."""
    waiting = changes_waiting()
    if options.check:
        if not waiting:
            print("The tables are up to date.")
            return 0
        print(f"The tables are not up to date: {waiting} changes wait.")
        print("Make a backup, then run `gehoord migrate`.")
        return 1
    # Also when nothing waits, and without its checks: it puts back the triggers
    # whose absence a check reports.
    call_command("migrate", interactive=False, verbosity=0, skip_checks=True)
    made = f" now: {waiting} changes made" if waiting else ""
    print(f"The tables are up to date{made}.")
    return 0


def changes_waiting() -> int:
    """Return how many changes of the tables wait."""
    executor = MigrationExecutor(connections[DEFAULT_DB_ALIAS])
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
