"""Who complains for those who are not of age is asked where they may come."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import problems
from gehoord.words.findings.told import sentence
from tests.procedure.mutations.planting import laid_over

CODE = "minors-unsaid"
WHO = 'who_may_file = {{ nl = ["{}"], en = ["{}"] }}'
CASES = [
    ('organisation = "Orthodontie Het Plein"', True),
    ('organisation = "Huisartsenpraktijk De Bethaan"', True),
    ('organisation = "Meadow GP Practice"', True),
    ('organisation = "Bouwbedrijf Het Plein"', False),
    (WHO.format("leerling", "pupil"), True),
    (WHO.format("cliënt", "client"), False),
    (WHO.format("ouder", "parent"), False),
    (WHO.format('ouders", "de oudercommissie', 'parents", "the committee'), False),
    (WHO.format('alleen ouders", "verzorgers', 'parents", "carers'), False),
    (WHO.format('ouders", "cliënten', 'parents", "clients'), True),
    (WHO.format("ouders en leerlingen", "parents and pupils"), True),
    ('legal_bases = ["Jeugdwet 4.2.1"]', True),
    (WHO.format("leerling", "pupil") + '\nminors = "vanaf zestien jaar zelf"', False),
    (WHO.format("leerling", "pupil") + '\nminors = "unspecified"', True),
]


@pytest.mark.parametrize(("head", "asked"), CASES)
def test_what_age_is_asked_where_the_young_come(head: str, *, asked: bool) -> None:
    found = [x for x in problems(laid_over("wkkgz", head, "")) if x.code == CODE]

    assert bool(found) is asked
    assert all(not x.error and x.key == ("minors",) for x in found)
    assert all("minors" in sentence(x, lang) for x in found for lang in ("nl", "en"))
