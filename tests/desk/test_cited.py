"""What must be done names the sentence of the text that asks for it, and leads there."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from html import unescape

import pytest
from django.urls import reverse

from gehoord.desk.cited import cited
from gehoord.organisation.models import PublishedProcedure
from gehoord.organisation.sentences import with_sentences
from gehoord.organisation.texts import shipped
from gehoord.practice.firm import procedure
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from tests.desk.working import Desks, filed
from tests.shipped import CALENDARS, PATTERNS

THERE = "/desk/procedure#term-name-handler"
SOON = "U hoort binnen één week wie uw klacht behandelt."


@pytest.fixture(scope="module")
def mine() -> Procedure:
    """Return a procedure of three sentences, of which one is long."""
    return read(
        "\n".join(
            (
                'format = 1\nid = "mine"\nversion = "1"\nextends = "crkbo"\nregimes = []',
                'name = "Klachten"\nlanguage = ["nl"]\norganisation = "Advies"',
                'address = "klachten@voorbeeld.example"',
                "[text]",
                f'"zin 1" = "{SOON}"',
                f'"zin 2" = "{"Wij luisteren. " * 30}"',
                '"4" = "Wij bewaren alles één jaar."',
            )
        ),
        CALENDARS,
        PATTERNS,
    )


def test_a_sentence_is_quoted_and_leads_to_itself(mine: Procedure) -> None:
    found = cited(mine, "zin 1", THERE, "nl")

    assert found.pieces == (("zin 1", "/desk/procedure#text-1"),)
    assert [each.said for each in found.quotes] == [SOON]
    assert found.quotes[0].is_short


def test_each_of_several_leads_to_its_own_and_another_line_where_it_stands(
    mine: Procedure,
) -> None:
    found = cited(mine, "Wkkgz 17; zin 1", THERE, "nl")

    assert found.pieces == (
        ("Wkkgz 17", THERE),
        ("; ", ""),
        ("zin 1", "/desk/procedure#text-1"),
    )
    assert found.address == "/desk/procedure#text-1"


def test_a_long_sentence_is_unfolded_by_who_wants_it(mine: Procedure) -> None:
    (quote,) = cited(mine, "zin 2", THERE, "nl").quotes

    assert (quote.is_short, quote.read) == (False, "Lees “zin 2”")


@pytest.mark.parametrize("line", ["choice", "zin 12", "Wkkgz 17"])
def test_what_rests_on_no_sentence_leads_where_it_led(
    mine: Procedure, line: str
) -> None:
    found = cited(mine, line, THERE, "nl")

    assert (found.address, found.quotes) == (THERE, ())
    assert [at for _, at in found.pieces] == [THERE]


@pytest.mark.django_db
def test_a_duty_quotes_its_sentence_and_leads_to_it_on_the_page(desks: Desks) -> None:
    PublishedProcedure.objects.create(
        organisation=desks.firm,
        procedure="advies-voorbeeld",
        version="of nobody real",
        effective_from=date(2025, 1, 1),
        text=procedure(),
    )
    done = filed(desks.firm, now=datetime.now(UTC) - timedelta(days=2), adviser=3)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")

    case = unescape(desks["ank"].get(reverse("desk-case", args=[done.reference])).text)
    listed = unescape(desks["ank"].get(reverse("desk")).text)

    todo = case.partition('id="todo"')[2].partition("</section>")[0]
    there = re.search(r'<a href="([^"]+)#(text-\d)">Procedure, stap 2</a>', todo)
    assert there, todo
    assert "U ontvangt binnen één week schriftelijk bericht" in todo
    page = unescape(desks["ank"].get(there[1]).text)
    sentence = page.partition(f'<li id="{there[2]}"')[2].partition("</li>")[0]
    assert "Procedure, stap 2" in sentence
    assert "U ontvangt binnen één week schriftelijk bericht" in sentence
    assert f'<a href="/desk/procedure#{there[2]}">Procedure, stap 2</a>' in listed


@pytest.mark.django_db
def test_a_case_of_a_version_without_a_text_leads_where_it_led(desks: Desks) -> None:
    PublishedProcedure.objects.create(
        organisation=desks.firm,
        procedure="kleuterrevolutie",
        version="before",
        effective_from=date(2025, 1, 1),
        text=with_sentences(shipped("kleuterrevolutie"), []),
    )
    done = filed(desks.firm, now=datetime.now(UTC) - timedelta(days=2), adviser=3)

    case = desks["ank"].get(reverse("desk-case", args=[done.reference])).text

    assert "#text-" not in case
    assert (
        "<blockquote" not in case.partition('id="todo"')[2].partition("</section>")[0]
    )
    assert re.search(r"/desk/procedure/version/\w+#(act|term)-", case)
