"""What cannot wait is said in each language, and is the same ground in both."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.lanes import Urgent
from gehoord.procedure.reading import Unreadable, read
from gehoord.words.page.whole import page

HEAD = """
format       = 1
extends      = "crkbo"
id           = "grounds"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Somebody"
address      = "complaints@example.org"

[acts]
mark-urgent = { by = ["owner"], source = "s" }
suspend     = { by = ["handler"], needs = ["appointed"], source = "s" }
resume      = { by = ["handler"], source = "s" }

"""
GROUNDS = 'grounds = { nl = ["gevaar", "een lek"], en = ["danger", "a leak"] }\n'
BOTH = f'{HEAD}[urgent]\n{GROUNDS}protocol = ["gevaar"]\nsource = "s"\n'
STILL = f"{HEAD}[suspension]\n{GROUNDS}source = 's'\n"


def said(text: str, anchor: str, lang: str) -> str:
    return " ".join(page(read(text, calendars(), patterns()), lang).texts(anchor))


@pytest.mark.parametrize(("text", "anchor"), [(BOTH, "urgent"), (STILL, "suspension")])
def test_each_page_says_the_grounds_in_its_own_language(text: str, anchor: str) -> None:
    dutch, english = said(text, anchor, "nl"), said(text, anchor, "en")

    assert "een lek" in dutch
    assert "leak" not in dutch
    assert "a leak" in english
    assert "een lek" not in english


@pytest.mark.parametrize("ground", ["gevaar", "danger"])
def test_a_ground_follows_its_protocol_in_whichever_language_it_is_named(
    ground: str,
) -> None:
    urgent = read(BOTH, calendars(), patterns()).urgent

    assert isinstance(urgent, Urgent)
    assert urgent.follows_protocol(ground)
    assert not urgent.follows_protocol("a leak")
    assert not urgent.follows_protocol("een lek")


def test_a_protocol_for_what_is_no_ground_is_found() -> None:
    with pytest.raises(Unreadable) as found:
        read(BOTH.replace('["gevaar"]', '["brand"]'), calendars(), patterns())

    assert [each.key for each in found.value.findings] == ["urgent.protocol"]
    assert found.value.findings[0].facts["allowed"] == (
        "gevaar",
        "een lek",
        "danger",
        "a leak",
    )
