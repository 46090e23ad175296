"""`gehoord check`: say what is wrong with this installation, if anything."""

from __future__ import annotations

from argparse import Namespace

from django.core.checks import ERROR, run_checks
from django.db import DEFAULT_DB_ALIAS


def run(_options: Namespace) -> int:
    """Print each finding with its way out; fail when one is an error."""
    findings = run_checks(databases=[DEFAULT_DB_ALIAS], include_deployment_checks=False)
    for finding in findings:
        print(f"{finding.id}: {finding.msg}")
        if finding.hint:
            print(f"    {finding.hint}")
    if not findings:
        print("Nothing is wrong with this installation, as far as can be seen.")
    return int(any(finding.level >= ERROR for finding in findings))
