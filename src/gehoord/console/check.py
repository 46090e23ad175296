"""`gehoord check`: what is wrong with this installation, or with a procedure file."""

from __future__ import annotations

from argparse import Namespace

import django
from django.core.checks import ERROR, run_checks
from django.db import DEFAULT_DB_ALIAS

from gehoord.console import check_file


def run(options: Namespace) -> int:
    """Check the file that was named; without one, the installation."""
    return check_file.run(options) if options.file else installation()


def installation() -> int:
    """Print each finding with its way out; fail when one is an error."""
    django.setup()
    findings = run_checks(databases=[DEFAULT_DB_ALIAS], include_deployment_checks=False)
    for finding in findings:
        print(f"{finding.id}: {finding.msg}")
        if finding.hint:
            print(f"    {finding.hint}")
    if not findings:
        print("Nothing is wrong with this installation, as far as can be seen.")
    return int(any(finding.level >= ERROR for finding in findings))
