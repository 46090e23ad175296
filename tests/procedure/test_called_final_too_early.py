"""An answer that is called final, while a further stage answers after it."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words.findings.told import reason

HEAD = """
format       = 1
extends      = "{}"
id           = "final"
version      = "1"
name         = {{ nl = "Klachten", en = "Complaints" }}
organisation = "Somebody"
address      = "complaints@example.org"

[notices.judgement]
name = {{ nl = "{}", en = "{}" }}
"""


@pytest.mark.parametrize(
    ("over", "nl", "en", "is_found"),
    [
        ("uk-council-code", "Onze brief", "Our Final Viewpoint letter", True),
        ("uk-council-code", "Onze eindbeslissing", "Our answer", True),
        ("uk-council-code", "Ons antwoord", "Our decision", False),
        ("wkkgz", "Ons eindoordeel", "Our final response", False),
    ],
)
def test_the_name_of_the_last_answer_is_asked_of_a_stage_before_it(
    over: str, nl: str, en: str, is_found: bool
) -> None:
    procedure = read(HEAD.format(over, nl, en), calendars(), patterns())

    found = [x for x in problems(procedure) if x.code == "final-too-early"]

    assert bool(found) is is_found
    assert all(not x.error and x.key == ("notices", "judgement", "name") for x in found)
    assert all(en in reason(each, "en") and nl in reason(each, "nl") for each in found)
