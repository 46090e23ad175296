"""`gehoord check` without a file: what is wrong with this installation, if anything."""

from __future__ import annotations

from collections.abc import Iterator

from django.core.checks import ERROR, run_checks
from django.db import DEFAULT_DB_ALIAS, connection

from gehoord.console.check_office import doubts
from gehoord.dossier.lock import writing
from gehoord.dossier.moment import now
from gehoord.organisation import proving
from gehoord.organisation.models import pinned
from gehoord.organisation.proofs import TABLE
from gehoord.organisation.reading import NoProcedure, current
from gehoord.people.models import Organisation
from gehoord.people.office import staff_of
from gehoord.procedure.days import local_date
from gehoord.words.findings.told import sentence
from gehoord.words.findings.unproven import proven as said


def run() -> int:
    """Print each finding with its way out; fail when one is an error."""
    asked = run_checks(databases=[DEFAULT_DB_ALIAS], include_deployment_checks=False)
    findings = [each for each in asked if not each.is_silenced()]
    for finding in findings:
        print(f"{finding.id}: {finding.msg}")
        if finding.hint:
            print(f"    {finding.hint}")
    unproven, doubtful = list(_unproven()), list(_doubtful())
    for each in (*unproven, *doubtful):
        print(each)
    if not findings and not unproven and not doubtful:
        print("Nothing is wrong with this installation, as far as can be seen.")
    return int(bool(unproven) or any(each.level >= ERROR for each in findings))


def _unproven() -> Iterator[str]:
    """Prove what is in force, where these rules did not yet; give what fails."""
    for organisation in _organisations():
        try:
            sha256, _ = current(organisation.pk, now=now())
        except NoProcedure:
            continue
        text = pinned(organisation.pk, sha256).text
        if proving.comes_with_the_program(text):
            continue
        kept = proving.remembered(organisation.pk, sha256)
        if kept is not None and kept.holds:
            continue
        proof = proving.proven(text)
        with writing():
            proving.remember(organisation, text, at=now())
        if not proof.holds:
            yield f"{organisation.name}: {said(proof, 'en')}"
        yield from (
            f"    {each.code}: {sentence(each, 'en')}"
            for each in proof.broken
            if each.error
        )


def _doubtful() -> Iterator[str]:
    for organisation in _organisations():
        try:
            _, procedure = current(organisation.pk, now=now())
        except NoProcedure:
            continue
        today = local_date(now(), procedure.zone)
        for each in doubts(procedure, staff_of(organisation.pk, on=today)):
            yield f"{organisation.name}: {each}"


def _organisations() -> list[Organisation]:
    """Before `gehoord init` there is no organisation, and no table to look in."""
    tables = connection.introspection.table_names()
    if TABLE not in tables:
        return []
    return list(Organisation.objects.order_by("pk"))
