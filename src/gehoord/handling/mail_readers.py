"""
Who may read a mail that waits for a person: nobody whom it is about.

Whoever is named in it does not read it, nor who may not open a case it belongs
to by a secret or a number. Somebody must: where it keeps everybody out, those who
are only named read it, and where all are shut out of its case, all do.
"""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.dossier.readers import of_case
from gehoord.handling.mail.naming import all_words
from gehoord.handling.mail.parts import ReadMail
from gehoord.handling.suggesting import belongs_to
from gehoord.procedure.mentions import mentioned
from gehoord.procedure.roles import Office


@dataclass(frozen=True, kw_only=True)
class Concerns:
    """Whom a mail names, and which cases it belongs to; neither ever changes."""

    named: frozenset[int]
    cases: frozenset[int] = frozenset()


def concerns(organisation_id: int, mail: ReadMail, office: Office) -> Concerns:
    """Return what a mail is about, as far as it says so."""
    return Concerns(
        named=frozenset(mentioned(all_words(mail), office)),
        cases=frozenset(
            case_id for case_id, _because in belongs_to(organisation_id, mail)
        ),
    )


def readers(
    organisation_id: int, about: Concerns, openers: frozenset[int]
) -> frozenset[int]:
    """Return who of those who open mail may read this one; never nobody."""
    inside = openers
    for case_id in about.cases:
        inside &= of_case(organisation_id, case_id)
    return (inside - about.named) or inside or openers
