"""Nothing that a file says is left out of its page for want of words."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns, shipped
from gehoord.organisation.texts import shipped as text_of
from gehoord.procedure.explain import explain
from gehoord.procedure.reading import read
from gehoord.words.page.whole import page
from tests.procedure.examples.test_examples import NAMES, text
from tests.procedure.examples.test_invented import DESERVED
from tests.procedure.examples.test_invented import text as invented

TEXTS = {
    **{name: text_of(name) for name in shipped()},
    **{name: text(name) for name in NAMES},
    **{name: invented(name) for name in DESERVED},
}


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", TEXTS)
def test_every_fact_of_a_file_has_its_line(name: str, lang: str) -> None:
    procedure = read(TEXTS[name], calendars(), patterns())

    told = page(procedure, lang if lang in procedure.languages else "en")
    lines = {
        x.anchor for each in (*told.published, *told.worked_out) for x in each.lines
    }
    facts = {each.anchor for each in explain(procedure) if each.code != "told"}
    assert facts - lines == set()
